//! Adding to the sums and taking from them.

use super::roll::Rolled;
use crate::cells::{day_of, int};
use crate::error::Trouble;
use crate::{attempt, session, zone};
use limber_core::history::{DaySum, ExerciseSum, Sums};
use limber_core::log::SessionHead;
use limber_core::{Attempt, DayZone, DeviceId, SessionOutcome, Side};
use rusqlite::{Connection, ToSql, named_params};

/// What the session of `head` adds to the tables, on its day by `zone`: nothing
/// before it has ended.
pub(crate) fn contribution(
    db: &Connection,
    zone: &DayZone,
    key: i64,
    head: &SessionHead,
) -> Result<Option<Sums>, Trouble> {
    if !has_ended(head) {
        return Ok(None);
    }
    Ok(of_ended(zone, head, &attempt::of(db, key, head.id)?))
}

/// The same, of a session with its attempts at hand.
pub(crate) fn of_ended(zone: &DayZone, head: &SessionHead, attempts: &[Attempt]) -> Option<Sums> {
    has_ended(head).then(|| Sums::of(zone, head, attempts, None))
}

fn has_ended(head: &SessionHead) -> bool {
    match head.outcome {
        SessionOutcome::Unfinished | SessionOutcome::Discarded => false,
        SessionOutcome::Finished | SessionOutcome::FinishedEarly => true,
    }
}

/// What is to be taken from the tables and added to them, gathered over many
/// sessions: those of one day share their rows.
#[derive(Debug, Default)]
pub(crate) struct Pending {
    taken: Sums,
    added: Sums,
}

/// More rows than this are not gathered.
const ROWS_MOST: usize = 4_096;

impl Pending {
    /// A session adds `after` now, and added `before` until now.
    pub fn replaced(
        &mut self,
        db: &Connection,
        device: DeviceId,
        before: Option<Sums>,
        after: Option<Sums>,
    ) -> Result<(), Trouble> {
        if before == after {
            return Ok(());
        }
        if let Some(before) = before {
            // It may be among what was gathered.
            self.write(db, device)?;
            self.taken.add(before);
        }
        self.added.add(after.unwrap_or_default());
        if self.taken.exercises.len() + self.added.exercises.len() > ROWS_MOST {
            self.write(db, device)?;
        }
        Ok(())
    }

    /// Writes what was gathered.
    pub fn write(&mut self, db: &Connection, device: DeviceId) -> Result<(), Trouble> {
        let Self { taken, added } = std::mem::take(self);
        take(db, device, &taken)?;
        self::added(db, device, &added)
    }
}

/// The sums of all sessions that can be read.
pub(crate) struct Counted {
    pub sums: Sums,
    zone: DayZone,
}

impl Counted {
    /// Of no session yet.
    pub fn nothing(db: &Connection) -> Result<Self, Trouble> {
        Ok(Self {
            sums: Sums::default(),
            zone: zone::of(db)?,
        })
    }

    /// A session that can't be read is a matter of its own and adds nothing.
    pub fn add(&mut self, db: &Connection, key: i64) {
        if let Ok(Some(head)) = session::by_key(db, key)
            && let Ok(Some(sums)) = contribution(db, &self.zone, key, &head)
        {
            self.sums.add(sums);
        }
    }
}

/// Counts everything anew.
pub(crate) fn recount(db: &Connection, device: DeviceId) -> Result<(), Trouble> {
    let mut counted = Counted::nothing(db)?;
    for (key, _) in session::keys(db)? {
        counted.add(db, key);
    }
    db.execute_batch(include_str!("forget.sql"))?;
    added(db, device, &counted.sums)
}

/// Adds `sums` to the tables.
pub(crate) fn added(db: &Connection, device: DeviceId, sums: &Sums) -> Result<(), Trouble> {
    write(db, device, sums, 1)
}

