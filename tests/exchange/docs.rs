//! The examples of the documents are read as they stand.

use limber_core::ExerciseId;
use limber_exchange::assets::{FILES, library, library_from};
use limber_exchange::log_csv::COLUMNS;
use limber_exchange::routine_text::parse;

const ROUTINES: &str = include_str!("../../docs/routine-format.md");
const EXERCISES: &str = include_str!("../../docs/exercise-format.md");
const CSV: &str = include_str!("../../docs/csv.md");

/// The fenced examples of `document`, without their fences.
fn examples(document: &str) -> Vec<String> {
    let document = document.replace("\r\n", "\n");
    let fenced = document.split("\n```").skip(1).step_by(2);
    fenced
        .map(|text| text.split_once('\n').unwrap().1.to_owned())
        .collect()
}

#[test]
fn every_routine_example_is_a_routine() {
    let library = library().unwrap();
    let examples = examples(ROUTINES);
    assert_eq!(examples.len(), 3);
    for text in examples {
        let read = parse(&text, &library, "example");
        assert!(read.is_ok(), "{text}\n{read:?}");
    }
}

#[test]
fn the_exercise_example_is_an_exercise() {
    let examples = examples(EXERCISES);
    let mut files: Vec<(&str, &str)> = FILES.to_vec();
    files.retain(|(path, _)| !path.ends_with("/thread-the-needle.toml"));
    files.push(("exercises/example.toml", &examples[0]));
    let library = library_from(&files).unwrap();
    let exercise = &library.exercises[&ExerciseId::from("thread-the-needle")];
    assert_eq!(exercise.swap_when["hip-replacement"], None);
}

#[test]
fn every_column_is_explained() {
    for column in COLUMNS {
        assert!(CSV.contains(&format!("`{column}`")), "{column}");
    }
}
