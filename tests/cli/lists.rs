//! `exercises`, `routines` and `timeline`.

use crate::house::House;
use serde_json::Value;

#[test]
fn exercises_are_found_in_words_and_in_json() {
    let house = House::new();
    let words = house.run(&["exercises", "thread", "the", "needle"]);
    assert_eq!(words.code, 0);
    let lines: Vec<&str> = words.out.lines().collect();
    assert!(lines[0].starts_with("ID"));
    assert!(lines[1].starts_with("thread-the-needle "));
    assert!(lines[2].starts_with("thread-the-needle-thoracic "));
    let json = house
        .run(&["exercises", "thread the needle", "--json"])
        .json();
    assert_eq!(json["exercises"].as_array().unwrap().len(), 2);
    assert_eq!(json["exercises"][0]["id"], "thread-the-needle");
    let none = house.run(&["exercises", "xyzzy"]);
    assert_eq!(none.code, 0);
    assert!(none.out.starts_with("Nothing called that."));
}

#[test]
fn routines_are_listed_with_their_computed_length() {
    let house = House::new();
    let json = house.run(&["routines", "--json"]).json();
    let ten = json["routines"]
        .as_array()
        .unwrap()
        .iter()
        .find(|routine| routine["id"] == "hip-mobility-10")
        .unwrap();
    let timeline = house.run(&["timeline", "hip-mobility-10", "--json"]).json();
    assert_eq!(ten["total_ms"], timeline["total_ms"]);
    assert_eq!(ten["last_done"], Value::Null);
    let words = house.run(&["routines"]).out;
    assert!(words.contains("Hip mobility, 10 minutes"));
    // Columns are aligned: every row's name begins where the header's does.
    let at = words.lines().next().unwrap().find("NAME").unwrap();
    for line in words.lines() {
        assert_eq!(line.as_bytes()[at - 1], b' ', "{line}");
        assert_ne!(line.as_bytes()[at], b' ', "{line}");
    }
}

/// The promise of this program: thirty seconds each side are thirty on the left
/// and thirty on the right.
#[test]
fn pigeon_pose_has_two_sets_of_both_sides_with_a_switch_between() {
    let house = House::new();
    let json = house.run(&["timeline", "hip-mobility-10", "--json"]).json();
    let pigeon: Vec<&Value> = json["steps"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|step| step["exercise"] == "pigeon-pose" && step["kind"] != "get_ready")
        .collect();
    let told: Vec<(&str, &str, u64)> = pigeon
        .iter()
        .map(|step| {
            (
                step["kind"].as_str().unwrap(),
                step["side"].as_str().unwrap(),
                step["set"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("hold", "left", 1),
            ("switch", "right", 1),
            ("hold", "right", 1),
            ("switch", "left", 2),
            ("hold", "left", 2),
            ("switch", "right", 2),
            ("hold", "right", 2),
        ]
    );
    for step in pigeon.iter().filter(|step| step["kind"] == "hold") {
        assert!(step["duration_ms"].as_u64().unwrap() >= 30_000);
        assert!(step["min_ms"].as_u64().unwrap() >= 30_000);
        assert!(step["side_cue"].as_str().unwrap().contains("shin in front"));
    }
}

#[test]
fn a_timeline_carries_every_promised_field() {
    let house = House::new();
    let json = house.run(&["timeline", "hip-mobility-10", "--json"]).json();
    assert_eq!(json["routine"]["id"], "hip-mobility-10");
    assert_eq!(json["open_steps"], 0);
    let steps = json["steps"].as_array().unwrap();
    let mut start = 0;
    for (index, step) in steps.iter().enumerate() {
        for field in "index path kind exercise name side side_cue set sets round start_ms \
                      duration_ms min_ms reps rep_ms"
            .split_whitespace()
        {
            assert!(step.get(field).is_some(), "{field}");
        }
        assert_eq!(step["index"], index);
        assert_eq!(step["start_ms"].as_u64(), Some(start));
        start += step["duration_ms"].as_u64().unwrap();
    }
    assert_eq!(json["total_ms"].as_u64(), Some(start));
    let cues = json["cues"].as_array().unwrap();
    for cue in cues {
        for field in ["at_ms", "kind", "step"] {
            assert!(cue.get(field).is_some(), "{field}");
        }
    }
    assert_eq!(cues.last().unwrap()["kind"], "done");
    assert_eq!(cues.last().unwrap()["at_ms"].as_u64(), Some(start));
    let words = house.run(&["timeline", "hip-mobility-10"]).out;
    assert_eq!(words.lines().count(), steps.len() + 3);
}

#[test]
fn lists_create_nothing() {
    let house = House::new();
    for args in [
        &["exercises"][..],
        &["routines"],
        &["timeline", "morning-5"],
        &["history"],
        &["export", "--format", "csv"],
    ] {
        assert_eq!(house.run(args).code, 0, "{args:?}");
    }
    assert!(!house.data().exists());
}

#[test]
fn an_unknown_routine_is_told_with_the_nearest() {
    let house = House::new();
    for command in ["timeline", "play"] {
        let ran = house.run(&[command, "hip-mobilty-10"]);
        ran.failed(1);
        assert!(ran.err.contains("hip-mobility-10"), "{}", ran.err);
    }
    assert!(!house.data().exists());
}

#[test]
fn a_malformed_file_is_told_with_line_and_column() {
    let house = House::new();
    let path = house.file("bad.txt", "A title\n\nPigeon pose 2 x 30 parsecs\n");
    for command in ["timeline", "play"] {
        let ran = house.run(&[command, &path]);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""));
        assert!(ran.err.contains("line 3, column "), "{}", ran.err);
    }
    house.run(&["timeline", "./no-such-file.txt"]).failed(1);
    assert!(!house.data().exists());
}
