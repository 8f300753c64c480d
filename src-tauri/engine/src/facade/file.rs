//! Files a person asked for, whole or not at all.

use crate::error::{EngineError, ErrorKind};
use crate::told::system;
use limber_text::say;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Lets `write` fill the file `path`. The file appears, or takes the place of
/// the one there, only when all of it is written; until then it stands beside
/// it under another name. What is no regular file, such as a pipe, is written to
/// as it is.
pub(super) fn write_whole<T>(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> Result<T, EngineError>,
) -> Result<T, EngineError> {
    let failed = |error: io::Error| no_file(path, &error);
    let target = Target::at(path).map_err(failed)?;
    let file = target.open().map_err(|error| {
        target.give_up();
        failed(error)
    })?;
    let mut out = BufWriter::new(file);
    let written = write(&mut out).and_then(|value| {
        out.flush().map_err(failed)?;
        target.settle(out.get_ref()).map_err(failed)?;
        Ok(value)
    });
    if written.is_err() {
        target.give_up();
    }
    written.map_err(|error| match error.kind {
        // The stream knows no name; the file does.
        ErrorKind::Io if error.message.key == UNWRITTEN => EngineError {
            message: say!("wrong-cant-write", file = path),
            ..error
        },
        _ => error,
    })
}

/// Where a file goes.
enum Target {
    /// Into a file of its own, then over `path`.
    Beside { path: PathBuf, part: PathBuf },
    /// Straight into a pipe or a device.
    Stream(PathBuf),
}

impl Target {
    fn at(path: &Path) -> io::Result<Self> {
        let path = match fs::metadata(path) {
            Ok(meta) if meta.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
            Ok(meta) if !meta.is_file() => return Ok(Self::Stream(path.to_owned())),
            Ok(meta) if meta.permissions().readonly() => {
                return Err(io::ErrorKind::PermissionDenied.into());
            }
            // Through a link, so that the link stays one.
            Ok(_) => path.canonicalize()?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
            Err(error) => return Err(error),
        };
        let Some(name) = path.file_name() else {
            return Err(io::ErrorKind::InvalidInput.into());
        };
        let mut part = std::ffi::OsString::from(".");
        part.push(name);
        part.push(format!(".{}.part", std::process::id()));
        Ok(Self::Beside {
            part: path.with_file_name(part),
            path,
        })
    }

    fn open(&self) -> io::Result<File> {
        match self {
            Self::Stream(path) => OpenOptions::new().write(true).open(path),
            Self::Beside { path, part } => {
                let file = File::create(part)?;
                // A file that others may not read stays so.
                if let Ok(meta) = fs::metadata(path) {
                    file.set_permissions(meta.permissions())?;
                }
                Ok(file)
            }
        }
    }

    fn settle(&self, file: &File) -> io::Result<()> {
        match self {
            Self::Stream(_) => Ok(()),
            Self::Beside { path, part } => {
                file.sync_all()?;
                fs::rename(part, path)
            }
        }
    }

    fn give_up(&self) {
        if let Self::Beside { part, .. } = self
            && let Err(error) = fs::remove_file(part)
        {
            tracing::debug!(%error, "the unfinished file stays behind");
        }
    }
}

/// What [`unwritten`] says, to be made more exact where the file is known.
const UNWRITTEN: &str = "wrong-unwritten";

pub(super) fn unwritten(error: io::Error) -> EngineError {
    EngineError::new(ErrorKind::Io, say!("wrong-unwritten"))
        .hint(say!("hint-system-says", why = system(&error)))
}

fn no_file(path: &Path, error: &io::Error) -> EngineError {
    let (message, hint) = match error.kind() {
        io::ErrorKind::IsADirectory => (
            say!("wrong-is-folder", file = path),
            say!("hint-name-file-in-it"),
        ),
        io::ErrorKind::NotFound => (
            say!("wrong-folder-missing", file = path),
            say!("hint-make-folder"),
        ),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => (
            say!("wrong-may-not-write", file = path),
            say!("hint-other-file"),
        ),
        _ => (
            say!("wrong-cant-write", file = path),
            say!("hint-system-says", why = system(error)),
        ),
    };
    EngineError::new(ErrorKind::Io, message).hint(hint)
}
