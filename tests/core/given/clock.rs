//! The three clocks, turned by hand.

use limber_core::moment::{MS_NS, Moment, Wall};

/// 2026-11-22T07:30:00+01:00.
const MORNING_MS: i64 = 1_795_329_000_000;

/// Clocks that move only when they are told to.
#[derive(Clone, Debug)]
pub struct Clock {
    awake_ns: u64,
    boot_ns: u64,
    wall_ns: i128,
    offset_min: i32,
    run: u128,
}

impl Clock {
    /// A morning in winter, the machine up for a while.
    pub fn morning() -> Self {
        Self {
            awake_ns: 5_000_000_007,
            boot_ns: 9_000_000_011,
            wall_ns: i128::from(MORNING_MS) * i128::from(MS_NS),
            offset_min: 60,
            run: 1,
        }
    }

    /// Now.
    pub fn now(&self) -> Moment {
        let unix_ms = self.wall_ns.div_euclid(i128::from(MS_NS));
        Moment {
            wall: Wall {
                unix_ms: i64::try_from(unix_ms).expect("within the calendar"),
                offset_min: self.offset_min,
            },
            awake_ns: self.awake_ns,
            boot_ns: self.boot_ns,
            run: super::run_id(self.run),
        }
    }

    /// Time passes, awake.
    pub fn pass(&mut self, ns: u64) {
        self.awake_ns += ns;
        self.sleep(ns);
    }

    /// The system sleeps.
    pub fn sleep(&mut self, ns: u64) {
        self.boot_ns += ns;
        self.wall_ns += i128::from(ns);
    }

    /// The wall clock is set, or travels into another zone.
    pub fn set_wall(&mut self, jump_ms: i64, offset_min: i32) {
        self.wall_ns += i128::from(jump_ms) * i128::from(MS_NS);
        self.offset_min = offset_min;
    }

    /// Both steady clocks read less than before, as broken ones do.
    pub fn run_back(&mut self, ns: u64) {
        self.awake_ns = self.awake_ns.saturating_sub(ns);
        self.boot_ns = self.boot_ns.saturating_sub(ns);
    }

    /// The program starts again `ns` later; its steady clocks begin anew.
    pub fn restart(&mut self, ns: u64) {
        self.run += 1;
        self.awake_ns = 1_000_000_003;
        self.boot_ns = 1_000_000_003;
        self.wall_ns += i128::from(ns);
    }
}
