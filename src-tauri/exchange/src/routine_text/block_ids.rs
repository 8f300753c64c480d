//! Ids of a routine's own blocks.

use super::fold::fold;
use limber_core::BlockId;
use std::collections::BTreeSet;

/// Longest id that is made from a name, bytes.
const ID_MAX: usize = 60;

/// The ids that are taken, for making new ones from names.
#[derive(Default)]
pub(super) struct BlockIds(BTreeSet<String>);

impl BlockIds {
    /// An id for a block called `name`: `Legs, part 1` becomes `legs-part-1`,
    /// with a number where that is taken.
    pub fn derive(&self, name: &str) -> BlockId {
        let mut id = String::new();
        for word in fold(name).split(' ') {
            if id.len() + word.len() > ID_MAX {
                break;
            }
            if !id.is_empty() {
                id.push('-');
            }
            id.push_str(word);
        }
        if id.is_empty() {
            id.push_str("block");
        }
        if !self.0.contains(&id) {
            return BlockId(id);
        }
        let free = (2u32..)
            .map(|number| format!("{id}-{number}"))
            .find(|id| !self.0.contains(id));
        BlockId(free.unwrap_or(id))
    }

    /// Marks `id` as taken.
    pub fn take(&mut self, id: &BlockId) {
        self.0.insert(id.0.clone());
    }

    /// Whether `id` is taken.
    pub fn has(&self, id: &str) -> bool {
        self.0.contains(id)
    }
}
