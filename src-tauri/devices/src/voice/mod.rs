//! The platform's own speech. On Linux that is speech-dispatcher; elsewhere the
//! window lends its page's voice (see the window's shell).

#[cfg(target_os = "linux")]
mod ssip;
#[cfg(target_os = "linux")]
mod system;

#[cfg(target_os = "linux")]
pub use ssip::{Ssip, SystemVoice, pace};
#[cfg(target_os = "linux")]
pub use system::{SystemSpeech, voices};

#[cfg(not(target_os = "linux"))]
mod none {
    use limber_engine::SoundSettings;
    use limber_engine::ports::Speech;

    /// A voice of the system.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SystemVoice {
        /// As the system names it.
        pub name: String,
        /// Language tag.
        pub language: String,
    }

    /// Never made: there is no way to the system's own voice here.
    #[derive(Debug)]
    pub enum SystemSpeech {}

    impl SystemSpeech {
        /// `None`: see the type.
        pub fn new(_sound: &SoundSettings) -> Option<(Self, crate::Linger)> {
            None
        }
    }

    impl Speech for SystemSpeech {
        fn say(&mut self, _text: &str, _in_ms: u64) {
            match *self {}
        }
        fn hush(&mut self) {
            match *self {}
        }
    }

    /// `None`: see [`SystemSpeech`].
    pub fn voices() -> Option<Vec<SystemVoice>> {
        None
    }
}
#[cfg(not(target_os = "linux"))]
pub use none::{SystemSpeech, SystemVoice, voices};
