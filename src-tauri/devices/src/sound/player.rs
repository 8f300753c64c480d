//! The thread that opens the device before cues and closes it after.

use super::lower::{Lower, is_to_be_low, look_ns};
use super::track::{Desk, Track, locked};
use crate::Linger;
use crate::clock::awake_ns;
use limber_core::CueKind;
use limber_engine::SoundSettings;
use limber_engine::ports::{Tones, Upcoming};
use limber_text::{Arg, Message, say};
use rodio::cpal::{self, BufferSize};
use rodio::{ChannelCount, DeviceSinkBuilder, MixerDeviceSink, SampleRate, Source};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const MS_NS: u64 = 1_000_000;
/// The device is opened this long before a cue. A Bluetooth speaker needs 1.5 s
/// of silence before it passes on sound; the rest is for opening.
const OPEN_BEFORE_NS: u64 = 2_500 * MS_NS;
/// And closed this long after a sound, so that silence costs nothing.
const CLOSE_AFTER_NS: u64 = 3_000 * MS_NS;
/// A device that asks for nothing for so long has gone.
const STALLED_NS: u64 = 1_000 * MS_NS;
/// A device that is gone is looked for this often.
const RETRY_NS: u64 = 1_000 * MS_NS;
/// An open device is looked after this often.
const LOOK_NS: u64 = 200 * MS_NS;
/// Frames the device asks for at once, about: deep enough for a busy machine,
/// since tones are known ahead.
const PERIOD: u32 = 6_144;

/// Tones through the default device. What happens to the device never reaches
/// the session but as [`Tones::problem`].
pub struct LiveTones {
    desk: Arc<Mutex<Desk>>,
    problem: Arc<Mutex<Option<Message>>>,
    nudge: Option<Sender<()>>,
}

impl LiveTones {
    /// Tones as `settings` say, and what to wait for after dropping them. `lower` is
    /// told when other sound is to be low, if it is to be at all.
    pub fn new(settings: SoundSettings, lower: Option<Lower>) -> (Self, Linger) {
        let desk = Arc::<Mutex<Desk>>::default();
        let problem = Arc::<Mutex<Option<Message>>>::default();
        let (nudge, nudged) = channel();
        let thread = Owner {
            lower: lower.filter(|_| settings.lower),
            low: false,
            settings,
            desk: Arc::clone(&desk),
            problem: Arc::clone(&problem),
            stream: None,
            retry_ns: 0,
        };
        let thread = std::thread::Builder::new()
            .name("sound".to_owned())
            .spawn(move || thread.run(&nudged))
            .map_err(|error| *locked(&problem) = Some(told(error.to_string().into())))
            .ok();
        let tones = Self {
            desk,
            problem,
            nudge: thread.is_some().then_some(nudge),
        };
        (tones, thread.map_or_else(Linger::none, Linger::of))
    }

    fn nudge(&self) {
        if let Some(nudge) = &self.nudge {
            // A thread that ended told its problem.
            let _ = nudge.send(());
        }
    }
}

impl Tones for LiveTones {
    fn plan(&mut self, now_ns: u64, upcoming: &[Upcoming]) {
        locked(&self.desk).plan(now_ns, upcoming);
        self.nudge();
    }

    fn play(&mut self, kind: CueKind) {
        let awake_ns = awake_ns();
        locked(&self.desk)
            .pending
            .insert(0, Upcoming { awake_ns, kind });
        self.nudge();
    }

    fn words(&mut self, until_ns: u64) {
        locked(&self.desk).words_until_ns = until_ns;
        self.nudge();
    }

    fn problem(&self) -> Option<Message> {
        locked(&self.problem).clone()
    }
}

/// An open device.
struct Stream {
    /// Plays until it is dropped.
    _sink: MixerDeviceSink,
    broken: Arc<AtomicBool>,
    opened_ns: u64,
}

