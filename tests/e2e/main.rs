//! The real window, driven from outside, against the log the terminal reads.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod backups;
mod closing;
mod corner;
mod elsewhere;
mod figures;
mod history;
mod hostile;
mod library;
mod screens;
mod session;
mod sockets;
mod undo;

use limber_e2e::programs::{limber, sessions};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A folder for a log that is not there yet.
fn fresh() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    (folder, data)
}

/// Plays a routine in the terminal to its end and returns the session's id.
fn played(data: &Path) -> String {
    let output = limber(data)
        .unwrap()
        .args(["play", "hip-mobility-10", "--speed", "1000", "--json"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let last = sessions(data).unwrap().pop().unwrap();
    last["id"].as_str().unwrap().to_owned()
}
