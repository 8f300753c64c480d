//! What a text is told that is not understood: place, expectation, nearest name.

use limber_core::Library;
use limber_core::timeline::CompileError;
use limber_exchange::assets::library;
use limber_exchange::routine_text::{Problem, ProblemKind, parse, parse_block};
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| library().unwrap());

fn problems(text: &str) -> Vec<Problem> {
    match parse(text, &LIBRARY, "x") {
        Ok(routine) => panic!("{text} was read as {routine:?}"),
        Err(error) => error.problems,
    }
}

/// The only problem of `text`, as `line:column message`.
fn problem(text: &str) -> String {
    match &problems(text)[..] {
        [one] => format!("{}:{} {}", one.line, one.column, one.kind),
        many => panic!("{many:?}"),
    }
}

#[test]
fn each_problem_says_where_it_is_and_what_was_expected() {
    for (text, message) in [
        (
            "",
            "1:1 expected a title on the first line; the text is empty",
        ),
        (
            "\n \n// only a remark\n",
            "1:1 expected a title on the first line; the text is empty",
        ),
        (
            "Title\n",
            "1:1 expected at least one exercise in \u{201c}Title\u{201d}",
        ),
        (
            "Pigeon pose 2 x 30 s each side\nGlute bridge\n",
            "1:1 expected a title on the first line, found an exercise with its dose",
        ),
        (
            "id: x\nGlute bridge\n",
            "1:1 expected a title on the first line, found an id",
        ),
        (
            "use hip-part-a\nGlute bridge\n",
            "1:1 expected a title on the first line, found a block",
        ),
        (
            "T\nPigon pose 2 x 30 s\n",
            "2:1 there is no exercise called \u{201c}Pigon pose\u{201d}",
        ),
        (
            "T\n\n  - Pigon pose\n",
            "3:5 there is no exercise called \u{201c}Pigon pose\u{201d}",
        ),
        (
            "T\nPigeon pose fwd fold 45 s\n",
            "2:1 there is no exercise called \u{201c}Pigeon pose fwd fold\u{201d}",
        ),
        (
            "T\n[pigeon] 30 s\n",
            "2:1 there is no exercise called \u{201c}pigeon\u{201d}",
        ),
        (
            "T\nPigeon pose 2 x\n",
            "2:16 expected an amount such as \u{201c}30 s\u{201d}, \u{201c}20-30 s\u{201d}, \u{201c}10 reps\u{201d}, \u{201c}2 min\u{201d} or \u{201c}open\u{201d}, found the end of the line",
        ),
        (
            "T\nPigeon pose 2 x 30 s foo\n",
            "2:22 expected a dose such as \u{201c}2 x 30 s\u{201d}, \u{201c}each side\u{201d}, \u{201c}left only\u{201d}, \u{201c}rest 20 s\u{201d} or \u{201c}note:\u{201d}, found \u{201c}foo\u{201d}",
        ),
        (
            "T\nPigeon pose 30\n",
            "2:13 expected a unit, such as \u{201c}30 s\u{201d} or \u{201c}10 reps\u{201d}, found \u{201c}30\u{201d}",
        ),
        (
            "T\nPigeon pose 2 x 30 s, 40 s\n",
            "2:23 the dose is given twice",
        ),
        (
            "T\nPigeon pose 30 s left\n",
            "2:22 expected \u{201c}only\u{201d}, found the end of the line",
        ),
        (
            "T\nPigeon pose 30 s, rest 20\n",
            "2:26 expected \u{201c}s\u{201d} or \u{201c}min\u{201d}, found the end of the line",
        ),
        (
            "T\nPigeon pose 30.5 s\n",
            "2:13 expected whole seconds, found \u{201c}30.5 s\u{201d}",
        ),
        (
            "T\nPigeon pose 99999999999 s\n",
            "2:13 expected a number with at most 9 digits and 3 decimals, found \u{201c}99999999999\u{201d}",
        ),
        (
            "T\nPigeon pose 0 x 30 s\n",
            "2:13 the number of sets is from 1 to 1000",
        ),
        (
            "T\nPigeon pose 30 s, rest 25000 min\n",
            "2:24 a time between holds is from 0 to 86400 s",
        ),
        (
            "T\nChild's pose 30 s each side\n",
            "2:19 Child's pose works both sides at once",
        ),
        (
            "T\nHigh-knee march 8 left only\n",
            "2:19 High-knee march goes from side to side and cannot keep to one",
        ),
        (
            "T\nBelly breathing 1-2 min\n",
            "2:17 expected one time here; a range fits holds only, found \u{201c}1-2 min\u{201d}",
        ),
        (
            "T\nGlute bridge 30 s at 3 s\n",
            "2:14 expected repetitions before a pace, such as \u{201c}10 reps at 3 s\u{201d}, found \u{201c}30 s at\u{201d}",
        ),
        (
            "T\nPigeon pose, note:\n",
            "2:19 expected the words of the note, found the end of the line",
        ),
        (
            "T\nuse hip-warmup-3\n",
            "2:5 there is no shared block called \u{201c}hip-warmup-3\u{201d}",
        ),
        (
            "T\ngaol: x\nGlute bridge\n",
            "2:1 \u{201c}gaol:\u{201d} is no field of a routine",
        ),
        (
            "T\ngoal:\nGlute bridge\n",
            "2:6 expected something after \u{201c}goal:\u{201d}, found the end of the line",
        ),
        (
            "T\ngoal: a\ngoal: b\nGlute bridge\n",
            "3:1 \u{201c}goal:\u{201d} is given twice",
        ),
        (
            "T\nGlute bridge\ngoal: late\n",
            "3:1 \u{201c}goal:\u{201d} cannot stand here",
        ),
        (
            "T\nrounds: 2\nGlute bridge\n",
            "2:1 \u{201c}rounds:\u{201d} cannot stand here",
        ),
        (
            "T\n## A\nrounds: 0\nGlute bridge\n",
            "3:9 the number of rounds is from 1 to 1000",
        ),
        (
            "T\n## A\nphase: middle\nGlute bridge\n",
            "3:8 expected \u{201c}warm-up\u{201d}, \u{201c}main\u{201d} or \u{201c}cool-down\u{201d}, found \u{201c}middle\u{201d}",
        ),
        (
            "T\n## A\n## B\nGlute bridge\n",
            "2:1 expected at least one exercise in \u{201c}A\u{201d}",
        ),
        (
            "T\n##\nGlute bridge\n",
            "2:3 expected the name of a block, found the end of the line",
        ),
        (
            "T\n## A\nGlute bridge\n## B\nid: a\nGlute bridge\n",
            "5:5 a block with the id \u{201c}a\u{201d} is given twice",
        ),
        (
            "T\n## A\nstructure: jumps = no-such\nGlute bridge\n",
            "3:12 there is no exercise called \u{201c}no-such\u{201d}",
        ),
        (
            "T\nfirst side: up\nGlute bridge\n",
            "2:13 expected \u{201c}left\u{201d}, \u{201c}right\u{201d} or \u{201c}alternate\u{201d}, found \u{201c}up\u{201d}",
        ),
        (
            "T\nGlute \u{7}bridge\n",
            "2:7 a control character (U+0007) stands here",
        ),
        (
            "T\n\u{e9}\u{e9}\u{e9} \u{7}\n",
            "2:5 a control character (U+0007) stands here",
        ),
    ] {
        assert_eq!(problem(text), message, "{text}");
    }
}

