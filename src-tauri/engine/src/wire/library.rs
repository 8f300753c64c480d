//! Exercises and routines.

use super::timeline::TimelineStep;
use super::words;
use limber_core::{Exercise, ExerciseId};
use limber_text::{Language, Named};
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
    /// What a person calls them.
    pub region_names: Vec<String>,
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
    /// What a person calls that.
    pub equipment_names: Vec<String>,
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
    /// Whether the person made it.
    pub own: bool,
    /// Whether it is never to be suggested.
    pub never: bool,
    /// Whether it has a picture of its own.
    pub pictured: bool,
    /// The exercise whose drawing shows it: itself, or what it is a copy of.
    pub figure: String,
}

/// What an exercise is looked for by. Everything given must fit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ExerciseAsked {
    /// Words.
    pub query: String,
    /// A category.
    pub category: Option<String>,
    /// A body area.
    pub region: Option<String>,
    /// Something needed; `none` for what needs nothing but a mat.
    pub equipment: Option<String>,
    /// A level.
    pub level: Option<String>,
    /// A movement pattern.
    pub pattern: Option<String>,
    /// A plane of motion.
    pub plane: Option<String>,
    /// Only those the person made.
    pub own: bool,
    /// Only those that load nothing the person is careful with.
    pub spared: bool,
}

/// The words that exercises are described with, for filters and forms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExerciseWords {
    /// Categories.
    pub categories: Vec<String>,
    /// Body areas.
    pub regions: Vec<Word>,
    /// Things needed.
    pub equipment: Vec<Word>,
    /// Levels, easiest first.
    pub levels: Vec<String>,
    /// Movement patterns.
    pub patterns: Vec<Word>,
    /// Planes of motion.
    pub planes: Vec<Word>,
    /// Positions of the body.
    pub positions: Vec<Word>,
    /// Complaints, with what was chosen.
    pub careful: Vec<CarefulTag>,
}

/// A word of the library, which never changes, and what a person calls it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Word {
    /// The word.
    pub word: String,
    /// What a person reads.
    pub name: String,
}

/// A complaint that a person may be careful with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CarefulTag {
    /// The avoid tag.
    pub tag: String,
    /// What a person reads.
    pub label: String,
    /// Whether the person named it.
    pub chosen: bool,
}

/// Id and name of an exercise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExerciseName {
    /// Stable id.
    pub id: String,
    /// Name as shown.
    pub name: String,
}

/// An exercise's page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ExerciseDetail {
    /// As in the list.
    pub item: ExerciseItem,
    /// Its own picture, as a `data:` URI.
    pub picture: Option<String>,
    /// The shipped exercise it is a copy of.
    pub adapted_from: Option<ExerciseName>,
    /// Easier neighbours, nearest first.
    pub easier: Vec<ExerciseName>,
    /// Harder neighbours, nearest first.
    pub harder: Vec<ExerciseName>,
    /// Routines it stands in.
    pub used_in: Vec<super::RoutineName>,
    /// Least amount that an editor does not remark on.
    pub usual_min: u32,
    /// Largest amount that an editor does not remark on.
    pub usual_max: u32,
    /// A remark on the dose.
    pub dose_note: Option<String>,
    /// What it loads of what the person is careful with.
    pub careful: Vec<String>,
    /// What each of its avoid tags means, in words.
    pub loads: Vec<String>,
    /// What a copy or a change of it starts from.
    pub form: ExerciseForm,
}

