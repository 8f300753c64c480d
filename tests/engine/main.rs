//! Tests of the engine: the facade over a data folder of its own, and the
//! real-time loop under clocks that only move when it waits.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod backups;
mod careful;
mod correct;
mod day_zone;
mod doctor;
mod editor;
mod figures;
mod find;
mod german;
mod history;
mod house;
mod import;
mod import_log;
mod own_exercises;
mod prescriptions;
mod run;
mod run_world;
mod search;
mod sound;
mod talk;
mod today;
mod told;
mod told_archive;
mod told_damage;
mod told_text;
mod trends;
mod twins;
mod types;
mod undo;
mod walls;
