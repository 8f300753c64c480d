//! The journal: every event of a session in order, enough to replay it.

use crate::moment::Moment;
use crate::session::Event;
use serde::{Deserialize, Serialize};

/// One event as it was written.
///
/// The credit is kept beside the event, so that a replay never asks a clock:
/// advancing by `credit_ns` and applying `event` gives the same state and
/// records, byte for byte.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Position in the session's journal, from 0, without gaps.
    pub seq: u32,
    /// When it happened.
    pub moment: Moment,
    /// Attended session nanoseconds since the entry before (real time x speed).
    pub credit_ns: u64,
    /// Real nanoseconds since the entry before during which nobody attended and
    /// which were too short for a gap.
    pub lost_ns: u64,
    /// What happened.
    pub event: Event,
}

/// The alive mark: how far an unfinished session had come beyond its last
/// entry. Overwritten in place; it is no event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AliveMark {
    /// The last entry that was written when the mark was made.
    pub after_seq: u32,
    /// Attended session nanoseconds since that entry.
    pub credit_ns: u64,
    /// Unattended real nanoseconds since that entry.
    pub lost_ns: u64,
    /// When the mark was made.
    pub moment: Moment,
}
