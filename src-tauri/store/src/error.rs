//! What can go wrong with the database, in words for the person in front of it.

use crate::damage::Damage;
use crate::lock::Holder;
use limber_core::SessionId;
use rusqlite::ErrorCode;
use rusqlite::ffi;
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Who has the log open.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum InUse {
    /// Who runs a session.
    #[error("{0}")]
    By(Holder),
    /// A program that did not say who it is.
    #[error("another program")]
    Unknown,
    /// This one, which opened it before.
    #[error("this program")]
    Here,
    /// A Limber that runs no session.
    #[error("another Limber")]
    OtherLimber,
}

/// What keeps a file shut.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Unopened {
    /// What the system says.
    #[error("{said}")]
    System {
        /// Of what kind it is.
        kind: io::ErrorKind,
        /// Its words.
        said: String,
    },
    /// What SQLite says, in English.
    #[error("SQLite: {0}")]
    Sqlite(String),
    /// It was not there and could not be made.
    #[error("it could not be made")]
    NotMade,
    /// SQLite can't keep its log of changes beside it.
    #[error("no write-ahead log is possible there (mode {mode})")]
    NoLog {
        /// What it would use instead.
        mode: String,
    },
}

impl Unopened {
    /// The system's `error`.
    pub(crate) fn by(error: &io::Error) -> Self {
        Self::System {
            kind: error.kind(),
            said: error.to_string(),
        }
    }
}

/// What a session is begun with and keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Begun {
    /// What it runs.
    #[error("plan")]
    Plan,
    /// The routine's id and name.
    #[error("routine")]
    Routine,
    /// The installation it runs on.
    #[error("device")]
    Device,
    /// Whether it was added by hand.
    #[error("origin")]
    Origin,
    /// When it began.
    #[error("start")]
    Start,
}

/// What sort of failure it is, for a shell that decides what to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StoreErrorKind {
    /// The data folder cannot be made or used.
    Folder,
    /// The file is no database of Limber's. It was not touched.
    NotOurs,
    /// A newer Limber wrote it. It was not touched.
    Newer,
    /// The disk took no more.
    DiskFull,
    /// The file or its folder cannot be written.
    ReadOnly,
    /// Another program kept it locked for too long.
    Busy,
    /// A row or the file is damaged.
    Damaged,
    /// The request contradicts what is stored; nothing was changed.
    Refused,
    /// Anything else SQLite said.
    Other,
}

/// Why the store could not do what was asked. Whatever was being written was
/// rolled back whole.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The data folder cannot be made.
    #[error("The data folder {} cannot be made: {source}.", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file is there but cannot be opened or read.
    #[error("{} cannot be opened: {why}.", path.display())]
    Open {
        /// The file.
        path: PathBuf,
        /// What kept it shut.
        why: Unopened,
    },
    /// The file has gone from where it was while it was open.
    #[error("{} is not where it was.", path.display())]
    Gone {
        /// Where it was.
        path: PathBuf,
    },
    /// The file is no SQLite database.
    #[error("{} is not a database.", path.display())]
    NotADatabase {
        /// The file.
        path: PathBuf,
    },
    /// The file is a database of another program.
    #[error("{} is a database of another program.", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// The file has a newer schema than this program knows.
    #[error(
        "{} was written by a newer Limber (schema {found}, this one knows {known}).",
        path.display()
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its schema.
        found: u32,
        /// The newest schema this program knows.
        known: u32,
    },
    /// The disk took no more: full, over a quota, or failing.
    #[error("{} could not be written: the disk took no more.", path.display())]
    DiskFull {
        /// The file.
        path: PathBuf,
    },
    /// The file or its folder cannot be written.
    #[error("{} cannot be written: it is read-only.", path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// Another program kept the file locked for too long.
    #[error("{} is in use by another program.", path.display())]
    Busy {
        /// The file.
        path: PathBuf,
    },
    /// A row, or the file as a whole, is damaged.
    #[error("{} is damaged: {what}.", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Which row, and what is wrong with it.
        what: Damage,
    },
    /// A journal row does not match its checksum.
    #[error(
        "{} is damaged: entry {seq} of the journal of session {session} is not as it was written.",
        path.display()
    )]
    DamagedEntry {
        /// The file.
        path: PathBuf,
        /// The session.
        session: SessionId,
        /// The entry.
        seq: u32,
    },
    /// No such session.
    #[error("There is no session {session}.")]
    NoSession {
        /// The id asked for.
        session: SessionId,
    },
    /// An entry would leave a hole in the journal.
    #[error("Session {session} expects entry {expected} of its journal, not {found}.")]
    SeqGap {
        /// The session.
        session: SessionId,
        /// The next position.
        expected: u32,
        /// The position that was given.
        found: u32,
    },
    /// An entry with that position was written before, with other content.
    #[error("Entry {seq} of the journal of session {session} was written before and is another.")]
    OtherEntry {
        /// The session.
        session: SessionId,
        /// The position.
        seq: u32,
    },
    /// What never changes in a session differs from what is stored.
    #[error("Session {session} was begun with another {what}.")]
    OtherSession {
        /// The session.
        session: SessionId,
        /// What differs.
        what: Begun,
    },
    /// A row has changed since the revision the caller knows.
    #[error("The session of {routine} was changed since.")]
    Changed {
        /// The session.
        session: SessionId,
        /// The routine's name, to tell the person which.
        routine: String,
    },
    /// A setting is not as the caller knows it.
    #[error("The setting {key} was changed since.")]
    SettingChanged {
        /// Its key.
        key: String,
    },
    /// An import that is not there, or was taken back already.
    #[error("There is no such import.")]
    NoImport,
    /// Something of one's own is not as the caller knows it.
    #[error("{id} was changed since.")]
    OwnChanged {
        /// Its id.
        id: String,
    },
    /// A value outside what can be stored.
    #[error("\u{201c}{what}\u{201d} is out of range.")]
    OutOfRange {
        /// Which value, by the name the log has for it.
        what: &'static str,
    },
    /// A setting that is no JSON.
    #[error("The setting {key} is not JSON.")]
    NotJson {
        /// The setting.
        key: String,
    },
    /// The file is damaged and somebody has it open, so that it can't be put
    /// right now.
    #[error("{} is damaged: {what}. It can't be put right while {by} uses it.", path.display())]
    DamagedInUse {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        what: Damage,
        /// Who uses it, as far as it is known.
        by: InUse,
    },
    /// No such backup.
    #[error("There is no backup {}.", path.display())]
    NoBackup {
        /// The file asked for.
        path: PathBuf,
    },
    /// The log itself was named where a backup was meant.
    #[error("{} is the log itself, not a backup of it.", path.display())]
    OwnFile {
        /// The file.
        path: PathBuf,
    },
    /// Anything else SQLite said.
    #[error("{} could not be used: SQLite: {source}.", path.display())]
    Other {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        source: rusqlite::Error,
    },
}

