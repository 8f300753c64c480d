//! What an import would do, and what it did.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// `limber import --json`, and the window's preview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportReport {
    /// Version of this form.
    pub v: u32,
    /// The file.
    pub file: String,
    /// Whether it was imported; else this is what would come of it.
    pub imported: bool,
    /// Sessions that are not here yet.
    pub new: u64,
    /// Sessions that are here, the same in everything.
    pub same: u64,
    /// Sessions that go on in the file; that is taken over.
    pub newer: u64,
    /// Sessions that go on here; they stay.
    pub older: u64,
    /// Sessions that went on here and there, each its own way.
    pub conflicting: u64,
    /// Sessions that are not what their own journal tells; they stay out.
    pub damaged: u64,
    /// Exercises, blocks, routines and pictures of one's own.
    pub own: ImportOwn,
    /// Settings that are chosen otherwise here, or not at all.
    pub settings: u64,
    /// The first hundred of those that conflict.
    pub conflicts: Vec<ImportSession>,
    /// The first hundred of those that stay out.
    pub stay_out: Vec<ImportSession>,
}

/// What comes of exercises, blocks, routines and pictures of one's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportOwn {
    /// Not here yet.
    pub new: u64,
    /// Here, the same.
    pub same: u64,
    /// Changed or deleted in the file since, and not here; that is taken over.
    pub newer: u64,
    /// Other here than in the file.
    pub conflicting: u64,
    /// The first hundred of those that conflict.
    pub conflicts: Vec<ImportOwnPiece>,
}

/// Something a person made by what they know of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportOwnPiece {
    /// exercise, block, routine or picture.
    pub kind: String,
    /// Its id; of a picture that of its exercise.
    pub id: String,
    /// Its name here; its id where it was deleted here.
    pub name: String,
}

/// A session of the file by what a person knows of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportSession {
    /// UUID.
    pub id: String,
    /// The routine's name then.
    pub routine: String,
    /// ISO 8601 with offset.
    pub started_at: String,
    /// What is wrong with it, where something is.
    pub what: Option<String>,
}

/// How far long work has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Progress {
    /// Steps done.
    pub done: u64,
    /// Steps in all.
    pub total: u64,
}
