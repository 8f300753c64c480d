//! One session at a time: a thread drives the run, acts go in through a
//! channel, messages for the player come out through a sink.
//!
//! Knows nothing of Tauri, so that the test host plays on the same stage.

use limber_core::SessionOutcome;
use limber_devices::sound::{Lower, lower};
use limber_devices::{EspeakReader, LiveTones, ScreenOn, SystemSpeech};
use limber_text::{Language, say};

use limber_engine::facade::{
    Elsewhere, Export, Format, GuideOptions, ImportChoice, StartOptions, Watch, day,
};
use limber_engine::ports::{Clock, Haptics, Ports, Reader, Screen, Silent, Speech, Tones};
use limber_engine::wire::Problem;
use limber_engine::wire::change::Changed;
use limber_engine::wire::import::{ImportReport, Progress};
use limber_engine::wire::player::{
    Act, CueNow, Offer, PlayEvent, PlayLine, PlayerMessage, Snapshot, SwapOffers,
};
use limber_engine::wire::sound::Voice;
use limber_engine::{DayRange, EngineError, ErrorKind, Limber, Run, SoundSettings};
use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
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
    limber: Arc<Mutex<Limber>>,
    clock: Arc<dyn Clock + Send + Sync>,
    running: Mutex<Option<Running>>,
    player: Arc<Mutex<Player>>,
    seen: Mutex<Option<Elsewhere>>,
    devices: Devices,
    work: Work,
    /// The file that was chosen to be imported.
    chosen: Mutex<Option<PathBuf>>,
}

/// Long work: how far it is, and whether it is to end.
#[derive(Default)]
struct Work {
    runs: AtomicBool,
    ended: AtomicBool,
    done: AtomicU64,
    total: AtomicU64,
}

impl Work {
    /// Runs `work`, which says how far it is and hears whether to go on. One at
    /// a time.
    fn run<T>(
        &self,
        work: impl FnOnce(&mut Watch<'_>) -> Result<T, EngineError>,
    ) -> Result<T, EngineError> {
        if self.runs.swap(true, Ordering::SeqCst) {
            return Err(
                EngineError::new(ErrorKind::InTheWay, say!("wrong-work-runs"))
                    .hint(say!("hint-work-runs")),
            );
        }
        self.ended.store(false, Ordering::SeqCst);
        self.done.store(0, Ordering::SeqCst);
        self.total.store(0, Ordering::SeqCst);
        let result = work(&mut |done, total| {
            self.done.store(done, Ordering::SeqCst);
            self.total.store(total, Ordering::SeqCst);
            !self.ended.load(Ordering::SeqCst)
        });
        self.runs.store(false, Ordering::SeqCst);
        result
    }
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
    pub fn new(
        limber: Arc<Mutex<Limber>>,
        clock: Arc<dyn Clock + Send + Sync>,
        devices: Devices,
    ) -> Self {
        Self {
            limber,
            clock,
            running: Mutex::default(),
            player: Arc::default(),
            seen: Mutex::default(),
            devices,
            work: Work::default(),
            chosen: Mutex::default(),
        }
    }

    /// How far the long work is that runs right now.
    pub fn progress(&self) -> Option<Progress> {
        let work = &self.work;
        work.runs.load(Ordering::SeqCst).then(|| Progress {
            done: work.done.load(Ordering::SeqCst),
            total: work.total.load(Ordering::SeqCst),
        })
    }

    /// Ends the long work that runs right now; nothing of it stays.
    pub fn cancel_work(&self) {
        self.work.ended.store(true, Ordering::SeqCst);
    }

    /// Writes the file `path`. The window goes on meanwhile: the log is opened
    /// once more for it.
    pub fn export_to(&self, export: Export, path: &Path) -> Result<(), EngineError> {
        let beside = self.limber().beside();
        self.work
            .run(|watch| beside.export_to(export, path, watch))?;
        Ok(())
    }

    /// The report over the last `weeks`, as it would be written.
    pub fn report(&self, weeks: u32, notes: bool) -> Result<String, EngineError> {
        let beside = self.limber().beside();
        let export = Export {
            format: Format::Html,
            days: beside.last_weeks(weeks),
            notes,
        };
        let mut out = Vec::new();
        self.work
            .run(|watch| beside.export(export, &mut out, watch))?;
        Ok(String::from_utf8_lossy(&out).into_owned())
    }

    /// Looks at what an import of `path` would do, and keeps it for
    /// [`Stage::import`].
    pub fn look_at_import(&self, path: PathBuf) -> Result<ImportReport, EngineError> {
        let beside = self.limber().beside();
        let report = self.work.run(|watch| beside.look_at_import(&path, watch))?;
        *locked(&self.chosen) = Some(path);
        Ok(report)
    }

    /// Takes over the file that was looked at last.
    pub fn import(&self, choice: ImportChoice) -> Result<Changed, EngineError> {
        let Some(path) = locked(&self.chosen).clone() else {
            return Err(EngineError::new(
                ErrorKind::Refused,
                say!("wrong-no-file-chosen"),
            ));
        };
        // The step that can be undone is the window's own.
        let limber = self.limber();
        let (_, changed) = self.work.run(|watch| limber.import(&path, choice, watch))?;
        Ok(changed)
    }

    /// The use cases, one caller at a time.
    pub fn limber(&self) -> MutexGuard<'_, Limber> {
        locked(&self.limber)
    }

