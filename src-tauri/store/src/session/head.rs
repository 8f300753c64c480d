//! A session's row and its head.

use crate::cells::{Cells, Fault, checked, int, local_day};
use crate::error::Trouble;
use limber_core::log::SessionHead;
use limber_core::plan::RoutineRef;
use limber_core::{DayZone, DeviceId, RoutineId, SessionId, SessionOutcome};
use rusqlite::{Connection, Row, named_params};

const OUTCOMES: [SessionOutcome; 4] = [
    SessionOutcome::Unfinished,
    SessionOutcome::Finished,
    SessionOutcome::FinishedEarly,
    SessionOutcome::Discarded,
];

/// Reads a row of `columns.sql`: key and head.
pub(crate) fn head_of(row: &Row<'_>) -> Result<(i64, SessionHead), Trouble> {
    let mut cells = Cells::new(row);
    let key = cells.i64().map_err(|fault| fault.of("session", ""))?;
    let id = cells
        .uuid()
        .map(SessionId)
        .map_err(|fault| fault.of("session", key))?;
    match rest(&mut cells, id) {
        Ok(head) => Ok((key, head)),
        Err(fault) => Err(fault.of("session", id)),
    }
}

fn rest(cells: &mut Cells<'_, '_>, id: SessionId) -> Result<SessionHead, Fault> {
    Ok(SessionHead {
        id,
        device: DeviceId(cells.uuid()?),
        routine: RoutineRef {
            id: RoutineId(cells.string()?),
            name: cells.string()?,
        },
        started_at: cells.wall()?,
        ended_at: cells.opt_wall()?,
        outcome: cells.word(&OUTCOMES, SessionOutcome::word)?,
        speed: cells.int()?,
        held_ms: cells.int()?,
        paused_ms: cells.int()?,
        effort: cells.opt_int()?,
        discomfort_before: cells.opt_int()?,
        discomfort_after: cells.opt_int()?,
        note: cells.opt_string()?,
        by_hand: cells.bool()?,
        corrected: cells.bool()?,
    })
}

/// Writes a new session that runs the plan with key `plan`.
pub(super) fn insert(
    db: &Connection,
    zone: &DayZone,
    head: &SessionHead,
    plan: i64,
) -> Result<(), Trouble> {
    let started = checked(head.started_at, "started_at")?;
    let ended = head
        .ended_at
        .map(|wall| checked(wall, "ended_at"))
        .transpose()?;
    db.prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":id": head.id.0.as_bytes(),
            ":device_id": head.device.0.as_bytes(),
            ":routine_id": head.routine.id.as_str(),
            ":routine_name": head.routine.name,
            ":plan": plan,
            ":started_unix_ms": started.unix_ms,
            ":started_offset_min": started.offset_min,
            ":local_day": local_day(zone.local(started)),
            ":ended_unix_ms": ended.map(|wall| wall.unix_ms),
            ":ended_offset_min": ended.map(|wall| wall.offset_min),
            ":outcome": head.outcome.word(),
            ":speed": head.speed,
            ":held_ms": int(head.held_ms, "held_ms")?,
            ":paused_ms": int(head.paused_ms, "paused_ms")?,
            ":effort": head.effort,
            ":discomfort_before": head.discomfort_before,
            ":discomfort_after": head.discomfort_after,
            ":note": head.note,
            ":by_hand": head.by_hand,
            ":corrected": head.corrected,
        })?;
    Ok(())
}

/// Writes all of a session's row: a new one, or over the one with that key.
pub(crate) fn put_whole(
    db: &Connection,
    zone: &DayZone,
    key: Option<i64>,
    head: &SessionHead,
    rev: i64,
    plan: i64,
) -> Result<i64, Trouble> {
    let started = checked(head.started_at, "started_at")?;
    let ended = head
        .ended_at
        .map(|wall| checked(wall, "ended_at"))
        .transpose()?;
    db.prepare_cached(include_str!("insert_whole.sql"))?
        .execute(named_params! {
            ":session": key,
            ":id": head.id.0.as_bytes(),
            ":device_id": head.device.0.as_bytes(),
            ":rev": rev,
            ":routine_id": head.routine.id.as_str(),
            ":routine_name": head.routine.name,
            ":plan": plan,
            ":started_unix_ms": started.unix_ms,
            ":started_offset_min": started.offset_min,
            ":local_day": local_day(zone.local(started)),
            ":ended_unix_ms": ended.map(|wall| wall.unix_ms),
            ":ended_offset_min": ended.map(|wall| wall.offset_min),
            ":outcome": head.outcome.word(),
            ":speed": head.speed,
            ":held_ms": int(head.held_ms, "held_ms")?,
            ":paused_ms": int(head.paused_ms, "paused_ms")?,
            ":effort": head.effort,
            ":discomfort_before": head.discomfort_before,
            ":discomfort_after": head.discomfort_after,
            ":note": head.note,
            ":by_hand": head.by_hand,
            ":corrected": head.corrected,
        })?;
    Ok(key.unwrap_or_else(|| db.last_insert_rowid()))
}

/// Writes what may change of a session.
pub(super) fn update(
    db: &Connection,
    zone: &DayZone,
    key: i64,
    head: &SessionHead,
) -> Result<(), Trouble> {
    let started = checked(head.started_at, "started_at")?;
    let ended = head
        .ended_at
        .map(|wall| checked(wall, "ended_at"))
        .transpose()?;
    db.prepare_cached(include_str!("update.sql"))?
        .execute(named_params! {
            ":session": key,
            ":started_unix_ms": started.unix_ms,
            ":started_offset_min": started.offset_min,
            ":local_day": local_day(zone.local(started)),
            ":ended_unix_ms": ended.map(|wall| wall.unix_ms),
            ":ended_offset_min": ended.map(|wall| wall.offset_min),
            ":outcome": head.outcome.word(),
            ":speed": head.speed,
            ":held_ms": int(head.held_ms, "held_ms")?,
            ":paused_ms": int(head.paused_ms, "paused_ms")?,
            ":effort": head.effort,
            ":discomfort_before": head.discomfort_before,
            ":discomfort_after": head.discomfort_after,
            ":note": head.note,
            ":corrected": head.corrected,
        })?;
    Ok(())
}
