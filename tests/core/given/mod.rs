//! What the tests start from: a small library, routines of it, and a person on
//! a mat with a clock that the test turns.

mod clock;
mod library;
mod mat;

pub use clock::Clock;
pub use library::{bilateral, block, entry, library, routine, routine_of, swap_to};
pub use mat::Mat;

use limber_core::dose::Dose;
use limber_core::ids::{DeviceId, RunId, SessionId};
use limber_core::moment::SECOND_NS;
use limber_core::plan::Plan;
use limber_core::routine::{Entry, Routine};
use limber_core::session::Session;
use limber_core::settings::SessionSettings;
use limber_core::timeline;

/// Nanoseconds of whole seconds.
pub const fn s(seconds: u64) -> u64 {
    seconds * SECOND_NS
}

/// An id that says which one it is.
pub const fn session_id() -> SessionId {
    SessionId(uuid::Uuid::from_u128(1))
}

/// The installation.
pub const fn device_id() -> DeviceId {
    DeviceId(uuid::Uuid::from_u128(2))
}

/// The `n`-th run of the process.
pub const fn run_id(n: u128) -> RunId {
    RunId(uuid::Uuid::from_u128(100 + n))
}

/// A hold without a range.
pub fn hold(target_s: u32) -> Dose {
    Dose::Hold {
        min_s: None,
        target_s,
    }
}

/// A hold with a range.
pub fn range(min_s: u32, target_s: u32) -> Dose {
    Dose::Hold {
        min_s: Some(min_s),
        target_s,
    }
}

/// Repetitions at the exercise's pace.
pub fn reps(count: u32) -> Dose {
    Dose::Reps {
        count,
        rep_ms: None,
    }
}

/// Timed work.
pub fn timed(target_s: u32) -> Dose {
    Dose::Timed { target_s }
}

/// The routine compiled with the usual settings.
pub fn plan_of(routine: &Routine) -> Plan {
    plan_with(routine, SessionSettings::default())
}

/// The routine compiled with `settings`.
pub fn plan_with(routine: &Routine, settings: SessionSettings) -> Plan {
    timeline::compile(routine, &library(), settings, None).expect("the routine compiles")
}

/// One block of `entries`, compiled.
pub fn plan(entries: Vec<Entry>) -> Plan {
    plan_of(&routine(entries))
}

/// A session of `plan` that has not started.
pub fn session_of(plan: Plan, speed: u32) -> Session {
    Session::new(session_id(), device_id(), plan, speed)
}

/// The steps in one line each: kind, side and seconds, such as
/// `hold left 30`.
pub fn outline(plan: &Plan) -> Vec<String> {
    plan.steps.iter().map(line).collect()
}

/// One step in a line.
pub fn line(step: &limber_core::Step) -> String {
    let side = step
        .side
        .map_or(String::new(), |s| format!(" {}", s.word()));
    let length = match step.duration_ms {
        None => "open".to_owned(),
        Some(ms) if ms % 1_000 == 0 => format!("{}", ms / 1_000),
        Some(ms) => format!("{}.{:03}", ms / 1_000, ms % 1_000),
    };
    format!("{}{side} {length}", step.kind.word())
}
