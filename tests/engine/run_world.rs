//! A world without time of its own: clocks that move only when the engine
//! waits, and a screen that remembers.

use limber_core::{Moment, RunId, SessionOutcome, Wall};
use limber_engine::ports::{Clock, Ids, Ports, Screen, Silent, Woken};
use limber_engine::wire::player::{Act, CueNow, PlayEvent, PlayLine, Snapshot};
use limber_engine::{Env, Limber};
use std::collections::VecDeque;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex};
use uuid::Uuid;

pub const MS: u64 = 1_000_000;
pub const S: u64 = 1_000 * MS;

/// Something that happens at a time on the awake clock.
#[derive(Clone, Debug)]
pub enum Happens {
    Act(Act),
    /// The system sleeps: only the boot clock and the wall go on.
    Sleep(u64),
    /// The process is stopped: all clocks go on, nobody looks.
    Stop(u64),
    /// The wall is set by this many milliseconds.
    Wall(i64),
    /// The wall shows the time of another zone, so many minutes east of UTC.
    Zone(i32),
    /// The process dies.
    Death,
    /// Anything else, such as breaking the disk.
    Do(fn(&Path)),
}

struct Now {
    awake_ns: u64,
    boot_ns: u64,
    unix_ms: i64,
    offset_min: i32,
    wall_rest_ns: u64,
    plan: VecDeque<(u64, Happens)>,
    jitter: u64,
}

pub struct FakeClock {
    run: RunId,
    now: Mutex<Now>,
    dir: std::path::PathBuf,
}

/// What a death looks like from inside.
pub struct Died;

impl FakeClock {
    fn pass(now: &mut Now, ns: u64, awake: bool) {
        if awake {
            now.awake_ns += ns;
        }
        now.boot_ns += ns;
        let wall = now.wall_rest_ns + ns;
        now.unix_ms += i64::try_from(wall / MS).unwrap();
        now.wall_rest_ns = wall % MS;
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Moment {
        let now = self.now.lock().unwrap();
        Moment {
            wall: Wall {
                unix_ms: now.unix_ms,
                offset_min: now.offset_min,
            },
            awake_ns: now.awake_ns,
            boot_ns: now.boot_ns,
            run: self.run,
        }
    }

    fn wait(&self, awake_ns: u64, _inbox: &Receiver<Act>, _deserted: bool) -> Woken {
        let mut now = self.now.lock().unwrap();
        let due = now.plan.front().map(|(at, _)| *at);
        if let Some(at) = due.filter(|at| *at <= awake_ns.max(now.awake_ns)) {
            let left = at.saturating_sub(now.awake_ns);
            Self::pass(&mut now, left, true);
            let (_, what) = now.plan.pop_front().unwrap();
            match what {
                Happens::Act(act) => return Woken::Act(act),
                Happens::Sleep(ns) => Self::pass(&mut now, ns, false),
                Happens::Stop(ns) => Self::pass(&mut now, ns, true),
                Happens::Wall(ms) => now.unix_ms += ms,
                Happens::Zone(offset_min) => now.offset_min = offset_min,
                Happens::Do(what) => what(&self.dir),
                Happens::Death => {
                    drop(now);
                    std::panic::panic_any(Died);
                }
            }
            return Woken::Time;
        }
        let left = awake_ns.saturating_sub(now.awake_ns);
        // Real wake-ups come a little late, each by another bit.
        now.jitter = now
            .jitter
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        let late = (now.jitter >> 33) % (15 * MS);
        Self::pass(&mut now, left + late, true);
        Woken::Time
    }
}

struct CountedIds(AtomicU64);

impl Ids for CountedIds {
    fn uuid(&self) -> Uuid {
        let n = self.0.fetch_add(1, Ordering::Relaxed);
        // Version 7, variant RFC 4122, counting upwards.
        Uuid::from_u128((0x0190_0000_0000_7000_8000_0000_0000_0000_u128) | u128::from(n))
    }
}

/// What was shown.
#[derive(Default)]
pub struct Seen {
    pub lines: Vec<PlayLine>,
    pub snapshots: Vec<Snapshot>,
    pub cues: Vec<CueNow>,
    pub ended: Option<SessionOutcome>,
}

impl Seen {
    /// `(step, kind, at_ms, timeline_ms)` of every step that began.
    pub fn steps(&self) -> Vec<(u32, String, u64, u64)> {
        self.lines
            .iter()
            .filter_map(|line| match &line.event {
                PlayEvent::Step { step, kind, .. } => {
                    Some((*step, kind.clone(), line.at_ms, line.timeline_ms))
                }
                _ => None,
            })
            .collect()
    }

