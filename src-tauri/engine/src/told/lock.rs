//! Who has the log, and why it can't be had.

use super::system;
use crate::error::{EngineError, ErrorKind};
use limber_store::{HeldFor, Holder, LockError};
use limber_text::{Message, say};

/// What the window and the terminal call themselves in the lock, which is for
/// programs too.
const WINDOW: &str = "the window";
const TERMINAL: &str = "the terminal";

/// Who it is, as a part of a sentence.
pub fn holder(holder: &Holder) -> Message {
    let pid = holder.pid.to_string();
    match holder.name.as_str() {
        WINDOW => say!("who-window", pid = pid),
        TERMINAL => say!("who-terminal", pid = pid),
        name => say!("who-program", name = name, pid = pid),
    }
}

/// Who has the log, and what for.
pub fn held(by: &Holder) -> Message {
    let who = holder(by);
    match by.held_for {
        HeldFor::Session => say!("wrong-held", who = who),
        HeldFor::Import => say!("wrong-held-import", who = who),
        HeldFor::Restore => say!("wrong-held-restore", who = who),
    }
}

impl From<LockError> for EngineError {
    fn from(error: LockError) -> Self {
        match error {
            LockError::Held(by) => {
                let hint = match by.held_for {
                    HeldFor::Session => say!("hint-held"),
                    HeldFor::Import | HeldFor::Restore => say!("hint-held-briefly"),
                };
                Self::new(ErrorKind::InTheWay, held(&by)).hint(hint)
            }
            LockError::HeldByUnknown => {
                Self::new(ErrorKind::InTheWay, say!("wrong-held-unknown")).hint(say!("hint-held"))
            }
            LockError::Io { path, source } => {
                let message = say!(
                    "wrong-cant-lock",
                    file = path.as_path(),
                    why = system(&source)
                );
                Self::new(ErrorKind::Io, message).hint(say!("hint-cant-lock"))
            }
        }
    }
}
