//! Every kind has a sound of its own, told with eyes closed.

use limber_core::CueKind;
use limber_sound::score::{self, CONTOUR_APART, KINDS, Note, RHYTHM_APART, difference, notes};
use limber_sound::settings::Family;
use limber_sound::synth::{PEAK, frequency, tone};
use limber_sound::vibration;
use std::collections::BTreeSet;

const RATES: [u32; 2] = [44_100, 48_000];

fn pairs() -> Vec<(CueKind, CueKind)> {
    let mut pairs = Vec::new();
    for (index, a) in KINDS.into_iter().enumerate() {
        pairs.extend(KINDS.into_iter().skip(index + 1).map(|b| (a, b)));
    }
    assert_eq!(pairs.len(), 78);
    pairs
}

#[test]
fn every_pair_differs_by_more_than_the_measure() {
    let close: Vec<String> = pairs()
        .into_iter()
        .map(|(a, b)| (a, b, difference(a, b)))
        .filter(|(_, _, apart)| !apart.is_clear())
        .map(|(a, b, apart)| {
            let (contour, rhythm) = (apart.contour, apart.rhythm);
            format!(
                "{} and {}: contour {contour:.2} of {CONTOUR_APART}, rhythm {rhythm:.2} of {RHYTHM_APART}",
                a.word(),
                b.word(),
            )
        })
        .collect();
    assert!(close.is_empty(), "{}", close.join("\n"));
}

#[test]
fn a_sound_does_not_differ_from_itself_nor_from_its_order() {
    for a in KINDS {
        let same = difference(a, a);
        assert_eq!((same.contour, same.rhythm), (0.0, 0.0));
        assert!(!same.is_clear());
    }
    for (a, b) in pairs() {
        assert_eq!(difference(a, b), difference(b, a));
    }
}

/// The fundamental of `samples` by autocorrelation, looked for within a fifth
/// of `near`.
fn pitch_hz(samples: &[f32], rate: u32, near: f32) -> f32 {
    let period = rate as f32 / near;
    let lags = (period * 0.75) as usize..=(period * 1.5) as usize;
    let score = |lag: usize| -> f32 {
        let pairs = samples.iter().zip(&samples[lag..]);
        let (mut both, mut one, mut two) = (0.0, 0.0, 0.0);
        for (a, b) in pairs {
            both += a * b;
            one += a * a;
            two += b * b;
        }
        both / (one * two).sqrt().max(1e-9)
    };
    let best = lags.max_by(|a, b| score(*a).total_cmp(&score(*b))).unwrap();
    // A parabola through the three best: samples are coarse for high notes.
    let (l, m, r) = (score(best - 1), score(best), score(best + 1));
    let shift = 0.5 * (l - r) / (l - 2.0 * m + r);
    rate as f32 / (best as f32 + shift)
}

fn middle_hz(note: &Note, family: Family) -> f32 {
    frequency(
        family,
        score::pitch_at(note, note.start_ms + note.length_ms / 2),
    )
}

// The measure looks at the score; so the samples must follow the score.
#[test]
fn the_samples_hold_the_pitch_of_every_note_in_every_family() {
    for family in Family::ALL {
        for kind in KINDS {
            for rate in RATES {
                let samples = tone(kind, family, rate);
                for note in notes(kind) {
                    let at = |ms: u32| (u64::from(ms) * u64::from(rate) / 1_000) as usize;
                    let middle = note.start_ms + note.length_ms / 2;
                    let window = &samples[at(middle - 20)..at(middle + 20)];
                    let expected = middle_hz(note, family);
                    let found = pitch_hz(window, rate, expected);
                    let off = 12.0 * (found / expected).log2();
                    assert!(
                        off.abs() < 0.5,
                        "{} {}: {found} Hz where {expected} belongs",
                        family.word(),
                        kind.word()
                    );
                }
            }
        }
    }
}

