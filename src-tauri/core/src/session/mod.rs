//! One run through a plan (being written; the public types are settled).

pub mod event;
pub mod refusal;

pub use event::{Event, Feedback, Gap, PauseReason, RepsDone, SwapTo};
pub use refusal::Refusal;

/// A session.
pub struct Session;
/// What follows from an event.
pub struct Effect;
