//! Exercises of one's own: made, adapted from others, changed and deleted.

use super::Limber;
use super::field::{Field, word};
use super::own_routines::Saved;
use super::picture::bytes_of;
use super::shelf::{OwnExercise, Shelf, is_own, own_id};
use super::undo::Op;
use crate::error::{EngineError, ErrorKind, not_kept};
use crate::told::all_of;
use crate::wire::change::{Changed, View};
use crate::wire::library::ExerciseForm;
use limber_core::exercise::{Interop, Laterality, UsualDose};
use limber_core::timing::Position;
use limber_core::{DoseKind, Exercise, ExerciseId};
use limber_exchange::routine_text::fold;
use limber_store::OwnKind;
use limber_text::{Arg, Message, say};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Longest text of a field, characters.
const TEXT_MAX: usize = 2_000;
/// Longest name, characters.
const NAME_MAX: usize = 100;
/// The position that no hold is shorter than 30 s in.
const PIGEON: &str = "pigeon";
const PIGEON_FLOOR_S: u32 = 30;
/// What LEFT means where nothing better is said.
const PLAIN_SIDE_CUE: &str = "{side} side";

impl Limber {
    /// Keeps the exercise of `form`, new or changed; undoable.
    pub fn save_exercise(&self, form: &ExerciseForm) -> Result<Saved, EngineError> {
        let shelf = self.shelf()?;
        let base = base(&shelf, form)?;
        let id = match &form.id {
            Some(id) => ExerciseId::from(id.as_str()),
            None => ExerciseId(self.free_id(&form.name, OwnKind::Exercise)?),
        };
        let form = &ExerciseForm {
            equipment: self.equipment_words(&shelf.library, &form.equipment),
            ..form.clone()
        };
        let exercise = filled(&shelf, form, base.exercise.as_ref(), id)?;
        let id = exercise.id.0.clone();
        let name = match form.id {
            Some(_) => say!("change-change", name = &exercise.name),
            None => say!("change-add", name = &exercise.name),
        };
        let stored = OwnExercise {
            exercise,
            adapted_from: base.adapted_from,
        };
        let mut forth = vec![own_op(OwnKind::Exercise, &id, Some(&stored))?];
        let mut back = vec![self.stored_op(OwnKind::Exercise, &id)?];
        if let Some(picture) = &form.picture {
            let bytes = match picture.as_str() {
                "" => None,
                uri => Some(bytes_of(uri)?.into()),
            };
            forth.push(Op::Picture {
                exercise: id.clone(),
                bytes,
            });
            back.push(self.picture_op(&id)?);
        }
        let views = vec![View::Exercises, View::Exercise, View::Routine];
        let changed = self.change(name, views, forth, back)?;
        Ok(Saved { id, changed })
    }

    /// Deletes an exercise of one's own; undoable. Refused, with the places
    /// named, where routines use it. The log keeps its name.
    pub fn delete_exercise(&self, id: &str) -> Result<Changed, EngineError> {
        let shelf = self.shelf()?;
        let exercise = shelf.exercise(id)?;
        if !is_own(id) {
            return Err(EngineError::new(
                ErrorKind::Refused,
                say!("wrong-shipped", name = &exercise.name),
            )
            .hint(say!("hint-never-suggest")));
        }
        let used = shelf
            .library
            .routines_with(&exercise.id)
            .into_iter()
            .map(|routine| Arg::from(&routine.name))
            .chain(
                shelf
                    .library
                    .blocks
                    .values()
                    .filter(|block| block.holds(&exercise.id))
                    .map(|block| Arg::from(say!("wrong-the-block", name = &block.name))),
            );
        if let Some(places) = all_of(used) {
            return Err(EngineError::new(
                ErrorKind::Refused,
                say!("wrong-stands-in", name = &exercise.name, places = places),
            )
            .hint(say!("hint-take-out")));
        }
        let mut forth = vec![Op::Own {
            kind: OwnKind::Exercise,
            id: id.to_owned(),
            body: None,
        }];
        let mut back = vec![self.stored_op(OwnKind::Exercise, id)?];
        if shelf.pictured.contains(id) {
            forth.push(Op::Picture {
                exercise: id.to_owned(),
                bytes: None,
            });
            back.push(self.picture_op(id)?);
        }
        let views = vec![View::Exercises];
        self.change(
            say!("change-delete", name = &exercise.name),
            views,
            forth,
            back,
        )
    }

