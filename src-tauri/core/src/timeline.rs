//! Compiles a routine into the flat list of steps.

use crate::RULES_VERSION;
use crate::dose::Dose;
use crate::exercise::Laterality;
use crate::ids::{BlockId, ExerciseId};
use crate::library::Library;
use crate::plan::{Move, Plan, PlanEntry, RoutineRef};
use crate::routine::{Entry, FirstSide, Routine, SideOrder, Sides};
use crate::settings::SessionSettings;
use crate::side::Side;
use crate::step::{Step, StepKind, StepPath};
use crate::timing::Position;
use std::collections::BTreeMap;
use thiserror::Error;

/// Most steps a session may have; a year of holds fits.
pub const STEPS_MAX: usize = 20_000;
/// Longest a single step may be planned to last, seconds (a day).
pub const STEP_MAX_S: u32 = 86_400;

/// Why a routine cannot be run.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CompileError {
    /// Nothing to do.
    #[error("{0} has no exercises")]
    Empty(String),
    /// A block that is not in the library.
    #[error("there is no block called {0}")]
    UnknownBlock(BlockId),
    /// An exercise that is not in the library.
    #[error("there is no exercise called {0}")]
    UnknownExercise(ExerciseId),
    /// A hold under its floor.
    #[error("{name} is held at least {floor_s} s, not {asked_s} s")]
    UnderFloor {
        /// Name of the exercise.
        name: String,
        /// Its floor in seconds.
        floor_s: u32,
        /// What was asked.
        asked_s: u32,
    },
    /// Longer than its limit.
    #[error("{name} lasts at most {limit_s} s, not {asked_s} s")]
    OverLimit {
        /// Name of the exercise.
        name: String,
        /// Its limit in seconds.
        limit_s: u32,
        /// What was asked.
        asked_s: u32,
    },
    /// A number that makes no sense, such as no sets or a minimum over the
    /// target.
    #[error("{name}: {what}")]
    Nonsense {
        /// Name of the exercise or block.
        name: String,
        /// What is wrong.
        what: Nonsense,
    },
    /// More steps than [`STEPS_MAX`].
    #[error("{0} has more than {STEPS_MAX} steps")]
    TooLong(String),
}

/// Numbers that make no sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Nonsense {
    /// Longer than [`STEP_MAX_S`].
    #[error("a time between holds is longer than a day")]
    OverADay,
    /// A block of no rounds.
    #[error("at least 1 round is needed")]
    NoRound,
    /// An entry of no sets.
    #[error("at least 1 set is needed")]
    NoSet,
    /// More sets than anybody does.
    #[error("at most 1,000 sets make sense")]
    TooManySets,
    /// Nobody would know which side is meant.
    #[error("an each-side exercise needs its side cue")]
    NoSideCue,
    /// Counted where only time is safe.
    #[error("repetitions have no end that is safe here; give a time")]
    RepsUnsafe,
    /// No repetitions, or such as take no time.
    #[error("at least 1 repetition is needed")]
    NoRep,
    /// More repetitions than anybody does, or longer ones.
    #[error("more than 10,000 repetitions or 10 min each")]
    TooManyReps,
    /// Open where only time is safe.
    #[error("an open end is not safe here; give a time")]
    OpenUnsafe,
    /// A hold or time of nothing.
    #[error("at least 1 second is needed")]
    NoSecond,
    /// A minimum that the target does not reach.
    #[error("the minimum is longer than the target")]
    MinimumOverTarget,
    /// A step longer than [`STEP_MAX_S`].
    #[error("a step is longer than a day")]
    StepOverADay,
}

/// Compiles `routine` for one session. `last_first_side` is the side its last
/// session with held time started with, for [`FirstSide::Alternate`].
pub fn compile(
    routine: &Routine,
    library: &Library,
    settings: SessionSettings,
    last_first_side: Option<Side>,
) -> Result<Plan, CompileError> {
    let entries = plan_entries(routine, library)?;
    if entries.is_empty() {
        return Err(CompileError::Empty(routine.name.clone()));
    }
    let mut plan = Plan {
        rules_version: RULES_VERSION,
        routine: RoutineRef {
            id: routine.id.clone(),
            name: routine.name.clone(),
        },
        settings,
        first_side: resolve_first_side(
            routine.first_side.unwrap_or(settings.first_side),
            last_first_side,
        ),
        get_ready_min_s: routine.get_ready_min_s,
        switch_min_s: routine.switch_min_s,
        timing: library.timing.clone(),
        entries,
        steps: Vec::new(),
    };
    plan.steps = steps_of(&plan, &plan.entries, 0, None);
    if plan.steps.len() > STEPS_MAX {
        return Err(CompileError::TooLong(routine.name.clone()));
    }
    Ok(plan)
}

