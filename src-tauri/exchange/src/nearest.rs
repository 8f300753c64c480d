//! "Did you mean": the names closest to a word that matches none.

use crate::routine_text::fold;

/// How many names are offered at most.
const OFFERED: usize = 3;
/// Longest part of a word that is compared, characters.
const COMPARED: usize = 80;
/// How alike two names must be, from 0 to 1.
const ALIKE: f64 = 0.5;
/// How much less alike than the best one a name may be.
const BEHIND: f64 = 0.2;

/// The candidates most like `word`, best first, at most three; case and
/// punctuation do not count. Empty when none is like it.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let folded = candidates.into_iter().map(|name| (fold(name), name));
    let folded: Vec<(String, &str)> = folded.collect();
    nearest_folded(
        word,
        folded.iter().map(|(name, shown)| (name.as_str(), *shown)),
    )
}

/// The same over pairs of a folded name and the text to show for it. Several
/// names may stand for one text; it is offered once.
pub(crate) fn nearest_folded<'n, 's>(
    word: &str,
    candidates: impl IntoIterator<Item = (&'n str, &'s str)>,
) -> Vec<&'s str> {
    let start: String = word.chars().take(COMPARED).collect();
    let asked = fold(&start);
    if asked.is_empty() {
        return Vec::new();
    }
    let mut scored: Vec<(f64, &str)> = candidates
        .into_iter()
        .map(|(name, shown)| (likeness(&asked, name), shown))
        .filter(|(score, _)| *score >= ALIKE)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    let best = scored.first().map_or(1.0, |(score, _)| *score);
    let mut offered: Vec<&str> = Vec::new();
    for (score, shown) in scored {
        if score >= best - BEHIND && offered.len() < OFFERED && !offered.contains(&shown) {
            offered.push(shown);
        }
    }
    offered
}

fn likeness(asked: &str, candidate: &str) -> f64 {
    let edit = strsim::normalized_damerau_levenshtein(asked, candidate);
    // A part of a name, such as `pigeon`, is a better guess than many a typo.
    if asked.chars().count() >= 3 && candidate.contains(asked) {
        edit.max(0.75)
    } else {
        edit
    }
}
