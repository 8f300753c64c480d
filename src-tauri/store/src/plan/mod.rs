//! Frozen plans, each kept once however many sessions ran it.

use crate::cells::Cells;
use crate::damage::Damage;
use crate::error::{StoreError, Trouble};
use limber_core::{DeviceId, Plan, SessionId};
use rusqlite::{Connection, OptionalExtension, named_params};

/// The key of `plan`, which is stored where it is new.
pub(crate) fn keep(db: &Connection, device: DeviceId, plan: &Plan) -> Result<i64, Trouble> {
    let body = serde_json::to_string(plan).map_err(|_| StoreError::OutOfRange { what: "plan" })?;
    keep_text(db, device, &body)
}

/// As [`keep`], for a plan as JSON text, which is kept to the byte.
pub(crate) fn keep_text(db: &Connection, device: DeviceId, body: &str) -> Result<i64, Trouble> {
    let checksum = crc32fast::hash(body.as_bytes());
    let known = db
        .prepare_cached(include_str!("find.sql"))?
        .query_row(
            named_params! {":checksum": checksum, ":body": body},
            |row| row.get(0),
        )
        .optional()?;
    if let Some(key) = known {
        return Ok(key);
    }
    db.prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":device_id": device.0.as_bytes(), ":checksum": checksum, ":body": body,
        })?;
    Ok(db.last_insert_rowid())
}

/// The plan of the session `id`, whose key is `session`.
pub(crate) fn of(db: &Connection, session: i64, id: SessionId) -> Result<Plan, Trouble> {
    let mut statement = db.prepare_cached(include_str!("of_session.sql"))?;
    let mut rows = statement.query(named_params! {":session": session})?;
    let row = rows
        .next()?
        .ok_or_else(|| Damage::Missing.row("plan", id))?;
    let mut cells = Cells::new(row);
    let read = cells
        .int::<u32>()
        .and_then(|checksum| Ok((checksum, cells.str()?)));
    let (checksum, body) = read.map_err(|fault| fault.of("plan", id))?;
    if crc32fast::hash(body.as_bytes()) != checksum {
        return Err(Damage::NotAsWritten.row("plan", id));
    }
    serde_json::from_str(body).map_err(|_| Damage::NotJson.row("plan", id))
}

/// The plan with that key, as text.
pub(crate) fn with_key(db: &Connection, key: i64) -> Result<String, Trouble> {
    Ok(db
        .prepare_cached(include_str!("with_key.sql"))?
        .query_row(named_params! {":plan": key}, |row| row.get(0))?)
}
