//! The log as lists, details and files.

use crate::house::{DAY, HOUR, House, WEDNESDAY_8};
use chrono::NaiveDate;
use limber_engine::facade::{Export, Format, day, unwatched};
use limber_engine::wire::history::History;
use limber_engine::wire::player::Act;
use limber_engine::{DayRange, ErrorKind};
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};

fn date(text: &str) -> Option<NaiveDate> {
    Some(day(text).unwrap())
}

fn days(since: Option<&str>, until: Option<&str>) -> DayRange {
    DayRange {
        since: since.and_then(date),
        until: until.and_then(date),
    }
}

fn started(house: &House, range: DayRange) -> Vec<String> {
    let history = house.limber.history(range).unwrap();
    history
        .sessions
        .into_iter()
        .map(|session| session.started_at)
        .collect()
}

#[test]
fn reading_an_empty_house_creates_nothing() {
    let house = House::new();
    assert_eq!(house.limber.history(DayRange::ALL).unwrap().sessions, []);
    assert!(!house.page(None, 10).unwrap().more);
    assert_eq!(house.limber.preference("theme").unwrap(), None);
    assert!(house.limber.routines().unwrap().routines.len() >= 20);
    assert!(house.limber.routine("hip-mobility-10").is_ok());
    assert!(!house.data().exists());
}

#[test]
fn a_session_belongs_to_the_local_day_of_its_start_and_both_ends_count() {
    let house = House::new();
    // 23:30 UTC on the 18th is half past midnight on the 19th, an hour east.
    house.set_wall(WEDNESDAY_8 + 15 * HOUR + HOUR / 2);
    house.play("desk-micro-2");
    house.set_wall(WEDNESDAY_8 + 2 * DAY);
    house.play("desk-micro-2");
    let late = "2026-11-19T00:30:00.000+01:00".to_owned();
    let next = "2026-11-20T09:00:00.000+01:00".to_owned();
    let all = started(&house, DayRange::ALL);
    assert_eq!(all, [late.clone(), next.clone()]);
    let one = |since, until| started(&house, days(since, until));
    assert_eq!(
        one(Some("2026-11-19"), Some("2026-11-19")),
        std::slice::from_ref(&late)
    );
    assert_eq!(one(Some("2026-11-19"), Some("2026-11-20")).len(), 2);
    assert_eq!(one(Some("2026-11-20"), None), [next]);
    assert_eq!(one(None, Some("2026-11-19")), [late]);
    assert!(one(None, Some("2026-11-18")).is_empty());
    let turned = days(Some("2026-11-20"), Some("2026-11-19"));
    let error = house.limber.history(turned).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Usage);
}

#[test]
fn only_dates_are_dates() {
    for text in [
        "",
        "today",
        "2026-13-01",
        "2026-02-30",
        "2026-1-1",
        "26-01-01",
        "2026-01-31 ",
        "+2026-01-1",
        "2026/01/31",
    ] {
        let error = day(text).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Usage, "{text}");
        assert!(error.to_string().contains("2026-01-31"));
    }
    assert_eq!(day("2028-02-29").unwrap().to_string(), "2028-02-29");
}

/// The fields are promised: they may grow, never shrink.
#[test]
fn a_session_carries_every_promised_field() {
    let house = House::new();
    house.play("hip-mobility-10");
    let history = house.limber.history(DayRange::ALL).unwrap();
    let json = serde_json::to_value(&history).unwrap();
    assert_eq!(json["v"], 1);
    let keys = |value: &serde_json::Value| -> BTreeSet<String> {
        value.as_object().unwrap().keys().cloned().collect()
    };
    let session = &json["sessions"][0];
    for field in "id device routine started_at ended_at utc_offset_min outcome speed held_ms \
                  paused_ms effort discomfort_before discomfort_after note holds"
        .split_whitespace()
    {
        assert!(keys(session).contains(field), "{field}");
    }
    let holds = session["holds"].as_array().unwrap();
    for field in "kind path exercise name side set round attempt final started_at min_ms \
                  planned_ms target_ms held_ms longest_ms interruptions reps_planned reps_done \
                  counted outcome swapped_from reason"
        .split_whitespace()
    {
        assert!(keys(&holds[0]).contains(field), "{field}");
    }
    assert_eq!(session["utc_offset_min"], 60);
    assert_eq!(session["outcome"], "finished");
    let pigeon: Vec<&serde_json::Value> = holds
        .iter()
        .filter(|hold| hold["exercise"] == "pigeon-pose")
        .collect();
    let sides: Vec<&str> = pigeon
        .iter()
        .map(|hold| hold["side"].as_str().unwrap())
        .collect();
    assert_eq!(sides, ["left", "right", "left", "right"]);
    for hold in pigeon {
        assert_eq!(hold["held_ms"], 30_000);
        assert_eq!(hold["outcome"], "completed");
        assert_eq!(hold["counted"], true);
    }
    let read: History = serde_json::from_value(json).unwrap();
    assert_eq!(read, history);
}

