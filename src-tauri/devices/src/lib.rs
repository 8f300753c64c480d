//! The ports' real ends that both shells share: clocks, ids, the data folder,
//! keep-awake, tones, a voice. Everything here touches the machine; nothing here decides.
#![forbid(unsafe_code)]

pub mod awake;
pub mod clock;
pub mod data_dir;
pub mod ids;
pub mod language;
pub mod linger;
pub mod reader;
#[cfg(feature = "sound")]
pub mod sound;
pub mod voice;
pub mod weeks;

pub use awake::ScreenOn;
pub use clock::SystemClock;
pub use data_dir::{DataDirError, data_dir, spare_folders};
pub use ids::SystemIds;
pub use language::{dates_from_here, language_from_here};
pub use linger::Linger;
pub use reader::EspeakReader;
#[cfg(feature = "sound")]
pub use sound::LiveTones;
pub use voice::{SystemSpeech, SystemVoice};
pub use weeks::weeks_from_here;
