//! How a cue sounds, vibrates, and when its words are said.
//!
//! Everything is arithmetic on numbers: no device, file, clock or thread. The
//! same synthesis feeds the live tones and the audio guide, so that a routine
//! sounds alike wherever it is heard.
#![forbid(unsafe_code)]

pub mod guide;
pub mod score;
pub mod settings;
pub mod speaking;
pub mod synth;
pub mod vibration;
pub mod wav;

pub use guide::{Guide, Placed};
pub use score::{Difference, Note, difference, notes};
pub use settings::{Family, SayHow, SoundSettings};
pub use synth::tone;
