//! The routine editor: one draft at a time, kept here and nowhere else, changed
//! step by step and saved as one change.

mod form;
mod steps;
mod view;

use super::Limber;
use super::own_exercises::own_op;
use super::own_routines::ROUTINE_VIEWS;
use super::shelf::is_own;
use crate::error::{EngineError, ErrorKind};
use crate::wire::change::Saved;
use crate::wire::editor::{self as wire, EditStep};
use limber_core::{Block, BlockId, Library, Routine, RoutineId};
use limber_exchange::routine_text;
use limber_store::OwnKind;
use limber_text::{Language, Message, say};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How many steps can be taken back.
const STEPS_MAX: usize = 200;

/// A routine with the shared blocks that were changed along with it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sheet {
    routine: Routine,
    blocks: BTreeMap<BlockId, Block>,
}

/// What a draft was opened from.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Source {
    /// An empty sheet.
    Nothing,
    /// The routine of this id.
    Routine(String),
    /// A text, such as a prescription.
    Text,
}

/// A routine that is being edited.
#[derive(Debug)]
pub(crate) struct Draft {
    source: Source,
    /// The routine of one's own that saving changes.
    id: Option<RoutineId>,
    /// The rows it was opened from, to notice what other programs do.
    opened: BTreeMap<(OwnKind, String), u64>,
    first: Sheet,
    now: Sheet,
    done: Vec<(Message, Sheet)>,
    undone: Vec<(Message, Sheet)>,
}

impl Limber {
    /// Opens the routine `id` for editing, or an empty one; a shipped routine
    /// as a copy. A draft of the same that was left unsaved goes on where it
    /// stood, unless the routine was changed since; what any other draft held is
    /// gone.
    pub fn edit_routine(&self, id: Option<&str>) -> Result<wire::Draft, EngineError> {
        let source = id.map_or(Source::Nothing, |id| Source::Routine(id.to_owned()));
        if self.goes_on(&source)? {
            return self.draft();
        }
        let shelf = self.shelf()?;
        let library = &shelf.library;
        let (id, routine) = match id {
            None => (None, empty(library, self.reads())),
            Some(id) => {
                let routine = shelf.routine(id)?.clone();
                if is_own(id) {
                    (Some(routine.id.clone()), routine)
                } else {
                    let name = super::own_routines::copy_name(library, &routine.name, self.reads());
                    (None, Routine { name, ..routine })
                }
            }
        };
        self.begin_draft(source, id, routine)
    }

