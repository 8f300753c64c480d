//! Attempts: one row a try, by its position in the session.

use crate::cells::{Cells, Fault, checked, int, opt_int};
use crate::error::Trouble;
use limber_core::{Attempt, DeviceId, ExerciseId, Outcome, SessionId, Side, StepKind, StepPath};
use rusqlite::{CachedStatement, Connection, Row, named_params, params};

const KINDS: [StepKind; 4] = [
    StepKind::Hold,
    StepKind::Reps,
    StepKind::Timed,
    StepKind::Open,
];
const OUTCOMES: [Outcome; 6] = [
    Outcome::Completed,
    Outcome::Partial,
    Outcome::Skipped,
    Outcome::Swapped,
    Outcome::NotReached,
    Outcome::Superseded,
];

/// Writes the attempt at position `ord`, over the one that was there.
pub(crate) fn put(
    db: &Connection,
    device: DeviceId,
    session: i64,
    ord: usize,
    attempt: &Attempt,
) -> Result<(), Trouble> {
    let mut upsert = db.prepare_cached(concat!(
        include_str!("insert.sql"),
        include_str!("over.sql")
    ))?;
    put_with(&mut upsert, device, session, ord, attempt)
}

/// What [`put_with`] writes attempts with where none were.
pub(crate) fn inserting(db: &Connection) -> Result<CachedStatement<'_>, Trouble> {
    Ok(db.prepare_cached(include_str!("insert.sql"))?)
}

/// As [`put`], with a statement that begins as `insert.sql`.
pub(crate) fn put_with(
    statement: &mut CachedStatement<'_>,
    device: DeviceId,
    session: i64,
    ord: usize,
    attempt: &Attempt,
) -> Result<(), Trouble> {
    let path = &attempt.path;
    let started = attempt
        .started_at
        .map(|wall| checked(wall, "attempt.started_at"))
        .transpose()?;
    let ord = int(
        u64::try_from(ord).unwrap_or(u64::MAX),
        "the attempt's position",
    )?;
    statement.execute(params![
        session,
        ord,
        device.0.as_bytes(),
        path.block,
        path.use_no,
        path.round,
        path.entry,
        path.swap,
        path.set,
        path.side.map(Side::word),
        attempt.kind.word(),
        attempt.exercise.as_str(),
        attempt.name,
        attempt.side.map(Side::word),
        attempt.set,
        attempt.round,
        attempt.attempt,
        attempt.is_final,
        started.map(|wall| wall.unix_ms),
        started.map(|wall| wall.offset_min),
        opt_int(attempt.min_ms, "attempt.min_ms")?,
        opt_int(attempt.planned_ms, "attempt.planned_ms")?,
        opt_int(attempt.target_ms, "attempt.target_ms")?,
        int(attempt.held_ms, "attempt.held_ms")?,
        int(attempt.longest_ms, "attempt.longest_ms")?,
        attempt.interruptions,
        attempt.reps_planned,
        attempt.reps_done,
        attempt.counted,
        attempt.outcome.word(),
        attempt.swapped_from.as_ref().map(ExerciseId::as_str),
        attempt.reason,
        attempt.corrected,
    ])?;
    Ok(())
}

/// The attempts of the session `id`, whose key is `session`, in order.
pub(crate) fn of(db: &Connection, session: i64, id: SessionId) -> Result<Vec<Attempt>, Trouble> {
    let mut statement = db.prepare_cached(include_str!("of_session.sql"))?;
    let mut rows = statement.query(named_params! {":session": session})?;
    let mut attempts = Vec::new();
    while let Some(row) = rows.next()? {
        let attempt = attempt_of(row)
            .map_err(|fault| fault.of("attempt", format_args!("{id}, {}", attempts.len())))?;
        attempts.push(attempt);
    }
    Ok(attempts)
}

fn attempt_of(row: &Row<'_>) -> Result<Attempt, Fault> {
    let mut cells = Cells::new(row);
    Ok(Attempt {
        path: StepPath {
            block: cells.string()?,
            use_no: cells.int()?,
            round: cells.int()?,
            entry: cells.int()?,
            swap: cells.int()?,
            set: cells.int()?,
            side: cells.opt_side()?,
        },
        kind: cells.word(&KINDS, StepKind::word)?,
        exercise: ExerciseId(cells.string()?),
        name: cells.string()?,
        side: cells.opt_side()?,
        set: cells.int()?,
        round: cells.int()?,
        attempt: cells.int()?,
        is_final: cells.bool()?,
        started_at: cells.opt_wall()?,
        min_ms: cells.opt_int()?,
        planned_ms: cells.opt_int()?,
        target_ms: cells.opt_int()?,
        held_ms: cells.int()?,
        longest_ms: cells.int()?,
        interruptions: cells.int()?,
        reps_planned: cells.opt_int()?,
        reps_done: cells.opt_int()?,
        counted: cells.bool()?,
        outcome: cells.word(&OUTCOMES, Outcome::word)?,
        swapped_from: cells.opt_string()?.map(ExerciseId),
        reason: cells.opt_string()?,
        corrected: cells.bool()?,
    })
}