/// An exercise of one's own, as a person fills it in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ExerciseForm {
    /// The exercise that is changed; null for a new one.
    pub id: Option<String>,
    /// The exercise a new one is a copy of.
    pub from: Option<String>,
    /// Name.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// A category.
    pub category: String,
    /// Body areas.
    pub regions: Vec<String>,
    /// bilateral, each_side or alternating.
    pub laterality: String,
    /// Each side: what LEFT means, with `{side}` and `{other}`.
    pub side_cue: Option<String>,
    /// hold, reps, timed or open.
    pub dose_kind: String,
    /// Usual amount: seconds or repetitions.
    pub usual: u32,
    /// Usual sets.
    pub sets: u32,
    /// What is needed, as the person calls it.
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
    /// A new picture as a `data:` URI; empty takes it away, null keeps it.
    pub picture: Option<String>,
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
    /// What a person calls them.
    pub region_names: Vec<String>,
    /// What is needed, without what is optional.
    pub equipment: Vec<String>,
    /// What a person calls that.
    pub equipment_names: Vec<String>,
    /// Names of its exercises, in order, each once.
    pub exercises: Vec<String>,
    /// Id of the exercise whose drawing stands for it: its pigeon pose, else
    /// the first of its main part; null where it has no exercise.
    pub figure: Option<String>,
    /// Whether it holds a pigeon pose.
    pub has_pigeon: bool,
    /// ISO 8601 with offset of its last session with work in it.
    pub last_done: Option<String>,
    /// Whether the person made it.
    pub own: bool,
    /// Why it can't be run, where it can't.
    pub problem: Option<String>,
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
    /// What its moves load of what the person is careful with.
    pub loads: Vec<Load>,
}

/// Moves that load something the person is careful with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Load {
    /// The avoid tag.
    pub tag: String,
    /// What a person reads.
    pub label: String,
    /// The moves that load it.
    pub moves: Vec<LoadedMove>,
}

/// A move that loads something the person is careful with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LoadedMove {
    /// Id of the exercise.
    pub exercise: String,
    /// Its name.
    pub name: String,
    /// Name of the move to do instead; null: nothing fits, leave it out.
    pub instead: Option<String>,
}

fn ids(ids: &[ExerciseId]) -> Vec<String> {
    ids.iter().map(|id| id.0.clone()).collect()
}

impl ExerciseItem {
    /// `exercise` for who reads `language`.
    pub fn of(exercise: &Exercise, language: Language) -> Self {
        Self {
            id: exercise.id.0.clone(),
            name: exercise.name.clone(),
            aliases: exercise.aliases.clone(),
            category: words::category(exercise.category).to_owned(),
            regions: exercise.regions.clone(),
            region_names: language.names(Named::Region, &exercise.regions),
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
            equipment_names: language.names(Named::Equipment, &exercise.equipment),
            level: words::level(exercise.level).to_owned(),
            position: exercise.position.0.clone(),
            setup: exercise.setup.clone(),
            feel: exercise.feel.clone(),
            mistake: exercise.mistake.clone(),
            stop: exercise.stop.clone(),
            avoid_tags: exercise.avoid_tags.clone(),
            easier: ids(&exercise.easier),
            harder: ids(&exercise.harder),
            own: false,
            never: false,
            pictured: false,
            figure: exercise.id.0.clone(),
        }
    }
}

impl From<&Exercise> for ExerciseName {
    fn from(exercise: &Exercise) -> Self {
        Self {
            id: exercise.id.0.clone(),
            name: exercise.name.clone(),
        }
    }
}

impl ExerciseForm {
    /// `exercise` as who reads `language` would fill it in.
    pub fn of(exercise: &Exercise, language: Language) -> Self {
        let item = ExerciseItem::of(exercise, language);
        Self {
            id: None,
            from: None,
            name: item.name,
            aliases: item.aliases,
            category: item.category,
            regions: item.regions,
            laterality: item.laterality,
            side_cue: item.side_cue,
            dose_kind: item.dose_kind,
            usual: item.usual,
            sets: item.sets,
            equipment: item.equipment_names,
            level: item.level,
            position: item.position,
            setup: item.setup,
            feel: item.feel,
            mistake: item.mistake,
            stop: item.stop,
            avoid_tags: item.avoid_tags,
            picture: None,
        }
    }
}
