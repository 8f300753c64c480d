//! What follows from an event.

use super::event::{Gap, PauseReason};
use crate::cue::CueKind;
use crate::ids::ExerciseId;
use crate::record::SessionOutcome;
use crate::step::StepKind;
use crate::swap::SwapReason;

/// Something that happened, with its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    /// Session nanoseconds with pauses.
    pub at_ns: u64,
    /// Session nanoseconds without pauses.
    pub timeline_ns: u64,
    /// What happened.
    pub what: Happened,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happened {
    /// A step begins.
    Step {
        /// Its index in [`super::Session::steps`].
        index: usize,
        /// Its kind; `GetReady` for the get-ready before a repeated attempt,
        /// which stands at the work step's own index.
        kind: StepKind,
        /// Its length, `None` for an open end.
        duration_ms: Option<u64>,
        /// Work: which attempt at it this is, from 1; 1 for other steps.
        attempt: u32,
    },
    /// A cue is due.
    Cue {
        /// What it means.
        kind: CueKind,
        /// Countdown: 3, 2 or 1.
        n: Option<u8>,
        /// Whether it sounds.
        sound: bool,
        /// Index of its step.
        step: usize,
        /// Session nanoseconds by which it comes late.
        late_ns: u64,
    },
    /// A record was made or changed.
    Recorded {
        /// Its index in [`super::Session::records`].
        record: usize,
    },
    /// Paused.
    Paused {
        /// Why.
        why: PauseReason,
    },
    /// Nobody attended; the session is paused.
    Gap(Gap),
    /// It goes on.
    Resumed {
        /// Milliseconds of lead-in before work counts again.
        lead_in_ms: u64,
    },
    /// Another move takes the place of one.
    Swapped {
        /// The one before.
        from: ExerciseId,
        /// The new one.
        to: ExerciseId,
        /// Why.
        reason: SwapReason,
    },
    /// It is over.
    Ended(SessionOutcome),
}
