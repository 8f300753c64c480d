//! Copying a database, and looking at a copy before it is trusted.

use super::folder::{open_error, with_tail, write_error};
use crate::check::{damaged_journals, sound};
use crate::error::{StoreError, Trouble};
use crate::open::{self, Found};
use crate::schema::{self, Migrations};
use limber_core::{DeviceId, SessionId};
use rusqlite::backup::{Backup as Copying, StepResult};
use rusqlite::{Connection, OpenFlags, named_params};
use std::fs::File;
use std::io;
use std::path::Path;
use std::time::Duration;

/// How long another program's write is waited for, by tries and their pause.
const TRIES: u32 = 100;
const PAUSE: Duration = Duration::from_millis(50);
const ALL_PAGES: i32 = -1;

/// What a look into a copy found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Verified {
    /// Its schema.
    pub schema: u32,
    /// Sessions whose journal is not as it was written.
    pub damaged: Vec<SessionId>,
}

/// Copies what `from` reads into `to`, as one transaction of `to`.
pub(crate) fn copy(from: &Connection, to: &mut Connection) -> Result<(), Trouble> {
    let copying = Copying::new(from, to)?;
    for _ in 0..TRIES {
        match copying.step(ALL_PAGES)? {
            StepResult::Done => return Ok(()),
            StepResult::More => {}
            // Busy, locked, and whatever SQLite may add to them.
            _ => std::thread::sleep(PAUSE),
        }
    }
    Err(Trouble::Busy)
}

/// Copies what `from` reads into a new file `part` that stands for itself,
/// without a write-ahead log.
pub(crate) fn copy_to(from: &Connection, part: &Path) -> Result<(), StoreError> {
    let write = || -> Result<(), Trouble> {
        let mut to =
            Connection::open_with_flags(part, open::flags() | OpenFlags::SQLITE_OPEN_CREATE)?;
        // A half-written copy is thrown away, so SQLite need not protect it; it
        // is synced before it gets its name.
        to.pragma_update_and_check(None, "journal_mode", "OFF", |_| Ok(()))?;
        to.pragma_update(None, "synchronous", "OFF")?;
        copy(from, &mut to)
    };
    write().map_err(|trouble| trouble.at(part))?;
    stand_alone(part)
}

/// Writes a database's log back and does without one from now on.
pub(crate) fn stand_alone(path: &Path) -> Result<(), StoreError> {
    let write = || -> Result<(), Trouble> {
        let db = Connection::open_with_flags(path, open::flags())?;
        db.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
        Ok(())
    };
    write().map_err(|trouble| trouble.at(path))
}

/// Opens the file at `path`, which no other connection of this process may
/// have, and looks through all of it. Refuses what is not ours, newer than this
/// program knows, or damaged; a journal that does not match its checksums is
/// only named, since the rest is good.
pub(crate) fn verify(path: &Path, migrations: Migrations) -> Result<Verified, StoreError> {
    match open::look(path, migrations)? {
        Found::Ours => {}
        Found::Nothing => {
            return Err(StoreError::NotADatabase {
                path: path.to_owned(),
            });
        }
    }
    let read = || -> Result<Verified, Trouble> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let db = Connection::open_with_flags(path, flags)?;
        db.execute_batch(include_str!("look.sql"))?;
        sound(&db)?;
        schema::device(&db)?;
        Ok(Verified {
            schema: schema::version(&db)?,
            damaged: damaged_journals(&db)?,
        })
    };
    read().map_err(|trouble| trouble.at(path))
}

/// Copies the file at `from`, with its log where it has one, to `to`, and makes
/// of it a database of the newest schema that belongs to `device`. The file
/// itself is only read.
pub(crate) fn prepare(
    from: &Path,
    to: &Path,
    device: Option<DeviceId>,
    migrations: Migrations,
) -> Result<Verified, StoreError> {
    copy_file(from, to)?;
    let log = with_tail(from, "-wal");
    if log.is_file() {
        copy_file(&log, &with_tail(to, "-wal"))?;
    }
    open::look(to, migrations).map_err(|error| error.about(from))?;
    stand_alone(to).map_err(|error| error.about(from))?;
    // What the file itself is, before anything is changed in the copy.
    let verified = verify(to, migrations).map_err(|error| error.about(from))?;
    let bring = || -> Result<(), StoreError> {
        let at = |trouble: Trouble| trouble.at(from);
        let mut db = Connection::open_with_flags(to, open::flags()).map_err(|e| at(e.into()))?;
        db.pragma_update(None, "foreign_keys", false)
            .map_err(|e| at(e.into()))?;
        schema::upgrade(&mut db, to, migrations, None)?;
        if let Some(device) = device {
            db.execute(
                include_str!("device.sql"),
                named_params! {":device_id": device.0.as_bytes()},
            )
            .map_err(|e| at(e.into()))?;
        }
        Ok(())
    };
    bring().map_err(|error| error.about(from))?;
    Ok(verified)
}

fn copy_file(from: &Path, to: &Path) -> Result<(), StoreError> {
    let mut source = match File::open(from) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(StoreError::NoBackup {
                path: from.to_owned(),
            });
        }
        Err(error) => return Err(open_error(from, &error)),
    };
    copy_bytes(&mut source, from, to)
}

/// Copies an open file, which is `from`.
pub(crate) fn copy_bytes(source: &mut File, from: &Path, to: &Path) -> Result<(), StoreError> {
    let folder = source.metadata().is_ok_and(|data| data.is_dir());
    if folder {
        return Err(StoreError::NotADatabase {
            path: from.to_owned(),
        });
    }
    let mut target = File::create(to).map_err(|error| write_error(to, &error))?;
    match io::copy(source, &mut target) {
        Ok(_) => Ok(()),
        Err(error) => Err(write_error(to, &error)),
    }
}