fn resolve_first_side(first: FirstSide, last: Option<Side>) -> Side {
    match (first, last) {
        (FirstSide::Right, _) | (FirstSide::Alternate, Some(Side::Left)) => Side::Right,
        (FirstSide::Left, _) | (FirstSide::Alternate, _) => Side::Left,
    }
}

fn plan_entries(routine: &Routine, library: &Library) -> Result<Vec<PlanEntry>, CompileError> {
    let least = [routine.get_ready_min_s, routine.switch_min_s];
    if least.into_iter().flatten().any(|s| s > STEP_MAX_S) {
        return Err(CompileError::Nonsense {
            name: routine.name.clone(),
            what: Nonsense::OverADay,
        });
    }
    let blocks = library
        .blocks_of(routine)
        .map_err(|id| CompileError::UnknownBlock(id.clone()))?;
    let mut uses: BTreeMap<&BlockId, u32> = BTreeMap::new();
    let mut entries = Vec::new();
    // Counted before they are made: a hostile file must not fill the memory.
    let mut sets = 0usize;
    for block in blocks {
        let use_no = uses.entry(&block.id).or_default();
        *use_no += 1;
        if block.rounds == 0 {
            return Err(CompileError::Nonsense {
                name: block.name.clone(),
                what: Nonsense::NoRound,
            });
        }
        if block.entries.is_empty() {
            continue;
        }
        for round in 1..=block.rounds {
            for (number, entry) in (1u32..).zip(&block.entries) {
                let mov = checked_move(entry, library)?;
                entries.push(PlanEntry {
                    block: block.id.0.clone(),
                    block_name: block.name.clone(),
                    use_no: *use_no,
                    phase: block.phase,
                    round,
                    entry: number,
                    swap: 0,
                    swapped_from: None,
                    reason: None,
                    mov,
                    dose: entry.dose,
                    sets: entry.sets,
                    sides: entry.sides,
                    side_order: entry.side_order.unwrap_or(routine.side_order),
                    get_ready_s: entry.get_ready_s,
                    switch_s: entry.switch_s,
                    rest_s: entry.rest_s,
                    rest_after_s: entry.rest_after_s,
                });
                sets = sets.saturating_add(usize::try_from(entry.sets).unwrap_or(usize::MAX));
                if sets > STEPS_MAX {
                    return Err(CompileError::TooLong(routine.name.clone()));
                }
            }
        }
    }
    Ok(entries)
}

fn checked_move(entry: &Entry, library: &Library) -> Result<Move, CompileError> {
    let exercise = library
        .exercise(&entry.exercise)
        .ok_or_else(|| CompileError::UnknownExercise(entry.exercise.clone()))?;
    let mov = Move::from(exercise);
    check_dose(&mov, &entry.dose)?;
    let nonsense = |what: Nonsense| CompileError::Nonsense {
        name: mov.name.clone(),
        what,
    };
    if entry.sets == 0 {
        return Err(nonsense(Nonsense::NoSet));
    }
    if entry.sets > 1_000 {
        return Err(nonsense(Nonsense::TooManySets));
    }
    if mov.laterality == Laterality::EachSide && mov.side_cue.is_none() {
        return Err(nonsense(Nonsense::NoSideCue));
    }
    let times = [
        entry.get_ready_s,
        entry.switch_s,
        mov.switch_s,
        Some(entry.rest_s),
        Some(entry.rest_after_s),
    ];
    if times.into_iter().flatten().any(|s| s > STEP_MAX_S) {
        return Err(nonsense(Nonsense::OverADay));
    }
    Ok(mov)
}

