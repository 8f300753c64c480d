//! Out of the log.

use crate::cells::{Cells, Fault};
use crate::damage::Damage;
use crate::days::DayRange;
use crate::error::{StoreError, Trouble};
use crate::recover;
use crate::store::Store;
use crate::{alive, attempt, journal, own, session};
use limber_core::log::{Carried, OwnKind, WholeSession};
use limber_core::{SessionId, Wall};
use rusqlite::{Connection, named_params};
use serde::de::IgnoredAny;
use std::collections::HashMap;

/// What is damaged and could not come along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// A session.
    Session {
        /// The session.
        id: SessionId,
        /// The routine's name then.
        routine: String,
        /// When it started.
        started_at: Wall,
        /// What is wrong with it.
        what: Damage,
    },
    /// Something the person made.
    Own {
        /// What it is.
        kind: OwnKind,
        /// Its id.
        id: String,
        /// What is wrong with it.
        what: Damage,
    },
}

impl Store {
    /// How many sessions [`Store::for_each_carried`] visits at most.
    pub fn carried_count(&self, days: DayRange) -> Result<u64, StoreError> {
        self.reading(|db| {
            let (since, until) = days.bounds();
            let count: i64 = db
                .prepare_cached(include_str!("count.sql"))?
                .query_row(named_params! {":since": since, ":until": until}, |row| {
                    row.get(0)
                })?;
            Ok(u64::try_from(count).unwrap_or_default())
        })
    }

    /// Visits what a person takes along of the log: the settings, what they made
    /// and what of it they deleted, the plans, then the sessions whose local day of start lies in `days`, discarded and
    /// unfinished ones included, one at a time. Equal logs are visited equally,
    /// whatever file they stand in.
    ///
    /// What is damaged does not keep the rest here; it is left out and told. Ends at the first error, the visitor's or the store's own.
    pub fn for_each_carried<E: From<StoreError>>(
        &self,
        days: DayRange,
        mut visit: impl FnMut(Carried) -> Result<(), E>,
    ) -> Result<Vec<LeftOut>, E> {
        let _snapshot = self.snapshot()?;
        let walk = Walk {
            store: self,
            bounds: days.bounds(),
        };
        walk.settings(&mut visit)?;
        let mut left_out = walk.own(&mut visit)?;
        walk.pictures(&mut visit)?;
        let plans = walk.plans(&mut visit)?;
        left_out.extend(walk.sessions(&plans, &mut visit)?);
        Ok(left_out)
    }
}

struct Walk<'a> {
    store: &'a Store,
    bounds: (i64, i64),
}

