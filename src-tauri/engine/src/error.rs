//! Errors as shells show them.

use crate::wire::Problem;
use limber_store::{StoreError, StoreErrorKind};
use std::fmt;

/// What kind of thing went wrong; decides the terminal's exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// What was asked for does not exist. Exit 1.
    NotFound,
    /// A file or text is malformed. Exit 1.
    Malformed,
    /// Something could not be read or written. Exit 1.
    Io,
    /// The log can't be used: foreign, newer or damaged. Exit 1.
    Store,
    /// The words of a call are wrong. Exit 2.
    Usage,
    /// An unfinished session or another program is in the way. Exit 3.
    InTheWay,
    /// An act makes no sense now. Exit 1.
    Refused,
    /// The person ended it before it was done. Exit 130.
    Cancelled,
}

impl ErrorKind {
    /// The stable word for JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::Malformed => "malformed",
            Self::Io => "io",
            Self::Store => "store",
            Self::Usage => "usage",
            Self::InTheWay => "in_the_way",
            Self::Refused => "refused",
            Self::Cancelled => "cancelled",
        }
    }
}

/// An error with a plain sentence and a way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EngineError {
    /// Its kind.
    pub kind: ErrorKind,
    /// What went wrong, one plain sentence.
    pub message: String,
    /// The way out.
    pub hint: Option<String>,
}

impl EngineError {
    /// An error without a hint.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            hint: None,
        }
    }

    /// The same with a hint.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self {
            hint: Some(hint.into()),
            ..self
        }
    }
}

impl fmt::Display for EngineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for EngineError {}

impl From<EngineError> for Problem {
    fn from(error: EngineError) -> Self {
        Self {
            kind: error.kind.word().to_owned(),
            message: error.message,
            hint: error.hint,
        }
    }
}

impl From<StoreError> for EngineError {
    fn from(error: StoreError) -> Self {
        let kind = match error.kind() {
            StoreErrorKind::Folder | StoreErrorKind::DiskFull | StoreErrorKind::ReadOnly => {
                ErrorKind::Io
            }
            StoreErrorKind::Busy => ErrorKind::InTheWay,
            StoreErrorKind::NotOurs
            | StoreErrorKind::Newer
            | StoreErrorKind::Damaged
            | StoreErrorKind::Refused
            | StoreErrorKind::Other => ErrorKind::Store,
        };
        let kind = match error {
            StoreError::NoSession { .. } | StoreError::NoBackup { .. } => ErrorKind::NotFound,
            // It can be put right once whoever has it open is gone.
            StoreError::DamagedInUse { .. } => ErrorKind::InTheWay,
            _ => kind,
        };
        Self::new(kind, error.message()).hint(error.hint())
    }
}
