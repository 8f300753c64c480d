//! Prescriptions in anybody's words: what was understood, and keeping it.

use super::Limber;
use super::routines::line;
use super::shelf::Shelf;
use crate::error::{EngineError, ErrorKind};
use crate::told::{change, doubt, malformed};
use crate::wire::VERSION;
use crate::wire::change::Saved;
use crate::wire::editor::Draft;
use crate::wire::prescription::{Prescription, PrescriptionLine};
use crate::wire::timeline::count;
use limber_core::Routine;
use limber_exchange::prescription::{self, Line, Reading};
use limber_exchange::routine_text;
use limber_text::{Language, say};

/// Longest text that is read, bytes.
const TEXT_MAX: usize = 1_000_000;

impl Limber {
    /// What is understood of `text`, line by line.
    pub fn read_prescription(&self, text: &str) -> Result<Prescription, EngineError> {
        let shelf = self.shelf()?;
        let language = self.reads();
        let read = read(&shelf, text, language)?;
        let plan = read.routine.as_ref().map(|routine| self.compile(routine));
        Ok(Prescription {
            v: VERSION,
            name: read.routine.as_ref().map(|routine| routine.name.clone()),
            total_ms: plan
                .transpose()?
                .map(|plan| plan.total_ms())
                .unwrap_or_default(),
            lines: read
                .lines
                .iter()
                .map(|line| shown(&shelf, line, language))
                .collect(),
            text: read.text,
        })
    }

    /// Adds the routine that `text` says, in its written form or in anybody's
    /// words; undoable. Lines that say no exercise are kept as notes.
    pub fn add_prescription(&self, text: &str) -> Result<Saved, EngineError> {
        self.add_routine(&self.prescribed(text)?)
    }

    /// Opens the routine that `text` says in the editor.
    pub fn edit_prescription(&self, text: &str) -> Result<Draft, EngineError> {
        self.edit_new(self.prescribed(text)?)
    }

    fn prescribed(&self, text: &str) -> Result<Routine, EngineError> {
        let shelf = self.shelf()?;
        let error = match routine_text::parse(text, &shelf.library, "routine") {
            Ok(routine) => return Ok(routine),
            Err(error) => error,
        };
        // Where nothing at all is understood, the stricter reading tells more.
        read(&shelf, text, self.reads())?
            .routine
            .ok_or_else(|| malformed(say!("wrong-the-text"), &error))
    }
}

fn read(
    shelf: &Shelf,
    text: &str,
    language: Language,
) -> Result<prescription::Prescription, EngineError> {
    if text.len() > TEXT_MAX {
        return Err(
            EngineError::new(ErrorKind::Malformed, say!("wrong-text-too-large"))
                .hint(say!("hint-no-exercise")),
        );
    }
    let name = say!("name-my-prescription").words(language);
    Ok(prescription::read(text, &shelf.library, &name, "routine"))
}

fn shown(shelf: &Shelf, read: &Line, language: Language) -> PrescriptionLine {
    let bare = |reading: &str| PrescriptionLine {
        line: count(read.number),
        text: read.text.clone(),
        reading: reading.to_owned(),
        entry: None,
        figure: None,
        doubts: Vec::new(),
        changed: Vec::new(),
    };
    match &read.reading {
        Reading::Title => bare("title"),
        Reading::More => bare("more"),
        Reading::Form => bare("form"),
        Reading::Note => bare("note"),
        Reading::Exercise {
            entry,
            doubts,
            changed,
        } => PrescriptionLine {
            entry: line(&shelf.library, entry),
            figure: Some(shelf.drawn_as(&entry.exercise).0.clone()),
            doubts: doubts
                .iter()
                .map(|one| doubt(one).words(language))
                .collect(),
            changed: changed
                .iter()
                .map(|one| change(one).words(language))
                .collect(),
            ..bare("exercise")
        },
    }
}
