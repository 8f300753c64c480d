//! Why a file can't be imported.

use limber_exchange::archive::ArchiveError;
use limber_text::{Message, say};

/// What is wrong with it and the way out, a sentence each.
pub fn archive(error: &ArchiveError) -> (Message, Message) {
    match error {
        ArchiveError::Io(error) => (
            say!("wrong-archive-io", why = error.to_string()),
            say!("hint-archive-io"),
        ),
        ArchiveError::NotOurs { what } => (
            say!("wrong-archive-not-ours", what = what),
            say!("hint-archive-not-ours"),
        ),
        ArchiveError::Newer { found, known } => (
            say!("wrong-archive-newer", found = *found, known = *known),
            say!("hint-archive-newer"),
        ),
        ArchiveError::Cut { place } => (
            say!("wrong-archive-cut", place = place),
            say!("hint-archive-cut"),
        ),
        ArchiveError::Malformed { place, what } => (
            say!("wrong-archive-malformed", place = place, what = what),
            say!("hint-archive-malformed"),
        ),
    }
}
