//! What a person chose about sound.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Settings of tones, voice and vibration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sound {
    /// Nothing sounds; everything is shown.
    pub silent: bool,
    /// Whether cues have tones.
    pub tones: bool,
    /// soft, clear or low.
    pub family: String,
    /// Loudness of tones apart from the system's, 0 to 100.
    pub volume: u8,
    /// Whether other sound is lowered while a cue sounds, where the system can.
    pub lower: bool,
    /// Kinds of cues without a tone, as in `CueNow.kind`.
    pub off: Vec<String>,
    /// off, names, guide or full.
    pub say: String,
    /// Pace of the voice in percent, 50 to 200.
    pub rate: u16,
    /// The voice, as the system names it; null: its usual one.
    pub voice: Option<String>,
    /// Language tag such as `en-GB`; null: English as the voice speaks it.
    pub language: Option<String>,
    /// Whether phones vibrate.
    pub vibrate: bool,
}

/// A voice of the system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Voice {
    /// As the system names it.
    pub name: String,
    /// Language tag.
    pub language: String,
}

/// Settings of sound, and what can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SoundPage {
    /// What is chosen.
    pub sound: Sound,
    /// What was stored and could not be used, in words; null when all could.
    pub problem: Option<String>,
    /// Every kind of cue, in the order of a session.
    pub kinds: Vec<String>,
}
