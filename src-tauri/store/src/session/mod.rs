//! Sessions: begun, carried on, read back. All that one call writes stands in
//! one transaction.

mod head;

use crate::cells::Cells;
use crate::damage::{Cell, Damage};
use crate::error::{Begun, StoreError, Trouble};
use crate::store::Store;
use crate::{alive, attempt, journal, plan, sums, zone};
use limber_core::history::Sums;
use limber_core::journal::{AliveMark, Entry};
use limber_core::log::{LoggedSession, SessionHead};
use limber_core::{Attempt, DayZone, DeviceId, Plan, SessionId, SessionOutcome};
use rusqlite::{Connection, OptionalExtension, Params, named_params};

pub(crate) use head::{head_of, put_whole};

/// A session that has not ended, with all that is needed to go on with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// What the log says of it so far.
    pub head: SessionHead,
    /// Its frozen plan.
    pub plan: Plan,
    /// Its journal, complete and checked.
    pub entries: Vec<Entry>,
    /// How far it had come beyond the last entry, where a mark was made since.
    pub mark: Option<AliveMark>,
}

impl Store {
    /// Begins a session with its first entries.
    ///
    /// Beginning the same session again with the same plan is as
    /// [`Store::append`], so that a retry after an unclear failure is safe;
    /// with another plan it is [`StoreError::OtherSession`].
    pub fn begin(
        &mut self,
        head: &SessionHead,
        plan: &Plan,
        entries: &[Entry],
    ) -> Result<(), StoreError> {
        self.change(|tx, device| begin_in(tx, device, head, plan, entries))
    }

    /// Appends `entries` to the journal, writes `attempts` each to its position
    /// in the session (over what stood there), and brings the head up to date.
    ///
    /// Refused, with nothing changed: a session that is not there, an entry that
    /// would leave a hole, a position written before with other content, a head
    /// with another device, routine or start. An entry that is there already is
    /// passed over.
    pub fn append(
        &mut self,
        head: &SessionHead,
        entries: &[Entry],
        attempts: &[(usize, &Attempt)],
    ) -> Result<(), StoreError> {
        self.change(|tx, device| append_in(tx, device, head, entries, attempts))
    }

    /// The newest session that has not ended.
    ///
    /// A mark that is older than the last entry says nothing and is left out.
    pub fn unfinished(&self) -> Result<Option<Unfinished>, StoreError> {
        self.reading(|db| {
            let sql = concat!(
                include_str!("columns.sql"),
                include_str!("newest_unfinished.sql")
            );
            let Some((key, head)) = first(db, sql, [])? else {
                return Ok(None);
            };
            let plan = plan::of(db, key, head.id)?;
            let entries = journal::of(db, key, head.id)?;
            let last = entries.last().map(|entry| entry.seq);
            let mark = alive::of(db, key, head.id)?.filter(|mark| Some(mark.after_seq) == last);
            Ok(Some(Unfinished {
                head,
                plan,
                entries,
                mark,
            }))
        })
    }

    /// The session `id` with its attempts, also where it was discarded.
    pub fn session(&self, id: SessionId) -> Result<Option<LoggedSession>, StoreError> {
        self.reading(|db| {
            let Some((key, head)) = find(db, id)? else {
                return Ok(None);
            };
            let attempts = attempt::of(db, key, id)?;
            Ok(Some(LoggedSession { head, attempts }))
        })
    }

    /// The frozen plan of the session `id`.
    pub fn plan(&self, id: SessionId) -> Result<Option<Plan>, StoreError> {
        self.reading(|db| match find(db, id)? {
            Some((key, _)) => plan::of(db, key, id).map(Some),
            None => Ok(None),
        })
    }

    /// How often the session's row has changed, from 1; for an undo that must
    /// notice when somebody else changed it.
    pub fn session_rev(&self, id: SessionId) -> Result<Option<u64>, StoreError> {
        self.reading(|db| rev_of(db, id))
    }

    /// Brings a discarded session back with the outcome it had before.
    ///
    /// `rev` is what [`Store::session_rev`] said after it was discarded; where
    /// the row has changed since, or is not discarded, that is
    /// [`StoreError::Changed`]. `Unfinished` takes its end away again;
    /// `Discarded` is no outcome to go back to and is refused.
    pub fn undiscard(
        &mut self,
        id: SessionId,
        outcome: SessionOutcome,
        rev: u64,
    ) -> Result<(), StoreError> {
        if outcome == SessionOutcome::Discarded {
            return Err(StoreError::OutOfRange { what: "outcome" });
        }
        self.change(|tx, device| {
            let Some((key, head)) = find(tx, id)? else {
                return Err(StoreError::NoSession { session: id }.into());
            };
            let changed =
                tx.prepare_cached(include_str!("undiscard.sql"))?
                    .execute(named_params! {
                        ":id": id.0.as_bytes(),
                        ":outcome": outcome.word(),
                        ":rev": crate::cells::int(rev, "rev")?,
                    })?;
            if changed == 0 {
                return Err(StoreError::Changed {
                    session: id,
                    routine: head.routine.name,
                }
                .into());
            }
            let back = SessionHead { outcome, ..head };
            if let Some(sums) = sums::contribution(tx, &zone::of(tx)?, key, &back)? {
                sums::added(tx, device, &sums)?;
            }
            Ok(())
        })
    }
}

/// As [`Store::begin`], inside a transaction.
pub(crate) fn begin_in(
    tx: &Connection,
    device: DeviceId,
    head: &SessionHead,
    plan: &Plan,
    entries: &[Entry],
) -> Result<(), Trouble> {
    begin_with(tx, device, head, plan, entries, &[])
}

