//! Whether a session is what its journal tells.

use super::Finding;
use crate::cells::local_day;
use crate::damage::{Damage, Fact};
use crate::error::Trouble;
use crate::{alive, attempt, journal, plan, session, zone};
use limber_core::log::SessionHead;
use limber_core::{Attempt, RULES_VERSION, Session, SessionId, SessionOutcome};
use rusqlite::{Connection, named_params};
use std::path::Path;

/// Looks at the session `id`, whose key is `key`; how many entries its journal
/// has.
pub(super) fn one(db: &Connection, key: i64, id: SessionId) -> Result<u64, Finding> {
    let mut finding = Finding::Session {
        id: Some(id),
        routine: None,
        started_at: None,
        what: Damage::Missing,
    };
    let mut found = |head: Option<&SessionHead>, said: Damage| {
        if let Finding::Session {
            routine,
            started_at,
            what,
            ..
        } = &mut finding
        {
            *routine = head.map(|head| head.routine.name.clone());
            *started_at = head.map(|head| head.started_at);
            *what = said;
        }
        finding.clone()
    };
    let head = match session::by_key(db, key) {
        Ok(Some(head)) => head,
        Ok(None) => return Err(found(None, Damage::Missing)),
        Err(trouble) => return Err(found(None, said(trouble))),
    };
    match compare(db, key, &head) {
        Ok(Ok(entries)) => Ok(entries),
        Ok(Err(what)) => Err(found(Some(&head), what)),
        Err(trouble) => Err(found(Some(&head), said(trouble))),
    }
}

fn said(trouble: Trouble) -> Damage {
    trouble.at(Path::new("")).into()
}

fn compare(db: &Connection, key: i64, head: &SessionHead) -> Result<Result<u64, Damage>, Trouble> {
    let plan = plan::of(db, key, head.id)?;
    let entries = journal::of(db, key, head.id)?;
    let attempts = attempt::of(db, key, head.id)?;
    alive::of(db, key, head.id)?;
    let day: i64 = db
        .prepare_cached(include_str!("local_day.sql"))?
        .query_row(named_params! {":session": key}, |row| row.get(0))?;
    if day != local_day(zone::of(db)?.local(head.started_at)) {
        return Ok(Err(Damage::Day));
    }
    if journal::first_device(db, key)?.is_some_and(|device| device != head.device) {
        return Ok(Err(Damage::Device));
    }
    // What other rules make of a journal tells nothing of damage.
    if plan.rules_version != RULES_VERSION {
        return Ok(Ok(count(&entries)));
    }
    let told = match Session::replay(head.id, head.device, plan, head.speed, &entries) {
        Ok(told) => told,
        Err(error) => return Ok(Err(Damage::Replay(error))),
    };
    Ok(match differs(head, &attempts, &told) {
        Some(what) => Err(Damage::Differs(what)),
        None => Ok(count(&entries)),
    })
}

fn count<T>(items: &[T]) -> u64 {
    u64::try_from(items.len()).unwrap_or(u64::MAX)
}

/// The first fact that is stored otherwise than the journal tells it.
pub(crate) fn differs(head: &SessionHead, attempts: &[Attempt], told: &Session) -> Option<Fact> {
    let should = told.head();
    // Thrown away and brought back: only the row knows.
    let brought_back = should.outcome == SessionOutcome::Discarded;
    let facts = [
        (Fact::Routine, head.routine == should.routine),
        (Fact::Start, head.started_at == should.started_at),
        (Fact::End, brought_back || head.ended_at == should.ended_at),
        (
            Fact::Outcome,
            brought_back || head.outcome == should.outcome,
        ),
        (Fact::Held, head.held_ms == should.held_ms),
        (Fact::Paused, head.paused_ms == should.paused_ms),
        (Fact::Effort, head.effort == should.effort),
        (
            Fact::Discomfort,
            (head.discomfort_before, head.discomfort_after)
                == (should.discomfort_before, should.discomfort_after),
        ),
        (Fact::Note, head.note == should.note),
        (Fact::Origin, head.by_hand == should.by_hand),
        (Fact::Corrections, head.corrected == should.corrected),
    ];
    if let Some((what, _)) = facts.into_iter().find(|(_, same)| !same) {
        return Some(what);
    }
    let records = told.records();
    let first = records.iter().zip(attempts).position(|(a, b)| a != b);
    match first {
        Some(index) => Some(Fact::Attempt(index)),
        None if records.len() != attempts.len() => Some(Fact::Attempts {
            stored: attempts.len(),
            told: records.len(),
        }),
        None => None,
    }
}
