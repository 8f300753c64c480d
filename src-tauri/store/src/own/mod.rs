//! What a person made: exercises, shared blocks and routines as JSON text, and
//! pictures of exercises. Nothing is ever taken out; what was deleted is marked.

use crate::cells::{Cells, int};
use crate::error::{StoreError, Trouble};
use crate::store::Store;
use limber_core::DeviceId;
use limber_core::log::{WholeOwn, WholePicture};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::de::IgnoredAny;

/// Largest picture, bytes.
pub const PICTURE_MAX: usize = 2_000_000;
/// What stands in the place of a picture that was deleted elsewhere.
const GONE: &[u8] = &[0];

pub use limber_core::log::OwnKind;

/// A row of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// What it is.
    pub kind: OwnKind,
    /// Its id; unique within its kind.
    pub id: String,
    /// JSON text.
    pub body: String,
}

impl Store {
    /// Everything of one's own that was not deleted, by kind and id.
    pub fn own(&self) -> Result<Vec<Own>, StoreError> {
        self.reading(all)
    }

    /// The JSON text of one row; `None` where there is none, or it was deleted.
    pub fn own_body(&self, kind: OwnKind, id: &str) -> Result<Option<String>, StoreError> {
        self.reading(|db| {
            let mut statement = db.prepare_cached(include_str!("get.sql"))?;
            let mut rows = statement.query(named_params! {":kind": kind.word(), ":id": id})?;
            let Some(row) = rows.next()? else {
                return Ok(None);
            };
            let body = Cells::new(row).string();
            body.map(Some)
                .map_err(|fault| fault.of("own", named(kind, id)))
        })
    }

    /// How often the row was changed; 0 where it was never made. A deleted row
    /// has one, too.
    pub fn own_rev(&self, kind: OwnKind, id: &str) -> Result<u64, StoreError> {
        self.reading(|db| rev(db, kind, id))
    }

    /// The exercises that have a picture.
    pub fn pictured(&self) -> Result<Vec<String>, StoreError> {
        self.reading(pictured)
    }

    /// The picture of an exercise.
    pub fn picture(&self, exercise: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.reading(|db| picture(db, exercise))
    }

    /// As [`Store::own_rev`], for the picture of an exercise.
    pub fn picture_rev(&self, exercise: &str) -> Result<u64, StoreError> {
        self.reading(|db| picture_rev(db, exercise))
    }
}

fn named(kind: OwnKind, id: &str) -> String {
    format!("{} {id}", kind.word())
}

pub(crate) fn all(db: &Connection) -> Result<Vec<Own>, Trouble> {
    let mut statement = db.prepare_cached(include_str!("all.sql"))?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(one(row)?);
    }
    Ok(found)
}

fn one(row: &Row<'_>) -> Result<Own, Trouble> {
    let mut cells = Cells::new(row);
    let read = cells.word(&OwnKind::ALL, OwnKind::word).and_then(|kind| {
        Ok(Own {
            kind,
            id: cells.string()?,
            body: cells.string()?,
        })
    });
    read.map_err(|fault| fault.of("own", ""))
}

/// The row of `carry/own.sql` or `own/whole.sql`.
pub(crate) fn whole(row: &Row<'_>) -> Result<WholeOwn, Trouble> {
    let mut cells = Cells::new(row);
    let read = cells.word(&OwnKind::ALL, OwnKind::word).and_then(|kind| {
        Ok(WholeOwn {
            kind,
            id: cells.string()?,
            device: DeviceId(cells.uuid()?),
            rev: cells.int()?,
            body: cells.opt_string()?,
        })
    });
    read.map_err(|fault| fault.of("own", ""))
}

/// The row of `carry/pictures.sql` or `own/picture_whole.sql`.
pub(crate) fn whole_picture(row: &Row<'_>) -> Result<WholePicture, Trouble> {
    let mut cells = Cells::new(row);
    let read = cells.string().and_then(|exercise| {
        Ok(WholePicture {
            exercise,
            device: DeviceId(cells.uuid()?),
            rev: cells.int()?,
            bytes: cells.opt_bytes()?.map(<[u8]>::to_vec),
        })
    });
    read.map_err(|fault| fault.of("picture", ""))
}

/// All that is kept of one row, also of a deleted one.
pub(crate) fn find(db: &Connection, kind: OwnKind, id: &str) -> Result<Option<WholeOwn>, Trouble> {
    let mut statement = db.prepare_cached(include_str!("whole.sql"))?;
    let mut rows = statement.query(named_params! {":kind": kind.word(), ":id": id})?;
    rows.next()?.map(whole).transpose()
}

/// As [`find`], of the picture of an exercise.
pub(crate) fn find_picture(
    db: &Connection,
    exercise: &str,
) -> Result<Option<WholePicture>, Trouble> {
    let mut statement = db.prepare_cached(include_str!("picture_whole.sql"))?;
    let mut rows = statement.query(named_params! {":exercise": exercise})?;
    rows.next()?.map(whole_picture).transpose()
}

/// Writes the row as it is, over whatever stands there.
pub(crate) fn put(tx: &Connection, own: &WholeOwn) -> Result<(), Trouble> {
    // A deleted row keeps nothing of what it was.
    let body = own.body.as_deref().unwrap_or("null");
    if serde_json::from_str::<IgnoredAny>(body).is_err() {
        return Err(StoreError::NotJson {
            key: named(own.kind, &own.id),
        }
        .into());
    }
    tx.prepare_cached(include_str!("put.sql"))?
        .execute(named_params! {
            ":kind": own.kind.word(),
            ":id": own.id,
            ":device_id": own.device.0.as_bytes(),
            ":rev": int(own.rev, "rev")?,
            ":gone": own.body.is_none(),
            ":body": body,
        })?;
    Ok(())
}

