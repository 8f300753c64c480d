//! What a voice is told to say, and when.

use crate::run_world::{Happens, S, World};
use limber_core::CueKind;
use limber_engine::facade::StartOptions;
use limber_engine::ports::{Clock, Ports, Speech, Tones, Upcoming};
use limber_engine::wire::player::Act;
use limber_sound::speaking::estimate_ms;
use limber_text::Message;
use std::path::Path;
use std::sync::{Arc, Mutex};

/// Get-ready 15 s, then 30 s left, switch 10 s, 30 s right: 85 s.
const PIGEON: &str = "Pigeon\n\nPigeon pose 1 x 30 s each side\n";
/// Holds so short that hardly a word fits.
const SHORT: &str =
    "Short\n\nCat-cow 2 x 8 s, get ready 3 s\nSeated butterfly 2 x 9 s, get ready 3 s\n";

#[derive(Clone, Debug, PartialEq)]
enum Told {
    Say(String, u64),
    Hush,
}

/// A voice that notes what it is told, and when on the awake clock, ms.
#[derive(Clone)]
struct Voice {
    clock: Arc<crate::run_world::FakeClock>,
    told: Arc<Mutex<Vec<(u64, Told)>>>,
}

impl Voice {
    fn note(&self, what: Told) {
        let now_ms = self.clock.now().awake_ns / 1_000_000;
        self.told.lock().unwrap().push((now_ms, what));
    }
}

impl Speech for Voice {
    fn say(&mut self, text: &str, in_ms: u64) {
        self.note(Told::Say(text.to_owned(), in_ms));
    }
    fn hush(&mut self) {
        self.note(Told::Hush);
    }
}

/// The device notes until when words are said, ms.
#[derive(Clone, Default)]
struct Device(Arc<Mutex<Vec<u64>>>);

impl Tones for Device {
    fn plan(&mut self, _now_ns: u64, _upcoming: &[Upcoming]) {}
    fn play(&mut self, _kind: CueKind) {}
    fn words(&mut self, until_ns: u64) {
        self.0.lock().unwrap().push(until_ns / 1_000_000);
    }
    fn problem(&self) -> Option<Message> {
        None
    }
}

#[test]
fn other_sound_is_low_until_the_words_end_and_no_longer_than_they_are_said() {
    let dir = tempfile::tempdir().unwrap();
    let device = Device::default();
    let pause = [
        (25.0, Happens::Act(Act::Pause)),
        (60.0, Happens::Act(Act::Resume)),
    ];
    let (_, told) = told_with(
        World::new(dir.path(), 0),
        dir.path(),
        "guide",
        PIGEON,
        1,
        &pause,
        device.clone(),
    );
    let ends: Vec<u64> = told
        .iter()
        .map(|(at, told)| match told {
            Told::Say(text, in_ms) => at + in_ms + estimate_ms(text, 100),
            Told::Hush => 0,
        })
        .collect();
    assert!(ends.contains(&0), "{told:?}");
    assert_eq!(*device.0.lock().unwrap(), ends);
}

/// Drives `text` with a voice; what it was told.
fn told(
    dir: &Path,
    say: &str,
    text: &str,
    speed: u32,
    what: &[(f64, Happens)],
) -> (World, Vec<(u64, Told)>) {
    told_with(
        World::new(dir, 0),
        dir,
        say,
        text,
        speed,
        what,
        Device::default(),
    )
}

/// As [`told`], in a world and with a sound device.
fn told_with(
    world: World,
    dir: &Path,
    say: &str,
    text: &str,
    speed: u32,
    what: &[(f64, Happens)],
    device: Device,
) -> (World, Vec<(u64, Told)>) {
    let mut sound = world.limber.sound_settings().unwrap().sound;
    sound.say = say.to_owned();
    world.limber.set_sound_settings(&sound).unwrap();
    let path = dir.join("routine.txt");
    std::fs::write(&path, text).unwrap();
    let routine = world.limber.find_routine(path.to_str().unwrap()).unwrap();
    let options = StartOptions {
        speed,
        ..StartOptions::default()
    };
    let run = world.limber.start(&routine, options).unwrap();
    world.plan(what);
    let voice = Voice {
        clock: world.clock.clone(),
        told: Arc::default(),
    };
    let (_sender, inbox) = std::sync::mpsc::channel();
    let ports = Ports {
        speech: Box::new(voice.clone()),
        tones: Box::new(device),
        ..world.ports()
    };
    run.drive(ports, inbox).unwrap();
    let told = voice.told.lock().unwrap().clone();
    (world, told)
}

fn said(told: &[(u64, Told)]) -> Vec<&str> {
    told.iter()
        .filter_map(|(_, told)| match told {
            Told::Say(text, _) => Some(text.as_str()),
            Told::Hush => None,
        })
        .collect()
}

/// When each utterance begins and ends, by the usual estimate.
fn spans(told: &[(u64, Told)]) -> Vec<(u64, u64)> {
    told.iter()
        .filter_map(|(at, told)| match told {
            Told::Say(text, in_ms) => Some((at + in_ms, at + in_ms + estimate_ms(text, 100))),
            Told::Hush => None,
        })
        .collect()
}

#[test]
fn a_guide_names_side_dose_half_way_countdown_switch_and_the_end() {
    let dir = tempfile::tempdir().unwrap();
    let (_, told) = told(dir.path(), "guide", PIGEON, 1, &[]);
    let said = said(&told);
    assert!(said[0].starts_with("Pigeon"), "{said:?}");
    assert!(said[0].contains("30 seconds"), "{said:?}");
    for words in ["3", "2", "1", "Start.", "Half-way."] {
        assert!(said.contains(&words), "{words}: {said:?}");
    }
    assert!(
        said.iter().any(|text| text.starts_with("Switch.")),
        "{said:?}"
    );
    assert!(said.last().unwrap().starts_with("Done."), "{said:?}");
    assert!(!told.iter().any(|(_, told)| *told == Told::Hush));
}

