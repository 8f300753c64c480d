//! A routine compiled for one session, and frozen: editing the routine or
//! updating the program never changes a session that has begun.

use crate::RULES_VERSION;
use crate::dose::Dose;
use crate::exercise::{Exercise, Laterality};
use crate::ids::{ExerciseId, RoutineId};
use crate::routine::{Phase, SideOrder, Sides};
use crate::saying::say_ms;
use crate::settings::SessionSettings;
use crate::side::Side;
use crate::step::Step;
use crate::timing::{FirstGetReady, LaterGetReady, Position, TimingModel};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a session needs to know of an exercise, as it was when the session
/// began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// The exercise.
    pub id: ExerciseId,
    /// Its name then.
    pub name: String,
    /// How it treats the sides.
    pub laterality: Laterality,
    /// What LEFT means, with `{side}` and `{other}`.
    pub side_cue: Option<String>,
    /// Seconds to change sides.
    pub switch_s: Option<u32>,
    /// Position, for the get-ready.
    pub position: Position,
    /// About how long it takes to say what it is and how to get into position, at
    /// a voice's usual pace, milliseconds. 0 in sessions of before there were
    /// voices.
    #[serde(default)]
    pub explain_ms: u64,
    /// Milliseconds a repetition where the entry does not say.
    pub rep_ms: u32,
    /// Floor of a hold, seconds.
    pub floor_s: Option<u32>,
    /// Usual maximum of a hold, seconds.
    pub usual_max_s: Option<u32>,
    /// Never longer than this, seconds (a cold pack: 900).
    pub limit_s: Option<u32>,
    /// Look at the skin after this many seconds.
    pub skin_check_s: Option<u32>,
    /// Whether it counts towards goal, adherence and balance.
    pub counts: bool,
}

/// Milliseconds a repetition where neither entry nor exercise says.
pub const USUAL_REP_MS: u32 = 3_000;

/// Words of the dose, such as "1 minute 30 seconds", and the tone before it all.
const AROUND_MS: u64 = 5_000;

fn explain_ms(exercise: &Exercise) -> u64 {
    let parts = [exercise.name.as_str()]
        .into_iter()
        .chain(exercise.side_cue.as_deref())
        .chain(exercise.setup.iter().map(String::as_str));
    AROUND_MS + parts.map(say_ms).sum::<u64>()
}

impl From<&Exercise> for Move {
    fn from(exercise: &Exercise) -> Self {
        let protocol = exercise.protocol.as_ref();
        Self {
            id: exercise.id.clone(),
            name: exercise.name.clone(),
            laterality: exercise.laterality,
            side_cue: exercise.side_cue.clone(),
            switch_s: exercise.switch_s,
            position: exercise.position.clone(),
            explain_ms: explain_ms(exercise),
            rep_ms: exercise.dose.rep_ms.unwrap_or(USUAL_REP_MS),
            floor_s: exercise.dose.floor_s,
            usual_max_s: Some(exercise.dose.editor_max)
                .filter(|_| exercise.dose.kind == crate::dose::DoseKind::Hold),
            limit_s: protocol.map(|p| p.max_minutes.saturating_mul(60)),
            skin_check_s: protocol
                .and_then(|p| p.skin_check_at_minutes)
                .map(|minutes| minutes.saturating_mul(60)),
            counts: protocol.is_none_or(|p| p.counts_to_goal),
        }
    }
}

/// One entry of one round, with its move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanEntry {
    /// Id of the block.
    pub block: String,
    /// Name of the block.
    pub block_name: String,
    /// Which use of the block in the routine, from 1.
    pub use_no: u32,
    /// The part the block plays.
    pub phase: Phase,
    /// Round, from 1.
    pub round: u32,
    /// Entry in the block, from 1.
    pub entry: u32,
    /// How often it was swapped.
    pub swap: u32,
    /// The exercise that was planned, where this one was swapped in.
    pub swapped_from: Option<ExerciseId>,
    /// Why it was swapped in.
    pub reason: Option<String>,
    /// The move.
    pub mov: Move,
    /// Dose per set and side.
    pub dose: Dose,
    /// Number of sets.
    pub sets: u32,
    /// Which sides.
    pub sides: Sides,
    /// Order of the sides.
    pub side_order: SideOrder,
    /// Seconds to get ready where the entry says; else the timing model.
    pub get_ready_s: Option<u32>,
    /// Seconds to switch where the entry says; else the move, else the model.
    pub switch_s: Option<u32>,
    /// Seconds of rest between sets.
    pub rest_s: u32,
    /// Seconds of rest after the last set.
    pub rest_after_s: u32,
}

/// Which routine a session runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoutineRef {
    /// Its id.
    pub id: RoutineId,
    /// Its name when the session began.
    pub name: String,
}

/// The frozen plan of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The rules it is run by.
    pub rules_version: u32,
    /// The routine.
    pub routine: RoutineRef,
    /// The person's settings.
    pub settings: SessionSettings,
    /// The side each-side entries start with.
    pub first_side: Side,
    /// Least get-ready of the routine, seconds.
    pub get_ready_min_s: Option<u32>,
    /// Least switch of the routine, seconds; a switch of 0 stays 0.
    pub switch_min_s: Option<u32>,
    /// Get-ready and switch times.
    pub timing: TimingModel,
    /// Entries of all rounds, in order.
    pub entries: Vec<PlanEntry>,
    /// The timeline.
    pub steps: Vec<Step>,
}

impl Plan {
    /// The plan of a session of which only the records are known: what was planned
    /// of each step stands in them.
    pub fn unknown(routine: RoutineRef) -> Self {
        Self {
            rules_version: RULES_VERSION,
            routine,
            settings: SessionSettings::default(),
            first_side: Side::Left,
            get_ready_min_s: None,
            switch_min_s: None,
            timing: TimingModel {
                get_ready_first_s: FirstGetReady {
                    standing: 0,
                    chair: 0,
                    floor: 0,
                },
                get_ready_later_s: LaterGetReady {
                    same_position: 0,
                    same_group: 0,
                    other_group: 0,
                },
                switch_default_s: 0,
                positions: BTreeMap::new(),
            },
            entries: Vec::new(),
            steps: Vec::new(),
        }
    }

    /// Milliseconds of all steps that have a length.
    pub fn total_ms(&self) -> u64 {
        self.steps
            .iter()
            .filter_map(|step| step.duration_ms)
            .fold(0, u64::saturating_add)
    }

    /// How many steps last until the person says so.
    pub fn open_steps(&self) -> usize {
        self.steps
            .iter()
            .filter(|step| step.duration_ms.is_none())
            .count()
    }
}
