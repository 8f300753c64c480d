//! The log as a file.

use super::Limber;
use super::day_zone::counted;
use super::file::unwritten;
use crate::error::{EngineError, ErrorKind};
use crate::told;
use crate::wire::VERSION;
use crate::wire::history::HistorySession;
use chrono::{Days, NaiveDate};
use limber_core::log::{Carried, LoggedSession};
use limber_exchange::archive::ArchiveWriter;
use limber_exchange::fit::{FitActivity, SESSIONS_MAX};
use limber_exchange::ics::Calendar;
use limber_exchange::log_csv::{CsvLog, CsvLogError};
use limber_exchange::report::{Report, Scope};
use limber_store::{DayRange, LeftOut};
use limber_text::say;
use std::io::Write;
use std::path::Path;

/// The form of an exported log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One row an attempt at a side.
    Csv,
    /// As `limber history --json`.
    Json,
    /// The whole log and the settings, to be imported again.
    Archive,
    /// Sessions as events of a calendar (RFC 5545).
    Ics,
    /// The report for a therapist.
    Html,
    /// A FIT activity.
    Fit,
}

impl Format {
    const ALL: [Self; 6] = [
        Self::Csv,
        Self::Json,
        Self::Ics,
        Self::Html,
        Self::Fit,
        Self::Archive,
    ];

    /// The form that `word` names.
    pub fn from_word(word: &str) -> Result<Self, EngineError> {
        Self::ALL
            .into_iter()
            .find(|format| format.word() == word)
            .ok_or_else(|| {
                let known: Vec<&str> = Self::ALL.iter().map(|format| format.word()).collect();
                EngineError::new(
                    ErrorKind::Usage,
                    say!("wrong-no-format", formats = known.join(", ")),
                )
            })
    }

    /// Its stable word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Archive => "archive",
            Self::Ics => "ics",
            Self::Html => "html",
            Self::Fit => "fit",
        }
    }

    /// The name to offer for such a file.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Csv => "limber-log.csv",
            Self::Json => "limber-log.json",
            Self::Archive => "limber-archive.json",
            Self::Ics => "limber-sessions.ics",
            Self::Html => "limber-report.html",
            Self::Fit => "limber-activity.fit",
        }
    }
}

/// What to export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Export {
    /// The form.
    pub format: Format,
    /// Sessions of these days.
    pub days: DayRange,
    /// Whether the person's notes are in the report; the other forms have them
    /// always (CSV, JSON, archive) or never (calendar, FIT).
    pub notes: bool,
}

/// What an export came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    /// How many sessions went out.
    pub sessions: u64,
    /// Damaged sessions that could not come along, as a person knows them.
    pub left_out: Vec<String>,
}

/// Hears how many of how many sessions are done; `false` ends the work, and
/// nothing of it stays.
pub type Watch<'a> = dyn FnMut(u64, u64) -> bool + 'a;

/// A [`Watch`] for whoever does not look.
pub fn unwatched(_done: u64, _total: u64) -> bool {
    true
}

pub(super) fn cancelled() -> EngineError {
    EngineError::new(ErrorKind::Cancelled, say!("wrong-cancelled"))
}

/// The day that `text` writes, such as `2026-01-31`.
pub fn day(text: &str) -> Result<NaiveDate, EngineError> {
    let shape =
        |text: &str| text.len() == 10 && text.chars().all(|c| c.is_ascii_digit() || c == '-');
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .ok()
        .filter(|_| shape(text))
        .ok_or_else(|| EngineError::new(ErrorKind::Usage, say!("wrong-no-day")))
}

impl Limber {
    /// Writes the sessions of the days asked for to `out`, oldest first, one at
    /// a time. What went out before an error stays out.
    pub fn export(
        &self,
        export: Export,
        out: &mut dyn Write,
        watch: &mut Watch<'_>,
    ) -> Result<Exported, EngineError> {
        match export.format {
            Format::Csv => self.export_csv(export, out, watch),
            Format::Json => self.export_json(export, out, watch),
            Format::Archive => self.export_archive(export, out, watch),
            Format::Ics => self.export_ics(export, out, watch),
            Format::Html => self.export_report(export, out, watch),
            Format::Fit => self.export_fit(export, out, watch),
        }
    }

    /// The last `weeks` up to today, at most ten years.
    pub fn last_weeks(&self, weeks: u32) -> DayRange {
        let today = self.env.clock.now().wall.local_date();
        let back = u64::from(weeks.clamp(1, 520)) * 7 - 1;
        DayRange {
            since: today.checked_sub_days(Days::new(back)),
            until: Some(today),
        }
    }

    /// Visits the sessions of an export one at a time, oldest first.
    fn each_watched(
        &self,
        export: Export,
        watch: &mut Watch<'_>,
        mut visit: impl FnMut(LoggedSession) -> Result<(), EngineError>,
    ) -> Result<Exported, EngineError> {
        let total = self.reading(0, |store| store.carried_count(export.days))?;
        let mut done = Exported::default();
        self.each_session(export.days, |session| {
            step(watch, done.sessions, total)?;
            done.sessions += 1;
            visit(session)
        })?;
        Ok(done)
    }

