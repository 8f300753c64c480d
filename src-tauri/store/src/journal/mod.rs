//! The journal: every event of a session in order, each row with a checksum.

mod checksum;

use crate::cells::{Cells, Fault, checked, int};
use crate::damage::{Cell, Damage};
use crate::error::{StoreError, Trouble};
use crate::session;
use crate::store::Store;
use checksum::checksum;
use limber_core::journal::Entry;
use limber_core::log::SignedEntry;
use limber_core::{DeviceId, Moment, RunId, SessionId};
use rusqlite::{CachedStatement, Connection, Row, named_params, params};

impl Store {
    /// The journal of `session` in order; empty for a session that is not there.
    ///
    /// A row that is not as it was written is [`StoreError::DamagedEntry`], and
    /// so is the place of a row that is missing.
    pub fn journal(&self, session: SessionId) -> Result<Vec<Entry>, StoreError> {
        self.reading(|db| match session::find(db, session)? {
            Some((key, _)) => of(db, key, session),
            None => Ok(Vec::new()),
        })
    }
}

/// The journal of the session `id`, whose key is `session`.
pub(crate) fn of(db: &Connection, session: i64, id: SessionId) -> Result<Vec<Entry>, Trouble> {
    let signed = signed(db, session, id)?;
    Ok(signed.into_iter().map(|signed| signed.entry).collect())
}

/// As [`of`], each entry with the installation that wrote it.
pub(crate) fn signed(
    db: &Connection,
    session: i64,
    id: SessionId,
) -> Result<Vec<SignedEntry>, Trouble> {
    let mut statement = db.prepare_cached(concat!(
        include_str!("columns.sql"),
        include_str!("of_session.sql")
    ))?;
    let mut rows = statement.query(named_params! {":session": session})?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let seq =
            u32::try_from(entries.len()).map_err(|_| StoreError::OutOfRange { what: "journal" })?;
        let signed = entry_of(row, id, seq)?;
        if signed.entry.seq != seq {
            return Err(Trouble::DamagedEntry { session: id, seq });
        }
        entries.push(signed);
    }
    Ok(entries)
}

/// The device that began the journal of the session whose key is `session`; part
/// of the first entry's checksum, so that it tells whether the session's own is
/// as it was.
pub(crate) fn first_device(db: &Connection, session: i64) -> Result<Option<DeviceId>, Trouble> {
    let mut statement = db.prepare_cached(include_str!("first_device.sql"))?;
    let mut rows = statement.query(named_params! {":session": session})?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    let device = Cells::new(row).uuid().map(DeviceId);
    device.map(Some).map_err(|fault| fault.of("journal", "0"))
}

/// Appends `entries` to the journal of the session `id`, whose key is
/// `session`. An entry that stands there already, the same in every part, is
/// passed over, so that a retry after an unclear failure is safe.
pub(crate) fn append(
    db: &Connection,
    device: DeviceId,
    session: i64,
    id: SessionId,
    entries: &[Entry],
) -> Result<(), Trouble> {
    if entries.is_empty() {
        return Ok(());
    }
    let mut next = next_seq(db, session, id)?;
    for entry in entries {
        if entry.seq < next {
            if one(db, session, id, entry.seq)?.as_ref() != Some(entry) {
                return Err(StoreError::OtherEntry {
                    session: id,
                    seq: entry.seq,
                }
                .into());
            }
        } else if entry.seq == next {
            insert(db, device, session, id, entry)?;
            next = next
                .checked_add(1)
                .ok_or(StoreError::OutOfRange { what: "journal" })?;
        } else {
            return Err(StoreError::SeqGap {
                session: id,
                expected: next,
                found: entry.seq,
            }
            .into());
        }
    }
    Ok(())
}

fn next_seq(db: &Connection, session: i64, id: SessionId) -> Result<u32, Trouble> {
    let next: i64 = db
        .prepare_cached(include_str!("next_seq.sql"))?
        .query_row(named_params! {":session": session}, |row| row.get(0))?;
    u32::try_from(next).map_err(|_| {
        let what = Cell::Range(next);
        let column = "seq".to_owned();
        Damage::Cell { column, what }.row("journal", id)
    })
}