    /// An id for something new of one's own that never stood in this log.
    pub(super) fn free_id(&self, name: &str, kind: OwnKind) -> Result<String, EngineError> {
        self.reading(None, |store| {
            let mut failed = None;
            let id = own_id(name, kind, |id| match store.own_rev(kind, id) {
                Ok(rev) => rev > 0,
                Err(error) => {
                    failed = Some(error);
                    false
                }
            });
            failed.map_or(Ok(Some(id)), Err)
        })
        .map(|id| id.unwrap_or_else(|| own_id(name, kind, |_| false)))
    }

    /// What puts the row back as it stands now.
    pub(super) fn stored_op(&self, kind: OwnKind, id: &str) -> Result<Op, EngineError> {
        let body = self.reading(None, |store| store.own_body(kind, id))?;
        Ok(Op::Own {
            kind,
            id: id.to_owned(),
            body,
        })
    }

    fn picture_op(&self, id: &str) -> Result<Op, EngineError> {
        let bytes = self.reading(None, |store| store.picture(id))?;
        Ok(Op::Picture {
            exercise: id.to_owned(),
            bytes: bytes.map(Arc::from),
        })
    }
}

/// What keeps `value` as the row `id`.
pub(super) fn own_op<T: serde::Serialize>(
    kind: OwnKind,
    id: &str,
    value: Option<&T>,
) -> Result<Op, EngineError> {
    let body = value
        .map(serde_json::to_string)
        .transpose()
        .map_err(|error| not_kept(&error))?;
    Ok(Op::Own {
        kind,
        id: id.to_owned(),
        body,
    })
}

/// What a form starts from.
struct Base {
    exercise: Option<Exercise>,
    adapted_from: Option<ExerciseId>,
}

fn base(shelf: &Shelf, form: &ExerciseForm) -> Result<Base, EngineError> {
    if let Some(id) = &form.id {
        let exercise = shelf.exercise(id)?;
        if !is_own(id) {
            return Err(EngineError::new(
                ErrorKind::Refused,
                say!("wrong-shipped-stays", name = &exercise.name),
            )
            .hint(say!("hint-adapt")));
        }
        return Ok(Base {
            exercise: Some(exercise.clone()),
            adapted_from: shelf.adapted.get(&exercise.id).cloned().flatten(),
        });
    }
    let Some(from) = &form.from else {
        return Ok(Base {
            exercise: None,
            adapted_from: None,
        });
    };
    let exercise = shelf.exercise(from)?;
    Ok(Base {
        exercise: Some(exercise.clone()),
        adapted_from: Some(shelf.drawn_as(&exercise.id).clone()),
    })
}

/// The exercise that `form` describes, with what it does not ask taken from
/// `base`: a copy of pigeon pose keeps its floor, a cold pack its limit.
fn filled(
    shelf: &Shelf,
    form: &ExerciseForm,
    base: Option<&Exercise>,
    id: ExerciseId,
) -> Result<Exercise, EngineError> {
    let name = text(say!("wrong-field-name"), &form.name, NAME_MAX)?;
    if fold(&name).is_empty() {
        return Err(EngineError::new(ErrorKind::Usage, say!("wrong-needs-name")));
    }
    unclaimed(shelf, &name, &id)?;
    for alias in &form.aliases {
        unclaimed(shelf, alias.trim(), &id)?;
    }
    let laterality: Laterality = word(Field::Laterality, &form.laterality)?;
    let side_cue = match laterality {
        Laterality::EachSide => Some(
            form.side_cue
                .as_deref()
                .map(str::trim)
                .filter(|cue| !cue.is_empty())
                .unwrap_or(PLAIN_SIDE_CUE)
                .to_owned(),
        ),
        Laterality::Bilateral | Laterality::Alternating => None,
    };
    let position = Position(text(
        say!("wrong-field-position"),
        &form.position,
        NAME_MAX,
    )?);
    Ok(Exercise {
        aliases: list(&form.aliases)?,
        category: word(Field::Category, &form.category)?,
        regions: list(&form.regions)?,
        laterality,
        side_cue,
        switch_s: base.and_then(|base| base.switch_s),
        dose: dose(form, base, &position)?,
        muscles: base.map(|base| base.muscles.clone()).unwrap_or_default(),
        pattern: base.map(|base| base.pattern.clone()).unwrap_or_default(),
        planes: base.map(|base| base.planes.clone()).unwrap_or_default(),
        equipment: list(&form.equipment)?,
        level: word(Field::Level, &form.level)?,
        position,
        setup: list(&form.setup)?,
        feel: text(say!("wrong-field-feel"), &form.feel, TEXT_MAX)?,
        mistake: text(say!("wrong-field-mistake"), &form.mistake, TEXT_MAX)?,
        stop: text(say!("wrong-field-stop"), &form.stop, TEXT_MAX)?,
        avoid_tags: known_tags(shelf, &form.avoid_tags)?,
        easier: base.map(|base| base.easier.clone()).unwrap_or_default(),
        harder: base.map(|base| base.harder.clone()).unwrap_or_default(),
        swap_when: base.map_or_else(BTreeMap::new, |base| base.swap_when.clone()),
        target_intensity: base.and_then(|base| base.target_intensity.clone()),
        protocol: base.and_then(|base| base.protocol.clone()),
        interop: base.map_or_else(Interop::default, |base| base.interop.clone()),
        id,
        name,
    })
}

