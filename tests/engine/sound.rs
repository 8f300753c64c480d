//! Settings of sound: kept, undone, and never a reason to fail.

use crate::house::House;
use limber_core::{DeviceId, Wall};
use limber_engine::ErrorKind;
use limber_store::{Setup, Store};
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
