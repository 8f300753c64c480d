//! Power cuts: what a running program wrote is recorded, then cut off at any
//! point, with what was not yet synced lost, torn or mixed. After each cut the
//! log must open and hold everything that had been said to be done.

use crate::disk;
use crate::found::{Found, Wrong};
use crate::house::House;
use crate::platter::{Cut, Platter};
use crate::tape::{Op, record};
use fastrand::Rng;
use limber_core::{DeviceId, Session, SessionId, Wall};
use limber_engine::wire::history::HistoryHold;
use limber_store::{Setup, Store};
use rustix::process::Signal;
use serde_json::Value;
use std::path::Path;
use uuid::Uuid;

const ROUTINE: &str = "Power\n\nPigeon pose 2 x 30 s each side, rest 5 s\nSeated butterfly 30 s\n\
    Thread the needle 2 x 20 s each side\n";
/// Between its events lie several alive marks.
const LONG: &str = "Long\n\nSeated butterfly 60 s\nPigeon pose 1 x 70 s each side\n";

/// How much is to be done.
#[derive(Clone, Copy, Debug)]
pub struct PowerCuts {
    /// How many points of the recording to cut at, evenly; all where it has
    /// fewer.
    pub points: usize,
    /// How many torn disks at each point, besides one that kept all and one that
    /// lost all.
    pub torn: usize,
    /// Where the randomness starts.
    pub seed: u64,
}

impl PowerCuts {
    /// Records a life of sessions, then cuts it off.
    pub fn run(&self) -> Found {
        let mut found = Found::default();
        let tape = life();
        found.add("writes and syncs recorded", tape.len() as u64);
        let mut rng = Rng::with_seed(self.seed);
        let every = (tape.len() / self.points.max(1)).max(1);
        let offset = rng.usize(0..every);
        let mut platter = Platter::default();
        let mut said: Vec<&Value> = Vec::new();
        for (at, op) in tape.iter().enumerate() {
            platter.does(op);
            if let Op::Say(line) = op {
                said.push(line);
            }
            // Where a commit has just been told, a cut costs most.
            if at % every != offset && at + 1 != tape.len() {
                continue;
            }
            let mut cuts = vec![Cut::AllKept, Cut::AllLost];
            cuts.resize(2 + self.torn, Cut::Torn);
            for cut in cuts {
                let files = platter.after(cut, &mut rng);
                found.count("power cuts replayed");
                let dir = tempfile::tempdir().unwrap();
                for (name, content) in files {
                    std::fs::write(dir.path().join(name), content).unwrap();
                }
                if rng.u8(0..4) == 0 {
                    // What is left of the shared memory is worth nothing.
                    let junk: Vec<u8> = (0..32_768).map(|_| rng.u8(..)).collect();
                    std::fs::write(dir.path().join("limber.db-shm"), junk).unwrap();
                }
                judge(
                    dir.path(),
                    &said,
                    &mut found,
                    &format!("cut {cut:?} at {at}"),
                );
            }
        }
        found
    }
}

/// Two sessions: one closed, killed and resumed, one with alive marks.
fn life() -> Vec<Op> {
    let house = House::new();
    let quick = house.routine("power.routine", ROUTINE);
    let long = house.routine("long.routine", LONG);
    let is = |event: &Value, name: &str| event["event"] == name;
    let mut tape = record(&house, &[&quick, "--speed", "100"], |playing| {
        playing.until(|event| is(event, "saved"));
        playing.signal(Signal::TERM);
    });
    for saved in [2, 1] {
        tape.extend(record(&house, &["--resume"], |playing| {
            for _ in 0..saved {
                playing.until(|event| is(event, "saved"));
            }
            playing.signal(Signal::KILL);
        }));
    }
    tape.extend(record(&house, &["--resume"], |_| {}));
    tape.extend(record(&house, &[&long, "--speed", "9"], |playing| {
        playing.until(|event| is(event, "step") && event["kind"] == "switch");
        playing.signal(Signal::KILL);
    }));
    tape.extend(record(&house, &["--resume"], |_| {}));
    tape
}

