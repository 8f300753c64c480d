//! Tones through the system's sound device.
//!
//! Cues are known ahead of time and counted in samples ([`track`]), so that
//! when they sound does not depend on when a thread wakes up. The device is
//! open only around cues ([`player`]).

mod lower;
mod player;
mod track;

pub use lower::{Lower, is_to_be_low, system as lower};
pub use player::LiveTones;
pub use track::{Desk, Track};
