//! The log as pages and details.

use super::Limber;
use super::day_zone::counted;
use crate::error::{EngineError, ErrorKind};
use crate::sums;
use crate::wire::history::{
    History, HistoryBreak, HistoryFilter, HistoryPage, HistorySession, SessionDetail,
    SessionSummary,
};
use crate::wire::timeline::count;
use crate::wire::{RoutineName, VERSION};
use limber_core::log::{LoggedSession, SessionHead};
use limber_core::session::Break;
use limber_core::{
    DayZone, ExerciseId, Outcome, RoutineId, Session, SessionId, SessionOutcome, Side,
};
use limber_store::{DayRange, Filter, Store, StoreError};
use limber_text::say;

/// Most lines of a page.
pub const PAGE_MAX: u32 = 200;

impl Limber {
    /// The sessions of `days`, oldest first. A session belongs to the local day
    /// of its start; discarded ones are left out.
    pub fn history(&self, days: DayRange) -> Result<History, EngineError> {
        let zone = self.day_zone()?;
        let shown = |session| as_counted(&zone, session);
        let mut sessions = Vec::new();
        self.each_session(days, |session| {
            sessions.push(HistorySession::from(&shown(session)));
            Ok(())
        })?;
        Ok(History {
            v: VERSION,
            sessions,
        })
    }

    /// The sessions that `filter` finds, oldest first.
    pub fn history_found(&self, filter: &HistoryFilter) -> Result<History, EngineError> {
        let filter = found(filter)?;
        let mut sessions = self.reading(Vec::new(), |store| {
            let zone = store.day_zone()?;
            let whole =
                |head: SessionHead| Ok(store.session(head.id)?.map(|s| as_counted(&zone, s)));
            let heads = store.session_list(&filter, None, u32::MAX)?;
            heads.into_iter().map(whole).collect()
        })?;
        sessions.reverse();
        Ok(History {
            v: VERSION,
            sessions: sessions
                .iter()
                .flatten()
                .map(HistorySession::from)
                .collect(),
        })
    }

    /// A page of the sessions that `filter` finds, newest first: those that
    /// come after the session `before`, where one is given. `limit` is 1 to
    /// [`PAGE_MAX`]; others are clamped.
    pub fn history_page(
        &self,
        filter: &HistoryFilter,
        before: Option<&str>,
        limit: u32,
    ) -> Result<HistoryPage, EngineError> {
        let filter = found(filter)?;
        let before = before.map(session_id).transpose()?;
        let limit = limit.clamp(1, PAGE_MAX);
        let mut sessions = self.reading(Vec::new(), |store| {
            let zone = store.day_zone()?;
            store
                // One more, to tell whether older ones follow.
                .session_list(&filter, before, limit + 1)?
                .into_iter()
                .map(|head| summary(store, &counted(&zone, head)))
                .collect()
        })?;
        let shown = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = sessions.len() > shown;
        sessions.truncate(shown);
        Ok(HistoryPage { sessions, more })
    }

    /// Everything about one session.
    pub fn session(&self, id: &str) -> Result<SessionDetail, EngineError> {
        let id = session_id(id)?;
        let session = self.logged(id)?;
        let breaks = self.reading(Vec::new(), |store| breaks(store, id))?;
        let start = session.head.started_at;
        let day = self.day_zone()?.local(start).local_date();
        Ok(SessionDetail {
            rows: sums::rows(&session.attempts),
            session: HistorySession::from(&session),
            breaks: breaks.iter().map(HistoryBreak::from).collect(),
            counts_on: (day != start.local_date()).then(|| day.to_string()),
        })
    }

    /// Id of the session that `word` names: its id, `last`, or when it began,
    /// such as `2026-11-20 18:30`.
    pub fn find_session(&self, word: &str) -> Result<String, EngineError> {
        if word == "last" {
            let newest = self.history_page(&HistoryFilter::default(), None, 1)?;
            return newest
                .sessions
                .into_iter()
                .next()
                .map(|session| session.id)
                .ok_or_else(|| EngineError::new(ErrorKind::NotFound, say!("wrong-log-empty")));
        }
        let Ok(began) = super::date_and_time(word) else {
            return Ok(session_id(word)?.to_string());
        };
        let minute = began.format("%Y-%m-%dT%H:%M").to_string();
        let day = Some(began.date().to_string());
        let of_day = HistoryFilter {
            since: day.clone(),
            until: day,
            ..HistoryFilter::default()
        };
        let mut found = self.history_found(&of_day)?.sessions;
        found.retain(|session| session.started_at.starts_with(&minute));
        match found.as_slice() {
            [] => Err(no_session(word)),
            [session] => Ok(session.id.clone()),
            several => Err(EngineError::new(
                ErrorKind::Usage,
                say!("wrong-several-began", count = several.len()),
            )
            .hint(say!("hint-use-id"))),
        }
    }

