//! The log as JSON, in again: as it was told, once, and back.

use crate::house::House;
use limber_core::log::{Carried, LoggedSession, SessionHead};
use limber_core::plan::RoutineRef;
use limber_core::{
    Attempt, DeviceId, ExerciseId, Outcome, Plan, RoutineId, Session, SessionId, SessionOutcome,
    Side, StepKind, StepPath, Wall,
};
use limber_engine::facade::{Export, Format, ImportChoice, unwatched};
use limber_engine::wire::correct::{ByHandAsked, ByHandForm, CorrectionForm, HoldForm};
use limber_engine::wire::history::{History, HistorySession};
use limber_engine::wire::import::ImportReport;
use limber_engine::{DayRange, EngineError, ErrorKind, Limber};
use limber_exchange::archive::LogReader;
use limber_text::Language;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::path::PathBuf;
use uuid::Uuid;

fn export(limber: &Limber, format: Format) -> String {
    let mut out = Vec::new();
    let all = Export {
        format,
        days: DayRange::ALL,
        notes: true,
    };
    limber.export(all, &mut out, &mut unwatched).unwrap();
    String::from_utf8(out).unwrap()
}

fn log(limber: &Limber) -> String {
    export(limber, Format::Json)
}

/// A house with sessions that ran, were put right and were added by hand.
fn lived_in() -> House {
    let house = House::numbered_from(1 << 20);
    house.play("desk-micro-2");
    house.play("hip-mobility-10");
    let last = house.limber.find_session("last").unwrap();
    put_right(&house, &last, 7_000);
    let form = ByHandForm {
        of: ByHandAsked {
            routine: Some("morning-5".to_owned()),
            ..ByHandAsked::default()
        },
        started_at: "2026-11-01 07:00".to_owned(),
        ..ByHandForm::default()
    };
    house.limber.add_by_hand(&form).unwrap();
    house
}

fn put_right(house: &House, id: &str, held_ms: u64) {
    let form = CorrectionForm {
        holds: vec![HoldForm {
            held_ms: Some(held_ms),
            ..HoldForm::default()
        }],
        ..CorrectionForm::default()
    };
    house.limber.correct(id, &form).unwrap();
}

fn import(house: &House, text: &str) -> Result<ImportReport, EngineError> {
    import_with(house, text, false)
}

fn import_with(house: &House, text: &str, take: bool) -> Result<ImportReport, EngineError> {
    let path = PathBuf::from(house.file("log.json", text));
    let choice = ImportChoice {
        take_conflicting: take,
        settings: false,
    };
    let done = house.limber.import(&path, choice, &mut unwatched);
    done.map(|(report, _)| report)
}

#[test]
fn an_empty_program_tells_the_same_log_and_a_second_time_changes_nothing() {
    let text = log(&lived_in().limber);
    let house = House::new();
    let path = PathBuf::from(house.file("log.json", &text));
    let seen = house.limber.look_at_import(&path, &mut unwatched).unwrap();
    assert_eq!((seen.new, seen.damaged, seen.imported), (3, 0, false));
    assert!(!house.data().exists());

    let report = import(&house, &text).unwrap();
    assert_eq!((report.new, report.same, report.damaged), (3, 0, 0));
    assert!(log(&house.limber) == text);
    assert!(house.limber.doctor().ok);

    let before = export(&house.limber, Format::Archive);
    let again = import(&house, &text).unwrap();
    assert_eq!((again.new, again.same), (0, 3));
    assert!(export(&house.limber, Format::Archive) == before);

    house.limber.undo().unwrap();
    assert_eq!(house.limber.history(DayRange::ALL).unwrap().sessions, []);
    house.limber.redo().unwrap();
    assert!(export(&house.limber, Format::Archive) == before);
}

#[test]
fn the_log_it_came_from_keeps_its_journals() {
    let house = lived_in();
    let before = export(&house.limber, Format::Archive);
    let report = import_with(&house, &log(&house.limber), true).unwrap();
    assert_eq!((report.new, report.same, report.conflicting), (0, 3, 0));
    assert!(export(&house.limber, Format::Archive) == before);
}

#[test]
fn an_archive_brings_the_journals_later() {
    let from = lived_in();
    let house = House::new();
    import(&house, &log(&from.limber)).unwrap();
    let report = import(&house, &export(&from.limber, Format::Archive)).unwrap();
    assert_eq!((report.new, report.newer, report.conflicting), (0, 3, 0));
    assert!(log(&house.limber) == log(&from.limber));
    assert!(!export(&house.limber, Format::Archive).contains("\"told\""));
    assert!(house.limber.doctor().ok);
}

#[test]
fn what_was_told_goes_on_in_an_archive_and_can_be_put_right() {
    let text = log(&lived_in().limber);
    let house = House::new();
    import(&house, &text).unwrap();
    let third = House::new();
    let report = import(&third, &export(&house.limber, Format::Archive)).unwrap();
    assert_eq!((report.new, report.damaged), (3, 0));
    assert!(log(&third.limber) == text);

    let last = house.limber.find_session("last").unwrap();
    put_right(&house, &last, 3_000);
    assert!(house.limber.doctor().ok);
    let report = import_with(&house, &text, true).unwrap();
    assert_eq!((report.same, report.older), (2, 1));
    house.limber.undo().unwrap();
    assert!(log(&house.limber) == text);
}

