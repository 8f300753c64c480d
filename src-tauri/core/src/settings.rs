//! What a person chose about sessions; frozen in each session at its start.

use crate::routine::FirstSide;
use serde::{Deserialize, Serialize};

/// Settings that alter how a session runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SessionSettings {
    /// "More time between": get-ready and switch in percent, 50 to 300.
    pub between_percent: u32,
    /// "Wait for me before each hold": get-ready ends when the person says so.
    pub wait_for_me: bool,
    /// Reps end when the person says so instead of at their pace.
    pub wait_for_done: bool,
    /// Which side starts where the routine does not say.
    pub first_side: FirstSide,
    /// Whether a phone call or lost sound pauses.
    pub pause_on_call: bool,
    /// Pace, in percent of a voice's usual one, at which getting into position is
    /// explained; getting ready lasts until 3 s after. `None`: it is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explain_percent: Option<u16>,
}

impl Default for SessionSettings {
    fn default() -> Self {
        Self {
            between_percent: 100,
            wait_for_me: false,
            wait_for_done: false,
            first_side: FirstSide::Left,
            pause_on_call: true,
            explain_percent: None,
        }
    }
}
