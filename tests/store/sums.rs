//! Sums kept beside the records: always those of the records, whatever happens.

use crate::{any, given};
use chrono::NaiveDate;
use limber_core::history::Sums;
use limber_core::log::{LoggedSession, SessionHead};
use limber_core::{Attempt, DayZone, ExerciseId, RoutineId, SessionOutcome, Side};
use limber_store::{DayRange, Filter, Finding, Store, StoreError, Write};
use proptest::prelude::*;

/// What the records come to.
fn counted(store: &Store) -> Sums {
    let mut sums = Sums::default();
    let zone = store.day_zone().unwrap();
    store
        .for_each_session(DayRange::ALL, |session| -> Result<(), StoreError> {
            let plan = store.plan(session.head.id)?;
            let open = session.head.outcome == SessionOutcome::Unfinished;
            sums.add(Sums::of(
                &zone,
                &session.head,
                &session.attempts,
                plan.as_ref().filter(|_| open),
            ));
            Ok(())
        })
        .unwrap();
    sums
}

/// Asks for every sum and compares it with what the records come to.
fn agree(store: &Store) {
    let expected = counted(store);
    let mut days = std::collections::BTreeMap::<_, limber_core::history::DaySum>::new();
    let mut hours = std::collections::BTreeMap::<_, u64>::new();
    for ((day, hour), sum) in &expected.hours {
        days.entry(*day).or_default().add(sum);
        *hours.entry(*hour).or_default() += sum.held_ms;
    }
    assert_eq!(store.day_sums(DayRange::ALL).unwrap(), days);
    assert_eq!(store.hours_of_day(DayRange::ALL).unwrap(), hours);
    let mut totals = std::collections::BTreeMap::<_, limber_core::history::ExerciseSum>::new();
    for ((day, exercise, side), sum) in &expected.exercises {
        totals
            .entry((exercise.clone(), *side))
            .or_default()
            .add(sum);
        let found = store.exercise_days(exercise, DayRange::day(*day)).unwrap();
        assert_eq!(found.get(&(*day, *side)), Some(sum));
    }
    assert_eq!(store.exercise_totals(DayRange::ALL).unwrap(), totals);
    assert_eq!(wrong(store), []);
}

fn wrong(store: &Store) -> Vec<Finding> {
    let found = store.check().unwrap().findings;
    found
        .into_iter()
        .filter(|finding| *finding == Finding::Sums)
        .collect()
}

#[test]
fn a_side_that_is_held_is_summed_at_once_and_counted_at_the_end() {
    let (_dir, mut store) = given::store();
    let mut head = given::head(1, "2026-11-22T07:30:00+01:00");
    store
        .begin(&head, &given::plan(), &[given::start()])
        .unwrap();
    agree(&store);
    let left = given::attempt(Some(Side::Left), 30_000);
    head.held_ms = 30_000;
    store.append(&head, &[], &[(0, &left)]).unwrap();
    agree(&store);
    let rows = |store: &Store, table: &str| -> i64 {
        let sql = format!("SELECT count(*) FROM {table}");
        given::raw(store)
            .query_row(&sql, [], |row| row.get(0))
            .unwrap()
    };
    assert_eq!(
        (rows(&store, "hour_sum"), rows(&store, "exercise_sum")),
        (0, 0)
    );
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    assert_eq!(store.day_sums(DayRange::ALL).unwrap()[&day].held_ms, 30_000);
    head = SessionHead {
        id: head.id,
        ..given::finished(1, "2026-11-22T07:30:00+01:00", 61_000)
    };
    let right = given::attempt(Some(Side::Right), 31_000);
    store.append(&head, &[], &[(1, &right)]).unwrap();
    agree(&store);
    assert_eq!(
        (rows(&store, "hour_sum"), rows(&store, "exercise_sum")),
        (1, 2)
    );
}

#[test]
fn throwing_away_and_bringing_back_leaves_no_trace() {
    let (_dir, mut store) = given::store();
    let head = given::finished(1, "2026-11-22T07:30:00+01:00", 30_000);
    given::log(
        &mut store,
        &head,
        &[given::attempt(Some(Side::Left), 30_000)],
    );
    agree(&store);
    let thrown = SessionHead {
        outcome: SessionOutcome::Discarded,
        ..head.clone()
    };
    store.append(&thrown, &[], &[]).unwrap();
    agree(&store);
    assert!(store.exercise_totals(DayRange::ALL).unwrap().is_empty());
    let rev = store.session_rev(head.id).unwrap().unwrap();
    store
        .undiscard(head.id, SessionOutcome::Finished, rev)
        .unwrap();
    agree(&store);
    assert_eq!(store.day_sums(DayRange::ALL).unwrap().len(), 1);
}

