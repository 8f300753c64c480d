//! Sums over the log. What they are is the core's to say; here they are kept
//! beside the records, in the same transaction, and asked for.
//!
//! Only what has ended is in the tables: so a side that was held costs one row
//! and no more. What is unfinished, at most one session, is added when asked.

mod count;
mod roll;

use crate::cells::{Cells, Fault, date_of, day_of};
use crate::damage::Cell;
use crate::days::DayRange;
use crate::error::{StoreError, Trouble};
use crate::session::{self, head_of};
use crate::store::Store;
use crate::{attempt, plan, zone};
use chrono::NaiveDate;
use limber_core::history::{DaySum, ExerciseDay, ExerciseSum, Said, Sums};
use limber_core::{ExerciseId, Side};
use rusqlite::{Connection, named_params};
use std::collections::BTreeMap;

use roll::{Parts, Rolled, begin_of, month_of};

pub(crate) use count::{Counted, Pending, added, contribution, of_ended, recount};

impl Store {
    /// The days of `days` with a session at real speed, oldest first.
    pub fn day_sums(&self, days: DayRange) -> Result<BTreeMap<NaiveDate, DaySum>, StoreError> {
        self.reading(|db| {
            let (since, until) = days.bounds();
            let mut statement = db.prepare_cached(include_str!("days.sql"))?;
            let mut rows = statement.query(named_params! {":since": since, ":until": until})?;
            let mut found: BTreeMap<NaiveDate, DaySum> = BTreeMap::new();
            while let Some(row) = rows.next()? {
                let mut cells = Cells::new(row);
                let read = day(&mut cells).and_then(|day| Ok((day, day_sum(&mut cells)?)));
                let (day, sum) = read.map_err(|fault| fault.of("day_sum", ""))?;
                found.insert(day, sum);
            }
            for ((day, _), sum) in unfinished(db, since, until)?.hours {
                found.entry(day).or_default().add(&sum);
            }
            Ok(found)
        })
    }

    /// The days of `days` that count, oldest first.
    pub fn days_done(&self, days: DayRange) -> Result<Vec<NaiveDate>, StoreError> {
        self.reading(|db| {
            let (since, until) = days.bounds();
            let mut open: BTreeMap<NaiveDate, DaySum> = BTreeMap::new();
            for ((day, _), sum) in unfinished(db, since, until)?.hours {
                open.entry(day).or_default().add(&sum);
            }
            let mut statement = db.prepare_cached(include_str!("days_counting.sql"))?;
            let mut rows = statement.query(named_params! {":since": since, ":until": until})?;
            let mut found = Vec::new();
            while let Some(row) = rows.next()? {
                let mut cells = Cells::new(row);
                let mut read = || -> Result<_, Fault> {
                    let sum = DaySum {
                        counting_ms: cells.int()?,
                        planned_ms: cells.int()?,
                        ..DaySum::default()
                    };
                    Ok((day(&mut cells)?, sum))
                };
                let (day, mut sum) = read().map_err(|fault| fault.of("day_sum", ""))?;
                if let Some(more) = open.remove(&day) {
                    sum.add(&more);
                }
                if sum.done() {
                    found.push(day);
                }
            }
            found.extend(
                open.iter()
                    .filter(|(_, sum)| sum.done())
                    .map(|(day, _)| *day),
            );
            found.sort_unstable();
            Ok(found)
        })
    }

