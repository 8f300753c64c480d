//! Lists and sums over days.

use crate::given;
use chrono::NaiveDate;
use limber_core::log::SessionHead;
use limber_core::{RoutineId, SessionId, SessionOutcome, Side};
use limber_store::{DayRange, Filter, Store, StoreError};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn range(since: &str, until: &str) -> DayRange {
    DayRange {
        since: Some(day(since)),
        until: Some(day(until)),
    }
}

/// Sessions that begin at the given times, numbered from 1.
fn sessions(store: &mut Store, times: &[&str]) -> Vec<SessionHead> {
    (1..)
        .zip(times)
        .map(|(n, iso)| {
            let head = given::finished(n, iso, 1_000);
            given::log(store, &head, &[given::attempt(None, 1_000)]);
            head
        })
        .collect()
}

fn visited(store: &Store, days: DayRange) -> Vec<SessionId> {
    let mut ids = Vec::new();
    store
        .for_each_session(days, |session| -> Result<(), StoreError> {
            assert_eq!(session.attempts.len(), 1);
            ids.push(session.head.id);
            Ok(())
        })
        .unwrap();
    ids
}

fn ids(numbers: &[u128]) -> Vec<SessionId> {
    numbers.iter().copied().map(given::session_id).collect()
}

#[test]
fn the_day_is_the_local_one_across_a_change_of_the_clocks() {
    let (_dir, mut store) = given::store();
    sessions(
        &mut store,
        &[
            "2026-03-28T23:30:00+01:00",
            "2026-03-29T00:30:00+01:00",
            "2026-03-29T23:30:00+02:00",
            "2026-03-30T00:30:00+02:00",
            "2026-10-24T23:59:59+02:00",
            "2026-10-25T00:00:00+02:00",
            "2026-10-25T23:59:59+01:00",
            "2026-10-26T00:00:00+01:00",
        ],
    );
    assert_eq!(
        visited(&store, range("2026-03-28", "2026-03-28")),
        ids(&[1])
    );
    assert_eq!(
        visited(&store, range("2026-03-29", "2026-03-29")),
        ids(&[2, 3])
    );
    assert_eq!(
        visited(&store, range("2026-03-30", "2026-03-30")),
        ids(&[4])
    );
    assert_eq!(
        visited(&store, range("2026-10-25", "2026-10-25")),
        ids(&[6, 7])
    );
}

#[test]
fn the_day_is_the_local_one_far_east_and_far_west() {
    let (_dir, mut store) = given::store();
    sessions(
        &mut store,
        &[
            "2026-01-01T00:10:00+14:00",
            "2025-12-31T23:50:00-11:00",
            "2026-01-01T05:00:00+12:45",
            "1969-12-31T23:59:59-03:30",
            "1970-01-01T00:00:00+05:45",
        ],
    );
    assert_eq!(
        visited(&store, range("2026-01-01", "2026-01-01")),
        ids(&[1, 3])
    );
    assert_eq!(
        visited(&store, range("2025-12-31", "2025-12-31")),
        ids(&[2])
    );
    assert_eq!(
        visited(&store, range("1969-12-31", "1969-12-31")),
        ids(&[4])
    );
    assert_eq!(
        visited(&store, range("1970-01-01", "1970-01-01")),
        ids(&[5])
    );
}

#[test]
fn a_range_includes_both_ends_and_may_be_open() {
    let (_dir, mut store) = given::store();
    sessions(
        &mut store,
        &[
            "2026-11-22T08:00:00Z",
            "2026-11-20T08:00:00Z",
            "2026-11-21T20:00:00Z",
            "2026-11-21T08:00:00Z",
        ],
    );
    assert_eq!(visited(&store, DayRange::ALL), ids(&[2, 4, 3, 1]));
    let since = DayRange {
        since: Some(day("2026-11-21")),
        until: None,
    };
    assert_eq!(visited(&store, since), ids(&[4, 3, 1]));
    let until = DayRange {
        since: None,
        until: Some(day("2026-11-21")),
    };
    assert_eq!(visited(&store, until), ids(&[2, 4, 3]));
    assert!(visited(&store, range("2026-11-22", "2026-11-20")).is_empty());
}

#[test]
fn unfinished_sessions_are_listed_and_discarded_ones_are_not() {
    let (_dir, mut store) = given::store();
    let open = given::head(1, "2026-11-22T08:00:00Z");
    given::log(&mut store, &open, &[given::attempt(None, 5)]);
    let mut thrown = given::finished(2, "2026-11-22T09:00:00Z", 5);
    thrown.outcome = SessionOutcome::Discarded;
    given::log(&mut store, &thrown, &[given::attempt(None, 5)]);
    assert_eq!(visited(&store, DayRange::ALL), ids(&[1]));
    let list = store.session_list(&Filter::default(), None, 100).unwrap();
    assert_eq!(list, [open]);
    assert!(store.last_done().unwrap().is_empty());
}

#[test]
fn pages_follow_each_other_newest_first() {
    let (_dir, mut store) = given::store();
    let times: Vec<String> = (10..20).map(|d| format!("2026-11-{d}T08:00:00Z")).collect();
    let times: Vec<&str> = times.iter().map(String::as_str).collect();
    let mut heads = sessions(&mut store, &times);
    heads.reverse();
    let mut paged: Vec<SessionHead> = Vec::new();
    loop {
        let before = paged.last().map(|head| head.id);
        let page = store.session_list(&Filter::default(), before, 4).unwrap();
        if page.is_empty() {
            break;
        }
        paged.extend(page);
    }
    assert_eq!(paged, heads);
}

