//! What a person chose, by key, as JSON text.

use crate::cells::Cells;
use crate::error::{StoreError, Trouble};
use crate::store::Store;
use limber_core::DeviceId;
use rusqlite::{Connection, named_params};
use serde::de::IgnoredAny;

impl Store {
    /// The JSON text stored under `key`, or `None`.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.reading(|db| get(db, key))
    }

    /// What is stored under keys that begin with `prefix`, by key.
    pub fn settings_under(&self, prefix: &str) -> Result<Vec<(String, String)>, StoreError> {
        // Sorts behind every key that text can continue.
        let end = format!("{prefix}\u{10ffff}");
        self.reading(|db| {
            let mut statement = db.prepare_cached(include_str!("under.sql"))?;
            let mut rows = statement.query(named_params! {":from": prefix, ":to": end})?;
            let mut found = Vec::new();
            while let Some(row) = rows.next()? {
                let mut cells = Cells::new(row);
                let pair = cells.string().and_then(|key| Ok((key, cells.string()?)));
                found.push(pair.map_err(|fault| fault.of("setting", ""))?);
            }
            Ok(found)
        })
    }

    /// Stores `json` under `key`; refuses text that is no JSON.
    pub fn set_setting(&mut self, key: &str, json: &str) -> Result<(), StoreError> {
        self.change(|tx, device| set(tx, device, key, json))
    }
}

/// The JSON text stored under `key`.
pub(crate) fn get(db: &Connection, key: &str) -> Result<Option<String>, Trouble> {
    let mut statement = db.prepare_cached(include_str!("get.sql"))?;
    let mut rows = statement.query(named_params! {":key": key})?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    let value = Cells::new(row).string();
    value.map(Some).map_err(|fault| fault.of("setting", key))
}

/// Stores `json` under `key`, inside a transaction.
pub(crate) fn set(tx: &Connection, device: DeviceId, key: &str, json: &str) -> Result<(), Trouble> {
    if serde_json::from_str::<IgnoredAny>(json).is_err() {
        return Err(StoreError::NotJson {
            key: key.to_owned(),
        }
        .into());
    }
    tx.prepare_cached(include_str!("set.sql"))?
        .execute(named_params! {
            ":key": key,
            ":device_id": device.0.as_bytes(),
            ":value": json,
        })?;
    Ok(())
}
