//! One continuous stream of samples, with cues at their places in it.

use limber_core::CueKind;
use limber_engine::SoundSettings;
use limber_engine::ports::Upcoming;
use limber_sound::{score, synth};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Frames made at a time; a cue is placed exactly within them.
const BLOCK: usize = 256;
/// A sound that could not be played for this long is dropped.
const LATE_NS: u64 = 1_000_000_000;
/// How the device runs is looked at over one or two of these.
const WINDOW_NS: u64 = 5_000_000_000;
/// After this long a stream has filled its buffers.
const SETTLED_NS: u64 = 1_000_000_000;
/// No buffer is taken to be deeper than this.
const DEEPEST_NS: i64 = 400_000_000;
/// A device that asks for nothing for longer than its buffers hold, and this, has
/// run dry, whether it says so or not.
const DRY_NS: u64 = 40_000_000;

/// What the session, the thread that owns the device, and the device share.
#[derive(Debug, Default)]
pub struct Desk {
    /// Cues that have not begun, by time.
    pub pending: Vec<Upcoming>,
    /// Cues that have begun lately: frames are made ahead of the clock, so that
    /// a cue that has begun may still be told as one to come.
    pub begun: Vec<Upcoming>,
    /// When the device last asked for samples.
    pub asked_ns: Option<u64>,
    /// When the last tone ends that was begun.
    pub sounding_until_ns: u64,
    /// When the words end that are being said beside the tones.
    pub words_until_ns: u64,
    /// The device lost some time; where it stands is to be measured anew.
    pub slipped: bool,
}

impl Desk {
    /// What was told for up to `now_ns` stands; `upcoming` replaces the rest.
    pub fn plan(&mut self, now_ns: u64, upcoming: &[Upcoming]) {
        self.pending.retain(|cue| cue.awake_ns <= now_ns);
        self.begun
            .retain(|cue| cue.awake_ns.saturating_add(LATE_NS) > now_ns);
        let begun = &self.begun;
        self.pending.extend(upcoming.iter().filter(|cue| {
            cue.awake_ns > now_ns
                && !begun.iter().any(|other| {
                    other.kind == cue.kind && other.awake_ns.abs_diff(cue.awake_ns) < LATE_NS / 2
                })
        }));
        self.pending.sort_by_key(|cue| cue.awake_ns);
    }
}

/// A panic elsewhere must not silence the session.
pub fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The samples of one stream: frames of `channels` equal samples.
///
/// Frames are made in bursts, early or late, as the device asks for them; what
/// it plays goes on evenly. So the furthest that frames ever were ahead of the
/// clock, over the last seconds, tells where a frame stands in time.
pub struct Track<N> {
    rate: u32,
    channels: u16,
    gain: f32,
    tones: BTreeMap<CueKind, Vec<f32>>,
    desk: Arc<Mutex<Desk>>,
    now_ns: N,
    /// Frames made.
    made: u64,
    begun_ns: Option<u64>,
    /// When the last frames were made.
    filled_ns: u64,
    /// Furthest ahead in this window and in the one before.
    ahead_ns: (i64, Option<i64>),
    window_ns: u64,
    /// How deep the buffers are: what is made now is heard that much later.
    depth_ns: Option<i64>,
    sounding: Vec<(CueKind, usize)>,
    block: Vec<f32>,
    at: usize,
}

impl<N: Fn() -> u64> Track<N> {
    /// A track for a device of `rate` and `channels`; `now_ns` reads the awake
    /// clock.
    pub fn new(
        (rate, channels): (u32, u16),
        settings: &SoundSettings,
        desk: Arc<Mutex<Desk>>,
        now_ns: N,
    ) -> Self {
        Self {
            rate,
            channels,
            gain: settings.gain(),
            tones: score::KINDS
                .into_iter()
                .filter(|kind| settings.sounds(*kind))
                .map(|kind| (kind, synth::tone(kind, settings.family, rate)))
                .collect(),
            desk,
            now_ns,
            made: 0,
            begun_ns: None,
            filled_ns: u64::MAX,
            ahead_ns: (i64::MIN, None),
            window_ns: 0,
            depth_ns: None,
            sounding: Vec::new(),
            block: Vec::new(),
            at: 0,
        }
    }

    /// The next sample.
    pub fn sample(&mut self) -> f32 {
        let frame = self.at / usize::from(self.channels.max(1));
        if frame >= self.block.len() {
            self.fill();
            self.at = 0;
        }
        let frame = self.at / usize::from(self.channels.max(1));
        self.at += 1;
        self.block.get(frame).copied().unwrap_or(0.0)
    }

