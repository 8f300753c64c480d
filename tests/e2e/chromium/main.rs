//! The window's pages in Chromium, the engine of Android's windows: every
//! screen, every theme, every size, with the real engine behind them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod axe;
mod pictures;
mod problems;
mod sizes;
mod texts;
mod tour;
