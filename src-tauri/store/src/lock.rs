//! One session at a time across window and terminal, and none while the log is
//! being exchanged: a file lock, which the system frees when its holder dies,
//! however it dies.
//!
//! The holder's name stands in a file beside the lock, since on Windows a
//! locked file cannot be read by others.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;
use thiserror::Error;

const LOCK: &str = "session.lock";
const HOLDER: &str = "session.holder";
/// Somebody who asks for the holder takes the lock for an instant; a second and
/// third try tells that from a session.
const TRIES: u32 = 5;
const PAUSE: Duration = Duration::from_millis(20);

/// What the lock is held for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HeldFor {
    /// A session; also where an older program does not say.
    #[default]
    Session,
    /// Something from elsewhere comes into the log, or is taken back out of it.
    Import,
    /// A backup takes the place of the log.
    Restore,
}

/// Who holds the lock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// As a person would call it: `the window`, `the terminal`.
    pub name: String,
    /// Its process.
    pub pid: u32,
    /// What for.
    #[serde(default)]
    pub held_for: HeldFor,
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (process {})", self.name, self.pid)
    }
}

/// Why the lock was not given.
#[derive(Debug, Error)]
pub enum LockError {
    /// Somebody has it.
    #[error("{holder} is {}.", doing(.0.held_for), holder = .0)]
    Held(Holder),
    /// Somebody has it who did not say who.
    #[error("Another program is running a session.")]
    HeldByUnknown,
    /// The lock file cannot be made or locked.
    #[error("{} cannot be locked: {source}.", path.display())]
    Io {
        /// The lock file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

fn doing(held_for: HeldFor) -> &'static str {
    match held_for {
        HeldFor::Session => "running a session",
        HeldFor::Import => "taking a file into the log",
        HeldFor::Restore => "putting a backup in the place of the log",
    }
}

impl LockError {
    /// One plain sentence.
    pub fn message(&self) -> String {
        self.to_string()
    }
}

/// The right to run a session in a data folder, or to exchange its log, for as long
/// as it lives.
#[derive(Debug)]
pub struct SessionLock {
    file: File,
    holder: PathBuf,
}

impl SessionLock {
    /// Takes the lock for `holder`, or names who has it. Makes the folder where
    /// it is missing.
    pub fn acquire(dir: &Path, holder: &Holder) -> Result<Self, LockError> {
        let path = dir.join(LOCK);
        let failed = |source: io::Error| LockError::Io {
            path: path.clone(),
            source,
        };
        std::fs::create_dir_all(dir).map_err(failed)?;
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(failed)?;
        let mut tries = 1;
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if tries < TRIES => {
                    tries += 1;
                    std::thread::sleep(PAUSE);
                }
                Err(TryLockError::WouldBlock) => {
                    return Err(named(dir).map_or(LockError::HeldByUnknown, LockError::Held));
                }
                Err(TryLockError::Error(source)) => return Err(failed(source)),
            }
        }
        let lock = Self {
            file,
            holder: dir.join(HOLDER),
        };
        let text = serde_json::to_string(holder).map_err(|error| failed(error.into()))?;
        std::fs::write(&lock.holder, text).map_err(failed)?;
        Ok(lock)
    }

    /// Who holds the lock of `dir` now; `None` where nobody does, or who does
    /// did not say. Makes nothing.
    pub fn holder(dir: &Path) -> Option<Holder> {
        let file = File::open(dir.join(LOCK)).ok()?;
        match file.try_lock_shared() {
            Err(TryLockError::WouldBlock) => named(dir),
            Ok(()) | Err(TryLockError::Error(_)) => None,
        }
    }
}

impl Drop for SessionLock {
    fn drop(&mut self) {
        // While the lock is still held, so that the next holder's name is never
        // the one removed. What fails here does no harm: a name without a lock
        // is not believed.
        if let Err(error) = std::fs::remove_file(&self.holder) {
            tracing::debug!(%error, "the holder's name stays behind");
        }
        if let Err(error) = self.file.unlock() {
            tracing::debug!(%error, "unlocked by closing the file");
        }
    }
}

fn named(dir: &Path) -> Option<Holder> {
    let text = std::fs::read_to_string(dir.join(HOLDER)).ok()?;
    serde_json::from_str(&text).ok()
}
