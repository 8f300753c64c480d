//! The schema and its upgrades, by SQLite's `user_version`.

use crate::damage::Damage;
use crate::error::{StoreError, Trouble};
use limber_core::DeviceId;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, named_params};
use std::path::Path;

/// "LIMB" in the file's header: a file without it is not ours and is never
/// written to.
pub const APPLICATION_ID: u32 = 0x4C49_4D42;

/// Schemas in order, each from the one before.
pub type Migrations = &'static [&'static str];

/// The shipped migrations; the first makes schema 1 from nothing. Add to the
/// end, never edit.
pub const MIGRATIONS: Migrations = &[
    include_str!("001.sql"),
    include_str!("002.sql"),
    include_str!("003.sql"),
    include_str!("004.sql"),
    include_str!("005.sql"),
    include_str!("006.sql"),
    include_str!("007.sql"),
];

/// The schema this program writes.
pub fn newest(migrations: &[&str]) -> u32 {
    u32::try_from(migrations.len()).unwrap_or(u32::MAX)
}

/// The file's schema, 0 for an empty file.
pub(crate) fn version(db: &Connection) -> Result<u32, Trouble> {
    let found: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    u32::try_from(found).map_err(|_| Trouble::Damaged(Damage::Header))
}

/// Brings the open database at `path` to the newest of `migrations`, in one
/// immediate transaction: it arrives there whole, or stays as it was.
/// `new_device` is used where the database is new.
///
/// Foreign keys must be off, as a migration may have to rebuild a table; they
/// are checked before the end. Tests pass their own list.
pub fn upgrade(
    db: &mut Connection,
    path: &Path,
    migrations: &[&str],
    new_device: Option<DeviceId>,
) -> Result<(), StoreError> {
    run(db, path, migrations, new_device).map_err(|trouble| trouble.at(path))
}

fn run(
    db: &mut Connection,
    path: &Path,
    migrations: &[&str],
    new_device: Option<DeviceId>,
) -> Result<(), Trouble> {
    let newest = newest(migrations);
    if version(db)? == newest {
        return Ok(());
    }
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Asked again: another program may have upgraded while this one waited.
    let found = version(&tx)?;
    if found == newest {
        return Ok(());
    }
    if found > newest {
        return Err(newer(path, found, newest).into());
    }
    if found == 0 {
        let strangers: i64 = tx.query_row(include_str!("objects.sql"), [], |row| row.get(0))?;
        let (Some(_), 0) = (new_device, strangers) else {
            return Err(StoreError::Foreign {
                path: path.to_owned(),
            }
            .into());
        };
    }
    let done = usize::try_from(found).unwrap_or(usize::MAX);
    for sql in migrations.iter().skip(done) {
        tx.execute_batch(sql)?;
    }
    if let Some(device) = new_device.filter(|_| found == 0) {
        tx.execute(
            include_str!("device_set.sql"),
            named_params! {":device_id": device.0.as_bytes()},
        )?;
    }
    let broken: Option<String> = tx
        .query_row(include_str!("foreign_keys.sql"), [], |row| row.get(0))
        .optional()?;
    if let Some(table) = broken {
        return Err(Damage::Pointless.row(&table, ""));
    }
    if tx.table_exists(None, "day_zone")? {
        let device = device(&tx).unwrap_or(DeviceId(uuid::Uuid::nil()));
        crate::sums::recount(&tx, device)?;
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", newest)?;
    tx.commit()?;
    tracing::info!(from = found, to = newest, "schema upgraded");
    Ok(())
}

pub(crate) fn newer(path: &Path, found: u32, known: u32) -> StoreError {
    StoreError::Newer {
        path: path.to_owned(),
        found,
        known,
    }
}

/// The installation the file belongs to.
pub(crate) fn device(db: &Connection) -> Result<DeviceId, Trouble> {
    let missing = || Damage::Missing.row("device", "");
    let mut statement = db.prepare(include_str!("device_get.sql"))?;
    let mut rows = statement.query([])?;
    let row = rows.next()?.ok_or_else(missing)?;
    crate::cells::Cells::new(row)
        .uuid()
        .map(DeviceId)
        .map_err(|fault| fault.of("device", ""))
}
