//! Taking an import back.

use super::bring::{ImportId, clear, put};
use crate::cells::{Cells, Fault, int};
use crate::error::{StoreError, Trouble};
use crate::store::Store;
use crate::sums::Pending;
use crate::{session, setting};
use limber_core::log::WholeSession;
use limber_core::{DeviceId, SessionId};
use rusqlite::{Connection, OptionalExtension, named_params};
use uuid::Uuid;

/// What an import changed, and how it left it.
struct Left {
    kind: String,
    what: String,
    rev: i64,
    before: Option<String>,
}

impl Store {
    /// Puts everything back that the import `id` changed, in one transaction:
    /// what was new goes, what was replaced comes back.
    ///
    /// `since` says which revisions of a session are as good as which earlier
    /// ones: own changes that were undone since. [`StoreError::Changed`] or
    /// [`StoreError::SettingChanged`], with nothing changed, where something
    /// was altered after the import.
    pub fn take_back_import(
        &mut self,
        id: ImportId,
        since: &[(SessionId, u64, u64)],
    ) -> Result<(), StoreError> {
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
                    let left = read().map_err(|fault| fault.of("an import"))?;
                    match left.kind.as_str() {
                        "setting" => setting_back(tx, device, &left)?,
                        _ => session_back(tx, device, &left, since, &mut sums)?,
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

fn session_back(
    tx: &Connection,
    device: DeviceId,
    left: &Left,
    since: &[(SessionId, u64, u64)],
    sums: &mut Pending,
) -> Result<(), Trouble> {
    let damaged = |what: String| Trouble::Damaged {
        row: format!("the import of session {}", left.what),
        what,
    };
    let id = Uuid::parse_str(&left.what)
        .map(SessionId)
        .map_err(|error| damaged(error.to_string()))?;
    let Some((key, head)) = session::find(tx, id)? else {
        return Err(StoreError::NoSession { session: id }.into());
    };
    let rev = u64::try_from(left.rev).map_err(|error| damaged(error.to_string()))?;
    let mut as_good = vec![rev];
    for (_, from, to) in since.iter().filter(|(of, _, _)| *of == id) {
        if as_good.contains(from) {
            as_good.push(*to);
        }
    }
    let found = session::rev_of(tx, id)?.unwrap_or_default();
    if !as_good.contains(&found) {
        return Err(StoreError::Changed {
            session: id,
            routine: head.routine.name,
        }
        .into());
    }
    match &left.before {
        None => {
            clear(tx, device, key, sums)?;
            tx.prepare_cached(include_str!("clear_session.sql"))?
                .execute(named_params! {":session": key})?;
            Ok(())
        }
        Some(before) => {
            let before: WholeSession =
                serde_json::from_str(before).map_err(|error| damaged(error.to_string()))?;
            // A row that changes grows in rev, also on its way back.
            let rev = int(found.saturating_add(1), "the session's rev")?;
            let plan = i64::from(before.plan);
            put(tx, device, Some(key), &before, rev, plan, sums)
        }
    }
}
