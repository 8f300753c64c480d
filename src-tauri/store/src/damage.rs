//! What can be wrong with a log: values, whose words the rooms above choose. Rows and
//! columns are named as the file names them, in every language.

use crate::cells::Fault;
use crate::error::{StoreError, Trouble};
use limber_core::session::ReplayError;
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt::Display;
use thiserror::Error;

/// What is wrong with a log or something in it.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum Damage {
    /// Something in a row.
    #[error("table \u{201c}{table}\u{201d}{}: {what}", in_brackets(.key))]
    Row {
        /// Its table.
        table: String,
        /// What tells it from others; empty where that can't be read.
        key: String,
        /// What is wrong there.
        what: Box<Damage>,
    },
    /// A value of a row.
    #[error("\u{201c}{column}\u{201d} {what}")]
    Cell {
        /// Its column.
        column: String,
        /// What is wrong with it.
        what: Cell,
    },
    /// What SQLite says, in English.
    #[error("SQLite: {0}")]
    Sqlite(String),
    /// What an earlier version kept of it, in English.
    #[error("{0}")]
    Words(String),
    /// It can't be read for another reason than damage.
    #[error("it can't be read")]
    Unreadable,
    /// The row is not there.
    #[error("the row is missing")]
    Missing,
    /// Its checksum is not that of what stands there.
    #[error("it is not as it was written")]
    NotAsWritten,
    /// It is no JSON, or not that of what it should be.
    #[error("it is not the JSON that it should be")]
    NotJson,
    /// It belongs to a row that is not there.
    #[error("a row points to nothing")]
    Pointless,
    /// An entry of a journal that is not as it was written.
    #[error("entry {seq} of its journal is not as it was written")]
    Entry {
        /// Its position, from 0.
        seq: u32,
    },
    /// A table or index that is not there.
    #[error("{kind} \u{201c}{name}\u{201d} is missing")]
    NoObject {
        /// `table` or `index`.
        kind: String,
        /// Its name.
        name: String,
    },
    /// A table or index that is another than this program makes.
    #[error("{kind} \u{201c}{name}\u{201d} is not as it was made")]
    OtherObject {
        /// `table` or `index`.
        kind: String,
        /// Its name.
        name: String,
    },
    /// The file's beginning.
    #[error("its header cannot be read")]
    Header,
    /// SQLite takes it for no database, though its header says that it is ours.
    #[error("it cannot be read as a database")]
    NoDatabase,
    /// Of a log that was moved away, what had not been written into it.
    #[error("only its write-ahead log is left")]
    OnlyChanges,
    /// A file without content where a log was.
    #[error("it is empty")]
    Empty,
    /// It was damaged, and a good one is about to take its place.
    #[error("it is about to be replaced")]
    Replaced,
    /// A journal that does not tell of a session.
    #[error("its journal cannot be replayed: {0}")]
    Replay(ReplayError),
    /// A session that is not what its journal tells.
    #[error("{0} is not what its journal tells")]
    Differs(Fact),
    /// A session that counts on another day than it started.
    #[error("its day is not that of its start")]
    Day,
    /// A session of another installation than its journal.
    #[error("its device is not that of its journal")]
    Device,
    /// A session outside the calendar.
    #[error("its start is outside the calendar")]
    Calendar,
    /// A journal with positions that do not follow each other.
    #[error("its journal has a gap")]
    Gap,
    /// An unfinished session of a file that has no journals.
    #[error("it had not ended, and only an archive carries on with it")]
    NotEnded,
    /// A session that has ended, with a mark of one that runs.
    #[error("it has ended and is marked as running")]
    EndedRunning,
    /// A plan that is not that of the session's routine.
    #[error("its plan is of another routine")]
    OtherRoutine,
    /// A session without the plan it ran.
    #[error("the plan it ran does not come along")]
    NoPlan,
    /// A plan that is none.
    #[error("its plan can't be read")]
    Plan,
    /// The list of sessions.
    #[error("the list cannot be read: {0}")]
    List(Box<Damage>),
    /// The settings as a whole.
    #[error("the settings cannot be read: {0}")]
    Settings(Box<Damage>),
    /// What a person made, as a whole.
    #[error("what you made cannot be read: {0}")]
    Own(Box<Damage>),
}

/// What is wrong with a value of a row.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum Cell {
    /// There is none.
    #[error("is empty")]
    Empty,
    /// A number where a text belongs, and the like.
    #[error("is of the wrong kind")]
    Kind,
    /// A number out of its range.
    #[error("is out of range ({0})")]
    Range(i64),
    /// A word that is none of those there are.
    #[error("has an unknown word ({0})")]
    Word(String),
    /// A time outside the calendar, or half of one.
    #[error("is no time, or the one beside it")]
    Time,
}

/// What a journal tells of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum Fact {
    /// Its routine.
    #[error("its routine")]
    Routine,
    /// When it started.
    #[error("its start")]
    Start,
    /// When it ended.
    #[error("its end")]
    End,
    /// How it ended.
    #[error("its outcome")]
    Outcome,
    /// How long was held.
    #[error("its held time")]
    Held,
    /// How long it was paused.
    #[error("its paused time")]
    Paused,
    /// How hard it was.
    #[error("its effort")]
    Effort,
    /// How much it hurt, before or after.
    #[error("its discomfort")]
    Discomfort,
    /// Its note.
    #[error("its note")]
    Note,
    /// Whether it was added by hand.
    #[error("how it was added")]
    Origin,
    /// Whether it was corrected.
    #[error("its corrections")]
    Corrections,
    /// An attempt, by its position from 0.
    #[error("attempt {0}")]
    Attempt(usize),
    /// How many attempts there are.
    #[error("the number of its attempts ({stored}, not {told})")]
    Attempts {
        /// As many as are stored.
        stored: usize,
        /// As many as its journal tells.
        told: usize,
    },
}

fn in_brackets(key: &str) -> String {
    match key {
        "" => String::new(),
        key => format!(" ({key})"),
    }
}

impl Damage {
    /// The same, of the row `key` of `table`.
    pub(crate) fn of(self, table: &str, key: impl Display) -> Self {
        Self::Row {
            table: table.to_owned(),
            key: key.to_string(),
            what: Box::new(self),
        }
    }

    /// As [`Damage::of`], as a failure.
    pub(crate) fn row(self, table: &str, key: impl Display) -> Trouble {
        Trouble::Damaged(self.of(table, key))
    }
}

/// What is wrong, without the name of the file.
impl From<StoreError> for Damage {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Damaged { what, .. } => what,
            StoreError::DamagedEntry { seq, .. } => Self::Entry { seq },
            StoreError::Other { source, .. } => Self::Sqlite(source.to_string()),
            _ => Self::Unreadable,
        }
    }
}

impl Fault {
    /// The failure, naming the row.
    pub(crate) fn of(self, table: &str, key: impl Display) -> Trouble {
        self.0.row(table, key)
    }
}

/// Reads what this version keeps, and the words that earlier ones kept.
pub(crate) fn kept<'de, D: Deserializer<'de>>(from: D) -> Result<Damage, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Kept {
        Damage(Damage),
        Words(String),
    }
    Ok(match Kept::deserialize(from)? {
        Kept::Damage(damage) => damage,
        Kept::Words(words) => Damage::Words(words),
    })
}