impl Walk<'_> {
    fn at<E: From<StoreError>>(&self, trouble: impl Into<Trouble>) -> E {
        self.store.at(trouble.into()).into()
    }

    fn settings<E: From<StoreError>>(
        &self,
        visit: &mut impl FnMut(Carried) -> Result<(), E>,
    ) -> Result<(), E> {
        let db = self.store.reader();
        let mut statement = db
            .prepare_cached(include_str!("settings.sql"))
            .map_err(|error| self.at(error))?;
        let mut rows = statement
            .query(named_params! {":here": recover::NOTICES})
            .map_err(|error| self.at(error))?;
        while let Some(row) = rows.next().map_err(|error| self.at(error))? {
            let mut cells = Cells::new(row);
            let (key, json) = cells
                .string()
                .and_then(|key| Ok((key, cells.string()?)))
                .map_err(|fault| self.at(fault.of("setting", "")))?;
            visit(Carried::Setting { key, json })?;
        }
        Ok(())
    }

    fn own<E: From<StoreError>>(
        &self,
        visit: &mut impl FnMut(Carried) -> Result<(), E>,
    ) -> Result<Vec<LeftOut>, E> {
        let mut left_out = Vec::new();
        let db = self.store.reader();
        let mut statement = db
            .prepare_cached(include_str!("own.sql"))
            .map_err(|error| self.at(error))?;
        let mut rows = statement.query([]).map_err(|error| self.at(error))?;
        while let Some(row) = rows.next().map_err(|error| self.at(error))? {
            let own = own::whole(row).map_err(|trouble| self.at(trouble))?;
            let json = |body: &String| serde_json::from_str::<IgnoredAny>(body).is_ok();
            if own.body.as_ref().is_none_or(json) {
                visit(Carried::Own(own))?;
            } else {
                left_out.push(LeftOut::Own {
                    kind: own.kind,
                    id: own.id,
                    what: Damage::NotJson,
                });
            }
        }
        Ok(left_out)
    }

    fn pictures<E: From<StoreError>>(
        &self,
        visit: &mut impl FnMut(Carried) -> Result<(), E>,
    ) -> Result<(), E> {
        let db = self.store.reader();
        let mut statement = db
            .prepare_cached(include_str!("pictures.sql"))
            .map_err(|error| self.at(error))?;
        let mut rows = statement.query([]).map_err(|error| self.at(error))?;
        while let Some(row) = rows.next().map_err(|error| self.at(error))? {
            let picture = own::whole_picture(row).map_err(|trouble| self.at(trouble))?;
            visit(Carried::Picture(picture))?;
        }
        Ok(())
    }

    /// The plans' numbers by their keys.
    fn plans<E: From<StoreError>>(
        &self,
        visit: &mut impl FnMut(Carried) -> Result<(), E>,
    ) -> Result<HashMap<i64, u32>, E> {
        let db = self.store.reader();
        let (since, until) = self.bounds;
        let mut statement = db
            .prepare_cached(include_str!("plans.sql"))
            .map_err(|error| self.at(error))?;
        let mut rows = statement
            .query(named_params! {":since": since, ":until": until})
            .map_err(|error| self.at(error))?;
        let mut numbers = HashMap::new();
        let mut next = 0_u32;
        while let Some(row) = rows.next().map_err(|error| self.at(error))? {
            let mut cells = Cells::new(row);
            let mut read = || -> Result<(i64, u32, &str), Fault> {
                Ok((cells.i64()?, cells.int()?, cells.str()?))
            };
            let (key, checksum, body) = read().map_err(|fault| self.at(fault.of("plan", "")))?;
            // Its sessions are left out one by one.
            if crc32fast::hash(body.as_bytes()) != checksum {
                continue;
            }
            numbers.insert(key, next);
            next = next.saturating_add(1);
            visit(Carried::Plan(body.to_owned()))?;
        }
        Ok(numbers)
    }

    fn sessions<E: From<StoreError>>(
        &self,
        plans: &HashMap<i64, u32>,
        visit: &mut impl FnMut(Carried) -> Result<(), E>,
    ) -> Result<Vec<LeftOut>, E> {
        let db = self.store.reader();
        let (since, until) = self.bounds;
        let mut left_out = Vec::new();
        let mut statement = db
            .prepare_cached(include_str!("sessions.sql"))
            .map_err(|error| self.at(error))?;
        let mut rows = statement
            .query(named_params! {":since": since, ":until": until})
            .map_err(|error| self.at(error))?;
        while let Some(row) = rows.next().map_err(|error| self.at(error))? {
            let mut cells = Cells::new(row);
            let mut read = || -> Result<(i64, u64, i64), Fault> {
                Ok((cells.i64()?, cells.int()?, cells.i64()?))
            };
            let (key, rev, plan) = read().map_err(|fault| self.at(fault.of("session", "")))?;
            let Some(head) = session::by_key(db, key).map_err(|error| self.at(error))? else {
                continue;
            };
            let whole = match plans.get(&plan) {
                Some(plan) => whole(db, key, rev, *plan, head.clone()),
                None => Err(Damage::NotAsWritten.row("plan", plan)),
            };
            match whole {
                Ok(whole) => visit(Carried::Session(Box::new(whole)))?,
                Err(Trouble::Sqlite(error)) => return Err(self.at(error)),
                Err(trouble) => left_out.push(LeftOut::Session {
                    id: head.id,
                    routine: head.routine.name,
                    started_at: head.started_at,
                    what: self.store.at(trouble).into(),
                }),
            }
        }
        Ok(left_out)
    }
}

/// All that is kept of the session whose key is `key`.
pub(super) fn whole(
    db: &Connection,
    key: i64,
    rev: u64,
    plan: u32,
    head: limber_core::log::SessionHead,
) -> Result<WholeSession, Trouble> {
    let id = head.id;
    Ok(WholeSession {
        rev,
        plan,
        entries: journal::signed(db, key, id)?,
        attempts: attempt::of(db, key, id)?,
        mark: alive::of(db, key, id)?,
        head,
    })
}
