//! `history show`, `correct` and `add`: the log put right from the terminal.

use crate::house::{House, SMALL};
use serde_json::Value;

/// A house with a session added by hand, and its id.
fn added() -> (House, String) {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    let at = "2026-01-20 18:30";
    let added = house.run(&["history", "add", &small, "--at", at, "--json"]);
    assert_eq!(added.code, 0, "{added:?}");
    let id = added.json()["session"]["id"].as_str().unwrap().to_owned();
    (house, id)
}

fn session(house: &House) -> Value {
    house.run(&["history", "--json"]).json()["sessions"][0].clone()
}

#[test]
fn a_session_added_by_hand_stands_in_the_history_and_says_so() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    let added = house.run(&[
        "history",
        "add",
        &small,
        "--at",
        "2026-01-20 18:30",
        "--held",
        "main/1/1/1/right=25s",
        "--note",
        "at the gym",
        "--effort",
        "4",
        "--json",
    ]);
    assert_eq!(added.code, 0, "{added:?}");
    let shown = added.json();
    assert_eq!(shown["v"], 1);
    let session = session(&house);
    assert_eq!(shown["session"], session);
    assert_eq!(
        (&session["by_hand"], &session["corrected"]),
        (&true.into(), &false.into())
    );
    assert_eq!(session["held_ms"], 55_000);
    assert_eq!(session["holds"][1]["outcome"], "partial");
    assert_eq!(
        (&session["effort"], &session["note"]),
        (&4.into(), &"at the gym".into())
    );
    assert!(
        session["started_at"]
            .as_str()
            .unwrap()
            .starts_with("2026-01-20T18:30")
    );
    let words = house.run(&["history"]).out;
    assert!(
        words.contains("Small one · Finished · 0:55 held · Added by hand"),
        "{words}"
    );
    assert_eq!(house.run(&["doctor"]).code, 0);
}

#[test]
fn single_exercises_can_be_added() {
    let house = House::new();
    let add = [
        "history",
        "add",
        "--exercise",
        "pigeon-pose",
        "--at",
        "2026-01-20 18:30",
    ];
    let added = house.run(&add);
    assert_eq!(added.code, 0, "{added:?}");
    assert!(
        added.out.contains("Pigeon pose · Finished"),
        "{}",
        added.out
    );
    assert!(added.out.contains(" 1. Pigeon pose, left"), "{}", added.out);
}