    /// Milliseconds of work at real speed in `days`, by the local hour in which
    /// a session began.
    pub fn hours_of_day(&self, days: DayRange) -> Result<BTreeMap<u32, u64>, StoreError> {
        self.reading(|db| {
            let (since, until) = days.bounds();
            let mut found: BTreeMap<u32, u64> = BTreeMap::new();
            let parts = Parts::of(since, until);
            let mut read = |sql: &str, since: i64, until: i64| -> Result<(), Trouble> {
                let mut statement = db.prepare_cached(sql)?;
                let mut rows = statement.query(named_params! {":since": since, ":until": until})?;
                while let Some(row) = rows.next()? {
                    let mut cells = Cells::new(row);
                    let read = cells.int().and_then(|hour| Ok((hour, cells.int()?)));
                    let (hour, held_ms): (u32, u64) =
                        read.map_err(|fault| fault.of("hour_sum", ""))?;
                    let all = found.entry(hour).or_default();
                    *all = all.saturating_add(held_ms);
                }
                Ok(())
            };
            if let Some((first, last)) = parts.months {
                read(include_str!("month_hours.sql"), first, last)?;
            }
            for (since, until) in parts.days {
                read(include_str!("hours_of_day.sql"), since, until)?;
            }
            for ((_, hour), sum) in unfinished(db, since, until)?.hours {
                let held_ms = found.entry(hour).or_default();
                *held_ms = held_ms.saturating_add(sum.held_ms);
            }
            Ok(found)
        })
    }

    /// What was done with each exercise on each side in `days`.
    pub fn exercise_totals(
        &self,
        days: DayRange,
    ) -> Result<BTreeMap<(ExerciseId, Option<Side>), ExerciseSum>, StoreError> {
        self.reading(|db| {
            let (since, until) = days.bounds();
            let mut found: BTreeMap<(ExerciseId, Option<Side>), ExerciseSum> = BTreeMap::new();
            let parts = Parts::of(since, until);
            let mut read = |sql: &str, since: i64, until: i64| -> Result<(), Trouble> {
                let mut statement = db.prepare_cached(sql)?;
                let mut rows = statement.query(named_params! {":since": since, ":until": until})?;
                while let Some(row) = rows.next()? {
                    let mut cells = Cells::new(row);
                    let mut read = || Ok((exercise(&mut cells)?, exercise_sum(&mut cells)?));
                    let (key, sum) = read().map_err(|fault: Fault| fault.of("exercise_sum", ""))?;
                    found.entry(key).or_default().add(&sum);
                }
                Ok(())
            };
            if let Some((first, last)) = parts.months {
                read(include_str!("month_totals.sql"), first, last)?;
            }
            for (since, until) in parts.days {
                read(include_str!("totals.sql"), since, until)?;
            }
            for ((_, exercise, side), sum) in unfinished(db, since, until)?.exercises {
                found.entry((exercise, side)).or_default().add(&sum);
            }
            Ok(found)
        })
    }

    /// What was done with one exercise on each day of `days` and each side.
    pub fn exercise_days(
        &self,
        id: &ExerciseId,
        days: DayRange,
    ) -> Result<BTreeMap<(NaiveDate, Option<Side>), ExerciseSum>, StoreError> {
        self.reading(|db| {
            let (since, until) = days.bounds();
            let mut statement = db.prepare_cached(include_str!("of_exercise.sql"))?;
            let mut rows = statement.query(named_params! {
                ":exercise": id.as_str(), ":since": since, ":until": until,
            })?;
            let mut found: BTreeMap<(NaiveDate, Option<Side>), ExerciseSum> = BTreeMap::new();
            while let Some(row) = rows.next()? {
                let ((day, _, side), sum) = exercise_row(&mut Cells::new(row))?;
                found.insert((day, side), sum);
            }
            for ((day, exercise, side), sum) in unfinished(db, since, until)?.exercises {
                if exercise == *id {
                    found.entry((day, side)).or_default().add(&sum);
                }
            }
            Ok(found)
        })
    }

