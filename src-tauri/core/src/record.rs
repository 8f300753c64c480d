//! What is kept of a session: facts, never recomputed.

use crate::ids::ExerciseId;
use crate::moment::Wall;
use crate::side::Side;
use crate::step::{Step, StepKind, StepPath};
use serde::{Deserialize, Serialize};

/// How a try at a work step ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Held at least the minimum, with a tolerance of 1 s.
    Completed,
    /// Left before the minimum.
    Partial,
    /// Left within 1 s.
    Skipped,
    /// Another exercise took its place.
    Swapped,
    /// The session ended before it.
    NotReached,
    /// Another try followed. Counts as time done, never in adherence or
    /// balance.
    Superseded,
}

impl Outcome {
    /// The word used in files and JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Completed => "completed",
            Self::Partial => "partial",
            Self::Skipped => "skipped",
            Self::Swapped => "swapped",
            Self::NotReached => "not_reached",
            Self::Superseded => "superseded",
        }
    }
}

/// How a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionOutcome {
    /// It has not ended: it runs, is paused, or waits to be resumed.
    Unfinished,
    /// To the last step.
    Finished,
    /// The person finished before the last step.
    FinishedEarly,
    /// The person threw it away. Hidden, undoable.
    Discarded,
}

impl SessionOutcome {
    /// The word used in files and JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Unfinished => "unfinished",
            Self::Finished => "finished",
            Self::FinishedEarly => "finished_early",
            Self::Discarded => "discarded",
        }
    }
}

/// One try at a work step, as it really happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// Where the step stands in the routine.
    pub path: StepPath,
    /// Hold, reps, timed or open.
    pub kind: StepKind,
    /// The exercise.
    pub exercise: ExerciseId,
    /// Its name then.
    pub name: String,
    /// The side.
    pub side: Option<Side>,
    /// Set, from 1.
    pub set: u32,
    /// Round, from 1.
    pub round: u32,
    /// Try, from 1.
    pub attempt: u32,
    /// Whether this try stands for the step. Exactly one of a step does.
    #[serde(rename = "final")]
    pub is_final: bool,
    /// When the work began; `None` where it never did.
    pub started_at: Option<Wall>,
    /// Least milliseconds that complete it.
    pub min_ms: Option<u64>,
    /// Milliseconds planned.
    pub planned_ms: Option<u64>,
    /// Milliseconds planned after +10 and -10.
    pub target_ms: Option<u64>,
    /// Attended milliseconds in the step.
    pub held_ms: u64,
    /// Longest unbroken part of them.
    pub longest_ms: u64,
    /// How often it was interrupted.
    pub interruptions: u32,
    /// Repetitions planned (per side).
    pub reps_planned: Option<u32>,
    /// Repetitions the person confirmed; pacing alone confirms nothing.
    pub reps_done: Option<u32>,
    /// Whether it counts in adherence, balance and goal: the final try, at real
    /// speed, of an exercise that counts.
    pub counted: bool,
    /// How it ended.
    pub outcome: Outcome,
    /// The exercise that was planned, where this one was swapped in.
    pub swapped_from: Option<ExerciseId>,
    /// Why, for the swapped and for the one swapped in.
    pub reason: Option<String>,
    /// Whether the person put a value of it right afterwards; what was recorded
    /// stays in the journal.
    #[serde(default)]
    pub corrected: bool,
}

impl Attempt {
    /// The attempt at `step` that was never made.
    pub fn planned(step: &Step) -> Self {
        Self {
            path: step.path.clone(),
            kind: step.kind,
            exercise: step.exercise.clone(),
            name: step.name.clone(),
            side: step.side,
            set: step.set,
            round: step.round,
            attempt: 1,
            is_final: true,
            started_at: None,
            min_ms: step.min_ms,
            planned_ms: step.duration_ms,
            target_ms: step.duration_ms,
            held_ms: 0,
            longest_ms: 0,
            interruptions: 0,
            reps_planned: step.reps,
            reps_done: None,
            counted: false,
            outcome: Outcome::NotReached,
            swapped_from: None,
            reason: None,
            corrected: false,
        }
    }
}
