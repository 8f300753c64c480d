//! What can happen to a session.

use super::correct::{ByHand, Correction};
use crate::dose::Dose;
use crate::moment::{Moment, Wall};
use crate::plan::Move;
use crate::record::{Attempt, SessionOutcome};
use crate::swap::SwapReason;
use serde::{Deserialize, Serialize};

/// Why a session is paused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PauseReason {
    /// The person paused.
    Person,
    /// The swap sheet is open.
    Swap,
    /// A stop word was chosen; the stop card is shown.
    StopCard,
    /// A phone call, or the sound was taken by another program.
    Call,
    /// The program was closed or asked to end.
    Closed,
    /// The system slept or the program was stopped.
    Gap,
    /// The program died and was started again.
    Recovered,
    /// Stayed five minutes past the target.
    StayLimit,
}

impl PauseReason {
    /// Its stable word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Swap => "swap",
            Self::StopCard => "stop_card",
            Self::Call => "call",
            Self::Closed => "closed",
            Self::Gap => "gap",
            Self::Recovered => "recovered",
            Self::StayLimit => "stay_limit",
        }
    }
}

/// Nobody attended for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// Real nanoseconds that passed by the clock that counts sleep.
    pub boot_ns: u64,
    /// How many of them the system slept.
    pub slept_ns: u64,
}

/// What a person confirmed of a paced step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RepsDone {
    /// Index of the record in [`super::Session::records`].
    pub record: usize,
    /// Repetitions done (per side).
    pub reps: u32,
}

/// What a person says of a session, at its end or later. `None` leaves a value
/// as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feedback {
    /// Effort 0-10.
    pub effort: Option<u8>,
    /// Discomfort 0-10 before.
    pub discomfort_before: Option<u8>,
    /// Discomfort 0-10 after.
    pub discomfort_after: Option<u8>,
    /// A note.
    pub note: Option<String>,
}

/// A session as a file told it that has no journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// When it started.
    pub started_at: Wall,
    /// When it ended.
    pub ended_at: Wall,
    /// How it ended: finished or finished early.
    pub outcome: SessionOutcome,
    /// Milliseconds paused.
    pub paused_ms: u64,
    /// What the person said of it.
    pub feedback: Feedback,
    /// Whether it was added by hand.
    pub by_hand: bool,
    /// Whether something in it had been put right.
    pub corrected: bool,
    /// Its attempts.
    pub attempts: Vec<Attempt>,
}

/// The move to do instead, as it is when it is chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SwapTo {
    /// The move.
    pub mov: Move,
    /// Its own usual dose; a hold is lengthened to the minimum of the one it
    /// replaces where its range allows.
    pub dose: Dose,
}

/// Everything that can happen to a session. Each is written to the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// It begins. Always the first, unless it is added by hand or told.
    Start,
    /// It was done without the program and is added afterwards. Always the first.
    AddedByHand(ByHand),
    /// A file told of it. Always the first.
    Told(Box<Told>),
    /// Time went on over the end of a step. Written so that a replay sees the
    /// same moments.
    Advanced,
    /// Nobody attended.
    Gap(Gap),
    /// Pause.
    Pause {
        /// Why.
        why: PauseReason,
    },
    /// Go on.
    Resume,
    /// On to the next step.
    Next,
    /// Back to the work step just left by Next, within 8 s.
    GoBack,
    /// Back to this work step's beginning, or to the one before.
    Previous,
    /// This work step again, as a new attempt.
    Restart,
    /// Toggle: count on past the target.
    Stay,
    /// Ten seconds more.
    Longer,
    /// Ten seconds less.
    Shorter,
    /// Another move instead of this one.
    Swap {
        /// Why.
        reason: SwapReason,
        /// What instead.
        to: Box<SwapTo>,
    },
    /// End the session here.
    Finish,
    /// Throw the session away, while it runs or later; hidden, undoable.
    Discard,
    /// Bring back what was thrown away: as it had ended, or, thrown away while
    /// it ran, finished as it was.
    BringBack,
    /// The program started again after a death and found it unfinished.
    Recovered {
        /// When it was last known to run; `None` where no mark was left.
        last_alive: Option<Moment>,
    },
    /// What the person says of it.
    Feedback(Feedback),
    /// What the person says of it, in the place of all that was said before.
    SetFeedback(Feedback),
    /// How many repetitions were really done.
    ConfirmReps(RepsDone),
    /// Takes the confirmation back: only their pace is known again.
    ForgetReps {
        /// Index of the record in [`super::Session::records`].
        record: usize,
    },
    /// A value was put right, after the end.
    Corrected(Correction),
}
