//! A log of as many sessions as wanted, 12 sides each on average, the same for
//! the same seed: a few dozen sessions are really run by the rules, then each
//! day takes one of them with its own ids, times, numbers and note.
#![forbid(unsafe_code)]
// Nothing from outside comes in here.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod day;
mod played;

use limber_core::{DeviceId, Wall};
use limber_store::{ImportId, Purpose, Setup, Store, StoreError, Tally};
use std::path::Path;
use uuid::Uuid;

/// What to make.
#[derive(Clone, Copy, Debug)]
pub struct Amount {
    /// How many sessions.
    pub sessions: u32,
    /// The same seed makes the same log.
    pub seed: u64,
}

impl Amount {
    /// The log that the benchmarks are about: 100,000 sessions, 1.2 million
    /// sides.
    pub const FULL: Self = Self {
        sessions: 100_000,
        seed: 1,
    };
}

/// The installation that the sessions ran on.
pub const DEVICE: DeviceId = DeviceId(Uuid::from_u128(0x019a_0000_0000_7000_8000_0000_0000_d0d0));

/// Local noon of 25 November 2026 in Berlin: the day of the last session.
pub const LAST: Wall = Wall {
    unix_ms: 1_795_604_400_000,
    offset_min: 60,
};

/// What a store is opened with, so that nothing depends on the day.
pub fn setup() -> Setup {
    Setup {
        new_device: DEVICE,
        now: LAST,
    }
}

/// Writes the log into the data folder `dir`, in one transaction, a session at
/// a time in memory.
pub fn write(dir: &Path, amount: Amount) -> Result<Tally, StoreError> {
    let mut store = Store::open(dir, &setup())?;
    let purpose = Purpose::Bring {
        import: ImportId(Uuid::from_u128(0x019a_0000_0000_7000_8000_0000_0000_0001)),
        now: LAST,
        conflicts: limber_store::Conflicts::Keep,
        settings: true,
    };
    store.bring(purpose, |log| {
        let played = played::all();
        for plan in &played.plans {
            log.take(limber_core::log::Carried::Plan(plan.clone()))?;
        }
        let mut dice = fastrand::Rng::with_seed(amount.seed);
        for n in 0..amount.sessions {
            let session = day::session(&played, n, amount.sessions, &mut dice);
            log.take(limber_core::log::Carried::Session(Box::new(session)))?;
        }
        Ok::<(), StoreError>(())
    })
}
