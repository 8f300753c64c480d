//! What is wrong with a routine text, and where.

use super::parts::{Bounded, Content, Expected, Found, Piece, Place};
use limber_core::timeline::CompileError;
use std::fmt;
use thiserror::Error;

/// Most problems that are reported of one text; what comes after is not read.
pub const PROBLEMS_MAX: usize = 100;

/// Everything found wrong in a text, in the order of its lines; at least one
/// problem, at most [`PROBLEMS_MAX`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub struct RoutineTextError {
    /// The problems.
    pub problems: Vec<Problem>,
}

impl fmt::Display for RoutineTextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

/// Why words about sides do not fit an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SidesTrouble {
    /// There are no sides to choose.
    #[error("works both sides at once")]
    BothAtOnce,
    /// One side alone makes no sense.
    #[error("goes from side to side and cannot keep to one")]
    SideToSide,
}

/// One problem and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub kind: ProblemKind,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "line {}, column {}: {}",
            self.line, self.column, self.kind
        )
    }
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ProblemKind {
    /// Nothing in it.
    #[error("expected a title on the first line; the text is empty")]
    Empty,
    /// It starts with content instead of a title.
    #[error("expected a title on the first line, found {found}")]
    NoTitle {
        /// What stands there.
        found: Content,
    },
    /// A routine or block without exercises.
    #[error("expected at least one exercise in \u{201c}{name}\u{201d}")]
    NoExercises {
        /// Its name.
        name: String,
    },
    /// A name that is in no library.
    #[error("there is no exercise called \u{201c}{name}\u{201d}")]
    UnknownExercise {
        /// The name as written.
        name: String,
        /// Names like it, best first.
        nearest: Vec<String>,
    },
    /// A name that several exercises share.
    #[error("\u{201c}{name}\u{201d} could be {}", .candidates.join(" or "))]
    Ambiguous {
        /// The name as written.
        name: String,
        /// Full names of those exercises.
        candidates: Vec<String>,
    },
    /// A shared block that is not there.
    #[error("there is no shared block called \u{201c}{id}\u{201d}")]
    UnknownBlock {
        /// The id as written.
        id: String,
        /// Ids like it, best first.
        nearest: Vec<String>,
    },
    /// A line such as `gaol: ...`.
    #[error("\u{201c}{key}:\u{201d} is no field of a routine")]
    UnknownKey {
        /// The word as written.
        key: String,
        /// Fields like it, best first.
        nearest: Vec<String>,
    },
    /// A field, heading or reference where it cannot stand.
    #[error("{what} cannot stand here")]
    OutOfPlace {
        /// What it is.
        what: Piece,
        /// Where it belongs.
        belongs: Place,
    },
    /// The same thing again.
    #[error("{what} is given twice")]
    Twice {
        /// What it is.
        what: Piece,
    },
    /// Something else should stand here.
    #[error("expected {expected}, found {found}")]
    Expected {
        /// What was expected.
        expected: Expected,
        /// What stands there.
        found: Found,
    },
    /// `each side` and its kin where there are no sides to choose.
    #[error("{name} {why}")]
    Sides {
        /// Name of the exercise.
        name: String,
        /// Why the words do not fit.
        why: SidesTrouble,
    },
    /// A dose that no session accepts.
    #[error("{0}")]
    Dose(CompileError),
    /// A number outside what makes sense.
    #[error("{what} is from {least} to {most}{}", .what.unit())]
    Range {
        /// What is counted.
        what: Bounded,
        /// Smallest.
        least: u32,
        /// Largest.
        most: u32,
    },
    /// A character that no line can hold.
    #[error("a control character (U+{0:04X}) stands here")]
    Control(u32),
}
