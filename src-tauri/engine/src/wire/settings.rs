//! What a person chose about sessions.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Settings that alter how sessions run; each session keeps those it began
/// with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Settings {
    /// "More time between": get-ready and switch in percent, 50 to 300.
    pub between_percent: u32,
    /// "Wait for me before each hold".
    pub wait_for_me: bool,
    /// Repetitions end when the person says so.
    pub wait_for_done: bool,
    /// left, right or alternate.
    pub first_side: String,
    /// Whether a phone call pauses.
    pub pause_on_call: bool,
}