    /// What was done with one exercise in each month of `days`, by its first
    /// day, and each side.
    pub fn exercise_months(
        &self,
        id: &ExerciseId,
        days: DayRange,
    ) -> Result<BTreeMap<(NaiveDate, Option<Side>), ExerciseSum>, StoreError> {
        self.reading(|db| {
            let (since, until) = days.bounds();
            let mut found: BTreeMap<(NaiveDate, Option<Side>), ExerciseSum> = BTreeMap::new();
            let parts = Parts::of(since, until);
            if let Some((first, last)) = parts.months {
                let mut statement = db.prepare_cached(include_str!("months_of_exercise.sql"))?;
                let mut rows = statement.query(named_params! {
                    ":exercise": id.as_str(), ":since": first, ":until": last,
                })?;
                while let Some(row) = rows.next()? {
                    let ((month, _, side), sum) = month_row(&mut Cells::new(row))?;
                    if let Some(begin) = begin_of(month) {
                        found.insert((begin, side), sum);
                    }
                }
            }
            let mut add = |day: NaiveDate, side, sum: &ExerciseSum| {
                if let Some(begin) = begin_of(month_of(day)) {
                    found.entry((begin, side)).or_default().add(sum);
                }
            };
            let mut statement = db.prepare_cached(include_str!("of_exercise.sql"))?;
            for (since, until) in parts.days {
                let mut rows = statement.query(named_params! {
                    ":exercise": id.as_str(), ":since": since, ":until": until,
                })?;
                while let Some(row) = rows.next()? {
                    let ((day, _, side), sum) = exercise_row(&mut Cells::new(row))?;
                    add(day, side, &sum);
                }
            }
            for ((day, exercise, side), sum) in unfinished(db, since, until)?.exercises {
                if exercise == *id {
                    add(day, side, &sum);
                }
            }
            Ok(found)
        })
    }

    /// The first local day with a session that was not thrown away.
    pub fn first_day(&self) -> Result<Option<NaiveDate>, StoreError> {
        self.reading(|db| {
            let day: Option<i64> = db
                .prepare_cached(include_str!("first_day.sql"))?
                .query_row([], |row| row.get(0))?;
            Ok(day.and_then(date_of))
        })
    }

    /// Counts all sums anew from the records.
    pub fn recount(&mut self) -> Result<(), StoreError> {
        self.change(|tx, device| recount(tx, device))
    }
}

/// The sums of what is unfinished on the days from `since` to `until`.
fn unfinished(db: &Connection, since: i64, until: i64) -> Result<Sums, Trouble> {
    let zone = zone::of(db)?;
    let mut sums = Sums::default();
    let mut statement = db.prepare_cached(concat!(
        include_str!("../session/columns.sql"),
        include_str!("../session/unfinished.sql")
    ))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (key, head) = head_of(row)?;
        let day = day_of(zone.local(head.started_at).local_date());
        if !(since..=until).contains(&day) {
            continue;
        }
        // One that can't be read is a matter of its own and adds nothing.
        if let (Ok(plan), Ok(attempts)) =
            (plan::of(db, key, head.id), attempt::of(db, key, head.id))
        {
            sums.add(Sums::of(&zone, &head, &attempts, Some(&plan)));
        }
    }
    Ok(sums)
}

fn day(cells: &mut Cells<'_, '_>) -> Result<NaiveDate, Fault> {
    let day = cells.i64()?;
    date_of(day).ok_or_else(|| cells.fault(Cell::Range(day)))
}

fn day_sum(cells: &mut Cells<'_, '_>) -> Result<DaySum, Fault> {
    let said = |cells: &mut Cells<'_, '_>| -> Result<Said, Fault> {
        Ok(Said {
            count: cells.int()?,
            sum: cells.int()?,
        })
    };
    Ok(DaySum {
        sessions: cells.int()?,
        held_ms: cells.int()?,
        counting_ms: cells.int()?,
        planned_ms: cells.int()?,
        effort: said(cells)?,
        before: said(cells)?,
        after: said(cells)?,
    })
}

fn exercise(cells: &mut Cells<'_, '_>) -> Result<(ExerciseId, Option<Side>), Fault> {
    let exercise = ExerciseId(cells.string()?);
    let side = match cells.str()? {
        "" => None,
        "left" => Some(Side::Left),
        "right" => Some(Side::Right),
        _ => return Err(cells.fault(Cell::Kind)),
    };
    Ok((exercise, side))
}

