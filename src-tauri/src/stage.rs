//! One session at a time: a thread drives the run, acts go in through a
//! channel, messages for the player come out through a sink.
//!
//! Knows nothing of Tauri, so that the test host plays on the same stage.

use limber_core::SessionOutcome;
use limber_devices::{EspeakReader, LiveTones, ScreenOn, SystemSpeech};

use limber_engine::facade::{self, Elsewhere, Format, GuideOptions, StartOptions, day};
use limber_engine::ports::{Clock, Haptics, Ports, Reader, Screen, Silent, Speech, Tones};
use limber_engine::wire::Problem;
use limber_engine::wire::player::{
    Act, CueNow, Offer, PlayEvent, PlayLine, PlayerMessage, Snapshot, SwapOffers,
};
use limber_engine::wire::sound::Voice;
use limber_engine::{DayRange, EngineError, ErrorKind, Limber, Run, SoundSettings};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

/// How often a shell calls [`Stage::look_around`].
pub const LOOK_EVERY: Duration = Duration::from_secs(2);
/// How often it calls [`Stage::look_after`], first at the second look.
pub const LOOKS_A_CARE: u64 = 900;

/// Takes what the player is told. Called from the run's thread.
pub type Sink = Box<dyn Fn(PlayerMessage) + Send>;

/// Everything a window or the test host keeps.
pub struct Stage {
    limber: Mutex<Limber>,
    clock: Arc<dyn Clock + Send + Sync>,
    running: Mutex<Option<Running>>,
    player: Arc<Mutex<Player>>,
    seen: Mutex<Option<Elsewhere>>,
    devices: Devices,
}

/// The session on its thread.
struct Running {
    acts: Sender<Act>,
    thread: JoinHandle<()>,
}

/// Who listens, and what was drawn last.
#[derive(Default)]
struct Player {
    sink: Option<Sink>,
    exercise: Option<String>,
}

impl Player {
    fn tell(&self, message: PlayerMessage) {
        if let Some(sink) = &self.sink {
            sink(message);
        }
    }
}

impl Stage {
    /// A stage without a session.
    pub fn new(limber: Limber, clock: Arc<dyn Clock + Send + Sync>, devices: Devices) -> Self {
        Self {
            limber: Mutex::new(limber),
            clock,
            running: Mutex::default(),
            player: Arc::default(),
            seen: Mutex::default(),
            devices,
        }
    }