/// Checks `dose` against the move's floor, limit and common sense.
pub fn check_dose(mov: &Move, dose: &Dose) -> Result<(), CompileError> {
    let name = || mov.name.clone();
    let nonsense = |what: Nonsense| {
        Err(CompileError::Nonsense {
            name: mov.name.clone(),
            what,
        })
    };
    let (least, target) = match *dose {
        Dose::Hold { min_s, target_s } => (min_s.unwrap_or(target_s), target_s),
        Dose::Timed { target_s } => (target_s, target_s),
        Dose::Reps { count, rep_ms } => {
            if mov.limit_s.is_some() {
                return nonsense(Nonsense::RepsUnsafe);
            }
            if count == 0 || rep_ms.unwrap_or(mov.rep_ms) == 0 {
                return nonsense(Nonsense::NoRep);
            }
            if count > 10_000 || rep_ms.unwrap_or(mov.rep_ms) > 600_000 {
                return nonsense(Nonsense::TooManyReps);
            }
            return Ok(());
        }
        Dose::Open => {
            if mov.limit_s.is_some() {
                return nonsense(Nonsense::OpenUnsafe);
            }
            return Ok(());
        }
    };
    if target == 0 || least == 0 {
        return nonsense(Nonsense::NoSecond);
    }
    if least > target {
        return nonsense(Nonsense::MinimumOverTarget);
    }
    if target > STEP_MAX_S {
        return nonsense(Nonsense::StepOverADay);
    }
    if let Some(floor_s) = mov.floor_s
        && matches!(dose, Dose::Hold { .. })
        && least < floor_s
    {
        return Err(CompileError::UnderFloor {
            name: name(),
            floor_s,
            asked_s: least,
        });
    }
    if let Some(limit_s) = mov.limit_s
        && target > limit_s
    {
        return Err(CompileError::OverLimit {
            name: name(),
            limit_s,
            asked_s: target,
        });
    }
    Ok(())
}

/// A set and side of an entry that is to be done.
pub type Slot = (u32, Option<Side>);

/// The sets and sides of `entry` in the order they are done.
pub fn slots(entry: &PlanEntry, first: Side) -> Vec<Slot> {
    let sets = 1..=entry.sets;
    if entry.mov.laterality != Laterality::EachSide {
        return sets.map(|set| (set, None)).collect();
    }
    let sides: &[Side] = match entry.sides {
        Sides::LeftOnly => &[Side::Left],
        Sides::RightOnly => &[Side::Right],
        Sides::Both => &[first, first.other()],
    };
    match entry.side_order {
        SideOrder::Alternate => sets
            .flat_map(|set| sides.iter().map(move |side| (set, Some(*side))))
            .collect(),
        SideOrder::OneThenOther => sides
            .iter()
            .flat_map(|side| sets.clone().map(move |set| (set, Some(*side))))
            .collect(),
    }
}

/// Compiles `entries`, the first of which stands at `offset` in the session's
/// list, coming from `before`.
pub fn steps_of(
    plan: &Plan,
    entries: &[PlanEntry],
    offset: usize,
    before: Option<&Position>,
) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut position = before;
    for (index, entry) in entries.iter().enumerate() {
        let slots = slots(entry, plan.first_side);
        entry_steps(plan, entry, offset + index, &slots, position, &mut steps);
        position = Some(&entry.mov.position);
    }
    schedule(&mut steps);
    steps
}

/// Fills in `start_ms`: the sum of what comes before, unknown after the first
/// open step.
pub fn schedule(steps: &mut [Step]) {
    let mut at = Some(0u64);
    for step in steps {
        step.start_ms = at;
        at = at
            .zip(step.duration_ms)
            .map(|(at, duration)| at.saturating_add(duration));
    }
}

