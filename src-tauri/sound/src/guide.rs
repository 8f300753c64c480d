//! A whole routine as one stream of samples, made block by block.

use crate::settings::SoundSettings;
use crate::synth;
use limber_core::CueKind;
use std::collections::{BTreeMap, VecDeque};

/// Rates a guide can have, samples a second.
pub const RATES: [u32; 2] = [44_100, 48_000];
/// Samples a block.
pub const BLOCK: usize = 8_192;
/// The guide goes on this long after its last cue, for its tone and words.
pub const TAIL_MS: u64 = 2_000;

/// A cue at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Milliseconds from the start of the routine.
    pub at_ms: u64,
    /// What sounds.
    pub kind: CueKind,
}

/// Makes a guide. Holds one copy of each kind's tone and what sounds right now:
/// its size does not depend on how long the routine is.
pub struct Guide {
    rate: u32,
    gain: f32,
    tones: BTreeMap<CueKind, Vec<f32>>,
    /// What sounds now.
    sounding: VecDeque<Sounding>,
    /// Samples made so far.
    made: u64,
}

/// Samples on their way out.
struct Sounding {
    /// Sample of the guide at which it begins.
    start: u64,
    what: Material,
}

enum Material {
    Tone(CueKind),
    Speech(Vec<f32>),
}

/// The sample at which `ms` begins at `rate`, rounded to the nearest.
pub fn sample_at(ms: u64, rate: u32) -> u64 {
    (ms.saturating_mul(u64::from(rate)).saturating_add(500)) / 1_000
}

impl Guide {
    /// A guide at `rate` samples a second that sounds as `settings` say.
    pub fn new(settings: &SoundSettings, rate: u32) -> Self {
        Self {
            rate,
            gain: settings.gain(),
            tones: crate::score::KINDS
                .into_iter()
                .filter(|kind| settings.sounds(*kind))
                .map(|kind| (kind, synth::tone(kind, settings.family, rate)))
                .collect(),
            sounding: VecDeque::new(),
            made: 0,
        }
    }

    /// Samples a second.
    pub fn rate(&self) -> u32 {
        self.rate
    }

    /// Samples made so far.
    pub fn made(&self) -> u64 {
        self.made
    }

    /// Places a tone. Only what begins at or after [`Self::made`] is heard
    /// whole.
    pub fn place(&mut self, cue: Placed) {
        if self.tones.contains_key(&cue.kind) {
            self.sounding.push_back(Sounding {
                start: sample_at(cue.at_ms, self.rate),
                what: Material::Tone(cue.kind),
            });
        }
    }

    /// Places speech of `rate` samples a second, within ±1.
    pub fn say(&mut self, at_ms: u64, speech: &[f32], rate: u32) {
        self.sounding.push_back(Sounding {
            start: sample_at(at_ms, self.rate),
            what: Material::Speech(resampled(speech, rate, self.rate)),
        });
    }

    /// The next samples, as many as `block` holds.
    pub fn fill(&mut self, block: &mut [f32]) {
        block.fill(0.0);
        let from = self.made;
        let until = from + block.len() as u64;
        self.made = until;
        let (tones, gain) = (&self.tones, self.gain);
        self.sounding.retain(|sounding| {
            let (samples, gain) = match &sounding.what {
                Material::Tone(kind) => match tones.get(kind) {
                    Some(tone) => (tone.as_slice(), gain),
                    None => return false,
                },
                Material::Speech(samples) => (samples.as_slice(), 1.0),
            };
            let skip = usize::try_from(from.saturating_sub(sounding.start)).unwrap_or(usize::MAX);
            let ahead = usize::try_from(sounding.start.saturating_sub(from)).unwrap_or(usize::MAX);
            for (out, value) in block.iter_mut().skip(ahead).zip(samples.iter().skip(skip)) {
                *out += value * gain;
            }
            sounding.start + samples.len() as u64 > until
        });
    }
}

/// `from` at another rate. A windowed sinc over 16 neighbours: speech keeps its
/// edge and gets no whistle from folded frequencies.
fn resampled(from: &[f32], rate: u32, to: u32) -> Vec<f32> {
    if rate == to || rate == 0 {
        return from.to_vec();
    }
    const REACH: i64 = 8;
    let step = f64::from(rate) / f64::from(to);
    // Going down, everything above the new limit has to go first.
    let cut = (1.0 / step).min(1.0);
    let length = (from.len() as f64 / step).floor() as u64;
    let kernel = |x: f64| {
        if x.abs() < 1e-9 {
            return cut;
        }
        let reach = REACH as f64;
        let window = 0.5 + 0.5 * (std::f64::consts::PI * x / reach).cos();
        (std::f64::consts::PI * x * cut).sin() / (std::f64::consts::PI * x) * window
    };
    (0..length)
        .map(|index| {
            let at = index as f64 * step;
            let middle = at.floor() as i64;
            let sum: f64 = (middle - REACH + 1..=middle + REACH)
                .filter_map(|near| {
                    let value = from.get(usize::try_from(near).ok()?)?;
                    Some(f64::from(*value) * kernel(at - near as f64))
                })
                .sum();
            sum as f32
        })
        .collect()
}
