//! Files in and out: assets, routine text, CSV. Bytes to core types, no disk.
//!
//! - [`archive`]: everything, in one file that can be read back.
//! - [`assets`]: the shipped exercises, blocks, routines, week plans and safety
//!   texts, embedded at build time.
//! - [`routine_text`]: the written form of a routine, read and written.
//! - [`prescription`]: what people paste, read line by line.
//! - [`log_csv`]: the log as a table.
#![forbid(unsafe_code)]

pub mod archive;
pub mod assets;
pub mod figure;
pub mod fit;
pub mod ics;
pub mod iso;
mod length;
pub mod log_csv;
pub mod nearest;
pub mod prescription;
pub mod report;
pub mod routine_text;
