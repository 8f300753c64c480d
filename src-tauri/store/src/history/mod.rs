//! What was done when: lists and sums over days. Discarded sessions are left
//! out everywhere.

use crate::attempt;
use crate::cells::{Cells, date_of};
use crate::days::{DayRange, Page};
use crate::error::{StoreError, Trouble};
use crate::session::head_of;
use crate::store::Store;
use chrono::NaiveDate;
use limber_core::log::{LoggedSession, SessionHead};
use limber_core::{RoutineId, Side, Wall};
use rusqlite::{CachedStatement, named_params};
use std::collections::BTreeMap;

impl Store {
    /// Visits the sessions whose local day of start lies in `days`, oldest
    /// first, unfinished ones included, one at a time: never are all in memory.
    /// All visits see the database as it was at the first. Ends at the first
    /// error, the visitor's or the store's own.
    pub fn for_each_session<E: From<StoreError>>(
        &self,
        days: DayRange,
        mut visit: impl FnMut(LoggedSession) -> Result<(), E>,
    ) -> Result<(), E> {
        let at = |trouble: Trouble| E::from(self.at(trouble));
        let snapshot = self.snapshot()?;
        let mut statement = self.oldest_first().map_err(at)?;
        let (since, until) = days.bounds();
        let mut rows = statement
            .query(named_params! {":since": since, ":until": until})
            .map_err(|error| at(error.into()))?;
        while let Some(row) = rows.next().map_err(|error| at(error.into()))? {
            let (key, head) = head_of(row).map_err(at)?;
            let attempts = attempt::of(self.reader(), key, head.id).map_err(at)?;
            visit(LoggedSession { head, attempts })?;
        }
        drop(rows);
        drop(statement);
        drop(snapshot);
        Ok(())
    }

    fn oldest_first(&self) -> Result<CachedStatement<'_>, Trouble> {
        Ok(self.reader().prepare_cached(concat!(
            include_str!("../session/columns.sql"),
            include_str!("oldest_first.sql")
        ))?)
    }

    /// A page of the sessions whose local day of start lies in `days`, newest
    /// first, unfinished ones included.
    pub fn session_list(&self, days: DayRange, page: Page) -> Result<Vec<SessionHead>, StoreError> {
        self.reading(|db| {
            let (since, until) = days.bounds();
            let mut statement = db.prepare_cached(concat!(
                include_str!("../session/columns.sql"),
                include_str!("newest_first.sql")
            ))?;
            let mut rows = statement.query(named_params! {
                ":since": since, ":until": until, ":limit": page.limit, ":offset": page.offset,
            })?;
            let mut heads = Vec::new();
            while let Some(row) = rows.next()? {
                heads.push(head_of(row)?.1);
            }
            Ok(heads)
        })
    }

    /// The side that the latest session of `routine` with held time started
    /// with, at whatever speed it ran; `None` where it had no sides or there is
    /// none.
    pub fn last_first_side(&self, routine: &RoutineId) -> Result<Option<Side>, StoreError> {
        self.reading(|db| {
            let mut statement = db.prepare_cached(include_str!("last_first_side.sql"))?;
            let mut rows = statement.query(named_params! {":routine_id": routine.as_str()})?;
            let Some(row) = rows.next()? else {
                return Ok(None);
            };
            Cells::new(row)
                .opt_side()
                .map_err(|fault| fault.of(format_args!("an attempt of routine {routine}")))
        })
    }

    /// When each routine was last begun by a session with held time, at real
    /// speed.
    pub fn last_done(&self) -> Result<BTreeMap<RoutineId, Wall>, StoreError> {
        self.reading(|db| {
            let mut statement = db.prepare_cached(include_str!("last_done.sql"))?;
            let mut rows = statement.query([])?;
            let mut found = BTreeMap::new();
            while let Some(row) = rows.next()? {
                let mut cells = Cells::new(row);
                let read = cells
                    .string()
                    .and_then(|id| Ok((RoutineId(id), cells.wall()?)));
                let (routine, wall) = read.map_err(|fault| fault.of("a session"))?;
                found.insert(routine, wall);
            }
            Ok(found)
        })
    }

    /// The days in `days` with held time at real speed, oldest first, and how
    /// many milliseconds were held on each.
    pub fn active_days(&self, days: DayRange) -> Result<Vec<(NaiveDate, u64)>, StoreError> {
        self.reading(|db| {
            let (since, until) = days.bounds();
            let mut statement = db.prepare_cached(include_str!("active_days.sql"))?;
            let mut rows = statement.query(named_params! {":since": since, ":until": until})?;
            let mut found = Vec::new();
            while let Some(row) = rows.next()? {
                let mut cells = Cells::new(row);
                let mut read = || {
                    let date = date_of(cells.i64()?).ok_or_else(|| cells.fault("is no day"))?;
                    Ok((date, cells.int()?))
                };
                found.push(read().map_err(|fault: crate::cells::Fault| fault.of("a day"))?);
            }
            Ok(found)
        })
    }
}
