//! The store itself: its two connections, and how a change or a reading runs.

use crate::error::{StoreError, Trouble};
use crate::open::{self, Found, Here};
use crate::schema;
use limber_core::DeviceId;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};

/// The database's name in the data folder.
pub const FILE_NAME: &str = "limber.db";

/// What a new database is made with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setup {
    /// The id of this installation; an existing database keeps its own.
    pub new_device: DeviceId,
}

/// The journal, the log and the settings of one data folder.
#[derive(Debug)]
pub struct Store {
    path: PathBuf,
    device: DeviceId,
    write: Connection,
    read: Connection,
    // Last, so that it is dropped after the connections are closed.
    _here: Here,
}

impl Store {
    /// Opens the database in `dir`; makes folder and database where they are
    /// missing, and brings an older schema up to date.
    ///
    /// Fails, leaving the file as it is, where it is not ours or newer than
    /// this program.
    pub fn open(dir: &Path, setup: &Setup) -> Result<Self, StoreError> {
        std::fs::create_dir_all(dir).map_err(|source| StoreError::Folder {
            path: dir.to_owned(),
            source,
        })?;
        let path = dir.join(FILE_NAME);
        let (_, here) = open::claim(&path, true)?;
        Self::connect(path, Some(setup.new_device), here)
    }

    /// As [`Store::open`] for a database that is there; `None`, and nothing
    /// made, where there is none yet.
    pub fn open_existing(dir: &Path) -> Result<Option<Self>, StoreError> {
        let path = dir.join(FILE_NAME);
        match open::claim(&path, false)? {
            (Found::Nothing, _) => Ok(None),
            (Found::Ours, here) => Self::connect(path, None, here).map(Some),
        }
    }

    fn connect(
        path: PathBuf,
        new_device: Option<DeviceId>,
        here: Here,
    ) -> Result<Self, StoreError> {
        let write = open::writer(&path, new_device)?;
        let device = schema::device(&write).map_err(|trouble| trouble.at(&path))?;
        let read = open::reader(&path)?;
        Ok(Self {
            path,
            device,
            write,
            read,
            _here: here,
        })
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
        let device = self.device;
        let run = |db: &mut Connection| -> Result<T, Trouble> {
            let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let done = change(&tx, device)?;
            tx.commit()?;
            Ok(done)
        };
        run(&mut self.write).map_err(|trouble| trouble.at(&self.path))
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

    /// The connection that reads.
    pub(crate) fn reader(&self) -> &Connection {
        &self.read
    }

    /// The failure, about this database.
    pub(crate) fn at(&self, trouble: Trouble) -> StoreError {
        trouble.at(&self.path)
    }
}
