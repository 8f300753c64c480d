//! A rendered routine, measured from its samples.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use limber_core::cue::cue_list;
use limber_core::{CueKind, Moment, Routine, RunId, SessionSettings, Wall};
use limber_engine::facade::GuideOptions;
use limber_engine::ports::{Clock, Ids, Reader, Woken};
use limber_engine::wire::player::Act;
use limber_engine::{EngineError, Env, ErrorKind, Family, Limber};
use limber_sound::score;
use limber_text::say;
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use tempfile::TempDir;
use uuid::Uuid;

/// A clock that stands: rendering must not look at it.
struct Standing;

impl Clock for Standing {
    fn now(&self) -> Moment {
        Moment {
            wall: Wall {
                unix_ms: 1_790_000_000_000,
                offset_min: 0,
            },
            awake_ns: 1,
            boot_ns: 1,
            run: RunId(Uuid::from_u128(1)),
        }
    }
    fn wait(&self, _awake_ns: u64, _inbox: &Receiver<Act>, _deserted: bool) -> Woken {
        Woken::Time
    }
}

impl Ids for Standing {
    fn uuid(&self) -> Uuid {
        Uuid::from_u128(2)
    }
}

struct World {
    folder: TempDir,
    limber: Limber,
}

fn world() -> World {
    let folder = tempfile::tempdir().unwrap();
    let env = Env {
        clock: Arc::new(Standing),
        ids: Arc::new(Standing),
        spare: Vec::new(),
    };
    let limber = Limber::open(&folder.path().join("data"), "the test", env).unwrap();
    World { folder, limber }
}

impl World {
    fn routine(&self, text: &str) -> Routine {
        let path = self.folder.path().join("one.routine");
        std::fs::write(&path, text).unwrap();
        self.limber.find_routine(path.to_str().unwrap()).unwrap()
    }
}

/// Half an hour: 36 holds of 40 s, with time to get ready and to switch.
const HALF_AN_HOUR: &str = "Half an hour\n\nPigeon pose 18 x 40 s each side\n";

/// The sounding cues of `routine` by the core's own list.
fn expected(routine: &Routine) -> Vec<(u64, CueKind)> {
    let library = limber_exchange::assets::library().unwrap();
    let plan = limber_core::timeline::compile(routine, &library, SessionSettings::default(), None)
        .unwrap();
    cue_list(&plan)
        .into_iter()
        .filter(|cue| cue.cue.sound)
        .map(|cue| (cue.at_ms.unwrap(), cue.cue.kind))
        .collect()
}

/// Notes where sound is, without keeping the sound.
#[derive(Default)]
struct Ear {
    head: Vec<u8>,
    samples: u64,
    odd: Option<u8>,
    /// First and last sample of every stretch with less than 300 ms of silence.
    stretches: Vec<(u64, u64)>,
    quiet_after: u64,
    largest: usize,
}

