//! The system's clocks.
//!
//! Two monotonic clocks are read side by side, so that sleep shows as their
//! difference: one that stops while the system sleeps and one that goes on.
//!
//! | system         | stops in sleep               | goes on in sleep           |
//! |----------------|------------------------------|----------------------------|
//! | Linux, Android | `CLOCK_MONOTONIC`            | `CLOCK_BOOTTIME`           |
//! | macOS, iOS     | `Instant` (`CLOCK_UPTIME_RAW`) | `CLOCK_MONOTONIC`        |
//! | others         | `Instant`                    | `Instant`                  |
//!
//! Where both are the same clock (Windows counts sleep in it), a sleep shows as
//! a wake-up that came late, which the engine treats alike.

use chrono::{DateTime, Local, NaiveDateTime};
use limber_core::{DayZone, Moment, RunId, Wall};
use limber_engine::ports::{Clock, Woken};
use limber_engine::wire::player::Act;
use std::sync::OnceLock;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;
use uuid::Uuid;

/// Up to when a zone is looked up, milliseconds since 1970: 2100-01-01.
const ZONES_UNTIL_MS: i64 = 4_102_444_800_000;

/// The machine's clocks. All values of one process share one run.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock {
    run: RunId,
}

impl SystemClock {
    /// The clocks of this run of the process.
    pub fn new() -> Self {
        static RUN: OnceLock<RunId> = OnceLock::new();
        Self {
            run: *RUN.get_or_init(|| RunId(Uuid::now_v7())),
        }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        Moment {
            wall: Wall::from(Local::now().fixed_offset()),
            awake_ns: system::awake_ns(),
            boot_ns: system::boot_ns(),
            run: self.run,
        }
    }

    fn at_local(&self, local: NaiveDateTime) -> Option<Wall> {
        let time = local.and_local_timezone(Local).earliest()?;
        Some(Wall::from(time.fixed_offset()))
    }

    fn zone(&self) -> DayZone {
        DayZone::looked_up(0, ZONES_UNTIL_MS, |unix_ms| {
            let utc = DateTime::from_timestamp_millis(unix_ms).unwrap_or_default();
            Wall::from(utc.with_timezone(&Local).fixed_offset()).offset_min
        })
    }

    fn wait(&self, awake_ns: u64, inbox: &Receiver<Act>, deserted: bool) -> Woken {
        loop {
            let left = awake_ns.saturating_sub(system::awake_ns());
            if left == 0 {
                // An act that came in the same instant is not made to wait for
                // the next deadline.
                return match inbox.try_recv() {
                    Ok(act) => Woken::Act(act),
                    Err(_) => Woken::Time,
                };
            }
            let left = Duration::from_nanos(left);
            if deserted {
                std::thread::sleep(left);
                continue;
            }
            match inbox.recv_timeout(left) {
                Ok(act) => return Woken::Act(act),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Woken::Deserted,
            }
        }
    }
}

/// The clock that stops while the system sleeps, nanoseconds.
#[cfg(feature = "sound")]
pub(crate) fn awake_ns() -> u64 {
    system::awake_ns()
}

/// Nanoseconds of a time that both parts fit in; the clocks of this module
/// never run before zero.
#[cfg(unix)]
fn nanos(time: rustix::time::Timespec) -> u64 {
    let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
    let rest = u64::try_from(time.tv_nsec).unwrap_or(0);
    seconds.saturating_mul(1_000_000_000).saturating_add(rest)
}

/// Nanoseconds since the first reading in this process.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn instant_ns() -> u64 {
    use std::time::Instant;
    static ORIGIN: OnceLock<Instant> = OnceLock::new();
    let since = ORIGIN.get_or_init(Instant::now).elapsed();
    u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(any(target_os = "linux", target_os = "android"))]
mod system {
    use super::nanos;
    use rustix::time::{ClockId, clock_gettime};

    pub fn awake_ns() -> u64 {
        nanos(clock_gettime(ClockId::Monotonic))
    }
    pub fn boot_ns() -> u64 {
        nanos(clock_gettime(ClockId::Boottime))
    }
}

#[cfg(target_vendor = "apple")]
mod system {
    use super::{instant_ns, nanos};
    use rustix::time::{ClockId, clock_gettime};

    pub fn awake_ns() -> u64 {
        instant_ns()
    }
    pub fn boot_ns() -> u64 {
        nanos(clock_gettime(ClockId::Monotonic))
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
mod system {
    use super::instant_ns;

    pub fn awake_ns() -> u64 {
        instant_ns()
    }
    pub fn boot_ns() -> u64 {
        instant_ns()
    }
}