#[test]
fn the_visitor_may_read_on_and_may_stop() {
    let (_dir, mut store) = given::store();
    sessions(
        &mut store,
        &["2026-11-20T08:00:00Z", "2026-11-21T08:00:00Z"],
    );
    #[derive(Debug, PartialEq)]
    enum Stop {
        Enough,
        Store,
    }
    impl From<StoreError> for Stop {
        fn from(_: StoreError) -> Self {
            Self::Store
        }
    }
    let mut seen = 0;
    let result = store.for_each_session(DayRange::ALL, |session| {
        seen += 1;
        let journal = store.journal(session.head.id)?;
        assert_eq!(journal, [given::start()]);
        Err(Stop::Enough)
    });
    assert_eq!(result, Err(Stop::Enough));
    assert_eq!(seen, 1);
    // The snapshot of the visit is gone: later writes are seen.
    store.set_setting("a", "1").unwrap();
    assert_eq!(store.setting("a").unwrap().as_deref(), Some("1"));
}

#[test]
fn a_visit_sees_the_log_as_it_was_at_its_beginning() {
    let (dir, mut store) = given::store();
    sessions(
        &mut store,
        &["2026-11-20T08:00:00Z", "2026-11-21T08:00:00Z"],
    );
    let mut other = Store::open_existing(dir.path(), &given::setup())
        .unwrap()
        .unwrap();
    let mut seen = Vec::new();
    store
        .for_each_session(DayRange::ALL, |session| -> Result<(), StoreError> {
            if seen.is_empty() {
                let late = given::finished(3, "2026-11-22T08:00:00Z", 1_000);
                given::log(&mut other, &late, &[given::attempt(None, 1_000)]);
            }
            seen.push(session.head.id);
            Ok(())
        })
        .unwrap();
    assert_eq!(seen, ids(&[1, 2]));
    assert_eq!(visited(&store, DayRange::ALL), ids(&[1, 2, 3]));
}

#[test]
fn the_first_side_is_that_of_the_latest_session_with_held_time() {
    let (_dir, mut store) = given::store();
    let hips = RoutineId::from("hips");
    assert_eq!(store.last_first_side(&hips).unwrap(), None);
    let bilateral = || given::attempt(None, 10_000);
    let side = |side| given::attempt(Some(side), 10_000);

    let first = given::finished(1, "2026-11-20T08:00:00Z", 30_000);
    let attempts = [bilateral(), side(Side::Right), side(Side::Left)];
    given::log(&mut store, &first, &attempts);
    assert_eq!(store.last_first_side(&hips).unwrap(), Some(Side::Right));

    // Nothing was held in this one.
    let idle = given::finished(2, "2026-11-21T08:00:00Z", 0);
    given::log(&mut store, &idle, &[side(Side::Left)]);
    // This one was thrown away.
    let mut thrown = given::finished(3, "2026-11-21T09:00:00Z", 30_000);
    thrown.outcome = SessionOutcome::Discarded;
    given::log(&mut store, &thrown, &[side(Side::Left)]);
    // This one was of another routine.
    let mut other = given::finished(4, "2026-11-21T10:00:00Z", 30_000);
    other.routine.id = RoutineId::from("back");
    given::log(&mut store, &other, &[side(Side::Left)]);
    assert_eq!(store.last_first_side(&hips).unwrap(), Some(Side::Right));

    let mut fast = given::finished(5, "2026-11-21T11:00:00Z", 30_000);
    fast.speed = 60;
    given::log(&mut store, &fast, &[side(Side::Left), side(Side::Right)]);
    assert_eq!(store.last_first_side(&hips).unwrap(), Some(Side::Left));

    // The latest had no sides at all.
    let plain = given::finished(6, "2026-11-22T08:00:00Z", 30_000);
    given::log(&mut store, &plain, &[bilateral()]);
    assert_eq!(store.last_first_side(&hips).unwrap(), None);
}

#[test]
fn a_routine_was_last_done_when_its_latest_real_session_began() {
    let (_dir, mut store) = given::store();
    let add = |store: &mut Store, n, iso: &str, routine: &str, held_ms, speed| {
        let mut head = given::finished(n, iso, held_ms);
        head.routine.id = RoutineId::from(routine);
        head.speed = speed;
        given::log(store, &head, &[]);
    };
    add(&mut store, 1, "2026-11-21T08:00:00+01:00", "hips", 9, 1);
    add(&mut store, 2, "2026-11-20T08:00:00-05:00", "hips", 9, 1);
    add(&mut store, 3, "2026-11-22T08:00:00+01:00", "hips", 0, 1);
    add(&mut store, 4, "2026-11-22T09:00:00+01:00", "hips", 9, 60);
    add(&mut store, 5, "2026-11-01T09:00:00+05:45", "back", 9, 1);
    let done = store.last_done().unwrap();
    let expected = [
        (
            RoutineId::from("back"),
            given::wall("2026-11-01T09:00:00+05:45"),
        ),
        (
            RoutineId::from("hips"),
            given::wall("2026-11-21T08:00:00+01:00"),
        ),
    ];
    assert_eq!(done, expected.into_iter().collect());
}
