//! What every command does beside its own: tell what has to be told once, and
//! make the daily backup when its work is done.

use crate::args::Command;
use crate::failure::{tell, tell_words};
use limber_engine::Limber;
use limber_text::{Language, say};

/// Tells, before anything else is said, what has to be told once.
pub fn before(limber: &Limber, language: Language, command: &Command) {
    // It tells everything itself.
    if matches!(command, Command::Doctor(_)) {
        return;
    }
    for notice in limber.notices() {
        tell_words(language, &notice.message, notice.hint.as_deref());
    }
}

/// Makes the daily backup where it is due. What goes wrong is said; the command
/// itself has done its work.
pub fn after(limber: &Limber, language: Language) {
    match limber.look_after() {
        Ok(Some(made)) if !made.damaged.is_empty() => tell(
            language,
            &say!("terminal-backup-damaged"),
            Some(&say!("terminal-doctor-hint")),
        ),
        Ok(_) => {}
        Err(error) => {
            let message = say!("terminal-no-backup", why = error.message);
            tell(language, &message, error.hint.as_ref());
        }
    }
}
