//! A thread that speaks through a voice whose calls may block.
//!
//! There is one for the whole program: macOS lets a program make its voice once
//! only. Whatever happens to the voice, a session never waits for it.

use super::SystemVoice;
use crate::Linger;
use crate::reader::LANGUAGE;
use limber_engine::SoundSettings;
use limber_engine::ports::Speech;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

/// A list of voices that takes longer is not waited for.
const PATIENCE: Duration = Duration::from_secs(3);
/// Whether the voice is still speaking is asked this often while a program waits for
/// its last words.
const LOOK: Duration = Duration::from_millis(50);
/// The last words of a session are at most so long; see [`Linger`].
const LAST_WORDS: Duration = Duration::from_secs(10);
/// Nothing that is said at once is longer than this.
const STUCK: Duration = Duration::from_secs(60);

/// Why a voice can't do something, as it says itself.
pub type Failure = String;

/// The voice of a system. Every call may block; none is made from a session's own
/// thread.
pub trait Voice {
    /// The voices to choose from.
    fn voices(&mut self) -> Result<Vec<SystemVoice>, Failure>;
    /// The one that speaks where none is chosen, if the system tells.
    fn usual(&mut self) -> Option<SystemVoice>;
    /// Speaks as `voice` from now on.
    fn choose(&mut self, voice: &SystemVoice) -> Result<(), Failure>;
    /// Speaks at `percent` of the usual pace from now on.
    fn pace(&mut self, percent: u16) -> Result<(), Failure>;
    /// Says `text` after what is being said.
    fn say(&mut self, text: &str) -> Result<(), Failure>;
    /// Falls silent, and forgets what waits.
    fn hush(&mut self) -> Result<(), Failure>;
    /// Whether something is being said.
    fn speaks(&mut self) -> bool;
}

/// How to speak.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Manner {
    rate: u16,
    voice: Option<String>,
    language: String,
}

impl Manner {
    fn of(sound: &SoundSettings) -> Self {
        Self {
            rate: sound.rate,
            voice: sound.voice.clone(),
            language: sound
                .language
                .clone()
                .unwrap_or_else(|| LANGUAGE.to_owned()),
        }
    }
}

enum Wish {
    Say(String, Instant, Manner),
    Hush,
    Voices(Sender<Option<Vec<SystemVoice>>>),
    /// Tells when all has been said.
    Silence(Sender<()>),
}

/// The one thread that speaks.
#[derive(Clone, Debug)]
pub struct Speaker(Sender<Wish>);

impl Speaker {
    /// Speaks through what `open` gives, which is asked at the first wish, and again
    /// whenever it failed. `None` where no thread is to be had.
    pub fn start<V: Voice + 'static>(
        open: impl FnMut() -> Result<V, Failure> + Send + 'static,
    ) -> Option<Self> {
        let (sender, wishes) = channel();
        std::thread::Builder::new()
            .name("speech".to_owned())
            .spawn(move || {
                Thread {
                    open,
                    voice: None,
                    manner: None,
                    next: None,
                    waiting: Vec::new(),
                    said: None,
                }
                .run(&wishes);
            })
            .map_err(|error| tracing::info!(%error, "no thread for speech"))
            .ok()?;
        Some(Self(sender))
    }

    /// The voices to choose from; `None` where there is no voice, or it takes too
    /// long to say.
    pub fn voices(&self) -> Option<Vec<SystemVoice>> {
        let (answer, answered) = channel();
        self.0.send(Wish::Voices(answer)).ok()?;
        answered.recv_timeout(PATIENCE).ok()?
    }

    /// Speech as `sound` says, and what to wait for after dropping it.
    pub fn speech(&self, sound: &SoundSettings) -> (Spoken, Linger) {
        let (done, heard) = channel();
        let spoken = Spoken {
            wishes: self.0.clone(),
            manner: Manner::of(sound),
            done: Some(done),
        };
        let waits = std::thread::Builder::new()
            .name("last words".to_owned())
            // Either is the end of it.
            .spawn(move || {
                let _ = heard.recv();
            });
        (spoken, waits.map_or_else(|_| Linger::none(), Linger::of))
    }
}

/// Speech of one session.
#[derive(Debug)]
pub struct Spoken {
    wishes: Sender<Wish>,
    manner: Manner,
    done: Option<Sender<()>>,
}

impl Speech for Spoken {
    fn say(&mut self, text: &str, in_ms: u64) {
        let when = Instant::now() + Duration::from_millis(in_ms);
        let wish = Wish::Say(text.to_owned(), when, self.manner.clone());
        // A thread that ended leaves tones and the screen.
        let _ = self.wishes.send(wish);
    }

    fn hush(&mut self) {
        let _ = self.wishes.send(Wish::Hush);
    }
}

impl Drop for Spoken {
    fn drop(&mut self) {
        if let Some(done) = self.done.take() {
            let _ = self.wishes.send(Wish::Silence(done));
        }
    }
}

