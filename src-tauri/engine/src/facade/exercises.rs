//! Exercises as a list, by what they are looked for, and as pages.

use super::shelf::{Shelf, is_own};
use super::undo::Op;
use super::{Limber, NEVER_PREFIX};
use crate::error::{EngineError, ErrorKind};
use crate::wire::change::{Changed, View};
use crate::wire::library::{
    ExerciseAsked, ExerciseDetail, ExerciseForm, ExerciseItem, ExerciseList, ExerciseName,
    ExerciseWords, Word,
};
use crate::wire::{RoutineName, VERSION, words};
use limber_core::exercise::{Category, Level};
use limber_core::{Exercise, ExerciseId, Library, Routine, RoutineId};
use limber_text::{Language, Message, Named, say};
use std::collections::BTreeSet;

/// What counts as needing nothing.
const NOTHING: &str = "none";
const CATEGORIES: [Category; 7] = [
    Category::DynamicWarmUp,
    Category::StaticStretch,
    Category::Mobility,
    Category::FunctionalStrength,
    Category::Plyometric,
    Category::Breathing,
    Category::Ice,
];
const LEVELS: [Level; 3] = [Level::Beginner, Level::Intermediate, Level::Advanced];

impl Shelf {
    /// The exercise called `id`.
    pub fn exercise(&self, id: &str) -> Result<&Exercise, EngineError> {
        self.library
            .exercise(&ExerciseId::from(id))
            .ok_or_else(|| missing(id, |name| say!("wrong-no-exercise", name = name)))
    }

    /// The routine called `id`.
    pub fn routine(&self, id: &str) -> Result<&Routine, EngineError> {
        self.library
            .routines
            .get(&RoutineId::from(id))
            .ok_or_else(|| missing(id, |name| say!("wrong-unknown-routine", name = name)))
    }

    /// `exercise` as lists show it to who reads `language`.
    pub fn item(&self, exercise: &Exercise, language: Language) -> ExerciseItem {
        ExerciseItem {
            own: is_own(exercise.id.as_str()),
            never: self.library.never.contains(&exercise.id),
            pictured: self.pictured.contains(exercise.id.as_str()),
            figure: self.drawn_as(&exercise.id).0.clone(),
            ..ExerciseItem::of(exercise, language)
        }
    }

    /// The exercise whose drawing shows `id`.
    pub fn drawn_as<'a>(&'a self, id: &'a ExerciseId) -> &'a ExerciseId {
        self.adapted.get(id).and_then(Option::as_ref).unwrap_or(id)
    }
}

fn missing(id: &str, wrong: impl FnOnce(String) -> Message) -> EngineError {
    EngineError::new(ErrorKind::NotFound, wrong(id.chars().take(80).collect()))
}

impl Limber {
    /// Exercises that match `query`, best first; all by name where it is empty.
    pub fn exercises(&self, query: &str) -> Result<ExerciseList, EngineError> {
        self.exercises_with(&ExerciseAsked {
            query: query.to_owned(),
            ..ExerciseAsked::default()
        })
    }

    /// Exercises that fit everything that is asked, best first.
    pub fn exercises_with(&self, asked: &ExerciseAsked) -> Result<ExerciseList, EngineError> {
        let shelf = self.shelf()?;
        let language = self.locale().language;
        Ok(ExerciseList {
            v: VERSION,
            exercises: shelf
                .index()
                .find(&asked.query)
                .into_iter()
                .filter_map(|id| shelf.library.exercise(id))
                .filter(|exercise| fits(&shelf.library, exercise, asked))
                .map(|exercise| shelf.item(exercise, language))
                .collect(),
        })
    }

    /// The page of the exercise with `id`.
    pub fn exercise(&self, id: &str) -> Result<ExerciseDetail, EngineError> {
        let shelf = self.shelf()?;
        let exercise = shelf.exercise(id)?;
        let library = &shelf.library;
        let language = self.locale().language;
        let names = |ids: &[ExerciseId]| {
            ids.iter()
                .filter_map(|id| library.exercise(id))
                .map(ExerciseName::from)
                .collect()
        };
        let adapted_from = shelf.adapted.get(&exercise.id).and_then(Option::as_ref);
        Ok(ExerciseDetail {
            item: shelf.item(exercise, language),
            picture: self.picture(id)?,
            adapted_from: adapted_from
                .and_then(|id| library.exercise(id))
                .map(ExerciseName::from),
            easier: names(&exercise.easier),
            harder: names(&exercise.harder),
            used_in: library
                .routines_with(&exercise.id)
                .into_iter()
                .map(RoutineName::from)
                .collect(),
            usual_min: exercise.dose.editor_min,
            usual_max: exercise.dose.editor_max,
            dose_note: exercise.dose.note.clone(),
            careful: library
                .careful_with(exercise)
                .into_iter()
                .map(|tag| self.label(tag))
                .collect(),
            loads: exercise
                .avoid_tags
                .iter()
                .map(|tag| self.label(tag))
                .collect(),
            form: if is_own(id) {
                ExerciseForm {
                    id: Some(id.to_owned()),
                    ..ExerciseForm::of(exercise, language)
                }
            } else {
                ExerciseForm {
                    from: Some(id.to_owned()),
                    // A name leads to one exercise only.
                    aliases: Vec::new(),
                    ..ExerciseForm::of(exercise, language)
                }
            },
        })
    }

