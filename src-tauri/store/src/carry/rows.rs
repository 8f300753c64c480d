//! The rows of one session: read, written, taken away.

use super::out::whole;
use super::ready::lines;
use crate::damage::Damage;
use crate::error::Trouble;
use crate::journal::Line;
use crate::sums::{Pending, contribution, of_ended};
use crate::{alive, attempt, journal, session, zone};
use limber_core::log::WholeSession;
use limber_core::{DayZone, DeviceId};
use rusqlite::{CachedStatement, Connection, named_params};

/// What stands under `key`; its plan by the key it has here.
pub(super) fn here(db: &Connection, key: i64) -> Result<WholeSession, Trouble> {
    let gone = || Damage::Missing.row("session", key);
    let head = session::by_key(db, key)?.ok_or_else(gone)?;
    let (rev, plan): (i64, i64) = db
        .prepare_cached(include_str!("rev_and_plan.sql"))?
        .query_row(named_params! {":session": key}, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let narrow = |_| gone();
    let rev = u64::try_from(rev).map_err(narrow)?;
    let plan = u32::try_from(plan).map_err(narrow)?;
    whole(db, key, rev, plan, head)
}

/// What the rows of many sessions are written with.
pub(super) struct Rows<'db> {
    entries: CachedStatement<'db>,
    attempts: CachedStatement<'db>,
    zone: DayZone,
}

impl std::fmt::Debug for Rows<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Rows")
    }
}

impl<'db> Rows<'db> {
    pub fn of(db: &'db Connection) -> Result<Self, Trouble> {
        Ok(Self {
            entries: journal::appending(db)?,
            attempts: attempt::inserting(db)?,
            zone: zone::of(db)?,
        })
    }

    /// Whose clock days are counted by.
    pub fn zone(&self) -> &DayZone {
        &self.zone
    }

    /// Writes all of `session` but its sums, to `key`, under which nothing hangs,
    /// or as a new one. `lines` are those of its journal, `row` its rev and plan.
    pub fn put(
        &mut self,
        db: &Connection,
        device: DeviceId,
        key: Option<i64>,
        session: &WholeSession,
        lines: &[Line],
        row: (i64, i64),
    ) -> Result<(), Trouble> {
        let head = &session.head;
        let key = session::put_whole(db, &self.zone, key, head, row.0, row.1)?;
        for (signed, line) in session.entries.iter().zip(lines) {
            journal::put(&mut self.entries, signed.device, key, &signed.entry, line)?;
        }
        for (ord, one) in session.attempts.iter().enumerate() {
            attempt::put_with(&mut self.attempts, head.device, key, ord, one)?;
        }
        if let Some(mark) = &session.mark {
            alive::put(db, device, key, mark)?;
        }
        Ok(())
    }
}

/// Writes all of `session` over what stands under `key`.
pub(super) fn put(
    db: &Connection,
    device: DeviceId,
    key: i64,
    session: &WholeSession,
    rev: i64,
    plan: i64,
    sums: &mut Pending,
) -> Result<(), Trouble> {
    let mut rows = Rows::of(db)?;
    clear(db, rows.zone(), device, key, sums)?;
    let after = of_ended(rows.zone(), &session.head, &session.attempts);
    sums.replaced(db, device, None, after)?;
    rows.put(
        db,
        device,
        Some(key),
        session,
        &lines(session)?,
        (rev, plan),
    )
}

/// Takes away what hangs on the session whose key is `key`.
pub(super) fn clear(
    db: &Connection,
    zone: &DayZone,
    device: DeviceId,
    key: i64,
    sums: &mut Pending,
) -> Result<(), Trouble> {
    if let Some(head) = session::by_key(db, key)? {
        let before = contribution(db, zone, key, &head)?;
        sums.replaced(db, device, before, None)?;
    }
    for sql in [
        include_str!("clear_attempts.sql"),
        include_str!("clear_journal.sql"),
    ] {
        db.prepare_cached(sql)?
            .execute(named_params! {":session": key})?;
    }
    alive::clear(db, key)
}
