//! How a command ends when it does not end well.

use crate::text::plain;
use limber_engine::told::system;
use limber_engine::{EngineError, ErrorKind};
use limber_text::{Language, Message, say};
use std::io::{self, Write};
use std::process::ExitCode;

/// Exit code: something failed.
pub const FAILED: u8 = 1;
/// Exit code: the command was typed wrong.
pub const USAGE: u8 = 2;
/// Exit code: an unfinished session or another program is in the way.
pub const IN_THE_WAY: u8 = 3;
/// Exit code: interrupted, and resumable.
pub const INTERRUPTED: u8 = 130;

/// Why a command did not end well.
#[derive(Debug)]
pub enum Failure {
    /// Whoever read the output went away; nothing is wrong.
    PipeClosed,
    /// The output could not be written.
    Output(io::Error),
    /// Anything the engine said.
    Engine(EngineError),
    /// What this program found itself.
    Own {
        /// Decides the exit code.
        kind: ErrorKind,
        /// What went wrong.
        message: Message,
        /// The way out.
        hint: Message,
    },
    /// What the engine said, with another way out before its own.
    Kept {
        /// What it said.
        error: Box<EngineError>,
        /// The way out.
        hint: Message,
    },
}

impl From<EngineError> for Failure {
    fn from(error: EngineError) -> Self {
        Self::Engine(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::PipeClosed,
            _ => Self::Output(error),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        io::Error::from(error).into()
    }
}

impl Failure {
    /// Says it on stderr, and the exit code for it.
    pub fn tell(self, language: Language) -> ExitCode {
        match self {
            Self::PipeClosed => ExitCode::SUCCESS,
            Self::Output(error) => {
                tell(
                    language,
                    &unwritten(&error),
                    Some(&say!("terminal-output-failed-hint")),
                );
                ExitCode::from(FAILED)
            }
            Self::Engine(error) => {
                tell(language, &error.message, error.hint.as_ref());
                ExitCode::from(code(error.kind))
            }
            Self::Own {
                kind,
                message,
                hint,
            } => {
                tell(language, &message, Some(&hint));
                ExitCode::from(code(kind))
            }
            Self::Kept { error, hint } => {
                let told = error.told(language);
                let message = match &told.hint {
                    Some(own) => format!("{} {own}", told.message),
                    None => told.message,
                };
                tell_words(language, &message, Some(&hint.words(language)));
                ExitCode::from(code(error.kind))
            }
        }
    }
}

/// Why the output is not there.
pub fn unwritten(error: &io::Error) -> Message {
    say!("terminal-output-failed", why = system(error))
}

fn code(kind: ErrorKind) -> u8 {
    match kind {
        ErrorKind::Usage => USAGE,
        ErrorKind::InTheWay => IN_THE_WAY,
        ErrorKind::Cancelled => INTERRUPTED,
        ErrorKind::NotFound
        | ErrorKind::Malformed
        | ErrorKind::Io
        | ErrorKind::Store
        | ErrorKind::Refused => FAILED,
    }
}

/// One plain sentence and a hint, on stderr.
pub fn tell(language: Language, message: &Message, hint: Option<&Message>) {
    let hint = hint.map(|hint| hint.words(language));
    tell_words(language, &message.words(language), hint.as_deref());
}

/// The same of words that are made already.
pub fn tell_words(language: Language, message: &str, hint: Option<&str>) {
    let mut out = io::stderr().lock();
    // Where even stderr is gone there is nobody left to tell.
    let _ = writeln!(out, "limber: {}", plain(message));
    if let Some(hint) = hint {
        let _ = writeln!(out, "{}", plain(&hinted(language, hint)));
    }
}

/// A way out, marked as one.
pub fn hinted(language: Language, hint: &str) -> String {
    say!("terminal-hint", text = hint).words(language)
}
