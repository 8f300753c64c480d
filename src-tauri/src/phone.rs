//! A phone's own voice and its way of lowering other sound, for the devices.

use limber_devices::SystemVoice;
use limber_devices::voice::{Failure, Speaker, Voice, bring};
use limber_phone::{Error, Phone, Say};
use std::sync::Arc;
use std::sync::mpsc::channel;
use tauri::AppHandle;

/// Lets the devices speak with the voice of the phone that `app` runs on.
pub fn bring_voice(app: &AppHandle) {
    let app = app.clone();
    let open = move || {
        Ok(Spoken {
            phone: limber_phone::of(&app),
            say: Say {
                text: String::new(),
                rate: 100,
                voice: None,
            },
        })
    };
    if let Some(speaker) = Speaker::start(open) {
        bring(speaker);
    }
}

/// What lowers other sound on the phone of `app`. It returns at once.
pub fn lower(app: &AppHandle) -> Arc<dyn Fn(bool) + Send + Sync> {
    let phone = limber_phone::of(app);
    let (sender, wishes) = channel();
    let lower = move || {
        for on in wishes {
            if let Err(error) = phone.lower(on) {
                tracing::info!(%error, "other sound stays as it is");
            }
        }
    };
    let named = std::thread::Builder::new().name("lower".to_owned());
    if let Err(error) = named.spawn(lower) {
        tracing::info!(%error, "no thread for lowering");
    }
    // Without the thread other sound stays as it is.
    Arc::new(move |on| {
        let _ = sender.send(on);
    })
}

struct Spoken {
    phone: Phone,
    /// How to say the next words.
    say: Say,
}

fn told(error: Error) -> Failure {
    error.to_string()
}

fn of(voice: limber_phone::Voice) -> SystemVoice {
    SystemVoice {
        name: voice.name,
        language: voice.language,
    }
}

impl Voice for Spoken {
    fn voices(&mut self) -> Result<Vec<SystemVoice>, Failure> {
        let voices = self.phone.voices().map_err(told)?.voices;
        Ok(voices.into_iter().map(of).collect())
    }

    fn usual(&mut self) -> Option<SystemVoice> {
        let all = self.phone.voices().ok()?;
        let name = all.usual?;
        all.voices
            .into_iter()
            .map(of)
            .find(|voice| voice.name == name)
    }

    fn choose(&mut self, voice: &SystemVoice) -> Result<(), Failure> {
        self.say.voice = Some(voice.name.clone());
        Ok(())
    }

    fn pace(&mut self, percent: u16) -> Result<(), Failure> {
        self.say.rate = percent;
        Ok(())
    }

    fn say(&mut self, text: &str) -> Result<(), Failure> {
        self.say.text = text.to_owned();
        self.phone.say(&self.say).map_err(told)
    }

    fn hush(&mut self) -> Result<(), Failure> {
        self.phone.hush().map_err(told)
    }

    fn speaks(&mut self) -> bool {
        self.phone.speaks().unwrap_or(false)
    }
}
