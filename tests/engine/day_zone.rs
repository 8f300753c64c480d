//! Whose clock says which day a session belongs to, as the person chose.

use crate::house::{DAY, HOUR, House, WEDNESDAY_8, hint};
use limber_engine::facade::{Export, Format, ImportChoice, unwatched};
use limber_engine::wire::history::HistoryFilter;
use limber_engine::wire::trends::Weeks;
use limber_engine::{DayRange, ErrorKind};

/// One hour east of UTC: half past eleven on Wednesday evening at home.
const LATE: i64 = WEDNESDAY_8 + 14 * HOUR + HOUR / 2;
const TOKYO: i32 = 540;

fn choose(house: &House, days: &str) {
    let weeks = Weeks {
        days: days.to_owned(),
        ..house.limber.weeks().unwrap()
    };
    house.limber.set_weeks(&weeks).unwrap();
}

/// When sessions began as the list shows it, newest first.
fn listed(house: &House) -> Vec<String> {
    let page = house.page(None, 9).unwrap();
    let shown = page.sessions.iter();
    shown
        .map(|session| session.started_at.chars().take(16).collect())
        .collect()
}

/// Days of November with work in the calendar.
fn days(house: &House) -> Vec<String> {
    let calendar = house.limber.calendar(2026, Some(11)).unwrap();
    let with_work = calendar.days.into_iter().filter(|day| day.sessions > 0);
    with_work.map(|day| day.date).collect()
}

fn on(house: &House, day: &str) -> usize {
    let filter = HistoryFilter {
        since: Some(day.to_owned()),
        until: Some(day.to_owned()),
        ..HistoryFilter::default()
    };
    house
        .limber
        .history_page(&filter, None, 9)
        .unwrap()
        .sessions
        .len()
}

/// A late session at home, and the person in Tokyo the day after.
fn away() -> House {
    let house = House::new();
    house.set_wall(LATE);
    house.play("desk-micro-2");
    house.set_wall(LATE + DAY);
    house.set_offset(TOKYO);
    house
}

#[test]
fn a_session_counts_where_it_was_done_until_the_person_says() {
    let house = away();
    assert_eq!(house.limber.weeks().unwrap().days, "recorded");
    assert_eq!(listed(&house), ["2026-11-18T23:30"]);
    assert_eq!(days(&house), ["2026-11-18"]);

    choose(&house, "device");
    assert_eq!(listed(&house), ["2026-11-19T07:30"]);
    assert_eq!(days(&house), ["2026-11-19"]);
    assert_eq!((on(&house, "2026-11-18"), on(&house, "2026-11-19")), (0, 1));
    let week = house.limber.today().unwrap().week;
    let held: Vec<&str> = week
        .iter()
        .filter(|day| day.held_ms > 0)
        .map(|day| day.date.as_str())
        .collect();
    assert_eq!(held, ["2026-11-19"]);
    let hours = house.limber.trends_of(Some(2)).unwrap().hours;
    let hour = hours.iter().position(|hour| hour.held_ms > 0);
    assert_eq!(hour, Some(7));

    house.limber.undo().unwrap();
    assert_eq!(days(&house), ["2026-11-18"]);
    house.limber.redo().unwrap();
    assert_eq!(days(&house), ["2026-11-19"]);
}

#[test]
fn the_page_of_a_session_shows_its_record_and_says_where_it_counts() {
    let house = away();
    let id = house.page(None, 1).unwrap().sessions[0].id.clone();
    assert_eq!(house.limber.session(&id).unwrap().counts_on, None);
    choose(&house, "device");
    let detail = house.limber.session(&id).unwrap();
    assert_eq!(detail.counts_on.as_deref(), Some("2026-11-19"));
    assert!(detail.session.started_at.starts_with("2026-11-18T23:30"));
    // As it is listed, so it is found.
    assert_eq!(house.limber.find_session("2026-11-19 07:30").unwrap(), id);
}

#[test]
fn who_travels_on_takes_the_days_along() {
    let house = away();
    choose(&house, "device");
    house.set_offset(60);
    assert_eq!(house.limber.today().unwrap().date, "2026-11-19");
    assert_eq!(days(&house), ["2026-11-18"]);
    // Also where the program was not open meanwhile.
    house.set_offset(TOKYO);
    let again = house.again();
    let page = again
        .history_page(&HistoryFilter::default(), None, 1)
        .unwrap();
    assert!(page.sessions[0].started_at.starts_with("2026-11-19T07:30"));
}

#[test]
fn files_say_what_was_recorded_and_the_report_what_counts() {
    let house = away();
    let written = |house: &House, format| {
        let export = Export {
            format,
            days: DayRange::ALL,
            notes: true,
        };
        let mut bytes = Vec::new();
        house
            .limber
            .export(export, &mut bytes, &mut unwatched)
            .unwrap();
        String::from_utf8(bytes).unwrap()
    };
    let formats = [Format::Csv, Format::Json, Format::Ics];
    let before = formats.map(|format| written(&house, format));
    choose(&house, "device");
    assert_eq!(formats.map(|format| written(&house, format)), before);
    let report = written(&house, Format::Html);
    assert!(
        report.contains("19 Nov 2026") && !report.contains("18 Nov 2026"),
        "{report}"
    );
}

#[test]
fn the_choice_comes_along_with_settings_and_goes_with_them() {
    let house = away();
    choose(&house, "device");
    let export = Export {
        format: Format::Archive,
        days: DayRange::ALL,
        notes: true,
    };
    let path = house.folder.path().join("archive.json");
    house
        .limber
        .export_to(export, &path, &mut unwatched)
        .unwrap();
    let there = House::numbered_from(1 << 20);
    there.set_wall(LATE + DAY);
    there.set_offset(TOKYO);
    let choice = ImportChoice {
        settings: true,
        ..ImportChoice::default()
    };
    there.limber.import(&path, choice, &mut unwatched).unwrap();
    assert_eq!(days(&there), ["2026-11-19"]);
    assert_eq!(there.limber.weeks().unwrap().days, "device");
    there.limber.undo().unwrap();
    assert_eq!(days(&there), [""; 0]);
    assert_eq!(there.limber.weeks().unwrap().days, "recorded");
    // Sessions alone count as the person here chose.
    there
        .limber
        .import(&path, ImportChoice::default(), &mut unwatched)
        .unwrap();
    assert_eq!(days(&there), ["2026-11-18"]);
}

#[test]
fn an_unknown_word_is_refused_and_tells_the_known_ones() {
    let house = House::new();
    let weeks = Weeks {
        days: "moon".to_owned(),
        ..house.limber.weeks().unwrap()
    };
    let error = house.limber.set_weeks(&weeks).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Usage);
    assert!(hint(&error).contains("recorded") && hint(&error).contains("device"));
}
