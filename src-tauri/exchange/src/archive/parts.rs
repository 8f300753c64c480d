//! What an error of a file speaks of: values, whose words the rooms above choose. The
//! names of the file's fields stay what they are in every language.

use super::PIECE_MAX;
use limber_core::SessionId;
use thiserror::Error;

/// The parts of an archive, in order. The log as JSON has only the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What was chosen.
    Settings,
    /// What a person made.
    Own,
    /// Pictures of exercises.
    Pictures,
    /// What sessions ran.
    Plans,
    /// The sessions.
    Sessions,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Settings,
        Self::Own,
        Self::Pictures,
        Self::Plans,
        Self::Sessions,
    ];

    /// Its name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::Own => "own",
            Self::Pictures => "pictures",
            Self::Plans => "plans",
            Self::Sessions => "sessions",
        }
    }

    /// The brackets around it.
    pub(super) fn brackets(self) -> (u8, u8) {
        match self {
            Self::Settings => (b'{', b'}'),
            Self::Own | Self::Pictures | Self::Plans | Self::Sessions => (b'[', b']'),
        }
    }

    /// What a piece of it is called.
    fn piece(self) -> &'static str {
        match self {
            Self::Settings => "setting",
            Self::Own => "own piece",
            Self::Pictures => "picture",
            Self::Plans => "plan",
            Self::Sessions => "session",
        }
    }
}

/// Where in a file something is. Made for every piece, and so without words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Place {
    /// Before its first part.
    #[error("its beginning")]
    Beginning,
    /// Behind its last part.
    #[error("its end")]
    End,
    /// Where this part begins.
    #[error("the part \u{201c}{}\u{201d}", .0.name())]
    Part(Part),
    /// A piece.
    #[error("{} {number}", .part.piece())]
    Piece {
        /// The part it stands in.
        part: Part,
        /// Its number there, from 1.
        number: u64,
    },
    /// A session whose id was read.
    #[error("session {number} ({id})")]
    Session {
        /// Its number, from 1.
        number: u64,
        /// Its id.
        id: SessionId,
    },
}

impl Place {
    /// The same place, where it is that of the session `id`.
    pub(super) fn of(self, id: SessionId) -> Self {
        match self {
            Self::Piece { number, .. } => Self::Session { number, id },
            other => other,
        }
    }
}

/// Where within a piece something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Within {
    /// An attempt, by its number from 1.
    #[error("attempt {0}")]
    Attempt(usize),
    /// A hold, as the log as JSON calls an attempt, by its number from 1.
    #[error("hold {0}")]
    Hold(usize),
    /// An entry of the journal, by its position from 0.
    #[error("entry {0} of its journal")]
    Entry(u32),
    /// How far an unfinished session was.
    #[error("its alive mark")]
    AliveMark,
    /// What a person made, as the program keeps it.
    #[error("its body")]
    Body,
}

/// Why a file is none of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Lack {
    /// There is nothing in it.
    #[error("it is empty")]
    Content,
    /// It does not begin as JSON objects do.
    #[error("it is no JSON object")]
    Object,
    /// It does not say that it is an archive.
    #[error("it does not begin with {}", BEGINNING)]
    Name,
    /// An archive whose second member is not its version.
    #[error("its version does not come second")]
    VersionSecond,
    /// A log as JSON whose first member is not its version.
    #[error("its version does not come first")]
    VersionFirst,
    /// A log as JSON whose second member is not its sessions.
    #[error("its sessions do not come second")]
    Sessions,
    /// There was no version 0.
    #[error("its version is 0")]
    Version,
}

/// How an archive begins.
pub const BEGINNING: &str = "{\"limber\":\"archive\"";

/// A byte of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Sign {
    /// One that can be shown.
    #[error("\u{201c}{0}\u{201d}")]
    Shown(char),
    /// Any other.
    #[error("byte {0}")]
    Byte(u8),
}

