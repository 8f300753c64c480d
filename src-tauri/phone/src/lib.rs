//! What only Kotlin and Swift can ask of a phone: to speak with its own voice, and to
//! lower other sound. Every call waits for the phone's main thread, so none is to be
//! made from there, nor from where a cue must not be late.
//!
//! Empty where there is no phone.
#![cfg(any(target_os = "android", target_os = "ios"))]

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tauri::plugin::{Builder, PluginHandle, TauriPlugin};
use tauri::{AppHandle, Manager, Wry};

/// Why the phone did not do it.
pub type Error = tauri::plugin::mobile::PluginInvokeError;

#[cfg(target_os = "ios")]
tauri::ios_plugin_binding!(init_plugin_phone);

/// A voice of the phone.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Voice {
    /// As the phone names it.
    pub name: String,
    /// Language tag.
    pub language: String,
}

/// The voices that need no network.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Voices {
    /// All of them.
    pub voices: Vec<Voice>,
    /// Name of the one that speaks where none is chosen.
    pub usual: Option<String>,
}

/// How to speak.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Say {
    /// What to say, after what is being said.
    pub text: String,
    /// Pace in percent of the usual.
    pub rate: u16,
    /// Name of the voice; `None`: the usual one.
    pub voice: Option<String>,
}

#[derive(Serialize)]
struct Lower {
    on: bool,
}

#[derive(Deserialize)]
struct Speaks {
    speaks: bool,
}

/// The phone.
#[derive(Clone)]
pub struct Phone(PluginHandle<Wry>);

/// The plugin; [`of`] finds the phone from then on.
pub fn init() -> TauriPlugin<Wry> {
    Builder::new("phone")
        .setup(|app, api| {
            #[cfg(target_os = "android")]
            let handle = api.register_android_plugin("app.limber.phone", "PhonePlugin")?;
            #[cfg(target_os = "ios")]
            let handle = api.register_ios_plugin(init_plugin_phone)?;
            app.manage(Phone(handle));
            Ok(())
        })
        .build()
}

/// The phone that `app` runs on; [`init`] was made one of its plugins.
pub fn of(app: &AppHandle) -> Phone {
    app.state::<Phone>().inner().clone()
}

impl Phone {
    fn ask<T: DeserializeOwned>(&self, what: &str, with: impl Serialize) -> Result<T, Error> {
        self.0.run_mobile_plugin(what, with)
    }

    /// The voices to choose from.
    pub fn voices(&self) -> Result<Voices, Error> {
        self.ask("voices", ())
    }

    /// Says something.
    pub fn say(&self, what: &Say) -> Result<(), Error> {
        self.ask("say", what)
    }

    /// Falls silent, and forgets what waits.
    pub fn hush(&self) -> Result<(), Error> {
        self.ask("hush", ())
    }

    /// Whether something is being said.
    pub fn speaks(&self) -> Result<bool, Error> {
        Ok(self.ask::<Speaks>("speaks", ())?.speaks)
    }

    /// Lowers other sound, or lets it be as loud as it was.
    pub fn lower(&self, on: bool) -> Result<(), Error> {
        self.ask("lower", Lower { on })
    }
}