/// As [`put`], a picture.
pub(crate) fn put_picture(tx: &Connection, picture: &WholePicture) -> Result<(), Trouble> {
    let bytes = picture.bytes.as_deref().unwrap_or(GONE);
    sized(bytes)?;
    tx.prepare_cached(include_str!("picture_put.sql"))?
        .execute(named_params! {
            ":exercise": picture.exercise,
            ":device_id": picture.device.0.as_bytes(),
            ":rev": int(picture.rev, "rev")?,
            ":gone": picture.bytes.is_none(),
            ":bytes": bytes,
        })?;
    Ok(())
}

/// Takes the row out, as if it had never been.
pub(crate) fn clear(tx: &Connection, kind: OwnKind, id: &str) -> Result<(), Trouble> {
    tx.prepare_cached(include_str!("clear.sql"))?
        .execute(named_params! {":kind": kind.word(), ":id": id})?;
    Ok(())
}

/// As [`clear`], the picture of an exercise.
pub(crate) fn clear_picture(tx: &Connection, exercise: &str) -> Result<(), Trouble> {
    tx.prepare_cached(include_str!("picture_clear.sql"))?
        .execute(named_params! {":exercise": exercise})?;
    Ok(())
}

fn sized(bytes: &[u8]) -> Result<(), StoreError> {
    if bytes.is_empty() || bytes.len() > PICTURE_MAX {
        return Err(StoreError::OutOfRange { what: "picture" });
    }
    Ok(())
}

pub(crate) fn rev(db: &Connection, kind: OwnKind, id: &str) -> Result<u64, Trouble> {
    let mut statement = db.prepare_cached(include_str!("rev.sql"))?;
    let found: Option<i64> = statement
        .query_row(named_params! {":kind": kind.word(), ":id": id}, |row| {
            row.get(0)
        })
        .optional()?;
    Ok(found
        .and_then(|rev| u64::try_from(rev).ok())
        .unwrap_or_default())
}

/// Writes `body`, or marks the row deleted where there is none.
pub(crate) fn set(
    tx: &Connection,
    device: DeviceId,
    kind: OwnKind,
    id: &str,
    body: Option<&str>,
) -> Result<(), Trouble> {
    let Some(body) = body else {
        tx.prepare_cached(include_str!("remove.sql"))?
            .execute(named_params! {
                ":kind": kind.word(), ":id": id, ":device_id": device.0.as_bytes(),
            })?;
        return Ok(());
    };
    if serde_json::from_str::<IgnoredAny>(body).is_err() {
        return Err(StoreError::NotJson {
            key: named(kind, id),
        }
        .into());
    }
    tx.prepare_cached(include_str!("set.sql"))?
        .execute(named_params! {
            ":kind": kind.word(),
            ":id": id,
            ":device_id": device.0.as_bytes(),
            ":body": body,
        })?;
    Ok(())
}

pub(crate) fn pictured(db: &Connection) -> Result<Vec<String>, Trouble> {
    let mut statement = db.prepare_cached(include_str!("pictured.sql"))?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let exercise = Cells::new(row).string();
        found.push(exercise.map_err(|fault| fault.of("picture", ""))?);
    }
    Ok(found)
}

pub(crate) fn picture(db: &Connection, exercise: &str) -> Result<Option<Vec<u8>>, Trouble> {
    let mut statement = db.prepare_cached(include_str!("picture_get.sql"))?;
    let mut rows = statement.query(named_params! {":exercise": exercise})?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    let bytes = Cells::new(row).bytes();
    bytes
        .map(|bytes| Some(bytes.to_vec()))
        .map_err(|fault| fault.of("picture", exercise))
}

pub(crate) fn picture_rev(db: &Connection, exercise: &str) -> Result<u64, Trouble> {
    let mut statement = db.prepare_cached(include_str!("picture_rev.sql"))?;
    let found: Option<i64> = statement
        .query_row(named_params! {":exercise": exercise}, |row| row.get(0))
        .optional()?;
    Ok(found
        .and_then(|rev| u64::try_from(rev).ok())
        .unwrap_or_default())
}

/// As much of [`all`] as can be read.
pub(crate) fn readable(db: &Connection) -> Vec<Own> {
    let mut found = Vec::new();
    let mut read = || -> Result<(), Trouble> {
        let mut statement = db.prepare(include_str!("all.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            found.extend(one(row).ok());
        }
        Ok(())
    };
    if let Err(trouble) = read() {
        tracing::warn!(?trouble, "not all of one's own can be salvaged");
    }
    found
}

/// Every picture that can be read, with its exercise.
pub(crate) fn readable_pictures(db: &Connection) -> Vec<(String, Vec<u8>)> {
    pictured(db)
        .unwrap_or_default()
        .into_iter()
        .filter_map(|exercise| {
            let bytes = picture(db, &exercise).ok()??;
            Some((exercise, bytes))
        })
        .collect()
}

/// Keeps `bytes`, or marks the picture deleted where there are none.
pub(crate) fn set_picture(
    tx: &Connection,
    device: DeviceId,
    exercise: &str,
    bytes: Option<&[u8]>,
) -> Result<(), Trouble> {
    let Some(bytes) = bytes else {
        tx.prepare_cached(include_str!("picture_remove.sql"))?
            .execute(named_params! {
                ":exercise": exercise, ":device_id": device.0.as_bytes(),
            })?;
        return Ok(());
    };
    sized(bytes)?;
    tx.prepare_cached(include_str!("picture_set.sql"))?
        .execute(named_params! {
            ":exercise": exercise,
            ":device_id": device.0.as_bytes(),
            ":bytes": bytes,
        })?;
    Ok(())
}
