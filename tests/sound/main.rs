//! How cues sound, and when their words are said.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod guide;
mod kinds;
mod settings;
mod speaking;
mod wav;
