//! What the person reads: their language, and how dates are written where they are.

use super::Limber;
use crate::error::EngineError;
use limber_text::{Language, Locale};

/// Preference of the language.
const LANGUAGE_KEY: &str = "language";

impl Limber {
    /// The language the person reads: the one they chose, else the system's, where
    /// there is a catalogue for it.
    pub fn language(&self) -> Result<Language, EngineError> {
        let chosen = self.preference(LANGUAGE_KEY)?;
        Ok(chosen
            .as_deref()
            .and_then(Language::from_tag)
            .unwrap_or(self.language_from))
    }

    /// The same, with how dates are written in it; the system's where the log can't be
    /// asked.
    pub fn locale(&self) -> Locale {
        let language = self.language().unwrap_or(self.language_from);
        Locale::new(language, &self.dates_from)
    }

    /// Says what a person reads who chose no language.
    #[must_use]
    pub fn with_language_from(mut self, language: Language) -> Self {
        self.language_from = language;
        self
    }

    /// Says whose dates a person reads, such as those of `en_US.UTF-8`.
    #[must_use]
    pub fn with_dates_from(mut self, system: String) -> Self {
        self.dates_from = system;
        self
    }
}
