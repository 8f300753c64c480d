//! A log carried to another log: whole, once, and back again.

use crate::{given, real};
use limber_core::log::{Carried, WholeSession};
use limber_core::session::Feedback;
use limber_core::{Event, Session, Wall};
use limber_store::{
    Conflicts, DayRange, ImportId, LeftOut, Purpose, Row, Store, StoreError, StoreErrorKind, Tally,
};
use tempfile::TempDir;
use uuid::Uuid;

fn carried(store: &Store) -> Vec<Carried> {
    let mut pieces = Vec::new();
    let left_out = store
        .for_each_carried(DayRange::ALL, |piece| {
            pieces.push(piece);
            Ok::<(), StoreError>(())
        })
        .unwrap();
    assert_eq!(left_out, []);
    pieces
}

fn import(n: u128) -> ImportId {
    ImportId(Uuid::from_u128(n))
}

fn bring_with(store: &mut Store, pieces: &[Carried], n: u128, conflicts: Conflicts) -> Tally {
    let purpose = Purpose::Bring {
        import: import(n),
        now: real::day(30),
        conflicts,
        settings: true,
    };
    take(store, pieces, purpose).unwrap()
}

fn bring(store: &mut Store, pieces: &[Carried]) -> Tally {
    bring_with(store, pieces, 1, Conflicts::Keep)
}

fn take(store: &mut Store, pieces: &[Carried], purpose: Purpose) -> Result<Tally, StoreError> {
    store.bring(purpose, |log| {
        for piece in pieces {
            log.take(piece.clone())?;
        }
        Ok(())
    })
}

/// A log with the sessions of `days` whole, and one that waits to go on.
fn log(days: std::ops::Range<u32>) -> (TempDir, Store) {
    let dir = real::folder();
    real::fill(dir.path(), days);
    let mut store = Store::open(dir.path(), &given::setup()).unwrap();
    real::log_part(&mut store, 25, 40);
    let unfinished = store.unfinished().unwrap().unwrap();
    let session = Session::replay(
        unfinished.head.id,
        unfinished.head.device,
        unfinished.plan,
        1,
        &unfinished.entries,
    )
    .unwrap();
    let mark = session.alive_mark().unwrap();
    store.mark_alive(unfinished.head.id, &mark).unwrap();
    (dir, store)
}

fn rows(store: &Store) -> Vec<String> {
    given::everything(&given::raw(store))
}

/// Says `effort` of the session of day `n`, long after.
fn look_back(store: &mut Store, n: u32, effort: u8) {
    let (session, _) = real::session(n, 120);
    let stored = store.session(session.head().id).unwrap().unwrap();
    let plan = store.plan(stored.head.id).unwrap().unwrap();
    let entries = store.journal(stored.head.id).unwrap();
    let mut session = Session::replay(stored.head.id, given::DEVICE, plan, 1, &entries).unwrap();
    let feedback = Feedback {
        effort: Some(effort),
        ..Feedback::default()
    };
    let mut now = entries.last().unwrap().moment;
    now.wall = now.wall.minus_ms(-3_600_000);
    let reaction = session.handle(Event::Feedback(feedback), now);
    assert_eq!(reaction.refusal, None);
    store
        .append(&session.head(), &reaction.entries, &[])
        .unwrap();
}

#[test]
fn an_empty_log_gets_all_of_it_and_gives_the_same_again() {
    let (_from, from) = log(1..8);
    let pieces = carried(&from);
    let (_to, mut to) = given::store();
    let tally = bring(&mut to, &pieces);
    assert_eq!((tally.new, tally.settings), (8, 1));
    assert_eq!(tally.import, Some(import(1)));
    assert_eq!(real::deeds_of(&to), real::deeds_of(&from));
    assert_eq!(carried(&to), pieces);
    assert_eq!(to.check().unwrap().findings, []);
    assert_eq!(to.unfinished().unwrap(), from.unfinished().unwrap());
}

#[test]
fn a_second_time_changes_nothing() {
    let (_from, from) = log(1..8);
    let pieces = carried(&from);
    let (_to, mut to) = given::store();
    bring(&mut to, &pieces);
    let before = rows(&to);
    let again = bring_with(&mut to, &pieces, 2, Conflicts::Take);
    assert_eq!(
        again,
        Tally {
            same: 8,
            ..Tally::default()
        }
    );
    assert_eq!(rows(&to), before);
}

#[test]
fn looking_and_failing_change_nothing() {
    let (_from, from) = log(1..5);
    let pieces = carried(&from);
    let (_to, mut to) = log(3..9);
    let before = rows(&to);
    let seen = take(&mut to, &pieces, Purpose::Look).unwrap();
    assert_eq!((seen.new, seen.same, seen.import), (2, 3, None));
    assert_eq!(rows(&to), before);
    let purpose = Purpose::Bring {
        import: import(1),
        now: real::day(30),
        conflicts: Conflicts::Take,
        settings: true,
    };
    let failed = to.bring(purpose, |log| {
        for piece in &pieces {
            log.take(piece.clone())?;
        }
        Err(StoreError::OutOfRange { what: "the file" })
    });
    assert_eq!(failed.unwrap_err().kind(), StoreErrorKind::Refused);
    assert_eq!(rows(&to), before);
}

