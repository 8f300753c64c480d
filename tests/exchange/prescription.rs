//! Pasted prescriptions: every line is understood, doubtful or kept.

use limber_core::{Dose, Library, Part, Routine};
use limber_exchange::assets::library;
use limber_exchange::prescription::{Change, Line, Prescription, Reading, read};
use limber_exchange::routine_text::parse;
use proptest::prelude::*;
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| library().unwrap());

fn paste(text: &str) -> Prescription {
    read(text, &LIBRARY, "My prescription", "mine")
}

fn word(line: &Line) -> &'static str {
    match &line.reading {
        Reading::Title => "title",
        Reading::Exercise {
            doubts, changed, ..
        } => match (doubts.is_empty(), changed.is_empty()) {
            (true, true) => "understood",
            (true, false) => "changed",
            (false, _) => "doubtful",
        },
        Reading::Form => "form",
        Reading::More => "more",
        Reading::Note => "note",
    }
}

fn words(read: &Prescription) -> Vec<&'static str> {
    read.lines.iter().map(word).collect()
}

fn entries(routine: &Routine) -> Vec<(&str, u32, Dose)> {
    let [Part::Own(block)] = &routine.parts[..] else {
        panic!("{routine:?}");
    };
    let entries = block.entries.iter();
    entries
        .map(|entry| (entry.exercise.as_str(), entry.sets, entry.dose))
        .collect()
}

fn held(target_s: u32) -> Dose {
    Dose::Hold {
        min_s: None,
        target_s,
    }
}

const HANDOUT: &str = "Hip programme (Dr. Weber)

1. Pigeon pose 2 x 20 s each side, 2x/day
2. Glute bridge - 3 sets of 10
3. Child's pose
   Hold 30 seconds. Repeat 3 times.
4. Pidgeon pose lying 3 x 30 s
Call me if your knee hurts.
";

#[test]
fn a_handout_is_told_line_by_line() {
    let read = paste(HANDOUT);
    assert_eq!(
        words(&read),
        [
            "title",
            "changed",
            "understood",
            "understood",
            "more",
            "doubtful",
            "note"
        ]
    );
    let numbers: Vec<usize> = read.lines.iter().map(|line| line.number).collect();
    assert_eq!(numbers, [1, 3, 4, 5, 6, 7, 8]);
    let routine = read.routine.unwrap();
    assert_eq!(routine.name, "Hip programme (Dr. Weber)");
    assert_eq!(routine.notes, ["Call me if your knee hurts."]);
    let reps = Dose::Reps {
        count: 10,
        rep_ms: None,
    };
    assert_eq!(
        entries(&routine)[..3],
        [
            ("pigeon-pose", 2, held(30)),
            ("glute-bridge", 3, reps),
            ("childs-pose", 3, held(30)),
        ]
    );
}

#[test]
fn a_pigeon_under_thirty_seconds_is_raised_and_its_wording_kept() {
    let line = "1. Pigeon pose 2 x 20 s each side, 2x/day";
    let read = paste(&format!("Hips\n{line}"));
    let Reading::Exercise { entry, changed, .. } = &read.lines[1].reading else {
        panic!("{read:?}");
    };
    assert_eq!(entry.dose, held(30));
    assert_eq!(entry.note.as_deref(), Some(line));
    assert!(
        matches!(changed[0], Change::Floor { floor_s: 30, .. }),
        "{changed:?}"
    );
}

#[test]
fn without_a_title_line_it_gets_the_name_it_is_given() {
    let read = paste("Pigeon pose 2 x 30 s each side\nkeep breathing\n");
    assert_eq!(words(&read), ["understood", "note"]);
    let routine = read.routine.unwrap();
    assert_eq!(routine.name, "My prescription");
    assert_eq!(routine.notes, ["keep breathing"]);
}

#[test]
fn exercises_on_one_line_are_told_apart() {
    let read = paste("Hips\nPigeon pose 2x30s each side; child's pose 1 min; glute bridge x 10");
    assert_eq!(
        words(&read),
        ["title", "understood", "understood", "understood"]
    );
    assert!(read.lines[1..].iter().all(|line| line.number == 2));
}

#[test]
fn a_text_in_the_written_form_keeps_its_blocks_and_fields() {
    let text = "Hips\ngoal: loose hips\n\nuse hip-warm-up-3\n// twice\n## Legs\nrounds: 2\nGlute bridge 10\n";
    let read = paste(text);
    assert_eq!(
        words(&read),
        [
            "title",
            "form",
            "form",
            "form",
            "form",
            "form",
            "understood"
        ]
    );
    assert_eq!(read.routine, parse(text, &LIBRARY, "mine").ok());
}

#[test]
fn a_text_without_an_exercise_is_no_routine() {
    let read = paste("Rest for a week.\nThen call me.");
    assert_eq!(words(&read), ["title", "note"]);
    assert_eq!(read.routine, None);
    assert_eq!(read.text, None);
    assert_eq!(paste("").lines, []);
}

#[test]
fn what_is_saved_is_what_was_shown() {
    let read = paste(HANDOUT);
    let again = parse(&read.text.unwrap(), &LIBRARY, "other").unwrap();
    assert_eq!(Some(again), read.routine);
}

#[test]
fn a_megabyte_of_anything_gets_an_answer() {
    let line = "Pidgeon poze 3 x 30 s eech syde \u{202e}(((((\u{0}";
    let rows = format!("{line}\n").repeat(1_000_000 / line.len());
    let read = paste(&rows);
    assert_eq!(read.lines.len(), rows.lines().count());
    let single = paste(&"9".repeat(1 << 20));
    assert_eq!(words(&single), ["note"]);
    assert!(paste(&"(".repeat(1 << 20)).routine.is_none());
}

fn any_line() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-z]{0,9}",
        "[0-9]{0,7}",
        Just("pigeon pose".to_owned()),
        Just("glute bridge".to_owned()),
        Just("x".to_owned()),
        Just("each side".to_owned()),
        Just("sets".to_owned()),
        Just("30 s".to_owned()),
        Just("rest".to_owned()),
        Just("2x/day".to_owned()),
        "\\PC{0,4}",
    ];
    proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.join(" "))
}

proptest! {
    /// Nothing that was pasted is dropped, and what comes of it can be saved.
    #[test]
    fn no_line_is_lost(lines in proptest::collection::vec(any_line(), 0..8)) {
        let read = paste(&lines.join("\n"));
        let kept: Vec<&str> = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
        let told: String = read.lines.iter().map(|line| line.text.as_str()).collect();
        for line in kept {
            let plain = |text: &str| text.chars().filter(|c| !c.is_whitespace() && *c != ';').collect::<String>();
            prop_assert!(plain(&told).contains(&plain(line)), "{line:?} is not in {told:?}");
        }
        if let (Some(routine), Some(text)) = (read.routine, read.text) {
            prop_assert_eq!(parse(&text, &LIBRARY, "other").map_err(|e| e.to_string()), Ok(routine));
        }
    }
}