    fn frames_ns(&self, frames: u64) -> i64 {
        let ns = u128::from(frames) * 1_000_000_000 / u128::from(self.rate.max(1));
        i64::try_from(ns).unwrap_or(i64::MAX)
    }

    /// Where the device stands: by how much frame times lie ahead of the clock,
    /// so that a frame is heard when it is due.
    fn measure(&mut self, now: u64, slipped: bool) -> i64 {
        let clock = i64::try_from(now).unwrap_or(i64::MAX);
        let ahead = self.frames_ns(self.made).saturating_sub(clock);
        let begun = *self.begun_ns.get_or_insert(now);
        let idle = now.saturating_sub(self.filled_ns);
        self.filled_ns = now;
        let dry = self
            .depth_ns
            .is_some_and(|depth| idle > depth.unsigned_abs() + DRY_NS);
        if slipped || dry {
            self.ahead_ns = (ahead, None);
            self.window_ns = now;
        }
        if now.saturating_sub(self.window_ns) >= WINDOW_NS {
            let before = (self.ahead_ns.0 > i64::MIN).then_some(self.ahead_ns.0);
            self.ahead_ns = (ahead, before);
            self.window_ns = now;
        }
        self.ahead_ns.0 = self.ahead_ns.0.max(ahead);
        let furthest = self
            .ahead_ns
            .1
            .map_or(self.ahead_ns.0, |b| b.max(self.ahead_ns.0));
        let first = i64::try_from(begun).map_or(0, i64::wrapping_neg);
        let depth = self
            .depth_ns
            .unwrap_or_else(|| furthest.saturating_sub(first).clamp(0, DEEPEST_NS));
        if now.saturating_sub(begun) >= SETTLED_NS {
            self.depth_ns = Some(depth);
        }
        furthest.saturating_sub(depth)
    }

    fn fill(&mut self) {
        let now = (self.now_ns)();
        let desk = Arc::clone(&self.desk);
        let mut desk = locked(&desk);
        desk.asked_ns = Some(now);
        let slipped = std::mem::take(&mut desk.slipped);
        let ahead = self.measure(now, slipped);
        self.block.clear();
        self.block.resize(BLOCK, 0.0);
        self.go_on();
        let mut rest = std::mem::take(&mut desk.pending);
        rest.retain(|cue| {
            let due = i64::try_from(cue.awake_ns).unwrap_or(i64::MAX);
            let place = due.saturating_add(ahead).max(0);
            let frame = u128::from(place.unsigned_abs()) * u128::from(self.rate) / 1_000_000_000;
            let frame = u64::try_from(frame).unwrap_or(u64::MAX);
            if frame >= self.made + BLOCK as u64 {
                return true;
            }
            if now.saturating_sub(cue.awake_ns) <= LATE_NS {
                let offset = usize::try_from(frame.saturating_sub(self.made)).unwrap_or(0);
                let length = self.begin(cue.kind, offset);
                desk.begun.push(*cue);
                desk.sounding_until_ns = desk.sounding_until_ns.max(now.saturating_add(length));
            }
            false
        });
        desk.pending = rest;
        self.made += BLOCK as u64;
    }

    /// Begins a tone within the block; says how many nanoseconds until it has
    /// been heard.
    fn begin(&mut self, kind: CueKind, offset: usize) -> u64 {
        let Some(tone) = self.tones.get(&kind) else {
            return 0;
        };
        let gain = self.gain;
        let mut done = 0;
        for (out, value) in self.block.iter_mut().skip(offset).zip(tone) {
            *out += value * gain;
            done += 1;
        }
        self.sounding.push((kind, done));
        let depth = self.depth_ns.unwrap_or(DEEPEST_NS).unsigned_abs();
        u64::from(score::length_ms(kind)) * 1_000_000 + 2 * depth
    }

    /// Goes on with the tones that had begun before this block.
    fn go_on(&mut self) {
        let (tones, block, gain) = (&self.tones, &mut self.block, self.gain);
        self.sounding.retain_mut(|(kind, done)| {
            let Some(rest) = tones.get(kind).and_then(|tone| tone.get(*done..)) else {
                return false;
            };
            for (out, value) in block.iter_mut().zip(rest) {
                *out += value * gain;
            }
            *done += block.len().min(rest.len());
            rest.len() > block.len()
        });
    }
}