#[test]
fn sums_that_are_wrong_are_found_and_counted_anew() {
    for damage in [
        "UPDATE hour_sum SET held_ms = held_ms + 1",
        "UPDATE exercise_sum SET sets = -5",
        "DELETE FROM exercise_sum",
        "INSERT INTO hour_sum (local_day, hour, device_id) VALUES (1, 1, zeroblob(16))",
    ] {
        let (_dir, mut store) = given::store();
        let head = given::finished(1, "2026-11-22T07:30:00+01:00", 30_000);
        given::log(
            &mut store,
            &head,
            &[given::attempt(Some(Side::Left), 30_000)],
        );
        assert_ne!(given::raw(&store).execute(damage, []).unwrap(), 0);
        assert_eq!(wrong(&store), [Finding::Sums], "{damage}");
        store.recount().unwrap();
        agree(&store);
    }
}

#[test]
fn a_search_finds_what_it_says_and_nothing_else() {
    let (_dir, mut store) = given::store();
    let add = |store: &mut Store, n, iso: &str, change: &dyn Fn(&mut SessionHead, &mut Attempt)| {
        let mut head = given::finished(n, iso, 30_000);
        let mut attempt = given::attempt(Some(Side::Left), 30_000);
        change(&mut head, &mut attempt);
        given::log(store, &head, &[attempt]);
    };
    add(&mut store, 1, "2026-11-20T08:00:00Z", &|head, _| {
        head.note = Some("Knie ÄRGERTE mich 100 %".to_owned())
    });
    add(&mut store, 2, "2026-11-21T08:00:00Z", &|head, _| {
        head.outcome = SessionOutcome::FinishedEarly
    });
    add(&mut store, 3, "2026-11-21T09:00:00Z", &|_, attempt| {
        attempt.exercise = ExerciseId::from("butterfly")
    });
    add(&mut store, 4, "2026-11-22T08:00:00Z", &|head, _| {
        head.routine.id = RoutineId::from("back");
        head.note = Some("knie".to_owned());
        head.speed = 60;
    });
    let found = |filter: Filter| -> Vec<u128> {
        let list = store.session_list(&filter, None, 9).unwrap();
        // One at a time comes to the same.
        let mut single: Vec<SessionHead> = Vec::new();
        while let Some(head) = store
            .session_list(&filter, single.last().map(|head| head.id), 1)
            .unwrap()
            .pop()
        {
            single.push(head);
        }
        assert_eq!(single, list);
        list.iter().map(|head| head.id.0.as_u128()).collect()
    };
    let none = Filter::default;
    let day = |d| NaiveDate::from_ymd_opt(2026, 11, d);
    let pigeon = Some(ExerciseId::from("pigeon-pose"));
    for (filter, expected) in [
        (none(), &[4, 3, 2, 1][..]),
        (
            Filter {
                days: DayRange {
                    since: day(21),
                    until: day(21),
                },
                ..none()
            },
            &[3, 2],
        ),
        (
            Filter {
                routine: Some(RoutineId::from("back")),
                ..none()
            },
            &[4],
        ),
        (
            Filter {
                routine: Some(RoutineId::from("nothing")),
                ..none()
            },
            &[],
        ),
        (
            Filter {
                exercise: pigeon.clone(),
                ..none()
            },
            &[4, 2, 1],
        ),
        (
            Filter {
                exercise: Some(ExerciseId::from("butterfly")),
                ..none()
            },
            &[3],
        ),
        (
            Filter {
                outcome: Some(SessionOutcome::FinishedEarly),
                ..none()
            },
            &[2],
        ),
        (
            Filter {
                text: Some("KNIE".to_owned()),
                ..none()
            },
            &[4, 1],
        ),
        (
            Filter {
                text: Some("ärgerte".to_owned()),
                ..none()
            },
            &[1],
        ),
        (
            Filter {
                text: Some("100 %".to_owned()),
                ..none()
            },
            &[1],
        ),
        (
            Filter {
                text: Some("_".to_owned()),
                ..none()
            },
            &[],
        ),
        (
            Filter {
                days: DayRange {
                    since: None,
                    until: day(21),
                },
                exercise: pigeon,
                outcome: Some(SessionOutcome::Finished),
                text: Some("knie".to_owned()),
                routine: Some(RoutineId::from("hips")),
            },
            &[1],
        ),
    ] {
        assert_eq!(found(filter.clone()), expected, "{filter:?}");
    }
    let gone = given::session_id(99);
    assert_eq!(store.session_list(&none(), Some(gone), 9).unwrap(), []);
}

