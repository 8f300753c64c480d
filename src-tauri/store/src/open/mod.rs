//! Opening the file: first look, then touch. A file that is not ours, or newer
//! than this program, is found out before anything could be written to it.

mod here;

pub(crate) use here::{Found, Here, claim};

use crate::error::{StoreError, Trouble};
use crate::schema::{self, APPLICATION_ID, MIGRATIONS};
use limber_core::DeviceId;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::time::Duration;

/// How long a writer waits for another program's write.
const BUSY: Duration = Duration::from_secs(5);
/// How often the switch to WAL is tried again, and after how long.
const WAL_TRIES: u32 = 100;
const WAL_PAUSE: Duration = Duration::from_millis(50);

/// The parts of SQLite's file header that tell whose it is
/// (<https://sqlite.org/fileformat2.html#the_database_header>).
const HEADER: usize = 100;
const MAGIC: &[u8] = b"SQLite format 3\0";
const USER_VERSION_AT: usize = 60;
const APPLICATION_ID_AT: usize = 68;

/// Reads the file's header, without SQLite, and refuses what is not ours.
fn look(path: &Path) -> Result<Found, StoreError> {
    let cannot = |error: io::Error| StoreError::Open {
        path: path.to_owned(),
        why: error.to_string(),
    };
    let not_a_database = || StoreError::NotADatabase {
        path: path.to_owned(),
    };
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(error) => return Err(cannot(error)),
    };
    let mut header = Vec::with_capacity(HEADER);
    let limit = u64::try_from(HEADER).unwrap_or(u64::MAX);
    file.take(limit).read_to_end(&mut header).map_err(cannot)?;
    if header.is_empty() {
        return Ok(Found::Nothing);
    }
    if header.len() < HEADER || !header.starts_with(MAGIC) {
        return Err(not_a_database());
    }
    let application_id = number_at(&header, APPLICATION_ID_AT).ok_or_else(not_a_database)?;
    let version = number_at(&header, USER_VERSION_AT).ok_or_else(not_a_database)?;
    // The schema's first transaction runs before the switch to WAL, so that the
    // id always stands in the file itself and never only in the log beside it.
    if application_id != APPLICATION_ID {
        return Err(StoreError::Foreign {
            path: path.to_owned(),
        });
    }
    refuse_newer(path, version)?;
    Ok(Found::Ours)
}

fn number_at(header: &[u8], at: usize) -> Option<u32> {
    let bytes = header.get(at..at.checked_add(4)?)?;
    Some(u32::from_be_bytes(bytes.try_into().ok()?))
}

fn refuse_newer(path: &Path, version: u32) -> Result<(), StoreError> {
    let known = schema::newest(MIGRATIONS);
    if version > known {
        return Err(schema::newer(path, version, known));
    }
    Ok(())
}

/// Opens the connection that writes, and brings the schema up to date.
pub(crate) fn writer(path: &Path, new_device: Option<DeviceId>) -> Result<Connection, StoreError> {
    let at = |trouble: Trouble| trouble.at(path);
    let mut flags = flags();
    if new_device.is_some() {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let mut db = connect(path, flags).map_err(at)?;
    // SQLite opens a file that it may not write for reading, without a word.
    if db.is_readonly("main").map_err(|e| at(e.into()))? {
        return Err(StoreError::ReadOnly {
            path: path.to_owned(),
        });
    }
    // The header may be older than the write-ahead log. Until it is known that
    // the schema is not newer, closing must not write the log back.
    let keep_log = DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
    db.set_db_config(keep_log, true).map_err(|e| at(e.into()))?;
    refuse_newer(path, schema::version(&db).map_err(at)?)?;
    db.set_db_config(keep_log, false)
        .map_err(|e| at(e.into()))?;
    db.execute_batch(include_str!("writer.sql"))
        .map_err(|e| at(e.into()))?;
    db.pragma_update(None, "foreign_keys", false)
        .map_err(|e| at(e.into()))?;
    schema::upgrade(&mut db, path, MIGRATIONS, new_device)?;
    use_wal(&db).map_err(at)?;
    db.pragma_update(None, "foreign_keys", true)
        .map_err(|e| at(e.into()))?;
    Ok(db)
}

/// Opens the connection that reads.
pub(crate) fn reader(path: &Path) -> Result<Connection, StoreError> {
    let open = || -> Result<Connection, Trouble> {
        let db = connect(path, flags())?;
        db.execute_batch(include_str!("reader.sql"))?;
        Ok(db)
    };
    open().map_err(|trouble| trouble.at(path))
}

fn flags() -> OpenFlags {
    OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_EXRESCODE
}

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection, Trouble> {
    let db = Connection::open_with_flags(path, flags)?;
    db.busy_timeout(BUSY)?;
    db.set_prepared_statement_cache_capacity(64);
    Ok(db)
}

/// Switches to the write-ahead log. The switch needs the file alone and SQLite
/// does not wait for it as it waits elsewhere; when two programs start at once,
/// the second finds it switched.
fn use_wal(db: &Connection) -> Result<(), Trouble> {
    let mut tries = 0;
    loop {
        let mode = match db.pragma_query_value(None, "journal_mode", text)? {
            mode if mode == "wal" => return Ok(()),
            _ => db.pragma_update_and_check(None, "journal_mode", "WAL", text),
        };
        tries += 1;
        match mode {
            Ok(mode) if mode == "wal" => return Ok(()),
            Ok(mode) if tries >= WAL_TRIES => {
                return Err(Trouble::Damaged {
                    row: "the file".to_owned(),
                    what: format!("it cannot have a write-ahead log (mode {mode})"),
                });
            }
            Err(error) if tries >= WAL_TRIES || !busy(&error) => return Err(error.into()),
            Ok(_) | Err(_) => std::thread::sleep(WAL_PAUSE),
        }
    }
}

fn text(row: &rusqlite::Row<'_>) -> rusqlite::Result<String> {
    row.get(0)
}

fn busy(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked)
    )
}