impl Write for Ear {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.largest = self.largest.max(bytes.len());
        let mut rest = bytes;
        let missing = 44usize.saturating_sub(self.head.len()).min(rest.len());
        self.head.extend(&rest[..missing]);
        rest = &rest[missing..];
        for byte in rest {
            let Some(low) = self.odd.take() else {
                self.odd = Some(*byte);
                continue;
            };
            if i16::from_le_bytes([low, *byte]) != 0 {
                match self.stretches.last_mut() {
                    Some((_, last)) if self.samples - *last < self.quiet_after => {
                        *last = self.samples;
                    }
                    _ => self.stretches.push((self.samples, self.samples)),
                }
            }
            self.samples += 1;
        }
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn heard(world: &World, routine: &Routine, options: GuideOptions) -> Ear {
    let mut ear = Ear {
        // Within a tone no silence is longer; between two cues all are.
        quiet_after: u64::from(options.rate) * 300 / 1_000,
        ..Ear::default()
    };
    world
        .limber
        .guide(routine, options)
        .unwrap()
        .write(None, &mut ear, &mut |_| {})
        .unwrap();
    ear
}

#[test]
fn over_half_an_hour_every_tone_starts_within_a_millisecond_of_its_cue() {
    let world = world();
    let routine = world.routine(HALF_AN_HOUR);
    let expected = expected(&routine);
    assert!(expected.last().unwrap().0 >= 30 * 60_000, "half an hour");
    assert!(expected.len() > 150);
    for (rate, families) in [
        (44_100u32, [Family::Soft, Family::Low]),
        (48_000, [Family::Soft, Family::Clear]),
    ] {
        for family in families {
            let options = GuideOptions {
                rate,
                family: Some(family),
                ..GuideOptions::default()
            };
            let ear = heard(&world, &routine, options);
            // Cues a second apart with tones of 620 ms and more leave less
            // than 300 ms of silence: those stretches hold two cues.
            let mut worst = 0.0f64;
            let ms = |sample: u64| sample as f64 * 1_000.0 / f64::from(rate);
            let mut stretches = ear.stretches.iter().peekable();
            for &(at_ms, kind) in &expected {
                let Some(&&(first, _)) = stretches.peek() else {
                    panic!("{} at {at_ms} ms is missing", kind.word());
                };
                let off = ms(first) - at_ms as f64;
                assert!(
                    off.abs() < 1.0,
                    "{} of {} begins {off} ms off at {rate} Hz, {}",
                    kind.word(),
                    at_ms,
                    family.word()
                );
                worst = worst.max(off.abs());
                let (_, last) = *stretches.next().unwrap();
                let length = ms(last) - at_ms as f64;
                assert!(length <= f64::from(score::length_ms(kind)) + 1.0);
            }
            assert!(stretches.next().is_none(), "a sound without a cue");
            assert!(worst < 1.0);
        }
    }
}

#[test]
fn a_guide_goes_out_in_small_pieces_whatever_its_length() {
    let world = world();
    let short = world.routine("Short\n\nPigeon pose 1 x 30 s each side\n");
    let small = heard(&world, &short, GuideOptions::default());
    let long = world.routine(HALF_AN_HOUR);
    let large = heard(&world, &long, GuideOptions::default());
    assert!(large.samples > small.samples * 15);
    assert_eq!(large.largest, small.largest);
    assert!(large.largest <= 32_768);
    let told = u32::from_le_bytes(large.head[40..44].try_into().unwrap());
    assert_eq!(
        u64::from(told),
        large.samples * 2,
        "the head tells the length"
    );
}

#[test]
fn open_steps_need_a_length_and_get_it() {
    let world = world();
    let routine = world.routine("Open one\n\nPigeon pose 1 x open each side\n");
    let refused = |options| match world.limber.guide(&routine, options) {
        Err(error) => error,
        Ok(_) => panic!("not refused"),
    };
    let error = refused(GuideOptions::default());
    assert_eq!(error.kind, ErrorKind::Usage);
    assert_eq!(error.hint.unwrap().key, "hint-open");
    let with = |s| GuideOptions {
        open_s: Some(s),
        ..GuideOptions::default()
    };
    let (short, long) = (
        heard(&world, &routine, with(30)),
        heard(&world, &routine, with(90)),
    );
    assert_eq!(long.samples - short.samples, 2 * 60 * 44_100);
    assert_eq!(refused(with(0)).kind, ErrorKind::Usage);
    assert_eq!(refused(with(3_601)).kind, ErrorKind::Usage);
}

#[test]
fn progress_is_told_each_percent_once_up_to_the_end() {
    let world = world();
    let routine = world.routine("Two\n\nPigeon pose 1 x 30 s each side\n");
    let mut told = Vec::new();
    let guided = world
        .limber
        .guide(&routine, GuideOptions::default())
        .unwrap();
    guided
        .write(None, &mut io::sink(), &mut |percent| told.push(percent))
        .unwrap();
    assert!(told.windows(2).all(|pair| pair[0] < pair[1]), "{told:?}");
    assert_eq!(told.last(), Some(&100));
}

const SPOKEN: GuideOptions = GuideOptions {
    rate: 44_100,
    family: None,
    open_s: None,
    voice: true,
};

/// Says every letter for 60 ms, at a loudness of its own.
struct Letters(Vec<String>);

impl Reader for Letters {
    fn read(&mut self, text: &str) -> Result<(Vec<f32>, u32), EngineError> {
        self.0.push(text.to_owned());
        Ok((vec![0.25; text.chars().count() * 60 * 8], 8_000))
    }
}

#[test]
fn every_name_is_said_and_the_voice_is_in_the_file() {
    let world = world();
    let routine = world.routine("Two\n\nPigeon pose 1 x 30 s each side\n");
    let mut reader = Letters(Vec::new());
    let mut out = Vec::new();
    let rendered = world
        .limber
        .guide(&routine, SPOKEN)
        .unwrap()
        .write(Some(&mut reader), &mut out, &mut |_| {})
        .unwrap();
    let said = reader.0.join(" | ");
    assert!(said.contains("Pigeon"), "{said}");
    assert!(said.contains("Switch"), "{said}");
    assert!(said.contains("Half-way."), "{said}");
    assert!(rendered.said >= 5, "{rendered:?}");
    assert!(rendered.said <= rendered.tones, "{rendered:?}");
    let plain = heard(&world, &routine, GuideOptions::default());
    let (samples, _) = limber_sound::wav::read(&out).unwrap();
    let loud = samples.iter().filter(|s| s.abs() > 0.2).count();
    assert!(loud > 44_100 * 3, "seconds of speech: {loud}");
    assert!(samples.len() as u64 >= plain.samples);
}

#[test]
fn a_voice_that_fails_fails_the_guide() {
    struct Mute;
    impl Reader for Mute {
        fn read(&mut self, _text: &str) -> Result<(Vec<f32>, u32), EngineError> {
            Err(EngineError::new(
                ErrorKind::NotFound,
                say!("wrong-no-reader", program = "any"),
            ))
        }
    }
    let world = world();
    let routine = world.routine("Two\n\nPigeon pose 1 x 30 s each side\n");
    let path = world.folder.path().join("guide.wav");
    let guided = world.limber.guide(&routine, SPOKEN).unwrap();
    let failed = guided.write_to(Some(&mut Mute), &path, &mut |_| {});
    assert_eq!(failed.unwrap_err().message.key, "wrong-no-reader");
    assert!(!path.exists());
}
