//! A data folder of its own, and a clock that jumps to whatever is waited for.

use limber_core::{Moment, RunId, SessionOutcome, Wall};
use limber_engine::facade::StartOptions;
use limber_engine::ports::{Clock, Ids, Ports, Screen, Silent, Woken};
use limber_engine::wire::history::{HistoryFilter, HistoryPage};
use limber_engine::wire::player::{Act, CueNow, PlayLine, Snapshot};
use limber_engine::{EngineError, Env, Limber, RunEnd};
use limber_text::Language;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;
use uuid::Uuid;

/// 2026-11-18T08:00:00Z, a Wednesday.
pub const WEDNESDAY_8: i64 = 1_794_988_800_000;
pub const HOUR: i64 = 3_600_000;
pub const DAY: i64 = 24 * HOUR;

#[derive(Default)]
struct Jump {
    awake_ns: u64,
    unix_ms: i64,
    offset_min: i32,
}

#[derive(Clone)]
struct JumpClock(Arc<Mutex<Jump>>);

impl Clock for JumpClock {
    fn now(&self) -> Moment {
        let jump = self.0.lock().unwrap();
        Moment {
            wall: Wall {
                unix_ms: jump.unix_ms,
                offset_min: jump.offset_min,
            },
            awake_ns: jump.awake_ns,
            boot_ns: jump.awake_ns,
            run: RunId(Uuid::from_u128(7)),
        }
    }

    fn wait(&self, awake_ns: u64, inbox: &Receiver<Act>, _deserted: bool) -> Woken {
        if let Ok(act) = inbox.try_recv() {
            return Woken::Act(act);
        }
        let mut jump = self.0.lock().unwrap();
        let passed = awake_ns.saturating_sub(jump.awake_ns);
        jump.awake_ns += passed;
        jump.unix_ms += i64::try_from(passed / 1_000_000).unwrap();
        Woken::Time
    }
}

struct Numbered(AtomicU64);

impl Ids for Numbered {
    fn uuid(&self) -> Uuid {
        Uuid::from_u128(u128::from(self.0.fetch_add(1, Ordering::SeqCst)))
    }
}

struct Unseen;

impl Screen for Unseen {
    fn snapshot(&mut self, _snapshot: Snapshot) {}
    fn line(&mut self, _line: PlayLine) {}
    fn cue(&mut self, _cue: CueNow) {}
    fn ended(&mut self, _outcome: SessionOutcome) {}
}

pub struct House {
    pub folder: TempDir,
    pub limber: Limber,
    clock: JumpClock,
}

impl House {
    /// An empty house on Wednesday morning, one hour east of UTC.
    pub fn new() -> Self {
        Self::numbered_from(1)
    }

    /// As [`House::new`], with ids of its own where two houses meet.
    pub fn numbered_from(first: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = JumpClock(Arc::new(Mutex::new(Jump {
            awake_ns: 1,
            unix_ms: WEDNESDAY_8,
            offset_min: 60,
        })));
        let env = Env {
            clock: Arc::new(clock.clone()),
            ids: Arc::new(Numbered(AtomicU64::new(first))),
            spare: vec![folder.path().to_owned()],
        };
        let limber = Limber::open(&folder.path().join("data"), "the test", env).unwrap();
        Self {
            folder,
            limber,
            clock,
        }
    }

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The program started once more over the same folder.
    pub fn again(&self) -> Limber {
        let env = Env {
            clock: Arc::new(self.clock.clone()),
            ids: Arc::new(Numbered(AtomicU64::new(1 << 40))),
            spare: vec![self.folder.path().to_owned()],
        };
        Limber::open(&self.data(), "the test", env).unwrap()
    }

    /// Takes the log's header away, as a failing disk does, and gives the bytes
    /// that are left. The program has it open no more.
    pub fn damaged(&self, path: &Path) -> Vec<u8> {
        self.limber.close();
        let mut bytes = std::fs::read(path).unwrap();
        bytes[..64].fill(0);
        std::fs::write(path, &bytes).unwrap();
        bytes
    }

    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// A page of all sessions.
    pub fn page(&self, before: Option<&str>, limit: u32) -> Result<HistoryPage, EngineError> {
        let filter = HistoryFilter::default();
        self.limber.history_page(&filter, before, limit)
    }

    /// The person is somewhere else.
    pub fn set_offset(&self, offset_min: i32) {
        self.clock.0.lock().unwrap().offset_min = offset_min;
    }

    pub fn set_wall(&self, unix_ms: i64) {
        self.clock.0.lock().unwrap().unix_ms = unix_ms;
    }

    /// Plays `routine` to its end.
    pub fn play(&self, routine: &str) -> RunEnd {
        self.play_with(routine, 1, &[])
    }

    /// Plays with `acts` asked for at once at the beginning.
    pub fn play_with(&self, routine: &str, speed: u32, acts: &[Act]) -> RunEnd {
        let routine = self.limber.find_routine(routine).unwrap();
        let options = StartOptions {
            fresh: false,
            speed,
        };
        let run = self.limber.start(&routine, options).unwrap();
        let (sender, inbox) = channel();
        for act in acts {
            sender.send(act.clone()).unwrap();
        }
        let ports = Ports {
            clock: &self.clock,
            tones: Box::new(Silent),
            speech: Box::new(Silent),
            haptics: Box::new(Silent),
            screen: Box::new(Unseen),
            awake: Box::new(Silent),
        };
        run.drive(ports, inbox).unwrap()
    }
}

/// The way out that a person reads in English.
pub fn hint(error: &EngineError) -> String {
    error.told(Language::English).hint.unwrap()
}