    /// Whether an unsaved draft from `source` is there that could still be saved.
    fn goes_on(&self, source: &Source) -> Result<bool, EngineError> {
        let slot = self.draft.borrow();
        let Some(draft) = slot.as_ref() else {
            return Ok(false);
        };
        if draft.source != *source || (draft.done.is_empty() && draft.undone.is_empty()) {
            return Ok(false);
        }
        for ((kind, row), rev) in &draft.opened {
            if self.reading(0, |store| store.own_rev(*kind, row))? != *rev {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Opens `routine`, such as one that was read from a prescription, as a new
    /// one.
    pub fn edit_new(&self, routine: Routine) -> Result<wire::Draft, EngineError> {
        self.begin_draft(Source::Text, None, routine)
    }

    fn begin_draft(
        &self,
        source: Source,
        id: Option<RoutineId>,
        routine: Routine,
    ) -> Result<wire::Draft, EngineError> {
        let library = self.library()?;
        let mut opened = BTreeMap::new();
        let blocks = library.blocks.keys().map(|id| (OwnKind::Block, &id.0));
        let routines = id.iter().map(|id| (OwnKind::Routine, &id.0));
        for (kind, row) in blocks.chain(routines).filter(|(_, row)| is_own(row)) {
            let rev = self.reading(0, |store| store.own_rev(kind, row))?;
            opened.insert((kind, row.clone()), rev);
        }
        let sheet = Sheet {
            routine,
            blocks: BTreeMap::new(),
        };
        // A routine that is new in itself is something to save.
        *self.draft.borrow_mut() = Some(Draft {
            source,
            id,
            opened,
            first: sheet.clone(),
            now: sheet,
            done: Vec::new(),
            undone: Vec::new(),
        });
        self.draft()
    }

    /// The draft as it stands.
    pub fn draft(&self) -> Result<wire::Draft, EngineError> {
        let shelf = self.shelf()?;
        let draft = self.draft.borrow();
        let draft = draft.as_ref().ok_or_else(no_draft)?;
        let library = draft.now.library(&shelf.library);
        self.shown(&shelf, &library, draft)
    }

    /// Does `step` to the draft. A step that is refused, with the reason,
    /// changes nothing.
    pub fn edit_step(&self, step: &EditStep) -> Result<wire::Draft, EngineError> {
        let shelf = self.shelf()?;
        {
            let mut slot = self.draft.borrow_mut();
            let draft = slot.as_mut().ok_or_else(no_draft)?;
            match step {
                EditStep::Undo => draft.undo()?,
                EditStep::Redo => draft.redo()?,
                step => {
                    let library = draft.now.library(&shelf.library);
                    let (name, next) = steps::apply(&draft.now, &library, step, self.reads())?;
                    draft.take(name, next);
                }
            }
        }
        self.draft()
    }

    /// The draft in its written form.
    pub fn draft_text(&self) -> Result<String, EngineError> {
        let library = self.library()?;
        let draft = self.draft.borrow();
        let sheet = &draft.as_ref().ok_or_else(no_draft)?.now;
        let text = routine_text::print(&sheet.routine, &sheet.library(&library));
        // Its stable name is not for editing.
        Ok(text
            .split_inclusive('\n')
            .enumerate()
            .filter(|(line, text)| *line != 1 || !text.starts_with("id: "))
            .map(|(_, text)| text)
            .collect())
    }

    /// Keeps the draft as one change, with the shared blocks it altered;
    /// undoable. Refused where it can't be run, or where another program
    /// changed it since it was opened.
    pub fn save_draft(&self) -> Result<Saved, EngineError> {
        let shelf = self.shelf()?;
        let slot = self.draft.borrow();
        let draft = slot.as_ref().ok_or_else(no_draft)?;
        let sheet = &draft.now;
        view::runnable(&sheet.routine, &sheet.library(&shelf.library))?;
        let id = match &draft.id {
            Some(id) => id.clone(),
            None => RoutineId(self.free_id(&sheet.routine.name, OwnKind::Routine)?),
        };
        let routine = Routine {
            id: id.clone(),
            ..sheet.routine.clone()
        };
        let mut forth = vec![own_op(OwnKind::Routine, &id.0, Some(&routine))?];
        let mut back = vec![self.stored_op(OwnKind::Routine, &id.0)?];
        self.as_opened(draft, OwnKind::Routine, &id.0, &routine.name)?;
        for (block_id, block) in &sheet.blocks {
            self.as_opened(draft, OwnKind::Block, &block_id.0, &block.name)?;
            forth.push(own_op(OwnKind::Block, &block_id.0, Some(block))?);
            back.push(self.stored_op(OwnKind::Block, &block_id.0)?);
        }
        let step = if draft.id.is_some() {
            say!("change-change", name = &routine.name)
        } else {
            say!("change-add", name = &routine.name)
        };
        let changed = self.change(step, ROUTINE_VIEWS.to_vec(), forth, back)?;
        drop(slot);
        *self.draft.borrow_mut() = None;
        Ok(Saved { id: id.0, changed })
    }

    /// Lets the draft go.
    pub fn drop_draft(&self) {
        *self.draft.borrow_mut() = None;
    }

    fn as_opened(
        &self,
        draft: &Draft,
        kind: OwnKind,
        id: &str,
        name: &str,
    ) -> Result<(), EngineError> {
        let now = self.reading(0, |store| store.own_rev(kind, id))?;
        let opened = draft.opened.get(&(kind, id.to_owned())).copied();
        if now == opened.unwrap_or_default() {
            return Ok(());
        }
        Err(EngineError::new(
            ErrorKind::Refused,
            say!("wrong-changed-elsewhere", name = name),
        )
        .hint(say!("hint-copy-text")))
    }
}

impl Sheet {
    /// The library with the blocks of this sheet in it.
    fn library(&self, library: &Arc<Library>) -> Arc<Library> {
        if self.blocks.is_empty() {
            return Arc::clone(library);
        }
        let mut own = Library::clone(library);
        own.blocks.extend(self.blocks.clone());
        Arc::new(own)
    }
}

impl Draft {
    fn take(&mut self, name: Message, next: Sheet) {
        if next == self.now {
            return;
        }
        if self.done.len() == STEPS_MAX {
            self.done.remove(0);
        }
        let before = std::mem::replace(&mut self.now, next);
        self.done.push((name, before));
        self.undone.clear();
    }

    fn undo(&mut self) -> Result<(), EngineError> {
        let nothing = || EngineError::new(ErrorKind::Refused, say!("wrong-nothing-to-undo"));
        let (name, before) = self.done.pop().ok_or_else(nothing)?;
        let after = std::mem::replace(&mut self.now, before);
        self.undone.push((name, after));
        Ok(())
    }

    fn redo(&mut self) -> Result<(), EngineError> {
        let nothing = || EngineError::new(ErrorKind::Refused, say!("wrong-nothing-to-redo"));
        let (name, after) = self.undone.pop().ok_or_else(nothing)?;
        let before = std::mem::replace(&mut self.now, after);
        self.done.push((name, before));
        Ok(())
    }
}

fn no_draft() -> EngineError {
    EngineError::new(ErrorKind::Refused, say!("wrong-no-draft")).hint(say!("hint-open-again"))
}

fn empty(library: &Library, language: Language) -> Routine {
    let taken = |name: &String| library.routines.values().any(|other| other.name == *name);
    let first = say!("name-my-routine").words(language);
    let name = if taken(&first) {
        (2_u32..)
            .map(|n| format!("{first} {n}"))
            .find(|name| !taken(name))
            .unwrap_or(first.clone())
    } else {
        first
    };
    Routine::empty(RoutineId::from("draft"), name)
}
