//! Opening the file: first look, then touch. A file that is not ours, or newer
//! than this program, is found out before anything could be written to it.

mod gate;
mod here;

pub(crate) use gate::Gate;
pub(crate) use here::{Found, Here, claim, is_open_here};

use crate::backup::Why;
use crate::backup::folder::{Folder, with_tail};
use crate::check::{as_made, sound};
use crate::damage::Damage;
use crate::error::{StoreError, Trouble, Unopened};
use crate::schema::{self, APPLICATION_ID, Migrations};
use crate::store::Setup;
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
pub(crate) const HEADER: usize = 100;
const MAGIC: &[u8] = b"SQLite format 3\0";
const USER_VERSION_AT: usize = 60;
const APPLICATION_ID_AT: usize = 68;
/// How a rollback journal begins, and where it says how many pages the file had
/// (<https://sqlite.org/fileformat2.html#the_rollback_journal>).
const JOURNAL_MAGIC: &[u8] = &[0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
const JOURNAL_PAGES_AT: usize = 16;
/// Bytes of a page, as SQLite makes files and as we leave it.
const PAGE: u64 = 4_096;
/// From byte 16: the size of a page, write-ahead log for writing and reading, no
/// bytes reserved, and the three payload fractions, which are always these.
const FIXED: [u8; 8] = [0x10, 0x00, 2, 2, 0, 64, 32, 32];

/// Stands in the file's first pages where its schema is ours, whatever became of
/// the header: a row of `sqlite_schema` begins with type, name and table.
const SIGN: &[u8] = b"tablealive_markalive_mark";
/// As far as the schema reaches, with room to grow.
const SIGN_WITHIN: u64 = 262_144;

/// Reads the file's header, without SQLite, and refuses what is not ours. No
/// connection of this process may have the file.
pub(crate) fn look(path: &Path, migrations: Migrations) -> Result<Found, StoreError> {
    let cannot = |error: io::Error| StoreError::Open {
        path: path.to_owned(),
        why: Unopened::by(&error),
    };
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(error) => return Err(cannot(error)),
    };
    let mut header = Vec::with_capacity(HEADER);
    let limit = u64::try_from(HEADER).unwrap_or(u64::MAX);
    file.by_ref()
        .take(limit)
        .read_to_end(&mut header)
        .map_err(cannot)?;
    if header.is_empty() {
        return Ok(Found::Nothing);
    }
    // The id and the schema are written in one go, with the first page.
    let unreadable = || StoreError::Damaged {
        path: path.to_owned(),
        what: Damage::Header,
    };
    let is_database = header.len() == HEADER && header.starts_with(MAGIC);
    // The schema's first transaction runs before the switch to WAL, so that the
    // id always stands in the file itself and never only in the log beside it.
    let says_ours = number_at(&header, APPLICATION_ID_AT) == Some(APPLICATION_ID);
    match (is_database, says_ours) {
        (false, _) if is_unborn(path) => Ok(Found::Nothing),
        (true, true) => {
            let version = number_at(&header, USER_VERSION_AT).unwrap_or(0);
            refuse_newer(path, version, migrations)?;
            if version == 0 {
                return Err(unreadable());
            }
            Ok(Found::Ours)
        }
        (_, false) if !has_sign(file).map_err(cannot)? => Err(if is_database {
            StoreError::Foreign {
                path: path.to_owned(),
            }
        } else {
            StoreError::NotADatabase {
                path: path.to_owned(),
            }
        }),
        _ => Err(unreadable()),
    }
}

/// Whether the file was still being made when the power failed: its first page
/// may be missing where later ones are there. SQLite's journal then goes back to
/// a file without pages, so that nothing was ever in it.
fn is_unborn(path: &Path) -> bool {
    let mut header = [0; JOURNAL_PAGES_AT + 4];
    let journal = File::open(with_tail(path, "-journal"));
    journal.is_ok_and(|mut journal| journal.read_exact(&mut header).is_ok())
        && header.starts_with(JOURNAL_MAGIC)
        && number_at(&header, JOURNAL_PAGES_AT) == Some(0)
}

fn has_sign(file: File) -> io::Result<bool> {
    let mut start = Vec::new();
    file.take(SIGN_WITHIN).read_to_end(&mut start)?;
    Ok(start.windows(SIGN.len()).any(|window| window == SIGN))
}