    /// The words of the events, in order.
    pub fn words(&self) -> Vec<String> {
        self.lines
            .iter()
            .map(|line| {
                serde_json::to_value(line).unwrap()["event"]
                    .as_str()
                    .unwrap()
                    .to_owned()
            })
            .collect()
    }
}

#[derive(Clone, Default)]
pub struct Memory(pub Arc<Mutex<Seen>>);

impl Screen for Memory {
    fn snapshot(&mut self, snapshot: Snapshot) {
        self.0.lock().unwrap().snapshots.push(snapshot);
    }
    fn line(&mut self, line: PlayLine) {
        self.0.lock().unwrap().lines.push(line);
    }
    fn cue(&mut self, cue: CueNow) {
        self.0.lock().unwrap().cues.push(cue);
    }
    fn ended(&mut self, outcome: SessionOutcome) {
        self.0.lock().unwrap().ended = Some(outcome);
    }
}

/// One process: clocks that begin at `started_s`, and what will happen in it.
pub struct World {
    pub limber: Limber,
    pub clock: Arc<FakeClock>,
    pub screen: Memory,
}

impl World {
    /// A process of its own over `dir`, `run` seconds after an arbitrary
    /// morning.
    pub fn new(dir: &Path, run: u64) -> Self {
        let clock = Arc::new(FakeClock {
            run: RunId(Uuid::from_u128(u128::from(run) + 1)),
            now: Mutex::new(Now {
                awake_ns: 5 * S,
                boot_ns: 7 * S,
                unix_ms: 1_790_000_000_000 + i64::try_from(run).unwrap() * 1_000,
                offset_min: 60,
                wall_rest_ns: 0,
                plan: VecDeque::new(),
                jitter: run + 1,
            }),
            dir: dir.to_owned(),
        });
        let env = Env {
            clock: clock.clone(),
            ids: Arc::new(CountedIds(AtomicU64::new(run << 16))),
            spare: Vec::new(),
        };
        Self {
            limber: Limber::open(dir, "the test", env).unwrap(),
            clock,
            screen: Memory::default(),
        }
    }

    /// `what` happens `at_s` seconds after now, in order.
    pub fn plan(&self, what: &[(f64, Happens)]) {
        let mut now = self.clock.now.lock().unwrap();
        let start = now.awake_ns;
        for (at_s, happens) in what {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let at = start + (at_s * 1e9) as u64;
            now.plan.push_back((at, happens.clone()));
        }
    }

    pub fn ports(&self) -> Ports<'_> {
        Ports {
            clock: &*self.clock,
            tones: Box::new(Silent),
            speech: Box::new(Silent),
            haptics: Box::new(Silent),
            screen: Box::new(self.screen.clone()),
            awake: Box::new(Silent),
        }
    }

    /// Drives `run` to its end; `None` where it died.
    pub fn drive(&self, run: limber_engine::Run) -> Option<limber_engine::RunEnd> {
        let (_sender, inbox) = std::sync::mpsc::channel();
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            run.drive(self.ports(), inbox)
        }));
        match result {
            Ok(end) => Some(end.unwrap()),
            Err(payload) if payload.is::<Died>() => None,
            Err(payload) => std::panic::resume_unwind(payload),
        }
    }

    pub fn seen(&self) -> std::sync::MutexGuard<'_, Seen> {
        self.screen.0.lock().unwrap()
    }
}

impl World {
    /// The wall shows `unix_ms`, `offset_min` minutes east of UTC.
    pub fn set_wall(&self, unix_ms: i64, offset_min: i32) {
        let mut now = self.clock.now.lock().unwrap();
        now.unix_ms = unix_ms;
        now.offset_min = offset_min;
    }

    /// The folder of the log.
    pub fn folder(&self) -> &Path {
        &self.clock.dir
    }

    /// The awake clock.
    pub fn clock_ns(&self) -> u64 {
        self.clock.now.lock().unwrap().awake_ns
    }
}