impl From<u8> for Sign {
    fn from(byte: u8) -> Self {
        if byte.is_ascii_graphic() {
            Self::Shown(char::from(byte))
        } else {
            Self::Byte(byte)
        }
    }
}

/// What is wrong at a place. Fields and texts of the file are shortened.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Wrong {
    /// Something within the piece.
    #[error("{part}: {what}")]
    Within {
        /// Where.
        part: Within,
        /// What.
        what: Box<Wrong>,
    },
    /// It can't be read as JSON, or not as what it should be.
    #[error(transparent)]
    Json(JsonFault),
    /// Another sign than the one that must come.
    #[error("{found} stands where {wanted} belongs")]
    Instead {
        /// What stands there.
        found: Sign,
        /// What belongs there.
        wanted: Sign,
    },
    /// No value begins so.
    #[error("{found} stands where a value belongs")]
    NoValue {
        /// What stands there.
        found: Sign,
    },
    /// A piece longer than [`PIECE_MAX`].
    #[error("it is longer than {} MB", PIECE_MAX_MB)]
    TooLong,
    /// Another part than the one that must come.
    #[error("\u{201c}{found}\u{201d} stands in its place")]
    OtherPart {
        /// Its name.
        found: String,
    },
    /// Something behind the end.
    #[error("something follows it")]
    Follows,
    /// Text that is none.
    #[error("it is no UTF-8")]
    NotUtf8,
    /// A piece with no greater key than the one before.
    #[error("\u{201c}{key}\u{201d} comes twice or out of order")]
    Order {
        /// Its key.
        key: String,
    },
    /// A session that came before.
    #[error("it comes twice")]
    Twice,
    /// A session with a lesser id than the one before.
    #[error("it comes after one with a later id")]
    Early,
    /// The name of a setting is too long.
    #[error("its name is longer than {most} bytes")]
    NameLength {
        /// Longest there is, bytes.
        most: usize,
    },
    /// A session names a plan that did not come.
    #[error("its plan is number {number}, of {count}")]
    Plan {
        /// Its number, from 0.
        number: u32,
        /// How many plans came.
        count: u32,
    },
    /// A journal names a run that is not listed.
    #[error("its journal names run {number}, which is not in its runs")]
    Run {
        /// Its number, from 0.
        number: usize,
    },
    /// A number out of its range.
    #[error("\u{201c}{field}\u{201d} is {value}, and goes from {least} to {most}")]
    Range {
        /// The field.
        field: &'static str,
        /// Its value.
        value: u64,
        /// The least there is.
        least: u64,
        /// The most there is.
        most: u64,
    },
    /// A number without a field's name, out of its range.
    #[error("a number is out of range")]
    Number,
    /// A length of more than a week.
    #[error("\u{201c}{field}\u{201d} is {ms}, longer than a week")]
    Week {
        /// The field.
        field: &'static str,
        /// Its value, ms.
        ms: u64,
    },
    /// A time outside the years there are.
    #[error("\u{201c}{field}\u{201d} is before 1970 or after 2199")]
    Time {
        /// The field.
        field: &'static str,
    },
    /// As [`Wrong::Time`], for a time without a field's name.
    #[error("the time is before 1970 or after 2199")]
    SomeTime,
    /// A text that is too long.
    #[error("\u{201c}{field}\u{201d} is longer than {most} bytes")]
    TextLength {
        /// The field.
        field: &'static str,
        /// Longest there is, bytes.
        most: usize,
    },
    /// An attempt at a step that is no work.
    #[error("\u{201c}{kind}\u{201d} is no work")]
    NoWork {
        /// The word of the step's kind.
        kind: &'static str,
    },
    /// Two offsets of one time.
    #[error(
        "\u{201c}utc_offset_min\u{201d} is {said}, and \u{201c}started_at\u{201d} says {meant}"
    )]
    Offset {
        /// What the field of its own says.
        said: i32,
        /// What the time says.
        meant: i32,
    },
    /// An unfinished session with an end.
    #[error("it is unfinished and has an end")]
    EndOfUnfinished,
    /// A session that has ended, without an end.
    #[error("it has ended, and no end")]
    NoEnd,
    /// A session that was thrown away, which no log has.
    #[error("it was thrown away")]
    ThrownAway,
    /// A path that no step has.
    #[error("\u{201c}path\u{201d} is \u{201c}{path}\u{201d}")]
    Path {
        /// The path.
        path: String,
    },
    /// Of one's own: both gone and there, or neither.
    #[error("it is either gone or has a body")]
    GoneOrBody,
    /// Of one's own: a second body.
    #[error("it has two bodies")]
    TwoBodies,
    /// Of one's own: the body of another.
    #[error("its body is that of \u{201c}{id}\u{201d}")]
    OtherBody {
        /// The id of the other.
        id: String,
    },
    /// Of one's own: an id that is not of one's own.
    #[error("its id is \u{201c}{id}\u{201d}, and must begin with \u{201c}{begins}\u{201d}")]
    Id {
        /// The id.
        id: String,
        /// What it must begin with.
        begins: &'static str,
    },
    /// A piece that is no JSON object.
    #[error("it is no JSON object")]
    NoObject,
    /// An exercise with a dose that nobody does.
    #[error("its usual dose is more than anybody does")]
    Dose,
    /// Sets or rounds that nobody does.
    #[error("something in it comes more than {most} times")]
    Times {
        /// The most there is.
        most: u32,
    },
    /// A picture that is not written as such.
    #[error("its bytes are no Base64")]
    NoBase64,
    /// A picture that is empty or too large.
    #[error("it has {bytes} bytes, and {most} at most")]
    PictureSize {
        /// Its size, bytes.
        bytes: usize,
        /// Largest there is, bytes.
        most: usize,
    },
    /// A picture of no kind that is shown.
    #[error("it is no PNG, JPEG or WebP")]
    NoPicture,
}

