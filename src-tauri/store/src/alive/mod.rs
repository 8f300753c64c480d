//! The alive mark of an unfinished session: one row, overwritten.

use crate::cells::{Cells, Fault, checked, int};
use crate::error::{StoreError, Trouble};
use crate::session;
use crate::store::Store;
use limber_core::journal::AliveMark;
use limber_core::{DeviceId, Moment, RunId, SessionId};
use rusqlite::{Connection, Row, named_params};

impl Store {
    /// Overwrites the alive mark of `session`. It survives a kill; after a power
    /// cut an older one may be found.
    pub fn mark_alive(&mut self, session: SessionId, mark: &AliveMark) -> Result<(), StoreError> {
        self.change_lightly(|tx, device| {
            let key = session::key_of(tx, session)?;
            put(tx, device, key, mark)
        })
    }
}

/// Overwrites the mark of the session whose key is `key`.
pub(crate) fn put(
    tx: &Connection,
    device: DeviceId,
    key: i64,
    mark: &AliveMark,
) -> Result<(), Trouble> {
    let moment = &mark.moment;
    let wall = checked(moment.wall, "alive_mark.time")?;
    tx.prepare_cached(include_str!("set.sql"))?
        .execute(named_params! {
            ":session": key,
            ":device_id": device.0.as_bytes(),
            ":after_seq": mark.after_seq,
            ":credit_ns": int(mark.credit_ns, "alive_mark.credit_ns")?,
            ":lost_ns": int(mark.lost_ns, "alive_mark.lost_ns")?,
            ":wall_unix_ms": wall.unix_ms,
            ":wall_offset_min": wall.offset_min,
            ":awake_ns": int(moment.awake_ns, "alive_mark.awake_ns")?,
            ":boot_ns": int(moment.boot_ns, "alive_mark.boot_ns")?,
            ":run": moment.run.0.as_bytes(),
        })?;
    Ok(())
}

/// The mark of the session `id`, whose key is `session`.
pub(crate) fn of(
    db: &Connection,
    session: i64,
    id: SessionId,
) -> Result<Option<AliveMark>, Trouble> {
    let mut statement = db.prepare_cached(include_str!("get.sql"))?;
    let mut rows = statement.query(named_params! {":session": session})?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    mark_of(row)
        .map(Some)
        .map_err(|fault| fault.of("alive_mark", id))
}

/// Forgets the mark of a session that has ended: it says nothing any more.
pub(crate) fn clear(db: &Connection, session: i64) -> Result<(), Trouble> {
    db.prepare_cached(include_str!("clear.sql"))?
        .execute(named_params! {":session": session})?;
    Ok(())
}

fn mark_of(row: &Row<'_>) -> Result<AliveMark, Fault> {
    let mut cells = Cells::new(row);
    Ok(AliveMark {
        after_seq: cells.int()?,
        credit_ns: cells.int()?,
        lost_ns: cells.int()?,
        moment: Moment {
            wall: cells.wall()?,
            awake_ns: cells.int()?,
            boot_ns: cells.int()?,
            run: RunId(cells.uuid()?),
        },
    })
}
