//! Out of the way and into place: the names of what is moved, and the moves.
//!
//! A replacement that has its name `limber.restored-...` is whole. From then on
//! the moves can be done again and again until they are done: killed in between,
//! the next start goes on with them.

use super::sole::Sole;
use crate::backup::folder::{open_error, sync_folder, with_tail, write_error};
use crate::backup::stamp;
use crate::damage::Damage;
use crate::error::{InUse, StoreError};
use crate::open::{Gate, is_open_here};
use limber_core::Wall;
use std::path::{Path, PathBuf};

const DAMAGED: &str = "limber.damaged-";
const RESTORED: &str = "limber.restored-";
const TAIL: &str = ".db";
/// The database and what SQLite may have put beside it.
const TAILS: [&str; 4] = ["", "-wal", "-shm", "-journal"];

/// Where the damaged database goes, and the replacement until it takes its
/// place.
#[derive(Clone, Debug)]
pub(super) struct Names {
    pub aside: PathBuf,
    pub restored: PathBuf,
}

impl Names {
    /// Names with the date of `now` that are not taken.
    pub(super) fn new(path: &Path, now: Wall) -> Self {
        let stamp = stamp(now);
        let mut copy = 1_u32;
        loop {
            let names = Self::with(
                path,
                &match copy {
                    1 => stamp.clone(),
                    copy => format!("{stamp}-{copy}"),
                },
            );
            let taken = TAILS
                .iter()
                .any(|tail| with_tail(&names.aside, tail).exists());
            if !taken && !names.restored.exists() || copy == u32::MAX {
                return names;
            }
            copy += 1;
        }
    }

    fn with(path: &Path, stamp: &str) -> Self {
        Self {
            aside: path.with_file_name(format!("{DAMAGED}{stamp}{TAIL}")),
            restored: path.with_file_name(format!("{RESTORED}{stamp}{TAIL}")),
        }
    }
}

/// The replacements beside `path` that wait for their place.
fn waiting(path: &Path) -> Vec<Names> {
    let Some(files) = path.parent().and_then(|folder| folder.read_dir().ok()) else {
        return Vec::new();
    };
    files
        .flatten()
        .filter_map(|file| {
            let name = file.file_name();
            let stamp = name.to_str()?.strip_prefix(RESTORED)?.strip_suffix(TAIL)?;
            Some(Names::with(path, stamp))
        })
        .collect()
}

/// Goes on with the moves that a killed program left half done.
pub(crate) fn finish(path: &Path) -> Result<(), StoreError> {
    if waiting(path).is_empty() {
        return Ok(());
    }
    let cannot = |error: std::io::Error| open_error(path, &error);
    let _gate = Gate::alone(path).map_err(cannot)?;
    for names in waiting(path) {
        let in_use = |by: InUse| StoreError::DamagedInUse {
            path: path.to_owned(),
            what: Damage::Replaced,
            by,
        };
        if is_open_here(path) {
            return Err(in_use(InUse::Here));
        }
        let Some(_sole) = Sole::of(path).map_err(cannot)? else {
            return Err(in_use(InUse::OtherLimber));
        };
        put_in_place(path, &names)?;
    }
    Ok(())
}

/// Moves the damaged database aside with all that stands beside it, then the
/// replacement into its place. Nobody else may have it.
pub(super) fn put_in_place(path: &Path, names: &Names) -> Result<(), StoreError> {
    for tail in TAILS {
        let (from, to) = (with_tail(path, tail), with_tail(&names.aside, tail));
        if from.exists() {
            let to = free(to);
            std::fs::rename(&from, &to).map_err(|error| write_error(&from, &error))?;
        }
    }
    sync_folder(path);
    std::fs::rename(&names.restored, path).map_err(|error| write_error(path, &error))?;
    sync_folder(path);
    Ok(())
}

/// The name, or the next one that is not taken: nothing is ever overwritten.
fn free(name: PathBuf) -> PathBuf {
    let mut free = name.clone();
    let mut copy = 2_u32;
    while free.exists() {
        free = with_tail(&name, &format!("-{copy}"));
        copy = copy.saturating_add(1);
    }
    free
}

/// What lies beside `path` of databases that were moved aside, oldest first.
pub(super) fn damaged(path: &Path) -> Vec<PathBuf> {
    let Some(files) = path.parent().and_then(|folder| folder.read_dir().ok()) else {
        return Vec::new();
    };
    let mut found: Vec<PathBuf> = files
        .flatten()
        .map(|file| file.path())
        .filter(|file| {
            let name = file.file_name().and_then(|name| name.to_str());
            name.is_some_and(|name| name.starts_with(DAMAGED) && name.ends_with(TAIL))
        })
        .collect();
    found.sort();
    found
}
