//! Finds exercises by whatever a person remembers of them.

use crate::wire::words;
use limber_core::{Exercise, ExerciseId, Library};
use limber_exchange::routine_text::fold;
use std::collections::BTreeMap;
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
/// So many of the best are compared by how they look.
const LOOKED_AT: usize = 100;

/// How well a word of the query fits a word of an exercise.
#[derive(Clone, Copy)]
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

/// What one exercise can be found by.
#[derive(Debug)]
struct Found {
    id: ExerciseId,
    /// Names, folded.
    names: Vec<String>,
}

/// The exercises of a library by every word they can be found by: their names,
/// other names, ids, categories, body areas, muscles, patterns, planes,
/// equipment, levels and positions.
#[derive(Debug, Default)]
pub struct Index {
    /// By name.
    exercises: Vec<Found>,
    /// Each word once, with the exercises it stands in, by their place above,
    /// and the weight of the best field it stands in there.
    words: Vec<(String, Vec<(usize, f64)>)>,
}

impl Index {
    /// The index of `library`.
    pub fn new(library: &Library) -> Self {
        let mut named: Vec<(String, &Exercise)> = library
            .exercises
            .values()
            .map(|exercise| (fold(&exercise.name), exercise))
            .collect();
        named.sort_by(|(name, one), (other_name, other)| {
            name.cmp(other_name).then_with(|| one.id.cmp(&other.id))
        });
        let mut words: BTreeMap<String, Vec<(usize, f64)>> = BTreeMap::new();
        for (place, (_, exercise)) in named.iter().enumerate() {
            for (weight, word) in words_of(exercise) {
                let places = words.entry(word).or_default();
                match places.last_mut() {
                    Some((last, best)) if *last == place => *best = best.max(weight),
                    _ => places.push((place, weight)),
                }
            }
        }
        Self {
            exercises: named
                .into_iter()
                .map(|(_, exercise)| found(exercise))
                .collect(),
            words: words.into_iter().collect(),
        }
    }

    /// The exercises that match `query`, best first; all of them by name where
    /// it says nothing. Every word of the query must be found somewhere in an
    /// exercise. A word that is found nowhere in the library is taken as
    /// mistyped.
    pub fn find(&self, query: &str) -> Vec<&ExerciseId> {
        let asked = fold(query);
        let words = telling_words(&asked);
        if words.is_empty() {
            return self.exercises.iter().map(|found| &found.id).collect();
        }
        let mut scores = vec![Some(0.0); self.exercises.len()];
        for word in words {
            let best = self.best(word);
            for (score, best) in scores.iter_mut().zip(best) {
                *score = score.zip(best).map(|(score, best)| score + best);
            }
        }
        let mut matching: Vec<(f64, &Found)> = scores
            .into_iter()
            .zip(&self.exercises)
            .filter_map(|(score, found)| Some((score? + whole(found, &asked), found)))
            .collect();
        // By name already, which a stable sort keeps among equals.
        matching.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        let looked_at = matching.len().min(LOOKED_AT);
        if let Some(first) = matching.get_mut(..looked_at) {
            for (score, found) in first.iter_mut() {
                *score += alike(found, &asked) * ALIKE;
            }
            first.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        }
        matching.into_iter().map(|(_, found)| &found.id).collect()
    }

    /// What `word` of a query is worth for each exercise; `None` where it is not
    /// found.
    fn best(&self, word: &str) -> Vec<Option<f64>> {
        let mut best = vec![None; self.exercises.len()];
        let known = self.raise(&mut best, |own| typed(word, own));
        if !known {
            self.raise(&mut best, |own| mistyped(word, own).then_some(Fit::Typo));
        }
        best
    }

    /// Raises `best` by every word that fits; whether one did.
    fn raise(&self, best: &mut [Option<f64>], fit: impl Fn(&str) -> Option<Fit>) -> bool {
        let mut any = false;
        for (own, places) in &self.words {
            let Some(fit) = fit(own) else {
                continue;
            };
            any = true;
            for (place, weight) in places {
                if let Some(best) = best.get_mut(*place) {
                    let worth = weight * fit.worth();
                    *best = Some(best.map_or(worth, |best: f64| best.max(worth)));
                }
            }
        }
        any
    }
}

fn found(exercise: &Exercise) -> Found {
    Found {
        id: exercise.id.clone(),
        names: std::iter::once(exercise.id.as_str())
            .chain(std::iter::once(exercise.name.as_str()))
            .chain(exercise.aliases.iter().map(String::as_str))
            .map(fold)
            .collect(),
    }
}

/// The words of `exercise`, folded, with the weight of their field.
fn words_of(exercise: &Exercise) -> Vec<(f64, String)> {
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
    fields
        .into_iter()
        .flat_map(|(weight, texts)| texts.iter().map(move |text| (weight, text)))
        .flat_map(|(weight, text)| {
            fold(text)
                .split(' ')
                .filter(|word| !word.is_empty())
                .map(|word| (weight, word.to_owned()))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// What the whole query is worth as a name, or a part of one.
fn whole(found: &Found, asked: &str) -> f64 {
    found
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
        .fold(0.0, f64::max)
}

/// How much the nearest name looks like the query, up to 1.
fn alike(found: &Found, asked: &str) -> f64 {
    found
        .names
        .iter()
        .map(|name| normalized_damerau_levenshtein(asked, name))
        .fold(0.0, f64::max)
}

/// How `asked` fits `own` as it was typed.
fn typed(asked: &str, own: &str) -> Option<Fit> {
    if asked == own {
        return Some(Fit::Same);
    }
    let long = |text: &str, least: usize| text.chars().count() >= least;
    let plural =
        |one: &str, many: &str| matches!(many.strip_prefix(one), Some("s" | "es")) && long(one, 3);
    ((own.starts_with(asked) && long(asked, 2)) || plural(own, asked)).then_some(Fit::Part)
}

/// Whether `asked` is `own` with a slip or two.
fn mistyped(asked: &str, own: &str) -> bool {
    let letters = asked.chars().count();
    let allowed = match letters {
        0..=3 => return false,
        4..=7 => 1,
        _ => 2,
    };
    letters.abs_diff(own.chars().count()) <= allowed && osa_distance(asked, own) <= allowed
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
