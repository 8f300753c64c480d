//! Routines of one's own: added, copied, changed as text, deleted; swaps kept
//! for good.

use super::Limber;
use super::own_exercises::own_op;
use super::shelf::is_own;
use super::undo::{Op, replayed};
use crate::error::{EngineError, ErrorKind};
use crate::told::malformed;
pub use crate::wire::change::Saved;
use crate::wire::change::{Changed, View};
use limber_core::swap::in_place_of;
use limber_core::{Block, Library, Part, PlanEntry, Routine, RoutineId};
use limber_exchange::routine_text;
use limber_store::OwnKind;
use limber_text::{Arg, Language, Message, say};

/// The views that a change to routines concerns.
pub(super) const ROUTINE_VIEWS: [View; 4] =
    [View::Routines, View::Routine, View::Today, View::Exercise];

impl Limber {
    /// Adds `routine` to one's own under a new id; undoable.
    pub fn add_routine(&self, routine: &Routine) -> Result<Saved, EngineError> {
        self.add_as(routine, say!("change-add", name = &routine.name))
    }

    /// A copy of the routine `id` to change; undoable.
    pub fn copy_routine(&self, id: &str) -> Result<Saved, EngineError> {
        let shelf = self.shelf()?;
        let routine = shelf.routine(id)?;
        let copy = Routine {
            name: copy_name(&shelf.library, &routine.name, self.reads()),
            ..routine.clone()
        };
        self.add_as(&copy, say!("change-copy", name = &routine.name))
    }

    /// Deletes a routine of one's own; undoable. The log keeps its name.
    pub fn delete_routine(&self, id: &str) -> Result<Changed, EngineError> {
        let shelf = self.shelf()?;
        let routine = shelf.routine(id)?;
        if !is_own(id) {
            return Err(EngineError::new(
                ErrorKind::Refused,
                say!("wrong-cant-delete", name = &routine.name),
            )
            .hint(say!("hint-own-can")));
        }
        let forth = vec![Op::Own {
            kind: OwnKind::Routine,
            id: id.to_owned(),
            body: None,
        }];
        let back = vec![self.stored_op(OwnKind::Routine, id)?];
        let views = ROUTINE_VIEWS.to_vec();
        self.change(
            say!("change-delete", name = &routine.name),
            views,
            forth,
            back,
        )
    }

    /// `routine` in its written form.
    pub fn routine_text(&self, routine: &Routine) -> Result<String, EngineError> {
        Ok(routine_text::print(routine, &*self.library()?))
    }

    /// The routine that `text` says, ready to be kept as `id`. `from` names
    /// where it comes from in the error, which tells line and column.
    pub fn routine_of_text(
        &self,
        text: &str,
        from: impl Into<Arg>,
        id: &str,
    ) -> Result<Routine, EngineError> {
        let library = self.library()?;
        let routine =
            routine_text::parse(text, &library, id).map_err(|error| malformed(from, &error))?;
        self.compile(&routine)?;
        Ok(routine)
    }

    /// Keeps `routine` in the place of the own routine `id`; undoable.
    pub fn replace_routine(&self, id: &str, routine: &Routine) -> Result<Saved, EngineError> {
        let shelf = self.shelf()?;
        let before = shelf.routine(id)?;
        if !is_own(id) {
            return Err(EngineError::new(
                ErrorKind::Refused,
                say!("wrong-shipped-stays", name = &before.name),
            )
            .hint(say!("hint-copy-first")));
        }
        self.keep(id, routine, say!("change-change", name = &before.name))
    }

    /// Keeps `routine` as the routine `id`; where that comes with Limber, as a
    /// copy. Undoable.
    pub fn save_as(&self, id: &str, routine: &Routine) -> Result<Saved, EngineError> {
        if is_own(id) {
            return self.replace_routine(id, routine);
        }
        let library = self.library()?;
        let taken = library
            .routines
            .values()
            .any(|own| own.name == routine.name);
        let name = if taken {
            copy_name(&library, &routine.name, self.reads())
        } else {
            routine.name.clone()
        };
        self.add_routine(&Routine {
            name,
            ..routine.clone()
        })
    }

