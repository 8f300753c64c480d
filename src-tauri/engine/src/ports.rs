//! What the engine asks of the world. Devices and shells supply these; a test
//! supplies fakes.

use crate::wire::player::{CueNow, PlayLine, Snapshot};
use limber_core::{Moment, SessionOutcome};
use std::sync::mpsc::Receiver;

use crate::wire::player::Act;

/// What a wait ended with.
#[derive(Debug)]
pub enum Woken {
    /// The time came (or a little later).
    Time,
    /// Somebody asked for something.
    Act(Act),
    /// Nobody can ask any more: every sender is gone.
    Deserted,
}

/// Reads the clocks and waits.
pub trait Clock {
    /// All clocks, now.
    fn now(&self) -> Moment;
    /// Waits until `awake_ns` of this run or the next act, whichever is first.
    /// After [`Woken::Deserted`] it only waits for the time.
    fn wait(&self, awake_ns: u64, inbox: &Receiver<Act>, deserted: bool) -> Woken;
}

/// Makes ids.
pub trait Ids {
    /// A new UUIDv7.
    fn uuid(&self) -> uuid::Uuid;
}

/// Plays a cue's sound.
pub trait Tones {
    /// Plays it now. Never blocks, never fails: a device that is gone is told
    /// on the screen by whoever implements this.
    fn play(&mut self, cue: &CueNow);
}

/// Speaks a cue's words.
pub trait Speech {
    /// Says it after what is being said.
    fn say(&mut self, cue: &CueNow);
    /// Falls silent at once.
    fn hush(&mut self);
}

/// Vibrates a cue's pattern.
pub trait Haptics {
    /// Does it now.
    fn pulse(&mut self, cue: &CueNow);
}

/// Where snapshots and lines go.
pub trait Screen {
    /// The state changed.
    fn snapshot(&mut self, snapshot: Snapshot);
    /// Something happened. Lines that end a step come after their commit.
    fn line(&mut self, line: PlayLine);
    /// A cue is due.
    fn cue(&mut self, cue: CueNow);
    /// The run is over; `outcome` is unfinished when it was closed.
    fn ended(&mut self, outcome: SessionOutcome);
}

/// Keeps the screen awake.
pub trait Awake {
    /// On while a session runs, and for 5 min of a pause.
    fn keep(&mut self, on: bool);
}

/// All ports of a run.
pub struct Ports<'a> {
    /// Clocks.
    pub clock: &'a dyn Clock,
    /// Sounds.
    pub tones: Box<dyn Tones + 'a>,
    /// Voice.
    pub speech: Box<dyn Speech + 'a>,
    /// Vibration.
    pub haptics: Box<dyn Haptics + 'a>,
    /// Window or terminal.
    pub screen: Box<dyn Screen + 'a>,
    /// Keep-awake.
    pub awake: Box<dyn Awake + 'a>,
}

/// A port that does nothing, where a device has none.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl Tones for Silent {
    fn play(&mut self, _cue: &CueNow) {}
}
impl Speech for Silent {
    fn say(&mut self, _cue: &CueNow) {}
    fn hush(&mut self) {}
}
impl Haptics for Silent {
    fn pulse(&mut self, _cue: &CueNow) {}
}
impl Awake for Silent {
    fn keep(&mut self, _on: bool) {}
}
