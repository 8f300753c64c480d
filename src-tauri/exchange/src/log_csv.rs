//! The log as a table for spreadsheets: one row an attempt at a side.
//!
//! RFC 4180 with CRLF, UTF-8, header first; `docs/csv.md` explains every column.
//! JSON is the form that keeps text as it was; here text that a spreadsheet
//! would run as a formula starts with an apostrophe.

use limber_core::log::{LoggedSession, SessionHead};
use limber_core::{Attempt, Side, Wall};
use std::io;
use thiserror::Error;

/// The columns, in order.
pub const COLUMNS: [&str; 37] = [
    "session_id",
    "device",
    "routine_id",
    "routine_name",
    "session_started_at",
    "session_ended_at",
    "utc_offset_min",
    "session_outcome",
    "speed",
    "session_held_ms",
    "session_paused_ms",
    "effort",
    "discomfort_before",
    "discomfort_after",
    "note",
    "kind",
    "path",
    "exercise",
    "name",
    "side",
    "set",
    "round",
    "attempt",
    "final",
    "started_at",
    "min_ms",
    "planned_ms",
    "target_ms",
    "held_ms",
    "longest_ms",
    "interruptions",
    "reps_planned",
    "reps_done",
    "counted",
    "outcome",
    "swapped_from",
    "reason",
];

/// How many of the columns tell of the session.
const SESSION_COLUMNS: usize = 15;

/// Why the table could not be written.
#[derive(Debug, Error)]
#[error("the table could not be written: {0}")]
pub struct CsvLogError(#[from] pub io::Error);

impl CsvLogError {
    /// The kind of failure, such as a broken pipe.
    pub fn kind(&self) -> io::ErrorKind {
        self.0.kind()
    }

    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        match self.kind() {
            io::ErrorKind::StorageFull => "Free some space and export again.",
            io::ErrorKind::PermissionDenied => "Choose a place you may write to.",
            _ => "Check the place it is written to and export again.",
        }
    }
}

impl From<csv::Error> for CsvLogError {
    fn from(error: csv::Error) -> Self {
        match error.into_kind() {
            csv::ErrorKind::Io(error) => Self(error),
            // Rows are made here and always as long as the header.
            other => Self(io::Error::other(format!("{other:?}"))),
        }
    }
}

/// Writes sessions as they come, a few kilobytes in memory at a time.
pub struct CsvLog<W: io::Write> {
    writer: csv::Writer<W>,
}

impl<W: io::Write> CsvLog<W> {
    /// A table on `out`. Write the header before the first session.
    pub fn new(out: W) -> Self {
        let writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .has_headers(false)
            .from_writer(out);
        Self { writer }
    }

    /// Writes the row of [`COLUMNS`].
    pub fn write_header(&mut self) -> Result<(), CsvLogError> {
        Ok(self.writer.write_record(COLUMNS)?)
    }

    /// Writes a row for each attempt of `session`. A session without attempts
    /// gets one row whose attempt columns are empty, so that it is not lost.
    pub fn write_session(&mut self, session: &LoggedSession) -> Result<(), CsvLogError> {
        let head = session_fields(&session.head);
        if session.attempts.is_empty() {
            let blank = std::iter::repeat_n("", COLUMNS.len() - SESSION_COLUMNS);
            let row = head.iter().map(String::as_str).chain(blank);
            self.writer.write_record(row)?;
        }
        for attempt in &session.attempts {
            let fields = attempt_fields(attempt);
            self.writer.write_record(head.iter().chain(&fields))?;
        }
        Ok(())
    }

    /// Writes what is still in memory and gives `out` back.
    pub fn finish(mut self) -> Result<W, CsvLogError> {
        self.writer.flush()?;
        self.writer
            .into_inner()
            .map_err(|error| CsvLogError(io::Error::other(error.to_string())))
    }
}

fn session_fields(head: &SessionHead) -> [String; SESSION_COLUMNS] {
    [
        head.id.to_string(),
        head.device.to_string(),
        text(head.routine.id.as_str()),
        text(&head.routine.name),
        head.started_at.to_iso(),
        optional(head.ended_at.map(Wall::to_iso)),
        head.started_at.offset_min.to_string(),
        head.outcome.word().to_owned(),
        head.speed.to_string(),
        head.held_ms.to_string(),
        head.paused_ms.to_string(),
        optional(head.effort),
        optional(head.discomfort_before),
        optional(head.discomfort_after),
        text(head.note.as_deref().unwrap_or_default()),
    ]
}

fn attempt_fields(attempt: &Attempt) -> [String; COLUMNS.len() - SESSION_COLUMNS] {
    [
        attempt.kind.word().to_owned(),
        text(&attempt.path.to_string()),
        text(attempt.exercise.as_str()),
        text(&attempt.name),
        optional(attempt.side.map(Side::word)),
        attempt.set.to_string(),
        attempt.round.to_string(),
        attempt.attempt.to_string(),
        attempt.is_final.to_string(),
        optional(attempt.started_at.map(Wall::to_iso)),
        optional(attempt.min_ms),
        optional(attempt.planned_ms),
        optional(attempt.target_ms),
        attempt.held_ms.to_string(),
        attempt.longest_ms.to_string(),
        attempt.interruptions.to_string(),
        optional(attempt.reps_planned),
        optional(attempt.reps_done),
        attempt.counted.to_string(),
        attempt.outcome.word().to_owned(),
        text(
            attempt
                .swapped_from
                .as_ref()
                .map_or("", |exercise| exercise.as_str()),
        ),
        text(attempt.reason.as_deref().unwrap_or_default()),
    ]
}

fn optional<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// `value` as a cell that no spreadsheet runs.
fn text(value: &str) -> String {
    if would_run(value) {
        format!("'{value}")
    } else {
        value.to_owned()
    }
}

/// Whether a spreadsheet would take `value` for a formula: it begins with one
/// of the signs for it, half or full width, alone or behind blanks and signs
/// that cannot be seen; or with a tab or line break, which some programs drop.
fn would_run(value: &str) -> bool {
    if value.starts_with(['\t', '\r', '\n']) {
        return true;
    }
    let seen = value.trim_start_matches(|c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(
                c,
                '\u{ad}'
                    | '\u{200b}'..='\u{200f}'
                    | '\u{202a}'..='\u{202e}'
                    | '\u{2060}'..='\u{206f}'
                    | '\u{feff}'
            )
    });
    seen.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}
