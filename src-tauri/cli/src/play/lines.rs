//! One line an event, for pipes and files.

use super::Closer;
use super::sentence::sentence;
use limber_engine::SessionOutcome;
use limber_engine::ports::Screen;
use limber_engine::wire::player::{CueNow, PlayEvent, PlayLine, Snapshot};
use limber_text::{Language, say};
use std::io::{self, Write};

/// What a line looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A JSON object.
    Json,
    /// Words.
    Plain,
}

/// Prints each event as it happens and flushes it at once.
pub struct Lines {
    form: Form,
    language: Language,
    closer: Closer,
    failed: bool,
}

impl Lines {
    /// Lines of `form`. When the reader goes away the session is closed.
    pub fn new(form: Form, language: Language, closer: Closer) -> Self {
        Self {
            form,
            language,
            closer,
            failed: false,
        }
    }

    fn write(&mut self, line: &PlayLine) -> io::Result<()> {
        let text = match self.form {
            Form::Json => serde_json::to_string(line)?,
            Form::Plain => sentence(self.language, line),
        };
        let mut out = io::stdout().lock();
        writeln!(out, "{text}")?;
        out.flush()
    }
}

impl Screen for Lines {
    fn line(&mut self, line: PlayLine) {
        if self.failed {
            return;
        }
        if let Err(error) = self.write(&line) {
            self.failed = true;
            if error.kind() == io::ErrorKind::BrokenPipe {
                self.closer.pipe_closed();
            } else {
                crate::failure::tell(
                    self.language,
                    &crate::failure::unwritten(&error),
                    Some(&say!("terminal-resume-hint")),
                );
                self.closer.close();
            }
        } else if let PlayEvent::Gap { .. } = line.event {
            // Nobody at a pipe can say "go on"; who started it can.
            self.closer.close();
        }
    }

    fn snapshot(&mut self, _snapshot: Snapshot) {}
    fn cue(&mut self, _cue: CueNow) {}
    fn ended(&mut self, _outcome: SessionOutcome) {}
}
