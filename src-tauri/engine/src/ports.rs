//! What the engine asks of the world. Devices and shells supply these; a test
//! supplies fakes.

use crate::error::EngineError;
use crate::wire::player::{CueNow, PlayLine, Snapshot};
use chrono::NaiveDateTime;
use limber_core::{CueKind, DayZone, Moment, SessionOutcome, Wall};
use std::sync::mpsc::Receiver;

use crate::wire::player::Act;
use limber_text::Message;

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
    /// When the local clock shows `local`, the first time where it does so twice;
    /// `None` where it never does. Without a zone: by the offset of now.
    fn at_local(&self, local: NaiveDateTime) -> Option<Wall> {
        let offset_min = self.now().wall.offset_min;
        let ms = local.and_utc().timestamp_millis();
        Some(Wall {
            unix_ms: ms.saturating_sub(i64::from(offset_min) * 60_000),
            offset_min,
        })
    }
    /// The zone the local clock is in, with its offsets at all times. Without one:
    /// the offset of now.
    fn zone(&self) -> DayZone {
        DayZone::of(vec![(0, self.now().wall.offset_min)])
    }
    /// Waits until `awake_ns` of this run or the next act, whichever is first.
    /// After [`Woken::Deserted`] it only waits for the time.
    fn wait(&self, awake_ns: u64, inbox: &Receiver<Act>, deserted: bool) -> Woken;
}

/// Makes ids.
pub trait Ids {
    /// A new UUIDv7.
    fn uuid(&self) -> uuid::Uuid;
}

/// A tone that will be due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Upcoming {
    /// When, on the awake clock of this run.
    pub awake_ns: u64,
    /// What it means.
    pub kind: CueKind,
}

/// Plays the tones of cues. Never blocks, never fails: what is wrong with the
/// device is told by [`Tones::problem`].
pub trait Tones {
    /// Tells the tones of the next seconds, sorted by time, whenever they
    /// change. What was told for up to `now_ns` stands; this replaces the rest.
    fn plan(&mut self, now_ns: u64, upcoming: &[Upcoming]);
    /// Plays a tone that nobody could tell ahead, now.
    fn play(&mut self, kind: CueKind);
    /// Words are being said until `until_ns` of the awake clock: what else sounds on
    /// this machine stays low so long, where the system can do that.
    fn words(&mut self, _until_ns: u64) {}
    /// Why nothing can be heard right now; `None` while all is well.
    fn problem(&self) -> Option<Message>;
}

/// Speaks. The engine says one thing at a time and leaves room for it. Never
/// blocks, never fails: words are shown too.
pub trait Speech {
    /// Says `text` in `in_ms`, mostly at once.
    fn say(&mut self, text: &str, in_ms: u64);
    /// Falls silent at once, and forgets what waits.
    fn hush(&mut self);
    /// Whether there is a voice at all.
    fn speaks(&self) -> bool {
        true
    }
}

/// Speaks into memory.
pub trait Reader {
    /// `text` as mono samples within ±1, and how many there are a second. Fails
    /// where there is no voice, with a hint on how to get one.
    fn read(&mut self, text: &str) -> Result<(Vec<f32>, u32), EngineError>;
}

/// Vibrates.
pub trait Haptics {
    /// Does it now: milliseconds on, off, on, ... beginning with on. Never blocks.
    fn pulse(&mut self, pattern: &'static [u32]);
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
    fn plan(&mut self, _now_ns: u64, _upcoming: &[Upcoming]) {}
    fn play(&mut self, _kind: CueKind) {}
    fn problem(&self) -> Option<Message> {
        None
    }
}
impl Speech for Silent {
    fn say(&mut self, _text: &str, _in_ms: u64) {}
    fn hush(&mut self) {}
    fn speaks(&self) -> bool {
        false
    }
}
impl Haptics for Silent {
    fn pulse(&mut self, _pattern: &'static [u32]) {}
}
impl Awake for Silent {
    fn keep(&mut self, _on: bool) {}
}
