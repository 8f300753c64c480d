//! What each step does to a sheet.

use super::super::careful::with_spared;
use super::super::field::{Field, word};
use super::super::shelf::{is_own, own_id};
use super::Sheet;
use super::form::{TIMES_MAX, filled, headed, possible, refused, times, told};
use crate::error::EngineError;
use crate::told::malformed;
use crate::wire::editor::EditStep;
use limber_core::swap::in_place_of;
use limber_core::{Block, BlockId, Entry, Exercise, ExerciseId, Library, Part, Phase, Routine};
use limber_exchange::routine_text::{self, IMPLICIT_NAME};
use limber_store::OwnKind;
use limber_text::{Language, Message, say};

/// Most entries and blocks of a routine; a file may hold more.
const ENTRIES_MAX: usize = 2_000;

/// The sheet after `step`, and the name of the step.
pub(super) fn apply(
    sheet: &Sheet,
    library: &Library,
    step: &EditStep,
    language: Language,
) -> Result<(Message, Sheet), EngineError> {
    let mut next = sheet.clone();
    let name = Editing {
        sheet: &mut next,
        library,
        language,
    }
    .run(step)?;
    Ok((name, next))
}

struct Editing<'a> {
    sheet: &'a mut Sheet,
    library: &'a Library,
    /// What a new block is called in.
    language: Language,
}

