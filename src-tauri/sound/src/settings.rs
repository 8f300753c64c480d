//! What a person chose about sound.

use limber_core::CueKind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A set of sounds that belong together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// Round and mid-pitched.
    #[default]
    Soft,
    /// Bright, to be heard over music.
    Clear,
    /// Deep, for quiet mornings.
    Low,
}

impl Family {
    /// All of them, as they are offered.
    pub const ALL: [Self; 3] = [Self::Soft, Self::Clear, Self::Low];

    /// The word used in files, JSON and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Soft => "soft",
            Self::Clear => "clear",
            Self::Low => "low",
        }
    }

    /// The family that `word` names.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|family| family.word() == word)
    }
}

/// How much is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SayHow {
    /// Nothing.
    Off,
    /// The exercise, its side, and where a side changes.
    Names,
    /// Also the side cue, the dose and what happens on the way.
    #[default]
    Guide,
    /// Also how to get into position.
    Full,
}

impl SayHow {
    /// All of them, from least to most.
    pub const ALL: [Self; 4] = [Self::Off, Self::Names, Self::Guide, Self::Full];

    /// The word used in files and JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Names => "names",
            Self::Guide => "guide",
            Self::Full => "full",
        }
    }

    /// What `word` names.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|say| say.word() == word)
    }
}

/// Slowest voice, percent of its usual pace.
pub const RATE_MIN: u16 = 50;
/// Fastest voice, percent of its usual pace.
pub const RATE_MAX: u16 = 200;
/// Longest name of a voice or language, bytes.
const NAME_MAX: usize = 64;

/// What a person chose about tones, voice and vibration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SoundSettings {
    /// Nothing sounds; everything is shown.
    pub silent: bool,
    /// Whether cues have tones.
    pub tones: bool,
    /// Which tones.
    pub family: Family,
    /// Loudness of tones apart from the system's, 0 to 100.
    pub volume: u8,
    /// Whether other sound is lowered while a cue sounds, where the system can.
    pub lower: bool,
    /// Kinds without a tone.
    pub off: BTreeSet<CueKind>,
    /// How much is said.
    pub say: SayHow,
    /// Pace of the voice in percent, [`RATE_MIN`] to [`RATE_MAX`].
    pub rate: u16,
    /// The voice, as the system names it; `None`: its usual one.
    pub voice: Option<String>,
    /// Language tag such as `en-GB`; `None`: the system's.
    pub language: Option<String>,
    /// Whether phones vibrate.
    pub vibrate: bool,
}

impl Default for SoundSettings {
    fn default() -> Self {
        Self {
            silent: false,
            tones: true,
            family: Family::Soft,
            volume: 70,
            lower: true,
            off: BTreeSet::new(),
            say: SayHow::Guide,
            rate: 100,
            voice: None,
            language: None,
            vibrate: true,
        }
    }
}

impl SoundSettings {
    /// Whether `kind` has a tone.
    pub fn sounds(&self, kind: CueKind) -> bool {
        !self.silent && self.tones && self.volume > 0 && !self.off.contains(&kind)
    }

    /// How much is said, silence considered.
    pub fn says(&self) -> SayHow {
        if self.silent { SayHow::Off } else { self.say }
    }

    /// What to multiply samples with. Loudness is heard by ratios, so the
    /// slider is squared.
    pub fn gain(&self) -> f32 {
        let share = f32::from(self.volume.min(100)) / 100.0;
        share * share
    }

    /// Whether every value is one that can be chosen; the error names the one
    /// that is not.
    pub fn check(&self) -> Result<(), SettingError> {
        if self.volume > 100 {
            return Err(SettingError::Volume(self.volume));
        }
        if !(RATE_MIN..=RATE_MAX).contains(&self.rate) {
            return Err(SettingError::Rate(self.rate));
        }
        let fit = |name: &str| {
            !name.is_empty()
                && name.len() <= NAME_MAX
                // A name that begins with a dash would be read as an option by
                // the program that speaks.
                && !name.starts_with('-')
                && !name.chars().any(char::is_control)
        };
        for name in [&self.voice, &self.language].into_iter().flatten() {
            if !fit(name) {
                return Err(SettingError::Name);
            }
        }
        Ok(())
    }
}

/// A value that can't be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingError {
    /// Not a loudness.
    #[error("a volume of {0} is not possible; it goes from 0 to 100")]
    Volume(u8),
    /// Not a pace.
    #[error("a pace of {0} % is not possible; it goes from 50 to 200 %")]
    Rate(u16),
    /// Not a name.
    #[error("a voice or language has 1 to 64 plain letters")]
    Name,
}
