//! Everything out as one file, and in again: whole, once, and back.

use crate::house::House;
use limber_engine::facade::{Export, Format, ImportChoice, unwatched};
use limber_engine::wire::correct::{ByHandAsked, ByHandForm, CorrectionForm, HoldForm};
use limber_engine::wire::import::ImportReport;
use limber_engine::wire::library::ExerciseForm;
use limber_engine::wire::settings::Settings;
use limber_engine::{DayRange, EngineError, ErrorKind, Limber};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

const EVERYTHING: Export = Export {
    format: Format::Archive,
    days: DayRange::ALL,
    notes: false,
};

fn archive(limber: &Limber) -> String {
    let mut out = Vec::new();
    let done = limber.export(EVERYTHING, &mut out, &mut unwatched).unwrap();
    assert_eq!(done.left_out, Vec::<String>::new());
    String::from_utf8(out).unwrap()
}

/// A house with sessions of every kind and a choice.
fn lived_in() -> House {
    let house = House::numbered_from(1 << 20);
    house.play("desk-micro-2");
    house.play("morning-5");
    house.play("hip-mobility-10");
    let id = house.limber.history(DayRange::ALL).unwrap().sessions[0]
        .id
        .clone();
    house.limber.delete_session(&id).unwrap();
    put_right(&house);
    house.limber.set_preference("theme", "dark").unwrap();
    let settings = Settings {
        wait_for_me: true,
        ..house.limber.session_settings().unwrap()
    };
    house.limber.set_session_settings(&settings).unwrap();
    house
}

/// Adds a session by hand and puts the last one right.
fn put_right(house: &House) {
    let form = ByHandForm {
        of: ByHandAsked {
            routine: Some("morning-5".to_owned()),
            ..ByHandAsked::default()
        },
        started_at: "2026-11-01 07:00".to_owned(),
        ..ByHandForm::default()
    };
    house.limber.add_by_hand(&form).unwrap();
    let last = house.limber.find_session("last").unwrap();
    let form = CorrectionForm {
        started_at: Some("2026-11-02 06:45".to_owned()),
        holds: vec![HoldForm {
            held_ms: Some(7_000),
            ..HoldForm::default()
        }],
        ..CorrectionForm::default()
    };
    house.limber.correct(&last, &form).unwrap();
}

fn written(house: &House, bytes: &str) -> PathBuf {
    PathBuf::from(house.file("archive.json", bytes))
}

const ALL: ImportChoice = ImportChoice {
    take_conflicting: false,
    settings: true,
};

fn import(house: &House, path: &Path, choice: ImportChoice) -> Result<ImportReport, EngineError> {
    house
        .limber
        .import(path, choice, &mut unwatched)
        .map(|(report, _)| report)
}

#[test]
fn an_empty_program_that_takes_everything_gives_the_same_file() {
    let bytes = archive(&lived_in().limber);
    let house = House::new();
    let path = written(&house, &bytes);
    let report = import(&house, &path, ALL).unwrap();
    assert!(report.imported);
    assert_eq!((report.new, report.settings, report.damaged), (4, 2, 0));
    let again = archive(&house.limber);
    assert!(again == bytes, "{again}");
    assert!(house.limber.doctor().ok);
}

#[test]
fn a_second_import_changes_nothing() {
    let bytes = archive(&lived_in().limber);
    let house = House::new();
    let path = written(&house, &bytes);
    import(&house, &path, ALL).unwrap();
    let report = import(&house, &path, ALL).unwrap();
    assert_eq!((report.new, report.same, report.settings), (0, 4, 0));
    assert!(archive(&house.limber) == bytes);
}

/// An exercise with a picture, a routine that uses it, and one that was deleted.
fn made(house: &House) -> String {
    let form = ExerciseForm {
        name: "Doorway hang".to_owned(),
        category: "static-stretch".to_owned(),
        laterality: "each_side".to_owned(),
        dose_kind: "hold".to_owned(),
        usual: 40,
        sets: 2,
        level: "beginner".to_owned(),
        position: "supine".to_owned(),
        picture: Some("data:image/png;base64,iVBORw0KGgo=".to_owned()),
        ..ExerciseForm::default()
    };
    let id = house.limber.save_exercise(&form).unwrap().id;
    let text = "Mine\n\nDoorway hang 3 x 20 s each side\n";
    house.limber.add_prescription(text).unwrap();
    let copy = house.limber.copy_routine("morning-5").unwrap();
    house.limber.delete_routine(&copy.id).unwrap();
    id
}

fn mine(limber: &Limber) -> Vec<String> {
    let all = limber.routines().unwrap().routines;
    let mine = all
        .into_iter()
        .filter(|routine| routine.id.starts_with("my-"));
    mine.map(|routine| routine.name).collect()
}

