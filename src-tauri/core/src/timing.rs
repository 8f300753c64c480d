//! The numbers between holds, as data: how long to get ready and to switch.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// How the body lies, sits or stands, such as `half-kneeling`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Position(pub String);

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How high the body is; changing it takes longest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PostureGroup {
    /// On the feet.
    Standing,
    /// At seat height, a bed included.
    Chair,
    /// On the floor; also where an unknown position is assumed to be, because
    /// getting down takes longest.
    #[default]
    Floor,
}

/// Seconds of the first get-ready, by posture group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirstGetReady {
    /// Standing.
    pub standing: u32,
    /// Chair.
    pub chair: u32,
    /// Floor.
    pub floor: u32,
}

/// Seconds of every later get-ready, by what changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LaterGetReady {
    /// The position stays.
    pub same_position: u32,
    /// Another position at the same height.
    pub same_group: u32,
    /// Between floor, chair and standing.
    pub other_group: u32,
}

/// The whole timing model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimingModel {
    /// First get-ready.
    pub get_ready_first_s: FirstGetReady,
    /// Later get-ready.
    pub get_ready_later_s: LaterGetReady,
    /// Seconds of a switch where the exercise does not say.
    pub switch_default_s: u32,
    /// Which group each position belongs to.
    pub positions: BTreeMap<Position, PostureGroup>,
}

impl TimingModel {
    /// The posture group of `position`.
    pub fn group(&self, position: &Position) -> PostureGroup {
        self.positions.get(position).copied().unwrap_or_default()
    }

    /// Seconds to get ready for a move in `next`, coming from `before`, or from
    /// nothing at the start of a session.
    pub fn get_ready_s(&self, before: Option<&Position>, next: &Position) -> u32 {
        let group = self.group(next);
        match before {
            None => match group {
                PostureGroup::Standing => self.get_ready_first_s.standing,
                PostureGroup::Chair => self.get_ready_first_s.chair,
                PostureGroup::Floor => self.get_ready_first_s.floor,
            },
            Some(before) if before == next => self.get_ready_later_s.same_position,
            Some(before) if self.group(before) == group => self.get_ready_later_s.same_group,
            Some(_) => self.get_ready_later_s.other_group,
        }
    }
}

impl Default for TimingModel {
    /// The numbers of the shipped assets (`assets/timing.toml` is their home; a
    /// test keeps the two equal), with no position known.
    fn default() -> Self {
        Self {
            get_ready_first_s: FirstGetReady {
                standing: 10,
                chair: 10,
                floor: 15,
            },
            get_ready_later_s: LaterGetReady {
                same_position: 8,
                same_group: 10,
                other_group: 15,
            },
            switch_default_s: 5,
            positions: BTreeMap::new(),
        }
    }
}
