//! Settings of sound: kept, undone, and never a reason to fail.

use crate::house::House;
use crate::run_world::World;
use limber_core::{CueKind, DeviceId, Wall};
use limber_engine::ErrorKind;
use limber_engine::facade::StartOptions;
use limber_engine::ports::{Clock, Ports, Silent, Tones, Upcoming};
use limber_store::{Setup, Store};
use limber_text::{Message, say};
use uuid::Uuid;

type Change = fn(&mut limber_engine::wire::sound::Sound);

fn log(house: &House) -> Store {
    let setup = Setup {
        new_device: DeviceId(Uuid::from_u128(9)),
        now: Wall {
            unix_ms: 1_794_988_800_000,
            offset_min: 0,
        },
    };
    Store::open(&house.data(), &setup).unwrap()
}

#[test]
fn what_is_chosen_survives_a_restart_and_can_be_undone() {
    let house = House::new();
    let usual = house.limber.sound_settings().unwrap();
    assert_eq!(usual.problem, None);
    assert_eq!(usual.kinds.len(), 13);
    let mut sound = usual.sound.clone();
    sound.family = "low".to_owned();
    sound.volume = 25;
    sound.lower = false;
    sound.off = vec!["half".to_owned()];
    house.limber.set_sound_settings(&sound).unwrap();
    let mut store = log(&house);
    let json = store.setting("sound").unwrap().unwrap();
    assert!(json.contains("low"), "{json}");
    assert_eq!(house.limber.sound_settings().unwrap().sound, sound);
    assert_eq!(house.again().sound_settings().unwrap().sound, sound);
    // What was kept before there was a setting has the usual value of it.
    let old = json.replace(",\"lower\":false", "");
    assert_ne!(old, json);
    store.set_setting("sound", &old).unwrap();
    assert!(house.limber.sound_settings().unwrap().sound.lower);
    store.set_setting("sound", &json).unwrap();
    house.limber.undo().unwrap();
    assert_eq!(house.limber.sound_settings().unwrap().sound, usual.sound);
}

#[test]
fn what_makes_no_sense_is_refused_and_changes_nothing() {
    let house = House::new();
    let usual = house.limber.sound_settings().unwrap().sound;
    let changes: [Change; 5] = [
        |s| s.family = "loud".to_owned(),
        |s| s.volume = 101,
        |s| s.rate = 10,
        |s| s.off = vec!["bang".to_owned()],
        |s| s.say = "everything".to_owned(),
    ];
    for change in changes {
        let mut sound = usual.clone();
        change(&mut sound);
        let error = house.limber.set_sound_settings(&sound).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Usage, "{error:?}");
    }
    assert_eq!(house.limber.sound_settings().unwrap().sound, usual);
}

#[test]
fn a_bad_stored_value_falls_back_and_is_reported() {
    let house = House::new();
    let usual = house.limber.sound_settings().unwrap().sound;
    house.limber.set_sound_settings(&usual).unwrap();
    for bad in [
        r#"{"volume":200}"#,
        r#"{"family":"loud"}"#,
        "[]",
        "null",
        "7",
    ] {
        let mut store = log(&house);
        store.set_setting("sound", bad).unwrap();
        drop(store);
        let page = house.limber.sound_settings().unwrap();
        assert_eq!(page.sound, usual, "{bad}");
        let problem = page.problem.expect(bad);
        assert!(problem.contains("the usual ones are on"), "{problem}");
        house.limber.sound().unwrap();
    }
}

/// Tones of a device that is gone from the 20th to the 30th second.
struct Vanishing<'a>(&'a dyn Clock);

impl Tones for Vanishing<'_> {
    fn plan(&mut self, _now_ns: u64, _upcoming: &[Upcoming]) {}
    fn play(&mut self, _kind: CueKind) {}
    fn problem(&self) -> Option<Message> {
        let s = self.0.now().awake_ns / 1_000_000_000;
        (20..30)
            .contains(&s)
            .then(|| say!("wrong-no-sound", why = say!("wrong-device-gone")))
    }
}

/// Runs 30 s a side; what the screen said of sound, each thing once.
fn said_of_sound(world: &World, tones: Box<dyn Tones + '_>) -> Vec<Option<String>> {
    let path = world.folder().join("routine.txt");
    std::fs::write(&path, "Pigeon\n\nPigeon pose 1 x 30 s each side\n").unwrap();
    let routine = world.limber.find_routine(path.to_str().unwrap()).unwrap();
    let run = world
        .limber
        .start(&routine, StartOptions::default())
        .unwrap();
    let ports = Ports {
        tones,
        ..world.ports()
    };
    let end = run.drive(ports, std::sync::mpsc::channel().1).unwrap();
    assert!(end.summary.is_some(), "the session goes on to its end");
    let seen = world.seen();
    let mut said: Vec<_> = seen
        .snapshots
        .iter()
        .map(|s| s.sound_problem.clone())
        .collect();
    said.dedup();
    said
}

#[test]
fn a_device_that_vanishes_is_told_and_so_is_that_it_came_back() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    let said = said_of_sound(&world, Box::new(Vanishing(&*world.clock)));
    let gone = "No sound right now: the sound device has gone. The session goes on, and sound \
        comes back by itself.";
    assert_eq!(said, [None, Some(gone.to_owned()), None]);
}

#[test]
fn a_session_says_that_the_chosen_sounds_could_not_be_read_and_runs_with_the_usual_ones() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    let mut sound = world.limber.sound_settings().unwrap().sound;
    sound.volume = 10;
    world.limber.set_sound_settings(&sound).unwrap();
    let setup = Setup {
        new_device: DeviceId(Uuid::from_u128(9)),
        now: Wall {
            unix_ms: 0,
            offset_min: 0,
        },
    };
    let mut store = Store::open(dir.path(), &setup).unwrap();
    store.set_setting("sound", "{\"volume\":200}").unwrap();
    drop(store);
    let said = said_of_sound(&world, Box::new(Silent));
    assert_eq!(said.len(), 1);
    let problem = said[0].as_ref().unwrap();
    assert!(problem.contains("the usual ones are on"), "{problem}");
}
