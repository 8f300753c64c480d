//! Backups: consistent copies in the folder `backups` beside the database, each
//! opened and looked through before it gets its name. A kill leaves none or a
//! whole one.
//!
//! Time comes in as an argument: a backup's name says when it was made, by the
//! clock of whoever asked.

pub(crate) mod copy;
pub(crate) mod folder;
mod name;
mod restore;
mod thin;

use crate::cells::checked;
use crate::error::{StoreError, Trouble};
use crate::open;
use crate::schema::{MIGRATIONS, Migrations};
use crate::store::Store;
use copy::Verified;
use folder::{Folder, Passing, publish};
use limber_core::{SessionId, Wall};
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};

pub use name::Why;
pub(crate) use name::stamp;
pub use restore::Restored;
#[doc(hidden)]
pub use thin::surplus;

/// One backup, as its name tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The file.
    pub path: PathBuf,
    /// Its name in the folder.
    pub name: String,
    /// When it was made, to the second.
    pub made_at: Wall,
    /// Why.
    pub why: Why,
    /// Its size.
    pub bytes: u64,
}

/// A backup that was just made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The backup.
    pub backup: Backup,
    /// Sessions whose journal is not as it was written, in the log and so in
    /// the backup.
    pub damaged: Vec<SessionId>,
}

/// What a look into one backup found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// Its schema; an older one is upgraded when it is restored.
    pub schema: u32,
    /// Sessions whose journal is not as it was written.
    pub damaged: Vec<SessionId>,
}

impl From<Verified> for Condition {
    fn from(verified: Verified) -> Self {
        Self {
            schema: verified.schema,
            damaged: verified.damaged,
        }
    }
}

impl Store {
    /// The backups, newest first.
    pub fn backups(&self) -> Result<Vec<Backup>, StoreError> {
        folder::list(&folder::beside(self.path()))
    }

    /// The backups of the data folder `dir`, newest first, whatever state its
    /// database is in. Makes nothing.
    pub fn backups_in(dir: &Path) -> Result<Vec<Backup>, StoreError> {
        folder::list(&folder::beside(&dir.join(crate::FILE_NAME)))
    }

    /// The folder of the backups of the data folder `dir`.
    pub fn backup_folder(dir: &Path) -> PathBuf {
        folder::beside(&dir.join(crate::FILE_NAME))
    }

    /// Opens `backup` and looks through all of it; writes nothing.
    pub fn look_into(backup: &Backup) -> Result<Condition, StoreError> {
        copy::verify(&backup.path, MIGRATIONS).map(Condition::from)
    }

    /// Makes a backup now. Other programs may go on writing meanwhile; what they
    /// write is in it whole or not at all.
    pub fn back_up(&self, why: Why, now: Wall) -> Result<Made, StoreError> {
        let folder = Folder::enter(self.path())?;
        back_up(&folder, self.reader(), why, now, self.migrations())
    }

    /// Whether a daily backup is due: a person did something since the newest
    /// backup, and today has none yet.
    pub fn backup_due(&self, now: Wall) -> Result<bool, StoreError> {
        let backups = self.backups()?;
        let today = now.local_date();
        let made =
            |backup: &Backup| backup.why == Why::Daily && backup.made_at.local_date() == today;
        if backups.iter().any(made) {
            return Ok(false);
        }
        let here = self.reading(state)?;
        match backups.first() {
            // A log that nothing was ever written to needs no copy.
            None => Ok(here != EMPTY),
            Some(newest) => Ok(state_of(&newest.path).is_none_or(|there| there != here)),
        }
    }

    /// Makes the daily backup where it is due, and thins the backups out to the
    /// newest of the last 7 days, 8 weeks and 24 months that have one; those
    /// made by hand or before a restore stay 30 days at least. Not for the way
    /// to a first screen: it copies the whole log.
    pub fn keep_up_backups(&self, now: Wall) -> Result<Option<Made>, StoreError> {
        if !self.backup_due(now)? {
            return Ok(None);
        }
        let made = self.back_up(Why::Daily, now)?;
        self.thin_backups(now)?;
        Ok(Some(made))
    }

    fn thin_backups(&self, now: Wall) -> Result<(), StoreError> {
        let _folder = Folder::enter(self.path())?;
        let backups = self.backups()?;
        let dates: Vec<(Wall, Why)> = backups.iter().map(|b| (b.made_at, b.why)).collect();
        for index in surplus(&dates, now.local_date()) {
            if let Some(backup) = backups.get(index) {
                tracing::info!(name = backup.name, "thinned out");
                folder::remove(&backup.path);
            }
        }
        Ok(())
    }
}

/// Makes a backup of what `db` reads.
pub(crate) fn back_up(
    folder: &Folder,
    db: &Connection,
    why: Why,
    now: Wall,
    migrations: Migrations,
) -> Result<Made, StoreError> {
    let now = checked(now, "backup.time")?;
    let (path, part) = folder.new_name(now, why);
    let part = Passing::new(part);
    copy::copy_to(db, part.path())?;
    let verified = copy::verify(part.path(), migrations)?;
    publish(part.path(), &path)?;
    let bytes = std::fs::metadata(&path).map_or(0, |data| data.len());
    let name = path.file_name().and_then(|name| name.to_str());
    tracing::info!(name, why = why.word(), "backed up");
    Ok(Made {
        backup: Backup {
            name: name.unwrap_or_default().to_owned(),
            path,
            made_at: now,
            why,
            bytes,
        },
        damaged: verified.damaged,
    })
}

/// The state of a log that nothing was ever written to.
const EMPTY: &str = "0 0.0 0 0 0.0 0 0 0.0";

fn state(db: &Connection) -> Result<String, Trouble> {
    Ok(db.query_row(include_str!("state.sql"), [], |row| row.get(0))?)
}

/// The state of a backup; `None` where it cannot be read, so that a new one is
/// made.
fn state_of(path: &Path) -> Option<String> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    match open::look(path, MIGRATIONS) {
        Ok(open::Found::Ours) => state(&Connection::open_with_flags(path, flags).ok()?).ok(),
        Ok(open::Found::Nothing) | Err(_) => None,
    }
}
