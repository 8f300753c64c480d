//! What is read of a file, with the place in what is told of it.

use super::error::ArchiveError;
use super::scan::{Scan, Stop};
use serde::de::DeserializeOwned;
use std::io::Read;

/// How much is shown of what stands before an error, bytes.
const SHOWN: usize = 40;

impl<R: Read> Scan<R> {
    /// The next value, which stands at `place`.
    pub fn json<T: DeserializeOwned>(&mut self, place: &str) -> Result<T, ArchiveError> {
        let value = self.value().map_err(|stop| stopped(stop, place))?;
        serde_json::from_slice(value).map_err(|error| malformed(place, value, &error))
    }

    /// The version of the file, of which `known` is the newest that is read.
    pub fn version(&mut self, place: &str, known: u32) -> Result<u64, ArchiveError> {
        match self.json(place)? {
            0 => Err(ArchiveError::NotOurs {
                what: "its version is 0".to_owned(),
            }),
            found if found > u64::from(known) => Err(ArchiveError::Newer { found, known }),
            found => Ok(found),
        }
    }
}

pub(super) fn stopped(stop: Stop, place: &str) -> ArchiveError {
    match stop {
        Stop::Error(error) => error,
        Stop::Cut => ArchiveError::Cut {
            place: place.to_owned(),
        },
        Stop::Wrong(what) => wrong(place, what),
    }
}

pub(super) fn malformed(place: &str, json: &[u8], error: &serde_json::Error) -> ArchiveError {
    let said = error.to_string();
    // The line and column are those of the piece, not of the file; what stands
    // there says more.
    let what = said.split(" at line ").next().unwrap_or(&said);
    let line = json
        .split(|byte| *byte == b'\n')
        .nth(error.line().saturating_sub(1));
    let until = line
        .unwrap_or_default()
        .get(..error.column())
        .unwrap_or_default();
    let from = until.len().saturating_sub(SHOWN);
    let shown = String::from_utf8_lossy(until.get(from..).unwrap_or_default());
    wrong(place, format!("{what}, after {shown}"))
}

pub(super) fn wrong(place: &str, what: String) -> ArchiveError {
    let mut chars = place.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    ArchiveError::Malformed {
        place: first.into_iter().chain(chars).collect(),
        what,
    }
}
