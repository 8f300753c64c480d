//! What every command does beside its own: tell what has to be told once, and
//! make the daily backup when its work is done.

use crate::args::Command;
use crate::failure::tell;
use limber_engine::Limber;

/// Tells, before anything else is said, what has to be told once.
pub fn before(limber: &Limber, command: &Command) {
    // It tells everything itself.
    if matches!(command, Command::Doctor(_)) {
        return;
    }
    for notice in limber.notices() {
        tell(&notice.message, notice.hint.as_deref());
    }
}

/// Makes the daily backup where it is due. What goes wrong is said; the command
/// itself has done its work.
pub fn after(limber: &Limber) {
    match limber.look_after() {
        Ok(Some(made)) if !made.damaged.is_empty() => tell(
            "Today's backup was made, but an entry in the log is damaged.",
            Some("limber doctor tells more."),
        ),
        Ok(_) => {}
        Err(error) => tell(
            &format!("No backup could be made: {}", error.message),
            error.hint.as_deref(),
        ),
    }
}