    /// The page reads the language `tag` where the person chose none. Whether what
    /// it was told until now was in another one.
    pub fn page_reads(&self, tag: &str) -> bool {
        Language::from_tag(tag).is_some_and(|language| self.limber().read_from(language))
    }

    /// `error` as the person reads it.
    pub fn problem(&self, error: &EngineError) -> Problem {
        self.limber().told(error)
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
        speech.say(&Limber::words_of_test(&sound), 0);
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
        let language = run.language();
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
                    let problem = error.told(language);
                    player.tell(PlayerMessage::Refused { problem });
                    None
                });
                let summary = summary.map(Box::new);
                player.tell(PlayerMessage::Ended { summary });
            })
            .map_err(|error| {
                EngineError::new(
                    ErrorKind::Io,
                    say!("wrong-not-started", why = error.to_string()),
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
    /// What lowers other sound, where only the shell can.
    pub lower: Option<Arc<dyn Fn(bool) + Send + Sync>>,
    /// Where something can vibrate.
    pub haptics: Option<Vibrate>,
}

impl Devices {
    fn tones(&self, sound: &SoundSettings) -> Box<dyn Tones> {
        if !self.sounds {
            return Box::new(Silent);
        }
        // A phone's own way comes with the shell, the others' with the devices.
        let lower = match &self.lower {
            Some(lower) => {
                let lower = Arc::clone(lower);
                Some(Box::new(move |low| lower(low)) as Lower)
            }
            None => lower(),
        };
        let (tones, _it_ends_by_itself) = LiveTones::new(sound.clone(), lower);
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

/// What somebody asks to export.
#[derive(Deserialize)]
pub struct ExportAsked {
    /// As [`Format::from_word`] knows it.
    format: String,
    /// Written as 2026-01-31; a missing one leaves that end open.
    since: Option<String>,
    until: Option<String>,
    /// The last so many weeks, in the place of both.
    weeks: Option<u32>,
    notes: bool,
}

impl Stage {
    /// The export that is asked for. [`ErrorKind::Usage`] for a form or a day
    /// that is none.
    pub fn export_asked(&self, asked: &ExportAsked) -> Result<Export, EngineError> {
        let days = match asked.weeks {
            Some(weeks) => self.limber().last_weeks(weeks),
            None => DayRange {
                since: asked.since.as_deref().map(day).transpose()?,
                until: asked.until.as_deref().map(day).transpose()?,
            },
        };
        Ok(Export {
            format: Format::from_word(&asked.format)?,
            days,
            notes: asked.notes,
        })
    }
}

fn no_session() -> EngineError {
    EngineError::new(ErrorKind::Refused, say!("wrong-none-running"))
}

/// A panic elsewhere must not take the session's controls away.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
