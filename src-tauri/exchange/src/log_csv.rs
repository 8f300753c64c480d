//! The log as a table for spreadsheets: one row an attempt at a side.
//!
//! RFC 4180 with CRLF, UTF-8, header first; `docs/csv.md` explains every column.
//! JSON is the form that keeps text as it was; here text that a spreadsheet
//! would run as a formula starts with an apostrophe.

use crate::iso::iso;
use limber_core::log::{LoggedSession, SessionHead};
use limber_core::{Attempt, ExerciseId, Side};
use std::borrow::Cow;
use std::io;
use thiserror::Error;

/// The columns, in order.
pub const COLUMNS: [&str; 39] = [
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
    "by_hand",
    "corrected",
];

/// How many of the columns tell of the session, from the first; and `by_hand`,
/// which came later.
const SESSION_COLUMNS: usize = 15;
/// How many tell of the attempt, between these.
const ATTEMPT_COLUMNS: usize = COLUMNS.len() - SESSION_COLUMNS - 2;

/// Why the table could not be written.
#[derive(Debug, Error)]
#[error("the table could not be written: {0}")]
pub struct CsvLogError(#[from] pub io::Error);

impl CsvLogError {
    /// The kind of failure, such as a broken pipe.
    pub fn kind(&self) -> io::ErrorKind {
        self.0.kind()
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
            .buffer_capacity(1 << 16)
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
            let blank = std::iter::repeat_n("", ATTEMPT_COLUMNS);
            let last = [word(session.head.by_hand), ""];
            let row = head.iter().map(String::as_str).chain(blank).chain(last);
            self.writer.write_record(row)?;
        }
        for attempt in &session.attempts {
            for field in &head {
                self.writer.write_field(field)?;
            }
            self.write_attempt(attempt)?;
            self.writer.write_field(word(session.head.by_hand))?;
            self.writer.write_field(word(attempt.corrected))?;
            self.writer.write_record(None::<&[u8]>)?;
        }
        Ok(())
    }

    fn write_attempt(&mut self, attempt: &Attempt) -> Result<(), CsvLogError> {
        let mut number = Digits::default();
        let writer = &mut self.writer;
        writer.write_field(attempt.kind.word())?;
        writer.write_field(text(&attempt.path.to_string()).as_ref())?;
        writer.write_field(text(attempt.exercise.as_str()).as_ref())?;
        writer.write_field(text(&attempt.name).as_ref())?;
        writer.write_field(attempt.side.map_or("", Side::word))?;
        writer.write_field(number.of(attempt.set.into()))?;
        writer.write_field(number.of(attempt.round.into()))?;
        writer.write_field(number.of(attempt.attempt.into()))?;
        writer.write_field(word(attempt.is_final))?;
        match attempt.started_at {
            Some(wall) => writer.write_field(iso(wall).as_str())?,
            None => writer.write_field("")?,
        }
        for value in [attempt.min_ms, attempt.planned_ms, attempt.target_ms] {
            writer.write_field(number.of_known(value))?;
        }
        writer.write_field(number.of(attempt.held_ms))?;
        writer.write_field(number.of(attempt.longest_ms))?;
        writer.write_field(number.of(attempt.interruptions.into()))?;
        writer.write_field(number.of_known(attempt.reps_planned.map(u64::from)))?;
        writer.write_field(number.of_known(attempt.reps_done.map(u64::from)))?;
        writer.write_field(word(attempt.counted))?;
        writer.write_field(attempt.outcome.word())?;
        let swapped_from = attempt.swapped_from.as_ref().map_or("", ExerciseId::as_str);
        writer.write_field(text(swapped_from).as_ref())?;
        writer.write_field(text(attempt.reason.as_deref().unwrap_or_default()).as_ref())?;
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
        text(head.routine.id.as_str()).into_owned(),
        text(&head.routine.name).into_owned(),
        iso(head.started_at).to_string(),
        optional(head.ended_at.map(iso)),
        head.started_at.offset_min.to_string(),
        head.outcome.word().to_owned(),
        head.speed.to_string(),
        head.held_ms.to_string(),
        head.paused_ms.to_string(),
        optional(head.effort),
        optional(head.discomfort_before),
        optional(head.discomfort_after),
        text(head.note.as_deref().unwrap_or_default()).into_owned(),
    ]
}

fn word(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

/// Room for a number in decimal.
#[derive(Default)]
struct Digits([u8; 20]);

impl Digits {
    fn of(&mut self, mut value: u64) -> &[u8] {
        let mut from = self.0.len();
        for byte in self.0.iter_mut().rev() {
            *byte = b'0' + u8::try_from(value % 10).unwrap_or_default();
            value /= 10;
            from -= 1;
            if value == 0 {
                break;
            }
        }
        self.0.get(from..).unwrap_or_default()
    }

    /// Nothing where the value is not known.
    fn of_known(&mut self, value: Option<u64>) -> &[u8] {
        value.map_or(&[], |value| self.of(value))
    }
}

fn optional<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// `value` as a cell that no spreadsheet runs.
fn text(value: &str) -> Cow<'_, str> {
    if would_run(value) {
        Cow::Owned(format!("'{value}"))
    } else {
        Cow::Borrowed(value)
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
