//! What crosses to the window and leaves the terminal as JSON.
//!
//! These types are apart from the core's on purpose: fields may be added here,
//! never renamed or removed (`docs/json.md`). They generate `ui/types/*.d.ts`.
//! Times are milliseconds (`_ms`), instants ISO 8601 with offset.

pub mod care;
pub mod change;
pub mod correct;
pub mod editor;
pub mod figure;
pub mod history;
pub mod import;
pub mod library;
pub mod player;
pub mod prescription;
pub mod settings;
pub mod sound;
pub mod timeline;
pub mod today;
pub mod trends;
pub(crate) mod words;

use limber_core::Routine;
use limber_core::plan::RoutineRef;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The version all top-level JSON carries as `"v"`.
pub const VERSION: u32 = 1;

/// Id and name of a routine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoutineName {
    /// Stable id.
    pub id: String,
    /// Name as shown.
    pub name: String,
}

impl From<&RoutineRef> for RoutineName {
    fn from(routine: &RoutineRef) -> Self {
        Self {
            id: routine.id.0.clone(),
            name: routine.name.clone(),
        }
    }
}

impl From<&Routine> for RoutineName {
    fn from(routine: &Routine) -> Self {
        Self {
            id: routine.id.0.clone(),
            name: routine.name.clone(),
        }
    }
}

/// When to stop, and what Limber is not. Shown beside every start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Safety {
    /// The card that a stop word brings up.
    pub stop_card: String,
    /// The signs to stop at, one a line.
    pub stop_list: Vec<String>,
    /// What this program is not.
    pub disclaimer: String,
}

/// An error as a person reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Problem {
    /// A stable word for the kind, such as `not_found`.
    pub kind: String,
    /// What went wrong, one plain sentence.
    pub message: String,
    /// The way out.
    pub hint: Option<String>,
}
