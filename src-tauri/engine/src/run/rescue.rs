//! The last way out: what the log did not take before the program ended goes
//! into a file, wherever one can still be written, and comes back at the next
//! start.

use crate::error::EngineError;
use limber_core::journal::Entry;
use limber_core::log::SessionHead;
use limber_core::{Attempt, DeviceId, Session};
use limber_store::{Store, StoreErrorKind};
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

const PREFIX: &str = "limber-unsaved-";
const SUFFIX: &str = ".json";
/// Largest file that is taken for one of ours: a session of many days.
const BYTES_MAX: u64 = 64 << 20;

/// What such a file holds.
#[derive(Debug, Serialize, Deserialize)]
struct Unsaved {
    v: u32,
    head: SessionHead,
    entries: Vec<Entry>,
    attempts: Vec<(usize, Attempt)>,
}

/// Where such files may lie.
#[derive(Clone, Debug)]
pub(crate) struct Places {
    /// The data folder, the best place.
    pub(crate) data: PathBuf,
    /// Other folders, best first. Others use them too, so only files that carry
    /// this log's device are taken from there.
    pub(crate) spare: Vec<PathBuf>,
}

impl Places {
    /// Whether there is such a file for the log of `device`; without a log yet
    /// there can be none elsewhere.
    pub(crate) fn any(&self, device: Option<DeviceId>) -> bool {
        !self.files(device).is_empty()
    }

    fn files(&self, device: Option<DeviceId>) -> Vec<PathBuf> {
        let mut files = found_in(&self.data, PREFIX);
        if let Some(device) = device {
            let own = format!("{PREFIX}{device}-");
            files.extend(self.spare.iter().flat_map(|folder| found_in(folder, &own)));
        }
        files
    }
}

/// Writes what waits into the first place that takes it.
pub(super) fn write(
    session: &Session,
    entries: &[Entry],
    records: &[usize],
    places: &Places,
) -> Option<PathBuf> {
    let unsaved = Unsaved {
        v: 1,
        head: session.head(),
        entries: entries.to_vec(),
        attempts: records
            .iter()
            .filter_map(|&index| session.records().get(index).map(|r| (index, r.clone())))
            .collect(),
    };
    let text = serde_json::to_vec_pretty(&unsaved).ok()?;
    let device = unsaved.head.device;
    let name = format!("{PREFIX}{device}-{}{SUFFIX}", session.id());
    std::iter::once(&places.data)
        .chain(&places.spare)
        .find_map(|folder| {
            let path = folder.join(&name);
            match whole(&path, &text) {
                Ok(()) => Some(path),
                Err(error) => {
                    tracing::warn!(%error, path = %path.display(), "no place for unsaved events");
                    None
                }
            }
        })
}

/// All of `text` under `path`, or nothing.
fn whole(path: &Path, text: &[u8]) -> io::Result<()> {
    let part = path.with_extension("part");
    let written = File::create(&part).and_then(|mut file| {
        file.write_all(text)?;
        file.sync_all()
    });
    let done = written.and_then(|()| fs::rename(&part, path));
    if done.is_err() {
        // Half a file helps nobody; that it was there is no news either.
        let _ = fs::remove_file(&part);
    }
    done
}

/// Brings back what such files hold and renames each to `.taken`. Returns the
/// files taken. A file that does not fit the log stays where it is.
pub(crate) fn take_back(store: &mut Store, places: &Places) -> Result<Vec<PathBuf>, EngineError> {
    let mut taken = Vec::new();
    for path in places.files(Some(store.device())) {
        let Some(unsaved) = read(&path) else {
            continue;
        };
        let attempts: Vec<(usize, &Attempt)> = unsaved
            .attempts
            .iter()
            .map(|(index, attempt)| (*index, attempt))
            .collect();
        match store.append(&unsaved.head, &unsaved.entries, &attempts) {
            Ok(()) => {
                // Taking it twice would change nothing, so a rename that fails
                // is no loss.
                let _ = fs::rename(&path, path.with_extension("taken"));
                taken.push(path);
            }
            // Of another log, or told there in another way since.
            Err(error) if error.kind() == StoreErrorKind::Refused => {
                tracing::warn!(%error, path = %path.display(), "unsaved events do not fit");
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(taken)
}

fn found_in(folder: &Path, prefix: &str) -> Vec<PathBuf> {
    let Ok(files) = fs::read_dir(folder) else {
        return Vec::new();
    };
    files
        .flatten()
        .filter(|file| {
            let name = file.file_name();
            let name = name.to_string_lossy();
            name.starts_with(prefix) && name.ends_with(SUFFIX)
        })
        .map(|file| file.path())
        .collect()
}

fn read(path: &Path) -> Option<Unsaved> {
    let plain = fs::symlink_metadata(path).ok()?;
    if !plain.is_file() || plain.len() > BYTES_MAX {
        return None;
    }
    let unsaved: Unsaved = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
    (unsaved.v == 1).then_some(unsaved)
}