impl StoreError {
    /// What sort of failure it is.
    pub fn kind(&self) -> StoreErrorKind {
        match self {
            Self::Folder { .. } | Self::Open { .. } | Self::Gone { .. } => StoreErrorKind::Folder,
            Self::NotADatabase { .. } | Self::Foreign { .. } => StoreErrorKind::NotOurs,
            Self::Newer { .. } => StoreErrorKind::Newer,
            Self::DiskFull { .. } => StoreErrorKind::DiskFull,
            Self::ReadOnly { .. } => StoreErrorKind::ReadOnly,
            Self::Busy { .. } => StoreErrorKind::Busy,
            Self::Damaged { .. } | Self::DamagedEntry { .. } | Self::DamagedInUse { .. } => {
                StoreErrorKind::Damaged
            }
            Self::NoBackup { .. } | Self::OwnFile { .. } => StoreErrorKind::Refused,
            Self::NoSession { .. }
            | Self::SeqGap { .. }
            | Self::OtherEntry { .. }
            | Self::OtherSession { .. }
            | Self::Changed { .. }
            | Self::SettingChanged { .. }
            | Self::NoImport
            | Self::OwnChanged { .. }
            | Self::OutOfRange { .. }
            | Self::NotJson { .. } => StoreErrorKind::Refused,
            Self::Other { .. } => StoreErrorKind::Other,
        }
    }

    /// One plain sentence, naming the file where it is about one.
    pub fn message(&self) -> String {
        self.to_string()
    }
}

/// A failure inside the room, before it is known which file it was about.
#[derive(Debug)]
pub(crate) enum Trouble {
    Sqlite(rusqlite::Error),
    Damaged(Damage),
    DamagedEntry { session: SessionId, seq: u32 },
    Busy,
    NoLog { mode: String },
    Told(StoreError),
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Self::Told(error)
    }
}

impl Trouble {
    /// The failure, about the file at `path`.
    pub(crate) fn at(self, path: &Path) -> StoreError {
        let path = path.to_owned();
        match self {
            Self::Sqlite(source) => from_sqlite(path, source),
            Self::Damaged(what) => StoreError::Damaged { path, what },
            Self::DamagedEntry { session, seq } => StoreError::DamagedEntry { path, session, seq },
            Self::Busy => StoreError::Busy { path },
            Self::NoLog { mode } => StoreError::Open {
                path,
                why: Unopened::NoLog { mode },
            },
            Self::Told(error) => error,
        }
    }
}

impl StoreError {
    /// The same failure, about the file that a person knows instead of the copy
    /// that was worked on.
    pub(crate) fn about(self, known: &Path) -> Self {
        let path = known.to_owned();
        match self {
            Self::NotADatabase { .. } => Self::NotADatabase { path },
            Self::Foreign { .. } => Self::Foreign { path },
            Self::Newer { found, known, .. } => Self::Newer { path, found, known },
            Self::Damaged { what, .. } => Self::Damaged { path, what },
            Self::DamagedEntry { session, seq, .. } => Self::DamagedEntry { path, session, seq },
            Self::Other { source, .. } => Self::Other { path, source },
            // These are about the copy: the disk, the folder.
            other => other,
        }
    }
}

fn from_sqlite(path: PathBuf, source: rusqlite::Error) -> StoreError {
    let rusqlite::Error::SqliteFailure(failure, _) = &source else {
        return StoreError::Other { path, source };
    };
    match (failure.code, failure.extended_code) {
        (ErrorCode::DiskFull, _)
        | (
            _,
            // A quota or a file size limit shows as one of these, not as FULL.
            ffi::SQLITE_IOERR_WRITE
            | ffi::SQLITE_IOERR_FSYNC
            | ffi::SQLITE_IOERR_DIR_FSYNC
            | ffi::SQLITE_IOERR_TRUNCATE
            | ffi::SQLITE_IOERR_SHMSIZE,
        ) => StoreError::DiskFull { path },
        (ErrorCode::ReadOnly, _) => StoreError::ReadOnly { path },
        (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => StoreError::Busy { path },
        (ErrorCode::NotADatabase, _) => StoreError::NotADatabase { path },
        (ErrorCode::DatabaseCorrupt, _) => StoreError::Damaged {
            path,
            what: Damage::Sqlite(source.to_string()),
        },
        (ErrorCode::CannotOpen | ErrorCode::PermissionDenied, _) => StoreError::Open {
            path,
            why: Unopened::Sqlite(source.to_string()),
        },
        _ => StoreError::Other { path, source },
    }
}
