//! What was done when: lists and sums over days. Discarded sessions are left
//! out everywhere.

mod list;

pub use list::Filter;

use crate::attempt;
use crate::cells::Cells;
use crate::days::DayRange;
use crate::error::{StoreError, Trouble};
use crate::session::head_of;
use crate::store::Store;
use limber_core::log::{LoggedSession, SessionHead};
use limber_core::{RoutineId, SessionId, Side, Wall};
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

    /// The first `limit` sessions that match `filter`, newest first, unfinished
    /// ones included; those that come after the session `before`, where one is
    /// given. None where `before` is not there.
    pub fn session_list(
        &self,
        filter: &Filter,
        before: Option<SessionId>,
        limit: u32,
    ) -> Result<Vec<SessionHead>, StoreError> {
        self.reading(|db| list::page(db, filter, before, limit))
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
                .map_err(|fault| fault.of("attempt", routine))
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
                let (routine, wall) = read.map_err(|fault| fault.of("session", ""))?;
                found.insert(routine, wall);
            }
            Ok(found)
        })
    }
}