#[test]
fn an_exercise_of_an_unfinished_session_is_found() {
    let (_dir, mut store) = given::store();
    let open = given::head(1, "2026-11-22T08:00:00Z");
    given::log(&mut store, &open, &[given::attempt(None, 5)]);
    let filter = Filter {
        exercise: Some(ExerciseId::from("pigeon-pose")),
        ..Filter::default()
    };
    assert_eq!(store.session_list(&filter, None, 9).unwrap(), [open]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    /// Whatever is written and overwritten, the sums are those of the records.
    #[test]
    fn the_sums_are_always_those_of_the_records(
        sessions in proptest::collection::vec(
            (any::head(), proptest::collection::vec(any::attempt(), 0..4), 0..4usize, 0..4usize),
            1..4,
        ),
        offsets in proptest::collection::vec((0..2_000_000_000_000_i64, -840..=840), 1..4),
    ) {
        let (_dir, mut store) = given::store();
        let outcomes = [
            SessionOutcome::Unfinished,
            SessionOutcome::Finished,
            SessionOutcome::FinishedEarly,
            SessionOutcome::Discarded,
        ];
        for (head, attempts, first, then) in &sessions {
            let speed = u32::from(head.speed % 3 == 0) + 1;
            let head = SessionHead { speed, outcome: outcomes[*first], ..head.clone() };
            given::log(&mut store, &head, attempts);
            agree(&store);
            let head = SessionHead { outcome: outcomes[*then], held_ms: 7, ..head };
            let fewer: Vec<(usize, Attempt)> = attempts
                .iter()
                .take(2)
                .map(|attempt| Attempt { held_ms: 9, counted: true, ..attempt.clone() })
                .enumerate()
                .collect();
            let fewer: Vec<(usize, &Attempt)> = fewer.iter().map(|(ord, attempt)| (*ord, attempt)).collect();
            store.append(&head, &[], &fewer).unwrap();
            agree(&store);
            // Put right: another day, another side, another amount, and back.
            let moved = SessionHead {
                corrected: true,
                started_at: head.started_at.minus_ms(i64::from(head.speed) * 40_000_000),
                held_ms: 11,
                ..head.clone()
            };
            let right: Vec<(usize, Attempt)> = fewer
                .iter()
                .map(|(ord, attempt)| (*ord, Attempt {
                    held_ms: 11,
                    side: attempt.side.map(Side::other),
                    corrected: true,
                    ..(*attempt).clone()
                }))
                .collect();
            let right: Vec<(usize, &Attempt)> = right.iter().map(|(ord, attempt)| (*ord, attempt)).collect();
            store.append(&moved, &[], &right).unwrap();
            agree(&store);
            store.append(&head, &[], &fewer).unwrap();
            agree(&store);
        }
        let before = counted(&store);
        store.recount().unwrap();
        prop_assert_eq!(counted(&store), before.clone());
        agree(&store);
        // Counted by one zone for all, and each by its record again.
        let zone = DayZone::of(offsets);
        prop_assert!(store.count_days_by(&zone).unwrap());
        prop_assert!(!store.count_days_by(&zone).unwrap());
        agree(&store);
        prop_assert_eq!(store.day_zone().unwrap(), zone);
        store.count_days_by(&DayZone::default()).unwrap();
        agree(&store);
        prop_assert_eq!(counted(&store), before);
    }
}

/// Rows and revisions of sessions, and what the sums tables hold.
fn rows(store: &Store) -> Vec<String> {
    let db = given::raw(store);
    let mut found = Vec::new();
    for table in [
        "session",
        "hour_sum",
        "exercise_sum",
        "day_sum",
        "month_hour_sum",
    ] {
        let mut statement = db.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = statement.column_count();
        let mut read = statement.query([]).unwrap();
        while let Some(row) = read.next().unwrap() {
            let cells = (0..columns).map(|at| row.get_ref(at).unwrap());
            found.push(format!("{table} {:?}", cells.collect::<Vec<_>>()));
        }
    }
    found
}

#[test]
fn days_move_to_another_zone_and_back_with_all_that_follows_from_them() {
    let (_dir, mut store) = given::store();
    let held = [given::attempt(Some(Side::Left), 30_000)];
    // In the evening at home, and far away, where it was the next morning.
    for (n, iso) in [
        (1, "2026-11-20T23:30:00+01:00"),
        (2, "2026-11-22T06:00:00+09:00"),
    ] {
        given::log(&mut store, &given::finished(n, iso, 30_000), &held);
    }
    let open = given::head(3, "2026-11-23T00:10:00+01:00");
    given::log(&mut store, &open, &held);
    let days = |store: &Store| -> Vec<String> {
        let sums = store.day_sums(DayRange::ALL).unwrap();
        sums.keys().map(ToString::to_string).collect()
    };
    let on = |store: &Store, d| {
        let days = DayRange::day(NaiveDate::from_ymd_opt(2026, 11, d).unwrap());
        let found = store.session_list(
            &Filter {
                days,
                ..Filter::default()
            },
            None,
            9,
        );
        found
            .unwrap()
            .iter()
            .map(|head| head.id.0.as_u128())
            .collect::<Vec<_>>()
    };
    assert_eq!(days(&store), ["2026-11-20", "2026-11-22", "2026-11-23"]);
    let before = rows(&store);

    let utc = DayZone::of(vec![(0, 0)]);
    assert!(store.count_days_by(&utc).unwrap());
    assert_eq!(days(&store), ["2026-11-20", "2026-11-21", "2026-11-22"]);
    assert_eq!(
        (on(&store, 21), on(&store, 22), on(&store, 23)),
        (vec![2], vec![3], vec![])
    );
    agree(&store);
    // What is begun now counts by it too, and what ends.
    given::log(
        &mut store,
        &given::finished(4, "2026-11-24T00:30:00+01:00", 30_000),
        &held,
    );
    assert_eq!(on(&store, 23), [4]);
    let findings = format!("{:?}", store.check().unwrap().findings);
    assert!(!findings.contains("its day"), "{findings}");
    agree(&store);
    // The records and their revisions stand as they stood.
    assert_eq!(
        store
            .session(given::session_id(2))
            .unwrap()
            .unwrap()
            .head
            .started_at,
        given::wall("2026-11-22T06:00:00+09:00")
    );

    store
        .append(
            &SessionHead {
                outcome: SessionOutcome::Discarded,
                ..given::finished(4, "2026-11-24T00:30:00+01:00", 30_000)
            },
            &[],
            &[],
        )
        .unwrap();
    store.count_days_by(&DayZone::default()).unwrap();
    let mut after = rows(&store);
    after.retain(|row| !(row.starts_with("session") && row.contains("Integer(4), Blob")));
    assert_eq!(after, before);
}

#[test]
fn a_zone_that_agrees_moves_nothing() {
    let (_dir, mut store) = given::store();
    let held = [given::attempt(Some(Side::Left), 30_000)];
    given::log(
        &mut store,
        &given::finished(1, "2026-11-20T23:30:00+01:00", 30_000),
        &held,
    );
    // A revision of a sum would tell of a recount.
    let before = rows(&store);
    store
        .count_days_by(&DayZone::of(vec![(0, 120), (1_700_000_000_000, 60)]))
        .unwrap();
    assert_eq!(rows(&store), before);
    agree(&store);
}

/// A session is what it is summed up as, also read back.
#[test]
fn a_session_that_was_read_back_has_the_same_sums() {
    let (_dir, mut store) = given::store();
    let head = given::finished(1, "2026-11-22T07:30:00+01:00", 30_000);
    let attempts = vec![given::attempt(Some(Side::Left), 30_000)];
    given::log(&mut store, &head, &attempts);
    let read = store.session(head.id).unwrap().unwrap();
    let written = LoggedSession { head, attempts };
    assert_eq!(
        Sums::of(&DayZone::default(), &read.head, &read.attempts, None),
        Sums::of(&DayZone::default(), &written.head, &written.attempts, None)
    );
}

/// A session that is there at once, with all its attempts, is summed at once.
#[test]
fn a_session_added_whole_is_in_the_sums_and_only_once() {
    let (_dir, mut store) = given::store();
    let head = SessionHead {
        by_hand: true,
        ..given::finished(1, "2019-02-28T23:30:00+01:00", 61_000)
    };
    let attempts = [
        given::attempt(Some(Side::Left), 30_000),
        given::attempt(Some(Side::Right), 31_000),
    ];
    let plan = given::plan();
    let entries = [given::start()];
    let attempts: Vec<(usize, &Attempt)> = attempts.iter().enumerate().collect();
    let begin = [Write::Begin {
        head: &head,
        plan: &plan,
        entries: &entries,
        attempts: &attempts,
    }];
    // A retry after an unclear failure is safe.
    for _ in 0..2 {
        store.write_together(&begin).unwrap();
        agree(&store);
        let day = NaiveDate::from_ymd_opt(2019, 2, 28).unwrap();
        assert_eq!(store.day_sums(DayRange::ALL).unwrap()[&day].held_ms, 61_000);
    }
    assert!(store.session(head.id).unwrap().unwrap().head.by_hand);
    // Who added it is part of what it is, and only a correction moves its start.
    let run = SessionHead {
        by_hand: false,
        ..head.clone()
    };
    let moved = SessionHead {
        started_at: head.started_at.minus_ms(1),
        ..head.clone()
    };
    for other in [run, moved] {
        let error = store.append(&other, &[], &[]).unwrap_err();
        assert!(
            matches!(error, StoreError::OtherSession { .. }),
            "{error:?}"
        );
    }
}
