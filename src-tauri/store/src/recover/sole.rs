//! Whether anybody else has a database open, whatever state it is in.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

/// The file, held so that no other program gets SQLite's locks on it. SQLite's
/// own connections cannot do that for a file they cannot read.
pub(super) struct Sole {
    file: Option<File>,
}

impl Sole {
    /// Holds the database at `path`; `None` where another program has it open. A
    /// file that is not there is nobody's.
    ///
    /// No connection of this process may have it: closing any handle to a file
    /// drops every lock that its process has on it.
    pub(super) fn of(path: &Path) -> io::Result<Option<Self>> {
        let file = match OpenOptions::new().read(true).write(true).open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(Some(Self { file: None }));
            }
            Err(error) => return Err(error),
        };
        Ok(hold(&file)?.then_some(Self { file: Some(file) }))
    }

    /// The file, to be read through this handle only.
    pub(super) fn file(&mut self) -> Option<&mut File> {
        self.file.as_mut()
    }
}

/// SQLite locks single bytes far out in the file; one lock over all of it
/// conflicts with each of them.
#[cfg(unix)]
fn hold(file: &File) -> io::Result<bool> {
    use rustix::fs::{FlockOperation, fcntl_lock};
    use rustix::io::Errno;
    match fcntl_lock(file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(true),
        Err(Errno::AGAIN | Errno::ACCESS) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(unix))]
fn hold(file: &File) -> io::Result<bool> {
    use std::fs::TryLockError;
    match file.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(error),
    }
}
