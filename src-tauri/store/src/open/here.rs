//! Which databases this process has open.
//!
//! On Unix, closing any handle to a file drops every lock the process has on it,
//! SQLite's own included (<https://sqlite.org/howtocorrupt.html>, section 2.2);
//! another program could then take itself for the only one. SQLite 3.51 notices
//! that for the write-ahead log, but not while a new database is being made. So
//! the file is looked at by hand only while no connection of this process has it.

use super::look;
use crate::backup::folder::{beside, list, with_tail};
use crate::damage::Damage;
use crate::error::{StoreError, Unopened};
use crate::schema::Migrations;
use std::fs::OpenOptions;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

static OPEN: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

fn open_here() -> MutexGuard<'static, Vec<PathBuf>> {
    // The list is whole after every statement that changes it.
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What lies at the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// Nothing, or an empty file.
    Nothing,
    /// A database of ours.
    Ours,
}

/// Keeps a database on the list of those open here, for as long as it lives. It
/// must outlive the connections.
#[derive(Debug)]
pub(crate) struct Here {
    path: PathBuf,
    /// Whether nobody in this process had it open before.
    pub first: bool,
}

impl Drop for Here {
    fn drop(&mut self) {
        let mut open = open_here();
        if let Some(at) = open.iter().position(|path| *path == self.path) {
            open.swap_remove(at);
        }
    }
}

/// Says what lies at `path` in the existing folder it names, and puts it on the
/// list. Where nothing is there and `make` is set, an empty file is made, which
/// tells in plain words why it cannot be.
pub(crate) fn claim(
    path: &Path,
    make: bool,
    migrations: Migrations,
) -> Result<(Found, Here), StoreError> {
    let name = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let mut open = open_here();
    let first = !open.contains(&name);
    let found = if !first {
        match std::fs::metadata(path) {
            Ok(file) if file.len() > 0 => Found::Ours,
            Ok(_) | Err(_) => Found::Nothing,
        }
    } else {
        let found = look(path, migrations)?;
        if found == Found::Nothing {
            refuse_remains(path)?;
            if make {
                make_empty(path)?;
            }
        }
        found
    };
    // Now that it is there its name may be another: links are resolved.
    let name = std::fs::canonicalize(path).unwrap_or(name);
    open.push(name.clone());
    Ok((found, Here { path: name, first }))
}

/// Whether this process has the database at `path` open.
pub(crate) fn is_open_here(path: &Path) -> bool {
    let name = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    open_here().contains(&name)
}

/// Where something was, nothing new is made over its remains: SQLite would throw
/// a write-ahead log without its database away, and an empty file beside backups
/// once was a log. Nobody wrote an empty file but a program that died before it
/// wrote anything.
fn refuse_remains(path: &Path) -> Result<(), StoreError> {
    let size = |path: &Path| std::fs::metadata(path).map(|file| file.len()).ok();
    let damaged = |what: Damage| StoreError::Damaged {
        path: path.to_owned(),
        what,
    };
    if size(&with_tail(path, "-wal")).is_some_and(|bytes| bytes > 0) {
        return Err(damaged(Damage::OnlyChanges));
    }
    if size(path).is_some() && !list(&beside(path))?.is_empty() {
        return Err(damaged(Damage::Empty));
    }
    Ok(())
}

fn make_empty(path: &Path) -> Result<(), StoreError> {
    let path = path.to_owned();
    match OpenOptions::new().create(true).append(true).open(&path) {
        Ok(_) => Ok(()),
        Err(error) => Err(match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                StoreError::ReadOnly { path }
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                StoreError::DiskFull { path }
            }
            _ => StoreError::Open {
                path,
                why: Unopened::by(&error),
            },
        }),
    }
}
