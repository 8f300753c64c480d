//! What a problem of a text speaks of: values, whose words the rooms above choose. The
//! words of the format itself, which a person has to type, stay what they are in every
//! language.

use thiserror::Error;

/// What should stand at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Expected {
    /// The title of the text.
    #[error("a title")]
    Title,
    /// The name of a block, behind the signs of its heading.
    #[error("the name of a block")]
    BlockName,
    /// The value of this field.
    #[error("something after \u{201c}{0}:\u{201d}")]
    ValueOf(&'static str),
    /// This word or sign of the format.
    #[error("\u{201c}{0}\u{201d}")]
    Word(&'static str),
    /// One of these words of the format.
    #[error("{}", one_of(.0))]
    OneOf(&'static [&'static str]),
    /// Nothing more.
    #[error("the end of the line")]
    LineEnd,
    /// A clause of an exercise.
    #[error(
        "a dose such as \u{201c}2 x 30 s\u{201d}, \u{201c}each side\u{201d}, \u{201c}left only\u{201d}, \u{201c}rest 20 s\u{201d} or \u{201c}note:\u{201d}"
    )]
    Clause,
    /// What is done of an exercise.
    #[error(
        "an amount such as \u{201c}30 s\u{201d}, \u{201c}20-30 s\u{201d}, \u{201c}10 reps\u{201d}, \u{201c}2 min\u{201d} or \u{201c}open\u{201d}"
    )]
    Amount,
    /// A unit behind the number of a dose.
    #[error("a unit, such as \u{201c}30 s\u{201d} or \u{201c}10 reps\u{201d}")]
    Unit,
    /// A time.
    #[error("a time such as \u{201c}20 s\u{201d}")]
    Time,
    /// A time without decimals.
    #[error("whole seconds")]
    WholeSeconds,
    /// A single time, as a range fits holds only.
    #[error("one time here; a range fits holds only")]
    OneTime,
    /// A single number of repetitions, as a range fits holds only.
    #[error("one number of repetitions; a range fits holds only")]
    OneCount,
    /// The second number of a range.
    #[error("the upper end of the range")]
    RangeEnd,
    /// How long a repetition takes.
    #[error("a pace such as \u{201c}3 s\u{201d}")]
    Pace,
    /// The unit of a pace.
    #[error("\u{201c}s\u{201d} after the pace")]
    PaceUnit,
    /// Repetitions, where a pace is given.
    #[error("repetitions before a pace, such as \u{201c}10 reps at 3 s\u{201d}")]
    RepsBeforePace,
    /// A number.
    #[error("a number")]
    Number,
    /// A number that is neither too long nor too exact.
    #[error("a number with at most 9 digits and 3 decimals")]
    ShortNumber,
    /// A number without decimals.
    #[error("a whole number")]
    WholeNumber,
    /// A number of sets without decimals.
    #[error("a whole number of sets")]
    WholeSets,
    /// A number of repetitions without decimals.
    #[error("a whole number of repetitions")]
    WholeReps,
    /// The words of a note.
    #[error("the words of the note")]
    NoteWords,
    /// The value of `structure:`.
    #[error("a purpose and exercise ids, such as \u{201c}jumps = squat-jump\u{201d}")]
    Structure,
}

/// What stands at a place instead.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Found {
    /// Nothing more.
    #[error("the end of the line")]
    LineEnd,
    /// These words, shortened.
    #[error("\u{201c}{0}\u{201d}")]
    Text(String),
}

/// What stands on the first line instead of a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Content {
    /// `id: ...`.
    #[error("an id")]
    Id,
    /// `use ...`.
    #[error("a block")]
    Block,
    /// An exercise with its dose.
    #[error("an exercise with its dose")]
    Exercise,
}

/// What is misplaced, or given a second time.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Piece {
    /// This field.
    #[error("\u{201c}{0}:\u{201d}")]
    Field(&'static str),
    /// The clause that these words begin.
    #[error("\u{201c}{0}\u{201d}")]
    Clause(&'static str),
    /// The heading of a block.
    #[error("a heading")]
    Heading,
    /// `use ...`.
    #[error("a reference to a block")]
    Reference,
    /// A block with this id, shortened.
    #[error("a block with the id \u{201c}{0}\u{201d}")]
    BlockId(String),
    /// The dose of an exercise.
    #[error("the dose")]
    Dose,
    /// The side of an exercise.
    #[error("the side")]
    Side,
    /// The order of its sides.
    #[error("the order of the sides")]
    SideOrder,
}

/// Where something belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Above the first exercise of the text.
    Top,
    /// Under the heading of a block, above its first exercise.
    UnderHeading,
    /// In a routine, not in a shared block.
    Routine,
    /// As [`Place::Routine`], since a shared block is one list of exercises.
    RoutineOfBlocks,
}

/// A number that has bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Bounded {
    /// Sets of an exercise.
    #[error("the number of sets")]
    Sets,
    /// Rounds of a block.
    #[error("the number of rounds")]
    Rounds,
    /// A time between holds, seconds.
    #[error("a time between holds")]
    BetweenHolds,
}

impl Bounded {
    /// What stands behind its bounds.
    pub(super) const fn unit(self) -> &'static str {
        match self {
            Self::Sets | Self::Rounds => "",
            Self::BetweenHolds => " s",
        }
    }
}

impl Found {
    /// What `text` begins with, short.
    pub(super) fn new(text: &str) -> Self {
        match text.trim() {
            "" => Self::LineEnd,
            text => Self::Text(short(text)),
        }
    }
}

/// `“a”, “b” or “c”`.
fn one_of(words: &[&str]) -> String {
    let quoted: Vec<String> = words
        .iter()
        .map(|word| format!("\u{201c}{word}\u{201d}"))
        .collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, first)) => format!("{} or {last}", first.join(", ")),
        None => String::new(),
    }
}

/// At most 60 characters of `text`.
pub(super) fn short(text: &str) -> String {
    let mut chars = text.chars();
    let start: String = chars.by_ref().take(60).collect();
    if chars.next().is_some() {
        format!("{start}…")
    } else {
        start
    }
}
