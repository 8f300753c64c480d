//! The store itself: its two connections, and how a change or a reading runs.

use crate::damage::Damage;
use crate::error::{StoreError, Trouble, Unopened};
use crate::open::{self, Found, Gate, Here, Opening};
use crate::recover;
use crate::schema::{self, MIGRATIONS, Migrations};
use limber_core::{DeviceId, Wall};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};

/// The database's name in the data folder.
pub const FILE_NAME: &str = "limber.db";

/// What a database is opened with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setup {
    /// The id of this installation; an existing database keeps its own.
    pub new_device: DeviceId,
    /// The time now, for the names of what opening may have to put away: the
    /// backup before an upgrade, a damaged file.
    pub now: Wall,
}

/// The journal, the log and the settings of one data folder.
#[derive(Debug)]
pub struct Store {
    path: PathBuf,
    place: Place,
    device: DeviceId,
    migrations: Migrations,
    write: Connection,
    read: Connection,
    // Last, so that it is dropped after the connections are closed.
    _here: Here,
}

/// Which file stands at a path: its device and number there; on systems without
/// numbers, whether there is one at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place(Option<(u64, u64)>);

impl Place {
    fn of(path: &Path) -> Self {
        // Asked by name: closing the file by hand would drop SQLite's locks.
        Self(std::fs::metadata(path).ok().map(|file| number_of(&file)))
    }
}

#[cfg(unix)]
fn number_of(file: &std::fs::Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt as _;
    (file.dev(), file.ino())
}

#[cfg(not(unix))]
fn number_of(_file: &std::fs::Metadata) -> (u64, u64) {
    (0, 0)
}

impl Store {
    /// Opens the database in `dir`; makes folder and database where they are
    /// missing, and brings an older schema up to date, after a backup of it.
    ///
    /// A damaged database is put right: moved aside, the newest good backup in
    /// its place, and in that what could be read of the damaged file.
    /// [`Store::recovered`] tells of it. Where somebody else has the file open
    /// nothing is changed ([`StoreError::DamagedInUse`]).
    ///
    /// Fails, leaving the file as it is, where it is not ours or newer than
    /// this program.
    pub fn open(dir: &Path, setup: &Setup) -> Result<Self, StoreError> {
        Self::open_with(dir, setup, MIGRATIONS)
    }

    /// As [`Store::open`], with another list of schemas; for the tests of the
    /// way from one to the next.
    #[doc(hidden)]
    pub fn open_with(
        dir: &Path,
        setup: &Setup,
        migrations: Migrations,
    ) -> Result<Self, StoreError> {
        std::fs::create_dir_all(dir).map_err(|source| StoreError::Folder {
            path: dir.to_owned(),
            source,
        })?;
        let path = dir.join(FILE_NAME);
        match Self::pass(&path, setup, migrations, true)? {
            Some(store) => Ok(store),
            None => Err(StoreError::Open {
                path,
                why: Unopened::NotMade,
            }),
        }
    }

    /// As [`Store::open`] for a database that is there; `None`, and nothing
    /// made, where there is none yet.
    pub fn open_existing(dir: &Path, setup: &Setup) -> Result<Option<Self>, StoreError> {
        Self::pass(&dir.join(FILE_NAME), setup, MIGRATIONS, false)
    }

    fn pass(
        path: &Path,
        setup: &Setup,
        migrations: Migrations,
        make: bool,
    ) -> Result<Option<Self>, StoreError> {
        recover::finish(path)?;
        let opening = Opening {
            setup,
            migrations,
            make,
            look_through: true,
        };
        // What is refused, or not there, is found out before anything is made.
        let opened = match open::claim(path, false, migrations).map(|(found, _)| found) {
            Ok(Found::Nothing) if !make => return Ok(None),
            Ok(_) => {
                let _gate = Gate::pass(path);
                Self::enter(path, &opening)
            }
            Err(error) => Err(error),
        };
        match opened {
            Err(error) if recover::is_damage(&error, path) => recover::run(path, &opening),
            opened => opened,
        }
    }

    /// Opens the database at `path`; the caller stands in the gate.
    pub(crate) fn enter(path: &Path, opening: &Opening<'_>) -> Result<Option<Self>, StoreError> {
        let (found, here) = open::claim(path, opening.make, opening.migrations)?;
        if found == Found::Nothing && !opening.make {
            return Ok(None);
        }
        let connected = Self::connect(path, here, opening);
        match connected {
            // It said in its header that it is ours.
            Err(StoreError::NotADatabase { path }) => Err(StoreError::Damaged {
                path,
                what: Damage::NoDatabase,
            }),
            connected => connected,
        }
    }

