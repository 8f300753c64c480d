//! The catalogues, as Rust reads them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod catalogues;
mod dates;
mod languages;
mod outside;