/// Takes `sums` out of the tables again; a row of nothing goes.
fn take(db: &Connection, device: DeviceId, sums: &Sums) -> Result<(), Trouble> {
    write(db, device, sums, -1)?;
    let mut hours = db.prepare_cached(include_str!("drop_hour.sql"))?;
    for (day, hour) in sums.hours.keys() {
        hours.execute(named_params! {":local_day": day_of(*day), ":hour": hour})?;
    }
    let mut exercises = db.prepare_cached(include_str!("drop_exercise.sql"))?;
    for (day, exercise, side) in sums.exercises.keys() {
        exercises.execute(named_params! {
            ":local_day": day_of(*day), ":exercise": exercise.as_str(), ":side": word(*side),
        })?;
    }
    let rolled = Rolled::of(sums);
    let mut days = db.prepare_cached(include_str!("drop_day.sql"))?;
    for day in rolled.days.keys() {
        days.execute(named_params! {":local_day": day_of(*day)})?;
    }
    let mut hours = db.prepare_cached(include_str!("drop_month_hour.sql"))?;
    for (month, hour) in rolled.hours.keys() {
        hours.execute(named_params! {":month": month, ":hour": hour})?;
    }
    let mut exercises = db.prepare_cached(include_str!("drop_month_exercise.sql"))?;
    for (month, exercise, side) in rolled.exercises.keys() {
        exercises.execute(named_params! {
            ":month": month, ":exercise": exercise.as_str(), ":side": word(*side),
        })?;
    }
    Ok(())
}

/// Adds `sums`, `sign` times.
fn write(db: &Connection, device: DeviceId, sums: &Sums, sign: i64) -> Result<(), Trouble> {
    if sums.hours.is_empty() && sums.exercises.is_empty() {
        return Ok(());
    }
    let rows = Rows { db, device, sign };
    for ((day, hour), sum) in &sums.hours {
        let key = named_params! {":local_day": day_of(*day), ":hour": hour};
        rows.add(include_str!("add_hour.sql"), key, &of_day(sum))?;
    }
    for ((day, exercise, side), sum) in &sums.exercises {
        let key = named_params! {
            ":local_day": day_of(*day), ":exercise": exercise.as_str(), ":side": word(*side),
        };
        rows.add(include_str!("add_exercise.sql"), key, &of_exercise(sum))?;
    }
    let rolled = Rolled::of(sums);
    for (day, sum) in &rolled.days {
        let key = named_params! {":local_day": day_of(*day)};
        rows.add(include_str!("add_day.sql"), key, &of_day(sum))?;
    }
    for ((month, hour), (sessions, held_ms)) in &rolled.hours {
        let key = named_params! {":month": month, ":hour": hour};
        let values = [(":sessions", *sessions), (":held_ms", *held_ms)];
        rows.add(include_str!("add_month_hour.sql"), key, &values)?;
    }
    for ((month, exercise, side), sum) in &rolled.exercises {
        let key = named_params! {
            ":month": month, ":exercise": exercise.as_str(), ":side": word(*side),
        };
        rows.add(
            include_str!("add_month_exercise.sql"),
            key,
            &of_exercise(sum),
        )?;
    }
    Ok(())
}

/// Rows of sums to be added, `sign` times.
struct Rows<'a> {
    db: &'a Connection,
    device: DeviceId,
    sign: i64,
}

impl Rows<'_> {
    /// Adds `values` to the row at `key`.
    fn add(
        &self,
        sql: &str,
        key: &[(&str, &dyn ToSql)],
        values: &[(&str, u64)],
    ) -> Result<(), Trouble> {
        let device = self.device.0.as_bytes();
        let mut amounts = Vec::with_capacity(values.len());
        for (name, value) in values {
            amounts.push((*name, int(*value, "sum")?.saturating_mul(self.sign)));
        }
        let mut bound = key.to_vec();
        bound.push((":device_id", &device));
        bound.extend(amounts.iter().map(|(name, n)| (*name, n as &dyn ToSql)));
        self.db.prepare_cached(sql)?.execute(bound.as_slice())?;
        Ok(())
    }
}

fn of_day(sum: &DaySum) -> [(&'static str, u64); 10] {
    [
        (":sessions", sum.sessions),
        (":held_ms", sum.held_ms),
        (":counting_ms", sum.counting_ms),
        (":planned_ms", sum.planned_ms),
        (":effort_count", sum.effort.count),
        (":effort_sum", sum.effort.sum),
        (":before_count", sum.before.count),
        (":before_sum", sum.before.sum),
        (":after_count", sum.after.count),
        (":after_sum", sum.after.sum),
    ]
}

fn of_exercise(sum: &ExerciseSum) -> [(&'static str, u64); 6] {
    [
        (":attempts", sum.attempts),
        (":done_ms", sum.done_ms),
        (":sets", sum.sets),
        (":held_ms", sum.held_ms),
        (":min_sets", sum.min_sets),
        (":min_ms", sum.min_ms),
    ]
}

fn word(side: Option<Side>) -> &'static str {
    side.map_or("", Side::word)
}
