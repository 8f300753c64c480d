//! Taking an import back.

use super::bring::ImportId;
use super::rows::{clear, put};
use crate::cells::{Cells, Fault, int};
use crate::damage::{Cell, Damage};
use crate::error::{StoreError, Trouble};
use crate::store::Store;
use crate::sums::Pending;
use crate::{own, session, setting, zone};
use limber_core::log::{OwnKind, WholeOwn, WholePicture, WholeSession};
use limber_core::{DeviceId, SessionId};
use rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What an import changed, and how it left it.
struct Left {
    kind: String,
    what: String,
    rev: i64,
    before: Option<String>,
}

/// A row by what the log calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// A session.
    Session(SessionId),
    /// Something a person made.
    Own(OwnKind, String),
    /// The picture of an exercise.
    Picture(String),
}

/// A row as an own change found it, and, the same again, as the undoing of that
/// change left it.
pub type Rested = (Row, u64, u64);

/// Kind of a picture among what an import changed.
pub(super) const PICTURE: &str = "picture";

/// A picture as an import found it.
#[derive(Serialize, Deserialize)]
pub(super) struct PictureBefore {
    device: DeviceId,
    rev: u64,
    /// In hexadecimal.
    bytes: Option<String>,
}

impl PictureBefore {
    pub fn text(picture: &WholePicture) -> Result<String, Trouble> {
        let hex = |bytes: &Vec<u8>| bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let before = Self {
            device: picture.device,
            rev: picture.rev,
            bytes: picture.bytes.as_ref().map(hex),
        };
        Ok(serde_json::to_string(&before)
            .map_err(|_| StoreError::OutOfRange { what: "picture" })?)
    }

    fn picture(self, exercise: &str) -> Option<WholePicture> {
        let bytes = match self.bytes {
            None => None,
            Some(hex) => Some(
                hex.as_bytes()
                    .chunks(2)
                    .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
                    .collect::<Option<Vec<u8>>>()?,
            ),
        };
        Some(WholePicture {
            exercise: exercise.to_owned(),
            device: self.device,
            rev: self.rev,
            bytes,
        })
    }
}

impl Store {
    /// Puts everything back that the import `id` changed, in one transaction:
    /// what was new goes, what was replaced comes back.
    ///
    /// `since` says which revisions of a row are as good as which earlier
    /// ones: own changes that were undone since. [`StoreError::Changed`],
    /// [`StoreError::OwnChanged`] or [`StoreError::SettingChanged`], with nothing changed, where something
    /// was altered after the import.
    pub fn take_back_import(&mut self, id: ImportId, since: &[Rested]) -> Result<(), StoreError> {
        self.change(|tx, device| {
            let import: Option<i64> = tx
                .prepare_cached(include_str!("import_of.sql"))?
                .query_row(named_params! {":id": id.0.as_bytes()}, |row| row.get(0))
                .optional()?;
            let Some(import) = import else {
                return Err(StoreError::NoImport.into());
            };
            {
                let mut statement = tx.prepare_cached(include_str!("imported_of.sql"))?;
                let mut rows = statement.query(named_params! {":import": import})?;
                let mut sums = Pending::default();
                while let Some(row) = rows.next()? {
                    let mut cells = Cells::new(row);
                    let mut read = || -> Result<Left, Fault> {
                        Ok(Left {
                            kind: cells.string()?,
                            what: cells.string()?,
                            rev: cells.i64()?,
                            before: cells.opt_string()?,
                        })
                    };
                    let left = read().map_err(|fault| fault.of("imported", ""))?;
                    match left.kind.as_str() {
                        "setting" => setting_back(tx, device, &left)?,
                        "session" => session_back(tx, device, &left, since, &mut sums)?,
                        PICTURE => picture_back(tx, &left, since)?,
                        _ => own_back(tx, &left, since)?,
                    }
                }
                sums.write(tx, device)?;
            }
            for sql in [
                include_str!("imported_forget.sql"),
                include_str!("import_forget.sql"),
            ] {
                tx.prepare_cached(sql)?
                    .execute(named_params! {":import": import})?;
            }
            Ok(())
        })
    }
}

