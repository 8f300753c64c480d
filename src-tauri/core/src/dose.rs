//! How much of an exercise: seconds held, repetitions, minutes, or open.

use serde::{Deserialize, Serialize};

/// The amount of work in one set (and, for each-side and alternating exercises,
/// per side).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Dose {
    /// Hold still. Seconds, per side.
    Hold {
        /// Least seconds that complete the hold. `None`: the exercise's floor
        /// where it has one, else the target.
        min_s: Option<u32>,
        /// Seconds after which the session moves on by itself.
        target_s: u32,
    },
    /// Repeat a movement. `count` is per side for each-side and alternating
    /// exercises, so alternating work takes `2 * count` repetitions in all.
    Reps {
        /// Repetitions, at least 1.
        count: u32,
        /// Milliseconds a repetition. `None`: the exercise's own pace.
        rep_ms: Option<u32>,
    },
    /// Go on for a time, such as breathing or ice. Seconds.
    Timed {
        /// Seconds after which the session moves on by itself.
        target_s: u32,
    },
    /// Until the person says so.
    Open,
}

/// The kinds of [`Dose`], for the exercise's usual dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DoseKind {
    /// Seconds held.
    Hold,
    /// Repetitions.
    Reps,
    /// Seconds of timed work.
    Timed,
    /// Open end.
    Open,
}

impl Dose {
    /// Which kind of dose this is.
    pub fn kind(&self) -> DoseKind {
        match self {
            Self::Hold { .. } => DoseKind::Hold,
            Self::Reps { .. } => DoseKind::Reps,
            Self::Timed { .. } => DoseKind::Timed,
            Self::Open => DoseKind::Open,
        }
    }
}
