//! Left and right.

use serde::{Deserialize, Serialize};

/// A side of the body. What LEFT means for an exercise is its side cue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The left side.
    Left,
    /// The right side.
    Right,
}

impl Side {
    /// The opposite side.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }

    /// `left` or `right`, as in paths, files and JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
        }
    }

    /// Fills `{side}` and `{other}` in a side cue and starts it with a capital:
    /// `{side} knee on the floor` becomes `Left knee on the floor`.
    pub fn cue(self, template: &str) -> String {
        let text = template
            .replace("{side}", self.word())
            .replace("{other}", self.other().word());
        let mut chars = text.chars();
        match chars.next() {
            Some(first) => first.to_uppercase().chain(chars).collect(),
            None => text,
        }
    }
}
