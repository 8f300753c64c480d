//! Sums over the log: they add up what the records say, and nothing else.

use chrono::{Days, NaiveDate, Weekday};
use limber_core::DayZone;
use limber_core::history::{
    Balance, DAY_FROM_MS, DaySum, Sums, UNEVEN_MS, WeekGoal, streak, week_of,
};
use limber_core::log::{LoggedSession, SessionHead};
use limber_core::plan::RoutineRef;
use limber_core::*;
use proptest::prelude::*;
use uuid::Uuid;

/// 2026-11-18T08:00:00Z, a Wednesday.
const WEDNESDAY_8: i64 = 1_794_988_800_000;
const HOUR_MS: i64 = 3_600_000;

fn session(n: u128, hours: i64, attempts: Vec<Attempt>) -> LoggedSession {
    LoggedSession {
        head: SessionHead {
            id: SessionId(Uuid::from_u128(n)),
            device: DeviceId(Uuid::from_u128(1)),
            routine: RoutineRef {
                id: RoutineId::from("hips"),
                name: "Hips".to_owned(),
            },
            started_at: Wall {
                unix_ms: WEDNESDAY_8 + hours * HOUR_MS,
                offset_min: 60,
            },
            ended_at: None,
            outcome: SessionOutcome::Finished,
            speed: 1,
            held_ms: attempts.iter().map(|attempt| attempt.held_ms).sum(),
            paused_ms: 0,
            effort: None,
            discomfort_before: None,
            discomfort_after: None,
            note: None,
            by_hand: false,
            corrected: false,
        },
        attempts,
    }
}

fn attempt(set: u32, side: Option<Side>, held_ms: u64) -> Attempt {
    Attempt {
        path: StepPath {
            block: "main".to_owned(),
            use_no: 1,
            round: 1,
            entry: 1,
            swap: 0,
            set,
            side,
        },
        kind: StepKind::Hold,
        exercise: ExerciseId::from("pigeon-pose"),
        name: "Pigeon pose".to_owned(),
        side,
        set,
        round: 1,
        attempt: 1,
        is_final: true,
        started_at: None,
        min_ms: Some(30_000),
        planned_ms: Some(60_000),
        target_ms: Some(60_000),
        held_ms,
        longest_ms: held_ms,
        interruptions: 0,
        reps_planned: None,
        reps_done: None,
        counted: true,
        outcome: Outcome::Completed,
        swapped_from: None,
        reason: None,
        corrected: false,
    }
}

fn superseded(set: u32, side: Option<Side>, held_ms: u64) -> Attempt {
    Attempt {
        is_final: false,
        counted: false,
        outcome: Outcome::Superseded,
        ..attempt(set, side, held_ms)
    }
}

fn sums_of(session: &LoggedSession) -> Sums {
    Sums::of(&DayZone::default(), &session.head, &session.attempts, None)
}

fn only(sums: &Sums) -> DaySum {
    assert_eq!(sums.hours.len(), 1, "{sums:?}");
    *sums.hours.values().next().unwrap()
}

#[test]
fn a_session_counts_on_the_local_day_and_hour_of_its_start() {
    // 23:30 UTC is half past midnight of the next day, an hour east.
    let mut late = session(1, 15, vec![attempt(1, None, 40_000)]);
    late.head.started_at.unix_ms += HOUR_MS / 2;
    let hour = *Sums::of(&DayZone::default(), &late.head, &late.attempts, None)
        .hours
        .keys()
        .next()
        .unwrap();
    let next = NaiveDate::from_ymd_opt(2026, 11, 19).unwrap();
    assert_eq!(hour, (next, 0));
}

#[test]
fn earlier_tries_are_minutes_done_and_never_balance() {
    let left = Some(Side::Left);
    let tries = vec![superseded(1, left, 10_000), attempt(1, left, 30_000)];
    let sums = sums_of(&session(1, 0, tries));
    let day = only(&sums);
    assert_eq!(
        (day.held_ms, day.counting_ms, day.planned_ms),
        (40_000, 40_000, 60_000)
    );
    let exercise = sums.exercises.values().next().unwrap();
    assert_eq!((exercise.attempts, exercise.done_ms), (2, 40_000));
    assert_eq!((exercise.sets, exercise.held_ms), (1, 30_000));
    assert_eq!((exercise.min_sets, exercise.min_ms), (1, 30_000));
}

#[test]
fn what_ran_faster_or_was_thrown_away_adds_no_time() {
    let mut fast = session(1, 0, vec![attempt(1, None, 40_000)]);
    fast.head.speed = 60;
    let sums = Sums::of(&DayZone::default(), &fast.head, &fast.attempts, None);
    assert!(sums.hours.is_empty());
    let exercise = sums.exercises.values().next().unwrap();
    assert_eq!(
        (exercise.attempts, exercise.done_ms, exercise.held_ms),
        (1, 0, 0)
    );
    let mut thrown = session(1, 0, vec![attempt(1, None, 40_000)]);
    thrown.head.outcome = SessionOutcome::Discarded;
    assert_eq!(
        Sums::of(&DayZone::default(), &thrown.head, &thrown.attempts, None),
        Sums::default()
    );
}

