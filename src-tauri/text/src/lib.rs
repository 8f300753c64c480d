//! Texts in the person's language, from the catalogues in `ui/text` that the
//! window reads too.
//!
//! A text is named by its key and filled in by [`say!`]; [`Message::words`]
//! makes words of it. What a catalogue lacks is told in English.
#![forbid(unsafe_code)]

mod catalogue;
mod language;
mod message;

pub use language::Language;
pub use message::{Arg, Message};
