//! What the rooms below say went wrong, as texts of the catalogues. Those rooms
//! give typed errors and know no language.

mod archive;
mod core;
mod damage;
mod list;
mod lock;
mod log;
mod prescription;
mod routine_text;
mod sound;
mod store;
mod system;

pub use self::archive::archive;
pub use self::core::{compile, not_runnable, refusal, replay};
pub use damage::damage;
pub use list::{all_of, one_of};
pub use lock::{held, holder};
pub use log::{date, finding, kept_file, recovered, session};
pub use prescription::{change, doubt};
pub use routine_text::malformed;
pub use sound::setting;
pub use system::system;