#[test]
fn a_dose_that_harms_is_refused_where_it_stands() {
    let pigeon = problems("T\nGlute bridge\nPigeon pose 2 x 20 s each side\n");
    assert_eq!(
        pigeon,
        [Problem {
            line: 3,
            column: 13,
            kind: ProblemKind::Dose(CompileError::UnderFloor {
                name: "Pigeon pose".to_owned(),
                floor_s: 30,
                asked_s: 20,
            }),
        }]
    );
    for (line, message) in [
        (
            "Pigeon pose 20-40 s",
            "2:13 Pigeon pose is held at least 30 s, not 20 s",
        ),
        (
            "Pigeon pose, forward fold 29 s",
            "2:27 Pigeon pose, forward fold is held at least 30 s, not 29 s",
        ),
        (
            "Cold pack 16 min",
            "2:11 Ice pack on the sore spot lasts at most 900 s, not 960 s",
        ),
        (
            "Cold pack open",
            "2:11 Ice pack on the sore spot: an open end is not safe here; give a time",
        ),
        (
            "Child's pose 0 s",
            "2:14 Child's pose: at least 1 second is needed",
        ),
        (
            "Child's pose 40-30 s",
            "2:14 Child's pose: the minimum is longer than the target",
        ),
        (
            "Glute bridge 0 reps",
            "2:14 Glute bridge: at least 1 repetition is needed",
        ),
        (
            "Glute bridge 5 reps at 0 s",
            "2:14 Glute bridge: at least 1 repetition is needed",
        ),
    ] {
        assert_eq!(problem(&format!("T\n{line}\n")), message, "{line}");
    }
}

