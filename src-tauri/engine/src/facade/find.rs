//! From what a person types after a command to a routine.

use super::Limber;
use super::own_routines::malformed;
use super::shelf::OWN;
use crate::error::{EngineError, ErrorKind};
use limber_core::{Routine, RoutineId};
use limber_exchange::nearest::nearest;
use limber_exchange::routine_text;
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
        self.plain_text(&read(path)?, &path.display().to_string())
    }

    /// The text that `bytes` hold, with plain line ends and without a byte order
    /// mark. `from` names where they come from in the error.
    pub fn plain_text(&self, bytes: &[u8], from: &str) -> Result<String, EngineError> {
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > ROUTINE_FILE_MAX {
            return Err(EngineError::new(
                ErrorKind::Malformed,
                format!("{from} is larger than 1 MB; no routine is."),
            )
            .hint("Check that it is a file of routine text."));
        }
        decode(bytes).map_err(|place| {
            EngineError::new(
                ErrorKind::Malformed,
                format!(
                    "{from}, line {}, column {}: this is no UTF-8 text.",
                    place.line, place.column
                ),
            )
            .hint("Save the file as plain text in UTF-8.")
        })
    }

    /// Reads a routine from a file of routine text: UTF-8 with or without a
    /// byte order mark, lines ending as they do on any system.
    fn routine_file(&self, path: &Path) -> Result<Routine, EngineError> {
        let shown = path.display();
        let text = self.text_file(path)?;
        routine_text::parse(&text, &*self.library()?, &id_of(path))
            .map_err(|error| malformed(&shown.to_string(), &error))
    }
}

/// The id of a routine whose text gives none: the file's name, so that the
/// sessions of one file belong together.
pub(super) fn id_of(path: &Path) -> String {
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// The first problem with its place, and how many more there are.
pub(super) fn told(path: &str, error: &routine_text::RoutineTextError) -> String {
    let Some(first) = error.problems.first() else {
        return format!("{path} is no routine.");
    };
    let place = format!("{path}, {first}.");
    match error.problems.len() - 1 {
        0 => place,
        1 => format!("{place} One more problem follows."),
        more => format!("{place} {more} more problems follow."),
    }
}

fn is_path(word: &str) -> bool {
    word.chars().any(is_separator) || Path::new(word).extension().is_some()
}

fn unknown<'a>(word: &str, known: impl Iterator<Item = (&'a str, &'a str)> + Clone) -> EngineError {
    let shown: String = word.chars().take(80).collect();
    let error = EngineError::new(
        ErrorKind::NotFound,
        format!("There is no routine called {shown}."),
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
    match ids.split_last() {
        None => error.hint("limber routines lists them; a file needs a path such as ./mine.txt."),
        Some((only, [])) => error.hint(format!("Did you mean {only}?")),
        Some((last, others)) => {
            error.hint(format!("Did you mean {} or {last}?", others.join(", ")))
        }
    }
}

fn read(path: &Path) -> Result<Vec<u8>, EngineError> {
    let failed = |error: io::Error| {
        let kind = match error.kind() {
            io::ErrorKind::NotFound => ErrorKind::NotFound,
            _ => ErrorKind::Io,
        };
        let message = match error.kind() {
            io::ErrorKind::NotFound => format!("There is no file {}.", path.display()),
            io::ErrorKind::IsADirectory => format!("{} is a folder.", path.display()),
            io::ErrorKind::PermissionDenied => {
                format!("{} may not be read.", path.display())
            }
            _ => format!("{} can't be read: {error}.", path.display()),
        };
        EngineError::new(kind, message)
            .hint("A routine is the id of one in limber routines, or a file of routine text.")
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