#[test]
fn breaks_and_cold_packs_make_no_day_count() {
    let mut pause = session(1, 0, vec![attempt(1, None, 400_000)]);
    pause.head.routine.id = RoutineId::from("desk-micro-2");
    let ice = Attempt {
        counted: false,
        ..attempt(1, None, 600_000)
    };
    for session in [pause, session(2, 0, vec![ice])] {
        let day = only(&Sums::of(
            &DayZone::default(),
            &session.head,
            &session.attempts,
            None,
        ));
        assert!(day.held_ms > DAY_FROM_MS);
        assert_eq!(day.counting_ms, 0);
        assert!(!day.done());
    }
}

#[test]
fn a_day_counts_from_five_minutes_or_half_of_what_was_planned() {
    let day = |counting_ms, planned_ms| DaySum {
        counting_ms,
        planned_ms,
        ..DaySum::default()
    };
    for (counting_ms, planned_ms, done) in [
        (0, 0, false),
        (0, 120_000, false),
        (299_999, 600_000, false),
        (300_000, 3_600_000, true),
        (60_000, 120_000, true),
        (59_999, 120_000, false),
        // Nothing was planned in time: five minutes it is.
        (60_000, 0, false),
    ] {
        assert_eq!(
            day(counting_ms, planned_ms).done(),
            done,
            "{counting_ms} of {planned_ms}"
        );
    }
}

#[test]
fn an_unfinished_session_is_measured_by_all_its_plan() {
    let plan = crate::given::plan(vec![crate::given::entry("pigeon", crate::given::hold(300))]);
    let work: u64 = plan
        .steps
        .iter()
        .filter(|step| step.kind.is_work())
        .filter_map(|step| step.duration_ms)
        .sum();
    let mut open = session(1, 0, vec![attempt(1, None, 1_000)]);
    open.head.outcome = SessionOutcome::Unfinished;
    let day = only(&Sums::of(
        &DayZone::default(),
        &open.head,
        &open.attempts,
        Some(&plan),
    ));
    assert!(work > 60_000);
    assert_eq!(day.planned_ms, work);
}

#[test]
fn left_and_right_are_uneven_only_by_much() {
    for (left_ms, right_ms, expected) in [
        (0, 0, None),
        (60_000, 60_000, None),
        (60_000, 0, None),
        (60_001, 0, Some((Side::Left, 60_001))),
        (0, 62_000, Some((Side::Right, 62_000))),
        // More than a minute, but no more than a tenth.
        (700_000, 770_000, None),
        (690_000, 770_000, Some((Side::Right, 80_000))),
        // More than a tenth, but no more than a minute.
        (100_000, 160_000, None),
    ] {
        let balance = Balance { left_ms, right_ms };
        assert_eq!(balance.uneven(), expected, "{left_ms} {right_ms}");
    }
}

#[test]
fn weeks_begin_where_the_person_says() {
    let day = |d| NaiveDate::from_ymd_opt(2026, 11, d).unwrap();
    for (date, first, begins) in [
        (16, Weekday::Mon, 16),
        (22, Weekday::Mon, 16),
        (22, Weekday::Sun, 22),
        (21, Weekday::Sun, 15),
    ] {
        assert_eq!(week_of(day(date), first), day(begins), "{date} {first}");
    }
}

#[test]
fn a_streak_is_weeks_in_a_row() {
    let goal = WeekGoal::default();
    for (weeks, expected) in [
        (&[][..], 0),
        (&[0], 0),
        (&[3], 1),
        (&[2, 3, 4], 2),
        (&[3, 3, 4], 3),
        (&[0, 2, 7], 0),
        (&[1, 5, 2, 5], 1),
    ] {
        assert_eq!(streak(weeks.iter().copied(), goal), expected, "{weeks:?}");
    }
}

#[test]
fn a_goal_is_one_to_seven_days() {
    for (least, most, sound) in [
        (3, 5, true),
        (1, 1, true),
        (7, 7, true),
        (0, 5, false),
        (5, 3, false),
        (3, 8, false),
    ] {
        assert_eq!(WeekGoal { least, most }.is_sound(), sound, "{least} {most}");
    }
}

fn any_side() -> impl Strategy<Value = Option<Side>> {
    prop_oneof![Just(None), Just(Some(Side::Left)), Just(Some(Side::Right))]
}

