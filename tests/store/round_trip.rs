//! What goes in comes out, whatever it is.

use crate::{any, given};
use limber_core::log::LoggedSession;
use limber_core::{Attempt, SessionOutcome};
use limber_store::{DayRange, Filter, Store, StoreError};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn an_unfinished_session_comes_back_whole_after_reopening(
        head in any::head(),
        journal in any::journal(),
        mark in any::mark(0),
        attempts in proptest::collection::vec(any::attempt(), 0..6),
        cut in 1..12usize,
    ) {
        let (dir, mut store) = given::store();
        let (first, later) = journal.split_at(cut.min(journal.len()));
        let plan = given::plan();
        let mark = limber_core::journal::AliveMark {
            after_seq: journal.last().unwrap().seq,
            ..mark
        };
        let numbered: Vec<(usize, &Attempt)> = attempts.iter().enumerate().collect();
        store.begin(&head, &plan, first).unwrap();
        store.append(&head, later, &numbered).unwrap();
        store.mark_alive(head.id, &mark).unwrap();
        drop(store);

        let store = Store::open_existing(dir.path(), &given::setup()).unwrap().unwrap();
        let found = store.unfinished().unwrap().unwrap();
        prop_assert_eq!(&found.head, &head);
        prop_assert_eq!(&found.plan, &plan);
        prop_assert_eq!(&found.entries, &journal);
        prop_assert_eq!(found.mark, Some(mark));
        prop_assert_eq!(store.journal(head.id).unwrap(), journal);
        prop_assert_eq!(
            store.session(head.id).unwrap(),
            Some(LoggedSession { head, attempts })
        );
    }

    #[test]
    fn a_session_is_found_on_the_local_day_of_its_start_and_on_no_other(head in any::head()) {
        let (_dir, mut store) = given::store();
        store.begin(&head, &given::plan(), &[given::start()]).unwrap();
        let day = head.started_at.local_date();
        let on = |day| {
            let filter = Filter { days: DayRange::day(day), ..Filter::default() };
            store.session_list(&filter, None, 9).unwrap()
        };
        prop_assert_eq!(on(day), vec![head]);
        for other in [day.pred_opt().unwrap(), day.succ_opt().unwrap()] {
            prop_assert!(on(other).is_empty());
        }
    }

    #[test]
    fn writing_everything_twice_is_writing_it_once(
        head in any::head(),
        journal in any::journal(),
        attempts in proptest::collection::vec(any::attempt(), 1..4),
    ) {
        let (_dir, mut store) = given::store();
        let numbered: Vec<(usize, &Attempt)> = attempts.iter().enumerate().collect();
        store.begin(&head, &given::plan(), &journal[..1]).unwrap();
        store.append(&head, &journal[1..], &numbered).unwrap();
        let once = given::everything(&given::raw(&store));
        store.begin(&head, &given::plan(), &journal[..1]).unwrap();
        store.append(&head, &journal, &numbered).unwrap();
        prop_assert_eq!(given::everything(&given::raw(&store)), once);
    }
}

#[test]
fn a_finished_session_is_no_longer_unfinished() {
    let (_dir, mut store) = given::store();
    let head = given::head(1, "2026-11-22T07:30:00+01:00");
    store
        .begin(&head, &given::plan(), &[given::start()])
        .unwrap();
    assert_eq!(store.unfinished().unwrap().unwrap().head, head);
    let head = given::finished(1, "2026-11-22T07:30:00+01:00", 60_000);
    store.append(&head, &[], &[]).unwrap();
    assert_eq!(store.unfinished().unwrap(), None);
    assert_eq!(store.session(head.id).unwrap().unwrap().head, head);
}

#[test]
fn the_newest_unfinished_session_is_offered() {
    let (_dir, mut store) = given::store();
    for (n, iso) in [
        (1, "2026-11-20T07:00:00Z"),
        (2, "2026-11-22T07:00:00Z"),
        (3, "2026-11-21T07:00:00Z"),
    ] {
        let head = given::head(n, iso);
        store
            .begin(&head, &given::plan(), &[given::start()])
            .unwrap();
    }
    let found = store.unfinished().unwrap().unwrap();
    assert_eq!(found.head.id, given::session_id(2));
}

