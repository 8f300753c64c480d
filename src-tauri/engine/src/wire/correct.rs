//! What a person puts right in a session, and what one added by hand holds.

use super::RoutineName;
use super::timeline::TimelineStep;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is put right of a session; what is null stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CorrectionForm {
    /// When it began, by the local clock, such as `2026-11-20 18:30`.
    pub started_at: Option<String>,
    /// What the person says of it, in the place of all that was said.
    pub said: Option<SaidForm>,
    /// What is put right of its attempts.
    pub holds: Vec<HoldForm>,
}

/// What a person says of a session; null: nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SaidForm {
    /// 0-10.
    pub effort: Option<u8>,
    /// 0-10.
    pub discomfort_before: Option<u8>,
    /// 0-10.
    pub discomfort_after: Option<u8>,
    /// A note.
    pub note: Option<String>,
}

/// What is put right of an attempt; what is null stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct HoldForm {
    /// Its index in the holds of the session.
    pub record: u32,
    /// What was held.
    pub held_ms: Option<u64>,
    /// Repetitions done, per side.
    pub reps_done: Option<u32>,
    /// The side it was done on, `left` or `right`.
    pub side: Option<String>,
}

/// What a session by hand is of: a routine, or single exercises with their usual
/// doses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ByHandAsked {
    /// Id of a routine.
    pub routine: Option<String>,
    /// Ids of exercises, where there is no routine.
    pub exercises: Vec<String>,
}

/// What would be filled in of a session by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ByHandPlan {
    /// The routine, or what stands for it.
    pub routine: RoutineName,
    /// When it would have begun to end now, by the local clock, such as
    /// `2026-11-20 18:30`.
    pub started_at: String,
    /// The steps of work, in order.
    pub work: Vec<TimelineStep>,
}

/// A session that was done without the program.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ByHandForm {
    /// What it is of.
    pub of: ByHandAsked,
    /// When it began, by the local clock, such as `2026-11-20 18:30`.
    pub started_at: String,
    /// What was done otherwise than planned, by step.
    pub done: Vec<DoneForm>,
    /// What the person says of it.
    pub said: SaidForm,
}

/// What was done of a step of work; what is null is as planned.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct DoneForm {
    /// `block/round/entry/set/side`.
    pub path: String,
    /// What was held; 0: it was left out.
    pub held_ms: Option<u64>,
    /// Repetitions done, per side.
    pub reps_done: Option<u32>,
}
