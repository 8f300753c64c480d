//! Drives the real window as a person would: through WebKitWebDriver for what
//! is on the page, through the X server for what is outside it.
//!
//! Everything waits for a condition with a deadline ([`until`]); nothing sleeps
//! for a fixed time and hopes.
#![forbid(unsafe_code)]

pub mod browser;
pub mod driver;
pub mod figures;
pub mod programs;
pub mod screen;
pub mod window;

use std::time::{Duration, Instant};

/// Why a window could not be driven, in words.
pub type Error = Box<dyn std::error::Error + Send + Sync>;
/// What driving gives.
pub type Result<T> = std::result::Result<T, Error>;

/// How long anything may take on a slow machine with two busy cores.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// Asks `condition` again and again until it gives something; `what` is named
/// in the error when [`PATIENCE`] runs out.
pub fn until<T>(what: &str, condition: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    until_every(Duration::from_millis(40), what, condition)
}

/// As [`until`], for those who measure when: with as much rest in between.
pub fn until_every<T>(
    rest: Duration,
    what: &str,
    mut condition: impl FnMut() -> Result<Option<T>>,
) -> Result<T> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let last = match condition() {
            Ok(Some(found)) => return Ok(found),
            Ok(None) => None,
            Err(error) => Some(error),
        };
        if Instant::now() >= deadline {
            let why = last.map_or_else(String::new, |error| format!(" ({error})"));
            return Err(format!("Waited in vain for {what}{why}.").into());
        }
        std::thread::sleep(rest);
    }
}
