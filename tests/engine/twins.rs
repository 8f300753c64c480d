//! A person who hears nothing misses nothing: with all sound off, every kind of cue
//! is shown. What the window makes of what is shown here is in `tests/ui/live.test.mjs`.

use crate::run_world::{Happens, World};
use limber_engine::SessionOutcome;
use limber_engine::facade::StartOptions;
use limber_engine::ports::{Ports, Screen};
use limber_engine::wire::player::{Act, CueNow, PlayLine, Snapshot};
use limber_sound::score::KINDS;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

const ALL: &str = "All cues\n\nIce pack 1 x 6 min\nSeated butterfly 20-40 s, rest after 20 s\n\
                   Pigeon pose 1 x 30 s each side\n";

/// What came to the screen, in order.
#[derive(Clone, Debug)]
enum Shown {
    Cue(CueNow),
    Snapshot(Box<Snapshot>),
    Ended,
}

#[derive(Clone, Default)]
struct Wall(Arc<Mutex<Vec<Shown>>>);

impl Wall {
    fn show(&self, what: Shown) {
        self.0.lock().unwrap().push(what);
    }
}

impl Screen for Wall {
    fn snapshot(&mut self, snapshot: Snapshot) {
        self.show(Shown::Snapshot(Box::new(snapshot)));
    }
    fn line(&mut self, line: PlayLine) {
        drop(line);
    }
    fn cue(&mut self, cue: CueNow) {
        self.show(Shown::Cue(cue));
    }
    fn ended(&mut self, _outcome: SessionOutcome) {
        self.show(Shown::Ended);
    }
}

/// Whether the twin of `cue` is among what came after it, up to the next snapshot.
fn is_shown(cue: &CueNow, after: &[Shown]) -> bool {
    let snapshot = after.iter().find_map(|shown| match shown {
        Shown::Snapshot(snapshot) => Some(snapshot),
        _ => None,
    });
    let phase = |phases: &[&str]| snapshot.is_some_and(|s| phases.contains(&s.phase.as_str()));
    match cue.kind.as_str() {
        "get_ready" => phase(&["ready"]),
        "start" => phase(&["hold", "reps", "timed", "open"]),
        "switch" => phase(&["switch"]),
        "rest" => phase(&["rest"]),
        // In the digits.
        "countdown" => snapshot.is_some_and(|s| {
            let to_target = s.target_ms.map(|target| target - s.elapsed_ms);
            let left_ms = s.lead_in_ms.or(to_target).unwrap_or(0);
            s.last_s == Some(3) && Some(left_ms.div_ceil(1_000)) == cue.n.map(u64::from)
        }),
        "done" => after.iter().any(|shown| matches!(shown, Shown::Ended)),
        // In words, with a pulse of the border.
        _ => !cue.words.is_empty(),
    }
}

#[test]
fn in_silent_mode_every_kind_of_cue_is_shown() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    let mut sound = world.limber.sound_settings().unwrap().sound;
    sound.silent = true;
    world.limber.set_sound_settings(&sound).unwrap();
    let path = dir.path().join("routine.txt");
    std::fs::write(&path, ALL).unwrap();
    let routine = world.limber.find_routine(path.to_str().unwrap()).unwrap();
    let run = world
        .limber
        .start(&routine, StartOptions::default())
        .unwrap();
    assert!(KINDS.iter().all(|kind| !run.sound().sounds(*kind)));
    // The last hold is stayed in, past the exercise's usual maximum.
    let timeline = world.limber.timeline(&routine).unwrap();
    #[allow(clippy::cast_precision_loss)]
    let last = timeline.total_ms as f64 / 1_000.0;
    world.plan(&[
        (last - 10.0, Happens::Act(Act::Stay)),
        (last + 200.0, Happens::Act(Act::Next)),
    ]);
    let wall = Wall::default();
    let ports = Ports {
        screen: Box::new(wall.clone()),
        ..world.ports()
    };
    run.drive(ports, std::sync::mpsc::channel().1).unwrap();

    let shown = wall.0.lock().unwrap();
    let mut kinds = BTreeSet::new();
    for (at, what) in shown.iter().enumerate() {
        if let Shown::Cue(cue) = what {
            assert!(is_shown(cue, &shown[at + 1..]), "{cue:?}");
            assert!(!cue.spoken, "{cue:?}");
            kinds.insert(cue.kind.clone());
        }
    }
    let all: BTreeSet<String> = KINDS.iter().map(|kind| kind.word().to_owned()).collect();
    assert_eq!(kinds, all);
}