    /// The words that exercises are described with.
    pub fn exercise_words(&self) -> Result<ExerciseWords, EngineError> {
        let library = self.library()?;
        let language = self.locale().language;
        let equipment = all(&library, |exercise| &exercise.equipment);
        let positions = library.timing.positions.keys().map(|p| p.0.clone());
        let named = |kind, words| by_name(language, kind, words);
        Ok(ExerciseWords {
            categories: CATEGORIES.map(|c| words::category(c).to_owned()).to_vec(),
            regions: named(Named::Region, all(&library, |exercise| &exercise.regions)),
            equipment: named(
                Named::Equipment,
                equipment
                    .into_iter()
                    .filter(|item| !item.contains("(optional)"))
                    .collect(),
            ),
            levels: LEVELS.map(|l| words::level(l).to_owned()).to_vec(),
            patterns: named(
                Named::Pattern,
                all(&library, |exercise| std::slice::from_ref(&exercise.pattern)),
            ),
            planes: named(Named::Plane, all(&library, |exercise| &exercise.planes)),
            positions: named(Named::Position, positions.collect()),
            careful: self.careful()?,
        })
    }

    /// What is needed, as the library says it where it knows what a person calls so.
    pub(super) fn equipment_words(&self, library: &Library, called: &[String]) -> Vec<String> {
        let language = self.locale().language;
        let known = all(library, |exercise| &exercise.equipment);
        let word = |called: &String| {
            let is_called = |word: &&String| {
                language.name(Named::Equipment, word).to_lowercase() == called.trim().to_lowercase()
            };
            known.iter().find(is_called).unwrap_or(called).clone()
        };
        called.iter().map(word).collect()
    }

    /// Never suggests `exercise` from now on, or does again; undoable.
    pub fn never_suggest(&self, exercise: &str, never: bool) -> Result<Changed, EngineError> {
        let shelf = self.shelf()?;
        let exercise = shelf.exercise(exercise)?;
        let op = |value: bool| {
            vec![Op::Setting {
                key: format!("{NEVER_PREFIX}{}", exercise.id),
                json: value.to_string(),
            }]
        };
        let name = if never {
            say!("change-never", name = &exercise.name)
        } else {
            say!("change-suggest", name = &exercise.name)
        };
        let before = shelf.library.never.contains(&exercise.id);
        let views = vec![View::Exercises, View::Exercise];
        self.change(name, views, op(never), op(before))
    }
}

/// `words` with their names, in the order of those.
fn by_name(language: Language, kind: Named, words: Vec<String>) -> Vec<Word> {
    let mut named: Vec<Word> = words
        .into_iter()
        .map(|word| Word {
            name: language.name(kind, &word),
            word,
        })
        .collect();
    named.sort_by_cached_key(|word| word.name.to_lowercase());
    named
}

/// Every value of a field, sorted, each once.
fn all(library: &Library, of: impl Fn(&Exercise) -> &[String]) -> Vec<String> {
    let found: BTreeSet<&String> = library.exercises.values().flat_map(of).collect();
    found.into_iter().cloned().collect()
}

fn fits(library: &Library, exercise: &Exercise, asked: &ExerciseAsked) -> bool {
    let is = |asked: &Option<String>, own: &str| {
        asked
            .as_deref()
            .is_none_or(|asked| asked.eq_ignore_ascii_case(own))
    };
    let among = |asked: &Option<String>, own: &[String]| {
        asked
            .as_deref()
            .is_none_or(|asked| own.iter().any(|own| asked.eq_ignore_ascii_case(own)))
    };
    let equipped = match asked.equipment.as_deref() {
        Some(NOTHING) => exercise
            .equipment
            .iter()
            .all(|item| item == "mat" || item.contains("(optional)")),
        _ => among(&asked.equipment, &exercise.equipment),
    };
    equipped
        && is(&asked.category, words::category(exercise.category))
        && is(&asked.level, words::level(exercise.level))
        && is(&asked.pattern, &exercise.pattern)
        && among(&asked.region, &exercise.regions)
        && among(&asked.plane, &exercise.planes)
        && (!asked.own || is_own(exercise.id.as_str()))
        && (!asked.spared || library.careful_with(exercise).is_empty())
}
