//! Backups, the doctor, and what is told once.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupItem {
    /// Its file name in the folder of the backups; what `restore` takes.
    pub file: String,
    /// ISO 8601 with offset.
    pub made_at: String,
    /// `daily`, `before-upgrade`, `before-import`, `before-restore` or `by-hand`.
    pub why: String,
    /// Its size in bytes.
    pub bytes: u64,
}

/// All backups, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupList {
    /// Version of the JSON.
    pub v: u32,
    /// The file of the log, whether it is there yet or not.
    pub log: String,
    /// The folder they lie in.
    pub folder: String,
    /// The backups.
    pub backups: Vec<BackupItem>,
}

/// A backup that was just made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupMade {
    /// Version of the JSON.
    pub v: u32,
    /// The backup.
    pub backup: BackupItem,
    /// Sessions (UUIDs) with an entry that is not as it was written, in the log
    /// and so in the backup.
    pub damaged: Vec<String>,
}

/// What a restore did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupRestored {
    /// Version of the JSON.
    pub v: u32,
    /// The file that was taken.
    pub restored: String,
    /// What was in the log before, kept as one more backup.
    pub replaced: BackupItem,
    /// Whether the backup was of an older schema and was upgraded.
    pub upgraded: bool,
    /// Sessions (UUIDs) of the backup with an entry that is not as it was
    /// written.
    pub damaged: Vec<String>,
}

/// One thing the doctor looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DoctorCheck {
    /// `folder`, `database`, `pages`, `sessions`, `unfinished`, `lock`,
    /// `backups`, `aside`, `library` or `clock`.
    pub check: String,
    /// Whether it is well.
    pub ok: bool,
    /// What was found, one plain sentence.
    pub found: String,
    /// Each thing that is wrong, one plain sentence.
    pub problems: Vec<String>,
    /// What was done about it; null where nothing was.
    pub did: Option<String>,
    /// The way out.
    pub hint: Option<String>,
}

/// What the doctor found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DoctorReport {
    /// Version of the JSON.
    pub v: u32,
    /// Whether all is well.
    pub ok: bool,
    /// Everything that was looked at, in order.
    pub checks: Vec<DoctorCheck>,
}