/// Appends the steps of `slots` of one entry.
pub fn entry_steps(
    plan: &Plan,
    entry: &PlanEntry,
    plan_entry: usize,
    slots: &[Slot],
    before: Option<&Position>,
    steps: &mut Vec<Step>,
) {
    let step = |kind: StepKind, slot: Slot, duration_ms: Option<u64>| {
        let (set, side) = slot;
        Step {
            path: StepPath {
                block: entry.block.clone(),
                use_no: entry.use_no,
                round: entry.round,
                entry: entry.entry,
                swap: entry.swap,
                set,
                side,
            },
            kind,
            exercise: entry.mov.id.clone(),
            name: entry.mov.name.clone(),
            side,
            side_cue: side
                .zip(entry.mov.side_cue.as_ref())
                .map(|(side, cue)| side.cue(cue)),
            set,
            sets: entry.sets,
            round: entry.round,
            start_ms: None,
            duration_ms,
            min_ms: None,
            reps: None,
            rep_ms: None,
            plan_entry,
        }
    };
    let seconds = |s: u32| Some(u64::from(s) * 1_000);
    let Some(&first) = slots.first() else {
        return;
    };
    let get_ready = if plan.settings.wait_for_me {
        None
    } else {
        Some(get_ready_ms(plan, entry, before))
    };
    steps.push(step(StepKind::GetReady, first, get_ready));
    let switch_ms = switch_ms(plan, entry);
    for (index, &slot) in slots.iter().enumerate() {
        steps.push(work_step(plan, entry, step(StepKind::Open, slot, None)));
        let Some(&next) = slots.get(index + 1) else {
            break;
        };
        let side_changes = slot.1 != next.1;
        let set_ends = slot.0 != next.0 && !(side_changes && next.0 < slot.0);
        let rest_ms = if set_ends {
            u64::from(entry.rest_s) * 1_000
        } else {
            0
        };
        if rest_ms > 0 {
            steps.push(step(StepKind::Rest, slot, Some(rest_ms)));
        }
        // A rest at least as long leaves time enough to change sides.
        if side_changes && (rest_ms == 0 || rest_ms < switch_ms) {
            steps.push(step(StepKind::Switch, next, Some(switch_ms)));
        }
    }
    if entry.rest_after_s > 0
        && let Some(&last) = slots.last()
    {
        steps.push(step(StepKind::Rest, last, seconds(entry.rest_after_s)));
    }
}

fn work_step(plan: &Plan, entry: &PlanEntry, blank: Step) -> Step {
    let ms = |s: u32| u64::from(s) * 1_000;
    match entry.dose {
        Dose::Hold { min_s, target_s } => {
            let min_s = min_s
                .or(entry.mov.floor_s)
                .unwrap_or(target_s)
                .min(target_s);
            Step {
                kind: StepKind::Hold,
                duration_ms: Some(ms(target_s)),
                min_ms: Some(ms(min_s)),
                ..blank
            }
        }
        Dose::Timed { target_s } => Step {
            kind: StepKind::Timed,
            duration_ms: Some(ms(target_s)),
            min_ms: Some(ms(target_s)),
            ..blank
        },
        Dose::Reps { count, rep_ms } => {
            let rep_ms = u64::from(rep_ms.unwrap_or(entry.mov.rep_ms));
            let both = if entry.mov.laterality == Laterality::Alternating {
                2
            } else {
                1
            };
            let duration = u64::from(count).saturating_mul(both).saturating_mul(rep_ms);
            let timed = !plan.settings.wait_for_done;
            Step {
                kind: StepKind::Reps,
                duration_ms: timed.then_some(duration),
                min_ms: timed.then_some(duration),
                reps: Some(count),
                rep_ms: Some(rep_ms),
                ..blank
            }
        }
        Dose::Open => blank,
    }
}

/// Scales a time between holds by the person's setting, which counts from 50 to
/// 300 %, to whole milliseconds.
fn scaled_ms(plan: &Plan, s: u32) -> u64 {
    u64::from(s) * 10 * u64::from(plan.settings.between_percent.clamp(50, 300))
}

/// Milliseconds of the get-ready of `entry`, coming from `before`.
pub fn get_ready_ms(plan: &Plan, entry: &PlanEntry, before: Option<&Position>) -> u64 {
    let s = entry
        .get_ready_s
        .unwrap_or_else(|| plan.timing.get_ready_s(before, &entry.mov.position))
        .max(plan.get_ready_min_s.unwrap_or(0));
    scaled_ms(plan, s).max(explained_ms(plan, entry))
}

/// Time left after the last word of how to get into position.
const AFTER_WORDS_MS: u64 = 3_000;

/// Whole seconds, as milliseconds, until `entry` is explained and 3 s have gone; 0
/// where nobody explains.
fn explained_ms(plan: &Plan, entry: &PlanEntry) -> u64 {
    let Some(pace) = plan.settings.explain_percent else {
        return 0;
    };
    let words = entry.mov.explain_ms.saturating_mul(100) / u64::from(pace.max(1));
    words.saturating_add(AFTER_WORDS_MS).div_ceil(1_000) * 1_000
}

fn switch_ms(plan: &Plan, entry: &PlanEntry) -> u64 {
    let s = entry
        .switch_s
        .or(entry.mov.switch_s)
        .unwrap_or(plan.timing.switch_default_s);
    // Walking back the same way needs no pause, however slow the person.
    if s == 0 {
        return 0;
    }
    scaled_ms(plan, s.max(plan.switch_min_s.unwrap_or(0)))
}
