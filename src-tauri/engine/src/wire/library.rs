//! Exercises and routines.

use super::timeline::TimelineStep;
use super::words;
use limber_core::{Exercise, ExerciseId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// `limber exercises --json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ExerciseList {
    /// Version of this form.
    pub v: u32,
    /// Those that match, best first; all of them by name without a query.
    pub exercises: Vec<ExerciseItem>,
}

/// An exercise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ExerciseItem {
    /// Stable id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// dynamic-warm-up, static-stretch, mobility, functional-strength,
    /// plyometric, breathing or ice.
    pub category: String,
    /// Body areas.
    pub regions: Vec<String>,
    /// bilateral, each_side or alternating.
    pub laterality: String,
    /// Each side: what LEFT means, with `{side}` and `{other}`.
    pub side_cue: Option<String>,
    /// hold, reps, timed or open.
    pub dose_kind: String,
    /// Usual amount: seconds or repetitions, per side.
    pub usual: u32,
    /// Usual sets.
    pub sets: u32,
    /// Floor of a hold, seconds.
    pub floor_s: Option<u32>,
    /// Where the dose comes from.
    pub source: String,
    /// Muscles.
    pub muscles: Vec<String>,
    /// Movement pattern.
    pub pattern: String,
    /// Planes of motion.
    pub planes: Vec<String>,
    /// What is needed.
    pub equipment: Vec<String>,
    /// beginner, intermediate or advanced.
    pub level: String,
    /// Position of the body.
    pub position: String,
    /// How to get into it.
    pub setup: Vec<String>,
    /// Where it is felt.
    pub feel: String,
    /// What often goes wrong.
    pub mistake: String,
    /// When to stop or leave it out.
    pub stop: String,
    /// Complaints it loads.
    pub avoid_tags: Vec<String>,
    /// Ids of easier neighbours.
    pub easier: Vec<String>,
    /// Ids of harder neighbours.
    pub harder: Vec<String>,
}

/// `limber routines --json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoutineList {
    /// Version of this form.
    pub v: u32,
    /// All routines.
    pub routines: Vec<RoutineItem>,
}

/// A routine in a list or on a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoutineItem {
    /// Stable id.
    pub id: String,
    /// Name.
    pub name: String,
    /// What it is good for.
    pub goal: Option<String>,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// That of its hardest move.
    pub level: String,
    /// Length without open steps, computed.
    pub total_ms: u64,
    /// Steps that last until the person says so.
    pub open_steps: u32,
    /// Body areas, most worked first, at most four.
    pub regions: Vec<String>,
    /// What is needed, without what is optional.
    pub equipment: Vec<String>,
    /// Names of its exercises, in order, each once.
    pub exercises: Vec<String>,
    /// Id of the exercise whose drawing stands for it: its pigeon pose, else
    /// the first of its main part; null where it has no exercise.
    pub figure: Option<String>,
    /// Whether it holds a pigeon pose.
    pub has_pigeon: bool,
    /// ISO 8601 with offset of its last session with work in it.
    pub last_done: Option<String>,
}

/// A block of a routine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoutineBlock {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// warm-up, main or cool-down.
    pub phase: String,
    /// Number of rounds.
    pub rounds: u32,
    /// Names of the other routines that share it; empty for a routine's own.
    pub shared_with: Vec<String>,
    /// Whether it is a shared block.
    pub shared: bool,
    /// Its lines, such as `Pigeon pose · 2 × 30 s each side`.
    pub lines: Vec<RoutineLine>,
}

/// One entry of a block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoutineLine {
    /// Id of the exercise.
    pub exercise: String,
    /// Its name.
    pub name: String,
    /// bilateral, each_side or alternating.
    pub laterality: String,
    /// hold, reps, timed or open.
    pub dose_kind: String,
    /// Seconds or repetitions, null when open.
    pub amount: Option<u32>,
    /// Least seconds of a hold, where they lie under the amount.
    pub min_s: Option<u32>,
    /// Number of sets.
    pub sets: u32,
    /// both, left_only or right_only.
    pub sides: String,
    /// A remark.
    pub note: Option<String>,
}

/// A routine's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoutineDetail {
    /// As in the list.
    pub item: RoutineItem,
    /// Remarks.
    pub notes: Vec<String>,
    /// When to stop.
    pub stop_rule: Option<String>,
    /// Its blocks.
    pub blocks: Vec<RoutineBlock>,
    /// Every step.
    pub steps: Vec<TimelineStep>,
}

fn ids(ids: &[ExerciseId]) -> Vec<String> {
    ids.iter().map(|id| id.0.clone()).collect()
}

impl From<&Exercise> for ExerciseItem {
    fn from(exercise: &Exercise) -> Self {
        Self {
            id: exercise.id.0.clone(),
            name: exercise.name.clone(),
            aliases: exercise.aliases.clone(),
            category: words::category(exercise.category).to_owned(),
            regions: exercise.regions.clone(),
            laterality: words::laterality(exercise.laterality).to_owned(),
            side_cue: exercise.side_cue.clone(),
            dose_kind: words::dose_kind(exercise.dose.kind).to_owned(),
            usual: exercise.dose.usual,
            sets: exercise.dose.sets,
            floor_s: exercise.dose.floor_s,
            source: exercise.dose.source.clone(),
            muscles: exercise.muscles.clone(),
            pattern: exercise.pattern.clone(),
            planes: exercise.planes.clone(),
            equipment: exercise.equipment.clone(),
            level: words::level(exercise.level).to_owned(),
            position: exercise.position.0.clone(),
            setup: exercise.setup.clone(),
            feel: exercise.feel.clone(),
            mistake: exercise.mistake.clone(),
            stop: exercise.stop.clone(),
            avoid_tags: exercise.avoid_tags.clone(),
            easier: ids(&exercise.easier),
            harder: ids(&exercise.harder),
        }
    }
}
