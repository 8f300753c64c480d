//! The platform's own speech: speech-dispatcher on Linux, the crate `tts` on macOS and
//! Windows, and what the window's shell brings along on phones ([`bring`]).

#[cfg(not(any(target_os = "linux", target_os = "android", target_os = "ios")))]
mod desktop;
mod speaker;
#[cfg(target_os = "linux")]
mod ssip;
#[cfg(target_os = "linux")]
mod system;

pub use speaker::{Failure, Speaker, Spoken, Voice, fitting};
#[cfg(target_os = "linux")]
pub use ssip::{Ssip, pace};
#[cfg(target_os = "linux")]
pub use system::{SystemSpeech, voices};

/// A voice of the system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SystemVoice {
    /// As the system names it.
    pub name: String,
    /// Language tag.
    pub language: String,
}

#[cfg(not(target_os = "linux"))]
mod elsewhere {
    use super::{Spoken, SystemVoice};
    use crate::Linger;
    use limber_engine::SoundSettings;
    use limber_engine::ports::Speech;

    #[cfg(not(any(target_os = "android", target_os = "ios")))]
    use super::desktop::speaker;
    #[cfg(any(target_os = "android", target_os = "ios"))]
    pub use phone::bring;
    #[cfg(any(target_os = "android", target_os = "ios"))]
    use phone::speaker;

    #[cfg(any(target_os = "android", target_os = "ios"))]
    mod phone {
        use crate::voice::Speaker;
        use std::sync::OnceLock;

        static SPEAKER: OnceLock<Speaker> = OnceLock::new();

        /// Speaks through `speaker` from now on: only the window's shell has a way to
        /// a phone's own voice. The first one stays.
        pub fn bring(speaker: Speaker) {
            // One that came later has nothing to add.
            let _ = SPEAKER.set(speaker);
        }

        pub(super) fn speaker() -> Option<&'static Speaker> {
            SPEAKER.get()
        }
    }

    /// Speaks through the system's own voice.
    #[derive(Debug)]
    pub struct SystemSpeech(Spoken);

    impl SystemSpeech {
        /// A voice as `sound` says, and what to wait for after dropping it; `None`
        /// where the system has none.
        pub fn new(sound: &SoundSettings) -> Option<(Self, Linger)> {
            let speaker = speaker()?;
            // Where it has none the window has its page's. A phone's page has none, and
            // the phone's own takes a while to come.
            #[cfg(not(any(target_os = "android", target_os = "ios")))]
            speaker.voices()?;
            let (spoken, linger) = speaker.speech(sound);
            Some((Self(spoken), linger))
        }
    }

    impl Speech for SystemSpeech {
        fn say(&mut self, text: &str, in_ms: u64) {
            self.0.say(text, in_ms);
        }

        fn hush(&mut self) {
            self.0.hush();
        }
    }

    /// The voices of the system; `None` where it has none that can be reached.
    pub fn voices() -> Option<Vec<SystemVoice>> {
        speaker()?.voices()
    }
}
#[cfg(any(target_os = "android", target_os = "ios"))]
pub use elsewhere::bring;
#[cfg(not(target_os = "linux"))]
pub use elsewhere::{SystemSpeech, voices};