#[test]
fn one_that_says_otherwise_is_a_conflict_and_can_be_taken() {
    let from = lived_in();
    let text = log(&from.limber);
    let house = House::new();
    import(&house, &text).unwrap();
    let other = text.replacen("\"note\":null", "\"note\":\"Slept badly\"", 1);
    let report = import(&house, &other).unwrap();
    assert_eq!((report.same, report.conflicting), (2, 1));
    assert!(log(&house.limber) == text);
    import_with(&house, &other, true).unwrap();
    assert!(log(&house.limber) == other);
    house.limber.undo().unwrap();
    assert!(log(&house.limber) == text);
}

/// The log with its first session as `change` makes it.
fn changed(text: &str, change: impl FnOnce(&mut Value)) -> String {
    let mut log: Value = serde_json::from_str(text).unwrap();
    change(&mut log["sessions"][0]);
    // Members in an order that is read: the version first.
    format!("{{\"v\":{},\"sessions\":{}}}", log["v"], log["sessions"])
}

#[test]
fn what_has_not_ended_or_does_not_add_up_stays_out() {
    let text = log(&lived_in().limber);
    let unfinished = changed(&text, |session| {
        session["outcome"] = json!("unfinished");
        session["ended_at"] = Value::Null;
    });
    let wrong_sum = changed(&text, |session| session["held_ms"] = json!(1));
    for (file, words) in [(unfinished, "had not ended"), (wrong_sum, "its held time")] {
        let house = House::new();
        let report = import(&house, &file).unwrap();
        assert_eq!((report.new, report.damaged), (2, 1));
        let what = report.stay_out[0].what.clone().unwrap();
        assert!(what.contains(words), "{what}");
        assert!(house.limber.doctor().ok);
    }
}

#[test]
fn a_bad_file_is_told_exactly_and_changes_nothing() {
    let text = log(&lived_in().limber);
    let twice = {
        let mut lines: Vec<&str> = text.lines().collect();
        lines.insert(1, lines[1]);
        lines.join("\n")
    };
    let cases = [
        (text[..text.len() - 60].to_owned(), "within session 3"),
        (text[..text.len() - 2].to_owned(), "within its end"),
        (format!("{text}x"), "something follows"),
        (
            text.replacen("\"v\":1", "\"v\":2", 1),
            "(version 2, this one reads 1)",
        ),
        (text.replacen("\"v\":1", "\"v\":0", 1), "its version is 0"),
        (
            text.replacen("sessions", "weeks", 1),
            "its sessions do not come",
        ),
        (twice, "it comes twice"),
        (
            changed(&text, |s| s["speed"] = json!(0)),
            "“speed” is 0, and goes from 1",
        ),
        (
            changed(&text, |s| s["effort"] = json!(11)),
            "“effort” is 11",
        ),
        (
            changed(&text, |s| s["outcome"] = json!("discarded")),
            "thrown away",
        ),
        (changed(&text, |s| s["ended_at"] = Value::Null), "no end"),
        (
            changed(&text, |s| s["utc_offset_min"] = json!(7)),
            "“utc_offset_min” is 7",
        ),
        (
            changed(&text, |s| s["started_at"] = json!("yesterday")),
            "a time such as 2026-11-22T07:30:00.000+01:00 belongs there, after “",
        ),
        (
            changed(&text, |s| s["holds"][0]["held_ms"] = json!(1e12 as u64)),
            "longer than a week",
        ),
        (
            changed(&text, |s| s["holds"][0]["path"] = json!("main/1/1")),
            "“path” is “main/1/1”",
        ),
        (
            changed(&text, |s| s["holds"][0]["kind"] = json!("rest")),
            "“rest” is no work",
        ),
        (
            changed(&text, |s| {
                s.as_object_mut().unwrap().remove("holds");
            }),
            "the field “holds” is missing",
        ),
        (
            format!("{{\"v\":1,\"sessions\":[{}", "[".repeat(500_000)),
            "session 1",
        ),
    ];
    for (file, words) in cases {
        let house = House::new();
        let path = PathBuf::from(house.file("log.json", &file));
        let look = house.limber.look_at_import(&path, &mut unwatched);
        for error in [look.unwrap_err(), import(&house, &file).unwrap_err()] {
            assert_eq!(error.kind, ErrorKind::Malformed, "{error}");
            assert!(error.to_string().contains(words), "{words}: {error}");
            assert!(
                error
                    .hint
                    .unwrap()
                    .words(Language::English)
                    .contains("Nothing was changed")
            );
        }
        assert_eq!(house.limber.history(DayRange::ALL).unwrap().sessions, []);
    }
}

fn wall() -> impl Strategy<Value = Wall> {
    (0..4_000_000_000_000_i64, -840..=840).prop_map(|(unix_ms, offset_min)| Wall {
        unix_ms,
        offset_min,
    })
}