#[test]
fn what_a_person_made_comes_along_once_and_goes_back_in_one_step() {
    let from = House::numbered_from(1 << 20);
    let hang = made(&from);
    let bytes = archive(&from.limber);
    let house = House::new();
    let path = written(&house, &bytes);

    let seen = house.limber.look_at_import(&path, &mut unwatched).unwrap();
    // The exercise, its picture and the routine; what was deleted is no news.
    assert_eq!((seen.own.new, seen.own.conflicting), (3, 0), "{seen:?}");
    assert_eq!(mine(&house.limber), Vec::<String>::new());

    let report = import(&house, &path, ALL).unwrap();
    assert_eq!(report.own.new, 3);
    assert_eq!(mine(&house.limber), ["Mine"]);
    assert!(house.limber.exercise(&hang).unwrap().picture.is_some());
    assert!(archive(&house.limber) == bytes);
    assert!(house.limber.doctor().ok);

    let again = import(&house, &path, ALL).unwrap();
    assert_eq!((again.own.new, again.own.same), (0, 3));
    assert!(archive(&house.limber) == bytes);

    house.limber.undo().unwrap();
    assert_eq!(mine(&house.limber), Vec::<String>::new());
    assert!(house.limber.exercise(&hang).is_err());
    house.limber.redo().unwrap();
    assert!(archive(&house.limber) == bytes);
}

#[test]
fn what_was_made_otherwise_here_stays_unless_the_file_is_chosen() {
    let from = House::numbered_from(1 << 20);
    let hang = made(&from);
    let bytes = archive(&from.limber);
    let house = House::new();
    made(&house);
    let mut form = house.limber.exercise(&hang).unwrap().form;
    form.usual = 25;
    house.limber.save_exercise(&form).unwrap();
    let before = archive(&house.limber);
    let path = written(&house, &bytes);

    let report = import(&house, &path, ALL).unwrap();
    assert_eq!(report.own.conflicting, 1, "{report:?}");
    assert_eq!(report.own.conflicts[0].name, "Doorway hang");
    assert!(archive(&house.limber) == before);

    let take = ImportChoice {
        take_conflicting: true,
        settings: false,
    };
    import(&house, &path, take).unwrap();
    assert_eq!(house.limber.exercise(&hang).unwrap().item.usual, 40);
    house.limber.undo().unwrap();
    assert_eq!(house.limber.exercise(&hang).unwrap().item.usual, 25);
    assert!(archive(&house.limber) == before);
}

/// Files of before there were things of one's own in them.
#[test]
fn a_file_of_version_1_is_read() {
    let text = archive(&lived_in().limber);
    let (head, rest) = text.split_once("\"own\":").unwrap();
    let (_, rest) = rest.split_once("\"plans\":").unwrap();
    let old = format!("{head}\"plans\":{rest}").replacen("\"v\":2", "\"v\":1", 1);
    let house = House::new();
    let report = import(&house, &written(&house, &old), ALL).unwrap();
    assert_eq!((report.new, report.own.new), (4, 0));
    assert!(archive(&house.limber) == text);
}

#[test]
fn a_body_that_is_none_refuses_the_file() {
    let from = House::numbered_from(1 << 20);
    made(&from);
    let text = archive(&from.limber);
    for (what, with, words) in [
        ("\"usual\":40", "\"usual\":90000", "more than anybody does"),
        ("\"usual\":40", "\"unusual\":40", "its body"),
        ("\"rev\":1", "\"rev\":0", "“rev” is 0"),
        ("iVBORw0KGgo=", "aGVsbG8=", "no PNG, JPEG or WebP"),
        (
            "\"id\":\"my-doorway-hang\",\"device\"",
            "\"id\":\"pigeon-pose\",\"device\"",
            "must begin with",
        ),
    ] {
        assert!(text.contains(what), "{what} in {text}");
        let house = House::new();
        let path = written(&house, &text.replacen(what, with, 1));
        let error = import(&house, &path, ALL).unwrap_err();
        assert!(error.to_string().contains(words), "{words}: {error}");
        assert_eq!(mine(&house.limber), Vec::<String>::new());
    }
}

#[test]
fn settings_come_along_only_when_asked_for() {
    let bytes = archive(&lived_in().limber);
    let house = House::new();
    let path = written(&house, &bytes);
    let report = import(&house, &path, ImportChoice::default()).unwrap();
    assert_eq!((report.new, report.settings), (4, 2));
    assert_eq!(house.limber.preference("theme").unwrap(), None);
    assert!(!house.limber.session_settings().unwrap().wait_for_me);
}

