//! Reading what can be read out of a damaged file, session by session. Works on
//! a copy: the file itself is never opened by SQLite again, which might write.

use super::report::LostSession;
use super::sole::Sole;
use crate::backup::copy::copy_bytes;
use crate::backup::folder::{Passing, open_error, with_tail, write_error};
use crate::cells::Cells;
use crate::check::differs;
use crate::damage::Damage;
use crate::error::{StoreError, Trouble};
use crate::open;
use crate::own::{self, Own};
use crate::schema::{self, APPLICATION_ID, Migrations};
use crate::{alive, attempt, journal, plan, session, setting};
use limber_core::journal::{AliveMark, Entry};
use limber_core::log::SessionHead;
use limber_core::{Attempt, DeviceId, Plan, RULES_VERSION, Session, SessionId, SessionOutcome};
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

/// More sessions than anybody has; a damaged key beyond is not believed.
const KEYS_MOST: i64 = 1_000_000;

/// A session that could be read whole, its journal as it was written.
pub(super) struct Whole {
    head: SessionHead,
    plan: Plan,
    entries: Vec<Entry>,
    attempts: Vec<Attempt>,
    mark: Option<AliveMark>,
    /// Whether the row says that it ended and the journal does not: its last
    /// entries are gone, and only what is left of it counts.
    cut: bool,
}

/// What could be read.
#[derive(Default)]
pub(super) struct Salvage {
    pub device: Option<DeviceId>,
    pub sessions: Vec<Whole>,
    pub settings: Vec<(String, String)>,
    pub own: Vec<Own>,
    pub pictures: Vec<(String, Vec<u8>)>,
    pub lost: Vec<LostSession>,
    pub lost_unnamed: u32,
    pub complete: bool,
}

/// Reads the damaged database at `path`, which is held by `sole`.
pub(super) fn read(
    sole: &mut Sole,
    path: &Path,
    migrations: Migrations,
) -> Result<Salvage, StoreError> {
    let copy = Passing::new(path.with_file_name("limber.salvage.part"));
    let Some(file) = sole.file() else {
        return Ok(Salvage::default());
    };
    copy_bytes(file, path, copy.path())?;
    if let Ok(mut log) = File::open(with_tail(path, "-wal")) {
        copy_bytes(&mut log, path, &with_tail(copy.path(), "-wal"))?;
    }
    mend_header(copy.path(), migrations)?;
    Ok(match open_copy(copy.path(), migrations) {
        Ok(db) => everything(&db),
        Err(trouble) => {
            tracing::warn!(error = %trouble.at(path), "nothing can be salvaged");
            Salvage::default()
        }
    })
}

fn open_copy(path: &Path, migrations: Migrations) -> Result<Connection, Trouble> {
    let mut db = Connection::open_with_flags(path, open::flags())?;
    // Makes SQLite pass over what of the schema it cannot read, and over pages
    // that the file is too short for.
    db.execute_batch(include_str!("copy.sql"))?;
    let newest = schema::newest(migrations);
    if (1..newest).contains(&schema::version(&db)?)
        && let Err(error) = schema::upgrade(&mut db, path, migrations, None)
    {
        tracing::warn!(%error, "salvaging with the older schema");
        // The columns of a session are asked for all the same.
        for columns in [include_str!("by_hand.sql"), include_str!("corrected.sql")] {
            if let Err(error) = db.execute_batch(columns) {
                tracing::warn!(%error, "its sessions may not be readable");
            }
        }
    }
    Ok(db)
}

/// Puts a usable header into the copy where the file's own is not: without it
/// SQLite would read nothing of the good pages behind it.
fn mend_header(path: &Path, migrations: Migrations) -> Result<(), StoreError> {
    let cannot = |error: std::io::Error| write_error(path, &error);
    let mut file = OpenOptions::new()
        .read(true)
        .write(true)
        .open(path)
        .map_err(|error| open_error(path, &error))?;
    let length = file.metadata().map_err(cannot)?.len();
    let mut header = [0_u8; open::HEADER];
    if file.read_exact(&mut header).is_err() {
        return Ok(());
    }
    let mended = open::mended(&header, length, APPLICATION_ID, schema::newest(migrations));
    if mended != header {
        file.seek(SeekFrom::Start(0)).map_err(cannot)?;
        file.write_all(&mended).map_err(cannot)?;
    }
    Ok(())
}

fn everything(db: &Connection) -> Salvage {
    let (keys, complete) = keys(db);
    let mut salvage = Salvage {
        device: schema::device(db).ok(),
        settings: settings(db),
        own: own::readable(db),
        pictures: own::readable_pictures(db),
        complete,
        ..Salvage::default()
    };
    for key in keys {
        match session::by_key(db, key) {
            // Where the list is complete, every key in it was a session.
            Ok(None) if !complete => {}
            Ok(None) | Err(_) => salvage.lost_unnamed = salvage.lost_unnamed.saturating_add(1),
            Ok(Some(head)) => match whole(db, key, &head) {
                Ok(whole) => salvage.sessions.push(whole),
                Err(_) => salvage.lost.push(LostSession {
                    id: head.id,
                    routine: head.routine.name,
                    started_at: head.started_at,
                    earlier_state: false,
                }),
            },
        }
    }
    salvage
}

