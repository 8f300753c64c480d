//! Carrying a log out into a file and in from one, piece by piece: never is all
//! of it in memory.

mod bring;
mod out;
mod ready;
mod rows;
mod take_back;
mod weigh;

pub use bring::{Bringing, Conflicts, ImportId, Purpose};
pub use out::LeftOut;
pub use ready::{Ready, Readying};
pub use take_back::{Rested, Row};
pub use weigh::{Named, NamedOwn, OwnTally, Tally, Verdict};
