//! What is read of a file, with the place in what is told of it.

use super::error::ArchiveError;
use super::parts::{JsonFault, Lack, Place, Wrong};
use super::scan::{Scan, Stop};
use serde::de::DeserializeOwned;
use std::io::Read;

impl<R: Read> Scan<R> {
    /// The next value, which stands at `place`.
    pub fn json<T: DeserializeOwned>(&mut self, place: Place) -> Result<T, ArchiveError> {
        let value = self.value().map_err(|stop| stopped(stop, place))?;
        serde_json::from_slice(value).map_err(|error| malformed(place, value, &error))
    }

    /// The version of the file, of which `known` is the newest that is read.
    pub fn version(&mut self, place: Place, known: u32) -> Result<u64, ArchiveError> {
        match self.json(place)? {
            0 => Err(ArchiveError::NotOurs(Lack::Version)),
            found if found > u64::from(known) => Err(ArchiveError::Newer { found, known }),
            found => Ok(found),
        }
    }
}

pub(super) fn stopped(stop: Stop, place: Place) -> ArchiveError {
    match stop {
        Stop::Error(error) => error,
        Stop::Cut => ArchiveError::Cut(place),
        Stop::Wrong(what) => wrong(place, what),
    }
}

pub(super) fn malformed(place: Place, json: &[u8], error: &serde_json::Error) -> ArchiveError {
    wrong(place, Wrong::Json(JsonFault::new(json, error)))
}

pub(super) fn wrong(place: Place, what: Wrong) -> ArchiveError {
    ArchiveError::Malformed { place, what }
}
