//! The flat list a routine compiles to.

use crate::ids::ExerciseId;
use crate::side::Side;
use serde::{Deserialize, Serialize};
use std::fmt;

/// What kind of step it is. Hold, reps, timed and open are work; the others
/// lie between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// Time to get into the position.
    GetReady,
    /// Held still.
    Hold,
    /// Repetitions at a pace.
    Reps,
    /// Timed work such as breathing or ice.
    Timed,
    /// Work until the person says so.
    Open,
    /// Time to change sides.
    Switch,
    /// Rest after a set.
    Rest,
}

impl StepKind {
    /// Whether time in it counts as work.
    pub fn is_work(self) -> bool {
        matches!(self, Self::Hold | Self::Reps | Self::Timed | Self::Open)
    }

    /// The word used in files and JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::GetReady => "get_ready",
            Self::Hold => "hold",
            Self::Reps => "reps",
            Self::Timed => "timed",
            Self::Open => "open",
            Self::Switch => "switch",
            Self::Rest => "rest",
        }
    }
}

/// Where a step stands in its routine; stable for a session. Numbers count
/// from 1. As text `block/round/entry/set/side`, such as `main/1/4/2/left`;
/// an entry that was swapped in carries the number of the swap: `4.1`.
///
/// A get-ready or a switch has the path of the work that follows, a rest the
/// path of the work before it: kind and path together name one step.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct StepPath {
    /// Id of the block.
    pub block: String,
    /// Which time the block stands in the routine, from 1 (a block may be used
    /// twice; from the second on the text shows it as `block~2`).
    pub use_no: u32,
    /// Round of the block.
    pub round: u32,
    /// Entry in the block.
    pub entry: u32,
    /// How often the entry has been swapped, 0 for the entry as planned.
    pub swap: u32,
    /// Set of the entry.
    pub set: u32,
    /// Side, or `None` where the step has none.
    pub side: Option<Side>,
}

impl fmt::Display for StepPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.block)?;
        if self.use_no > 1 {
            write!(f, "~{}", self.use_no)?;
        }
        write!(f, "/{}/{}", self.round, self.entry)?;
        if self.swap > 0 {
            write!(f, ".{}", self.swap)?;
        }
        write!(f, "/{}/{}", self.set, self.side.map_or("-", Side::word))
    }
}

/// One step. Every step names the exercise it belongs to (for a rest the one
/// just done, else the one it leads to), so that it can be shown by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Where it stands.
    pub path: StepPath,
    /// What it is.
    pub kind: StepKind,
    /// The exercise.
    pub exercise: ExerciseId,
    /// Its name when the session began.
    pub name: String,
    /// The side, for work on one side and the switch and get-ready before it.
    pub side: Option<Side>,
    /// What the side means here, such as `Left knee on the floor`.
    pub side_cue: Option<String>,
    /// Set, from 1.
    pub set: u32,
    /// Number of sets.
    pub sets: u32,
    /// Round, from 1.
    pub round: u32,
    /// Milliseconds from the start of the session; `None` after an open step.
    pub start_ms: Option<u64>,
    /// Milliseconds it lasts; `None`: until the person says so.
    pub duration_ms: Option<u64>,
    /// Work with a time: least milliseconds that complete it.
    pub min_ms: Option<u64>,
    /// Reps: how many repetitions, per side for each-side and alternating moves
    /// (an alternating step of 8 takes 16 repetitions in all).
    pub reps: Option<u32>,
    /// Reps: milliseconds each.
    pub rep_ms: Option<u64>,
    /// Index of its entry in [`crate::Plan::entries`].
    pub plan_entry: usize,
}
