//! The use cases of Limber: run a session in real time, list, look up, export.
//!
//! Both shells call [`Limber`]; the one real-time loop is [`run::Run::drive`].
#![forbid(unsafe_code)]

pub mod error;
pub mod facade;
pub mod ports;
pub mod run;
pub(crate) mod script;
pub(crate) mod sums;
pub mod told;
pub mod wire;

pub use error::{EngineError, ErrorKind};
pub use facade::{Env, Limber};
pub use limber_core::{Routine, SessionOutcome};
pub use limber_sound::settings::{Family, SoundSettings};
pub use limber_store::DayRange;
pub use run::{Run, RunEnd};
