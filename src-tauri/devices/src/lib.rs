//! The ports' real ends that both shells share: clocks, ids, the data folder,
//! keep-awake. Everything here touches the machine; nothing here decides.
#![forbid(unsafe_code)]

pub mod awake;
pub mod clock;
pub mod data_dir;
pub mod ids;

pub use awake::ScreenOn;
pub use clock::SystemClock;
pub use data_dir::{DataDirError, data_dir, spare_folders};
pub use ids::SystemIds;
