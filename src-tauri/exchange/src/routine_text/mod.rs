//! The written form of a routine, which people write, share and keep.
//!
//! ```text
//! Hip mobility, 10 minutes
//! goal: Looser hips after sitting
//!
//! use hip-warm-up-3
//! Pigeon pose 2 x 30 s each side
//! ```
//!
//! A title, fields, then one line an exercise; `docs/routine-format.md` shows
//! all of it. [`print()`] and [`parse`] are inverses of each other.

mod block_ids;
mod clauses;
mod cursor;
mod entry;
mod error;
mod escape;
mod fields;
mod fold;
mod keys;
mod names;
mod parts;
mod print;
mod read;
mod title;

pub(crate) use entry::{SETS_MAX, entry};
pub(crate) use names::{Named, Names};
pub(crate) use read::{is_no_entry, parse_block_with, parse_with};

pub use error::{PROBLEMS_MAX, Problem, ProblemKind, RoutineTextError, SidesTrouble};
pub use fold::fold;
pub use parts::{Bounded, Content, Expected, Found, Piece, Place};
pub use print::{print, print_block};
pub use read::{IMPLICIT_NAME, parse, parse_block};