    /// The use cases, one caller at a time.
    pub fn limber(&self) -> MutexGuard<'_, Limber> {
        locked(&self.limber)
    }

    /// Sends the player's messages to `sink` from now on, beginning with a
    /// fresh snapshot where a session runs: a page that was reloaded finds it.
    pub fn listen(&self, sink: Sink) {
        locked(&self.player).sink = Some(sink);
        if let Some(running) = &*locked(&self.running) {
            let _ = running.acts.send(Act::Refresh);
        }
    }

    /// Starts the routine called `id`; `fresh` ends an unfinished session
    /// first. [`ErrorKind::InTheWay`] when there is one and `fresh` is false.
    pub fn start(&self, id: &str, fresh: bool) -> Result<(), EngineError> {
        // The window never runs faster than real time.
        let options = StartOptions { fresh, speed: 1 };
        let limber = self.limber();
        let run = limber.start(&limber.find_routine(id)?, options)?;
        self.drive(run)
    }

    /// Goes on with the unfinished session, with `again` doing its hold anew.
    pub fn resume(&self, offer: Offer) -> Result<(), EngineError> {
        let limber = self.limber();
        let run = limber.resume(None, offer == Offer::DoAgain)?;
        self.drive(run)
    }

    /// Passes `act` to the running session; it answers through the sink.
    pub fn act(&self, act: Act) -> Result<(), EngineError> {
        locked(&self.running)
            .as_ref()
            .and_then(|running| running.acts.send(act).ok())
            .ok_or_else(no_session)
    }

    /// The moves to offer instead of the one that is on.
    pub fn swap_offers(&self, reason: &str) -> Result<SwapOffers, EngineError> {
        let exercise = locked(&self.player).exercise.clone();
        self.limber()
            .swap_offers(&exercise.ok_or_else(no_session)?, reason)
    }

    /// Tells the page where another program changed the log since the last
    /// look. During a session of this window nothing else is to be seen.
    pub fn look_around(&self) {
        if self.plays() {
            return;
        }
        // A log that can't be read says so to whoever asks for it.
        let Ok(now) = self.limber().elsewhere() else {
            return;
        };
        let before = locked(&self.seen).replace(now.clone());
        if before.is_some_and(|before| before != now) {
            locked(&self.player).tell(PlayerMessage::Elsewhere);
        }
    }

    /// Makes the daily backup where it is due; it copies the whole log, so not
    /// during a session.
    pub fn look_after(&self) -> Result<(), EngineError> {
        if !self.plays() {
            self.limber().look_after()?;
        }
        Ok(())
    }

    fn plays(&self) -> bool {
        let running = locked(&self.running);
        running
            .as_ref()
            .is_some_and(|running| !running.thread.is_finished())
    }

    /// Pauses the session for another day and waits until that is written.
    pub fn close(&self) {
        let running = locked(&self.running).take();
        if let Some(Running { acts, thread }) = running {
            let _ = acts.send(Act::Close);
            let _ = thread.join();
        }
    }

    /// Plays the tone of `kind` once, as it is chosen now.
    pub fn test_sound(&self, kind: &str) -> Result<(), EngineError> {
        let limber = self.limber();
        let kind = limber.cue_kind(kind)?;
        // Whoever asks to hear it hears it.
        let sound = SoundSettings {
            silent: false,
            tones: true,
            off: Default::default(),
            ..limber.sound()?
        };
        self.devices.tones(&sound).play(kind);
        Ok(())
    }

    /// Says something as the voice is chosen now.
    pub fn test_voice(&self) -> Result<(), EngineError> {
        let sound = self.limber().sound()?;
        let mut speech = self.devices.speech(&sound, &self.player);
        speech.say("Left knee on the floor. 30 seconds.", 0);
        Ok(())
    }

    /// The system's voices for the language of the words; `None` where it has none
    /// that can be reached from here.
    pub fn voices(&self) -> Option<Vec<Voice>> {
        let voices = limber_devices::voice::voices()?;
        Some(voices.into_iter().map(voice).collect())
    }

    /// Writes the routine called `id` as a WAV into `path`, with a voice where it is
    /// asked for, and tells the page how far it is.
    pub fn save_guide(
        &self,
        id: &str,
        options: GuideOptions,
        path: &Path,
    ) -> Result<(), EngineError> {
        // The log is free again before the long part.
        let (guided, sound) = {
            let limber = self.limber();
            (
                limber.guide(&limber.find_routine(id)?, options)?,
                limber.sound()?,
            )
        };
        let mut reader = options.voice.then(|| EspeakReader::new(&sound));
        let reader = reader.as_mut().map(|reader| reader as &mut dyn Reader);
        guided.write_to(reader, path, &mut |percent| {
            locked(&self.player).tell(PlayerMessage::Rendering { percent });
        })?;
        Ok(())
    }

    fn drive(&self, run: Run) -> Result<(), EngineError> {
        let (acts, inbox) = channel();
        let player = Arc::clone(&self.player);
        let clock = Arc::clone(&self.clock);
        let devices = self.devices.clone();
        let thread = std::thread::Builder::new()
            .name("session".to_owned())
            .spawn(move || {
                let ports = Ports {
                    clock: &*clock,
                    tones: devices.tones(run.sound()),
                    speech: devices.speech(run.sound(), &player),
                    haptics: match devices.haptics {
                        Some(haptics) => Box::new(Vibrates(haptics)),
                        None => Box::new(Silent),
                    },
                    screen: Box::new(ToPlayer(Arc::clone(&player))),
                    awake: Box::new(ScreenOn::new()),
                };
                let end = run.drive(ports, inbox);
                let mut player = locked(&player);
                player.exercise = None;
                let summary = end.map(|end| end.summary).unwrap_or_else(|error| {
                    let problem = error.into();
                    player.tell(PlayerMessage::Refused { problem });
                    None
                });
                let summary = summary.map(Box::new);
                player.tell(PlayerMessage::Ended { summary });
            })
            .map_err(|error| {
                EngineError::new(
                    ErrorKind::Io,
                    format!("The session could not be started: {error}."),
                )
            })?;
        *locked(&self.running) = Some(Running { acts, thread });
        Ok(())
    }
}