#[test]
fn a_page_is_newest_first_and_says_whether_more_follow() {
    let house = House::new();
    for n in 0..3 {
        house.set_wall(WEDNESDAY_8 + n * DAY);
        house.play("desk-micro-2");
    }
    let page = house.page(None, 2).unwrap();
    assert!(page.more);
    assert_eq!(page.sessions.len(), 2);
    assert!(page.sessions[0].started_at > page.sessions[1].started_at);
    assert_eq!(
        (page.sessions[0].completed, page.sessions[0].planned),
        (3, 3)
    );
    let last = page.sessions[1].id.as_str();
    let rest = house.page(Some(last), 2).unwrap();
    assert!(!rest.more);
    assert_eq!(rest.sessions.len(), 1);
    let last = rest.sessions[0].id.as_str();
    assert_eq!(house.page(Some(last), 0).unwrap().sessions, []);
}

#[test]
fn an_unfinished_session_is_listed_with_all_its_steps_planned() {
    let house = House::new();
    house.play_with("hip-mobility-10", 1, &[Act::Next, Act::Next, Act::Close]);
    let page = house.page(None, 10).unwrap();
    assert_eq!(page.sessions[0].outcome, "unfinished");
    assert_eq!(page.sessions[0].planned, 15);
}

#[test]
fn a_session_shows_planned_against_held_for_each_side() {
    let house = House::new();
    let end = house.play("hip-mobility-10");
    let detail = house.limber.session(&end.session.to_string()).unwrap();
    let row = detail
        .rows
        .iter()
        .find(|row| row.exercise == "pigeon-pose")
        .unwrap();
    for side in [&row.left, &row.right] {
        let side = side.as_ref().unwrap();
        assert_eq!(side.planned_ms, Some(60_000));
        assert_eq!(side.held_ms, 60_000);
        assert_eq!((side.steps, side.completed), (2, 2));
    }
    assert_eq!(row.both, None);
    let reps = detail
        .rows
        .iter()
        .find(|row| row.exercise == "glute-bridge")
        .and_then(|row| row.both.as_ref())
        .unwrap();
    assert_eq!((reps.reps_planned, reps.reps_done), (Some(10), None));
    assert_eq!(end.summary.unwrap().rows, detail.rows);
}

#[test]
fn an_unknown_session_is_told() {
    let house = House::new();
    for id in ["", "not-an-id", "00000000-0000-0000-0000-00000000abcd"] {
        let error = house.limber.session(id).unwrap_err();
        assert_eq!(error.kind, ErrorKind::NotFound, "{id}");
    }
}

fn all(format: Format) -> Export {
    Export {
        format,
        days: DayRange::ALL,
        notes: false,
    }
}

/// How many sessions went into `out`.
fn sessions(house: &House, format: Format, out: &mut Vec<u8>) -> u64 {
    let done = house.limber.export(all(format), out, &mut unwatched);
    done.unwrap().sessions
}

#[test]
fn the_json_export_is_the_history_of_those_days() {
    let house = House::new();
    let mut empty = Vec::new();
    let range = DayRange::ALL;
    assert_eq!(sessions(&house, Format::Json, &mut empty), 0);
    let none: History = serde_json::from_slice(&empty).unwrap();
    assert_eq!(none.sessions, []);
    house.play("desk-micro-2");
    house.play("morning-5");
    let mut out = Vec::new();
    assert_eq!(sessions(&house, Format::Json, &mut out), 2);
    let exported: History = serde_json::from_slice(&out).unwrap();
    assert_eq!(exported, house.limber.history(range).unwrap());
}

