//! From files to a library.

use super::texts::Vocabulary;
use super::{FILES, file};
use crate::routine_text::{Names, RoutineTextError, parse_block_with, parse_with};
use limber_core::timing::TimingModel;
use limber_core::{Exercise, Library};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use thiserror::Error;

/// In `swap_when`, instead of an exercise: offer to skip and nothing else. TOML
/// has no word for "none".
const SKIP: &str = "skip";

/// Why the assets cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AssetError {
    /// A file that must be there is not.
    #[error("{0} is missing from the program")]
    Missing(String),
    /// A TOML file that does not fit.
    #[error("{file} cannot be read: {message}")]
    Toml {
        /// Path under `assets/`.
        file: String,
        /// Line, column and what was expected.
        message: String,
    },
    /// A routine or block that does not fit.
    #[error("{file} cannot be read: {problems}")]
    Routine {
        /// Path under `assets/`.
        file: String,
        /// What is wrong in it.
        problems: RoutineTextError,
    },
    /// An id that an earlier file has already given.
    #[error("{file} gives the id \u{201c}{id}\u{201d} a second time")]
    Twice {
        /// Path under `assets/`.
        file: String,
        /// The id.
        id: String,
    },
}

impl AssetError {
    /// What to do about it.
    pub fn hint(&self) -> String {
        match self {
            Self::Missing(_) => "Install the program again.".to_owned(),
            Self::Toml { file, .. } | Self::Routine { file, .. } | Self::Twice { file, .. } => {
                format!("Correct {file} and build the program again.")
            }
        }
    }
}

/// The shipped library. Parses every file anew: keep the answer.
pub fn library() -> Result<Library, AssetError> {
    library_from(FILES)
}

/// The library that `files`, pairs of path and text laid out as under `assets/`,
/// make.
pub fn library_from(files: &[(&str, &str)]) -> Result<Library, AssetError> {
    let mut library = Library::default();
    for (path, text) in below(files, "exercises/", ".toml") {
        let exercise = exercise(path, text)?;
        once(path, &mut library.exercises, exercise.id.clone(), exercise)?;
    }
    for (path, text) in files {
        match *path {
            "timing.toml" => library.timing = toml::<TimingModel>(path, text)?,
            "vocabulary.toml" => {
                let words: Vocabulary = toml(path, text)?;
                library.avoid_tags = words.avoid_tags.into_keys().collect();
                library.swap_reasons = words.swap_reasons.into_keys().collect();
            }
            _ => {}
        }
    }
    // Names are gathered once for all blocks and once for all routines: for each
    // file anew it would be most of the work.
    let blocks = read_all(files, "blocks/", &library, parse_block_with)?;
    for (path, block) in blocks {
        once(path, &mut library.blocks, block.id.clone(), block)?;
    }
    let routines = read_all(files, "routines/", &library, parse_with)?;
    for (path, routine) in routines {
        once(path, &mut library.routines, routine.id.clone(), routine)?;
    }
    Ok(library)
}

/// Reads one TOML file of the program.
pub(super) fn embedded<T: DeserializeOwned>(path: &str) -> Result<T, AssetError> {
    toml(path, file(path)?)
}

fn below<'a>(
    files: &'a [(&'a str, &'a str)],
    folder: &'static str,
    ending: &'static str,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    files
        .iter()
        .copied()
        .filter(move |(path, _)| path.starts_with(folder) && path.ends_with(ending))
}

/// Reads every routine text below `folder`, each with its path.
fn read_all<'a, T>(
    files: &'a [(&'a str, &'a str)],
    folder: &'static str,
    library: &Library,
    read: impl Fn(&str, &Names<'_>, &str) -> Result<T, RoutineTextError>,
) -> Result<Vec<(&'a str, T)>, AssetError> {
    let names = Names::new(library);
    below(files, folder, ".routine")
        .map(|(path, text)| match read(text, &names, stem(path)) {
            Ok(read) => Ok((path, read)),
            Err(problems) => Err(AssetError::Routine {
                file: path.to_owned(),
                problems,
            }),
        })
        .collect()
}

fn exercise(path: &str, text: &str) -> Result<Exercise, AssetError> {
    let mut exercise: Exercise = toml(path, text)?;
    for target in exercise.swap_when.values_mut() {
        if target.as_ref().is_some_and(|id| id.as_str() == SKIP) {
            *target = None;
        }
    }
    Ok(exercise)
}

fn toml<T: DeserializeOwned>(path: &str, text: &str) -> Result<T, AssetError> {
    ::toml::from_str(text).map_err(|error| AssetError::Toml {
        file: path.to_owned(),
        message: error.to_string().trim_end().to_owned(),
    })
}

fn once<K: Ord + ToString, V>(
    path: &str,
    map: &mut BTreeMap<K, V>,
    id: K,
    value: V,
) -> Result<(), AssetError> {
    if map.contains_key(&id) {
        return Err(AssetError::Twice {
            file: path.to_owned(),
            id: id.to_string(),
        });
    }
    map.insert(id, value);
    Ok(())
}

/// The file's name without folders and ending.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split('.').next().unwrap_or(name)
}
