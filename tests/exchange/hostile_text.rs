//! Text that breaks other programs.

use limber_core::{Library, Part};
use limber_exchange::assets::library;
use limber_exchange::routine_text::{PROBLEMS_MAX, parse, parse_block, print};
use proptest::prelude::*;
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| library().unwrap());

#[test]
fn odd_titles_and_notes_survive_as_they_are() {
    let long = "\u{5f62}".repeat(500);
    for text in [
        "<img src=x onerror=alert(1)>",
        "=1+1",
        "\"Quotes\" and 'quotes' and \u{201e}quotes\u{201c}",
        "\u{1f9d8}\u{200d}\u{2640}\u{fe0f} \u{1f1eb}\u{1f1ee}",
        "\u{202e}\u{645}\u{631}\u{62d}\u{628}\u{627} \u{5e9}\u{5dc}\u{5d5}\u{5dd}",
        r"C:\new\table",
        "#1 routine",
        "Goal: touch my toes",
        "Pigeon pose",
        long.as_str(),
    ] {
        let file =
            format!("{text}\ngoal: {text}\nnote: {text}\nGlute bridge 5 reps, note: {text}\n");
        let routine = parse(&file, &LIBRARY, "odd").unwrap();
        assert_eq!(routine.name, text);
        assert_eq!(routine.goal.as_deref(), Some(text));
        assert_eq!(routine.notes, [text]);
        match &routine.parts[..] {
            [Part::Own(block)] => assert_eq!(block.entries[0].note.as_deref(), Some(text)),
            parts => panic!("{parts:?}"),
        }
        let printed = print(&routine, &LIBRARY);
        assert!(
            printed.starts_with(&format!("{text}\nid: odd\n")),
            "{printed}"
        );
        assert_eq!(parse(&printed, &LIBRARY, "").as_ref(), Ok(&routine));
    }
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_title() {
    let routine = parse("\u{feff}Title\nGlute bridge\n", &LIBRARY, "x").unwrap();
    assert_eq!(routine.name, "Title");
}

/// A megabyte of `piece`.
fn megabyte(piece: &str) -> String {
    piece.repeat(1_000_000 / piece.len())
}

#[test]
fn a_megabyte_gets_an_answer() {
    for piece in [
        "a",
        "\n",
        "a\n",
        "Pigon pose 30 s\n",
        "Pigeon pose ",
        "1",
        "2 x ",
        "\\u{",
        "[",
        "## \n",
        "id: ",
        "use \n",
        "\u{0}",
        "\u{627} ",
        "Glute bridge note: ",
    ] {
        let text = megabyte(piece);
        // As a title, as an entry, as a note.
        for head in ["", "Title\n", "Title\nGlute bridge, note: "] {
            let file = format!("{head}{text}");
            if let Err(error) = parse(&file, &LIBRARY, "big") {
                assert!(!error.problems.is_empty());
                assert!(error.problems.len() <= PROBLEMS_MAX);
                assert!(error.to_string().len() < 100_000);
            }
        }
    }
    let many = format!("Title\n{}", megabyte("Glute bridge 5 reps\n"));
    assert!(parse(&many, &LIBRARY, "big").is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_text_gets_an_answer(text in any::<String>(), lines in "(Pigeon pose|id|use|##|//|[0-9]{1,12}|x|\\.|-| |:|s|min|each side|note:|\\[|\\]|\n|\u{e9}|\u{1f600}){0,40}") {
        for text in [text.clone(), format!("Title\n{text}"), format!("Title\n{lines}"), lines.clone()] {
            for error in [
                parse(&text, &LIBRARY, "any").err(),
                parse_block(&text, &LIBRARY, "any").err(),
            ].into_iter().flatten() {
                for problem in &error.problems {
                    // The place lies inside the text, or right behind a line.
                    prop_assert!(problem.line >= 1 && problem.column >= 1);
                    let line = text.lines().nth(problem.line - 1).unwrap_or_default();
                    prop_assert!(problem.column <= line.chars().count() + 1, "{problem}");
                }
            }
        }
    }
}
