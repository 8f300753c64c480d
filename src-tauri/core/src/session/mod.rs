//! One run through a plan: `(state, event, moment) -> (state, effects)`.
//!
//! Two layers keep replay exact. *Attendance* ([`attend`]) turns moments into
//! credit: how much session time really passed with the program attending, or a
//! gap. *The machine* ([`advance`], [`act`], [`swapping`]) knows credit and
//! events only. The journal keeps both, so that replaying it never asks a clock.

mod act;
mod advance;
mod attend;
mod breaks;
mod correct;
pub mod effect;
pub mod event;
mod records;
pub mod refusal;
mod replay;
mod swapping;
mod told;
mod view;

pub use breaks::Break;
pub use correct::{
    ByHand, Correction, Done, REPS_MAX, SAID_MAX_MS, START_UNIX_MS, Values, held_most_ms,
};
pub use effect::{Effect, Happened};
pub use event::{Event, Feedback, Gap, PauseReason, RepsDone, SwapTo, Told};
pub use refusal::Refusal;
pub use replay::ReplayError;
pub use view::{Offers, Part, Times};

use crate::ids::{DeviceId, SessionId};
use crate::journal::Entry;
use crate::log::SessionHead;
use crate::moment::{MS_NS, Moment, SECOND_NS, Wall};
use crate::plan::{Plan, PlanEntry};
use crate::record::{Attempt, SessionOutcome};
use crate::step::Step;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A work step resumes after this long, so that the body is back in place.
pub const LEAD_IN_NS: u64 = 3 * SECOND_NS;
/// Get-ready, switch and rest have at least this long left when resumed.
pub const LEFT_AT_LEAST_NS: u64 = 3 * SECOND_NS;
/// Previous restarts a work step that has run longer than this.
pub const PREVIOUS_RESTARTS_NS: u64 = 3 * SECOND_NS;
/// Left within this: skipped. Also the tolerance of a minimum.
pub const TOLERANCE_NS: u64 = SECOND_NS;
/// Going back after Next is possible for this long, real time.
pub const GO_BACK_NS: u64 = 8 * SECOND_NS;
/// Staying chimes this often.
pub const CHIME_NS: u64 = 30 * SECOND_NS;
/// Staying pauses this long past the target.
pub const STAY_MAX_NS: u64 = 300 * SECOND_NS;
/// What Longer adds and Shorter takes away.
pub const NUDGE_NS: u64 = 10 * SECOND_NS;
/// While running, attendance is checked at most this far apart, real time.
pub const ATTEND_EVERY_NS: u64 = SECOND_NS;
/// A wake-up later than this, or sleep longer than this, is a gap, real time.
pub const GAP_NS: u64 = 2 * SECOND_NS;
/// Most real time credited between two checks.
pub const CREDIT_MAX_NS: u64 = 2 * SECOND_NS;
/// After an interruption longer than this a hold is better done again.
pub const DO_AGAIN_AFTER_NS: u64 = 60 * SECOND_NS;
/// After this long the first offer is to finish as it is.
pub const FINISH_AFTER_NS: u64 = 4 * 3_600 * SECOND_NS;

/// Whether it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// Before [`Event::Start`].
    NotStarted,
    /// Time counts.
    Running,
    /// Time does not count.
    Paused {
        /// Why.
        why: PauseReason,
        /// Since when.
        since: Moment,
        /// The gap, where that was the reason.
        gap: Option<Gap>,
    },
    /// Over.
    Ended(SessionOutcome),
}

/// Where in its step the session is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Place {
    pub part: Part,
    /// Session time in the step itself.
    pub elapsed_ns: u64,
    /// When the step ends by itself; changed by +10 and -10.
    pub target_ns: Option<u64>,
    pub staying: bool,
    /// Staying pauses here.
    pub stay_limit_ns: u64,
    /// Cues that have been given; none is repeated.
    pub given: Vec<(crate::cue::CueKind, Option<u8>)>,
    /// Work: when it began to count.
    pub started_at: Option<Wall>,
    /// Work: time since the last interruption.
    pub unbroken_ns: u64,
    /// Work: the longest time without one.
    pub longest_ns: u64,
    pub interruptions: u32,
    /// Work: the record that goes on after Go back, else one is made at the end.
    pub record: Option<usize>,
}

/// What Go back returns to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LeftByNext {
    pub cursor: usize,
    pub place: Place,
    pub at: Moment,
}

