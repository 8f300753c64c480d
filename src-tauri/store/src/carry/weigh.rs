//! What a session from elsewhere is to the one that is here.

use super::bring::ImportId;
use crate::cells::checked;
use crate::check::differs;
use crate::damage::Damage;
use crate::error::Trouble;
use crate::{attempt, journal, session};
use limber_core::log::{OwnKind, SessionHead, SignedEntry, WholeSession};
use limber_core::{DeviceId, Event, Plan, RULES_VERSION, Session, SessionId, SessionOutcome, Wall};
use rusqlite::{Connection, OptionalExtension, named_params};

/// Most sessions that are named in a [`Tally`]; all are counted.
const NAMED_MOST: usize = 100;

/// What a session from elsewhere is to the one that is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is not here yet.
    New,
    /// It is here, the same in everything.
    Same,
    /// It is here, and goes on over there.
    Newer,
    /// It is here and goes on here.
    Older,
    /// Both went on, each its own way.
    Conflicting,
}

/// A session by what a person knows of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The session.
    pub id: SessionId,
    /// The routine's name then.
    pub routine: String,
    /// When it started.
    pub started_at: Wall,
    /// What is wrong with it, where something is.
    pub what: Option<Damage>,
}

impl Named {
    fn of(head: &SessionHead, what: Option<Damage>) -> Self {
        Self {
            id: head.id,
            routine: head.routine.name.clone(),
            started_at: head.started_at,
            what,
        }
    }
}

/// Something a person made, by what the log calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NamedOwn {
    /// An exercise, block or routine.
    Own(OwnKind, String),
    /// The picture of an exercise.
    Picture(String),
}

/// What came of what a person made, pictures included, or would come of it.
/// What was deleted and is not here either is not counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnTally {
    /// Not here yet.
    pub new: u64,
    /// The same.
    pub same: u64,
    /// Changed or deleted over there since, and not here.
    pub newer: u64,
    /// Other here than there, in ways that nobody can tell the order of.
    pub conflicting: u64,
    /// The first hundred of those that conflict.
    pub conflicts: Vec<NamedOwn>,
}

impl OwnTally {
    pub(super) fn count(&mut self, verdict: Verdict, named: impl FnOnce() -> NamedOwn) {
        let place = match verdict {
            Verdict::New => &mut self.new,
            Verdict::Same => &mut self.same,
            Verdict::Newer => &mut self.newer,
            Verdict::Older | Verdict::Conflicting => {
                if self.conflicts.len() < NAMED_MOST {
                    self.conflicts.push(named());
                }
                &mut self.conflicting
            }
        };
        *place = place.saturating_add(1);
    }
}

/// What a row from elsewhere is to the one that is here: who wrote each last, how
/// often, and whether it says the same.
///
/// There is no journal to tell the order by. Only where one installation wrote
/// both is the later one known: its own rows it changes one after the other.
pub(super) fn weigh_own(
    here: Option<(DeviceId, u64)>,
    there: (DeviceId, u64),
    same: bool,
) -> Verdict {
    match here {
        None => Verdict::New,
        Some(_) if same => Verdict::Same,
        Some((device, rev)) if device == there.0 && there.1 > rev => Verdict::Newer,
        Some(_) => Verdict::Conflicting,
    }
}

/// What came of all sessions of an import, or would come of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Sessions by [`Verdict`].
    pub new: u64,
    /// The same in everything.
    pub same: u64,
    /// They go on over there.
    pub newer: u64,
    /// They go on here.
    pub older: u64,
    /// Both went on.
    pub conflicting: u64,
    /// They are not what their own journal tells and stay out.
    pub damaged: u64,
    /// What a person made.
    pub own: OwnTally,
    /// Settings that are chosen otherwise here, or not at all.
    pub settings: u64,
    /// The first hundred of those that conflict.
    pub conflicts: Vec<Named>,
    /// The first hundred of those that stay out.
    pub stay_out: Vec<Named>,
    /// The import, where it changed anything.
    pub import: Option<ImportId>,
}

