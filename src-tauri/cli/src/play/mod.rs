//! A running session in the terminal.
//!
//! Piped, [`lines`] prints one line an event. In a terminal [`face`] draws the
//! last snapshot in place and takes the keys. Neither keeps time nor decides.

pub mod ask;
mod digits;
mod draw;
pub mod face;
mod help;
mod keys;
pub mod lines;
mod sentence;
mod sheet;
pub mod signals;
mod terminal;

use limber_engine::wire::player::Act;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;

/// How the outside asks a running session to close.
#[derive(Clone, Debug)]
pub struct Closer {
    acts: Sender<Act>,
    pipe_closed: Arc<AtomicBool>,
}

impl Closer {
    /// Asks through `acts`.
    pub fn new(acts: Sender<Act>) -> Self {
        Self {
            acts,
            pipe_closed: Arc::default(),
        }
    }

    /// Pauses the session where it is and ends the program's part; resumable.
    pub fn close(&self) {
        // A run that is over already has nothing to close.
        let _ = self.acts.send(Act::Close);
    }

    /// The reader of the output went away.
    pub fn pipe_closed(&self) {
        if !self.pipe_closed.swap(true, Ordering::SeqCst) {
            self.close();
        }
    }

    /// Whether the reader of the output went away.
    pub fn is_pipe_closed(&self) -> bool {
        self.pipe_closed.load(Ordering::SeqCst)
    }
}
