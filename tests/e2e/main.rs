//! The real window, driven from outside, against the log the terminal reads.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod closing;
mod hostile;
mod screens;
mod session;
mod sockets;

use std::path::PathBuf;
use tempfile::TempDir;

/// A folder for a log that is not there yet.
fn fresh() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    (folder, data)
}