fn setting_back(tx: &Connection, device: DeviceId, left: &Left) -> Result<(), Trouble> {
    let key = left.what.as_str();
    let rev: Option<i64> = tx
        .prepare_cached(include_str!("setting_rev.sql"))?
        .query_row(named_params! {":key": key}, |row| row.get(0))
        .optional()?;
    if rev != Some(left.rev) {
        return Err(StoreError::SettingChanged {
            key: key.to_owned(),
        }
        .into());
    }
    match &left.before {
        Some(before) => setting::set(tx, device, key, before),
        None => {
            tx.prepare_cached(include_str!("clear_setting.sql"))?
                .execute(named_params! {":key": key})?;
            Ok(())
        }
    }
}

/// Whether the row still is as the import left it, or as good as that.
fn stands(left: &Left, row: &Row, found: u64, since: &[Rested]) -> bool {
    let Ok(rev) = u64::try_from(left.rev) else {
        return false;
    };
    let mut as_good = vec![rev];
    for (_, from, to) in since.iter().filter(|(of, _, _)| of == row) {
        if as_good.contains(from) {
            as_good.push(*to);
        }
    }
    as_good.contains(&found)
}

/// The row comes back with the revision it had, as it is the very same again.
fn own_back(tx: &Connection, left: &Left, since: &[Rested]) -> Result<(), Trouble> {
    let id = left.what.as_str();
    let damaged = |what: Damage| what.row("imported", format_args!("{} {id}", left.kind));
    let kind = OwnKind::ALL
        .into_iter()
        .find(|kind| kind.word() == left.kind)
        .ok_or_else(|| {
            damaged(Damage::Cell {
                column: "kind".to_owned(),
                what: Cell::Word(left.kind.clone()),
            })
        })?;
    let found = own::rev(tx, kind, id)?;
    if !stands(left, &Row::Own(kind, id.to_owned()), found, since) {
        return Err(StoreError::OwnChanged { id: id.to_owned() }.into());
    }
    match &left.before {
        None => own::clear(tx, kind, id),
        Some(before) => {
            let before: WholeOwn =
                serde_json::from_str(before).map_err(|_| damaged(Damage::NotJson))?;
            own::put(tx, &before)
        }
    }
}

/// As [`own_back`], a picture.
fn picture_back(tx: &Connection, left: &Left, since: &[Rested]) -> Result<(), Trouble> {
    let exercise = left.what.as_str();
    let found = own::picture_rev(tx, exercise)?;
    if !stands(left, &Row::Picture(exercise.to_owned()), found, since) {
        let id = exercise.to_owned();
        return Err(StoreError::OwnChanged { id }.into());
    }
    let Some(before) = &left.before else {
        return own::clear_picture(tx, exercise);
    };
    let before = serde_json::from_str::<PictureBefore>(before)
        .ok()
        .and_then(|before| before.picture(exercise))
        .ok_or_else(|| Damage::NotJson.row("imported", exercise))?;
    own::put_picture(tx, &before)
}

fn session_back(
    tx: &Connection,
    device: DeviceId,
    left: &Left,
    since: &[Rested],
    sums: &mut Pending,
) -> Result<(), Trouble> {
    let damaged = |what: Damage| what.row("imported", &left.what);
    let id = Uuid::parse_str(&left.what).map(SessionId).map_err(|_| {
        damaged(Damage::Cell {
            column: "what".to_owned(),
            what: Cell::Kind,
        })
    })?;
    let Some((key, head)) = session::find(tx, id)? else {
        return Err(StoreError::NoSession { session: id }.into());
    };
    let found = session::rev_of(tx, id)?.unwrap_or_default();
    if !stands(left, &Row::Session(id), found, since) {
        return Err(StoreError::Changed {
            session: id,
            routine: head.routine.name,
        }
        .into());
    }
    match &left.before {
        None => {
            clear(tx, &zone::of(tx)?, device, key, sums)?;
            tx.prepare_cached(include_str!("clear_session.sql"))?
                .execute(named_params! {":session": key})?;
            Ok(())
        }
        Some(before) => {
            let before: WholeSession =
                serde_json::from_str(before).map_err(|_| damaged(Damage::NotJson))?;
            // A row that changes grows in rev, also on its way back.
            let rev = int(found.saturating_add(1), "session.rev")?;
            let plan = i64::from(before.plan);
            put(tx, device, key, &before, rev, plan, sums)
        }
    }
}
