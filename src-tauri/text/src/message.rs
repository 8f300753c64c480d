//! A text by its key, with what is filled in.

use crate::catalogue;
use crate::language::Language;
use std::path::Path;

/// What is filled into a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Words as they are: names, files.
    Text(String),
    /// A number that decides between forms: one, several.
    Count(u64),
    /// Another text, told in the same language.
    Message(Box<Message>),
}

macro_rules! counts {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Arg {
            fn from(count: $kind) -> Self {
                Self::Count(u64::from(count))
            }
        }
    )*};
}
counts!(u8, u16, u32, u64);

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(u64::try_from(count).unwrap_or(u64::MAX))
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&Path> for Arg {
    fn from(path: &Path) -> Self {
        Self::Text(path.display().to_string())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

/// A text that is not in any language yet. Made by [`say!`](crate::say).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its key in the catalogues.
    pub key: &'static str,
    /// What is filled in, by the name the catalogues give it.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// Its words in `language`.
    pub fn words(&self, language: Language) -> String {
        catalogue::words(language, self)
    }
}

/// The text of `key` in `language`, where it is one that nothing is filled into.
pub fn text(language: Language, key: &str) -> Option<String> {
    catalogue::plain(language, key)
}

/// A text by its key: `say!("voice-times", count = 8)`.
#[macro_export]
macro_rules! say {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::Message {
            key: $key,
            args: vec![$((stringify!($name), $crate::Arg::from($value))),*],
        }
    };
}
