//! Ids from the system's clock and randomness.

use limber_engine::ports::Ids;
use uuid::Uuid;

/// Makes UUIDv7, which sort by the time they were made.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemIds;

impl Ids for SystemIds {
    fn uuid(&self) -> Uuid {
        Uuid::now_v7()
    }
}