/// A session. Equal states are equal in every field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    id: SessionId,
    device: DeviceId,
    speed: u32,
    plan: Plan,
    /// The plan's entries, and those swapped in.
    entries: Vec<PlanEntry>,
    /// The plan's steps, changed by swaps.
    steps: Vec<Step>,
    status: Status,
    cursor: usize,
    place: Place,
    records: Vec<Attempt>,
    times: Times,
    left_by_next: Option<LeftByNext>,
    started_at: Option<Wall>,
    ended_at: Option<Wall>,
    /// How it had ended before it was thrown away.
    discarded_from: Option<SessionOutcome>,
    /// It was added afterwards.
    by_hand: bool,
    /// Something in it had been put right before it was told.
    #[serde(default)]
    corrected_before: bool,
    /// When it had begun before that was put right.
    moved_from: Option<Wall>,
    /// Records that were put right, as they were recorded.
    originals: BTreeMap<usize, Attempt>,
    feedback: Feedback,
    /// The latest reading of the clocks.
    last: Option<Moment>,
    /// Credit since the last journal entry.
    pending_credit_ns: u64,
    pending_lost_ns: u64,
    next_seq: u32,
}

/// What came of an event or of time passing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reaction {
    /// To be written to the journal, in order, before anything is shown.
    pub entries: Vec<Entry>,
    /// What happened, in order.
    pub effects: Vec<Effect>,
    /// Why the event was refused. Time went on all the same.
    pub refusal: Option<Refusal>,
}

impl Session {
    /// A session that has not started. `speed` is 1 to 1000 (others are
    /// clamped): how many times faster than real time it runs.
    pub fn new(id: SessionId, device: DeviceId, plan: Plan, speed: u32) -> Self {
        let place = Place::at(plan.steps.first());
        Self {
            id,
            device,
            speed: speed.clamp(1, 1_000),
            entries: plan.entries.clone(),
            steps: plan.steps.clone(),
            plan,
            status: Status::NotStarted,
            cursor: 0,
            place,
            records: Vec::new(),
            times: Times::default(),
            left_by_next: None,
            started_at: None,
            ended_at: None,
            discarded_from: None,
            by_hand: false,
            corrected_before: false,
            moved_from: None,
            originals: BTreeMap::new(),
            feedback: Feedback::default(),
            last: None,
            pending_credit_ns: 0,
            pending_lost_ns: 0,
            next_seq: 0,
        }
    }

    /// Lets time go on to `moment`.
    pub fn tick(&mut self, moment: Moment) -> Reaction {
        self.react(None, moment)
    }

    /// Advances to `moment`, then applies `event`, which is refused where it
    /// makes no sense.
    pub fn handle(&mut self, event: Event, moment: Moment) -> Reaction {
        self.react(Some(event), moment)
    }

    fn react(&mut self, event: Option<Event>, moment: Moment) -> Reaction {
        let mut reaction = Reaction::default();
        let moment = self.not_before_last(moment);
        self.attend(moment, &mut reaction);
        if let Some(event) = event {
            match self.act(&event, moment, &mut reaction.effects) {
                Ok(()) => {
                    self.note(event, moment, &mut reaction.entries);
                }
                Err(refusal) => reaction.refusal = Some(refusal),
            }
        }
        reaction
    }

    /// Appends a journal entry that carries the credit since the last one.
    fn note(&mut self, event: Event, moment: Moment, entries: &mut Vec<Entry>) {
        entries.push(Entry {
            seq: self.next_seq,
            moment,
            credit_ns: std::mem::take(&mut self.pending_credit_ns),
            lost_ns: std::mem::take(&mut self.pending_lost_ns),
            event,
        });
        self.next_seq = self.next_seq.saturating_add(1);
    }

    fn effect(&self, what: Happened) -> Effect {
        Effect {
            at_ns: self.times.at_ns(),
            timeline_ns: self.times.attended_ns,
            what,
        }
    }

    /// What is kept of it beside its records.
    pub fn head(&self) -> SessionHead {
        SessionHead {
            id: self.id,
            device: self.device,
            routine: self.plan.routine.clone(),
            started_at: self.started_at.unwrap_or(Wall {
                unix_ms: 0,
                offset_min: 0,
            }),
            ended_at: self.ended_at,
            outcome: match self.status {
                Status::Ended(outcome) => outcome,
                _ => SessionOutcome::Unfinished,
            },
            speed: self.speed,
            held_ms: self
                .records
                .iter()
                .map(|record| record.held_ms)
                .fold(0, u64::saturating_add),
            paused_ms: self.times.paused_ns / MS_NS,
            effort: self.feedback.effort,
            discomfort_before: self.feedback.discomfort_before,
            discomfort_after: self.feedback.discomfort_after,
            note: self.feedback.note.clone(),
            by_hand: self.by_hand,
            corrected: self.is_corrected(),
        }
    }
}