/// The same, with `attempts` that are there from the beginning.
pub(crate) fn begin_with(
    tx: &Connection,
    device: DeviceId,
    head: &SessionHead,
    plan: &Plan,
    entries: &[Entry],
    attempts: &[(usize, &Attempt)],
) -> Result<(), Trouble> {
    let zone = &zone::of(tx)?;
    let mut before = None;
    let key = match find(tx, head.id)? {
        Some((key, stored)) => {
            before = sums::contribution(tx, zone, key, &stored)?;
            if plan::of(tx, key, head.id)? != *plan {
                return Err(other(head, Begun::Plan));
            }
            update(tx, zone, key, &stored, head)?;
            key
        }
        None => {
            let plan = plan::keep(tx, device, plan)?;
            head::insert(tx, zone, head, plan)?;
            tx.last_insert_rowid()
        }
    };
    journal::append(tx, device, key, head.id, entries)?;
    for (ord, attempt) in attempts {
        attempt::put(tx, device, key, *ord, attempt)?;
    }
    count(tx, zone, device, (key, head), before)
}

/// What [`Store::append`] does, inside a transaction.
pub(crate) fn append_in(
    tx: &Connection,
    device: DeviceId,
    head: &SessionHead,
    entries: &[Entry],
    attempts: &[(usize, &Attempt)],
) -> Result<(), Trouble> {
    let Some((key, stored)) = find(tx, head.id)? else {
        return Err(StoreError::NoSession { session: head.id }.into());
    };
    let zone = &zone::of(tx)?;
    let before = sums::contribution(tx, zone, key, &stored)?;
    update(tx, zone, key, &stored, head)?;
    journal::append(tx, device, key, head.id, entries)?;
    for (ord, attempt) in attempts {
        attempt::put(tx, device, key, *ord, attempt)?;
    }
    count(tx, zone, device, (key, head), before)
}

/// Puts what the session adds to the sums now in the place of what it added
/// before.
fn count(
    tx: &Connection,
    zone: &DayZone,
    device: DeviceId,
    (key, head): (i64, &SessionHead),
    before: Option<Sums>,
) -> Result<(), Trouble> {
    let after = sums::contribution(tx, zone, key, head)?;
    let mut pending = sums::Pending::default();
    pending.replaced(tx, device, before, after)?;
    pending.write(tx, device)
}

/// The session `id`: its key in this file, and its head.
pub(crate) fn find(db: &Connection, id: SessionId) -> Result<Option<(i64, SessionHead)>, Trouble> {
    let sql = concat!(include_str!("columns.sql"), include_str!("by_id.sql"));
    first(db, sql, named_params! {":id": id.0.as_bytes()})
}

/// The head of the session whose key is `key`.
pub(crate) fn by_key(db: &Connection, key: i64) -> Result<Option<SessionHead>, Trouble> {
    let sql = concat!(include_str!("columns.sql"), include_str!("by_key.sql"));
    Ok(first(db, sql, named_params! {":session": key})?.map(|(_, head)| head))
}

/// Key and id of every session, oldest first, discarded ones included.
pub(crate) fn keys(db: &Connection) -> Result<Vec<(i64, SessionId)>, Trouble> {
    let mut statement = db.prepare_cached(include_str!("keys.sql"))?;
    let mut rows = statement.query([])?;
    let mut keys = Vec::new();
    while let Some(row) = rows.next()? {
        let mut cells = Cells::new(row);
        let read = cells
            .i64()
            .and_then(|key| Ok((key, SessionId(cells.uuid()?))));
        keys.push(read.map_err(|fault| fault.of("session", ""))?);
    }
    Ok(keys)
}

/// The key of the session `id`, which must be there.
pub(crate) fn key_of(db: &Connection, id: SessionId) -> Result<i64, Trouble> {
    match find(db, id)? {
        Some((key, _)) => Ok(key),
        None => Err(StoreError::NoSession { session: id }.into()),
    }
}

fn first(
    db: &Connection,
    sql: &str,
    params: impl Params,
) -> Result<Option<(i64, SessionHead)>, Trouble> {
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    rows.next()?.map(head_of).transpose()
}

pub(crate) fn rev_of(db: &Connection, id: SessionId) -> Result<Option<u64>, Trouble> {
    let rev: Option<i64> = db
        .prepare_cached(include_str!("rev.sql"))?
        .query_row(named_params! {":id": id.0.as_bytes()}, |row| row.get(0))
        .optional()?;
    rev.map(|rev| {
        u64::try_from(rev).map_err(|_| {
            let what = Cell::Range(rev);
            let column = "rev".to_owned();
            Damage::Cell { column, what }.row("session", id)
        })
    })
    .transpose()
}

fn update(
    db: &Connection,
    zone: &DayZone,
    key: i64,
    stored: &SessionHead,
    head: &SessionHead,
) -> Result<(), Trouble> {
    if stored.device != head.device {
        return Err(other(head, Begun::Device));
    }
    if stored.routine != head.routine {
        return Err(other(head, Begun::Routine));
    }
    if stored.by_hand != head.by_hand {
        return Err(other(head, Begun::Origin));
    }
    // Only a correction moves the start.
    if stored.started_at != head.started_at && !(stored.corrected || head.corrected) {
        return Err(other(head, Begun::Start));
    }
    head::update(db, zone, key, head)?;
    if head.outcome != SessionOutcome::Unfinished {
        alive::clear(db, key)?;
    }
    Ok(())
}

fn other(head: &SessionHead, what: Begun) -> Trouble {
    StoreError::OtherSession {
        session: head.id,
        what,
    }
    .into()
}
