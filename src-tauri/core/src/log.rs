//! A session as the log tells it.

use crate::ids::{DeviceId, SessionId};
use crate::moment::Wall;
use crate::plan::RoutineRef;
use crate::record::{Attempt, SessionOutcome};
use serde::{Deserialize, Serialize};

/// What is kept of a session beside its attempts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionHead {
    /// Its id.
    pub id: SessionId,
    /// The installation it ran on.
    pub device: DeviceId,
    /// The routine, with its name then.
    pub routine: RoutineRef,
    /// When it started. Its day is the local day of this.
    pub started_at: Wall,
    /// When it ended.
    pub ended_at: Option<Wall>,
    /// How it ended.
    pub outcome: SessionOutcome,
    /// How many times faster than real time it ran; over 1 it is left out of
    /// statistics.
    pub speed: u32,
    /// Attended milliseconds in work steps, all attempts.
    pub held_ms: u64,
    /// Milliseconds paused, as far as they could be measured (not across a
    /// restart of the program).
    pub paused_ms: u64,
    /// Effort 0-10.
    pub effort: Option<u8>,
    /// Discomfort 0-10 before.
    pub discomfort_before: Option<u8>,
    /// Discomfort 0-10 after.
    pub discomfort_after: Option<u8>,
    /// The person's note.
    pub note: Option<String>,
}

/// A session with its attempts, in the order they happened; the steps that
/// were never reached come last, in the order they were planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoggedSession {
    /// The session.
    pub head: SessionHead,
    /// Its attempts.
    pub attempts: Vec<Attempt>,
}