    fn export_csv(
        &self,
        export: Export,
        out: &mut dyn Write,
        watch: &mut Watch<'_>,
    ) -> Result<Exported, EngineError> {
        let failed = |CsvLogError(error)| unwritten(error);
        let mut table = CsvLog::new(out);
        table.write_header().map_err(failed)?;
        let done = self.each_watched(export, watch, |session| {
            table.write_session(&session).map_err(failed)
        })?;
        table.finish().map_err(failed)?;
        Ok(done)
    }

    fn export_json(
        &self,
        export: Export,
        out: &mut dyn Write,
        watch: &mut Watch<'_>,
    ) -> Result<Exported, EngineError> {
        write!(out, "{{\"v\":{VERSION},\"sessions\":[").map_err(unwritten)?;
        let mut separator = "\n";
        let done = self.each_watched(export, watch, |session| {
            out.write_all(separator.as_bytes()).map_err(unwritten)?;
            separator = ",\n";
            serde_json::to_writer(&mut *out, &HistorySession::from(&session))
                .map_err(|error| unwritten(error.into()))
        })?;
        out.write_all(b"\n]}\n").map_err(unwritten)?;
        out.flush().map_err(unwritten)?;
        Ok(done)
    }

    fn export_archive(
        &self,
        export: Export,
        out: &mut dyn Write,
        watch: &mut Watch<'_>,
    ) -> Result<Exported, EngineError> {
        super::history::check(export.days)?;
        let total = self.reading(0, |store| store.carried_count(export.days))?;
        let mut archive = ArchiveWriter::new(out).map_err(unwritten)?;
        let mut done = Exported::default();
        // The error of the visitor is carried through the store's own.
        let left_out = self.reading(Ok(Vec::new()), |store| {
            Ok(store.for_each_carried(export.days, |piece| {
                if let Carried::Session(_) = &piece {
                    step(watch, done.sessions, total)?;
                    done.sessions += 1;
                }
                archive.write(piece).map_err(unwritten)
            }))
        })??;
        archive.finish().map_err(unwritten)?;
        let locale = self.locale();
        done.left_out = left_out
            .iter()
            .map(|left| match left {
                LeftOut::Session {
                    id,
                    routine,
                    started_at,
                    what,
                } => {
                    let session = told::session(routine, *started_at, locale);
                    let session = say!("found-session-id", session = session, id = id.to_string());
                    say!(
                        "found-session",
                        session = session,
                        what = told::damage(what)
                    )
                }
                LeftOut::Own { id, what, .. } => {
                    say!("left-out-own", id = id, what = told::damage(what))
                }
            })
            .map(|left| left.words(locale.language))
            .collect();
        Ok(done)
    }

    fn export_ics(
        &self,
        export: Export,
        out: &mut dyn Write,
        watch: &mut Watch<'_>,
    ) -> Result<Exported, EngineError> {
        let mut calendar = Calendar::new(out, self.language()?).map_err(unwritten)?;
        let done = self.each_watched(export, watch, |session| {
            calendar.write_session(&session).map_err(unwritten)
        })?;
        calendar.finish().map_err(unwritten)?;
        Ok(done)
    }

    fn export_report(
        &self,
        export: Export,
        out: &mut dyn Write,
        watch: &mut Watch<'_>,
    ) -> Result<Exported, EngineError> {
        let mut report = Report::new(
            Scope {
                since: export.days.since,
                until: export.days.until,
                notes: export.notes,
            },
            self.locale(),
        );
        let zone = self.day_zone()?;
        let done = self.each_watched(export, watch, |mut session| {
            // Its days are those of History and Trends.
            session.head = counted(&zone, session.head);
            report.add(&session);
            Ok(())
        })?;
        report.write(out).map_err(unwritten)?;
        Ok(done)
    }

    fn export_fit(
        &self,
        export: Export,
        out: &mut dyn Write,
        watch: &mut Watch<'_>,
    ) -> Result<Exported, EngineError> {
        let mut activity = FitActivity::new();
        let mut done = self.each_watched(export, watch, |session| {
            activity.write_session(&session);
            if activity.sessions() <= SESSIONS_MAX {
                return Ok(());
            }
            let message = say!("wrong-fit-sessions", count = SESSIONS_MAX);
            let hint = say!("hint-fewer-days");
            Err(EngineError::new(ErrorKind::Refused, message).hint(hint))
        })?;
        done.sessions = activity.sessions();
        let bytes = activity.finish().ok_or_else(|| {
            EngineError::new(ErrorKind::NotFound, say!("wrong-fit-none"))
                .hint(say!("hint-other-days"))
        })?;
        out.write_all(&bytes).map_err(unwritten)?;
        out.flush().map_err(unwritten)?;
        Ok(done)
    }

    /// As [`Limber::export`], into the file `path`. The file appears, or takes
    /// the place of the one there, only when all of it is written; until then it
    /// stands beside it under another name. What is no regular file, such as a
    /// pipe, is written to as it is.
    pub fn export_to(
        &self,
        export: Export,
        path: &Path,
        watch: &mut Watch<'_>,
    ) -> Result<Exported, EngineError> {
        super::file::write_whole(path, |out| self.export(export, out, watch))
    }
}

/// Says how far it is, now and then.
pub(super) fn step(watch: &mut Watch<'_>, done: u64, total: u64) -> Result<(), EngineError> {
    if done.is_multiple_of(STEP) && !watch(done, total.max(done)) {
        return Err(cancelled());
    }
    Ok(())
}

/// Sessions from one word to the [`Watch`] to the next.
const STEP: u64 = 64;