/// Two devices part after day 5: each goes on in its own way.
#[test]
fn two_logs_that_parted_are_one_again() {
    let (_a, mut a) = log(1..6);
    let (_b, mut b) = given::store();
    bring(&mut b, &carried(&a));
    real::log(&mut a, 11);
    real::log(&mut b, 12);
    look_back(&mut a, 1, 9);
    look_back(&mut b, 2, 9);
    look_back(&mut a, 3, 2);
    look_back(&mut b, 3, 7);

    let seen = take(&mut a, &carried(&b), Purpose::Look).unwrap();
    let counts = |tally: &Tally| {
        (
            tally.new,
            tally.same,
            tally.newer,
            tally.older,
            tally.conflicting,
        )
    };
    assert_eq!(counts(&seen), (1, 3, 1, 1, 1));
    assert_eq!(seen.conflicts.len(), 1);
    assert_eq!(seen.conflicts[0].id, real::session(3, 120).0.head().id);

    assert_eq!(
        counts(&bring_with(&mut a, &carried(&b), 2, Conflicts::Take)),
        (1, 3, 1, 1, 1)
    );
    let back = bring_with(&mut b, &carried(&a), 3, Conflicts::Keep);
    assert_eq!(counts(&back), (1, 6, 1, 0, 0));
    assert_eq!(real::deeds_of(&a), real::deeds_of(&b));
    for store in [&a, &b] {
        assert_eq!(store.check().unwrap().findings, []);
    }
}

#[test]
fn taking_an_import_back_leaves_what_was_there() {
    let (_a, mut a) = log(1..6);
    let (_b, mut b) = given::store();
    bring(&mut b, &carried(&a));
    real::log(&mut b, 12);
    look_back(&mut a, 3, 2);
    look_back(&mut b, 3, 7);
    look_back(&mut b, 2, 7);
    b.set_setting("theme", "\"light\"").unwrap();
    let before = real::deeds_of(&a);
    bring_with(&mut a, &carried(&b), 2, Conflicts::Take);
    assert_ne!(real::deeds_of(&a), before);
    a.take_back_import(import(2), &[]).unwrap();
    assert_eq!(real::deeds_of(&a), before);
    assert_eq!(a.setting("theme").unwrap().as_deref(), Some("\"dark\""));
    let gone = a.take_back_import(import(2), &[]).unwrap_err();
    assert!(matches!(gone, StoreError::NoImport));
}

#[test]
fn an_import_with_changes_since_is_not_taken_back() {
    let (_a, a) = log(1..4);
    let (_b, mut b) = given::store();
    bring(&mut b, &carried(&a));
    look_back(&mut b, 2, 7);
    let before = rows(&b);
    let changed = b.take_back_import(import(1), &[]).unwrap_err();
    assert!(matches!(changed, StoreError::Changed { .. }), "{changed}");
    assert_eq!(rows(&b), before);
    // Unless it was an own change, undone since.
    let id = real::session(2, 120).0.head().id;
    let rev = b.session_rev(id).unwrap().unwrap();
    b.take_back_import(import(1), &[(Row::Session(id), rev - 1, rev)])
        .unwrap();
    assert_eq!(b.carried_count(DayRange::ALL).unwrap(), 0);
}

#[test]
fn what_contradicts_its_own_journal_stays_out() {
    let (_a, a) = log(1..4);
    let tampered: [fn(&mut WholeSession); 6] = [
        |session| session.attempts[0].held_ms += 1,
        |session| session.head.held_ms += 1,
        |session| session.entries[1].entry.credit_ns += 1_000_000_000,
        |session| drop(session.entries.remove(1)),
        |session| session.plan = 7,
        |session| {
            session.head.started_at = Wall {
                unix_ms: i64::MAX,
                offset_min: 0,
            }
        },
    ];
    for tamper in tampered {
        let mut pieces = carried(&a);
        let Some(Carried::Session(session)) = pieces
            .iter_mut()
            .find(|piece| matches!(piece, Carried::Session(_)))
        else {
            panic!("no session");
        };
        tamper(session);
        let id = session.head.id;
        let (_b, mut b) = given::store();
        let tally = bring(&mut b, &pieces);
        assert_eq!((tally.new, tally.damaged), (3, 1));
        assert_eq!(tally.stay_out[0].id, id);
        assert!(tally.stay_out[0].what.is_some());
        assert_eq!(b.check().unwrap().findings, []);
    }
}

#[test]
fn a_damaged_session_does_not_keep_the_others_here() {
    let (_a, a) = log(1..4);
    given::raw(&a)
        .execute(
            "UPDATE journal SET credit_ns = credit_ns + 1 WHERE session = 2 AND seq = 1",
            [],
        )
        .unwrap();
    let mut pieces = 0;
    let left_out = a
        .for_each_carried(DayRange::ALL, |piece| {
            pieces += usize::from(matches!(piece, Carried::Session(_)));
            Ok::<(), StoreError>(())
        })
        .unwrap();
    assert_eq!(pieces, 3);
    assert_eq!(left_out.len(), 1);
    let hit = real::session(2, 120).0.head().id;
    assert!(matches!(left_out[0], LeftOut::Session { id, .. } if id == hit));
}
