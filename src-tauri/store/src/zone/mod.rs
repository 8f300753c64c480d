//! Whose clock days are counted by: one zone for all sessions, or each by its own
//! record. The day of every session and all sums follow from it.

use crate::cells::{Cells, local_day};
use crate::error::{StoreError, Trouble};
use crate::store::Store;
use crate::sums;
use limber_core::{DayZone, DeviceId, Wall};
use rusqlite::{Connection, named_params};

impl Store {
    /// Whose clock days are counted by.
    pub fn day_zone(&self) -> Result<DayZone, StoreError> {
        self.reading(of)
    }

    /// Counts days by `zone` from now on, in one transaction: also those of all
    /// sessions that are there. Whether that changed anything.
    pub fn count_days_by(&mut self, zone: &DayZone) -> Result<bool, StoreError> {
        if self.day_zone()? == *zone {
            return Ok(false);
        }
        self.change(|tx, device| {
            let before = of(tx)?;
            if before == *zone {
                return Ok(false);
            }
            put(tx, device, zone)?;
            if move_days(tx, &before, zone)? {
                sums::recount(tx, device)?;
            }
            Ok(true)
        })
    }
}

/// Whose clock days are counted by.
pub(crate) fn of(db: &Connection) -> Result<DayZone, Trouble> {
    let mut statement = db.prepare_cached(include_str!("get.sql"))?;
    let mut rows = statement.query([])?;
    let mut offsets = Vec::new();
    while let Some(row) = rows.next()? {
        let mut cells = Cells::new(row);
        let pair = cells.i64().and_then(|from| Ok((from, cells.int()?)));
        offsets.push(pair.map_err(|fault| fault.of("day_zone", ""))?);
    }
    Ok(DayZone::of(offsets))
}

fn put(tx: &Connection, device: DeviceId, zone: &DayZone) -> Result<(), Trouble> {
    tx.execute_batch(include_str!("forget.sql"))?;
    let mut statement = tx.prepare_cached(include_str!("put.sql"))?;
    for (from, offset_min) in zone.offsets() {
        statement.execute(named_params! {
            ":from_unix_ms": from,
            ":offset_min": offset_min,
            ":device_id": device.0.as_bytes(),
        })?;
    }
    Ok(())
}

/// Puts the sessions on their days by `to`, which were counted by `from`. Whether
/// there are any whose hour is another now. It only looks at their starts, so that
/// the day of a session that can't be read moves with the others.
fn move_days(tx: &Connection, from: &DayZone, to: &DayZone) -> Result<bool, Trouble> {
    let mut moved = Vec::new();
    {
        let mut statement = tx.prepare(include_str!("starts.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let mut cells = Cells::new(row);
            let Ok((key, start)) = start(&mut cells) else {
                continue;
            };
            if !from.agrees_with(to, start) {
                moved.push((key, local_day(to.local(start))));
            }
        }
    }
    let mut statement = tx.prepare(include_str!("move.sql"))?;
    for (key, day) in &moved {
        statement.execute(named_params! {":session": key, ":local_day": day})?;
    }
    Ok(!moved.is_empty())
}

fn start(cells: &mut Cells<'_, '_>) -> Result<(i64, Wall), crate::cells::Fault> {
    Ok((cells.i64()?, cells.wall()?))
}
