//! What a change to a person's data says of itself.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A view that a change may concern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum View {
    /// The first screen.
    Today,
    /// The list of sessions.
    History,
    /// The page of a session.
    Session,
    /// The settings.
    Settings,
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