    /// Keeps the swaps of the session for good, in its routine or, where that is
    /// shipped, in a copy of it; undoable.
    pub fn keep_swaps(&self, session: &str) -> Result<Saved, EngineError> {
        let id = super::history::session_id(session)?;
        let session = replayed(&*self.store_to_write()?, id)?;
        let shelf = self.shelf()?;
        let routine = shelf.routine(session.plan().routine.id.as_str())?;
        let swapped = with_swaps(&shelf.library, routine, session.entries())
            .ok_or_else(|| EngineError::new(ErrorKind::Refused, say!("wrong-nothing-swapped")))?;
        self.keep_changed(swapped, say!("change-keep-swaps", name = &routine.name))
    }

    /// Keeps a changed routine: in its place where it is one's own, else as a
    /// copy.
    pub(super) fn keep_changed(
        &self,
        routine: Routine,
        step: Message,
    ) -> Result<Saved, EngineError> {
        if is_own(routine.id.as_str()) {
            let id = routine.id.0.clone();
            return self.keep(&id, &routine, step);
        }
        let name = copy_name(&*self.library()?, &routine.name, self.reads());
        self.add_as(&Routine { name, ..routine }, step)
    }

    fn add_as(&self, routine: &Routine, step: Message) -> Result<Saved, EngineError> {
        let id = self.free_id(&routine.name, OwnKind::Routine)?;
        self.keep(&id, routine, step)
    }

    fn keep(&self, id: &str, routine: &Routine, step: Message) -> Result<Saved, EngineError> {
        let routine = Routine {
            id: RoutineId::from(id),
            ..routine.clone()
        };
        // What can't be run is not kept.
        self.compile(&routine)?;
        let forth = vec![own_op(OwnKind::Routine, id, Some(&routine))?];
        let back = vec![self.stored_op(OwnKind::Routine, id)?];
        let changed = self.change(step, ROUTINE_VIEWS.to_vec(), forth, back)?;
        Ok(Saved {
            id: id.to_owned(),
            changed,
        })
    }
}

/// A name for a copy that no routine has.
pub(super) fn copy_name(library: &Library, name: &str, language: Language) -> String {
    let taken = |name: &String| library.routines.values().any(|other| other.name == *name);
    let first = say!("name-mine", name = name).words(language);
    if !taken(&first) {
        return first;
    }
    (2_u32..)
        .map(|n| say!("name-mine-more", name = name, number = n).words(language))
        .find(|name| !taken(name))
        .unwrap_or(first)
}

/// `routine` with what was swapped in a session; `None` where that is nothing.
/// A shared block that is concerned becomes the routine's own.
fn with_swaps(library: &Library, routine: &Routine, entries: &[PlanEntry]) -> Option<Routine> {
    let mut changed = false;
    let mut parts = Vec::new();
    let mut uses: Vec<&str> = Vec::new();
    for part in &routine.parts {
        let block = match part {
            Part::Own(block) => block,
            Part::Shared(id) => library.blocks.get(id)?,
        };
        let id = block.id.as_str();
        uses.push(id);
        let use_no = uses.iter().filter(|other| **other == id).count();
        let mut new = block.entries.clone();
        let mut here = false;
        for (number, entry) in (1_u32..).zip(&mut new) {
            let last = entries
                .iter()
                .filter(|planned| {
                    planned.block == id
                        && usize::try_from(planned.use_no) == Ok(use_no)
                        && planned.entry == number
                        && planned.swapped_from.as_ref() == Some(&entry.exercise)
                })
                .max_by_key(|planned| planned.swap);
            if let Some(other) = last.and_then(|planned| library.exercise(&planned.mov.id)) {
                *entry = in_place_of(entry, other);
                here = true;
            }
        }
        changed |= here;
        parts.push(if here {
            Part::Own(Block {
                entries: new,
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