struct Owner {
    lower: Option<Lower>,
    /// Whether other sound was lowered.
    low: bool,
    settings: SoundSettings,
    desk: Arc<Mutex<Desk>>,
    problem: Arc<Mutex<Option<Message>>>,
    stream: Option<Stream>,
    retry_ns: u64,
}

impl Owner {
    fn run(mut self, nudged: &Receiver<()>) {
        let mut leaving = false;
        loop {
            let now = awake_ns();
            self.look(now);
            self.mind_others(now);
            let next = self.next_ns(now);
            if leaving {
                let desk = locked(&self.desk);
                let over = desk.pending.iter().all(|cue| cue.awake_ns > now + RETRY_NS)
                    && self.heard_until_ns(&desk) <= now;
                drop(desk);
                if over || self.stream.is_none() {
                    return;
                }
                std::thread::sleep(Duration::from_millis(20));
                continue;
            }
            let woken = match next {
                Some(next) => nudged.recv_timeout(Duration::from_nanos(next.saturating_sub(now))),
                None => nudged
                    .recv()
                    .map_err(|_gone| RecvTimeoutError::Disconnected),
            };
            match woken {
                Ok(()) | Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => leaving = true,
            }
        }
    }

    /// When the next tone is due.
    fn first_ns(&self, desk: &Desk) -> Option<u64> {
        let mut pending = desk.pending.iter();
        pending
            .find(|cue| self.settings.sounds(cue.kind))
            .map(|cue| cue.awake_ns)
    }

    /// Lowers other sound or lets it be, as it is time for.
    fn mind_others(&mut self, now: u64) {
        let desk = locked(&self.desk);
        let (first, until) = (self.first_ns(&desk), self.heard_until_ns(&desk));
        drop(desk);
        let low = is_to_be_low(self.low, now, until, first);
        if let Some(lower) = self.lower.as_mut().filter(|_| low != self.low) {
            lower(low);
            self.low = low;
        }
    }

    fn heard_until_ns(&self, desk: &Desk) -> u64 {
        desk.sounding_until_ns.max(desk.words_until_ns)
    }

    /// Opens, closes or gives up the device, as it is time for.
    fn look(&mut self, now: u64) {
        let mut desk = locked(&self.desk);
        desk.pending
            .retain(|cue| cue.awake_ns.saturating_add(RETRY_NS) > now);
        let first = self.first_ns(&desk);
        let (asked, until) = (desk.asked_ns, desk.sounding_until_ns);
        drop(desk);
        let wanted = first.is_some_and(|first| first <= now.saturating_add(OPEN_BEFORE_NS));
        if let Some(stream) = &self.stream {
            let asked = asked.map_or(stream.opened_ns, |asked| asked.max(stream.opened_ns));
            if stream.broken.load(Ordering::Relaxed) || now.saturating_sub(asked) > STALLED_NS {
                // One that had played may only have stumbled: it is opened anew at
                // once, and nothing is told unless that fails.
                let played = now.saturating_sub(stream.opened_ns) > RETRY_NS;
                self.stream = None;
                if !played {
                    self.lost(say!("wrong-device-gone").into(), now);
                }
            } else if !wanted && now > until.max(stream.opened_ns).saturating_add(CLOSE_AFTER_NS) {
                self.stream = None;
            }
        }
        if self.stream.is_none() && wanted && now >= self.retry_ns {
            match self.open(now) {
                Ok(stream) => {
                    self.stream = Some(stream);
                    *locked(&self.problem) = None;
                }
                Err(why) => self.lost(why, now),
            }
        }
    }

    fn lost(&mut self, why: Arg, now: u64) {
        tracing::info!(?why, "no sound");
        *locked(&self.problem) = Some(told(why));
        self.retry_ns = now.saturating_add(RETRY_NS);
    }