/// A header that SQLite can read the pages behind with, from one that may be
/// damaged, of a file of `length` bytes. What is plausible stays.
pub(crate) fn mended(
    header: &[u8; HEADER],
    length: u64,
    application_id: u32,
    newest: u32,
) -> [u8; HEADER] {
    let mut mended = *header;
    let mut put = |at: usize, bytes: &[u8]| {
        for (slot, byte) in mended.iter_mut().skip(at).zip(bytes) {
            *slot = *byte;
        }
    };
    put(0, MAGIC);
    put(16, &FIXED);
    // The change counter and the one that says for which change the number of
    // pages holds: unlike each other, the file's length counts.
    let pages = u32::try_from(length / PAGE).unwrap_or(u32::MAX);
    put(28, &pages.to_be_bytes());
    put(24, &[0; 4]);
    put(92, &[0; 4]);
    // Free pages are not looked at by reading.
    put(32, &[0; 8]);
    let format = number_at(header, 44).filter(|format| (1..=4).contains(format));
    put(44, &format.unwrap_or(4).to_be_bytes());
    // No auto-vacuum, UTF-8, none of it incremental.
    put(52, &[0; 4]);
    put(56, &1_u32.to_be_bytes());
    put(64, &[0; 4]);
    let version = number_at(header, USER_VERSION_AT).filter(|v| (1..=newest).contains(v));
    put(USER_VERSION_AT, &version.unwrap_or(newest).to_be_bytes());
    put(APPLICATION_ID_AT, &application_id.to_be_bytes());
    mended
}

fn number_at(header: &[u8], at: usize) -> Option<u32> {
    let bytes = header.get(at..at.checked_add(4)?)?;
    Some(u32::from_be_bytes(bytes.try_into().ok()?))
}

fn refuse_newer(path: &Path, version: u32, migrations: Migrations) -> Result<(), StoreError> {
    let known = schema::newest(migrations);
    if version > known {
        return Err(schema::newer(path, version, known));
    }
    Ok(())
}

/// How a connection that writes is opened.
pub(crate) struct Opening<'a> {
    pub setup: &'a Setup,
    pub migrations: Migrations,
    /// Whether a database may be made where there is none.
    pub make: bool,
    /// Whether to look through the pages first; once a process is enough.
    pub look_through: bool,
}

/// A file with more pages than this (16 MB; some three thousand sessions) is not
/// looked through while somebody waits for the first screen. What is read is
/// still found damaged where it is; the backup of the day and `limber doctor` look
/// through all of it.
const LOOK_THROUGH_PAGES: i64 = 4_096;

/// Opens the connection that writes, and brings the schema up to date; a backup
/// of the older one is made first. `None` where a program died while it made the
/// database, so that there is none yet, and none may be made.
pub(crate) fn writer(path: &Path, opening: &Opening<'_>) -> Result<Option<Connection>, StoreError> {
    let at = |trouble: Trouble| trouble.at(path);
    let mut flags = flags();
    if opening.make {
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
    let found = schema::version(&db).map_err(at)?;
    refuse_newer(path, found, opening.migrations)?;
    if found == 0 && !opening.make && pages(&db).map_err(at)? == 0 {
        return Ok(None);
    }
    if opening.look_through && found > 0 {
        // Nor must it where the file is damaged: the log may hold what is good.
        if pages(&db).map_err(at)? <= LOOK_THROUGH_PAGES {
            sound(&db).map_err(at)?;
        }
        as_made(&db, found, opening.migrations).map_err(at)?;
    }
    db.set_db_config(keep_log, false)
        .map_err(|e| at(e.into()))?;
    db.execute_batch(include_str!("writer.sql"))
        .map_err(|e| at(e.into()))?;
    db.pragma_update(None, "foreign_keys", false)
        .map_err(|e| at(e.into()))?;
    if found > 0 && found < schema::newest(opening.migrations) {
        let folder = Folder::enter(path)?;
        let now = opening.setup.now;
        crate::backup::back_up(&folder, &db, Why::BeforeUpgrade, now, opening.migrations)?;
    }
    let new_device = opening.make.then_some(opening.setup.new_device);
    schema::upgrade(&mut db, path, opening.migrations, new_device)?;
    use_wal(&db).map_err(at)?;
    db.pragma_update(None, "foreign_keys", true)
        .map_err(|e| at(e.into()))?;
    Ok(Some(db))
}

fn pages(db: &Connection) -> Result<i64, Trouble> {
    Ok(db.pragma_query_value(None, "page_count", |row| row.get(0))?)
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

pub(crate) fn flags() -> OpenFlags {
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
                // The place does not allow it; the file is as good as ever.
                return Err(Trouble::NoLog { mode });
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
