//! How people and therapists write doses: a table of what each is read as.

use limber_core::{Dose, Entry, Library, Sides};
use limber_exchange::assets::library;
use limber_exchange::prescription::{Prescription, Reading, read};
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| library().unwrap());
const TABLE: &str = include_str!("phrasings.txt");

fn cases() -> Vec<(&'static str, &'static str)> {
    TABLE
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .map(|line| line.split_once(" => ").unwrap_or_else(|| panic!("{line}")))
        .collect()
}

/// As the table writes an entry.
fn short(entry: &Entry) -> String {
    let dose = match entry.dose {
        Dose::Hold {
            min_s: Some(min),
            target_s,
        } => format!("{min}-{target_s}s"),
        Dose::Hold {
            min_s: None,
            target_s,
        } => format!("{target_s}s"),
        Dose::Reps {
            count,
            rep_ms: Some(ms),
        } => format!("{count}r@{ms}"),
        Dose::Reps {
            count,
            rep_ms: None,
        } => format!("{count}r"),
        Dose::Timed { target_s } => format!("{target_s}t"),
        Dose::Open => "open".to_owned(),
    };
    let mut text = format!("{} {}x{dose}", entry.exercise.as_str(), entry.sets);
    match entry.sides {
        Sides::Both => {}
        Sides::LeftOnly => text += " L",
        Sides::RightOnly => text += " R",
    }
    if entry.rest_s > 0 {
        text += &format!(" rest {}", entry.rest_s);
    }
    if entry.rest_after_s > 0 {
        text += &format!(" after {}", entry.rest_after_s);
    }
    text
}

/// The line below a title, so that it can't be one.
fn alone(line: &str) -> Prescription {
    read(&format!("Title\n{line}\n"), &LIBRARY, "Title", "x")
}

#[test]
fn every_phrasing_is_read_as_the_table_says() {
    let cases = cases();
    assert!(cases.len() >= 300, "{}", cases.len());
    let mut wrong = Vec::new();
    for (line, expected) in cases {
        let read = alone(line);
        let got = match &read.lines[1].reading {
            Reading::Exercise {
                entry,
                doubts,
                changed,
            } => {
                let mut text = short(entry);
                let doubtful = !doubts.is_empty();
                match expected.split_once(" +") {
                    // A note that is wanted word by word.
                    Some((_, words)) => {
                        let note = entry.note.clone().unwrap_or_default();
                        let words = words.trim_end_matches(" ?");
                        text += &format!(" +{}", if note.contains(words) { words } else { &note });
                    }
                    None if expected.ends_with(" ?") && !doubtful => {
                        text += if entry.note.is_some() { " ?" } else { "" };
                    }
                    None => {}
                }
                if doubtful || (expected.contains(" +") && expected.ends_with(" ?")) {
                    text += " ?";
                }
                if !changed.is_empty() {
                    text += " !";
                    assert_eq!(entry.note.as_deref(), Some(line), "the wording is kept");
                }
                text
            }
            Reading::Note => "-".to_owned(),
            other => format!("{other:?}"),
        };
        // Where only the exercise is told, the rest is left open.
        let open = expected.split(' ').count() == 2 && expected.ends_with('?');
        let fits = if open {
            got.split(' ').next() == expected.split(' ').next() && got.ends_with('?')
        } else {
            got == expected
        };
        if !fits {
            wrong.push(format!("{line}\n  expected {expected}\n  read as  {got}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