/// [`PIECE_MAX`] in MB.
pub const PIECE_MAX_MB: usize = PIECE_MAX / (1024 * 1024);

impl Wrong {
    /// The same, within a piece.
    pub(super) fn within(self, part: Within) -> Self {
        Self::Within {
            part,
            what: Box::new(self),
        }
    }
}

/// What JSON can't be read as, and what stands before. The line and column are those
/// of the piece, not of the file; what stands there says more.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{kind}, after \u{201c}{after}\u{201d}")]
pub struct JsonFault {
    /// What is wrong.
    pub kind: JsonKind,
    /// The end of what could be read.
    pub after: String,
}

/// What is wrong with JSON.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum JsonKind {
    /// It is no JSON.
    #[error("it is no JSON")]
    Syntax,
    /// It ends too soon.
    #[error("it ends too soon")]
    End,
    /// A field that must be there is not.
    #[error("the field \u{201c}{0}\u{201d} is missing")]
    Missing(String),
    /// A field that there is not.
    #[error("the field \u{201c}{0}\u{201d} is not known")]
    UnknownField(String),
    /// A field that was there before.
    #[error("the field \u{201c}{0}\u{201d} comes twice")]
    TwiceField(String),
    /// A word where another one of several belongs.
    #[error("the word \u{201c}{0}\u{201d} is not known")]
    UnknownWord(String),
    /// A number where a text belongs, and the like.
    #[error("a value is of the wrong kind")]
    Kind,
    /// Another value where a time belongs.
    #[error("{} belongs there", crate::iso::EXPECTED)]
    Time,
    /// A value that can't be.
    #[error("a value is not possible there")]
    Value,
    /// A list with more or fewer values than there must be.
    #[error("a list has too few or too many values")]
    Length,
    /// Anything else.
    #[error("it is not as it should be")]
    Data,
}
