//! The folder of the backups, and how a file gets into it: whole or not at all.

use super::Backup;
use super::name::{Why, name, parse};
use crate::error::{StoreError, Unopened};
use limber_core::Wall;
use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

const FOLDER: &str = "backups";
const LOCK: &str = ".lock";
/// What is being made; nobody takes it for a backup.
const PART: &str = ".part";

/// The folder of the backups of the database at `path`.
pub(crate) fn beside(path: &Path) -> PathBuf {
    path.with_file_name(FOLDER)
}

/// The backups in `folder`, newest first; none where there is no folder. Other
/// files are passed over.
pub(crate) fn list(folder: &Path) -> Result<Vec<Backup>, StoreError> {
    let cannot = |source: io::Error| open_error(folder, &source);
    let files = match std::fs::read_dir(folder) {
        Ok(files) => files,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(cannot(error)),
    };
    let mut backups = Vec::new();
    for file in files {
        let file = file.map_err(cannot)?;
        let Some(name) = file.file_name().to_str().map(str::to_owned) else {
            continue;
        };
        let Some((made_at, why)) = parse(&name) else {
            continue;
        };
        // One that another program thinned out just now is no backup any more.
        let Ok(data) = file.metadata() else { continue };
        if data.is_file() {
            backups.push(Backup {
                path: file.path(),
                name,
                made_at,
                why,
                bytes: data.len(),
            });
        }
    }
    backups.sort_by(|a, b| {
        let key = |backup: &Backup| (backup.made_at.unix_ms, backup.name.len());
        (key(b), &b.name).cmp(&(key(a), &a.name))
    });
    Ok(backups)
}

/// The right to write into the folder: one program at a time.
pub(crate) struct Folder {
    folder: PathBuf,
    _lock: File,
}

impl Folder {
    /// Waits for the folder of the database at `path`, makes it where it is
    /// missing, and clears away what a killed program had not made to its end.
    pub(crate) fn enter(path: &Path) -> Result<Self, StoreError> {
        let folder = beside(path);
        std::fs::create_dir_all(&folder).map_err(|source| StoreError::Folder {
            path: folder.clone(),
            source,
        })?;
        let lock = folder.join(LOCK);
        let cannot = |source: io::Error| open_error(&lock, &source);
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(&lock)
            .map_err(cannot)?;
        file.lock().map_err(cannot)?;
        let entered = Self {
            folder,
            _lock: file,
        };
        entered.clear();
        Ok(entered)
    }

    /// Removes what is not finished: only files of names that are made here.
    fn clear(&self) {
        let Ok(files) = std::fs::read_dir(&self.folder) else {
            return;
        };
        for file in files.flatten() {
            let name = file.file_name();
            let Some((stem, rest)) = name.to_str().and_then(|name| name.split_once(PART)) else {
                continue;
            };
            let ours = matches!(rest, "" | "-journal" | "-wal" | "-shm");
            if ours && (parse(stem).is_some() || stem == WORK) {
                remove(&file.path());
            }
        }
    }

    /// A name for a backup that is not taken, and the name it has until it is
    /// whole.
    pub(crate) fn new_name(&self, at: Wall, why: Why) -> (PathBuf, PathBuf) {
        let mut copy = 1_u32;
        loop {
            let name = name(at, why, copy);
            let path = self.folder.join(&name);
            // A name that cannot be looked at is not free either, and fails later.
            if matches!(path.try_exists(), Ok(false)) || copy == u32::MAX {
                return (path, self.folder.join(name + PART));
            }
            copy += 1;
        }
    }

    /// A file to work on; removed with the guard it is given to.
    pub(crate) fn work_file(&self) -> Passing {
        Passing::new(self.folder.join(format!("{WORK}{PART}")))
    }
}

const WORK: &str = "limber-restore";

/// A file of this program that is not to stay, with what SQLite puts beside it.
pub(crate) struct Passing(PathBuf);

impl Passing {
    /// Takes over the file at `path`, which need not be there; what an earlier
    /// program left there goes.
    pub(crate) fn new(path: PathBuf) -> Self {
        let passing = Self(path);
        passing.clear();
        passing
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    fn clear(&self) {
        for tail in ["", "-journal", "-wal", "-shm"] {
            remove(&with_tail(&self.0, tail));
        }
    }
}

impl Drop for Passing {
    fn drop(&mut self) {
        self.clear();
    }
}

/// The file's name with `tail` after it, as SQLite names what stands beside.
pub(crate) fn with_tail(path: &Path, tail: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(tail);
    PathBuf::from(name)
}

/// Gives a file that is whole its name, in a way that survives a power cut.
pub(crate) fn publish(part: &Path, path: &Path) -> Result<(), StoreError> {
    let cannot = |source: io::Error| write_error(path, &source);
    File::open(part)
        .and_then(|file| file.sync_all())
        .map_err(cannot)?;
    std::fs::rename(part, path).map_err(cannot)?;
    sync_folder(path);
    Ok(())
}

/// Makes the names in the folder of `path` survive a power cut. Systems that
/// cannot do that for a folder do it by themselves.
pub(crate) fn sync_folder(path: &Path) {
    if let Some(Err(error)) = path
        .parent()
        .map(|folder| File::open(folder).and_then(|folder| folder.sync_all()))
    {
        tracing::debug!(%error, "the folder was not synced");
    }
}

pub(crate) fn remove(path: &Path) {
    match std::fs::remove_file(path) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => tracing::warn!(%error, path = %path.display(), "a file stays behind"),
    }
}

pub(crate) fn open_error(path: &Path, source: &io::Error) -> StoreError {
    StoreError::Open {
        path: path.to_owned(),
        why: Unopened::by(source),
    }
}

/// Why a file could not be written.
pub(crate) fn write_error(path: &Path, source: &io::Error) -> StoreError {
    let path = path.to_owned();
    match source.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            StoreError::DiskFull { path }
        }
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            StoreError::ReadOnly { path }
        }
        _ => StoreError::Open {
            path,
            why: Unopened::by(source),
        },
    }
}