impl Tally {
    pub(super) fn count(&mut self, verdict: Verdict, head: &SessionHead) {
        let place = match verdict {
            Verdict::New => &mut self.new,
            Verdict::Same => &mut self.same,
            Verdict::Newer => &mut self.newer,
            Verdict::Older => &mut self.older,
            Verdict::Conflicting => {
                if self.conflicts.len() < NAMED_MOST {
                    self.conflicts.push(Named::of(head, None));
                }
                &mut self.conflicting
            }
        };
        *place = place.saturating_add(1);
    }

    pub(super) fn stays_out(&mut self, head: &SessionHead, what: Damage) {
        self.damaged = self.damaged.saturating_add(1);
        if self.stay_out.len() < NAMED_MOST {
            self.stay_out.push(Named::of(head, Some(what)));
        }
    }
}

/// What `there` is to what is here, and the key it has here. `plan` is the key
/// of its plan.
pub(super) fn weigh(
    db: &Connection,
    there: &WholeSession,
    plan: i64,
) -> Result<(Verdict, Option<i64>), Trouble> {
    let Some((key, head)) = session::find(db, there.head.id)? else {
        return Ok((Verdict::New, None));
    };
    let here = journal::signed(db, key, head.id)?;
    // What a file told without a journal is weighed by what it says.
    if is_told(&there.entries) || is_told(&here) {
        let same = head == there.head && attempt::of(db, key, head.id)? == there.attempts;
        match (is_told(&there.entries), same) {
            (true, true) => return Ok((Verdict::Same, Some(key))),
            (false, true) => return Ok((Verdict::Newer, Some(key))),
            (_, false) => {}
        }
    }
    let begun_alike = head.device == there.head.device
        && head.routine == there.head.routine
        && head.speed == there.head.speed
        && plan_of(db, key)? == Some(plan);
    let verdict = if !begun_alike {
        Verdict::Conflicting
    } else if here == there.entries {
        let same = head == there.head && attempt::of(db, key, head.id)? == there.attempts;
        if same {
            Verdict::Same
        } else {
            Verdict::Conflicting
        }
    } else if there.entries.starts_with(&here) {
        Verdict::Newer
    } else if here.starts_with(&there.entries) {
        Verdict::Older
    } else {
        Verdict::Conflicting
    };
    Ok((verdict, Some(key)))
}

/// Whether nothing but a file's word is known of it.
fn is_told(entries: &[SignedEntry]) -> bool {
    matches!(entries, [only] if matches!(only.entry.event, Event::Told(_)))
}

fn plan_of(db: &Connection, key: i64) -> Result<Option<i64>, Trouble> {
    Ok(db
        .prepare_cached(include_str!("plan_key.sql"))?
        .query_row(named_params! {":session": key}, |row| row.get(0))
        .optional()?)
}

/// What is wrong with `session`, which ran `plan`; nothing where it is what its
/// own journal tells.
pub(super) fn wrong_with(session: &WholeSession, plan: &Plan) -> Option<Damage> {
    let head = &session.head;
    if checked(head.started_at, "started_at").is_err() {
        return Some(Damage::Calendar);
    }
    if session
        .entries
        .iter()
        .zip(0..)
        .any(|(signed, seq)| signed.entry.seq != seq)
    {
        return Some(Damage::Gap);
    }
    if is_told(&session.entries) && head.outcome == SessionOutcome::Unfinished {
        return Some(Damage::NotEnded);
    }
    if session.mark.is_some() && head.outcome != SessionOutcome::Unfinished {
        return Some(Damage::EndedRunning);
    }
    if plan.routine != head.routine {
        return Some(Damage::OtherRoutine);
    }
    // What other rules make of a journal tells nothing of damage.
    if plan.rules_version != RULES_VERSION {
        return None;
    }
    if session
        .entries
        .first()
        .is_some_and(|first| first.device != head.device)
    {
        return Some(Damage::Device);
    }
    let entries = session.entries.iter().map(|signed| &signed.entry);
    let told = match Session::replay(head.id, head.device, plan.clone(), head.speed, entries) {
        Ok(told) => told,
        Err(error) => return Some(Damage::Replay(error)),
    };
    differs(head, &session.attempts, &told).map(Damage::Differs)
}
