//! "Be careful with...": what the person named, and what it means for routines.

use super::own_routines::Saved;
use super::undo::Op;
use super::{CAREFUL_PREFIX, Limber};
use crate::error::{EngineError, ErrorKind};
use crate::wire::change::{Changed, View};
use crate::wire::library::{CarefulTag, Load, LoadedMove};
use limber_core::swap::{in_place_of, spared};
use limber_core::{Block, Exercise, Library, Part, Routine};
use limber_text::{Named, say};

impl Limber {
    /// Every complaint with what was chosen, by label.
    pub fn careful(&self) -> Result<Vec<CarefulTag>, EngineError> {
        let library = self.library()?;
        let mut tags: Vec<CarefulTag> = library
            .avoid_tags
            .iter()
            .map(|tag| CarefulTag {
                tag: tag.clone(),
                label: self.label(tag),
                chosen: library.careful.contains(tag),
            })
            .collect();
        tags.sort_by_cached_key(|tag| tag.label.to_lowercase());
        Ok(tags)
    }

    /// Is careful with `tag` from now on, or no longer; undoable.
    pub fn set_careful(&self, tag: &str, careful: bool) -> Result<Changed, EngineError> {
        let library = self.library()?;
        if !library.avoid_tags.iter().any(|known| known == tag) {
            let shown: String = tag.chars().take(80).collect();
            return Err(EngineError::new(
                ErrorKind::Usage,
                say!("wrong-no-complaint", word = shown),
            ));
        }
        let op = |value: bool| {
            vec![Op::Setting {
                key: format!("{CAREFUL_PREFIX}{tag}"),
                json: value.to_string(),
            }]
        };
        let before = library.careful.iter().any(|known| known == tag);
        let views = vec![
            View::Settings,
            View::Routine,
            View::Exercises,
            View::Exercise,
        ];
        let name = say!("change-careful", name = self.label(tag));
        self.change(name, views, op(careful), op(before))
    }

    /// What an avoid tag means.
    pub(super) fn label(&self, tag: &str) -> String {
        self.locale().language.name(Named::Complaint, tag)
    }

    /// What the moves of `routine` load of what the person is careful with.
    pub(super) fn loads(&self, library: &Library, routine: &Routine) -> Vec<Load> {
        let exercises = exercises_of(library, routine);
        let loads = library.careful.iter().map(|tag| Load {
            tag: tag.clone(),
            label: self.label(tag),
            moves: exercises
                .iter()
                .filter(|exercise| exercise.loads(tag))
                .map(|exercise| LoadedMove {
                    exercise: exercise.id.0.clone(),
                    name: exercise.name.clone(),
                    instead: spared(library, exercise).map(|other| other.name.clone()),
                })
                .collect(),
        });
        loads.filter(|load| !load.moves.is_empty()).collect()
    }

    /// Swaps every move of the routine `id` that loads what the person is
    /// careful with; a shipped routine is copied for it. Undoable.
    pub fn swap_loaded(&self, id: &str) -> Result<Saved, EngineError> {
        let shelf = self.shelf()?;
        let routine = shelf.routine(id)?;
        let spared = with_spared(&shelf.library, routine).ok_or_else(nothing_fits)?;
        self.keep_changed(spared, say!("change-swap-loaded-of", name = &routine.name))
    }
}

fn nothing_fits() -> EngineError {
    EngineError::new(ErrorKind::Refused, say!("wrong-nothing-spares")).hint(say!("hint-leave-out"))
}

/// The exercises of `routine` in order, each once.
fn exercises_of<'a>(library: &'a Library, routine: &'a Routine) -> Vec<&'a Exercise> {
    let mut found: Vec<&Exercise> = Vec::new();
    let blocks = library.blocks_of(routine).unwrap_or_default();
    for entry in blocks.into_iter().flat_map(|block| &block.entries) {
        if let Some(exercise) = library.exercise(&entry.exercise)
            && !found.iter().any(|known| known.id == exercise.id)
        {
            found.push(exercise);
        }
    }
    found
}

/// `routine` with every loaded move swapped that another can stand in for;
/// `None` where that changes nothing. A shared block that is concerned becomes
/// the routine's own: the other routines keep it as it is.
pub(super) fn with_spared(library: &Library, routine: &Routine) -> Option<Routine> {
    let mut changed = false;
    let mut parts = Vec::new();
    for part in &routine.parts {
        let block = match part {
            Part::Own(block) => block,
            Part::Shared(id) => library.blocks.get(id)?,
        };
        let mut entries = Vec::new();
        let mut here = false;
        for entry in &block.entries {
            let other = library
                .exercise(&entry.exercise)
                .and_then(|exercise| spared(library, exercise));
            here |= other.is_some();
            entries.push(other.map_or_else(|| entry.clone(), |other| in_place_of(entry, other)));
        }
        changed |= here;
        parts.push(if here {
            Part::Own(Block {
                entries,
                ..block.clone()
            })
        } else {
            part.clone()
        });
    }
    changed.then(|| Routine {
        parts,
        ..routine.clone()
    })
}
