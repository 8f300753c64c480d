//! The ways people write the same thing.

use limber_core::{
    Dose, Entry, ExerciseId, FirstSide, Library, Part, Phase, Routine, SideOrder, Sides,
};
use limber_exchange::assets::library;
use limber_exchange::routine_text::parse;
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| library().unwrap());

fn read(text: &str) -> Routine {
    parse(text, &LIBRARY, "by-file").unwrap_or_else(|error| panic!("{text}\n{error}"))
}

/// The only entry of a routine with one exercise line.
fn entry(line: &str) -> Entry {
    let routine = read(&format!("Title\n{line}\n"));
    match &routine.parts[..] {
        [Part::Own(block)] if block.entries.len() == 1 => block.entries[0].clone(),
        parts => panic!("{parts:?}"),
    }
}

fn pigeon_twice() -> Entry {
    Entry {
        exercise: ExerciseId::from("pigeon-pose"),
        dose: Dose::Hold {
            min_s: None,
            target_s: 30,
        },
        sets: 2,
        sides: Sides::Both,
        side_order: None,
        get_ready_s: None,
        switch_s: None,
        rest_s: 0,
        rest_after_s: 0,
        note: None,
    }
}

#[test]
fn one_line_in_many_hands() {
    for line in [
        "Pigeon pose 2 x 30 s each side",
        "pigeon pose 2 x 30 s",
        "PIGEON POSE 2 X 30 S EACH SIDE",
        "Pigeon pose 2x30s each side",
        "Pigeon pose 2×30 sec per side",
        "Pigeon pose 2 * 30 seconds each side",
        "Pigeon pose, 2 x 30 s, each side",
        "Pigeon pose: 2 x 30 s each side",
        "Pigeon pose - 2 x 30 s each side",
        "Pigeon pose each side 2 x 0.5 min",
        "- Pigeon pose 2 x 30 s each side",
        "* pigeon-pose 2 x 30 s each side",
        "  1. Pigeon pose 2 x 30 s each side  ",
        "12) half pigeon 2 x 30 s each side",
        "\u{2022} One-legged pigeon 2 x hold 30 s each side",
        "[pigeon-pose] 2 x 30 s each side",
        "\"Pigeon pose\" 2 x 30 s each side",
        // The usual dose is two sets of 30 s.
        "Pigeon pose",
        "Pigeon pose each side",
    ] {
        assert_eq!(entry(line), pigeon_twice(), "{line}");
    }
}

#[test]
fn a_dose_without_sets_is_one_set() {
    assert_eq!(entry("Pigeon pose 45 s").sets, 1);
}

#[test]
fn the_name_alone_means_the_hip_one() {
    for (line, id) in [
        ("thread the needle", "thread-the-needle"),
        ("Thread the Needle 30 s each side", "thread-the-needle"),
        (
            "Thread the needle (all-fours rotation)",
            "thread-the-needle-thoracic",
        ),
        ("90/90 hip stretch 30 s", "ninety-ninety-hold"),
        ("90-90 30 s", "ninety-ninety-hold"),
        ("90/90 hip switch 4", "ninety-ninety-switch"),
        ("4-4-4-4 2 min", "box-breathing"),
        ("Child\u{2019}s pose 30 s", "childs-pose"),
        ("childs pose 30 s", "childs-pose"),
        ("Pigeon pose, forward fold 45 s", "pigeon-forward-fold"),
        ("Skater step (no jump) 8 reps", "skater-step"),
    ] {
        assert_eq!(entry(line).exercise.as_str(), id, "{line}");
    }
}

