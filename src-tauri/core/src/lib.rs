//! The rules of Limber: what an exercise, a routine, a timeline and a session
//! are, and what happens to a session when a person or the clock acts on it.
//!
//! This crate knows no clock, disk, thread, environment, SQL or window. Time
//! comes in as a [`Moment`], ids come in ready made. Data flows one way:
//!
//! [`Routine`] → [`Plan`] (the frozen [`Step`]s) → [`Session`] (events in,
//! effects out) → [`journal::Entry`] and [`Attempt`]s → the log.
#![forbid(unsafe_code)]

pub mod cue;
pub mod dose;
pub mod exercise;
pub mod history;
pub mod ids;
pub mod journal;
pub mod library;
pub mod log;
pub mod moment;
pub mod plan;
pub mod record;
pub mod routine;
pub mod saying;
pub mod session;
pub mod settings;
pub mod side;
pub mod step;
pub mod swap;
pub mod timeline;
pub mod timing;
pub mod zone;

pub use cue::{CueKind, PlannedCue};
pub use dose::{Dose, DoseKind};
pub use exercise::Exercise;
pub use ids::{BlockId, DeviceId, ExerciseId, RoutineId, RunId, SessionId};
pub use library::Library;
pub use moment::{Moment, Wall};
pub use plan::{Move, Plan, PlanEntry};
pub use record::{Attempt, Outcome, SessionOutcome};
pub use routine::{Block, Entry, FirstSide, Part, Phase, Routine, SideOrder, Sides};
pub use session::{Effect, Event, Refusal, Session};
pub use settings::SessionSettings;
pub use side::Side;
pub use step::{Step, StepKind, StepPath};
pub use swap::SwapReason;
pub use zone::DayZone;

/// The version of the rules that a session is run and replayed by. It is frozen
/// in each [`Plan`]; raise it whenever replaying an old journal would give
/// another state.
pub const RULES_VERSION: u32 = 1;
