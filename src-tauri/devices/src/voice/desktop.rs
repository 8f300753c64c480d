//! The voice of macOS (AVFoundation) and Windows (WinRT), through the crate `tts`.

use super::SystemVoice;
use super::speaker::{Failure, Speaker, Voice};
use std::sync::OnceLock;
use tts::Tts;

static SPEAKER: OnceLock<Option<Speaker>> = OnceLock::new();

/// The thread that speaks; `None` where no thread is to be had.
pub fn speaker() -> Option<&'static Speaker> {
    let start = || Speaker::start(|| Tts::default().map(Desktop).map_err(told));
    SPEAKER.get_or_init(start).as_ref()
}

fn told(error: tts::Error) -> Failure {
    error.to_string()
}

fn of(voice: &tts::Voice) -> SystemVoice {
    SystemVoice {
        name: voice.name(),
        language: voice.language().to_string(),
    }
}

struct Desktop(Tts);

impl Voice for Desktop {
    fn voices(&mut self) -> Result<Vec<SystemVoice>, Failure> {
        let voices = self.0.voices().map_err(told)?;
        Ok(voices.iter().map(of).collect())
    }

    fn usual(&mut self) -> Option<SystemVoice> {
        self.0.voice().ok().flatten().as_ref().map(of)
    }

    fn choose(&mut self, voice: &SystemVoice) -> Result<(), Failure> {
        let voices = self.0.voices().map_err(told)?;
        match voices.iter().find(|known| of(known) == *voice) {
            Some(known) => self.0.set_voice(known).map_err(told),
            None => Ok(()),
        }
    }

    fn pace(&mut self, percent: u16) -> Result<(), Failure> {
        let usual = self.0.normal_rate();
        let rate = usual * f32::from(percent) / 100.0;
        let rate = rate.clamp(self.0.min_rate(), self.0.max_rate());
        self.0.set_rate(rate).map(drop).map_err(told)
    }

    fn say(&mut self, text: &str) -> Result<(), Failure> {
        self.0.speak(text, false).map(drop).map_err(told)
    }

    fn hush(&mut self) -> Result<(), Failure> {
        self.0.stop().map(drop).map_err(told)
    }

    fn speaks(&mut self) -> bool {
        self.0.is_speaking().unwrap_or(false)
    }
}