#[test]
fn doses() {
    let hold = |min_s, target_s| Dose::Hold { min_s, target_s };
    let reps = |count, rep_ms| Dose::Reps { count, rep_ms };
    let timed = |target_s| Dose::Timed { target_s };
    for (line, dose) in [
        ("Child's pose 20-30 s", hold(Some(20), 30)),
        ("Child's pose 20\u{2013}30s", hold(Some(20), 30)),
        ("Child's pose 20 to 30 seconds", hold(Some(20), 30)),
        ("Child's pose 1 - 2 min", hold(Some(60), 120)),
        ("Child's pose 2 min", hold(None, 120)),
        ("Child's pose timed 90 s", timed(90)),
        ("Child's pose open", Dose::Open),
        ("Child's pose 5 reps", reps(5, None)),
        ("Glute bridge 12", reps(12, None)),
        ("Glute bridge 2 x 12 reps at 2.5 s", reps(12, Some(2_500))),
        ("Glute bridge 12 at 3 s each", reps(12, Some(3_000))),
        ("Glute bridge 40 s", timed(40)),
        ("Glute bridge hold 40 s", hold(None, 40)),
        ("Clamshell 12 at 3 s each side", reps(12, Some(3_000))),
        ("Ice pack on the sore spot 12 min", timed(720)),
        ("Belly breathing 1.5 min", timed(90)),
    ] {
        assert_eq!(entry(line).dose, dose, "{line}");
    }
}

#[test]
fn sides_times_and_notes() {
    let line = "Pigeon pose 3 x 40 s left only, get ready 20 s, switch 12 s, rest 30 s, \
                rest after 1 min, one side then the other, note: as prescribed, 3 x 40 s";
    let read = entry(line);
    assert_eq!(read.sides, Sides::LeftOnly);
    assert_eq!(read.sets, 3);
    assert_eq!(read.get_ready_s, Some(20));
    assert_eq!(read.switch_s, Some(12));
    assert_eq!((read.rest_s, read.rest_after_s), (30, 60));
    assert_eq!(read.side_order, Some(SideOrder::OneThenOther));
    assert_eq!(read.note.as_deref(), Some("as prescribed, 3 x 40 s"));
    assert_eq!(entry("Pigeon pose right side only").sides, Sides::RightOnly);
    let order = entry("Pigeon pose alternate sides").side_order;
    assert_eq!(order, Some(SideOrder::Alternate));
}

#[test]
fn a_whole_routine() {
    let routine = read(
        "# Legs & hips\r\n\
         // a remark for whoever edits this\r\n\
         Goal: Strong legs\r\n\
         tags: legs, home\r\n\
         first side: alternate\r\n\
         side order: one then the other\r\n\
         get ready at least: 12 s\r\n\
         Switch at least: 8 s\r\n\
         safety questions: yes\r\n\
         stop: When it hurts\r\n\
         note: First remark\r\n\
         note: Second remark\r\n\
         \r\n\
         USE Three-move hip warm-up\r\n\
         Glute bridge\r\n\
         ## Legs\r\n\
         id: l\r\n\
         rounds: 3\r\n\
         structure: jumps = squat-jump\r\n\
         Squat jump 5\r\n\
         ## Cool-down\r\n\
         Child's pose\r\n\
         use hip-part-a\r\n\
         Happy baby\r\n",
    );
    assert_eq!(routine.id.as_str(), "by-file");
    assert_eq!(routine.name, "Legs & hips");
    assert_eq!(routine.goal.as_deref(), Some("Strong legs"));
    assert_eq!(routine.tags, ["legs", "home"]);
    assert_eq!(routine.first_side, Some(FirstSide::Alternate));
    assert_eq!(routine.side_order, SideOrder::OneThenOther);
    assert_eq!(routine.get_ready_min_s, Some(12));
    assert_eq!(routine.switch_min_s, Some(8));
    assert!(routine.requires_safety_screen);
    assert_eq!(routine.stop_rule.as_deref(), Some("When it hurts"));
    assert_eq!(routine.notes, ["First remark", "Second remark"]);
    let parts: Vec<(&str, Phase, u32)> = routine
        .parts
        .iter()
        .map(|part| match part {
            Part::Shared(id) => (id.as_str(), Phase::Main, 0),
            Part::Own(block) => (block.id.as_str(), block.phase, block.rounds),
        })
        .collect();
    assert_eq!(
        parts,
        [
            ("hip-warm-up-3", Phase::Main, 0),
            ("main", Phase::Main, 1),
            ("l", Phase::Main, 3),
            ("cool-down", Phase::CoolDown, 1),
            ("hip-part-a", Phase::Main, 0),
            ("main-2", Phase::Main, 1),
        ]
    );
}
