//! Breaks things on purpose and looks whether the log still tells the truth.
//!
//! Nothing here is shipped. The tests in `tests/` run each part for about a
//! minute in all; the program `limber-torture` (see `script/torture`) runs the
//! same parts for ten, and prints what it counted. `docs/torture.md` says what
//! is broken, and how.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout
)]

pub mod disk;
pub mod found;
pub mod house;
pub mod kills;
pub mod machine;
pub mod model;
pub mod mutate;
pub mod platter;
pub mod power;
pub mod tape;
pub mod targets;
pub mod truth;