    pub(crate) fn logged(&self, id: SessionId) -> Result<LoggedSession, EngineError> {
        self.reading(None, |store| store.session(id))?
            .ok_or_else(|| no_session(&id.to_string()))
    }

    /// Visits the sessions of `days`, oldest first, one at a time.
    pub(crate) fn each_session(
        &self,
        days: DayRange,
        visit: impl FnMut(LoggedSession) -> Result<(), EngineError>,
    ) -> Result<(), EngineError> {
        check(days)?;
        // The error of the visitor is carried through the store's own.
        self.reading(Ok(()), |store| Ok(store.for_each_session(days, visit)))?
    }
}

/// A range that ends before it begins is a slip of the fingers, not an empty
/// answer.
pub(super) fn check(days: DayRange) -> Result<(), EngineError> {
    match (days.since, days.until) {
        (Some(since), Some(until)) if since > until => Err(EngineError::new(
            ErrorKind::Usage,
            say!(
                "wrong-last-before-first",
                until = until.to_string(),
                since = since.to_string()
            ),
        )
        .hint(say!("hint-swap-dates"))),
        _ => Ok(()),
    }
}

/// As lists show it.
fn as_counted(zone: &DayZone, session: LoggedSession) -> LoggedSession {
    LoggedSession {
        head: counted(zone, session.head),
        ..session
    }
}

/// What `asked` asks the store for.
fn found(asked: &HistoryFilter) -> Result<Filter, EngineError> {
    let date = |text: &Option<String>| text.as_deref().map(super::day).transpose();
    let days = DayRange {
        since: date(&asked.since)?,
        until: date(&asked.until)?,
    };
    check(days)?;
    let outcome = match asked.outcome.as_deref() {
        None => None,
        Some("finished") => Some(SessionOutcome::Finished),
        Some("finished_early") => Some(SessionOutcome::FinishedEarly),
        Some("unfinished") => Some(SessionOutcome::Unfinished),
        Some(other) => {
            return Err(
                EngineError::new(ErrorKind::Usage, say!("wrong-no-outcome", word = other))
                    .hint(say!("hint-outcomes")),
            );
        }
    };
    let text = asked.text.as_deref().map(str::trim);
    Ok(Filter {
        days,
        routine: asked.routine.as_deref().map(RoutineId::from),
        exercise: asked.exercise.as_deref().map(ExerciseId::from),
        outcome,
        text: text.filter(|text| !text.is_empty()).map(str::to_owned),
    })
}

/// The id that `text` spells.
pub(crate) fn session_id(text: &str) -> Result<SessionId, EngineError> {
    uuid::Uuid::parse_str(text)
        .map(SessionId)
        .map_err(|_| no_session(text))
}

fn no_session(id: &str) -> EngineError {
    let shown: String = id.chars().take(80).collect();
    EngineError::new(ErrorKind::NotFound, say!("wrong-no-session", id = shown))
        .hint(say!("hint-history"))
}

/// The pauses and gaps of the session `id`; none where its journal can't be
/// replayed, which `limber doctor` tells.
fn breaks(store: &Store, id: SessionId) -> Result<Vec<Break>, StoreError> {
    let (Some(session), Some(plan)) = (store.session(id)?, store.plan(id)?) else {
        return Ok(Vec::new());
    };
    let head = session.head;
    let entries = store.journal(id)?;
    Ok(Session::breaks(id, head.device, plan, head.speed, &entries).unwrap_or_default())
}

fn summary(store: &Store, head: &SessionHead) -> Result<SessionSummary, StoreError> {
    let attempts = store
        .session(head.id)?
        .map(|session| session.attempts)
        .unwrap_or_default();
    let standing = || attempts.iter().filter(|attempt| attempt.is_final);
    let completed = standing().filter(|attempt| attempt.outcome == Outcome::Completed);
    // The steps that lie ahead have no attempts before the session ends.
    let planned = match head.outcome {
        SessionOutcome::Unfinished => store.plan(head.id)?.map_or(0, |plan| {
            plan.steps.iter().filter(|step| step.kind.is_work()).count()
        }),
        _ => standing().count(),
    };
    Ok(SessionSummary {
        id: head.id.to_string(),
        routine: RoutineName::from(&head.routine),
        started_at: head.started_at.to_iso(),
        outcome: head.outcome.word().to_owned(),
        speed: head.speed,
        held_ms: head.held_ms,
        left_ms: sums::side_ms(&attempts, Side::Left),
        right_ms: sums::side_ms(&attempts, Side::Right),
        completed: count(completed.count()),
        planned: count(planned),
        by_hand: head.by_hand,
        corrected: head.corrected,
        noted: head.note.is_some(),
    })
}
