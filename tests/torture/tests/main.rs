//! What must hold whatever breaks: kills, power cuts, full disks, stopped
//! programs, any sequence of events, any bytes. `script/torture` runs the same
//! for longer.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout
)]

mod amount;
mod bytes;
mod disks;
mod kills;
mod machine;
mod power;
mod stopped;
mod together;