#[test]
fn looking_makes_nothing() {
    let bytes = archive(&lived_in().limber);
    let house = House::new();
    let path = written(&house, &bytes);
    let report = house.limber.look_at_import(&path, &mut unwatched).unwrap();
    assert!(!report.imported);
    assert_eq!(report.new, 4);
    assert!(!house.data().exists());
    house.play("desk-micro-2");
    let before = archive(&house.limber);
    house.limber.look_at_import(&path, &mut unwatched).unwrap();
    assert!(archive(&house.limber) == before);
}

#[test]
fn an_import_is_one_step_back_and_forth_after_a_backup() {
    let bytes = archive(&lived_in().limber);
    let house = House::new();
    house.play("desk-break-5");
    let before = archive(&house.limber);
    let path = written(&house, &bytes);
    let (_, changed) = house.limber.import(&path, ALL, &mut unwatched).unwrap();
    assert_eq!(changed.undo.as_deref(), Some("Import of archive.json"));
    let after = archive(&house.limber);
    let backups = house.limber.backups().unwrap().backups;
    assert_eq!(backups.len(), 1);
    assert_eq!(backups[0].why, "before-import");

    // A change to what came, undone, does not stand in the way.
    let came = house.limber.history(DayRange::ALL).unwrap().sessions;
    let id = came
        .iter()
        .find(|one| one.routine.id == "morning-5")
        .unwrap();
    house.limber.delete_session(&id.id).unwrap();
    house.limber.undo().unwrap();
    house.limber.undo().unwrap();
    assert!(archive(&house.limber) == before);
    house.limber.redo().unwrap();
    assert!(archive(&house.limber) == after);
    house.limber.undo().unwrap();
    assert!(archive(&house.limber) == before);
}

#[test]
fn what_another_program_changed_since_is_named() {
    let bytes = archive(&lived_in().limber);
    let house = House::new();
    let path = written(&house, &bytes);
    import(&house, &path, ALL).unwrap();
    let other = house.again();
    let id = other.history(DayRange::ALL).unwrap().sessions[0].id.clone();
    other.delete_session(&id).unwrap();
    let before = archive(&house.limber);
    let error = house.limber.undo().unwrap_err();
    assert!(
        error.to_string().contains("Import of archive.json"),
        "{error}"
    );
    assert!(archive(&house.limber) == before);
}

#[test]
fn cancelled_it_leaves_nothing() {
    let other = lived_in();
    let bytes = archive(&other.limber);
    let house = House::new();
    let path = written(&house, &bytes);
    let mut left = 2;
    let mut some = |_done, _total| {
        left -= 1;
        left > 0
    };
    let error = house.limber.import(&path, ALL, &mut some).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Cancelled);
    assert_eq!(house.limber.history(DayRange::ALL).unwrap().sessions, []);
    assert_eq!(house.limber.changes().undo, None);

    let out = other.folder.path().join("out.json");
    for format in [Format::Archive, Format::Csv, Format::Json] {
        let export = Export {
            format,
            ..EVERYTHING
        };
        let error = other
            .limber
            .export_to(export, &out, &mut |_, _| false)
            .unwrap_err();
        assert_eq!(error.kind, ErrorKind::Cancelled);
        assert!(!out.exists());
        assert_eq!(fs::read_dir(other.folder.path()).unwrap().count(), 1);
    }
}

/// Both a look and an import tell `words`.
fn assert_refused(house: &House, path: &Path, choice: ImportChoice, words: &str) {
    for error in [
        house
            .limber
            .look_at_import(path, &mut unwatched)
            .unwrap_err(),
        import(house, path, choice).unwrap_err(),
    ] {
        assert_eq!(error.kind, ErrorKind::Malformed, "{error}");
        assert!(error.to_string().contains(words), "{words}: {error}");
        assert!(error.to_string().contains("archive.json"));
        assert!(crate::house::hint(&error).contains("Nothing was changed"));
    }
}

