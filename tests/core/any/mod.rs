//! Any routine, and anything that can happen to a session of it.

mod happening;
mod life;
mod routine;

pub use happening::{Happening, calm_waits, happenings};
pub use life::{Life, Turn, replay};
pub use routine::{Given, given, given_timed};

use proptest::test_runner::Config;

/// 256 cases here, as many as `PROPTEST_CASES` says in CI. Failures are printed
/// in full, so no file of seeds is kept.
pub fn cases() -> Config {
    Config {
        failure_persistence: None,
        ..Config::default()
    }
}
