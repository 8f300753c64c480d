//! Tones come out of the stream when they are due, however the device asks.

use limber_core::CueKind;
use limber_devices::sound::{Desk, Track};
use limber_engine::SoundSettings;
use limber_engine::ports::Upcoming;
use proptest::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

const RATE: u32 = 48_000;
const MS: u64 = 1_000_000;
const START: u64 = 90_000 * MS;

/// A device that plays evenly and fetches `period` frames whenever its buffer of
/// twice as many has room for them, `late_ms` later than it could.
struct Device {
    track: Track<Box<dyn Fn() -> u64>>,
    desk: Arc<Mutex<Desk>>,
    now: Rc<Cell<u64>>,
    period: u64,
    /// Everything it was given, and when it began to play it.
    heard: Vec<f32>,
    begun: u64,
}

impl Device {
    fn open(period: u64, cues: &[Upcoming]) -> Self {
        let now = Rc::new(Cell::new(START));
        let desk = Arc::new(Mutex::new(Desk::default()));
        desk.lock().unwrap().plan(START, cues);
        let clock = Rc::clone(&now);
        let read: Box<dyn Fn() -> u64> = Box::new(move || clock.get());
        let track = Track::new(
            (RATE, 1),
            &SoundSettings::default(),
            Arc::clone(&desk),
            read,
        );
        let mut device = Self {
            track,
            desk,
            now,
            period,
            heard: Vec::new(),
            begun: START,
        };
        device.fetch();
        device.fetch();
        device
    }

    fn fetch(&mut self) {
        for _ in 0..self.period {
            let sample = self.track.sample();
            self.heard.push(sample);
        }
    }

    fn at(&self, frame: usize) -> u64 {
        self.begun + frame as u64 * 1_000_000_000 / u64::from(RATE)
    }

    /// Goes on for as many periods as there are delays in `late_ms`.
    fn play(&mut self, late_ms: &[u64]) {
        for late in late_ms {
            let frame = self.heard.len() - usize::try_from(self.period).unwrap();
            self.now.set(self.at(frame) + late * MS);
            self.fetch();
        }
    }

    /// When each stretch of sound began to be heard.
    fn onsets(&self) -> Vec<u64> {
        let (mut found, mut last) = (Vec::new(), None);
        for (frame, sample) in self.heard.iter().enumerate() {
            if *sample == 0.0 {
                continue;
            }
            if last.is_none_or(|last| frame - last > 14_400) {
                found.push(self.at(frame));
            }
            last = Some(frame);
        }
        found
    }
}

fn tick(ms: u64) -> Upcoming {
    Upcoming {
        awake_ns: START + ms * MS,
        kind: CueKind::Countdown,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_tone_is_heard_when_it_is_due_however_late_the_thread_wakes(
        period in 256u64..6_200,
        late_ms in prop::collection::vec(0u64..100, 1..40),
        first_ms in 2_500u64..4_000,
    ) {
        let cues = [tick(first_ms), tick(first_ms + 1_000), tick(first_ms + 2_000)];
        let mut device = Device::open(period, &cues);
        // No later than its buffer holds: it never runs dry.
        let most = period * 1_000 / u64::from(RATE);
        let periods = usize::try_from(8 * u64::from(RATE) / period).unwrap();
        let late: Vec<u64> = late_ms.iter().cycle().take(periods).map(|ms| *ms % most.max(1)).collect();
        device.play(&late);
        let onsets = device.onsets();
        prop_assert_eq!(onsets.len(), 3);
        // What counts is that all are off by the same, the device's own latency.
        let off: Vec<i64> = onsets
            .iter()
            .zip(&cues)
            .map(|(at, cue)| *at as i64 - cue.awake_ns as i64)
            .collect();
        for value in &off {
            prop_assert!((value - off[0]).unsigned_abs() <= 10 * MS, "{off:?}");
        }
    }
}

#[test]
fn a_device_that_ran_dry_is_measured_anew() {
    let cues = [tick(3_000), tick(6_000)];
    let mut device = Device::open(2_048, &cues);
    let second = vec![0; usize::try_from(RATE / 2_048).unwrap()];
    device.play(
        &[
            second.clone(),
            second.clone(),
            second.clone(),
            second.clone(),
        ]
        .concat(),
    );
    // Nobody came for 400 ms: what is given from now on is heard that much later.
    device.begun += 400 * MS;
    device.play(&[second.clone(), second.clone(), second].concat());
    let onsets = device.onsets();
    assert_eq!(onsets.len(), 2);
    // The onsets before the gap were heard that much earlier.
    let before = onsets[0] - 400 * MS;
    let off = [before - cues[0].awake_ns, onsets[1] - cues[1].awake_ns];
    assert!(off[0].abs_diff(off[1]) < 45 * MS, "{off:?}");
}

#[test]
fn what_is_told_twice_sounds_once_and_what_is_taken_back_not_at_all() {
    let mut device = Device::open(1_024, &[tick(2_500), tick(4_000)]);
    let second = vec![0; 47];
    device.play(&[second.clone(), second.clone()].concat());
    let now = device.now.get();
    device
        .desk
        .lock()
        .unwrap()
        .plan(now, &[tick(2_501), tick(4_001)]);
    device.play(&second);
    let now = device.now.get();
    assert_eq!(device.onsets().len(), 1);
    // Somebody paused.
    device.desk.lock().unwrap().plan(now, &[]);
    device.play(&[second.clone(), second].concat());
    assert_eq!(device.onsets().len(), 1);
}

#[test]
fn a_tone_that_could_not_be_played_for_a_second_is_dropped() {
    let late = Upcoming {
        awake_ns: START - 1_100 * MS,
        kind: CueKind::Start,
    };
    let mut device = Device::open(1_024, &[]);
    device.desk.lock().unwrap().pending.push(late);
    device.play(&vec![0; 60]);
    assert!(device.onsets().is_empty());
    assert!(device.desk.lock().unwrap().pending.is_empty());
    let soon = Upcoming {
        awake_ns: device.now.get() - 900 * MS,
        ..late
    };
    device.desk.lock().unwrap().pending.push(soon);
    device.play(&vec![0; 60]);
    assert_eq!(device.onsets().len(), 1);
}
