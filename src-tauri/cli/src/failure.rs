//! How a command ends when it does not end well.

use crate::text::plain;
use limber_engine::{EngineError, ErrorKind};
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
    pub fn tell(self) -> ExitCode {
        match self {
            Self::PipeClosed => ExitCode::SUCCESS,
            Self::Output(error) => {
                tell(
                    &format!("The output can't be written: {error}."),
                    Some("Check that there is room where it goes."),
                );
                ExitCode::from(FAILED)
            }
            Self::Engine(error) => {
                tell(&error.message, error.hint.as_deref());
                ExitCode::from(code(error.kind))
            }
        }
    }
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
pub fn tell(message: &str, hint: Option<&str>) {
    let mut out = io::stderr().lock();
    // Where even stderr is gone there is nobody left to tell.
    let _ = writeln!(out, "limber: {}", plain(message));
    if let Some(hint) = hint {
        let _ = writeln!(out, "hint: {}", plain(hint));
    }
}
