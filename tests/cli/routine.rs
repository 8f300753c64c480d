//! `routine show|add|edit|rm|copy`, and that own routines are like shipped ones.

use crate::house::{House, Ran, SMALL};
use std::io::Write;
use std::process::Stdio;

const TEXT: &str = "Hips before bed\n\nChild's pose 30 s\nPigeon pose 30 s each side\n";

fn with_input(house: &House, args: &[&str], input: &str) -> Ran {
    let mut child = house
        .command(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    Ran {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
fn a_routine_is_added_shown_played_copied_and_deleted() {
    let house = House::new();
    let file = house.file("hips.txt", TEXT);
    let added = house.run(&["routine", "add", &file]);
    assert_eq!(
        added.out,
        "Hips before bed is kept as my-hips-before-bed.\n"
    );
    let shown = house.run(&["routine", "show", "hips-before-bed"]).out;
    assert!(
        shown.starts_with("Hips before bed\nid: my-hips-before-bed\n"),
        "{shown}"
    );
    assert!(shown.contains("\nPigeon pose 30 s each side\n"), "{shown}");

    let listed = house.run(&["routines", "--json"]).json();
    let own: Vec<_> = listed["routines"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|routine| routine["own"] == true)
        .collect();
    assert_eq!(own.len(), 1);
    assert_eq!(own[0]["id"], "my-hips-before-bed");
    assert_eq!(
        house
            .run(&["timeline", "my-hips-before-bed", "--json"])
            .json()["steps"][1]["name"],
        "Child's pose"
    );
    let played = house.run(&["play", "my-hips-before-bed", "--speed", "1000", "--json"]);
    assert_eq!(played.code, 0, "{played:?}");
    let history = house.run(&["history", "--json"]).json();
    assert_eq!(
        history["sessions"][0]["routine"]["id"],
        "my-hips-before-bed"
    );

    let copied = house.run(&["routine", "copy", "my-hips-before-bed"]).out;
    assert_eq!(
        copied,
        "Hips before bed (mine) is kept as my-hips-before-bed-mine.\n"
    );
    let gone = house.run(&["routine", "rm", "my-hips-before-bed"]).out;
    assert!(gone.starts_with("Deleted Hips before bed."), "{gone}");
    house
        .run(&["routine", "show", "my-hips-before-bed"])
        .failed(1);
    let history = house.run(&["history", "--json"]).json();
    assert_eq!(history["sessions"][0]["routine"]["name"], "Hips before bed");
    house.run(&["routine", "rm", "hip-mobility-10"]).failed(1);
}

#[test]
fn what_is_shown_can_be_added_again() {
    let house = House::new();
    for id in ["hip-strength-full", "ice-session"] {
        let text = house.run(&["routine", "show", id]).out;
        let added = with_input(&house, &["routine", "add", "-"], &text);
        assert_eq!(added.code, 0, "{added:?}");
        let own = added
            .out
            .trim_end()
            .trim_end_matches('.')
            .rsplit(' ')
            .next()
            .unwrap()
            .to_owned();
        let again = house.run(&["routine", "show", &own]).out;
        let body = |text: &str| text.lines().skip(2).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(body(&again), body(&text));
    }
}

#[test]
fn a_prescription_is_shown_line_by_line_and_kept() {
    let house = House::new();
    let text = "For Ms Example\n\nPigeon pose 2 x 20 s each side, 2x/day\nCall me if it hurts.\n";
    let file = house.file("handout.txt", text);
    let json = house.run(&["routine", "check", &file, "--json"]).json();
    let lines = json["lines"].as_array().unwrap();
    let readings: Vec<_> = lines.iter().map(|line| line["reading"].clone()).collect();
    assert_eq!(readings, ["title", "exercise", "note"]);
    assert_eq!(lines[1]["entry"]["name"], "Pigeon pose");
    assert_eq!(lines[1]["entry"]["amount"], 30);
    assert_eq!(lines[1]["entry"]["sets"], 2);
    assert!(!lines[1]["changed"].as_array().unwrap().is_empty());

    let added = house.run(&["routine", "add", &file]);
    assert!(
        added.out.contains("Pigeon pose · 2 × 30 s each side"),
        "{added:?}"
    );
    assert!(added.out.contains("kept as a note: Call me"), "{added:?}");
    assert!(
        added.out.ends_with("is kept as my-for-ms-example.\n"),
        "{added:?}"
    );
    let shown = house.run(&["routine", "show", "my-for-ms-example"]).out;
    assert!(shown.contains("note: Call me if it hurts."), "{shown}");
    assert!(
        shown.contains("note: Pigeon pose 2 x 20 s"),
        "the wording stays: {shown}"
    );
}

#[test]
fn what_says_no_exercise_is_refused_with_its_place() {
    let house = House::new();
    let bad = house.file("bad.txt", "Hips\n\nqwertz uiop\n");
    let refused = house.run(&["routine", "add", &bad]);
    assert_eq!((refused.code, refused.out.as_str()), (1, ""));
    assert!(refused.err.contains("line 3, column"), "{refused:?}");
    let listed = house.run(&["routines", "--json"]).json();
    assert!(
        listed["routines"]
            .as_array()
            .unwrap()
            .iter()
            .all(|r| r["own"] == false)
    );
}

#[cfg(unix)]
#[test]
fn edit_opens_the_editor_and_saves_only_what_parses() {
    use std::os::unix::fs::PermissionsExt as _;
    let house = House::new();
    let file = house.file("small.txt", SMALL);
    let id = {
        let out = house.run(&["routine", "add", &file]).out;
        out.trim_end()
            .trim_end_matches('.')
            .rsplit(' ')
            .next()
            .unwrap()
            .to_owned()
    };
    let editor = |body: &str| {
        let path = house.file("editor.sh", format!("#!/bin/sh\n{body}\n"));
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        path
    };
    let edit = |body: &str, id: &str| {
        let output = house
            .command(&["routine", "edit", id])
            .env("EDITOR", editor(body))
            .env_remove("VISUAL")
            .env("TMPDIR", house.folder.path())
            .output()
            .unwrap();
        Ran {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    };
    assert_eq!(edit("true", &id).out, "Nothing changed.\n");
    let saved = edit("echo 'Glute bridge 5 reps' >> \"$1\"", &id);
    assert!(saved.out.contains(&id), "{saved:?}");
    assert!(
        house
            .run(&["routine", "show", &id])
            .out
            .contains("Glute bridge 5 reps")
    );

    let refused = edit("echo 'Nonsense pose 5 parsecs' >> \"$1\"", &id);
    let kept = refused.failed(1).err.lines().nth(1).unwrap().to_owned();
    let path = kept.rsplit(' ').next().unwrap();
    assert!(
        std::fs::read_to_string(path)
            .unwrap()
            .contains("Nonsense pose"),
        "{kept}"
    );
    assert!(
        !house
            .run(&["routine", "show", &id])
            .out
            .contains("Nonsense")
    );
    let text = std::fs::read_to_string(path)
        .unwrap()
        .replace("Nonsense pose 5 parsecs", "Cat-cow 5");
    std::fs::write(path, text).unwrap();
    assert_eq!(house.run(&["routine", "edit", &id, "--text", path]).code, 0);
    assert!(house.run(&["routine", "show", &id]).out.contains("Cat-cow"));

    assert_eq!(edit("exit 3", &id).code, 1);
    // One that comes with Limber is kept as a copy.
    let copy = edit("echo 'Cat-cow 5 reps' >> \"$1\"", "desk-micro-2");
    assert!(copy.out.contains("my-"), "{copy:?}");
    assert!(
        !house
            .run(&["routine", "show", "desk-micro-2"])
            .out
            .contains("Cat-cow 5")
    );
}

#[test]
fn exercises_are_narrowed_by_filters() {
    let house = House::new();
    let args = [
        "exercises",
        "hip",
        "--level",
        "beginner",
        "--area",
        "hips",
        "--json",
    ];
    let found = house.run(&args).json();
    let found = found["exercises"].as_array().unwrap();
    assert!(!found.is_empty());
    assert!(found.iter().all(|exercise| exercise["level"] == "beginner"));
    let none = house.run(&["exercises", "--own"]);
    assert!(none.out.starts_with("Nothing called that."), "{none:?}");
}