/// A name must lead to one exercise only.
fn unclaimed(shelf: &Shelf, name: &str, id: &ExerciseId) -> Result<(), EngineError> {
    let folded = fold(name);
    let claims = |exercise: &&Exercise| {
        exercise.id != *id
            && std::iter::once(&exercise.name)
                .chain(&exercise.aliases)
                .chain(std::iter::once(&exercise.id.0))
                .any(|own| fold(own) == folded)
    };
    match shelf.library.exercises.values().find(claims) {
        None => Ok(()),
        Some(other) => Err(EngineError::new(
            ErrorKind::Refused,
            say!("wrong-name-taken", name = name, other = &other.name),
        )
        .hint(say!("hint-own-name"))),
    }
}

fn dose(
    form: &ExerciseForm,
    base: Option<&Exercise>,
    position: &Position,
) -> Result<UsualDose, EngineError> {
    let kind: DoseKind = word(Field::DoseKind, &form.dose_kind)?;
    let base = base.map(|base| &base.dose);
    let same = base.filter(|base| base.kind == kind);
    // What the log and the timer can still show.
    let (least, most, fresh): (u32, u32, (u32, u32)) = match kind {
        DoseKind::Hold => (1, 3_600, (10, 120)),
        DoseKind::Reps => (1, 1_000, (1, 30)),
        DoseKind::Timed => (1, 86_400, (10, 1_800)),
        DoseKind::Open => (0, 86_400, (0, 86_400)),
    };
    if !(least..=most).contains(&form.usual) {
        return Err(EngineError::new(
            ErrorKind::Usage,
            say!("wrong-usual-amount", least = least, most = most),
        ));
    }
    if !(1..=100).contains(&form.sets) {
        return Err(EngineError::new(ErrorKind::Usage, say!("wrong-usual-sets")));
    }
    let pigeon = (position.0 == PIGEON).then_some(PIGEON_FLOOR_S);
    let floor_s = base.and_then(|base| base.floor_s).or(pigeon);
    let floor_s = floor_s.filter(|_| kind == DoseKind::Hold);
    if let Some(floor_s) = floor_s.filter(|floor_s| form.usual < *floor_s) {
        return Err(EngineError::new(
            ErrorKind::Refused,
            say!("wrong-floor", floor = floor_s, asked = form.usual),
        ));
    }
    let (min, max) = same.map_or(fresh, |same| (same.editor_min, same.editor_max));
    Ok(UsualDose {
        kind,
        usual: form.usual,
        editor_min: min.min(form.usual).max(floor_s.unwrap_or_default()),
        editor_max: max.max(form.usual),
        sets: form.sets,
        rep_ms: same.and_then(|same| same.rep_ms),
        floor_s,
        source: base.map(|base| base.source.clone()).unwrap_or_default(),
        note: base.and_then(|base| base.note.clone()),
    })
}

fn known_tags(shelf: &Shelf, tags: &[String]) -> Result<Vec<String>, EngineError> {
    let known = &shelf.library.avoid_tags;
    match tags.iter().find(|tag| !known.contains(tag)) {
        None => Ok(tags.to_vec()),
        Some(tag) => Err(Field::Complaint.unknown(tag)),
    }
}

fn list(items: &[String]) -> Result<Vec<String>, EngineError> {
    items
        .iter()
        .map(|item| text(say!("wrong-field-line"), item, TEXT_MAX))
        .filter(|item| !matches!(item, Ok(item) if item.is_empty()))
        .collect()
}

fn text(what: Message, given: &str, max: usize) -> Result<String, EngineError> {
    let trimmed = given.trim();
    if trimmed.chars().count() > max {
        return Err(EngineError::new(
            ErrorKind::Usage,
            say!("wrong-text-too-long", what = what, max = max),
        ));
    }
    Ok(trimmed.to_owned())
}