fn path() -> impl Strategy<Value = StepPath> {
    let side = option::of(prop_oneof![Just(Side::Left), Just(Side::Right)]);
    let block = "[a-z][a-z0-9./-]{0,8}[a-z]";
    (block, 1..4_u32, any::<[u32; 3]>(), 0..4_u32, side).prop_map(
        |(block, use_no, [round, entry, set], swap, side)| StepPath {
            block,
            use_no,
            round,
            entry,
            swap,
            set,
            side,
        },
    )
}

fn attempt() -> impl Strategy<Value = Attempt> {
    let kind = prop_oneof![
        Just(StepKind::Hold),
        Just(StepKind::Reps),
        Just(StepKind::Timed),
        Just(StepKind::Open),
    ];
    let outcome = prop_oneof![
        Just(Outcome::Completed),
        Just(Outcome::Swapped),
        Just(Outcome::Superseded),
        Just(Outcome::NotReached),
    ];
    let ms = || option::of(0..600_000_u64);
    let times = (
        option::of(wall()),
        ms(),
        ms(),
        ms(),
        0..600_000_u64,
        0..600_000_u64,
    );
    let words = ("\\PC{1,12}", option::of("\\PC{1,12}"), any::<[bool; 3]>());
    let reps = (option::of(0..100_u32), option::of(0..100_u32), 0..9_u32);
    (path(), kind, outcome, times, words, reps).prop_map(
        |(path, kind, outcome, times, (name, reason, flags), reps)| Attempt {
            side: path.side,
            set: path.set % 1_000,
            round: path.round % 1_000,
            path,
            kind,
            exercise: ExerciseId("pigeon-pose".to_owned()),
            name,
            attempt: 1,
            is_final: flags[0],
            started_at: times.0,
            min_ms: times.1,
            planned_ms: times.2,
            target_ms: times.3,
            held_ms: times.4,
            longest_ms: times.5,
            interruptions: reps.2,
            reps_planned: reps.0,
            reps_done: reps.1,
            counted: flags[1],
            outcome,
            swapped_from: reason.as_ref().map(|_| ExerciseId("bridge".to_owned())),
            reason,
            corrected: flags[2],
        },
    )
}

fn session() -> impl Strategy<Value = LoggedSession> {
    let outcome = prop_oneof![
        Just(SessionOutcome::Finished),
        Just(SessionOutcome::FinishedEarly),
    ];
    let said = (
        option::of(0..=10_u8),
        option::of("\\PC{0,30}"),
        any::<[bool; 2]>(),
    );
    let attempts = proptest::collection::vec(attempt(), 0..6);
    (
        any::<[u128; 2]>(),
        wall(),
        wall(),
        outcome,
        said,
        1..50_u32,
        attempts,
    )
        .prop_map(
            |([id, device], started_at, ended_at, outcome, said, speed, attempts)| LoggedSession {
                head: SessionHead {
                    id: SessionId(Uuid::from_u128(id)),
                    device: DeviceId(Uuid::from_u128(device)),
                    routine: RoutineRef {
                        id: RoutineId::from("small"),
                        name: "Small “one”".to_owned(),
                    },
                    started_at,
                    ended_at: Some(ended_at),
                    outcome,
                    speed,
                    held_ms: attempts.iter().map(|one| one.held_ms).sum(),
                    paused_ms: u64::from(speed) * 1_000,
                    effort: said.0,
                    discomfort_before: said.0,
                    discomfort_after: None,
                    note: said.1,
                    by_hand: said.2[0],
                    corrected: said.2[1] || attempts.iter().any(|one| one.corrected),
                },
                attempts,
            },
        )
}

proptest! {
    /// What is written is read, and its journal tells just that.
    #[test]
    fn any_log_is_read_as_it_was_written(sessions in proptest::collection::vec(session(), 0..4)) {
        let history = History {
            v: 1,
            sessions: sessions.iter().map(HistorySession::from).collect(),
        };
        let text = serde_json::to_string(&history).unwrap();
        let mut reader = LogReader::new(text.as_bytes());
        let mut plans: Vec<Plan> = Vec::new();
        let mut read = Vec::new();
        while let Some(piece) = reader.next_piece().unwrap() {
            match piece {
                Carried::Plan(body) => plans.push(serde_json::from_str(&body).unwrap()),
                Carried::Session(whole) => {
                    let plan = plans[usize::try_from(whole.plan).unwrap()].clone();
                    let head = &whole.head;
                    let entries = whole.entries.iter().map(|signed| &signed.entry);
                    let told =
                        Session::replay(head.id, head.device, plan, head.speed, entries).unwrap();
                    prop_assert_eq!(&told.head(), head);
                    prop_assert_eq!(told.records(), whole.attempts.as_slice());
                    read.push(LoggedSession { head: whole.head, attempts: whole.attempts });
                }
                other => prop_assert!(false, "{:?}", other),
            }
        }
        prop_assert!(plans.len() <= 1);
        prop_assert_eq!(read, sessions);
    }
}