    fn connect(path: &Path, here: Here, opening: &Opening<'_>) -> Result<Option<Self>, StoreError> {
        let first = Opening {
            look_through: opening.look_through && here.first,
            ..*opening
        };
        let Some(write) = open::writer(path, &first)? else {
            return Ok(None);
        };
        let device = schema::device(&write).map_err(|trouble| trouble.at(path))?;
        let read = open::reader(path)?;
        Ok(Some(Self {
            path: path.to_owned(),
            place: Place::of(path),
            device,
            migrations: opening.migrations,
            write,
            read,
            _here: here,
        }))
    }

    /// The installation this database belongs to.
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// The database file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A number that changes when another program, or another [`Store`], wrote.
    /// Own writes leave it as it is. An alive mark counts as a write: while
    /// another program runs a session it changes every few seconds.
    pub fn data_version(&self) -> Result<i64, StoreError> {
        self.write
            .pragma_query_value(None, "data_version", |row| row.get(0))
            .map_err(|error| self.at(error.into()))
    }

    /// The value of the pragma `name` on the connection that writes and on the
    /// one that reads; for the tests of how they are set up.
    #[doc(hidden)]
    pub fn pragma(&self, name: &str) -> Result<(String, String), StoreError> {
        let of = |db: &Connection| {
            db.pragma_query_value(None, name, |row| match row.get_ref(0)? {
                ValueRef::Text(text) => Ok(String::from_utf8_lossy(text).into_owned()),
                ValueRef::Integer(value) => Ok(value.to_string()),
                other => Ok(format!("{other:?}")),
            })
            .map_err(|error| self.at(error.into()))
        };
        Ok((of(&self.write)?, of(&self.read)?))
    }

    /// Runs `change` in one immediate transaction: all of it, or nothing.
    pub(crate) fn change<T>(
        &mut self,
        change: impl FnOnce(&Transaction<'_>, DeviceId) -> Result<T, Trouble>,
    ) -> Result<T, StoreError> {
        let path = self.path.clone();
        self.change_or(true, |tx, device| {
            change(tx, device).map_err(|trouble| trouble.at(&path))
        })
    }

    /// As [`Store::change`], for a change with failures of its own; one that is
    /// not to be kept is rolled back although it succeeded.
    pub(crate) fn change_or<T, E: From<StoreError>>(
        &mut self,
        keep: bool,
        change: impl FnOnce(&Transaction<'_>, DeviceId) -> Result<T, E>,
    ) -> Result<T, E> {
        let device = self.device;
        let (path, place) = (&self.path, self.place);
        let at = |error: rusqlite::Error| E::from(Trouble::from(error).at(path));
        let tx = self
            .write
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(at)?;
        let done = change(&tx, device)?;
        if !keep {
            return Ok(done);
        }
        // An open file can be written long after its folder was deleted, and
        // nobody would ever see what was written.
        if Place::of(path) != place {
            return Err(StoreError::Gone { path: path.clone() }.into());
        }
        tx.commit().map_err(at)?;
        Ok(done)
    }

    /// As [`Store::change`], for what must survive a kill but not a power cut:
    /// the commit does not wait for the disk. The next full commit carries it
    /// along.
    pub(crate) fn change_lightly<T>(
        &mut self,
        change: impl FnOnce(&Transaction<'_>, DeviceId) -> Result<T, Trouble>,
    ) -> Result<T, StoreError> {
        self.wait_for_disk(false)?;
        let done = self.change(change);
        self.wait_for_disk(true)?;
        done
    }

    fn wait_for_disk(&self, wait: bool) -> Result<(), StoreError> {
        let level = if wait { "FULL" } else { "NORMAL" };
        self.write
            .pragma_update(None, "synchronous", level)
            .map_err(|error| self.at(error.into()))
    }

    /// Runs `reading` on one snapshot of the database.
    pub(crate) fn reading<T>(
        &self,
        reading: impl FnOnce(&Connection) -> Result<T, Trouble>,
    ) -> Result<T, StoreError> {
        let snapshot = self.snapshot()?;
        let found = reading(&self.read).map_err(|trouble| self.at(trouble));
        drop(snapshot);
        found
    }

    /// A snapshot for as long as the guard lives; inside another one, that one.
    pub(crate) fn snapshot(&self) -> Result<Option<Transaction<'_>>, StoreError> {
        if !self.read.is_autocommit() {
            return Ok(None);
        }
        self.read
            .unchecked_transaction()
            .map(Some)
            .map_err(|error| self.at(error.into()))
    }

    /// The schemas it was opened with.
    pub(crate) fn migrations(&self) -> Migrations {
        self.migrations
    }

    /// The connection that writes.
    pub(crate) fn writer(&mut self) -> &mut Connection {
        &mut self.write
    }

    /// The connection that reads.
    pub(crate) fn reader(&self) -> &Connection {
        &self.read
    }

    /// The failure, about this database.
    pub(crate) fn at(&self, trouble: Trouble) -> StoreError {
        trouble.at(&self.path)
    }
}
