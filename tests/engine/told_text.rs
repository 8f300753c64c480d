//! What is wrong with a routine text, as a person reads it: whole sentences, and
//! every piece of them, in every language.

use crate::told::{compile_errors, is_told, says};
use limber_engine::told;
use limber_exchange::routine_text::{
    Bounded, Content, Expected, Found, Piece, Place, Problem, ProblemKind, RoutineTextError,
    SidesTrouble,
};
use limber_text::{Language, say};

/// All that can be expected in a routine text.
const EXPECTED: [Expected; 24] = [
    Expected::Title,
    Expected::BlockName,
    Expected::ValueOf("goal"),
    Expected::Word("only"),
    Expected::OneOf(&["left", "right", "alternate"]),
    Expected::LineEnd,
    Expected::Clause,
    Expected::Amount,
    Expected::Unit,
    Expected::Time,
    Expected::WholeSeconds,
    Expected::OneTime,
    Expected::OneCount,
    Expected::RangeEnd,
    Expected::Pace,
    Expected::PaceUnit,
    Expected::RepsBeforePace,
    Expected::Number,
    Expected::ShortNumber,
    Expected::WholeNumber,
    Expected::WholeSets,
    Expected::WholeReps,
    Expected::NoteWords,
    Expected::Structure,
];

const PLACES: [Place; 4] = [
    Place::Top,
    Place::UnderHeading,
    Place::Routine,
    Place::RoutineOfBlocks,
];

fn pieces() -> [Piece; 8] {
    [
        Piece::Field("goal"),
        Piece::Clause("rest after"),
        Piece::Heading,
        Piece::Reference,
        Piece::BlockId("legs".to_owned()),
        Piece::Dose,
        Piece::Side,
        Piece::SideOrder,
    ]
}

fn text_problems() -> Vec<ProblemKind> {
    let text = |text: &str| text.to_owned();
    let near = || vec![text("a"), text("b"), text("c")];
    let mut problems = vec![
        ProblemKind::Empty,
        ProblemKind::NoExercises { name: text("A") },
        ProblemKind::UnknownExercise {
            name: text("Pigon"),
            nearest: near(),
        },
        ProblemKind::UnknownExercise {
            name: text("Pigon"),
            nearest: Vec::new(),
        },
        ProblemKind::UnknownBlock {
            id: text("x"),
            nearest: near(),
        },
        ProblemKind::UnknownKey {
            key: text("gaol"),
            nearest: near(),
        },
        ProblemKind::Sides {
            name: text("March"),
            why: SidesTrouble::SideToSide,
        },
        ProblemKind::Sides {
            name: text("Child's pose"),
            why: SidesTrouble::BothAtOnce,
        },
        ProblemKind::Ambiguous {
            name: text("Plank"),
            candidates: vec![text("High plank"), text("Side plank")],
        },
        ProblemKind::Control(7),
    ];
    problems.extend(compile_errors().into_iter().map(ProblemKind::Dose));
    let contents = [Content::Id, Content::Block, Content::Exercise];
    problems.extend(contents.map(|found| ProblemKind::NoTitle { found }));
    let bounded = [Bounded::Sets, Bounded::Rounds, Bounded::BetweenHolds];
    problems.extend(bounded.map(|what| ProblemKind::Range {
        what,
        least: 1,
        most: match what {
            Bounded::Sets | Bounded::Rounds => 1_000,
            Bounded::BetweenHolds => 86_400,
        },
    }));
    for what in pieces() {
        problems.extend(PLACES.map(|belongs| ProblemKind::OutOfPlace {
            what: what.clone(),
            belongs,
        }));
        problems.push(ProblemKind::Twice { what });
    }
    for expected in EXPECTED {
        for found in [Found::LineEnd, Found::Text(text("xyz"))] {
            problems.push(ProblemKind::Expected { expected, found });
        }
    }
    problems
}

/// The English pieces that a problem is told with.
fn english_pieces(kind: &ProblemKind) -> Vec<String> {
    match kind {
        ProblemKind::NoTitle { found } => vec![found.to_string()],
        ProblemKind::OutOfPlace { what, .. } | ProblemKind::Twice { what } => {
            vec![what.to_string()]
        }
        ProblemKind::Expected { expected, found } => {
            vec![expected.to_string(), found.to_string()]
        }
        ProblemKind::Range { what, .. } => vec![what.to_string()],
        ProblemKind::Sides { why, .. } => vec![why.to_string()],
        ProblemKind::Empty
        | ProblemKind::NoExercises { .. }
        | ProblemKind::UnknownExercise { .. }
        | ProblemKind::Ambiguous { .. }
        | ProblemKind::UnknownBlock { .. }
        | ProblemKind::UnknownKey { .. }
        | ProblemKind::Dose(_)
        | ProblemKind::Control(_) => vec![kind.to_string()],
    }
}

