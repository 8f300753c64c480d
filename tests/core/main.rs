//! The rules of a session, one by one and for every sequence of events.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod any;
mod given;

mod at_least;
mod between;
mod compiling;
mod correcting;
mod cues;
mod going_back;
mod no_drift;
mod offers;
mod pausing;
mod properties;
mod records;
mod recovering;
mod refused_routines;
mod sums;
mod swapping;
mod time;
mod zones;
