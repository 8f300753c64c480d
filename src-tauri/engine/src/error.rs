//! Errors as shells show them.

use crate::wire::Problem;
use limber_text::{Language, Message, say};
use std::fmt;

/// What kind of thing went wrong; decides the terminal's exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// What was asked for does not exist. Exit 1.
    NotFound,
    /// A file or text is malformed. Exit 1.
    Malformed,
    /// Something could not be read or written. Exit 1.
    Io,
    /// The log can't be used: foreign, newer or damaged. Exit 1.
    Store,
    /// The words of a call are wrong. Exit 2.
    Usage,
    /// An unfinished session or another program is in the way. Exit 3.
    InTheWay,
    /// An act makes no sense now. Exit 1.
    Refused,
    /// The person ended it before it was done. Exit 130.
    Cancelled,
}

impl ErrorKind {
    /// The stable word for JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::Malformed => "malformed",
            Self::Io => "io",
            Self::Store => "store",
            Self::Usage => "usage",
            Self::InTheWay => "in_the_way",
            Self::Refused => "refused",
            Self::Cancelled => "cancelled",
        }
    }
}

/// An error with a plain sentence and a way out, in no language yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EngineError {
    /// Its kind.
    pub kind: ErrorKind,
    /// What went wrong, one plain sentence.
    pub message: Message,
    /// The way out.
    pub hint: Option<Message>,
}

impl EngineError {
    /// An error without a hint.
    pub fn new(kind: ErrorKind, message: Message) -> Self {
        Self {
            kind,
            message,
            hint: None,
        }
    }

    /// The same with a hint.
    #[must_use]
    pub fn hint(self, hint: Message) -> Self {
        Self {
            hint: Some(hint),
            ..self
        }
    }

    /// The error as a person reads it who reads `language`.
    pub fn told(&self, language: Language) -> Problem {
        Problem {
            kind: self.kind.word().to_owned(),
            message: self.message.words(language),
            hint: self.hint.as_ref().map(|hint| hint.words(language)),
        }
    }
}

/// In English, for logs; a person is [`told`](EngineError::told).
impl fmt::Display for EngineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message.words(Language::English))
    }
}

impl std::error::Error for EngineError {}

/// A value that can't be written down.
pub(crate) fn not_kept(error: &serde_json::Error) -> EngineError {
    EngineError::new(
        ErrorKind::Usage,
        say!("wrong-not-kept", why = error.to_string()),
    )
}
