//! What is wrong with a routine text, and where.

use super::{compile, one_of};
use crate::error::{EngineError, ErrorKind};
use limber_exchange::routine_text::{ProblemKind, RoutineTextError, SidesTrouble};
use limber_text::{Arg, Message, say};

/// The first problem with its place, and how many more there are. `from` says
/// whose text it is.
pub fn malformed(from: impl Into<Arg>, error: &RoutineTextError) -> EngineError {
    let from = from.into();
    let Some(first) = error.problems.first() else {
        let message = say!("wrong-no-routine-in", file = from);
        return EngineError::new(ErrorKind::Malformed, message);
    };
    let place = say!(
        "wrong-place",
        file = from,
        line = first.line.to_string(),
        column = first.column.to_string(),
        what = problem(&first.kind)
    );
    let told = match error.problems.len() - 1 {
        0 => place,
        more => say!("wrong-place-more", first = place, count = more),
    };
    let told = EngineError::new(ErrorKind::Malformed, told);
    match hint(&first.kind) {
        Some(hint) => told.hint(hint),
        None => told,
    }
}

/// What is wrong, as a part of a sentence.
pub fn problem(kind: &ProblemKind) -> Message {
    match kind {
        ProblemKind::Empty => say!("text-empty"),
        ProblemKind::NoTitle { found } => say!("text-no-title", found = *found),
        ProblemKind::NoExercises { name } => say!("text-no-exercises", name = name),
        ProblemKind::UnknownExercise { name, .. } => say!("text-unknown-exercise", name = name),
        ProblemKind::Ambiguous { name, candidates } => say!(
            "text-ambiguous",
            name = name,
            candidates = one_of(candidates).unwrap_or_else(|| Arg::from(name))
        ),
        ProblemKind::UnknownBlock { id, .. } => say!("text-unknown-block", id = id),
        ProblemKind::UnknownKey { key, .. } => say!("text-unknown-key", key = key),
        ProblemKind::OutOfPlace { what, .. } => say!("text-out-of-place", what = what),
        ProblemKind::Twice { what } => say!("text-twice", what = what),
        ProblemKind::Expected { expected, found } => {
            say!("text-expected", expected = expected, found = found)
        }
        ProblemKind::Sides { name, why } => match why {
            SidesTrouble::BothAtOnce => say!("text-both-sides-at-once", name = name),
            SidesTrouble::SideToSide => say!("text-from-side-to-side", name = name),
        },
        ProblemKind::Dose(error) => compile(error),
        ProblemKind::Range { what, least, most } => {
            say!("text-range", what = *what, least = *least, most = *most)
        }
        ProblemKind::Control(code) => say!("text-control", code = format!("{code:04X}")),
    }
}

/// What to do about it.
pub fn hint(kind: &ProblemKind) -> Option<Message> {
    let did_you_mean =
        |names: &[String]| one_of(names).map(|name| say!("hint-did-you-mean", name = name));
    match kind {
        ProblemKind::Empty | ProblemKind::NoTitle { .. } => Some(say!("hint-text-title")),
        ProblemKind::NoExercises { .. } => Some(say!("hint-text-no-exercises")),
        ProblemKind::UnknownExercise { nearest, .. } => {
            Some(did_you_mean(nearest).unwrap_or_else(|| say!("hint-text-unknown-exercise")))
        }
        ProblemKind::UnknownBlock { nearest, .. } | ProblemKind::UnknownKey { nearest, .. } => {
            did_you_mean(nearest)
        }
        ProblemKind::Ambiguous { .. } => Some(say!("hint-text-ambiguous")),
        ProblemKind::OutOfPlace { belongs, .. } => {
            Some(say!("hint-text-belongs", place = *belongs))
        }
        ProblemKind::Twice { .. } => Some(say!("hint-text-twice")),
        ProblemKind::Sides { .. } => Some(say!("hint-text-sides")),
        ProblemKind::Control(code) => Some(say!(
            "hint-text-control",
            written = format!("\\u{{{code:x}}}")
        )),
        ProblemKind::Expected { .. } | ProblemKind::Dose(_) | ProblemKind::Range { .. } => None,
    }
}
