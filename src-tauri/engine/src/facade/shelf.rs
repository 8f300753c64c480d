//! The library as it stands now: what is shipped, and what the person made,
//! hid and is careful with.
//!
//! Ids of one's own begin with [`OWN`], so that nothing shipped, now or later,
//! is ever hidden behind them.

use super::search::Index;
use super::{CAREFUL_PREFIX, Limber, NEVER_PREFIX};
use crate::error::EngineError;
use limber_core::{Block, BlockId, Exercise, ExerciseId, Library, Routine, RoutineId};
use limber_exchange::routine_text::fold;
use limber_store::{Own, OwnKind, Store};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

/// What every id of one's own begins with.
pub(crate) const OWN: &str = "my-";
/// Longest id made of a name, characters.
const ID_MAX: usize = 48;

/// An exercise of one's own as it is stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct OwnExercise {
    /// The exercise.
    pub exercise: Exercise,
    /// The shipped exercise it is a copy of; its drawing serves for both.
    pub adapted_from: Option<ExerciseId>,
}

/// The library and what only the facade asks of it.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    /// Everything that can be done.
    pub library: Arc<Library>,
    /// Exercises of one's own, each with what it is a copy of.
    pub adapted: BTreeMap<ExerciseId, Option<ExerciseId>>,
    /// Exercises with a picture.
    pub pictured: BTreeSet<String>,
    version: Option<i64>,
    /// Made when something is looked for.
    index: OnceLock<Index>,
}

impl Shelf {
    /// What its exercises are found by.
    pub fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::new(&self.library))
    }
}

/// Whether what has this id is the person's own.
pub(crate) fn is_own(id: &str) -> bool {
    id.starts_with(OWN)
}

/// An id for something of one's own called `name`, other than those `taken`.
pub(crate) fn own_id(name: &str, kind: OwnKind, mut taken: impl FnMut(&str) -> bool) -> String {
    let word: String = fold(name).replace(' ', "-").chars().take(ID_MAX).collect();
    let word = word.trim_matches('-');
    let word = word.strip_prefix(OWN).unwrap_or(word);
    let base = match word {
        "" => format!("{OWN}{}", kind.word()),
        word => format!("{OWN}{word}"),
    };
    if !taken(&base) {
        return base;
    }
    (2_u32..)
        .map(|n| format!("{base}-{n}"))
        .find(|id| !taken(id))
        .unwrap_or(base)
}

impl Limber {
    /// The library as it stands now. Read anew where something was written.
    pub(crate) fn shelf(&self) -> Result<Arc<Shelf>, EngineError> {
        let version = self.reading(None, |store| store.data_version().map(Some))?;
        if let Some(shelf) = &*self.shelf.borrow()
            && shelf.version == version
        {
            return Ok(Arc::clone(shelf));
        }
        let shelf = Arc::new(
            self.reading(None, |store| read(store).map(Some))?
                .map_or_else(
                    || Shelf {
                        library: Arc::clone(&self.shipped),
                        ..Shelf::default()
                    },
                    |stored| stored.beside(&self.shipped, version),
                ),
        );
        *self.shelf.borrow_mut() = Some(Arc::clone(&shelf));
        Ok(shelf)
    }

    /// The library as it stands now.
    pub(crate) fn library(&self) -> Result<Arc<Library>, EngineError> {
        Ok(Arc::clone(&self.shelf()?.library))
    }

    /// What this program wrote itself is no change of the log's version.
    pub(crate) fn forget_shelf(&self) {
        *self.shelf.borrow_mut() = None;
    }
}

/// What the log says of the library.
struct Stored {
    own: Vec<Own>,
    pictured: Vec<String>,
    careful: Vec<String>,
    never: BTreeSet<ExerciseId>,
}

fn read(store: &Store) -> Result<Stored, limber_store::StoreError> {
    Ok(Stored {
        own: store.own()?,
        pictured: store.pictured()?,
        careful: chosen(store, CAREFUL_PREFIX)?,
        never: chosen(store, NEVER_PREFIX)?
            .into_iter()
            .map(ExerciseId)
            .collect(),
    })
}

/// What stands behind `prefix` in the keys that say true.
fn chosen(store: &Store, prefix: &str) -> Result<Vec<String>, limber_store::StoreError> {
    let found = store.settings_under(prefix)?;
    Ok(found
        .into_iter()
        .filter(|(_, json)| json == "true")
        .filter_map(|(key, _)| key.strip_prefix(prefix).map(str::to_owned))
        .collect())
}

impl Stored {
    fn beside(self, shipped: &Library, version: Option<i64>) -> Shelf {
        let mut library = shipped.clone();
        let mut adapted = BTreeMap::new();
        for own in self.own.iter().filter(|own| is_own(&own.id)) {
            // A row that can't be read is told by the doctor; the others stand.
            if let Err(error) = put(&mut library, &mut adapted, own) {
                tracing::warn!(kind = own.kind.word(), id = own.id, %error, "left out");
            }
        }
        library.careful = self.careful;
        library.never = self.never;
        Shelf {
            library: Arc::new(library),
            adapted,
            pictured: self.pictured.into_iter().collect(),
            version,
            index: OnceLock::new(),
        }
    }
}

fn put(
    library: &mut Library,
    adapted: &mut BTreeMap<ExerciseId, Option<ExerciseId>>,
    own: &Own,
) -> Result<(), serde_json::Error> {
    let id = own.id.as_str();
    match own.kind {
        OwnKind::Exercise => {
            let stored: OwnExercise = serde_json::from_str(&own.body)?;
            let exercise = Exercise {
                id: ExerciseId::from(id),
                ..stored.exercise
            };
            adapted.insert(exercise.id.clone(), stored.adapted_from);
            library.exercises.insert(exercise.id.clone(), exercise);
        }
        OwnKind::Block => {
            let block = Block {
                id: BlockId::from(id),
                ..serde_json::from_str(&own.body)?
            };
            library.blocks.insert(block.id.clone(), block);
        }
        OwnKind::Routine => {
            let routine = Routine {
                id: RoutineId::from(id),
                ..serde_json::from_str(&own.body)?
            };
            library.routines.insert(routine.id.clone(), routine);
        }
    }
    Ok(())
}
