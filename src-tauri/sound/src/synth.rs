//! From notes to samples.

use crate::score::{self, Note};
use crate::settings::Family;
use limber_core::CueKind;
use std::f32::consts::{PI, TAU};

/// Loudest sample of a tone, so that a tone over a voice stays within range.
pub const PEAK: f32 = 0.6;
/// Every note ends in a fade of this long: a cut would click.
const FADE_MS: f32 = 12.0;

/// How a family makes a note.
struct Timbre {
    /// Frequency of semitone 0.
    base_hz: f32,
    /// Loudness of the harmonics, the fundamental first.
    harmonics: &'static [f32],
    /// Milliseconds until a note is at its loudest.
    attack_ms: f32,
    /// Share of its loudness left at a note's end, 0 to 1.
    sustain: f32,
}

fn timbre(family: Family) -> Timbre {
    match family {
        // Nearly sines around the middle of the voice.
        Family::Soft => Timbre {
            base_hz: 392.0,
            harmonics: &[1.0, 0.08],
            attack_ms: 14.0,
            sustain: 0.3,
        },
        // Bright and quick, to be heard over music; the top note stays under
        // 1.6 kHz, where most older ears still hear well.
        Family::Clear => Timbre {
            base_hz: 740.0,
            harmonics: &[1.0, 0.45, 0.25, 0.12],
            attack_ms: 3.0,
            sustain: 0.45,
        },
        // Deep, for quiet mornings. Small speakers have no 196 Hz; the
        // harmonics carry the pitch there.
        Family::Low => Timbre {
            base_hz: 196.0,
            harmonics: &[1.0, 0.5, 0.3],
            attack_ms: 10.0,
            sustain: 0.4,
        },
    }
}

/// Frequency of `semitones` in `family`, in Hz.
pub fn frequency(family: Family, semitones: f32) -> f32 {
    timbre(family).base_hz * (semitones / 12.0).exp2()
}

/// The sound of `kind` at `rate` samples a second, mono, within ±[`PEAK`]. Its
/// first sample belongs to the cue's onset and the second is not silent.
pub fn tone(kind: CueKind, family: Family, rate: u32) -> Vec<f32> {
    let timbre = timbre(family);
    let mut samples = vec![0.0; samples_in(score::length_ms(kind), rate)];
    for note in score::notes(kind) {
        let start = samples_in(note.start_ms, rate);
        for (out, value) in samples
            .iter_mut()
            .skip(start)
            .zip(sound(note, &timbre, rate))
        {
            *out += value;
        }
    }
    let loudest = samples.iter().fold(0.0f32, |most, s| most.max(s.abs()));
    if loudest > 0.0 {
        samples.iter_mut().for_each(|s| *s *= PEAK / loudest);
    }
    samples
}

fn samples_in(ms: u32, rate: u32) -> usize {
    usize::try_from(u64::from(ms) * u64::from(rate) / 1_000).unwrap_or(0)
}

/// One note, sample by sample.
fn sound(note: &Note, timbre: &Timbre, rate: u32) -> impl Iterator<Item = f32> {
    let length = samples_in(note.length_ms, rate);
    let per_ms = rate as f32 / 1_000.0;
    let (attack, fade) = (timbre.attack_ms * per_ms, FADE_MS * per_ms);
    let (base_hz, harmonics, sustain) = (timbre.base_hz, timbre.harmonics, timbre.sustain);
    let (from, to) = (note.from, note.to);
    let mut phase = 0.0f32;
    (0..length).map(move |index| {
        let through = index as f32 / length as f32;
        let left = (length - index) as f32;
        let body = sustain.powf(through);
        // A straight line up: it is not silent from its second sample on.
        let rise = (index as f32 / attack).min(1.0);
        let fall = (0.5 - 0.5 * (PI * (left / fade).min(1.0)).cos()).min(1.0);
        let value: f32 = harmonics
            .iter()
            .zip(1u8..)
            .map(|(loud, n)| loud * (phase * f32::from(n)).sin())
            .sum();
        let hz = base_hz * ((from + (to - from) * through) / 12.0).exp2();
        phase = (phase + TAU * hz / rate as f32) % TAU;
        value * body * rise * fall
    })
}
