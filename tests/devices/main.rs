//! The real ends of the ports.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod clock;
mod data_dir;
#[cfg(feature = "sound")]
mod lower;
mod speaker;
#[cfg(target_os = "linux")]
mod speech;
#[cfg(feature = "sound")]
mod track;
mod weeks;