#[test]
fn all_problems_come_at_once() {
    let found =
        problems("T\nPigon pose 30 s\nGlute bridge 12\nPigeon pose 10 s\nuse nothing-like-it\n");
    let lines: Vec<usize> = found.iter().map(|problem| problem.line).collect();
    assert_eq!(lines, [2, 4, 5]);
}

#[test]
fn a_misspelt_name_gets_the_nearest() {
    for (line, nearest) in [
        ("Pigon pose 30 s", "Pigeon pose"),
        ("Chlids pose 30 s", "Child's pose"),
        ("Thread a needle", "Thread the Needle (supine figure-four)"),
    ] {
        let found = problems(&format!("T\n{line}\n"));
        match &found[0].kind {
            ProblemKind::UnknownExercise { nearest: names, .. } => {
                assert!(
                    names.iter().any(|name| name == nearest),
                    "{line}: {names:?}"
                );
            }
            kind => panic!("{kind:?}"),
        }
    }
    let block = problems("T\nuse hip-warmup-3\n");
    assert!(matches!(
        &block[0].kind,
        ProblemKind::UnknownBlock { nearest, .. } if *nearest == ["hip-warm-up-3"]
    ));
    let key = problems("T\ngaol: x\nGlute bridge\n");
    assert!(matches!(
        &key[0].kind,
        ProblemKind::UnknownKey { nearest, .. } if *nearest == ["goal"]
    ));
}

#[test]
fn a_name_that_two_exercises_share_is_asked_about() {
    let mut library = LIBRARY.clone();
    for exercise in library.exercises.values_mut().take(2) {
        exercise.aliases.push("the shared one".to_owned());
    }
    let error = parse("T\nThe shared one\n", &library, "x").unwrap_err();
    match &error.problems[0].kind {
        ProblemKind::Ambiguous { candidates, .. } => assert_eq!(candidates.len(), 2),
        kind => panic!("{kind:?}"),
    }
}

#[test]
fn a_block_is_one_list() {
    let read = |text: &str| match parse_block(text, &LIBRARY, "x") {
        Ok(block) => panic!("{block:?}"),
        Err(error) => error.to_string(),
    };
    let heading = read("B\nGlute bridge\n## Second\nGlute bridge\n");
    assert_eq!(heading, "line 3, column 1: a heading cannot stand here");
    let reference = read("B\nGlute bridge\nuse hip-part-a\n");
    assert_eq!(
        reference,
        "line 3, column 1: a reference to a block cannot stand here"
    );
    let empty = read("B\nphase: warm-up\n");
    assert_eq!(
        empty,
        "line 1, column 1: expected at least one exercise in \u{201c}B\u{201d}"
    );
}
