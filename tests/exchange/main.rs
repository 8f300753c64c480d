//! Assets, the written routine and the CSV log.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod assets;
mod docs;
mod evidence;
mod figure;
mod figure_svg;
mod fit;
mod hostile_text;
mod ics;
mod iso;
mod lengths;
mod log_csv;
mod names;
mod phrasings;
mod prescription;
mod report;
mod round_trip;
mod routine_errors;
mod routine_words;
mod sessions;
mod swaps;