/// The keys of the sessions, from every place that tells one: a page that
/// cannot be read hides those behind it from one side only.
fn keys(db: &Connection) -> (BTreeSet<i64>, bool) {
    let mut keys = BTreeSet::new();
    let complete = collect(db, include_str!("scan.sql"), &mut keys);
    if !complete {
        collect(db, concat!(include_str!("scan.sql"), " DESC"), &mut keys);
        collect(db, include_str!("scan_ids.sql"), &mut keys);
        collect(db, include_str!("scan_journal.sql"), &mut keys);
        collect(db, include_str!("scan_attempts.sql"), &mut keys);
        // Keys count up, so that those in between were sessions too.
        if let Some(last) = keys.last().copied() {
            keys.extend(1..=last);
        }
    }
    (keys, complete)
}

/// Whether the list could be read to its end.
fn collect(db: &Connection, sql: &str, keys: &mut BTreeSet<i64>) -> bool {
    let mut read = || -> Result<(), Trouble> {
        let mut statement = db.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let key: i64 = row.get(0)?;
            if (1..=KEYS_MOST).contains(&key) {
                keys.insert(key);
            }
        }
        Ok(())
    };
    read().is_ok()
}

/// Reads the session of `head`. Its journal and plan have checksums; head and
/// attempts have none, so that where they differ from what the journal tells, or
/// cannot be read, the journal counts.
fn whole(db: &Connection, key: i64, head: &SessionHead) -> Result<Whole, Trouble> {
    let id = head.id;
    let plan = plan::of(db, key, id)?;
    let entries = journal::of(db, key, id)?;
    let head = &SessionHead {
        device: journal::first_device(db, key)?.unwrap_or(head.device),
        ..head.clone()
    };
    let attempts = attempt::of(db, key, id);
    let mark = alive::of(db, key, id).unwrap_or_default();
    let mut cut = false;
    let (head, attempts) = if plan.rules_version == RULES_VERSION {
        let told = Session::replay(id, head.device, plan.clone(), head.speed, &entries)
            .map_err(|error| Damage::Replay(error).row("session", id))?;
        cut = head.outcome != SessionOutcome::Unfinished && told.ended().is_none();
        match attempts {
            Ok(attempts) if differs(head, &attempts, &told).is_none() => (head.clone(), attempts),
            Ok(_) | Err(_) => (told.head(), told.records().to_vec()),
        }
    } else {
        (head.clone(), attempts?)
    };
    Ok(Whole {
        head,
        plan,
        entries,
        attempts,
        mark,
        cut,
    })
}

fn settings(db: &Connection) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut read = || -> Result<(), Trouble> {
        let mut statement = db.prepare(include_str!("settings.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let mut cells = Cells::new(row);
            if let Ok(pair) = cells.string().and_then(|key| Ok((key, cells.string()?))) {
                found.push(pair);
            }
        }
        Ok(())
    };
    if let Err(trouble) = read() {
        tracing::warn!(?trouble, "not all settings can be salvaged");
    }
    found
}

impl Salvage {
    /// Writes into `db`, the replacement, what it does not have; how many
    /// sessions that were.
    pub(super) fn bring(&mut self, db: &mut Connection, device: DeviceId) -> Result<u32, Trouble> {
        let mut tx = db.transaction()?;
        let mut brought = 0_u32;
        for whole in &self.sessions {
            let point = tx.savepoint()?;
            match whole.bring(&point) {
                Ok(new) => {
                    brought = brought.saturating_add(u32::from(new && !whole.cut));
                    point.commit()?;
                    if !whole.cut || !is_unfinished(&tx, whole.head.id)? {
                        continue;
                    }
                }
                // It contradicts what the backup has of it; the backup stands.
                Err(_) => drop(point),
            }
            self.lost.push(LostSession {
                id: whole.head.id,
                routine: whole.head.routine.name.clone(),
                started_at: whole.head.started_at,
                earlier_state: true,
            });
        }
        for (key, value) in &self.settings {
            let point = tx.savepoint()?;
            if setting::set(&point, device, key, value).is_ok() {
                point.commit()?;
            }
        }
        for own in &self.own {
            let point = tx.savepoint()?;
            if own::set(&point, device, own.kind, &own.id, Some(&own.body)).is_ok() {
                point.commit()?;
            }
        }
        for (exercise, bytes) in &self.pictures {
            let point = tx.savepoint()?;
            if own::set_picture(&point, device, exercise, Some(bytes)).is_ok() {
                point.commit()?;
            }
        }
        self.lost.sort_by_key(|lost| lost.started_at.unix_ms);
        for lost in &mut self.lost {
            lost.earlier_state = has(&tx, lost.id)?;
        }
        tx.commit()?;
        Ok(brought)
    }
}

fn is_unfinished(db: &Connection, id: SessionId) -> Result<bool, Trouble> {
    let found = session::find(db, id)?;
    Ok(found.is_some_and(|(_, head)| head.outcome == SessionOutcome::Unfinished))
}

fn has(db: &Connection, id: SessionId) -> Result<bool, Trouble> {
    Ok(session::find(db, id)?.is_some())
}

impl Whole {
    /// Whether the replacement had less of it.
    fn bring(&self, db: &Connection) -> Result<bool, Trouble> {
        let head = &self.head;
        if let Some((key, stored)) = session::find(db, head.id)? {
            let there = journal::of(db, key, head.id)?.len();
            if there > self.entries.len() || (there == self.entries.len() && stored == *head) {
                return Ok(false);
            }
        }
        session::begin_in(db, head.device, head, &self.plan, &self.entries)?;
        let attempts: Vec<(usize, &Attempt)> = self.attempts.iter().enumerate().collect();
        session::append_in(db, head.device, head, &[], &attempts)?;
        if let Some(mark) = &self.mark {
            alive::put(db, head.device, session::key_of(db, head.id)?, mark)?;
        }
        Ok(true)
    }
}
