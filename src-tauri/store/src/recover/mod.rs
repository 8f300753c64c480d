//! A damaged log is put right: moved aside whole, the newest good backup in its
//! place, and into that whatever the damaged file still gives.
//!
//! Everything is made ready beside the log first. Only then are files moved,
//! and only where nobody else has them: the gate is closed, no session runs, and
//! no other program has the database open.

mod aside;
mod report;
mod salvage;
mod sole;

pub(crate) use aside::finish;
pub(crate) use report::KEY as NOTICES;
pub use report::{FromBackup, LostSession, Recovered};

use crate::backup::copy::{prepare, stand_alone, verify};
use crate::backup::folder::{Passing, beside, list, open_error, publish};
use crate::damage::Damage;
use crate::error::{InUse, StoreError, Trouble};
use crate::lock::{HeldFor, Holder, LockError, SessionLock};
use crate::open::{self, Gate, Opening, is_open_here};
use crate::schema::{self, Migrations};
use crate::setting;
use crate::store::{Setup, Store};
use aside::{Names, put_in_place};
use rusqlite::Connection;
use salvage::Salvage;
use sole::Sole;
use std::path::{Path, PathBuf};

/// What others read while it is at work.
const NAME: &str = "the repair of the log";

/// Whether `error` says that the database at `path` itself is damaged, so that
/// it cannot be opened as it is.
pub(crate) fn is_damage(error: &StoreError, path: &Path) -> bool {
    matches!(error, StoreError::Damaged { path: at, .. } if at == path)
}

impl Store {
    /// The damaged databases that were moved aside in the data folder `dir`,
    /// oldest first.
    pub fn moved_aside(dir: &Path) -> Vec<PathBuf> {
        aside::damaged(&dir.join(crate::FILE_NAME))
    }
}

/// Puts the damaged database at `path` right and opens it. Changes nothing, and
/// says who is in the way, where somebody has it.
pub(crate) fn run(path: &Path, opening: &Opening<'_>) -> Result<Option<Store>, StoreError> {
    let cannot = |error: std::io::Error| open_error(path, &error);
    let _gate = Gate::alone(path).map_err(cannot)?;
    // Another program may have put it right while this one waited.
    let what = match Store::enter(path, opening) {
        Err(error) if is_damage(&error, path) => Damage::from(error),
        other => return other,
    };
    let in_use = |by: InUse| StoreError::DamagedInUse {
        path: path.to_owned(),
        what: what.clone(),
        by,
    };
    let me = Holder {
        name: NAME.to_owned(),
        pid: std::process::id(),
        held_for: HeldFor::Restore,
    };
    let folder = path.parent().unwrap_or(Path::new("."));
    let _lock = SessionLock::acquire(folder, &me).map_err(|error| match error {
        LockError::Held(holder) => in_use(InUse::By(holder)),
        LockError::HeldByUnknown => in_use(InUse::Unknown),
        LockError::Io { source, .. } => open_error(path, &source),
    })?;
    if is_open_here(path) {
        return Err(in_use(InUse::Here));
    }
    let Some(mut sole) = Sole::of(path).map_err(cannot)? else {
        return Err(in_use(InUse::OtherLimber));
    };
    tracing::error!(%what, path = %path.display(), "the log is damaged");
    let names = Names::new(path, opening.setup.now);
    replacement(path, &names, &mut sole, opening, what)?;
    put_in_place(path, &names)?;
    drop(sole);
    Store::enter(path, opening)
}

/// Makes what is to take the place of the database at `path`, up to its name.
fn replacement(
    path: &Path,
    names: &Names,
    sole: &mut Sole,
    opening: &Opening<'_>,
    what: Damage,
) -> Result<(), StoreError> {
    let migrations = opening.migrations;
    let part = Passing::new(path.with_file_name("limber.restored.part"));
    let mut salvage = salvage::read(sole, path, migrations)?;
    let mut recovered = Recovered {
        at: opening.setup.now,
        what,
        moved_to: names.aside.clone(),
        restored_from: None,
        bad_backups: Vec::new(),
        salvaged: 0,
        lost: Vec::new(),
        lost_unnamed: salvage.lost_unnamed,
        complete: salvage.complete,
    };
    newest_good(path, part.path(), migrations, &mut recovered)?;
    fill(
        part.path(),
        &mut salvage,
        opening.setup,
        migrations,
        &mut recovered,
    )?;
    stand_alone(part.path())?;
    verify(part.path(), migrations)?;
    tracing::warn!("{}", recovered.message());
    publish(part.path(), &names.restored)
}

/// Copies the newest good backup to `part`, where there is one.
fn newest_good(
    path: &Path,
    part: &Path,
    migrations: Migrations,
    recovered: &mut Recovered,
) -> Result<(), StoreError> {
    for backup in list(&beside(path))? {
        match prepare(&backup.path, part, None, migrations) {
            Ok(_) => {
                recovered.restored_from = Some(FromBackup {
                    name: backup.name,
                    made_at: backup.made_at,
                });
                return Ok(());
            }
            // About the place of the copy, not about the backup.
            Err(error @ (StoreError::DiskFull { .. } | StoreError::ReadOnly { .. })) => {
                return Err(error);
            }
            Err(error) => {
                tracing::warn!(%error, name = backup.name, "not a good backup");
                recovered.bad_backups.push(backup.name);
                drop(Passing::new(part.to_owned()));
            }
        }
    }
    Ok(())
}

/// Brings what was salvaged into the replacement, and what is to be told.
fn fill(
    part: &Path,
    salvage: &mut Salvage,
    setup: &Setup,
    migrations: Migrations,
    recovered: &mut Recovered,
) -> Result<(), StoreError> {
    let at = |trouble: Trouble| trouble.at(part);
    let flags = open::flags() | rusqlite::OpenFlags::SQLITE_OPEN_CREATE;
    let mut db = Connection::open_with_flags(part, flags).map_err(|e| at(e.into()))?;
    if recovered.restored_from.is_none() {
        let device = salvage.device.unwrap_or(setup.new_device);
        schema::upgrade(&mut db, part, migrations, Some(device))?;
    }
    db.execute_batch(include_str!("replacement.sql"))
        .map_err(|e| at(e.into()))?;
    let device = schema::device(&db).map_err(at)?;
    recovered.salvaged = salvage.bring(&mut db, device).map_err(at)?;
    recovered.lost = std::mem::take(&mut salvage.lost);
    let untold = setting::get(&db, report::KEY).map_err(at)?;
    let mut notices: Vec<Recovered> = untold
        .and_then(|json| serde_json::from_str(&json).ok())
        .unwrap_or_default();
    notices.push(recovered.clone());
    let json =
        serde_json::to_string(&notices).map_err(|_| StoreError::OutOfRange { what: "notice" })?;
    setting::set(&db, device, report::KEY, &json).map_err(at)
}
