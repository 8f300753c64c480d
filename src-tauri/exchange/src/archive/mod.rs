//! The whole log, what a person made and the settings as one JSON file that can
//! be read back: the archive. `docs/archive.md` and `docs/archive.schema.json` explain every
//! field. Written and read a piece at a time.
//!
//! Equal logs make equal files, to the byte: pieces have one order, and no time
//! or name of the machine that wrote them stands in it.

mod check;
mod error;
mod fault;
mod form;
mod log;
mod own;
mod parts;
mod placed;
mod read;
mod scan;
mod write;

pub use error::{ArchiveError, ArchiveErrorKind};
pub use log::{LogReader, is_log};
pub use parts::{
    BEGINNING, JsonFault, JsonKind, Lack, PIECE_MAX_MB, Part, Place, Sign, Within, Wrong,
};
pub use read::ArchiveReader;
pub use write::ArchiveWriter;

/// The version that is written, and the newest that is read. Version 1 had
/// nothing of one's own.
pub const VERSION: u32 = 2;
/// Longest piece that is read (a session, a plan, a picture), bytes.
pub const PIECE_MAX: usize = 16 * 1024 * 1024;
