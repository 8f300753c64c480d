//! What is wrong with a routine text, and where.

use super::{compile, one_of};
use crate::error::{EngineError, ErrorKind};
use limber_exchange::routine_text::{
    Bounded, Content, Expected, Found, Piece, Place, ProblemKind, RoutineTextError, SidesTrouble,
};
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
        ProblemKind::NoTitle { found } => say!("text-no-title", found = content(*found)),
        ProblemKind::NoExercises { name } => say!("text-no-exercises", name = name),
        ProblemKind::UnknownExercise { name, .. } => say!("text-unknown-exercise", name = name),
        ProblemKind::Ambiguous { name, candidates } => say!(
            "text-ambiguous",
            name = name,
            candidates = one_of(candidates).unwrap_or_else(|| Arg::from(name))
        ),
        ProblemKind::UnknownBlock { id, .. } => say!("text-unknown-block", id = id),
        ProblemKind::UnknownKey { key, .. } => say!("text-unknown-key", key = key),
        ProblemKind::OutOfPlace { what, .. } => say!("text-out-of-place", what = piece(what)),
        ProblemKind::Twice { what } => say!("text-twice", what = piece(what)),
        ProblemKind::Expected { expected, found } => say!(
            "text-expected",
            expected = self::expected(*expected),
            found = self::found(found)
        ),
        ProblemKind::Sides { name, why } => match why {
            SidesTrouble::BothAtOnce => say!("text-both-sides-at-once", name = name),
            SidesTrouble::SideToSide => say!("text-from-side-to-side", name = name),
        },
        ProblemKind::Dose(error) => compile(error),
        ProblemKind::Range { what, least, most } => match what {
            Bounded::Sets => say!("text-range-sets", least = *least, most = *most),
            Bounded::Rounds => say!("text-range-rounds", least = *least, most = *most),
            Bounded::BetweenHolds => {
                say!("text-range-between-holds", least = *least, most = *most)
            }
        },
        ProblemKind::Control(code) => say!("text-control", code = format!("{code:04X}")),
    }
}

/// What should stand there.
fn expected(expected: Expected) -> Arg {
    let message = match expected {
        Expected::Title => say!("text-a-title"),
        Expected::BlockName => say!("text-a-block-name"),
        Expected::ValueOf(field) => say!("text-a-value", field = quoted(&format!("{field}:"))),
        Expected::Word(word) => quoted(word),
        Expected::OneOf(words) => {
            return one_of(words.iter().map(|word| quoted(word))).unwrap_or(Arg::from(""));
        }
        Expected::LineEnd => say!("text-line-end"),
        Expected::Clause => say!("text-a-clause"),
        Expected::Amount => say!("text-an-amount"),
        Expected::Unit => say!("text-a-unit"),
        Expected::Time => say!("text-a-time"),
        Expected::WholeSeconds => say!("text-whole-seconds"),
        Expected::OneTime => say!("text-one-time"),
        Expected::OneCount => say!("text-one-count"),
        Expected::RangeEnd => say!("text-range-end"),
        Expected::Pace => say!("text-a-pace"),
        Expected::PaceUnit => say!("text-a-pace-unit"),
        Expected::RepsBeforePace => say!("text-reps-before-pace"),
        Expected::Number => say!("text-a-number"),
        Expected::ShortNumber => say!("text-a-short-number"),
        Expected::WholeNumber => say!("text-a-whole-number"),
        Expected::WholeSets => say!("text-whole-sets"),
        Expected::WholeReps => say!("text-whole-reps"),
        Expected::NoteWords => say!("text-note-words"),
        Expected::Structure => say!("text-a-structure"),
    };
    message.into()
}

/// Whether what is expected names words of the format, which are to be typed as they
/// are in whatever language a person reads.
fn names_words(expected: Expected) -> bool {
    match expected {
        Expected::Word(_)
        | Expected::OneOf(_)
        | Expected::Clause
        | Expected::Amount
        | Expected::Unit
        | Expected::Time
        | Expected::Pace
        | Expected::PaceUnit
        | Expected::RepsBeforePace
        | Expected::Structure => true,
        Expected::Title
        | Expected::BlockName
        | Expected::ValueOf(_)
        | Expected::LineEnd
        | Expected::WholeSeconds
        | Expected::OneTime
        | Expected::OneCount
        | Expected::RangeEnd
        | Expected::Number
        | Expected::ShortNumber
        | Expected::WholeNumber
        | Expected::WholeSets
        | Expected::WholeReps
        | Expected::NoteWords => false,
    }
}

/// What stands there.
fn found(found: &Found) -> Message {
    match found {
        Found::LineEnd => say!("text-line-end"),
        Found::Text(text) => quoted(text),
    }
}

/// What stands where the title should.
fn content(found: Content) -> Message {
    match found {
        Content::Id => say!("text-an-id"),
        Content::Block => say!("text-a-block"),
        Content::Exercise => say!("text-an-exercise"),
    }
}

/// What is misplaced or given twice.
fn piece(piece: &Piece) -> Message {
    match piece {
        Piece::Field(field) => quoted(&format!("{field}:")),
        Piece::Clause(words) => quoted(words),
        Piece::Heading => say!("text-a-heading"),
        Piece::Reference => say!("text-a-reference"),
        Piece::BlockId(id) => say!("text-a-block-id", id = id),
        Piece::Dose => say!("text-the-dose"),
        Piece::Side => say!("text-the-side"),
        Piece::SideOrder => say!("text-the-side-order"),
    }
}

/// Words of a text, the same in every language, in its quotation marks.
fn quoted(text: &str) -> Message {
    say!("text-quoted", text = text)
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
        ProblemKind::OutOfPlace { belongs, .. } => Some(match belongs {
            Place::Top => say!("hint-text-at-top"),
            Place::UnderHeading => say!("hint-text-under-heading"),
            Place::Routine => say!("hint-text-in-routine"),
            Place::RoutineOfBlocks => say!("hint-text-one-list"),
        }),
        ProblemKind::Twice { .. } => Some(say!("hint-text-twice")),
        ProblemKind::Sides { .. } => Some(say!("hint-text-sides")),
        ProblemKind::Control(code) => Some(say!(
            "hint-text-control",
            written = format!("\\u{{{code:x}}}")
        )),
        ProblemKind::Expected { expected, .. } => {
            names_words(*expected).then(|| say!("hint-text-words"))
        }
        ProblemKind::Dose(_) | ProblemKind::Range { .. } => None,
    }
}
