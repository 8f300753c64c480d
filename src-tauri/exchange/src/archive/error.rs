//! Why an archive cannot be read.

use super::parts::{Lack, Place, Wrong};
use std::io;
use thiserror::Error;

/// What sort of failure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArchiveErrorKind {
    /// The file cannot be read.
    Io,
    /// It is no archive of Limber's.
    NotOurs,
    /// A newer Limber wrote it.
    Newer,
    /// It ends too soon.
    Cut,
    /// Something in it is not as it should be.
    Malformed,
}

/// Why an archive cannot be read: what, and where in the file.
#[derive(Debug, Error)]
pub enum ArchiveError {
    /// The file cannot be read.
    #[error("It can't be read: {0}.")]
    Io(#[from] io::Error),
    /// It is no archive of Limber's.
    #[error("It is no archive and no log of Limber's: {0}.")]
    NotOurs(Lack),
    /// A newer Limber wrote it.
    #[error("It was written by a newer Limber (version {found}, this one reads {known}).")]
    Newer {
        /// Its version.
        found: u64,
        /// The newest version this program reads.
        known: u32,
    },
    /// It ends too soon.
    #[error("It ends in the middle, within {0}.")]
    Cut(Place),
    /// Something in it is not as it should be.
    #[error("Something is wrong with {place}: {what}.")]
    Malformed {
        /// Where.
        place: Place,
        /// What is wrong there.
        what: Wrong,
    },
}

impl ArchiveError {
    /// What sort of failure it is.
    pub fn kind(&self) -> ArchiveErrorKind {
        match self {
            Self::Io(_) => ArchiveErrorKind::Io,
            Self::NotOurs(_) => ArchiveErrorKind::NotOurs,
            Self::Newer { .. } => ArchiveErrorKind::Newer,
            Self::Cut(_) => ArchiveErrorKind::Cut,
            Self::Malformed { .. } => ArchiveErrorKind::Malformed,
        }
    }
}
