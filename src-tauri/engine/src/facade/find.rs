//! From what a person types after a command to a routine.

use super::Limber;
use super::shelf::OWN;
use crate::error::{EngineError, ErrorKind};
use crate::told::{malformed, one_of, system};
use limber_core::{Routine, RoutineId};
use limber_exchange::nearest::nearest;
use limber_exchange::routine_text;
use limber_text::{Arg, say};
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, is_separator};

/// Largest routine file, bytes: a megabyte holds some twenty thousand lines.
pub const ROUTINE_FILE_MAX: u64 = 1_000_000;

impl Limber {
    /// The routine called `word`: a file if it holds a separator or an
    /// extension, else an id (of one's own also without its `my-`) or an exact
    /// name.
    pub fn find_routine(&self, word: &str) -> Result<Routine, EngineError> {
        if is_path(word) {
            return self.routine_file(Path::new(word));
        }
        let library = self.library()?;
        let routines = &library.routines;
        let own = format!("{OWN}{word}");
        for id in [word, own.as_str()] {
            if let Some(routine) = routines.get(&RoutineId::from(id)) {
                return Ok(routine.clone());
            }
        }
        if let Some(routine) = routines.values().find(|routine| routine.name == word) {
            return Ok(routine.clone());
        }
        Err(unknown(
            word,
            routines
                .values()
                .map(|routine| (routine.id.as_str(), routine.name.as_str())),
        ))
    }

    /// The text of a file of routine text; see [`Limber::plain_text`].
    pub fn text_file(&self, path: &Path) -> Result<String, EngineError> {
        self.plain_text(&read(path)?, path)
    }

    /// The text that `bytes` hold, with plain line ends and without a byte order
    /// mark. `from` names where they come from in the error.
    pub fn plain_text(&self, bytes: &[u8], from: impl Into<Arg>) -> Result<String, EngineError> {
        let from = from.into();
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > ROUTINE_FILE_MAX {
            return Err(EngineError::new(
                ErrorKind::Malformed,
                say!("wrong-file-too-large", file = from),
            )
            .hint(say!("hint-is-routine-text")));
        }
        decode(bytes).map_err(|place| {
            EngineError::new(
                ErrorKind::Malformed,
                say!(
                    "wrong-no-utf8",
                    file = from,
                    line = place.line.to_string(),
                    column = place.column.to_string()
                ),
            )
            .hint(say!("hint-save-utf8"))
        })
    }

    /// Reads a routine from a file of routine text: UTF-8 with or without a
    /// byte order mark, lines ending as they do on any system.
    fn routine_file(&self, path: &Path) -> Result<Routine, EngineError> {
        let text = self.text_file(path)?;
        routine_text::parse(&text, &*self.library()?, &id_of(path))
            .map_err(|error| malformed(path, &error))
    }
}

/// The id of a routine whose text gives none: the file's name, so that the
/// sessions of one file belong together.
pub(super) fn id_of(path: &Path) -> String {
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}

fn is_path(word: &str) -> bool {
    word.chars().any(is_separator) || Path::new(word).extension().is_some()
}

fn unknown<'a>(word: &str, known: impl Iterator<Item = (&'a str, &'a str)> + Clone) -> EngineError {
    let shown: String = word.chars().take(80).collect();
    let error = EngineError::new(
        ErrorKind::NotFound,
        say!("wrong-unknown-routine", name = shown),
    );
    // Whoever types part of a name means the routine, but an id is what works.
    let mut ids = nearest(word, known.clone().map(|(id, _)| id));
    for name in nearest(word, known.clone().map(|(_, name)| name)) {
        if let Some((id, _)) = known.clone().find(|(_, own)| *own == name)
            && !ids.contains(&id)
        {
            ids.push(id);
        }
    }
    ids.truncate(3);
    error.hint(match one_of(ids) {
        None => say!("hint-routines"),
        Some(name) => say!("hint-did-you-mean", name = name),
    })
}

fn read(path: &Path) -> Result<Vec<u8>, EngineError> {
    let failed = |error: io::Error| {
        let kind = match error.kind() {
            io::ErrorKind::NotFound => ErrorKind::NotFound,
            _ => ErrorKind::Io,
        };
        let message = match error.kind() {
            io::ErrorKind::NotFound => say!("wrong-no-file", file = path),
            io::ErrorKind::IsADirectory => say!("wrong-is-folder", file = path),
            io::ErrorKind::PermissionDenied => say!("wrong-may-not-read", file = path),
            _ => say!("wrong-cant-read", file = path, why = system(&error)),
        };
        EngineError::new(kind, message).hint(say!("hint-routine-word"))
    };
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(ROUTINE_FILE_MAX + 1).read_to_end(&mut bytes))
        .map_err(failed)?;
    Ok(bytes)
}

/// Where a file stops being text, both from 1.
#[derive(Debug, PartialEq, Eq)]
struct Place {
    line: usize,
    column: usize,
}

/// The text of a file, without its byte order mark and with plain line ends.
fn decode(bytes: &[u8]) -> Result<String, Place> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let good = String::from_utf8_lossy(good);
        let line = good.rsplit('\n').next().unwrap_or_default();
        Place {
            line: good.matches('\n').count() + 1,
            column: line.chars().count() + 1,
        }
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}