#[test]
fn sessions_with_equal_plans_share_one_row() {
    let (_dir, mut store) = given::store();
    let mut other = given::plan();
    other.first_side = other.first_side.other();
    for (n, plan) in [(1, given::plan()), (2, other.clone()), (3, given::plan())] {
        let head = given::head(n, "2026-11-22T07:30:00Z");
        store.begin(&head, &plan, &[given::start()]).unwrap();
    }
    let plans: i64 = given::raw(&store)
        .query_row("SELECT count(*) FROM plan", [], |row| row.get(0))
        .unwrap();
    assert_eq!(plans, 2);
    assert_eq!(store.plan(given::session_id(2)).unwrap(), Some(other));
    assert_eq!(
        store.plan(given::session_id(3)).unwrap(),
        Some(given::plan())
    );
    assert_eq!(store.plan(given::session_id(4)).unwrap(), None);
}

#[test]
fn what_was_never_written_is_not_found() {
    let (_dir, store) = given::store();
    let id = given::session_id(7);
    assert_eq!(store.session(id).unwrap(), None);
    assert_eq!(store.journal(id).unwrap(), Vec::new());
    assert_eq!(store.unfinished().unwrap(), None);
    assert_eq!(store.session_rev(id).unwrap(), None);
}

#[test]
fn a_discarded_session_is_hidden_and_comes_back() {
    let (_dir, mut store) = given::store();
    let iso = "2026-11-22T07:30:00+01:00";
    let kept = given::finished(1, iso, 60_000);
    given::log(&mut store, &kept, &[given::attempt(None, 60_000)]);
    let mut thrown = kept.clone();
    thrown.outcome = SessionOutcome::Discarded;
    store.append(&thrown, &[], &[]).unwrap();
    let all = |store: &Store| store.session_list(&Filter::default(), None, 9).unwrap();
    assert!(all(&store).is_empty());
    assert_eq!(store.session(kept.id).unwrap().unwrap().head, thrown);
    assert_eq!(store.journal(kept.id).unwrap(), [given::start()]);

    let rev = store.session_rev(kept.id).unwrap().unwrap();
    store
        .undiscard(kept.id, SessionOutcome::Finished, rev)
        .unwrap();
    assert_eq!(all(&store), std::slice::from_ref(&kept));
    let again = store.undiscard(kept.id, SessionOutcome::Finished, rev);
    assert!(matches!(again, Err(StoreError::Changed { .. })));
}

#[test]
fn an_undo_refuses_where_another_program_changed_the_session_since() {
    let (dir, mut store) = given::store();
    let iso = "2026-11-22T07:30:00+01:00";
    let mut head = given::finished(1, iso, 60_000);
    head.outcome = SessionOutcome::Discarded;
    given::log(&mut store, &head, &[]);
    let rev = store.session_rev(head.id).unwrap().unwrap();
    let mut other = Store::open_existing(dir.path(), &given::setup())
        .unwrap()
        .unwrap();
    head.note = Some("from the terminal".to_owned());
    other.append(&head, &[], &[]).unwrap();

    let error = store
        .undiscard(head.id, SessionOutcome::Finished, rev)
        .unwrap_err();
    assert!(matches!(error, StoreError::Changed { .. }));
    assert!(error.message().contains(&head.routine.name));
    assert_eq!(store.session(head.id).unwrap().unwrap().head, head);
}

#[test]
fn going_on_after_an_undo_takes_the_end_away() {
    let (_dir, mut store) = given::store();
    let mut head = given::finished(1, "2026-11-22T07:30:00+01:00", 60_000);
    head.outcome = SessionOutcome::Discarded;
    given::log(&mut store, &head, &[]);
    let rev = store.session_rev(head.id).unwrap().unwrap();
    store
        .undiscard(head.id, SessionOutcome::Unfinished, rev)
        .unwrap();
    let found = store.unfinished().unwrap().unwrap();
    assert_eq!(found.head.ended_at, None);
    let no_way_back = store.undiscard(head.id, SessionOutcome::Discarded, rev + 1);
    assert!(matches!(no_way_back, Err(StoreError::OutOfRange { .. })));
}