/// Which of `voices` speaks as it is wished for: the one that is called `name`, else
/// the usual one if it speaks `language`, else the first that does.
pub fn fitting<'a>(
    voices: &'a [SystemVoice],
    usual: Option<&'a SystemVoice>,
    name: Option<&str>,
    language: &str,
) -> Option<&'a SystemVoice> {
    let named = name.and_then(|name| voices.iter().find(|voice| voice.name == name));
    let speaks = |voice: &&SystemVoice| is_in(&voice.language, language);
    named
        .or(usual.filter(speaks))
        .or_else(|| voices.iter().find(speaks))
}

/// Whether `tag` is `language` or a kind of it: en-GB is en, eng is not.
fn is_in(tag: &str, language: &str) -> bool {
    let mut own = tag.split(['-', '_']);
    language
        .split(['-', '_'])
        .all(|part| own.next().is_some_and(|own| own.eq_ignore_ascii_case(part)))
}

struct Thread<O, V> {
    open: O,
    voice: Option<V>,
    /// What the voice was told last.
    manner: Option<Manner>,
    next: Option<(String, Instant, Manner)>,
    waiting: Vec<(Sender<()>, Instant)>,
    /// When it was last given something to say.
    said: Option<Instant>,
}

impl<V: Voice, O: FnMut() -> Result<V, Failure>> Thread<O, V> {
    fn run(mut self, wishes: &Receiver<Wish>) {
        loop {
            let wish = match self.wait() {
                Some(left) => wishes.recv_timeout(left),
                None => wishes
                    .recv()
                    .map_err(|_gone| RecvTimeoutError::Disconnected),
            };
            if matches!(wish, Err(RecvTimeoutError::Disconnected)) {
                return;
            }
            // A voice is other people's code in other people's services: it may take
            // its own thread along, not the next words.
            let done = catch_unwind(AssertUnwindSafe(|| self.grant(wish.ok())));
            if let Err(why) = done.unwrap_or_else(|_| Err("it broke".to_owned())) {
                tracing::info!(why, "speech");
                self.voice = None;
                self.manner = None;
            }
        }
    }

    /// How long nothing is to be done.
    fn wait(&self) -> Option<Duration> {
        let say = self
            .next
            .as_ref()
            .map(|(_, when, _)| when.saturating_duration_since(Instant::now()));
        let look = (!self.waiting.is_empty()).then_some(LOOK);
        [say, look].into_iter().flatten().min()
    }

    fn grant(&mut self, wish: Option<Wish>) -> Result<(), Failure> {
        match wish {
            Some(Wish::Say(text, when, manner)) => self.next = Some((text, when, manner)),
            Some(Wish::Hush) => {
                self.next = None;
                if let Some(voice) = &mut self.voice {
                    voice.hush()?;
                }
            }
            Some(Wish::Voices(answer)) => {
                let voices = self.voice().and_then(Voice::voices);
                let failure = voices.as_ref().err().cloned();
                // Whoever asked may have gone.
                let _ = answer.send(voices.ok());
                return failure.map_or(Ok(()), Err);
            }
            Some(Wish::Silence(done)) => self.waiting.push((done, Instant::now() + LAST_WORDS)),
            None => {}
        }
        let due = |(_, when, _): &mut (String, Instant, Manner)| *when <= Instant::now();
        if let Some((text, _, manner)) = self.next.take_if(due) {
            self.say(&text, manner)?;
        }
        if !self.waiting.is_empty() {
            let busy = self.next.is_some() || self.voice.as_mut().is_some_and(Voice::speaks);
            self.waiting
                .retain(|(_, until)| busy && *until > Instant::now());
        }
        Ok(())
    }

    fn voice(&mut self) -> Result<&mut V, Failure> {
        match &mut self.voice {
            Some(voice) => Ok(voice),
            none => Ok(none.insert((self.open)()?)),
        }
    }

    fn say(&mut self, text: &str, manner: Manner) -> Result<(), Failure> {
        let told = self.manner.take();
        let stuck = self.said.is_some_and(|said| said.elapsed() > STUCK);
        let voice = self.voice()?;
        if told.as_ref() != Some(&manner) {
            voice.pace(manner.rate)?;
            // Without a list there is nothing to choose from: its usual voice speaks.
            let voices = voice.voices().unwrap_or_default();
            let usual = voice.usual();
            let name = manner.voice.as_deref();
            if let Some(fits) = fitting(&voices, usual.as_ref(), name, &manner.language) {
                voice.choose(fits)?;
            }
        }
        // One that got stuck would let the next words wait for ever.
        if stuck && voice.speaks() {
            voice.hush()?;
        }
        voice.say(text)?;
        self.manner = Some(manner);
        self.said = Some(Instant::now());
        Ok(())
    }
}
