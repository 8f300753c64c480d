//! How far long work is, for whoever looks at the terminal; Ctrl+C ends it
//! tidily.

use crate::failure::Failure;
use limber_text::{Language, Message};
use std::io::{self, IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Short work says nothing.
const SILENT: Duration = Duration::from_millis(700);
/// Lines are drawn anew this often at most.
const EVERY: Duration = Duration::from_millis(200);

/// Work that somebody may watch and end.
pub struct Watching {
    told: fn(u64) -> Message,
    language: Language,
    ended: Arc<AtomicBool>,
    next: Instant,
    shows: bool,
    drawn: bool,
}

impl Watching {
    /// `told` says how many percent are done, such as `40 % exported`.
    pub fn begin(language: Language, told: fn(u64) -> Message) -> Result<Self, Failure> {
        let ended = Arc::new(AtomicBool::new(false));
        for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM] {
            signal_hook::flag::register(signal, Arc::clone(&ended)).map_err(Failure::Output)?;
        }
        Ok(Self {
            told,
            language,
            ended,
            next: Instant::now() + SILENT,
            shows: io::stderr().is_terminal(),
            drawn: false,
        })
    }

    /// Whether to go on.
    pub fn at(&mut self, done: u64, total: u64) -> bool {
        let now = Instant::now();
        if self.shows && total > 0 && now >= self.next {
            self.next = now + EVERY;
            self.drawn = true;
            let percent = done.saturating_mul(100) / total;
            let words = (self.told)(percent).words(self.language);
            // What is not drawn is no loss.
            let _ = write!(io::stderr().lock(), "\r{words}\u{1b}[K");
        }
        !self.ended.load(Ordering::Relaxed)
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        if self.drawn {
            let _ = write!(io::stderr().lock(), "\r\u{1b}[K");
        }
    }
}
