//! Waiting for the last sound of a session.

use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Longest that the end of the last sound is waited for.
const LONGEST: Duration = Duration::from_millis(2_500);

/// Waits for what is still to be heard of a device that was dropped.
#[derive(Debug)]
pub struct Linger(Option<JoinHandle<()>>);

impl Linger {
    /// For a thread that ends when all has been heard.
    pub(crate) fn of(thread: JoinHandle<()>) -> Self {
        Self(Some(thread))
    }

    /// For a device that makes no sound.
    pub(crate) fn none() -> Self {
        Self(None)
    }

    /// Returns when the last sound has been heard, at once where there is none.
    pub fn wait(self) {
        if let Some(thread) = self.0 {
            let until = Instant::now() + LONGEST;
            // A device that hangs while it is closed must not keep the program.
            while !thread.is_finished() && Instant::now() < until {
                std::thread::sleep(Duration::from_millis(10));
            }
        }
    }
}
