//! Whether a file as a whole is sound: its pages, its schema, its checksums.

use crate::damage::Damage;
use crate::error::Trouble;
use crate::schema::{self, Migrations};
use crate::{journal, session};
use limber_core::SessionId;
use rusqlite::Connection;
use std::collections::BTreeMap;

/// Looks through all pages as far as each stands for itself.
pub(crate) fn sound(db: &Connection) -> Result<(), Trouble> {
    match pages(db, "quick_check(1)")?.into_iter().next() {
        None => Ok(()),
        Some(what) => Err(Trouble::Damaged(Damage::Sqlite(what))),
    }
}

/// What one of SQLite's own checks found; nothing where all is well.
pub(super) fn pages(db: &Connection, check: &str) -> Result<Vec<String>, Trouble> {
    let mut statement = db.prepare(&format!("PRAGMA {check}"))?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        // Lines and dots within would break the sentence it becomes part of.
        let line: String = row.get(0)?;
        found.push(line.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    if found == ["ok"] {
        found.clear();
    }
    Ok(found)
}

/// Whether every object of schema `version` is there as it was made. What
/// somebody added is no harm.
pub(crate) fn as_made(
    db: &Connection,
    version: u32,
    migrations: Migrations,
) -> Result<(), Trouble> {
    let made = Connection::open_in_memory()?;
    let count = usize::try_from(version).unwrap_or(usize::MAX);
    for sql in migrations.iter().take(count) {
        made.execute_batch(sql)?;
    }
    let found = objects(db)?;
    for (object, sql) in objects(&made)? {
        let there = found.get(&object);
        let (kind, name) = object;
        match there {
            Some(there) if *there == sql => {}
            Some(_) => return Err(Trouble::Damaged(Damage::OtherObject { kind, name })),
            None => return Err(Trouble::Damaged(Damage::NoObject { kind, name })),
        }
    }
    Ok(())
}

type Objects = BTreeMap<(String, String), String>;

fn objects(db: &Connection) -> Result<Objects, Trouble> {
    let mut statement = db.prepare(include_str!("objects.sql"))?;
    let rows = statement.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The sessions whose journal is not as it was written.
pub(crate) fn damaged_journals(db: &Connection) -> Result<Vec<SessionId>, Trouble> {
    let mut damaged = Vec::new();
    for (key, id) in session::keys(db)? {
        match journal::of(db, key, id) {
            Ok(_) => {}
            Err(Trouble::DamagedEntry { .. }) => damaged.push(id),
            Err(trouble) => return Err(trouble),
        }
    }
    Ok(damaged)
}

/// Whether the file's schema is the one its version says, by name of what
/// differs.
pub(super) fn schema_of(db: &Connection, migrations: Migrations) -> Result<(), Trouble> {
    as_made(db, schema::version(db)?, migrations)
}
