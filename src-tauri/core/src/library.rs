//! Everything that can be done: exercises, shared blocks, routines, and the
//! numbers between them.

use crate::exercise::{Exercise, Level};
use crate::ids::{BlockId, ExerciseId, RoutineId};
use crate::routine::{Block, Part, Routine};
use crate::timing::TimingModel;
use std::collections::{BTreeMap, BTreeSet};

/// The library that routines are compiled against.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Library {
    /// Exercises by id.
    pub exercises: BTreeMap<ExerciseId, Exercise>,
    /// Shared blocks by id.
    pub blocks: BTreeMap<BlockId, Block>,
    /// Routines by id.
    pub routines: BTreeMap<RoutineId, Routine>,
    /// Get-ready and switch times.
    pub timing: TimingModel,
    /// The complaints an exercise may load.
    pub avoid_tags: Vec<String>,
    /// The reasons for a swap beside the avoid tags.
    pub swap_reasons: Vec<String>,
    /// "Be careful with": the avoid tags the person named for good.
    pub careful: Vec<String>,
    /// "Never suggest this to me".
    pub never: BTreeSet<ExerciseId>,
}

impl Library {
    /// The exercise called `id`.
    pub fn exercise(&self, id: &ExerciseId) -> Option<&Exercise> {
        self.exercises.get(id)
    }

    /// The blocks of `routine`, shared ones looked up. A reference to a block
    /// that is not there is the error.
    pub fn blocks_of<'a>(&'a self, routine: &'a Routine) -> Result<Vec<&'a Block>, &'a BlockId> {
        routine
            .parts
            .iter()
            .map(|part| match part {
                Part::Own(block) => Ok(block),
                Part::Shared(id) => self.blocks.get(id).ok_or(id),
            })
            .collect()
    }

    /// The routines that `exercise` stands in, by id; in a shared block it stands
    /// in every routine that uses the block.
    pub fn routines_with(&self, exercise: &ExerciseId) -> Vec<&Routine> {
        self.routines
            .values()
            .filter(|routine| {
                routine.parts.iter().any(|part| match part {
                    Part::Own(block) => block.holds(exercise),
                    Part::Shared(id) => self
                        .blocks
                        .get(id)
                        .is_some_and(|block| block.holds(exercise)),
                })
            })
            .collect()
    }

    /// The routines that use the shared block `block`, by id.
    pub fn routines_using(&self, block: &BlockId) -> Vec<&Routine> {
        let uses = |part: &Part| matches!(part, Part::Shared(id) if id == block);
        self.routines
            .values()
            .filter(|routine| routine.parts.iter().any(uses))
            .collect()
    }

    /// Those of `exercise`'s avoid tags that the person named.
    pub fn careful_with<'a>(&'a self, exercise: &Exercise) -> Vec<&'a str> {
        let tags = self.careful.iter().map(String::as_str);
        tags.filter(|tag| exercise.loads(tag)).collect()
    }

    /// A routine is as demanding as its hardest move.
    pub fn level_of(&self, routine: &Routine) -> Level {
        self.blocks_of(routine)
            .into_iter()
            .flatten()
            .flat_map(|block| &block.entries)
            .filter_map(|entry| self.exercise(&entry.exercise))
            .map(|exercise| exercise.level)
            .max()
            .unwrap_or_default()
    }
}