#[test]
fn the_samples_hold_the_rhythm_of_the_score_in_every_family() {
    let rate = 48_000;
    for family in Family::ALL {
        for kind in KINDS {
            let samples = tone(kind, family, rate);
            for (index, frame) in samples.chunks(240).enumerate() {
                let ms = u32::try_from(index).unwrap() * 5;
                let rms = (frame.iter().map(|s| s * s).sum::<f32>() / frame.len() as f32).sqrt();
                let within = |note: &Note, edge: u32| {
                    ms >= note.start_ms + edge && ms + 5 + edge <= note.start_ms + note.length_ms
                };
                let inside = notes(kind).iter().any(|note| within(note, 15));
                let outside = notes(kind)
                    .iter()
                    .all(|note| ms + 5 <= note.start_ms || ms >= note.start_ms + note.length_ms);
                let what = || format!("{} {} at {ms} ms: {rms}", family.word(), kind.word());
                assert!(!inside || rms > 0.03, "silent: {}", what());
                assert!(!outside || rms < 1e-6, "sounds: {}", what());
            }
        }
    }
}

#[test]
fn a_tone_begins_at_once_stays_in_range_and_ends_in_silence() {
    for family in Family::ALL {
        for kind in KINDS {
            for rate in RATES {
                let samples = tone(kind, family, rate);
                assert_eq!(samples[0], 0.0);
                assert!(samples[1] != 0.0);
                let loudest = samples.iter().fold(0.0f32, |most, s| most.max(s.abs()));
                assert!((loudest - PEAK).abs() < 1e-3);
                assert!(samples.last().unwrap().abs() < 1e-3, "{}", kind.word());
                let steepest = samples
                    .windows(2)
                    .map(|pair| (pair[1] - pair[0]).abs())
                    .fold(0.0, f32::max);
                assert!(steepest < 0.5, "a click in {}", kind.word());
            }
        }
    }
}

#[test]
fn no_tone_reaches_the_next_beat_of_a_countdown() {
    for kind in KINDS {
        assert!(
            score::length_ms(kind) <= score::LONGEST_MS,
            "{}",
            kind.word()
        );
        assert!(score::length_ms(kind) > 0);
    }
}

#[test]
fn the_families_lie_apart_in_pitch() {
    let base = |family| frequency(family, 0.0);
    assert!(base(Family::Low) * 1.8 < base(Family::Soft));
    assert!(base(Family::Soft) * 1.8 < base(Family::Clear));
    // Older ears lose what is above 2 kHz first.
    for kind in KINDS {
        for note in notes(kind) {
            assert!(frequency(Family::Clear, note.from.max(note.to)) < 2_000.0);
        }
    }
}

#[test]
fn every_kind_has_a_vibration_of_its_own() {
    let patterns: BTreeSet<&[u32]> = KINDS.map(vibration::pattern).into_iter().collect();
    assert_eq!(patterns.len(), KINDS.len());
    for kind in KINDS {
        let pattern = vibration::pattern(kind);
        // It ends with the motor on: what follows is silence anyway.
        assert!(pattern.len() % 2 == 1, "{}", kind.word());
        assert!(pattern.iter().all(|ms| (40..=1_000).contains(ms)));
        assert!(pattern.iter().sum::<u32>() <= 1_200);
    }
}

#[test]
fn every_kind_of_the_core_is_here() {
    // A kind added to the core makes this match incomplete.
    let place = |kind: CueKind| match kind {
        CueKind::GetReady => 0,
        CueKind::Start => 1,
        CueKind::Minimum => 2,
        CueKind::Half => 3,
        CueKind::Countdown => 4,
        CueKind::Target => 5,
        CueKind::Chime => 6,
        CueKind::Maximum => 7,
        CueKind::SkinCheck => 8,
        CueKind::Switch => 9,
        CueKind::Rest => 10,
        CueKind::Next => 11,
        CueKind::Done => 12,
    };
    let places: Vec<usize> = KINDS.into_iter().map(place).collect();
    assert_eq!(places, (0..KINDS.len()).collect::<Vec<_>>());
}