fn one(db: &Connection, session: i64, id: SessionId, seq: u32) -> Result<Option<Entry>, Trouble> {
    let mut statement = db.prepare_cached(concat!(
        include_str!("columns.sql"),
        include_str!("one.sql")
    ))?;
    let mut rows = statement.query(named_params! {":session": session, ":seq": seq})?;
    match rows.next()? {
        Some(row) => entry_of(row, id, seq).map(|signed| Some(signed.entry)),
        None => Ok(None),
    }
}

/// Writes `entry` at its position, which nothing stands at.
fn insert(
    db: &Connection,
    device: DeviceId,
    session: i64,
    id: SessionId,
    entry: &Entry,
) -> Result<(), Trouble> {
    let line = Line::of(device, id, entry)?;
    put(&mut appending(db)?, device, session, entry, &line)
}

/// What of an entry takes time to make.
#[derive(Debug)]
pub(crate) struct Line {
    event: String,
    checksum: u32,
}

impl Line {
    /// That of `entry`, which `device` wrote in the journal of the session `id`.
    pub fn of(device: DeviceId, id: SessionId, entry: &Entry) -> Result<Self, StoreError> {
        let event = serde_json::to_string(&entry.event)
            .map_err(|_| StoreError::OutOfRange { what: "event" })?;
        let checksum = checksum(id, device, entry, &event);
        Ok(Self { event, checksum })
    }
}

/// What [`put`] writes with.
pub(crate) fn appending(db: &Connection) -> Result<CachedStatement<'_>, Trouble> {
    Ok(db.prepare_cached(include_str!("append.sql"))?)
}

/// As [`insert`], with a statement from [`appending`] and what is made already.
pub(crate) fn put(
    appending: &mut CachedStatement<'_>,
    device: DeviceId,
    session: i64,
    entry: &Entry,
    line: &Line,
) -> Result<(), Trouble> {
    let moment = &entry.moment;
    let wall = checked(moment.wall, "entry.time")?;
    // By position: looking names up took as long as the insert.
    appending.execute(params![
        session,
        entry.seq,
        device.0.as_bytes(),
        wall.unix_ms,
        wall.offset_min,
        int(moment.awake_ns, "entry.awake_ns")?,
        int(moment.boot_ns, "entry.boot_ns")?,
        moment.run.0.as_bytes(),
        int(entry.credit_ns, "entry.credit_ns")?,
        int(entry.lost_ns, "entry.lost_ns")?,
        line.event,
        line.checksum,
    ])?;
    Ok(())
}

/// Reads a row. `seq` names it where even its own position cannot be read.
fn entry_of(row: &Row<'_>, id: SessionId, seq: u32) -> Result<SignedEntry, Trouble> {
    let read = |cells: &mut Cells<'_, '_>| -> Result<Option<SignedEntry>, Fault> {
        let seq = cells.int()?;
        let device = DeviceId(cells.uuid()?);
        let moment = Moment {
            wall: cells.wall()?,
            awake_ns: cells.int()?,
            boot_ns: cells.int()?,
            run: RunId(cells.uuid()?),
        };
        let credit_ns = cells.int()?;
        let lost_ns = cells.int()?;
        let text = cells.str()?;
        let Ok(event) = serde_json::from_str(text) else {
            return Ok(None);
        };
        let entry = Entry {
            seq,
            moment,
            credit_ns,
            lost_ns,
            event,
        };
        // Over the text as it is stored: how a later program would write the
        // same event does not matter.
        let kept = cells.int::<u32>()?;
        Ok((kept == checksum(id, device, &entry, text)).then_some(SignedEntry { device, entry }))
    };
    match read(&mut Cells::new(row)) {
        Ok(Some(entry)) => Ok(entry),
        Ok(None) | Err(_) => Err(Trouble::DamagedEntry { session: id, seq }),
    }
}
