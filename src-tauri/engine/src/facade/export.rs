//! The log as a file.

use super::Limber;
use crate::error::{EngineError, ErrorKind};
use crate::wire::VERSION;
use crate::wire::history::HistorySession;
use chrono::NaiveDate;
use limber_exchange::log_csv::{CsvLog, CsvLogError};
use limber_store::DayRange;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// The form of an exported log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One row an attempt at a side.
    Csv,
    /// As `limber history --json`.
    Json,
}

impl Format {
    /// The form that `word` names.
    pub fn from_word(word: &str) -> Result<Self, EngineError> {
        match word {
            "csv" => Ok(Self::Csv),
            "json" => Ok(Self::Json),
            _ => Err(EngineError::new(
                ErrorKind::Usage,
                "The log can be exported as csv or json.",
            )),
        }
    }

    /// `csv` or `json`, also the extension of such a file.
    pub fn word(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}

/// The day that `text` writes, such as `2026-01-31`.
pub fn day(text: &str) -> Result<NaiveDate, EngineError> {
    let shape =
        |text: &str| text.len() == 10 && text.chars().all(|c| c.is_ascii_digit() || c == '-');
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .ok()
        .filter(|_| shape(text))
        .ok_or_else(|| {
            EngineError::new(
                ErrorKind::Usage,
                "a date is written year-month-day, such as 2026-01-31",
            )
        })
}

impl Limber {
    /// Writes the sessions of `days` to `out`, oldest first, one at a time;
    /// says how many there were. What went out before an error stays out.
    pub fn export(
        &self,
        format: Format,
        days: DayRange,
        out: &mut dyn Write,
    ) -> Result<u64, EngineError> {
        match format {
            Format::Csv => self.export_csv(days, out),
            Format::Json => self.export_json(days, out),
        }
    }

    fn export_csv(&self, days: DayRange, out: &mut dyn Write) -> Result<u64, EngineError> {
        let failed = |CsvLogError(error)| unwritten(error);
        let mut table = CsvLog::new(out);
        let mut sessions = 0;
        table.write_header().map_err(failed)?;
        self.each_session(days, |session| {
            sessions += 1;
            table.write_session(&session).map_err(failed)
        })?;
        table.finish().map_err(failed)?;
        Ok(sessions)
    }

    fn export_json(&self, days: DayRange, out: &mut dyn Write) -> Result<u64, EngineError> {
        let mut sessions = 0;
        write!(out, "{{\"v\":{VERSION},\"sessions\":[").map_err(unwritten)?;
        self.each_session(days, |session| {
            let separator = if sessions == 0 { "\n" } else { ",\n" };
            sessions += 1;
            out.write_all(separator.as_bytes()).map_err(unwritten)?;
            serde_json::to_writer(&mut *out, &HistorySession::from(&session))
                .map_err(|error| unwritten(error.into()))
        })?;
        out.write_all(b"\n]}\n").map_err(unwritten)?;
        out.flush().map_err(unwritten)?;
        Ok(sessions)
    }

    /// As [`Limber::export`], into the file `path`. The file appears, or takes
    /// the place of the one there, only when all of it is written; until then it
    /// stands beside it under another name. What is no regular file, such as a
    /// pipe, is written to as it is.
    pub fn export_to(
        &self,
        format: Format,
        days: DayRange,
        path: &Path,
    ) -> Result<u64, EngineError> {
        let failed = |error: io::Error| no_file(path, &error);
        let target = Target::at(path).map_err(failed)?;
        let file = target.open().map_err(|error| {
            target.give_up();
            failed(error)
        })?;
        let mut out = BufWriter::new(file);
        let written = self.export(format, days, &mut out).and_then(|sessions| {
            out.flush().map_err(failed)?;
            target.settle(out.get_ref()).map_err(failed)?;
            Ok(sessions)
        });
        if written.is_err() {
            target.give_up();
        }
        written.map_err(|error| match error.kind {
            // The stream knows no name; the file does.
            ErrorKind::Io if error.message == UNWRITTEN => EngineError {
                message: format!("{} can't be written.", path.display()),
                ..error
            },
            _ => error,
        })
    }
}

/// Where an export goes.
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
            tracing::debug!(%error, "the unfinished export stays behind");
        }
    }
}

/// What [`unwritten`] says, to be made more exact where the file is known.
const UNWRITTEN: &str = "The output can't be written.";

fn unwritten(error: io::Error) -> EngineError {
    EngineError::new(ErrorKind::Io, UNWRITTEN).hint(format!("The system says: {error}."))
}

fn no_file(path: &Path, error: &io::Error) -> EngineError {
    let shown = path.display();
    let (message, hint) = match error.kind() {
        io::ErrorKind::IsADirectory => (
            format!("{shown} is a folder."),
            "Name a file in it.".to_owned(),
        ),
        io::ErrorKind::NotFound => (
            format!("{shown} can't be written: its folder is not there."),
            "Make the folder first, or name another file.".to_owned(),
        ),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => (
            format!("{shown} may not be written."),
            "Name another file, or allow writing there.".to_owned(),
        ),
        _ => (
            format!("{shown} can't be written."),
            format!("The system says: {error}."),
        ),
    };
    EngineError::new(ErrorKind::Io, message).hint(hint)
}
