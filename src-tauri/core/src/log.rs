//! A session as the log tells it.

use crate::ids::{DeviceId, SessionId};
use crate::journal::{AliveMark, Entry};
use crate::moment::Wall;
use crate::plan::RoutineRef;
use crate::record::{Attempt, SessionOutcome};
use serde::{Deserialize, Serialize};

/// What is kept of a session beside its attempts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionHead {
    /// Its id.
    pub id: SessionId,
    /// The installation it ran on.
    pub device: DeviceId,
    /// The routine, with its name then.
    pub routine: RoutineRef,
    /// When it started. Its day is the local day of this.
    pub started_at: Wall,
    /// When it ended.
    pub ended_at: Option<Wall>,
    /// How it ended.
    pub outcome: SessionOutcome,
    /// How many times faster than real time it ran; over 1 it is left out of
    /// statistics.
    pub speed: u32,
    /// Attended milliseconds in work steps, all attempts.
    pub held_ms: u64,
    /// Milliseconds paused, as far as they could be measured (not across a
    /// restart of the program).
    pub paused_ms: u64,
    /// Effort 0-10.
    pub effort: Option<u8>,
    /// Discomfort 0-10 before.
    pub discomfort_before: Option<u8>,
    /// Discomfort 0-10 after.
    pub discomfort_after: Option<u8>,
    /// The person's note.
    pub note: Option<String>,
    /// Whether the person added it afterwards instead of running it.
    #[serde(default)]
    pub by_hand: bool,
    /// Whether the person put its start or a value of an attempt right afterwards.
    #[serde(default)]
    pub corrected: bool,
}

/// A session with its attempts, in the order they happened; the steps that
/// were never reached come last, in the order they were planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoggedSession {
    /// The session.
    pub head: SessionHead,
    /// Its attempts.
    pub attempts: Vec<Attempt>,
}

/// An entry of a journal with the installation that wrote it: one session can
/// be begun on one device and looked back on from another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedEntry {
    /// Who wrote it.
    pub device: DeviceId,
    /// The entry.
    pub entry: Entry,
}

/// A session with everything that is kept of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WholeSession {
    /// The session.
    pub head: SessionHead,
    /// How often its row has changed, from 1.
    pub rev: u64,
    /// Which of the plans that come along it ran, from 0.
    pub plan: u32,
    /// Its journal, from its first entry without gaps.
    pub entries: Vec<SignedEntry>,
    /// Its attempts, each at its position.
    pub attempts: Vec<Attempt>,
    /// How far it had come beyond its journal, while unfinished.
    pub mark: Option<AliveMark>,
}

/// What sort of thing a person made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OwnKind {
    /// An exercise.
    Exercise,
    /// A shared block.
    Block,
    /// A routine.
    Routine,
}

impl OwnKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Exercise, Self::Block, Self::Routine];

    /// Its stable word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Exercise => "exercise",
            Self::Block => "block",
            Self::Routine => "routine",
        }
    }
}

/// Something a person made, with everything that is kept of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WholeOwn {
    /// What it is.
    pub kind: OwnKind,
    /// Its id; unique within its kind.
    pub id: String,
    /// The installation that wrote it last.
    pub device: DeviceId,
    /// How often its row has changed, from 1.
    pub rev: u64,
    /// JSON text; `None` where it was deleted.
    pub body: Option<String>,
}

/// The picture of an exercise of one's own, with everything that is kept of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WholePicture {
    /// Id of the exercise.
    pub exercise: String,
    /// The installation that wrote it last.
    pub device: DeviceId,
    /// How often its row has changed, from 1.
    pub rev: u64,
    /// PNG, JPEG or WebP; `None` where it was deleted.
    pub bytes: Option<Vec<u8>>,
}

/// A piece of a log on its way to a file or to another log. Settings come
/// first, by key; then what a person made, by the word of its kind and its id;
/// then pictures, by exercise; then plans; then sessions, by id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Carried {
    /// What a person chose.
    Setting {
        /// Its key.
        key: String,
        /// JSON text.
        json: String,
    },
    /// Something a person made.
    Own(WholeOwn),
    /// The picture of an exercise.
    Picture(WholePicture),
    /// A frozen plan as JSON text, kept to the byte. Plans are numbered as they
    /// come, from 0.
    Plan(String),
    /// A session.
    Session(Box<WholeSession>),
}
