//! What a change to a person's data says of itself.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A view that a change may concern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum View {
    /// The first screen.
    Today,
    /// The list of sessions and the calendar.
    History,
    /// What the log comes to over time.
    Trends,
    /// The page of a session.
    Session,
    /// The settings.
    Settings,
    /// The list of routines.
    Routines,
    /// The page of a routine.
    Routine,
    /// The list of exercises.
    Exercises,
    /// The page of an exercise.
    Exercise,
}

/// After a change, an undo or a redo.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Changed {
    /// The views to read again.
    pub refresh: Vec<View>,
    /// Name of the change that undo would take back.
    pub undo: Option<String>,
    /// Name of the change that redo would do again.
    pub redo: Option<String>,
}

/// After something was kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Saved {
    /// Its id.
    pub id: String,
    /// The change.
    pub changed: Changed,
}
