//! The terminal program, from outside: what it prints, how it ends, and what it
//! leaves behind.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod backup;
mod correct;
mod docs;
mod doctor;
mod export;
mod help;
mod history;
mod hostile;
mod house;
mod import;
mod languages;
mod lists;
mod play;
mod render;
mod routine;
#[cfg(target_os = "linux")]
mod screen;
#[cfg(unix)]
mod signals;
#[cfg(target_os = "linux")]
mod terminal;
mod trends;
mod usage;
mod wrong;
