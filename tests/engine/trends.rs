//! What the log comes to: days, weeks, sides, and the calendar.

use crate::house::{DAY, HOUR, House, WEDNESDAY_8};
use chrono::Weekday;
use limber_engine::wire::history::HistoryFilter;
use limber_engine::wire::player::Act;
use limber_engine::wire::trends::{Trends, Weeks};
use limber_engine::{DayRange, ErrorKind};

/// Three days of the week before, and today.
fn two_weeks() -> House {
    let house = House::new();
    for day in [-7, -5, -3, 0] {
        house.set_wall(WEDNESDAY_8 + day * DAY);
        house.play("hip-mobility-10");
    }
    house.set_wall(WEDNESDAY_8 + HOUR);
    house
}

fn trends(house: &House) -> Trends {
    house.limber.trends_of(Some(2)).unwrap()
}

#[test]
fn an_empty_log_comes_to_nothing_and_makes_nothing() {
    let house = House::new();
    let all = house.limber.trends_of(None).unwrap();
    assert_eq!((all.since, all.periods, all.streak), (None, vec![], 0));
    assert!(all.exercises.is_empty() && all.areas.len() > 10);
    let calendar = house.limber.calendar(2026, Some(11)).unwrap();
    assert_eq!((calendar.days.len(), calendar.earliest), (30, None));
    let trend = house.limber.exercise_trend("pigeon-pose", None).unwrap();
    assert_eq!(
        (trend.name.as_str(), trend.points.len()),
        ("Pigeon pose", 0)
    );
    assert!(!house.data().exists());
}

#[test]
fn weeks_and_sessions_come_to_the_same() {
    let house = two_weeks();
    let found = trends(&house);
    assert_eq!(found.since.as_deref(), Some("2026-11-09"));
    let begins: Vec<&str> = found
        .periods
        .iter()
        .map(|week| week.begins.as_str())
        .collect();
    assert_eq!(begins, ["2026-11-09", "2026-11-16"]);
    let days: Vec<u32> = found.periods.iter().map(|week| week.days_done).collect();
    assert_eq!(days, [3, 1]);
    let history = house.limber.history(DayRange::ALL).unwrap();
    let held: u64 = history.sessions.iter().map(|session| session.held_ms).sum();
    assert_eq!(
        found.periods.iter().map(|week| week.held_ms).sum::<u64>(),
        held
    );
    assert_eq!(
        found
            .exercises
            .iter()
            .map(|total| total.done_ms)
            .sum::<u64>(),
        held
    );
    assert_eq!(
        found.hours.iter().map(|hour| hour.held_ms).sum::<u64>(),
        held
    );
    assert_eq!(found.hours[9].held_ms, held);
    // The week before was kept; this one still has its days.
    assert_eq!(found.streak, 1);
    let pigeon = found
        .exercises
        .iter()
        .find(|total| total.exercise == "pigeon-pose")
        .unwrap();
    let sides = pigeon.sides.as_ref().unwrap();
    assert_eq!((sides.left_ms, sides.right_ms), (240_000, 240_000));
    assert_eq!((sides.more.as_deref(), sides.more_ms), (None, 0));
    assert!(found.areas[0].done_ms > 0);
    assert_eq!(found.planes.len(), 3);
}

#[test]
fn one_side_left_out_is_told_when_it_is_much() {
    let house = House::new();
    let routine = house.file("left.txt", "Only left\n\nPigeon pose 3 x 30 s left only\n");
    house.play(&routine);
    let found = trends(&house);
    assert_eq!(found.sides.more.as_deref(), Some("left"));
    assert_eq!(found.sides.more_ms, 90_000);
    let trend = house.limber.exercise_trend("pigeon-pose", Some(4)).unwrap();
    assert_eq!(trend.by, "day");
    let point = &trend.points[0];
    assert_eq!(
        (point.sets, point.left_ms, point.right_ms),
        (3, Some(30_000), None)
    );
    assert_eq!(point.min_ms, Some(30_000));
}

#[test]
fn long_times_are_told_by_month() {
    let house = House::new();
    house.play("desk-micro-2");
    house.set_wall(WEDNESDAY_8 + 500 * DAY);
    house.play("desk-micro-2");
    let all = house.limber.trends_of(None).unwrap();
    assert_eq!(all.by, "month");
    assert_eq!(all.periods.len(), 18);
    assert_eq!(all.periods[0].begins, "2026-11-01");
    assert_eq!(all.periods[1].held_ms, 0);
    let usage = house.limber.trends_of(Some(0)).unwrap_err();
    assert_eq!(usage.kind, ErrorKind::Usage);
}

