//! Finds exercises by whatever a person remembers of them.

use crate::wire::words;
use limber_core::{Exercise, Library};
use limber_exchange::routine_text::fold;
use std::cmp::Ordering;
use strsim::{normalized_damerau_levenshtein, osa_distance};

/// Words too common to tell exercises apart.
const COMMON: [&str; 11] = [
    "a", "and", "at", "for", "in", "of", "on", "or", "the", "to", "with",
];
/// The whole query is a name.
const SAME_NAME: f64 = 1_000.0;
/// A name starts with the whole query.
const STARTS_NAME: f64 = 300.0;
/// A name holds the whole query.
const IN_NAME: f64 = 150.0;
/// At most this much for looking alike; settles what is otherwise equal.
const ALIKE: f64 = 20.0;

/// How well a word of the query fits a word of an exercise.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Fit {
    /// Wrongly typed.
    Typo,
    /// Its beginning, or its plural.
    Part,
    /// The word itself.
    Same,
}

impl Fit {
    fn worth(self) -> f64 {
        match self {
            Self::Same => 1.0,
            Self::Part => 0.8,
            Self::Typo => 0.55,
        }
    }
}

/// What an exercise can be found by.
struct Entry<'a> {
    exercise: &'a Exercise,
    /// Names, folded.
    names: Vec<String>,
    /// Words with the weight of their field.
    words: Vec<(f64, String)>,
}

/// The exercises of `library` that match `query`, best first; all of them by
/// name where it says nothing. Every word of the query must be found somewhere
/// in an exercise: its name, other names, id, category, body areas, muscles,
/// pattern, planes, equipment, level or position. A word that is found nowhere
/// in the library is taken as mistyped.
pub fn search<'a>(library: &'a Library, query: &str) -> Vec<&'a Exercise> {
    let entries: Vec<Entry<'a>> = library.exercises.values().map(entry).collect();
    let asked = fold(query);
    let words = telling_words(&asked);
    let mut found: Vec<(f64, &Exercise)> = if words.is_empty() {
        entries.iter().map(|entry| (0.0, entry.exercise)).collect()
    } else {
        let known: Vec<bool> = words
            .iter()
            .map(|word| entries.iter().any(|entry| knows(entry, word)))
            .collect();
        entries
            .iter()
            .filter_map(|entry| {
                let score = score(entry, &asked, &words, &known)?;
                Some((score, entry.exercise))
            })
            .collect()
    };
    found.sort_by(|(a, one), (b, other)| {
        b.total_cmp(a)
            .then_with(|| fold(&one.name).cmp(&fold(&other.name)))
            .then_with(|| one.id.cmp(&other.id))
    });
    found.into_iter().map(|(_, exercise)| exercise).collect()
}

fn entry(exercise: &Exercise) -> Entry<'_> {
    let names: Vec<String> = std::iter::once(exercise.id.as_str())
        .chain(std::iter::once(exercise.name.as_str()))
        .chain(exercise.aliases.iter().map(String::as_str))
        .map(fold)
        .collect();
    let one = std::slice::from_ref;
    let category = words::category(exercise.category).to_owned();
    let level = words::level(exercise.level).to_owned();
    let fields: [(f64, &[String]); 11] = [
        (100.0, one(&exercise.name)),
        (90.0, &exercise.aliases),
        (85.0, one(&exercise.id.0)),
        (60.0, &exercise.regions),
        (55.0, &exercise.muscles),
        (50.0, one(&category)),
        (45.0, one(&exercise.pattern)),
        (40.0, &exercise.equipment),
        (40.0, one(&level)),
        (35.0, one(&exercise.position.0)),
        (35.0, &exercise.planes),
    ];
    let words = fields
        .into_iter()
        .flat_map(|(weight, texts)| texts.iter().map(move |text| (weight, text)))
        .flat_map(|(weight, text)| {
            fold(text)
                .split(' ')
                .filter(|word| !word.is_empty())
                .map(|word| (weight, word.to_owned()))
                .collect::<Vec<_>>()
        })
        .collect();
    Entry {
        exercise,
        names,
        words,
    }
}

/// Whether `word` stands in `entry` as it was typed.
fn knows(entry: &Entry<'_>, word: &str) -> bool {
    entry
        .words
        .iter()
        .any(|(_, own)| fit(word, own).is_some_and(|fit| fit > Fit::Typo))
}

/// `None` where a word of the query is not found. `known` tells which words
/// stand somewhere in the library; those are not taken as mistyped.
fn score(entry: &Entry<'_>, asked: &str, words: &[&str], known: &[bool]) -> Option<f64> {
    let mut total = 0.0;
    for (word, known) in words.iter().zip(known) {
        let best = entry
            .words
            .iter()
            .filter_map(|(weight, own)| {
                let fit = fit(word, own).filter(|fit| !known || *fit > Fit::Typo)?;
                Some(weight * fit.worth())
            })
            .max_by(|a, b| a.partial_cmp(b).unwrap_or(Ordering::Equal))?;
        total += best;
    }
    let whole = entry
        .names
        .iter()
        .map(|name| {
            if name == asked {
                SAME_NAME
            } else if name.starts_with(asked) {
                STARTS_NAME
            } else if name.contains(asked) {
                IN_NAME
            } else {
                0.0
            }
        })
        .fold(0.0, f64::max);
    let alike = entry
        .names
        .iter()
        .map(|name| normalized_damerau_levenshtein(asked, name))
        .fold(0.0, f64::max);
    Some(total + whole + alike * ALIKE)
}

fn fit(asked: &str, own: &str) -> Option<Fit> {
    if asked == own {
        return Some(Fit::Same);
    }
    let long = |text: &str, least: usize| text.chars().count() >= least;
    let plural =
        |one: &str, many: &str| long(one, 3) && matches!(many.strip_prefix(one), Some("s" | "es"));
    if (long(asked, 2) && own.starts_with(asked)) || plural(own, asked) {
        return Some(Fit::Part);
    }
    let allowed = match asked.chars().count() {
        0..=3 => return None,
        4..=7 => 1,
        _ => 2,
    };
    (osa_distance(asked, own) <= allowed).then_some(Fit::Typo)
}

/// The words of a folded query that tell exercises apart; all of them where
/// none does.
fn telling_words(asked: &str) -> Vec<&str> {
    let all: Vec<&str> = asked.split(' ').filter(|word| !word.is_empty()).collect();
    let telling: Vec<&str> = all
        .iter()
        .copied()
        .filter(|word| !COMMON.contains(word))
        .collect();
    if telling.is_empty() { all } else { telling }
}