    /// When there is something to do without being nudged.
    fn next_ns(&self, now: u64) -> Option<u64> {
        let desk = locked(&self.desk);
        let first = self.first_ns(&desk);
        let until = self.heard_until_ns(&desk);
        drop(desk);
        let louder = (self.low && until > now).then_some(until);
        let lower = first.map(look_ns).filter(|look| *look > now);
        let device = if self.stream.is_some() {
            Some(now.saturating_add(LOOK_NS))
        } else {
            first.map(|first| first.saturating_sub(OPEN_BEFORE_NS).max(self.retry_ns))
        };
        let next = [louder, lower, device].into_iter().flatten().min()?;
        Some(next.max(now.saturating_add(MS_NS)))
    }

    fn open(&self, now: u64) -> Result<Stream, Arg> {
        if !reachable() {
            return Err(say!("wrong-no-device").into());
        }
        let broken = Arc::new(AtomicBool::new(false));
        let with = |size| {
            DeviceSinkBuilder::from_default_device()?
                .with_buffer_size(size)
                .with_error_callback(self.on_error(&broken))
                .open_stream()
        };
        // Some devices have no such deep buffers.
        let mut sink = with(BufferSize::Fixed(PERIOD))
            .or_else(|_| with(BufferSize::Default))
            .map_err(|error| Arg::from(error.to_string()))?;
        sink.log_on_drop(false);
        let (rate, channels) = (sink.config().sample_rate(), sink.config().channel_count());
        let shape = (rate.get(), channels.get());
        let track = Track::new(shape, &self.settings, Arc::clone(&self.desk), awake_ns);
        locked(&self.desk).slipped = false;
        sink.mixer().add(Endless {
            track,
            rate,
            channels,
        });
        Ok(Stream {
            _sink: sink,
            broken,
            opened_ns: now,
        })
    }

    /// Tells apart what a device recovers from by itself.
    fn on_error(&self, broken: &Arc<AtomicBool>) -> impl FnMut(cpal::Error) + Send + 'static {
        let (broken, desk) = (Arc::clone(broken), Arc::clone(&self.desk));
        move |error| match error.kind() {
            cpal::ErrorKind::Xrun => locked(&desk).slipped = true,
            cpal::ErrorKind::DeviceNotAvailable | cpal::ErrorKind::StreamInvalidated => {
                tracing::info!(%error, "sound device");
                broken.store(true, Ordering::Relaxed);
            }
            // Whether it plays on shows in what it asks for.
            _ => tracing::debug!(%error, "sound device"),
        }
    }
}

fn told(why: Arg) -> Message {
    say!("wrong-no-sound", why = why)
}

/// Whether there is any sign of a sound system. ALSA writes its complaints over
/// the terminal where there is none, so it is not asked then.
#[cfg(target_os = "linux")]
fn reachable() -> bool {
    use std::path::Path;
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    let card = std::fs::read_dir("/dev/snd").is_ok_and(|entries| {
        entries
            .flatten()
            .any(|entry| entry.file_name().to_string_lossy().starts_with("pcm"))
    });
    let server = set("XDG_RUNTIME_DIR").is_some_and(|dir| {
        let dir = Path::new(&dir);
        dir.join("pulse/native").exists() || dir.join("pipewire-0").exists()
    });
    card || server || set("PULSE_SERVER").is_some() || Path::new("/run/pulse/native").exists()
}

#[cfg(not(target_os = "linux"))]
fn reachable() -> bool {
    true
}

/// The track as rodio plays it.
struct Endless<N> {
    track: Track<N>,
    rate: SampleRate,
    channels: ChannelCount,
}

impl<N: Fn() -> u64> Iterator for Endless<N> {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        Some(self.track.sample())
    }
}

impl<N: Fn() -> u64> Source for Endless<N> {
    fn current_span_len(&self) -> Option<usize> {
        None
    }
    fn channels(&self) -> ChannelCount {
        self.channels
    }
    fn sample_rate(&self) -> SampleRate {
        self.rate
    }
    fn total_duration(&self) -> Option<Duration> {
        None
    }
}
