//! What the system says that keeps a file from being read or written.

use limber_text::{Arg, say};
use std::io::{Error, ErrorKind};

/// Why, as a part of a sentence. What happens to people has words in their language;
/// the rest stays in those of the system.
pub fn system(error: &Error) -> Arg {
    of_kind(error.kind(), || error.to_string())
}

/// The same where only the kind is at hand, and what the system `said`.
pub(super) fn of_kind(kind: ErrorKind, said: impl FnOnce() -> String) -> Arg {
    let message = match kind {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => say!("system-full"),
        ErrorKind::PermissionDenied => say!("system-denied"),
        ErrorKind::ReadOnlyFilesystem => say!("system-read-only"),
        ErrorKind::NotFound => say!("system-gone"),
        ErrorKind::AlreadyExists => say!("system-there"),
        ErrorKind::IsADirectory => say!("system-folder"),
        ErrorKind::NotADirectory => say!("system-no-folder"),
        ErrorKind::InvalidFilename => say!("system-name"),
        ErrorKind::UnexpectedEof => say!("system-cut-off"),
        _ => return Arg::from(said()),
    };
    Arg::from(message)
}