/// What stands in English quotation marks.
fn quoted(english: &str) -> Vec<&str> {
    english
        .split('\u{201c}')
        .skip(1)
        .filter_map(|rest| rest.split('\u{201d}').next())
        .collect()
}

#[test]
fn no_piece_of_english_stands_in_another_language() {
    for kind in text_problems() {
        let pieces = english_pieces(&kind);
        let english = kind.to_string();
        let problem = Problem {
            line: 3,
            column: 5,
            kind,
        };
        let error = RoutineTextError {
            problems: vec![problem],
        };
        let told = told::malformed("here.txt", &error);
        for language in Language::ALL {
            let words = told.message.words(language);
            // What a person typed and has to type is the same everywhere.
            for word in quoted(&english) {
                assert!(words.contains(word), "{words}: {word}");
            }
            if language != Language::English {
                for piece in &pieces {
                    assert!(!words.contains(piece.as_str()), "{words}: {piece}");
                }
            }
        }
    }
}

#[test]
fn what_belongs_elsewhere_is_told_where() {
    for (belongs, english) in [
        (
            Place::Top,
            "It belongs at the top, before the first exercise.",
        ),
        (
            Place::UnderHeading,
            "It belongs under the ## heading of a block, before its first exercise.",
        ),
        (Place::Routine, "It belongs in a routine."),
        (
            Place::RoutineOfBlocks,
            "It belongs in a routine; a shared block is one list of exercises.",
        ),
    ] {
        let problem = Problem {
            line: 1,
            column: 1,
            kind: ProblemKind::OutOfPlace {
                what: Piece::Heading,
                belongs,
            },
        };
        let error = RoutineTextError {
            problems: vec![problem],
        };
        says(&told::malformed("x", &error).hint.unwrap(), english);
    }
}

#[test]
fn words_to_type_are_named_as_they_are_typed() {
    let problem = Problem {
        line: 2,
        column: 13,
        kind: ProblemKind::Expected {
            expected: Expected::OneOf(&["left", "right", "alternate"]),
            found: Found::Text("links".to_owned()),
        },
    };
    let error = RoutineTextError {
        problems: vec![problem],
    };
    let told = told::malformed("x", &error).told(Language::German);
    assert_eq!(
        told.message,
        "x, Zeile 2, Spalte 13: erwartet: „left“, „right“ oder „alternate“, \
         gefunden: „links“."
    );
    assert_eq!(
        told.hint.unwrap(),
        "Die Wörter einer geschriebenen Routine sind in jeder Sprache dieselben; \
         schreib sie so, wie sie hier stehen."
    );
}

#[test]
fn a_text_that_is_no_routine_says_where_and_why() {
    for kind in text_problems() {
        let english = format!("here.txt, line 3, column 5: {kind}.");
        let problem = Problem {
            line: 3,
            column: 5,
            kind,
        };
        let one = RoutineTextError {
            problems: vec![problem.clone()],
        };
        let told = told::malformed("here.txt", &one);
        says(&told.message, &english);
        if let Some(hint) = &told.hint {
            is_told(hint);
        }
        let three = RoutineTextError {
            problems: vec![problem.clone(), problem.clone(), problem],
        };
        let told = told::malformed(say!("wrong-the-text"), &three).message;
        let english = english.replace("here.txt", "The text");
        says(&told, &format!("{english} 2 more problems follow."));
    }
}

#[test]
fn names_like_a_wrong_one_are_offered() {
    let problem = Problem {
        line: 1,
        column: 1,
        kind: ProblemKind::UnknownKey {
            key: "gaol".to_owned(),
            nearest: vec!["goal".to_owned(), "gaul".to_owned(), "gall".to_owned()],
        },
    };
    let error = RoutineTextError {
        problems: vec![problem],
    };
    let hint = told::malformed("x", &error).hint.unwrap();
    says(&hint, "Did you mean goal, gaul or gall?");
    assert_eq!(
        hint.words(Language::German),
        "Meinst du goal, gaul oder gall?"
    );
}
