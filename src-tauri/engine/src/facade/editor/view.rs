//! The draft as it is drawn.

use super::super::language::block_name;
use super::super::shelf::{Shelf, is_own};
use super::Draft;
use super::form::{form_of, head_of};
use crate::error::{EngineError, ErrorKind};
use crate::facade::Limber;
use crate::told::not_runnable;
use crate::wire::editor::{self as wire, DraftEntry, DraftPart, SharedBlock};
use crate::wire::timeline::count;
use crate::wire::words;
use limber_core::timeline::compile;
use limber_core::{Block, Entry, Library, Part, Plan, Routine, SessionSettings};
use limber_text::Message;

/// `routine` compiled, or why it can't be run.
pub(super) fn runnable(routine: &Routine, library: &Library) -> Result<Plan, EngineError> {
    compile(routine, library, SessionSettings::default(), None)
        .map_err(|error| EngineError::new(ErrorKind::Refused, not_runnable(&error)))
}

impl Limber {
    pub(super) fn shown(
        &self,
        shelf: &Shelf,
        library: &Library,
        draft: &Draft,
    ) -> Result<wire::Draft, EngineError> {
        let routine = &draft.now.routine;
        let plan = compile(routine, library, self.settings()?, None);
        let language = self.reads();
        let name =
            |step: Option<&(Message, super::Sheet)>| step.map(|(name, _)| name.words(language));
        Ok(wire::Draft {
            id: draft.id.as_ref().map(|id| id.0.clone()),
            head: head_of(routine),
            parts: routine
                .parts
                .iter()
                .filter_map(|part| self.part(shelf, library, draft, part))
                .collect(),
            total_ms: plan.as_ref().map(Plan::total_ms).unwrap_or_default(),
            open_steps: count(plan.map(|plan| plan.open_steps()).unwrap_or_default()),
            problem: runnable(routine, library)
                .err()
                .map(|error| self.told(&error).message),
            loads: self.loads(library, routine),
            blocks: library
                .blocks
                .values()
                .map(|block| SharedBlock {
                    id: block.id.0.clone(),
                    name: block.name.clone(),
                    used_in: used_in(library, draft, block),
                })
                .collect(),
            undo: name(draft.done.last()),
            redo: name(draft.undone.last()),
            changed: draft.id.is_none() || draft.now != draft.first,
        })
    }

    fn part(
        &self,
        shelf: &Shelf,
        library: &Library,
        draft: &Draft,
        part: &Part,
    ) -> Option<DraftPart> {
        let (block, shared) = match part {
            Part::Own(block) => (block, false),
            Part::Shared(id) => (library.blocks.get(id)?, true),
        };
        Some(DraftPart {
            id: block.id.0.clone(),
            name: block_name(block, self.reads()),
            phase: words::phase(block.phase).to_owned(),
            rounds: block.rounds,
            shared,
            editable: !shared || is_own(block.id.as_str()),
            used_in: if shared {
                used_in(library, draft, block)
            } else {
                Vec::new()
            },
            entries: block
                .entries
                .iter()
                .map(|entry| self.draft_entry(shelf, library, entry))
                .collect(),
        })
    }

    fn draft_entry(&self, shelf: &Shelf, library: &Library, entry: &Entry) -> DraftEntry {
        let form = form_of(entry);
        let Some(exercise) = library.exercise(&entry.exercise) else {
            // It came from a library that this one does not have; it can still
            // be taken out.
            return DraftEntry {
                exercise: entry.exercise.0.clone(),
                name: entry.exercise.0.clone(),
                figure: entry.exercise.0.clone(),
                laterality: "bilateral".to_owned(),
                form,
                usual_min: None,
                usual_max: None,
                unusual: false,
                careful: Vec::new(),
            };
        };
        let bounds = &exercise.dose;
        let usual = (bounds.kind == entry.dose.kind() && form.amount.is_some())
            .then_some((bounds.editor_min, bounds.editor_max));
        DraftEntry {
            exercise: exercise.id.0.clone(),
            name: exercise.name.clone(),
            figure: shelf.drawn_as(&exercise.id).0.clone(),
            laterality: words::laterality(exercise.laterality).to_owned(),
            usual_min: usual.map(|(min, _)| min),
            usual_max: usual.map(|(_, max)| max),
            unusual: usual.is_some_and(|(min, max)| {
                form.amount
                    .is_some_and(|amount| !(min..=max).contains(&amount))
            }),
            careful: library
                .careful_with(exercise)
                .into_iter()
                .map(|tag| self.label(tag))
                .collect(),
            form,
        }
    }
}

/// The other routines that use `block`.
fn used_in(library: &Library, draft: &Draft, block: &Block) -> Vec<String> {
    library
        .routines_using(&block.id)
        .into_iter()
        .filter(|routine| draft.id.as_ref() != Some(&routine.id))
        .map(|routine| routine.name.clone())
        .collect()
}