/// What makes a phone vibrate.
pub type Vibrate = Arc<dyn Fn(&'static [u32]) + Send + Sync>;

struct Vibrates(Vibrate);

impl Haptics for Vibrates {
    fn pulse(&mut self, pattern: &'static [u32]) {
        (self.0)(pattern);
    }
}

/// What there is beside a screen.
#[derive(Clone, Default)]
pub struct Devices {
    /// Whether tones and a voice are to be heard; not in a test.
    pub sounds: bool,
    /// Where something can vibrate.
    pub haptics: Option<Vibrate>,
}

impl Devices {
    fn tones(&self, sound: &SoundSettings) -> Box<dyn Tones> {
        if !self.sounds {
            return Box::new(Silent);
        }
        let (tones, _it_ends_by_itself) = LiveTones::new(sound.clone());
        Box::new(tones)
    }

    /// The system's voice, else the page's.
    fn speech(&self, sound: &SoundSettings, player: &Arc<Mutex<Player>>) -> Box<dyn Speech> {
        if !self.sounds {
            return Box::new(Silent);
        }
        match SystemSpeech::new(sound) {
            Some((speech, _it_ends_by_itself)) => Box::new(speech),
            None => Box::new(PageSpeech {
                player: Arc::clone(player),
                sound: sound.clone(),
                hushed: Arc::default(),
            }),
        }
    }
}

fn voice(voice: limber_devices::SystemVoice) -> Voice {
    Voice {
        name: voice.name,
        language: voice.language,
    }
}

/// Speaks with the voice that the page has.
struct PageSpeech {
    player: Arc<Mutex<Player>>,
    sound: SoundSettings,
    /// How often it was told to be silent: what was to come before is not said.
    hushed: Arc<AtomicU64>,
}

impl Speech for PageSpeech {
    fn say(&mut self, text: &str, in_ms: u64) {
        let say = PlayerMessage::Say {
            text: text.to_owned(),
            rate: self.sound.rate,
            voice: self.sound.voice.clone(),
            language: self.sound.language.clone(),
        };
        if in_ms == 0 {
            locked(&self.player).tell(say);
            return;
        }
        let (player, hushed) = (Arc::clone(&self.player), Arc::clone(&self.hushed));
        let before = hushed.load(Ordering::Relaxed);
        std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(in_ms));
            if hushed.load(Ordering::Relaxed) == before {
                locked(&player).tell(say);
            }
        });
    }

    fn hush(&mut self) {
        self.hushed.fetch_add(1, Ordering::Relaxed);
        locked(&self.player).tell(PlayerMessage::Hush);
    }
}

/// The run's screen: the player in the window.
struct ToPlayer(Arc<Mutex<Player>>);

impl Screen for ToPlayer {
    fn snapshot(&mut self, snapshot: Snapshot) {
        let mut player = locked(&self.0);
        player.exercise = snapshot.step.as_ref().map(|step| step.exercise.clone());
        player.tell(PlayerMessage::Snapshot {
            snapshot: Box::new(snapshot),
        });
    }

    fn line(&mut self, line: PlayLine) {
        if let PlayEvent::Refused { kind, message } = line.event {
            let problem = Problem {
                kind,
                message,
                hint: None,
            };
            locked(&self.0).tell(PlayerMessage::Refused { problem });
        }
    }

    fn cue(&mut self, cue: CueNow) {
        locked(&self.0).tell(PlayerMessage::Cue { cue });
    }

    // The player hears of the end once the run has let go of the log, so that
    // the next session can start at once.
    fn ended(&mut self, _outcome: SessionOutcome) {}
}

/// A guide as the window writes it.
pub fn guide_options(voice: bool, open_s: Option<u32>) -> GuideOptions {
    GuideOptions {
        voice,
        open_s,
        ..GuideOptions::default()
    }
}

/// A part of the log as somebody asks for it.
pub struct Export {
    /// The form of the file.
    pub format: Format,
    /// The days it covers.
    pub days: DayRange,
}

impl Export {
    /// `format` is csv or json; days are written as 2026-01-31, and a missing
    /// one leaves that end open. [`ErrorKind::Usage`] for anything else.
    pub fn asked(
        format: &str,
        since: Option<&str>,
        until: Option<&str>,
    ) -> Result<Self, EngineError> {
        Ok(Self {
            format: Format::from_word(format)?,
            days: DayRange {
                since: since.map(day).transpose()?,
                until: until.map(day).transpose()?,
            },
        })
    }

    /// Writes it into the file `path`.
    pub fn write_to(&self, limber: &Limber, path: &Path) -> Result<(), EngineError> {
        let export = facade::Export {
            format: self.format,
            days: self.days,
            notes: false,
        };
        limber.export_to(export, path, &mut facade::unwatched)?;
        Ok(())
    }

    /// The name to offer for the file.
    pub fn file_name(&self) -> String {
        format!("limber-log.{}", self.format.word())
    }
}

fn no_session() -> EngineError {
    EngineError::new(ErrorKind::Refused, "No session is running.")
}

/// A panic elsewhere must not take the session's controls away.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