#[test]
fn nothing_is_cut_and_every_name_is_said_however_short_the_steps() {
    for say in ["names", "guide", "full"] {
        for text in [PIGEON, SHORT] {
            let dir = tempfile::tempdir().unwrap();
            let (_, told) = told(dir.path(), say, text, 1, &[]);
            for pair in spans(&told).windows(2) {
                assert!(pair[0].1 <= pair[1].0, "{say}: {told:?}");
            }
            let said = said(&told).join(" | ");
            let names: &[&str] = if text == PIGEON {
                &["Pigeon", "Switch"]
            } else {
                &["Cat-cow", "utterfly"]
            };
            for name in names {
                assert!(said.contains(name), "{say}: {name} in {said}");
            }
        }
    }
}

#[test]
fn getting_ready_lasts_until_the_full_words_end_and_three_seconds_more() {
    let dir = tempfile::tempdir().unwrap();
    let (world, told) = told(dir.path(), "full", PIGEON, 1, &[]);
    let (at, Told::Say(text, _)) = &told[0] else {
        panic!("{told:?}");
    };
    // Not all of it fits into the 15 s of a floor exercise.
    assert!(estimate_ms(text, 100) > 12_000, "{text}");
    let seen = world.seen();
    let (_, _, hold_ms, _) = seen
        .steps()
        .into_iter()
        .find(|step| step.1 == "hold")
        .unwrap();
    let started = world.clock_ns() / 1_000_000 - seen.lines.last().unwrap().at_ms;
    let ended = at - started + estimate_ms(text, 100);
    assert!(ended + 3_000 <= hold_ms + 100, "{ended} and {hold_ms}");
}

#[test]
fn names_say_no_more_than_names_and_silence_says_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let (_, spoken) = told(dir.path(), "names", PIGEON, 1, &[]);
    let words = said(&spoken).join(" ");
    assert!(
        !words.contains("Half-way") && !words.contains("30 seconds"),
        "{words}"
    );
    for (say, speed) in [("off", 1), ("guide", 10)] {
        let dir = tempfile::tempdir().unwrap();
        let (_, told) = told(dir.path(), say, PIGEON, speed, &[]);
        assert_eq!(told, [], "{say} at speed {speed}");
    }
}

#[test]
fn a_pause_falls_silent_and_next_says_where_it_leads() {
    let dir = tempfile::tempdir().unwrap();
    let acts = [
        (2.0, Happens::Act(Act::Pause)),
        (4.0, Happens::Act(Act::Resume)),
        (25.0, Happens::Act(Act::Next)),
    ];
    let (_, told) = told(dir.path(), "guide", PIGEON, 1, &acts);
    // The clock of this world begins at 5 s.
    let at = |index: usize| told[index].0 - 5_000;
    let hush = told
        .iter()
        .position(|(_, told)| *told == Told::Hush)
        .unwrap();
    assert!(at(hush).abs_diff(2_000) < 50, "{told:?}");
    let next = (0..told.len())
        .find(|index| matches!(&told[*index].1, Told::Say(text, _) if text.starts_with("Switch.")));
    assert!((25_500..27_000).contains(&at(next.unwrap())), "{told:?}");
}

#[test]
fn a_cue_that_is_spoken_says_so_to_whoever_reads_along() {
    let dir = tempfile::tempdir().unwrap();
    let (world, _) = told(dir.path(), "names", PIGEON, 1, &[]);
    let seen = world.seen();
    let spoken = |kind: &str| {
        seen.cues
            .iter()
            .find(|cue| cue.kind == kind)
            .unwrap()
            .spoken
    };
    assert!(spoken("get_ready") && spoken("switch"));
    assert!(!spoken("half"));
}

#[test]
fn a_night_of_sleep_falls_silent() {
    let dir = tempfile::tempdir().unwrap();
    let acts = [
        (1.5, Happens::Sleep(600 * S)),
        (2.0, Happens::Act(Act::Close)),
    ];
    let (_, told) = told(dir.path(), "guide", PIGEON, 1, &acts);
    assert_eq!(told.last().unwrap().1, Told::Hush, "{told:?}");
}

#[test]
fn words_are_in_the_language_that_is_read_unless_the_voice_has_one() {
    let heard = |voice: Option<&str>| {
        let dir = tempfile::tempdir().unwrap();
        let world = World::new(dir.path(), 0);
        world.limber.set_preference("language", "de").unwrap();
        let mut sound = world.limber.sound_settings().unwrap().sound;
        sound.language = voice.map(str::to_owned);
        world.limber.set_sound_settings(&sound).unwrap();
        let (world, told) = told_with(
            world,
            dir.path(),
            "guide",
            PIGEON,
            1,
            &[],
            Device::default(),
        );
        let language = world.limber.sound().unwrap().language;
        (said(&told).join(" | "), language)
    };
    let (german, asked) = heard(None);
    assert_eq!(
        asked.as_deref(),
        Some("de"),
        "the devices ask for such a voice"
    );
    for words in [
        "Pigeon",
        "30 Sekunden",
        "Los.",
        "Halbzeit.",
        "Wechsel.",
        "Fertig. Links",
    ] {
        assert!(german.contains(words), "{words}: {german}");
    }
    assert!(!german.contains("seconds"), "{german}");
    let (french, _) = heard(Some("fr-FR"));
    assert!(
        french.contains("Mi-temps.") && french.contains("30 secondes"),
        "{french}"
    );
    // No catalogue for it: English, whatever is read.
    let (other, _) = heard(Some("sv"));
    assert!(other.contains("Half-way."), "{other}");
}