/// Opens the log in `dir` and holds it against what was `said` before the cut.
fn judge(dir: &Path, said: &[&Value], found: &mut Found, what: &str) {
    let setup = Setup {
        new_device: DeviceId(Uuid::from_u128(7)),
        now: Wall {
            unix_ms: 1_795_329_000_000,
            offset_min: 0,
        },
    };
    // Whoever looks first may only want to read.
    if let Err(error) = Store::open_existing(dir, &setup) {
        let words = format!("{what}, read: {error} ({:?})", error.kind());
        found.wrong.push((Wrong::Damaged, words));
    }
    let store = match Store::open(dir, &setup) {
        Ok(store) => store,
        Err(error) => {
            let words = format!("{what}: {error} ({:?})", error.kind());
            found.wrong.push((Wrong::Damaged, words));
            return;
        }
    };
    let aside = Store::moved_aside(dir);
    found.must(aside.is_empty(), Wrong::Damaged, || {
        format!("{what}: taken for damaged and moved to {aside:?}")
    });
    let mut id = None;
    let mut step = 0;
    for line in said {
        match line["event"].as_str().unwrap() {
            "session" => {
                let text = line["session"].as_str().unwrap();
                id = Some(SessionId(text.parse().unwrap()));
                if line["resumed"] == false {
                    step = 0;
                }
            }
            "step" => step = usize::try_from(line["step"].as_u64().unwrap()).unwrap(),
            "saved" => {
                let id = id.unwrap();
                let printed: HistoryHold = serde_json::from_value(line["hold"].clone()).unwrap();
                let session = store.session(id);
                let there = session.as_ref().is_ok_and(|session| {
                    session.as_ref().is_some_and(|session| {
                        session
                            .attempts
                            .iter()
                            .any(|attempt| HistoryHold::from(attempt) == printed)
                    })
                });
                found.must(there, Wrong::Lost, || {
                    format!("{what}: {} of {id}: {session:?}", printed.path)
                });
            }
            _ => {}
        }
    }
    if let Some(id) = id {
        still_there(&store, id, step, said, found, what);
    }
    drop(store);
    if let Err(words) = disk::whole(dir) {
        found
            .wrong
            .push((Wrong::Damaged, format!("{what}: {words}")));
    }
}

/// The session that was on: over where it was said to be, else at least at the
/// step that was said to have begun.
fn still_there(
    store: &Store,
    id: SessionId,
    step: usize,
    said: &[&Value],
    found: &mut Found,
    what: &str,
) {
    let over = said
        .last()
        .is_some_and(|line| line["event"] == "done" && line["outcome"] == "finished");
    let unfinished = match store.unfinished() {
        Ok(unfinished) => unfinished.filter(|unfinished| unfinished.head.id == id),
        Err(error) => {
            let words = format!("{what}: {error}");
            found.wrong.push((Wrong::Damaged, words));
            return;
        }
    };
    found.must(!over || unfinished.is_none(), Wrong::Lost, || {
        format!("{what}: the end of {id}")
    });
    let Some(unfinished) = unfinished else {
        let ended =
            matches!(store.session(id), Ok(Some(session)) if session.head.ended_at.is_some());
        found.must(ended, Wrong::Lost, || format!("{what}: session {id}"));
        return;
    };
    let head = &unfinished.head;
    let replayed = Session::replay(
        id,
        head.device,
        unfinished.plan,
        head.speed,
        &unfinished.entries,
    );
    match replayed {
        Ok(session) => found.must(session.cursor() >= step, Wrong::Lost, || {
            format!("{what}: {id} is at step {}, not {step}", session.cursor())
        }),
        Err(error) => found.wrong.push((Wrong::Lost, format!("{what}: {error}"))),
    }
}
