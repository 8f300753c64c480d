//! Routines as a list, as pages and as timelines.

use super::Limber;
use super::language::block_name;
use super::shelf::{Shelf, is_own};
use crate::error::{EngineError, ErrorKind};
use crate::wire::library::{RoutineBlock, RoutineDetail, RoutineItem, RoutineLine, RoutineList};
use crate::wire::timeline::{Timeline, TimelineStep, count};
use crate::wire::{VERSION, words};
use limber_core::exercise::Level;
use limber_core::{
    Block, Dose, Entry, Exercise, Library, Part, Phase, Plan, Routine, RoutineId, StepKind, Wall,
};
use limber_text::{Language, Named};
use std::collections::BTreeMap;

/// Most body areas of a routine.
const REGIONS_MAX: usize = 4;
/// The position that every form of pigeon pose is held in.
const PIGEON: &str = "pigeon";

/// The exercise whose drawing stands for the routine.
fn figure(plan: &Plan, exercises: &[&Exercise]) -> Option<String> {
    let pigeon = exercises.iter().find(|e| e.position.0 == PIGEON);
    let main = plan.entries.iter().find(|e| e.phase == Phase::Main);
    pigeon
        .map(|exercise| &exercise.id)
        .or(main.or(plan.entries.first()).map(|entry| &entry.mov.id))
        .map(|id| id.0.clone())
}

/// When each routine was last done.
pub(super) type LastDone = BTreeMap<RoutineId, Wall>;

impl Limber {
    /// All routines by name.
    pub fn routines(&self) -> Result<RoutineList, EngineError> {
        let last = self.last_done()?;
        let shelf = self.shelf()?;
        let mut routines = shelf
            .library
            .routines
            .values()
            .map(|routine| self.item(&shelf, routine, &last))
            .collect::<Result<Vec<_>, _>>()?;
        routines.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
        Ok(RoutineList {
            v: VERSION,
            routines,
        })
    }

    /// The page of the routine with `id`.
    pub fn routine(&self, id: &str) -> Result<RoutineDetail, EngineError> {
        let shelf = self.shelf()?;
        let routine = shelf.routine(id)?;
        let plan = self.compile(routine)?;
        let library = &shelf.library;
        let language = self.locale().language;
        Ok(RoutineDetail {
            item: item_of(library, routine, &plan, &self.last_done()?, language),
            notes: routine.notes.clone(),
            stop_rule: routine.stop_rule.clone(),
            blocks: routine
                .parts
                .iter()
                .filter_map(|part| block(library, routine, part, language))
                .collect(),
            steps: TimelineStep::all(&plan),
            loads: self.loads(library, routine),
        })
    }

    /// `routine` compiled as it would run next.
    pub fn timeline(&self, routine: &Routine) -> Result<Timeline, EngineError> {
        Ok(Timeline::from(&self.compile(routine)?))
    }

    pub(super) fn last_done(&self) -> Result<LastDone, EngineError> {
        self.reading(LastDone::new(), |store| {
            let zone = store.day_zone()?;
            let last = store.last_done()?.into_iter();
            Ok(last.map(|(id, wall)| (id, zone.local(wall))).collect())
        })
    }

    /// A routine of one's own that can't be run any more stays in the list, and
    /// says why.
    pub(super) fn item(
        &self,
        shelf: &Shelf,
        routine: &Routine,
        last: &LastDone,
    ) -> Result<RoutineItem, EngineError> {
        match self.compile(routine) {
            Ok(plan) => {
                let language = self.locale().language;
                Ok(item_of(&shelf.library, routine, &plan, last, language))
            }
            Err(error) if error.kind == ErrorKind::Malformed && is_own(routine.id.as_str()) => {
                Ok(RoutineItem {
                    problem: Some(self.told(&error).message),
                    ..bare(routine, last)
                })
            }
            Err(error) => Err(error),
        }
    }
}

/// What is known of a routine without its steps.
fn bare(routine: &Routine, last: &LastDone) -> RoutineItem {
    RoutineItem {
        id: routine.id.0.clone(),
        name: routine.name.clone(),
        goal: routine.goal.clone(),
        tags: routine.tags.clone(),
        level: words::level(Level::default()).to_owned(),
        total_ms: 0,
        open_steps: 0,
        regions: Vec::new(),
        region_names: Vec::new(),
        equipment: Vec::new(),
        equipment_names: Vec::new(),
        exercises: Vec::new(),
        figure: None,
        has_pigeon: false,
        last_done: last.get(&routine.id).map(|wall| wall.to_iso()),
        own: is_own(routine.id.as_str()),
        problem: None,
    }
}

