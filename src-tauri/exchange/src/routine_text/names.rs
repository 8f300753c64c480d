//! Finds the exercise a line begins with.

use super::fold::{fold, words};
use limber_core::{BlockId, Exercise, ExerciseId, Library};
use std::collections::BTreeMap;

/// What the start of a line names.
pub(crate) enum Named<'a> {
    /// One exercise; the name ends before this byte.
    One(&'a Exercise, usize),
    /// Several exercises share the name, which ends before this byte.
    Several(Vec<&'a Exercise>, usize),
    /// None.
    Nothing,
}

/// All names of a library, folded.
pub(crate) struct Names<'a> {
    library: &'a Library,
    // The rank settles which meaning wins: an id before a name before an alias,
    // so that `thread the needle` alone is the exercise of that id.
    by_name: BTreeMap<String, (u8, Vec<&'a Exercise>)>,
    longest: usize,
}

impl<'a> Names<'a> {
    pub fn new(library: &'a Library) -> Self {
        let mut names = Self {
            library,
            by_name: BTreeMap::new(),
            longest: 0,
        };
        for exercise in library.exercises.values() {
            names.add(0, exercise.id.as_str(), exercise);
            names.add(1, &exercise.name, exercise);
            for alias in &exercise.aliases {
                names.add(2, alias, exercise);
            }
        }
        names
    }

    fn add(&mut self, rank: u8, name: &str, exercise: &'a Exercise) {
        let folded = fold(name);
        if folded.is_empty() {
            return;
        }
        self.longest = self.longest.max(folded.split(' ').count());
        let (best, meant) = self
            .by_name
            .entry(folded)
            .or_insert_with(|| (rank, Vec::new()));
        if rank < *best {
            *best = rank;
            meant.clear();
        }
        if rank == *best && !meant.iter().any(|other| other.id == exercise.id) {
            meant.push(exercise);
        }
    }

    /// The exercise with the longest name that `text` begins with.
    pub fn at_start_of(&self, text: &str) -> Named<'a> {
        let mut key = String::new();
        let mut best = Named::Nothing;
        for word in words(text, self.longest) {
            if !key.is_empty() {
                key.push(' ');
            }
            key.push_str(&word.folded);
            match self.by_name.get(&key).map(|(_, meant)| meant.as_slice()) {
                Some([one]) => best = Named::One(one, word.end),
                Some(several) => best = Named::Several(several.to_vec(), word.end),
                None => {}
            }
        }
        best
    }

    /// The exercise with exactly this id.
    pub fn by_id(&self, id: &str) -> Option<&'a Exercise> {
        self.library.exercise(&ExerciseId::from(id))
    }

    /// The shared block with this id, else with this name.
    pub fn block(&self, word: &str) -> Option<&'a BlockId> {
        if let Some((id, _)) = self.library.blocks.get_key_value(&BlockId::from(word)) {
            return Some(id);
        }
        let asked = fold(word);
        let mut named = self
            .library
            .blocks
            .values()
            .filter(|block| fold(block.id.as_str()) == asked || fold(&block.name) == asked);
        // Two blocks of one name: better to ask than to guess.
        named
            .next()
            .filter(|_| named.next().is_none())
            .map(|block| &block.id)
    }

    /// Names of the exercises that are called like `word`, best first.
    pub fn nearest(&self, word: &str) -> Vec<String> {
        let candidates = self.by_name.iter().flat_map(|(folded, (_, meant))| {
            meant
                .iter()
                .map(|exercise| (folded.as_str(), exercise.name.as_str()))
        });
        crate::nearest::nearest_folded(word, candidates)
            .into_iter()
            .map(str::to_owned)
            .collect()
    }

    /// Ids of exercises like `word`, best first.
    pub fn nearest_id(&self, word: &str) -> Vec<String> {
        let ids = self.library.exercises.keys().map(ExerciseId::as_str);
        crate::nearest::nearest(word, ids)
            .into_iter()
            .map(str::to_owned)
            .collect()
    }

    /// Ids of shared blocks like `word`, best first.
    pub fn nearest_block(&self, word: &str) -> Vec<String> {
        let ids = self.library.blocks.keys().map(BlockId::as_str);
        crate::nearest::nearest(word, ids)
            .into_iter()
            .map(str::to_owned)
            .collect()
    }
}