fn exercise_sum(cells: &mut Cells<'_, '_>) -> Result<ExerciseSum, Fault> {
    Ok(ExerciseSum {
        attempts: cells.int()?,
        done_ms: cells.int()?,
        sets: cells.int()?,
        held_ms: cells.int()?,
        min_sets: cells.int()?,
        min_ms: cells.int()?,
    })
}

fn exercise_row(cells: &mut Cells<'_, '_>) -> Result<(ExerciseDay, ExerciseSum), Trouble> {
    let mut read = || -> Result<(ExerciseDay, ExerciseSum), Fault> {
        let day = day(cells)?;
        let (exercise, side) = exercise(cells)?;
        Ok(((day, exercise, side), exercise_sum(cells)?))
    };
    read().map_err(|fault| fault.of("exercise_sum", ""))
}

/// An exercise's side in a month.
type ExerciseMonth = (i64, ExerciseId, Option<Side>);

fn month_row(cells: &mut Cells<'_, '_>) -> Result<(ExerciseMonth, ExerciseSum), Trouble> {
    let mut read = || -> Result<_, Fault> {
        let month = cells.i64()?;
        let (exercise, side) = exercise(cells)?;
        Ok(((month, exercise, side), exercise_sum(cells)?))
    };
    read().map_err(|fault| fault.of("exercise_sum", ""))
}

/// The sums of days and months as the tables have them.
fn rolled(db: &Connection) -> Result<Rolled, Trouble> {
    let mut rolled = Rolled::default();
    let mut statement = db.prepare(include_str!("all_days.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let mut cells = Cells::new(row);
        let read = day(&mut cells).and_then(|day| Ok((day, day_sum(&mut cells)?)));
        let (day, sum) = read.map_err(|fault| fault.of("day_sum", ""))?;
        rolled.days.insert(day, sum);
    }
    let mut statement = db.prepare(include_str!("all_month_hours.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let mut cells = Cells::new(row);
        let mut read = || -> Result<_, Fault> {
            let hour = (cells.i64()?, cells.int()?);
            Ok((hour, (cells.int()?, cells.int()?)))
        };
        let (hour, work) = read().map_err(|fault| fault.of("hour_sum", ""))?;
        rolled.hours.insert(hour, work);
    }
    let mut statement = db.prepare(include_str!("all_month_exercises.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (key, sum) = month_row(&mut Cells::new(row))?;
        rolled.exercises.insert(key, sum);
    }
    Ok(rolled)
}

/// All sums of hours and days as the tables have them.
pub(crate) fn stored(db: &Connection) -> Result<Sums, Trouble> {
    let mut sums = Sums::default();
    let mut statement = db.prepare(include_str!("hours.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let mut cells = Cells::new(row);
        let mut read = || -> Result<_, Fault> {
            let hour = (day(&mut cells)?, cells.int()?);
            Ok((hour, day_sum(&mut cells)?))
        };
        let (hour, sum) = read().map_err(|fault| fault.of("hour_sum", ""))?;
        sums.hours.insert(hour, sum);
    }
    let mut statement = db.prepare(include_str!("exercises.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (key, sum) = exercise_row(&mut Cells::new(row))?;
        sums.exercises.insert(key, sum);
    }
    Ok(sums)
}

/// Whether the sums are those of the records.
pub(crate) fn are_true(db: &Connection) -> Result<bool, Trouble> {
    let mut counted = Counted::nothing(db)?;
    for (key, _) in session::keys(db)? {
        counted.add(db, key);
    }
    let follow = || rolled(db).is_ok_and(|found| found == Rolled::of(&counted.sums));
    Ok(stored(db).is_ok_and(|stored| stored == counted.sums) && follow())
}
