//! What the person reads: their language, and how dates are written where they are.

use super::Limber;
use crate::error::EngineError;
use crate::wire::Problem;
use limber_core::Block;
use limber_exchange::routine_text::IMPLICIT_NAME;
use limber_text::{Language, Locale, say};

/// What a reader of `language` calls a block; for one that came without a heading
/// their language has a word.
pub(super) fn block_name(block: &Block, language: Language) -> String {
    if block.name == IMPLICIT_NAME {
        return say!("name-block").words(language);
    }
    block.name.clone()
}

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
        Locale::new(self.reads(), &self.dates_from)
    }

    /// The language that errors are told in: the person's, the system's where the log
    /// can't be asked.
    pub(crate) fn reads(&self) -> Language {
        // While the log is being read it can't be asked.
        if self.store.try_borrow_mut().is_err() {
            return self.language_from;
        }
        self.language().unwrap_or(self.language_from)
    }

    /// `error` as the person reads it.
    pub fn told(&self, error: &EngineError) -> Problem {
        error.told(self.reads())
    }

    /// Says what a person reads who chose no language, where that comes to be known
    /// only later. Whether what was told until now was in another one.
    pub fn read_from(&mut self, language: Language) -> bool {
        let before = self.reads();
        self.language_from = language;
        self.reads() != before
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