#[test]
fn a_value_is_put_right_by_number_or_by_path() {
    let (house, id) = added();
    let right = house.run(&["history", "correct", &id, "2", "--held", "0:12", "--json"]);
    assert_eq!(right.code, 0, "{right:?}");
    let shown = right.json();
    assert_eq!(shown["session"], session(&house));
    let hold = &shown["session"]["holds"][1];
    assert_eq!(
        (&hold["held_ms"], &hold["outcome"]),
        (&12_000.into(), &"partial".into())
    );
    assert_eq!(
        (&hold["corrected"], &shown["session"]["corrected"]),
        (&true.into(), &true.into())
    );
    assert_eq!(shown["breaks"], Value::Array(Vec::new()));

    let at = "2026-01-20 18:30";
    let path = "main/1/1/1/left";
    let left = house.run(&[
        "history", "correct", at, path, "--held", "25s", "--side", "right",
    ]);
    assert_eq!(left.code, 0, "{left:?}");
    assert!(left.out.contains(" · Corrected"), "{}", left.out);
    let hold = &session(&house)["holds"][0];
    assert_eq!(
        (&hold["held_ms"], &hold["side"]),
        (&25_000.into(), &"right".into())
    );

    let whole = [
        "history",
        "correct",
        "last",
        "--start",
        "2026-01-19 07:05",
        "--discomfort-after",
        "2",
        "--note",
        "In the morning",
    ];
    assert_eq!(house.run(&whole).code, 0);
    let moved = session(&house);
    assert!(
        moved["started_at"]
            .as_str()
            .unwrap()
            .starts_with("2026-01-19T07:05")
    );
    assert_eq!(
        (&moved["discomfort_after"], &moved["held_ms"]),
        (&2.into(), &37_000.into())
    );
    let unsaid = [
        "history",
        "correct",
        "last",
        "--discomfort-after",
        "none",
        "--note",
        "",
    ];
    assert_eq!(house.run(&unsaid).code, 0);
    let unsaid = session(&house);
    assert_eq!(
        (&unsaid["discomfort_after"], &unsaid["note"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(house.run(&["doctor"]).code, 0);
}

#[test]
fn what_cannot_be_is_refused_in_a_sentence_with_its_exit_code() {
    let (house, id) = added();
    let before = session(&house);
    let small = house.file("small.txt", SMALL);
    for (args, code, said) in [
        (
            vec!["correct", &id, "1", "--held", "24:00:00"],
            2,
            "longer than the step",
        ),
        (
            vec!["correct", &id, "1", "--held", "-5s"],
            2,
            "a length is written as",
        ),
        (
            vec!["correct", &id, "1", "--held", "1:99"],
            2,
            "a length is written as",
        ),
        (vec!["correct", &id, "1", "--reps", "-1"], 2, "whole number"),
        (
            vec!["correct", &id, "1", "--reps", "3"],
            2,
            "not counted in repetitions",
        ),
        (vec!["correct", &id, "1", "--side", "up"], 2, "no side"),
        (vec!["correct", &id, "1"], 2, "--held, --reps or --side"),
        (vec!["correct", &id], 2, "Required"),
        (vec!["correct", &id, "9", "--held", "5s"], 1, "no attempt 9"),
        (
            vec!["correct", &id, "main/9/1/1/-", "--held", "5s"],
            1,
            "no attempt main/9",
        ),
        (vec!["correct", &id, "--effort", "11"], 2, "0 to 10"),
        (
            vec!["correct", &id, "--start", "3000-01-01 10:00"],
            2,
            "in the future",
        ),
        (
            vec!["correct", "nobody", "1", "--held", "5s"],
            1,
            "no session nobody",
        ),
        (
            vec!["correct", "2026-01-20 18:31", "1", "--held", "5s"],
            1,
            "no session",
        ),
        (vec!["show", "nobody"], 1, "no session nobody"),
        (
            vec!["add", &small, "--at", "3000-01-01 10:00"],
            2,
            "in the future",
        ),
        (
            vec!["add", &small, "--at", "yesterday"],
            2,
            "no date and time",
        ),
        (vec!["add", &small], 2, "--at"),
        (vec!["add", "--at", "2026-01-01 10:00"], 2, "Required"),
        (
            vec!["add", "nothing-such", "--at", "2026-01-01 10:00"],
            1,
            "nothing-such",
        ),
        (
            vec![
                "add",
                &small,
                "--at",
                "2026-01-01 10:00",
                "--held",
                "main/9/1/1/-=5s",
            ],
            1,
            "no step main/9/1/1/-",
        ),
        (
            vec![
                "add",
                &small,
                "--at",
                "2026-01-01 10:00",
                "--held",
                "main/1/1/1/left=0",
                "--held",
                "main/1/1/1/right=0",
            ],
            2,
            "Nothing was held",
        ),
    ] {
        let args: Vec<&str> = std::iter::once("history").chain(args).collect();
        let ran = house.run(&args);
        assert_eq!(ran.code, code, "{args:?}: {ran:?}");
        assert!(
            ran.err.contains(said),
            "{args:?} should say {said}: {}",
            ran.err
        );
        assert!(ran.out.is_empty());
    }
    assert_eq!(session(&house), before);
    assert_eq!(
        house.run(&["history", "--json"]).json()["sessions"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn a_corrected_log_is_carried_whole() {
    let (house, id) = added();
    assert_eq!(
        house
            .run(&["history", "correct", &id, "1", "--held", "20s"])
            .code,
        0
    );
    let file = house.file("all.json", "");
    assert_eq!(house.run(&["export", "--all", "-o", &file]).code, 0);
    let other = House::new();
    let imported = other.run(&["import", &file, "--json"]);
    assert_eq!(imported.code, 0, "{imported:?}");
    assert_eq!(session(&other), session(&house));
    assert_eq!(other.run(&["doctor"]).code, 0);
    // Put right once more here, it comes back as the newer one.
    assert_eq!(
        house
            .run(&["history", "correct", &id, "--start", "2026-01-18 06:00"])
            .code,
        0
    );
    assert_eq!(house.run(&["export", "--all", "-o", &file]).code, 0);
    assert_eq!(other.run(&["import", &file]).code, 0);
    assert_eq!(session(&other), session(&house));
    assert_eq!(other.run(&["doctor"]).code, 0);
}