#[test]
fn a_month_has_all_its_days() {
    let house = two_weeks();
    let month = house.limber.calendar(2026, Some(11)).unwrap();
    assert_eq!(month.days.len(), 30);
    assert_eq!(month.today, "2026-11-18");
    assert_eq!(month.earliest.as_deref(), Some("2026-11-11"));
    let done: Vec<&str> = month
        .days
        .iter()
        .filter(|day| day.done)
        .map(|day| day.date.as_str())
        .collect();
    assert_eq!(
        done,
        ["2026-11-11", "2026-11-13", "2026-11-15", "2026-11-18"]
    );
    assert_eq!(month.days_done, 4);
    assert!(month.days.iter().all(|day| (day.level > 0) == day.done));
    let year = house.limber.calendar(2026, None).unwrap();
    assert_eq!((year.days.len(), year.held_ms), (365, month.held_ms));
    for (year, month) in [
        (2026, Some(0)),
        (2026, Some(13)),
        (0, None),
        (99_999, Some(1)),
    ] {
        let error = house.limber.calendar(year, month).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Usage);
    }
}

#[test]
fn a_day_counts_from_half_of_what_was_planned() {
    let house = House::new();
    let routine = house.file("four.txt", "Short\n\nPigeon pose 1 x 30 s each side\n");
    house.play(&routine);
    let today = house.limber.today().unwrap();
    assert_eq!(today.week[2].held_ms, 60_000);
    assert!(today.week[2].done);
    // Left before half: the day has its minutes and does not count.
    let house = House::new();
    house.play_with(
        &routine_again(&house),
        1,
        &[Act::Next, Act::Next, Act::Finish],
    );
    let today = house.limber.today().unwrap();
    assert!(!today.week[2].done);
}

fn routine_again(house: &House) -> String {
    house.file("long.txt", "Long\n\nPigeon pose 4 x 60 s each side\n")
}

#[test]
fn the_goal_is_the_persons_and_can_be_undone() {
    let house = two_weeks();
    let usual = house.limber.weeks().unwrap();
    assert_eq!(
        (usual.least, usual.most, usual.begins.as_str()),
        (3, 5, "locale")
    );
    let own = Weeks {
        least: 4,
        most: 7,
        begins: "sunday".to_owned(),
        days: "recorded".to_owned(),
    };
    house.limber.set_weeks(&own).unwrap();
    let today = house.limber.today().unwrap();
    assert_eq!((today.goal_least, today.goal_most, today.streak), (4, 7, 0));
    assert_eq!(today.week[0].date, "2026-11-15");
    assert_eq!(today.days_done, 2);
    house.limber.undo().unwrap();
    assert_eq!(house.limber.weeks().unwrap(), usual);
    assert_eq!(house.limber.today().unwrap().streak, 1);
    for wrong in [
        Weeks {
            least: 0,
            ..own.clone()
        },
        Weeks {
            least: 6,
            most: 5,
            ..own.clone()
        },
        Weeks {
            most: 8,
            ..own.clone()
        },
        Weeks {
            begins: "friday".to_owned(),
            ..own
        },
    ] {
        let error = house.limber.set_weeks(&wrong).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Usage);
        assert!(error.hint.is_some());
    }
}

#[test]
fn weeks_begin_where_the_system_says_until_the_person_does() {
    let house = House::new();
    let limber = house.again().with_weeks_from(Weekday::Sun);
    assert_eq!(limber.today().unwrap().week[0].date, "2026-11-15");
    assert_eq!(limber.calendar(2026, None).unwrap().first_weekday, 7);
}

#[test]
fn a_rest_day_is_hinted_at_for_the_same_strength_session_only() {
    let house = House::new();
    house.play("hip-strength-full");
    house.set_wall(WEDNESDAY_8 + DAY);
    assert!(house.limber.today().unwrap().rest_hint);
    house.set_wall(WEDNESDAY_8 + 2 * DAY + HOUR);
    assert!(!house.limber.today().unwrap().rest_hint);
    let gentle = House::new();
    gentle.play("hip-mobility-gentle-10");
    gentle.set_wall(WEDNESDAY_8 + HOUR);
    assert!(!gentle.limber.today().unwrap().rest_hint);
}

#[test]
fn the_list_is_narrowed_by_what_is_asked() {
    let house = two_weeks();
    house.play("desk-micro-2");
    let found = |filter: HistoryFilter| {
        let page = house.limber.history_page(&filter, None, 50).unwrap();
        let all = house.limber.history_found(&filter).unwrap();
        assert_eq!(all.sessions.len(), page.sessions.len());
        page.sessions.len()
    };
    let none = HistoryFilter::default;
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(found(none()), 5);
    assert_eq!(
        found(HistoryFilter {
            routine: text("desk-micro-2"),
            ..none()
        }),
        1
    );
    assert_eq!(
        found(HistoryFilter {
            exercise: text("pigeon-pose"),
            ..none()
        }),
        4
    );
    assert_eq!(
        found(HistoryFilter {
            since: text("2026-11-13"),
            until: text("2026-11-15"),
            ..none()
        }),
        2
    );
    assert_eq!(
        found(HistoryFilter {
            outcome: text("finished_early"),
            ..none()
        }),
        0
    );
    assert_eq!(
        found(HistoryFilter {
            text: text("  "),
            ..none()
        }),
        5
    );
    for wrong in [
        HistoryFilter {
            since: text("soon"),
            ..none()
        },
        HistoryFilter {
            outcome: text("discarded"),
            ..none()
        },
    ] {
        let error = house.limber.history_page(&wrong, None, 9).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Usage);
    }
}
