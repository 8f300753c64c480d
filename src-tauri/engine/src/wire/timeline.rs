//! `limber timeline --json`.

use super::{RoutineName, VERSION};
use limber_core::cue::{PlannedCue, cue_list};
use limber_core::{Plan, Side, Step};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A compiled routine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Timeline {
    /// Version of this form.
    pub v: u32,
    /// The routine.
    pub routine: RoutineName,
    /// Milliseconds of all steps with a length.
    pub total_ms: u64,
    /// How many steps last until the person says so.
    pub open_steps: u32,
    /// The steps in order.
    pub steps: Vec<TimelineStep>,
    /// The cues in order.
    pub cues: Vec<TimelineCue>,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TimelineStep {
    /// From 0.
    pub index: u32,
    /// `block/round/entry/set/side`.
    pub path: String,
    /// get_ready, hold, reps, timed, open, switch or rest.
    pub kind: String,
    /// Id of the exercise.
    pub exercise: String,
    /// Its name.
    pub name: String,
    /// `left`, `right` or null.
    pub side: Option<String>,
    /// What the side means here.
    pub side_cue: Option<String>,
    /// Set, from 1.
    pub set: u32,
    /// Number of sets.
    pub sets: u32,
    /// Round, from 1.
    pub round: u32,
    /// From the start of the session; null after an open step.
    pub start_ms: Option<u64>,
    /// Length; null: until the person says so.
    pub duration_ms: Option<u64>,
    /// Least time that completes it; null for steps that are not work.
    pub min_ms: Option<u64>,
    /// Repetitions, per side for each-side and alternating moves.
    pub reps: Option<u32>,
    /// Milliseconds a repetition.
    pub rep_ms: Option<u64>,
}

/// A cue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TimelineCue {
    /// From the start of the session; null after an open step.
    pub at_ms: Option<u64>,
    /// get_ready, start, minimum, half, countdown, skin_check, switch, rest,
    /// next or done.
    pub kind: String,
    /// Index of its step.
    pub step: u32,
    /// From the start of its step.
    pub offset_ms: u64,
    /// Countdown: 3, 2 or 1.
    pub n: Option<u8>,
    /// Whether it sounds; its visual is always shown.
    pub sound: bool,
}

/// Indices and counts fit in 32 bits: a session has at most
/// [`limber_core::timeline::STEPS_MAX`] steps as planned, and each swap adds few.
pub(crate) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// The side as `left`, `right` or null.
pub(crate) fn side_word(side: Option<Side>) -> Option<String> {
    side.map(|side| side.word().to_owned())
}

impl TimelineStep {
    /// The step at `index` of a plan.
    pub fn of(index: usize, step: &Step) -> Self {
        Self {
            index: count(index),
            path: step.path.to_string(),
            kind: step.kind.word().to_owned(),
            exercise: step.exercise.0.clone(),
            name: step.name.clone(),
            side: side_word(step.side),
            side_cue: step.side_cue.clone(),
            set: step.set,
            sets: step.sets,
            round: step.round,
            start_ms: step.start_ms,
            duration_ms: step.duration_ms,
            min_ms: step.min_ms,
            reps: step.reps,
            rep_ms: step.rep_ms,
        }
    }

    /// All steps of `plan`.
    pub fn all(plan: &Plan) -> Vec<Self> {
        plan.steps
            .iter()
            .enumerate()
            .map(|(index, step)| Self::of(index, step))
            .collect()
    }
}

impl From<&PlannedCue> for TimelineCue {
    fn from(planned: &PlannedCue) -> Self {
        Self {
            at_ms: planned.at_ms,
            kind: planned.cue.kind.word().to_owned(),
            step: count(planned.step),
            offset_ms: planned.cue.offset_ms,
            n: planned.cue.n,
            sound: planned.cue.sound,
        }
    }
}

impl From<&Plan> for Timeline {
    fn from(plan: &Plan) -> Self {
        Self {
            v: VERSION,
            routine: RoutineName::from(&plan.routine),
            total_ms: plan.total_ms(),
            open_steps: count(plan.open_steps()),
            steps: TimelineStep::all(plan),
            cues: cue_list(plan).iter().map(TimelineCue::from).collect(),
        }
    }
}
