//! Fields of forms whose values are words.

use crate::error::{EngineError, ErrorKind};
use limber_text::say;
use serde::de::DeserializeOwned;

/// A field that holds one of a few words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    DoseKind,
    Laterality,
    Category,
    Level,
    Complaint,
    Sides,
    SideOrder,
    FirstSide,
    Phase,
}

impl Field {
    /// `word` is none of this field's.
    pub fn unknown(self, word: &str) -> EngineError {
        let word: String = word.chars().take(80).collect();
        let message = match self {
            Self::DoseKind => say!("wrong-no-dose-kind", word = word),
            Self::Laterality => say!("wrong-no-laterality", word = word),
            Self::Category => say!("wrong-no-category", word = word),
            Self::Level => say!("wrong-no-level", word = word),
            Self::Complaint => say!("wrong-no-known-complaint", word = word),
            Self::Sides => say!("wrong-no-choice-of-sides", word = word),
            Self::SideOrder => say!("wrong-no-side-order", word = word),
            Self::FirstSide => say!("wrong-no-first-side", word = word),
            Self::Phase => say!("wrong-no-phase", word = word),
        };
        EngineError::new(ErrorKind::Usage, message)
    }
}

/// The value that `word` stands for in `field`.
pub(super) fn word<T: DeserializeOwned>(field: Field, word: &str) -> Result<T, EngineError> {
    serde_json::from_value(serde_json::Value::from(word)).map_err(|_| field.unknown(word))
}
