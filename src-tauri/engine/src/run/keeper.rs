//! Writes what happened, in order. What can't be written waits in memory, in
//! order, until it can.

use super::rescue;
use crate::error::{EngineError, ErrorKind};
use limber_core::journal::{AliveMark, Entry};
use limber_core::session::{Happened, Reaction};
use limber_core::{Attempt, Session, SessionId};
use limber_store::Store;
use limber_text::{Message, say};

pub(super) struct Keeper {
    store: Store,
    entries: Vec<Entry>,
    records: Vec<usize>,
    problem: Option<Message>,
    hint: Option<Message>,
}

impl Keeper {
    pub fn new(store: Store) -> Self {
        Self {
            store,
            entries: Vec::new(),
            records: Vec::new(),
            problem: None,
            hint: None,
        }
    }

    /// Takes note of what a reaction brought about.
    pub fn add(&mut self, reaction: &Reaction, session: &Session) {
        self.entries.extend(reaction.entries.iter().cloned());
        for effect in &reaction.effects {
            if let Happened::Recorded { record } = effect.what
                && record < session.records().len()
                && !self.records.contains(&record)
            {
                self.records.push(record);
            }
        }
    }

    pub fn is_saved(&self) -> bool {
        self.entries.is_empty()
    }

    pub fn waiting(&self) -> usize {
        self.entries.len()
    }

    /// What a person is told while something waits.
    pub fn problem(&self) -> Option<&Message> {
        self.problem.as_ref()
    }

    /// Writes everything that waits in one transaction. Returns the records
    /// written, oldest first, or why nothing was.
    pub fn save(&mut self, session: &Session) -> Result<Vec<usize>, Message> {
        let attempts: Vec<(usize, &Attempt)> = self
            .records
            .iter()
            .filter_map(|&index| session.records().get(index).map(|record| (index, record)))
            .collect();
        match self.store.append(&session.head(), &self.entries, &attempts) {
            Ok(()) => {
                self.entries.clear();
                self.problem = None;
                self.hint = None;
                Ok(std::mem::take(&mut self.records))
            }
            Err(error) => {
                let error = EngineError::from(error);
                tracing::warn!(%error, waiting = self.entries.len(), "can't save");
                let message = say!("wrong-cant-save", why = error.message);
                self.problem = Some(message.clone());
                self.hint = error.hint;
                Err(message)
            }
        }
    }

    /// Overwrites the alive mark. A mark that can't be written is no loss yet:
    /// the next one tells more.
    pub fn mark_alive(&mut self, session: SessionId, mark: &AliveMark) {
        if let Err(error) = self.store.mark_alive(session, mark) {
            tracing::warn!(%error, "no alive mark");
        }
    }

    /// Whether all was written in the end. What was not goes into a file in the
    /// first of `places` that takes it; the error says where.
    pub fn last_word(&self, session: &Session, places: &rescue::Places) -> Result<(), EngineError> {
        if self.is_saved() {
            return Ok(());
        }
        let kept = rescue::write(session, &self.entries, &self.records, places);
        let error = match kept {
            Some(path) => {
                EngineError::new(ErrorKind::Io, say!("wrong-end-kept", file = path.as_path()))
                    .hint(say!("hint-end-kept"))
            }
            None => EngineError::new(
                ErrorKind::Io,
                say!("wrong-end-lost", count = self.entries.len()),
            ),
        };
        Err(match &self.hint {
            Some(hint) if error.hint.is_none() => error.hint(hint.clone()),
            _ => error,
        })
    }
}