#[test]
fn a_bad_file_is_told_exactly_and_changes_nothing() {
    let bytes = archive(&lived_in().limber);
    let text = bytes;
    let twice = {
        let mut lines: Vec<&str> = text.lines().collect();
        let at = lines
            .iter()
            .position(|line| line.starts_with("{\"id\""))
            .unwrap();
        let line = lines[at];
        lines.insert(at, line);
        lines.join("\n")
    };
    let cases: Vec<(String, &str)> = vec![
        (String::new(), "it is empty"),
        ("Dear diary".to_owned(), "no JSON object"),
        ("{\"some\":\"thing\"}".to_owned(), "does not begin with"),
        (
            text.replace("\"v\":2", "\"v\":3"),
            "newer Limber (version 3",
        ),
        (
            text[..text.len() - 60].to_owned(),
            "ends in the middle, within session",
        ),
        (
            text[..text.len() - 2].to_owned(),
            "ends in the middle, within its end",
        ),
        (format!("{text}x"), "something follows"),
        (twice, "session 2 (00000000"),
        (
            text.replacen("\"held_ms\":", "\"held_ms\":99999", 1),
            "longer than a week",
        ),
        (text.replacen("\"held_ms\":", "\"held_ms\":-", 1), "held_ms"),
        (
            text.replacen("\"speed\":1", "\"speed\":1,\"mood\":1", 1),
            "the field “mood” is not known",
        ),
        (
            text.replacen("\"speed\":1", "\"speed\":0", 1),
            "“speed” is 0, and goes from 1",
        ),
        (
            text.replacen("\"plan\":0", "\"plan\":99", 1),
            "its plan is number 99",
        ),
        (
            text.replacen("T0", "T9", 1),
            "a time such as 2026-11-22T07:30:00.000+01:00 belongs there, after “",
        ),
        (
            text.replacen("\"plans\"", "\"plants\"", 1),
            "“plants” stands in its place",
        ),
        (
            format!(
                "{{\"limber\":\"archive\",\"v\":1,\"settings\":{}",
                "[".repeat(500_000)
            ),
            "{",
        ),
        (
            format!(
                "{{\"limber\":\"archive\",\"v\":1,\"settings\":{{\"a\":{}",
                "[".repeat(500_000)
            ),
            "setting 1",
        ),
        (
            format!(
                "{{\"limber\":\"archive\",\"v\":1,\"settings\":{{\"a\":\"{}",
                "a".repeat(17 << 20)
            ),
            "longer than 16 MB",
        ),
    ];
    for (bad, words) in cases {
        let house = House::new();
        house.play("desk-break-5");
        let before = archive(&house.limber);
        let path = written(&house, &bad);
        assert_refused(&house, &path, ALL, words);
        assert!(archive(&house.limber) == before);
        assert_eq!(house.limber.changes().undo, None);
    }
    let house = House::new();
    let missing = house.folder.path().join("missing.json");
    assert_eq!(
        import(&house, &missing, ALL).unwrap_err().kind,
        ErrorKind::Io
    );
}

/// As large as they come: never is more than a piece of it in memory, and what was
/// read before the end is forgotten.
#[test]
fn a_file_of_200_mb_that_was_cut_off_is_told_exactly_and_changes_nothing() {
    const PIECE: usize = 15 << 20;
    const ALL_BYTES: u64 = 200 << 20;
    let house = House::new();
    house.play("desk-break-5");
    let before = archive(&house.limber);
    let path = written(&house, "");
    let mut file = fs::File::create(&path).unwrap();
    write!(file, "{{\"limber\":\"archive\",\"v\":2,\"settings\":{{").unwrap();
    let text = "a".repeat(PIECE);
    for key in 0..14 {
        write!(file, "\"key-{key:02}\":\"{text}\",").unwrap();
    }
    file.set_len(ALL_BYTES).unwrap();
    drop(file);
    let words = "ends in the middle, within setting 14";
    assert_refused(&house, &path, ImportChoice::default(), words);
    assert!(archive(&house.limber) == before);
    assert_eq!(house.limber.changes().undo, None);
}

/// What is written is what the published schema promises, and the schema
/// refuses what it should.
#[test]
fn the_archive_is_as_its_schema_says() {
    let schema = serde_json::from_str(include_str!("../../docs/archive.schema.json")).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let house = lived_in();
    let acts = [limber_engine::wire::player::Act::Close];
    house.play_with("desk-break-5", 1, &acts);
    let text = archive(&house.limber);
    assert!(text.contains("\"outcome\":\"unfinished\""), "{text}");
    let good: serde_json::Value = serde_json::from_str(&text).unwrap();
    let errors: Vec<String> = schema.iter_errors(&good).map(|e| e.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
    for (what, with) in [
        ("\"v\":2", "\"v\":3"),
        ("\"speed\":1", "\"speed\":0"),
        ("\"speed\":1", "\"speed\":1,\"mood\":3"),
        ("\"outcome\":\"finished\"", "\"outcome\":\"done\""),
        ("\"device\":\"", "\"device\":\"x"),
    ] {
        assert!(text.contains(what), "{what}");
        let bad: serde_json::Value = serde_json::from_str(&text.replace(what, with)).unwrap();
        assert!(!schema.is_valid(&bad), "{with}");
    }
}
