//! The log as a file.

use super::Limber;
use super::file::unwritten;
use crate::error::{EngineError, ErrorKind};
use crate::wire::VERSION;
use crate::wire::history::HistorySession;
use chrono::NaiveDate;
use limber_exchange::log_csv::{CsvLog, CsvLogError};
use limber_store::DayRange;
use std::io::Write;
use std::path::Path;

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
        super::file::write_whole(path, |out| self.export(format, days, out))
    }
}
