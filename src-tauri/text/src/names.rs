//! The names of what exercises are sorted by: body areas, what they need, ways to
//! move, positions, complaints. The library has a word for each, which never
//! changes; people read a name.

use crate::catalogue;
use crate::language::Language;

/// What a word of the library is a word for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// A body area, such as `hip-flexors`.
    Region,
    /// Something an exercise needs, such as `wall or chair`.
    Equipment,
    /// A way to move, such as `hip external rotation`.
    Pattern,
    /// A plane of motion, such as `sagittal`.
    Plane,
    /// A position, such as `half-kneeling`.
    Position,
    /// A complaint, such as `knee-pain`.
    Complaint,
    /// A reason to swap a move, such as `hip_or_groin`.
    Reason,
}

impl Named {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Region,
        Self::Equipment,
        Self::Pattern,
        Self::Plane,
        Self::Position,
        Self::Complaint,
        Self::Reason,
    ];

    /// What the keys of its names begin with.
    fn prefix(self) -> &'static str {
        match self {
            Self::Region => "region",
            Self::Equipment => "equipment",
            Self::Pattern => "pattern",
            Self::Plane => "plane",
            Self::Position => "position",
            Self::Complaint => "complaint",
            Self::Reason => "reason",
        }
    }

    /// The key of the name of `word`.
    pub fn key(self, word: &str) -> String {
        let mut key = self.prefix().to_owned();
        let plain = word.split(|c: char| !c.is_ascii_alphanumeric());
        for part in plain.filter(|part| !part.is_empty()) {
            key.push('-');
            key.push_str(&part.to_ascii_lowercase());
        }
        key
    }
}

impl Language {
    /// `knee, hip, back`.
    pub fn list(self, items: &[String]) -> String {
        items.join(match self {
            Self::Japanese => "、",
            Self::English | Self::German | Self::Spanish | Self::French => ", ",
        })
    }

    /// What a person calls `word`. Words of their own, which no catalogue has, stay
    /// as they are, without dashes.
    pub fn name(self, kind: Named, word: &str) -> String {
        catalogue::plain(self, &kind.key(word)).unwrap_or_else(|| word.replace(['-', '_'], " "))
    }

    /// The same for several.
    pub fn names<'a>(
        self,
        kind: Named,
        words: impl IntoIterator<Item = &'a String>,
    ) -> Vec<String> {
        words
            .into_iter()
            .map(|word| self.name(kind, word))
            .collect()
    }
}
