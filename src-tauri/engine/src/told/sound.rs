//! Why a choice about sound is none.

use limber_sound::settings::SettingError;
use limber_text::{Message, say};

/// Why, as a part of a sentence.
pub fn setting(error: SettingError) -> Message {
    match error {
        SettingError::Volume(value) => say!("wrong-volume", value = value),
        SettingError::Rate(value) => say!("wrong-pace", value = value),
        SettingError::Name => say!("wrong-voice-name"),
    }
}
