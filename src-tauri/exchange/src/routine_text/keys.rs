//! The fields of a routine and of a block, such as `goal:`.

use super::fold::fold;

/// A field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Id,
    Goal,
    Tags,
    FirstSide,
    SideOrder,
    GetReadyMin,
    SwitchMin,
    Safety,
    Stop,
    Note,
    Phase,
    Rounds,
    Structure,
}

impl Key {
    const ALL: [Self; 13] = [
        Self::Id,
        Self::Goal,
        Self::Tags,
        Self::FirstSide,
        Self::SideOrder,
        Self::GetReadyMin,
        Self::SwitchMin,
        Self::Safety,
        Self::Stop,
        Self::Note,
        Self::Phase,
        Self::Rounds,
        Self::Structure,
    ];

    /// The word before the colon.
    pub fn word(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Goal => "goal",
            Self::Tags => "tags",
            Self::FirstSide => "first side",
            Self::SideOrder => "side order",
            Self::GetReadyMin => "get ready at least",
            Self::SwitchMin => "switch at least",
            Self::Safety => "safety questions",
            Self::Stop => "stop",
            Self::Note => "note",
            Self::Phase => "phase",
            Self::Rounds => "rounds",
            Self::Structure => "structure",
        }
    }

    /// Whether a block has it.
    pub fn of_block(self) -> bool {
        matches!(
            self,
            Self::Id | Self::Phase | Self::Rounds | Self::Structure
        )
    }

    /// Whether a routine has it.
    pub fn of_routine(self) -> bool {
        !matches!(self, Self::Phase | Self::Rounds | Self::Structure)
    }

    /// Whether it may stand several times.
    pub fn repeats(self) -> bool {
        matches!(self, Self::Note | Self::Structure)
    }
}

/// Longest word before a colon that is taken for a field, bytes.
const WORD_MAX: usize = 40;

/// The field that `line` gives, and the byte its value begins at.
pub(super) fn key_of(line: &str) -> Option<(Key, usize)> {
    let (word, at) = before_colon(line)?;
    let folded = fold(word);
    Key::ALL
        .into_iter()
        .find(|key| key.word() == folded)
        .map(|key| (key, at))
}

/// What stands before the first colon, where it is short and has no digits, and
/// the byte of what comes after.
pub(super) fn before_colon(line: &str) -> Option<(&str, usize)> {
    let (word, value) = line.split_once(':')?;
    let trimmed = word.trim();
    let fits = word.len() <= WORD_MAX
        && !trimmed.is_empty()
        && trimmed
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '_'));
    let at = line.len() - value.trim_start().len();
    fits.then_some((trimmed, at))
}

/// Fields like `word`, best first.
pub(super) fn nearest(word: &str) -> Vec<String> {
    crate::nearest::nearest(word, Key::ALL.map(Key::word))
        .into_iter()
        .map(str::to_owned)
        .collect()
}