impl Editing<'_> {
    fn run(&mut self, step: &EditStep) -> Result<Message, EngineError> {
        match step {
            EditStep::Add { part, at, exercise } => self.add(*part, *at, exercise),
            EditStep::Replace {
                part,
                entry,
                exercise,
            } => self.replace(*part, *entry, exercise),
            EditStep::Remove { part, entry } => {
                let entries = self.entries(*part)?;
                check(entries.len(), *entry)?;
                let gone = entries.remove(*entry);
                Ok(say!("change-remove", name = self.name(&gone.exercise)))
            }
            EditStep::Move {
                part,
                entry,
                to_part,
                to,
            } => self.shift((*part, *entry), (*to_part, *to)),
            EditStep::Set { part, entry, form } => {
                let old = self.entry(*part, *entry)?;
                let exercise = self.exercise(&old.exercise.0)?;
                let new = filled(&old, exercise, form)?;
                let name = exercise.name.clone();
                self.put(*part, *entry, new)?;
                Ok(say!("change-change", name = name))
            }
            EditStep::Head { head } => {
                self.sheet.routine = headed(&self.sheet.routine, head)?;
                Ok(say!("change-routine"))
            }
            EditStep::AddBlock { name } => {
                let name = told(Some(name))?.unwrap_or_else(|| self.main());
                let block = self.new_block(name.clone());
                self.sheet.routine.parts.push(Part::Own(block));
                Ok(say!("change-add-block", name = name))
            }
            EditStep::Use { block } => {
                let block = self.shared(&BlockId::from(block.as_str()))?;
                let (id, name) = (block.id.clone(), block.name.clone());
                self.sheet.routine.parts.push(Part::Shared(id));
                Ok(say!("change-use", name = name))
            }
            EditStep::Block {
                part,
                name,
                phase,
                rounds,
            } => self.set_block(*part, name, phase, *rounds),
            EditStep::MoveBlock { part, to } => {
                let parts = &mut self.sheet.routine.parts;
                check(parts.len(), *part)?;
                let moved = parts.remove(*part);
                parts.insert((*to).min(parts.len()), moved);
                Ok(say!("change-move-block"))
            }
            EditStep::RemoveBlock { part } => {
                check(self.sheet.routine.parts.len(), *part)?;
                let name = self.block(*part)?.name.clone();
                self.sheet.routine.parts.remove(*part);
                Ok(say!("change-remove-block", name = name))
            }
            EditStep::CopyHere { part } => self.copy_here(*part),
            EditStep::Share { part } => self.share(*part),
            EditStep::SwapLoaded => {
                let routine = with_spared(self.library, &self.sheet.routine)
                    .ok_or_else(|| refused(say!("wrong-nothing-spares-it")))?;
                self.sheet.routine = routine;
                Ok(say!("change-swap-loaded"))
            }
            EditStep::Text { text } => self.text(text),
            // The draft itself knows the steps before.
            EditStep::Undo | EditStep::Redo => Err(refused(say!("wrong-nothing-to-undo"))),
        }
    }

    fn add(&mut self, part: usize, at: usize, exercise: &str) -> Result<Message, EngineError> {
        let exercise = self.exercise(exercise)?;
        let (name, entry) = (exercise.name.clone(), Entry::usual(exercise));
        if self.count() >= ENTRIES_MAX {
            return Err(refused(say!(
                "wrong-too-many-exercises",
                most = ENTRIES_MAX
            )));
        }
        if part == self.sheet.routine.parts.len() {
            let block = self.new_block(self.main());
            self.sheet.routine.parts.push(Part::Own(block));
        }
        let entries = self.entries(part)?;
        entries.insert(at.min(entries.len()), entry);
        Ok(say!("change-add", name = name))
    }

    fn replace(&mut self, part: usize, at: usize, id: &str) -> Result<Message, EngineError> {
        let old = self.entry(part, at)?;
        let exercise = self.exercise(id)?;
        let name = exercise.name.clone();
        let new = in_place_of(&old, exercise);
        possible(exercise, &new.dose)?;
        self.put(part, at, new)?;
        Ok(say!(
            "change-swap",
            name = self.name(&old.exercise),
            instead = name
        ))
    }

    fn shift(&mut self, from: (usize, usize), to: (usize, usize)) -> Result<Message, EngineError> {
        // Looked at first: a move that can't arrive must not leave.
        self.entries(to.0)?;
        let entries = self.entries(from.0)?;
        check(entries.len(), from.1)?;
        let moved = entries.remove(from.1);
        let name = self.name(&moved.exercise);
        let entries = self.entries(to.0)?;
        entries.insert(to.1.min(entries.len()), moved);
        Ok(say!("change-move", name = name))
    }

    fn set_block(
        &mut self,
        part: usize,
        name: &str,
        phase: &str,
        rounds: u32,
    ) -> Result<Message, EngineError> {
        times(rounds, say!("wrong-rounds-count", most = TIMES_MAX))?;
        let phase: Phase = word(Field::Phase, phase)?;
        let name = told(Some(name))?.ok_or_else(|| refused(say!("wrong-needs-name")))?;
        // The word that is shown for a block without a heading gives it none.
        let shown = self.main();
        let block = self.block_mut(part)?;
        if block.name != IMPLICIT_NAME || name != shown {
            block.name.clone_from(&name);
        }
        block.phase = phase;
        block.rounds = rounds;
        Ok(say!("change-change-block", name = name))
    }

    fn copy_here(&mut self, part: usize) -> Result<Message, EngineError> {
        let block = self.block(part)?.clone();
        let copy = Block {
            id: self.free_block(&block.name),
            ..block
        };
        let name = copy.name.clone();
        let Some(slot) = self.sheet.routine.parts.get_mut(part) else {
            return Err(not_there());
        };
        if !matches!(slot, Part::Shared(_)) {
            return Err(refused(say!("wrong-block-own")));
        }
        *slot = Part::Own(copy);
        Ok(say!("change-copy-here", name = name))
    }

    fn share(&mut self, part: usize) -> Result<Message, EngineError> {
        let Some(Part::Own(block)) = self.sheet.routine.parts.get(part) else {
            return Err(refused(say!("wrong-block-shared")));
        };
        let id = BlockId(own_id(&block.name, OwnKind::Block, |id| {
            self.library.blocks.contains_key(&BlockId::from(id))
        }));
        let shared = Block {
            id: id.clone(),
            ..block.clone()
        };
        let name = shared.name.clone();
        self.sheet.blocks.insert(id.clone(), shared);
        if let Some(slot) = self.sheet.routine.parts.get_mut(part) {
            *slot = Part::Shared(id);
        }
        Ok(say!("change-share", name = name))
    }

    fn text(&mut self, text: &str) -> Result<Message, EngineError> {
        let id = self.sheet.routine.id.clone();
        let parsed = routine_text::parse(text, self.library, id.as_str())
            .map_err(|error| malformed(say!("wrong-the-text"), &error))?;
        self.sheet.routine = Routine { id, ..parsed };
        Ok(say!("change-text"))
    }

    fn exercise(&self, id: &str) -> Result<&Exercise, EngineError> {
        self.library
            .exercise(&ExerciseId::from(id))
            .ok_or_else(|| refused(say!("wrong-exercise-gone")))
    }

    fn main(&self) -> String {
        say!("name-block").words(self.language)
    }

    fn name(&self, id: &ExerciseId) -> String {
        let exercise = self.library.exercise(id);
        exercise.map_or_else(|| id.0.clone(), |exercise| exercise.name.clone())
    }

    fn shared(&self, id: &BlockId) -> Result<&Block, EngineError> {
        self.library
            .blocks
            .get(id)
            .ok_or_else(|| refused(say!("wrong-block-gone")))
    }

    fn block(&self, part: usize) -> Result<&Block, EngineError> {
        match self.sheet.routine.parts.get(part).ok_or_else(not_there)? {
            Part::Own(block) => Ok(block),
            Part::Shared(id) => match self.sheet.blocks.get(id) {
                Some(block) => Ok(block),
                None => self.shared(id),
            },
        }
    }

    /// The block to change: the routine's own, or a shared one of the person's,
    /// which changes wherever it is used.
    fn block_mut(&mut self, part: usize) -> Result<&mut Block, EngineError> {
        let library = self.library;
        let Sheet { routine, blocks } = &mut *self.sheet;
        match routine.parts.get_mut(part).ok_or_else(not_there)? {
            Part::Own(block) => Ok(block),
            Part::Shared(id) if is_own(id.as_str()) => match blocks.entry(id.clone()) {
                std::collections::btree_map::Entry::Occupied(entry) => Ok(entry.into_mut()),
                std::collections::btree_map::Entry::Vacant(entry) => {
                    let stored = library.blocks.get(id).ok_or_else(not_there)?;
                    Ok(entry.insert(stored.clone()))
                }
            },
            Part::Shared(_) => {
                Err(refused(say!("wrong-block-shipped")).hint(say!("hint-copy-here")))
            }
        }
    }

    fn entries(&mut self, part: usize) -> Result<&mut Vec<Entry>, EngineError> {
        Ok(&mut self.block_mut(part)?.entries)
    }

    fn entry(&self, part: usize, at: usize) -> Result<Entry, EngineError> {
        let block = self.block(part)?;
        block.entries.get(at).cloned().ok_or_else(not_there)
    }

    fn put(&mut self, part: usize, at: usize, entry: Entry) -> Result<(), EngineError> {
        let slot = self.entries(part)?.get_mut(at).ok_or_else(not_there)?;
        *slot = entry;
        Ok(())
    }

    fn count(&self) -> usize {
        let blocks = self.library.blocks_of(&self.sheet.routine);
        blocks
            .into_iter()
            .flatten()
            .map(|block| block.entries.len())
            .sum()
    }

    fn new_block(&self, name: String) -> Block {
        Block {
            id: self.free_block(&name),
            name,
            phase: Phase::default(),
            rounds: 1,
            entries: Vec::new(),
            structure: Vec::new(),
        }
    }

    /// An id that no block of the routine has.
    fn free_block(&self, name: &str) -> BlockId {
        let taken = |id: &str| {
            self.sheet.routine.parts.iter().any(|part| match part {
                Part::Own(block) => block.id.as_str() == id,
                Part::Shared(other) => other.as_str() == id,
            })
        };
        let folded = routine_text::fold(name).replace(' ', "-");
        let base = if folded.is_empty() {
            "block".to_owned()
        } else {
            folded
        };
        if !taken(&base) {
            return BlockId(base);
        }
        let free = (2_u32..)
            .map(|n| format!("{base}-{n}"))
            .find(|id| !taken(id));
        BlockId(free.unwrap_or(base))
    }
}

fn check(count: usize, at: usize) -> Result<(), EngineError> {
    if at < count { Ok(()) } else { Err(not_there()) }
}

fn not_there() -> EngineError {
    refused(say!("wrong-not-there"))
}
