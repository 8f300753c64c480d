//! The gate before the database: whoever opens it passes, whoever puts a damaged
//! one right stands in it alone. Without it a program could open the file in the
//! moment in which another one takes its place, and use the log of one with the
//! pages of the other.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

const GATE: &str = "limber.lock";

/// Held until it is dropped; the system frees it when its holder dies.
#[derive(Debug)]
pub(crate) struct Gate {
    _file: File,
}

impl Gate {
    /// Passes beside others, and waits while one stands in it alone. `None`
    /// where the folder allows no such file: then nobody can put anything right
    /// in it either, and the database itself tells what is wrong.
    pub(crate) fn pass(path: &Path) -> Option<Self> {
        let file = open(path).ok()?;
        file.lock_shared().ok()?;
        Some(Self { _file: file })
    }

    /// Waits until nobody else is in it.
    pub(crate) fn alone(path: &Path) -> io::Result<Self> {
        let file = open(path)?;
        file.lock()?;
        Ok(Self { _file: file })
    }
}

fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .open(path.with_file_name(GATE))
}