#[test]
fn the_csv_export_has_a_row_for_each_attempt() {
    let house = House::new();
    house.play("desk-micro-2");
    let mut out = Vec::new();
    sessions(&house, Format::Csv, &mut out);
    let text = String::from_utf8(out).unwrap();
    assert_eq!(text.matches("\r\n").count(), 4);
    assert!(text.starts_with("session_id,"));
}

fn names(house: &House) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(house.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "data")
        .collect();
    names.sort();
    names
}

#[test]
fn a_file_takes_the_place_of_the_one_there_and_nothing_else_is_left() {
    let house = House::new();
    house.play("desk-micro-2");
    let path = house.folder.path().join("log.json");
    fs::write(&path, "older").unwrap();
    let done = house
        .limber
        .export_to(all(Format::Json), &path, &mut unwatched);
    assert_eq!(done.unwrap().sessions, 1);
    let read: History = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!(read.sessions.len(), 1);
    assert_eq!(names(&house), ["log.json"]);
}

#[test]
fn what_cant_be_written_is_told_and_what_was_there_stays() {
    let house = House::new();
    house.play("desk-micro-2");
    let export = |path: &std::path::Path| {
        house
            .limber
            .export_to(all(Format::Csv), path, &mut unwatched)
            .unwrap_err()
    };
    let kept = house.folder.path().join("kept.csv");
    fs::write(&kept, "kept").unwrap();
    let mut locked = fs::metadata(&kept).unwrap().permissions();
    locked.set_readonly(true);
    fs::set_permissions(&kept, locked).unwrap();
    for path in [
        house.folder.path().join("no-folder").join("log.csv"),
        house.folder.path().to_owned(),
        kept.clone(),
    ] {
        let error = export(&path);
        assert_eq!(error.kind, ErrorKind::Io);
        let shown = path.display().to_string();
        assert!(error.to_string().contains(&shown), "{error}");
        assert!(error.hint.is_some());
    }
    assert_eq!(fs::read_to_string(&kept).unwrap(), "kept");
    assert_eq!(names(&house), ["kept.csv"]);
}

/// Takes a little, then fails, as a full disk does.
struct Full(usize);

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0 == 0 {
            return Err(io::ErrorKind::StorageFull.into());
        }
        let taken = bytes.len().min(self.0);
        self.0 -= taken;
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_disk_that_fills_up_fails_the_export_in_every_form() {
    let house = House::new();
    house.play("desk-micro-2");
    for format in [Format::Csv, Format::Json, Format::Archive] {
        for room in [0, 10, 500] {
            let error = house
                .limber
                .export(all(format), &mut Full(room), &mut unwatched)
                .unwrap_err();
            assert_eq!(error.kind, ErrorKind::Io, "{format:?} {room}");
        }
    }
}

#[test]
fn preferences_are_kept_as_they_are() {
    let house = House::new();
    let value = "dark \"quoted\" 🧘 \u{202e}";
    house.limber.set_preference("theme", value).unwrap();
    let kept = house.limber.preference("theme").unwrap();
    assert_eq!(kept.as_deref(), Some(value));
    for key in ["", "no spaces", &"x".repeat(65)] {
        let error = house.limber.set_preference(key, "x").unwrap_err();
        assert_eq!(error.kind, ErrorKind::Usage);
    }
    let long = "x".repeat(4_097);
    assert!(house.limber.set_preference("theme", &long).is_err());
}

#[test]
fn swaps_are_offered_by_reason() {
    let house = House::new();
    let offers = house.limber.swap_offers("pigeon-pose", "knee").unwrap();
    assert_eq!(offers.moves[0].id, "thread-the-needle");
    for item in &offers.moves {
        assert!(!item.avoid_tags.contains(&"knee-pain".to_owned()));
    }
    let usage = house.limber.swap_offers("pigeon-pose", "boredom");
    assert_eq!(usage.unwrap_err().kind, ErrorKind::Usage);
    let unknown = house.limber.swap_offers("no-such-move", "knee");
    assert_eq!(unknown.unwrap_err().kind, ErrorKind::NotFound);
    assert_eq!(house.limber.swap_reasons().len(), 9);
}