fn item_of(
    library: &Library,
    routine: &Routine,
    plan: &Plan,
    last: &LastDone,
    language: Language,
) -> RoutineItem {
    let mut exercises: Vec<&Exercise> = Vec::new();
    for entry in &plan.entries {
        if let Some(exercise) = library.exercise(&entry.mov.id)
            && !exercises.iter().any(|known| known.id == exercise.id)
        {
            exercises.push(exercise);
        }
    }
    let mut equipment: Vec<String> = Vec::new();
    for item in exercises.iter().flat_map(|exercise| &exercise.equipment) {
        if !item.contains("(optional)") && !equipment.contains(item) {
            equipment.push(item.clone());
        }
    }
    let regions = regions(library, plan);
    RoutineItem {
        region_names: language.names(Named::Region, &regions),
        equipment_names: language.names(Named::Equipment, &equipment),
        level: words::level(library.level_of(routine)).to_owned(),
        total_ms: plan.total_ms(),
        open_steps: count(plan.open_steps()),
        regions,
        equipment,
        exercises: exercises.iter().map(|e| e.name.clone()).collect(),
        figure: figure(plan, &exercises),
        has_pigeon: exercises.iter().any(|e| e.position.0 == PIGEON),
        ..bare(routine, last)
    }
}

/// Body areas, those worked longest first.
fn regions(library: &Library, plan: &Plan) -> Vec<String> {
    let mut worked: BTreeMap<&str, u64> = BTreeMap::new();
    for step in plan.steps.iter().filter(|step| step.kind.is_work()) {
        // An open step has no length; it counts as half a minute here.
        let ms = match step.kind {
            StepKind::Open => 30_000,
            _ => step.duration_ms.unwrap_or(30_000),
        };
        let exercise = library.exercise(&step.exercise);
        for region in exercise.iter().flat_map(|exercise| &exercise.regions) {
            let sum = worked.entry(region).or_default();
            *sum = sum.saturating_add(ms);
        }
    }
    let mut worked: Vec<(&str, u64)> = worked.into_iter().collect();
    worked.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    worked
        .into_iter()
        .take(REGIONS_MAX)
        .map(|(region, _)| region.to_owned())
        .collect()
}

fn block(
    library: &Library,
    routine: &Routine,
    part: &Part,
    language: Language,
) -> Option<RoutineBlock> {
    let (block, shared): (&Block, bool) = match part {
        Part::Own(block) => (block, false),
        Part::Shared(id) => (library.blocks.get(id)?, true),
    };
    let others = shared.then(|| library.routines_using(&block.id));
    Some(RoutineBlock {
        id: block.id.0.clone(),
        name: block_name(block, language),
        phase: words::phase(block.phase).to_owned(),
        rounds: block.rounds,
        shared_with: others
            .into_iter()
            .flatten()
            .filter(|other| other.id != routine.id)
            .map(|other| other.name.clone())
            .collect(),
        shared,
        lines: block
            .entries
            .iter()
            .filter_map(|entry| line(library, entry))
            .collect(),
    })
}

pub(super) fn line(library: &Library, entry: &Entry) -> Option<RoutineLine> {
    let exercise = library.exercise(&entry.exercise)?;
    let (amount, min_s) = match entry.dose {
        Dose::Hold { min_s, target_s } => (
            Some(target_s),
            min_s
                .or(exercise.dose.floor_s)
                .filter(|min| *min < target_s),
        ),
        Dose::Timed { target_s } => (Some(target_s), None),
        Dose::Reps { count, .. } => (Some(count), None),
        Dose::Open => (None, None),
    };
    Some(RoutineLine {
        exercise: exercise.id.0.clone(),
        name: exercise.name.clone(),
        laterality: words::laterality(exercise.laterality).to_owned(),
        dose_kind: words::dose_kind(entry.dose.kind()).to_owned(),
        amount,
        min_s,
        sets: entry.sets,
        sides: words::sides(entry.sides).to_owned(),
        note: entry.note.clone(),
    })
}
