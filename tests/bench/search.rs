//! How long it takes to find exercises among five thousand.

use limber_core::ExerciseId;
use limber_e2e::Result;
use limber_engine::facade::search::Index;
use limber_exchange::assets;
use std::time::{Duration, Instant};

/// Exercises that are searched.
pub const EXERCISES: usize = 5_000;
const TIMES: usize = 50;
const QUERIES: [&str; 7] = [
    "",
    "h",
    "stretch",
    "thread the needle",
    "beginner hip floor",
    "hamstirng strech",
    "xyzzyxyzzy",
];

/// Of each query, the median and the slowest of fifty answers.
pub fn measure() -> Result<Vec<(&'static str, Duration, Duration)>> {
    let mut library = assets::library()?;
    let shipped: Vec<_> = library.exercises.values().cloned().collect();
    for (number, mut exercise) in shipped.iter().cloned().cycle().enumerate() {
        if library.exercises.len() >= EXERCISES {
            break;
        }
        exercise.id = ExerciseId(format!("{}-{number}", exercise.id.as_str()));
        exercise.name = format!("{} variant{number}", exercise.name);
        library.exercises.insert(exercise.id.clone(), exercise);
    }
    let index = Index::new(&library);
    let mut figures = Vec::new();
    for query in QUERIES {
        let mut took = Vec::new();
        for _ in 0..TIMES {
            let start = Instant::now();
            std::hint::black_box(index.find(query));
            took.push(start.elapsed());
        }
        took.sort();
        let median = took.get(TIMES / 2).copied().unwrap_or_default();
        figures.push((query, median, took.last().copied().unwrap_or_default()));
    }
    Ok(figures)
}