fn any_session() -> impl Strategy<Value = LoggedSession> {
    let attempt = (
        1..4u32,
        any_side(),
        0..400_000u64,
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(set, side, held_ms, earlier, counted)| {
            let made = if earlier {
                superseded(set, side, held_ms)
            } else {
                attempt(set, side, held_ms)
            };
            Attempt {
                counted: made.counted && counted,
                exercise: ExerciseId(format!("exercise-{}", held_ms % 3)),
                ..made
            }
        });
    let attempts = proptest::collection::vec(attempt, 0..6);
    (any::<u128>(), 0..2_000i64, attempts, 1..3u32, 0..3u8).prop_map(
        |(n, hours, attempts, speed, outcome)| {
            let mut made = session(n, hours, attempts);
            made.head.speed = speed;
            made.head.effort = (hours % 2 == 0).then_some(outcome);
            made.head.outcome = match outcome {
                0 => SessionOutcome::Finished,
                1 => SessionOutcome::FinishedEarly,
                _ => SessionOutcome::Discarded,
            };
            made
        },
    )
}

proptest! {
    #![proptest_config(crate::any::cases())]

    #[test]
    fn the_sum_over_days_is_the_sum_over_sessions(
        sessions in proptest::collection::vec(any_session(), 0..12),
    ) {
        let mut sums = Sums::default();
        for session in &sessions {
            sums.add(Sums::of(&DayZone::default(), &session.head, &session.attempts, None));
        }
        let real: Vec<&LoggedSession> = sessions
            .iter()
            .filter(|session| session.head.speed == 1)
            .filter(|session| session.head.outcome != SessionOutcome::Discarded)
            .collect();
        let held: u64 = real.iter().map(|session| session.head.held_ms).sum();
        prop_assert_eq!(sums.hours.values().map(|sum| sum.held_ms).sum::<u64>(), held);
        let counted: u64 = sums.hours.values().map(|sum| sum.sessions).sum();
        prop_assert_eq!(counted, u64::try_from(real.len()).unwrap());
        // Minutes by exercise are the same minutes.
        prop_assert_eq!(sums.exercises.values().map(|sum| sum.done_ms).sum::<u64>(), held);
        let standing: u64 = real
            .iter()
            .flat_map(|session| &session.attempts)
            .filter(|attempt| attempt.counted)
            .map(|attempt| attempt.held_ms)
            .sum();
        prop_assert_eq!(sums.exercises.values().map(|sum| sum.held_ms).sum::<u64>(), standing);
        for sum in sums.hours.values() {
            prop_assert!(sum.counting_ms <= sum.held_ms);
        }
    }

    #[test]
    fn which_sessions_come_first_makes_no_difference(
        mut sessions in proptest::collection::vec(any_session(), 0..8),
    ) {
        let total = |sessions: &[LoggedSession]| {
            let mut sums = Sums::default();
            for session in sessions {
                sums.add(Sums::of(&DayZone::default(), &session.head, &session.attempts, None));
            }
            sums
        };
        let forth = total(&sessions);
        sessions.reverse();
        prop_assert_eq!(forth, total(&sessions));
    }

    /// Whatever days the work falls on, the same number of them keeps the week.
    #[test]
    fn rest_days_never_break_the_streak(
        weeks in proptest::collection::vec(proptest::sample::subsequence((0..7u64).collect::<Vec<_>>(), 3..=7), 1..20),
        monday_first in any::<bool>(),
    ) {
        let first = if monday_first { Weekday::Mon } else { Weekday::Sun };
        let newest = week_of(NaiveDate::from_ymd_opt(2026, 11, 18).unwrap(), first);
        let mut counts = Vec::new();
        for (back, days) in (0u64..).zip(&weeks) {
            let begins = newest.checked_sub_days(Days::new(back * 7)).unwrap();
            let done = days
                .iter()
                .filter(|day| week_of(begins.checked_add_days(Days::new(**day)).unwrap(), first) == begins)
                .count();
            counts.push(u32::try_from(done).unwrap());
        }
        let all = u32::try_from(weeks.len()).unwrap();
        prop_assert_eq!(streak(counts.clone(), WeekGoal::default()), all);
        // A week that has only begun breaks nothing.
        counts[0] = 0;
        prop_assert_eq!(streak(counts, WeekGoal::default()), all - 1);
    }

    #[test]
    fn balance_is_the_same_in_the_mirror(left_ms in 0..10_000_000u64, right_ms in 0..10_000_000u64) {
        let one = Balance { left_ms, right_ms }.uneven();
        let other = Balance { left_ms: right_ms, right_ms: left_ms }.uneven();
        prop_assert_eq!(one.map(|(side, ms)| (side.other(), ms)), other);
        if let Some((_, ms)) = one {
            prop_assert!(ms > UNEVEN_MS);
        }
    }
}
