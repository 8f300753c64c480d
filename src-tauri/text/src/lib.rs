//! Texts in the person's language, from the catalogues in `ui/text` that the
//! window reads too.
//!
//! A text is named by its key and filled in by [`say!`]; [`Message::words`]
//! makes words of it. What a catalogue lacks is told in English. [`Locale`]
//! writes dates and times, [`Language`] numbers and the names of what exercises
//! are sorted by.
#![forbid(unsafe_code)]

mod catalogue;
mod dates;
mod language;
mod locale;
mod message;
mod names;
mod numbers;

pub use language::Language;
pub use locale::{Locale, region};
pub use message::{Arg, Message, text};
pub use names::Named;
