//! Speech on a thread of its own: a service that is slow or gone must not delay a
//! cue.

use super::SystemVoice;
use super::ssip::{Ssip, is_there, socket};
use crate::Linger;
use limber_engine::SoundSettings;
use limber_engine::ports::Speech;
use limber_sound::SayHow;
use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

enum Wish {
    Say(String, Instant),
    Hush,
}

/// Speaks through the system's service.
#[derive(Debug)]
pub struct SystemSpeech(Sender<Wish>);

impl SystemSpeech {
    /// A voice as `sound` says, and what to wait for after dropping it; `None` where
    /// the system has no service to speak through.
    pub fn new(sound: &SoundSettings) -> Option<(Self, Linger)> {
        let path = socket().filter(|_| is_there())?;
        let sound = sound.clone();
        let (sender, wishes) = channel();
        // Starting a service may take a second: not when there is something to say.
        let soon = sound.says() != SayHow::Off;
        let open = move || Ssip::open(&path, &sound);
        let thread = std::thread::Builder::new()
            .name("speech".to_owned())
            .spawn(move || speak(open, soon, &wishes))
            .map_err(|error| tracing::info!(%error, "no thread for speech"))
            .ok()?;
        Some((Self(sender), Linger::of(thread)))
    }
}

impl Speech for SystemSpeech {
    fn say(&mut self, text: &str, in_ms: u64) {
        let when = Instant::now() + Duration::from_millis(in_ms);
        // A thread that ended has told why.
        let _ = self.0.send(Wish::Say(text.to_owned(), when));
    }
    fn hush(&mut self) {
        let _ = self.0.send(Wish::Hush);
    }
}

/// Says what is wished until nobody wishes any more and all is said.
fn speak(open: impl Fn() -> io::Result<Ssip>, soon: bool, wishes: &Receiver<Wish>) {
    let mut service = if soon { open().ok() } else { None };
    let mut next: Option<(String, Instant)> = None;
    let mut leaving = false;
    while !(leaving && next.is_none()) {
        let left = next
            .as_ref()
            .map(|(_, when)| when.saturating_duration_since(Instant::now()));
        let wish = match left {
            Some(left) if leaving => {
                std::thread::sleep(left);
                Err(RecvTimeoutError::Timeout)
            }
            Some(left) => wishes.recv_timeout(left),
            None => wishes
                .recv()
                .map_err(|_gone| RecvTimeoutError::Disconnected),
        };
        let done = match wish {
            Ok(Wish::Say(text, when)) => {
                next = Some((text, when));
                Ok(())
            }
            Ok(Wish::Hush) => {
                next = None;
                service.as_mut().map_or(Ok(()), Ssip::hush)
            }
            Err(RecvTimeoutError::Timeout) => match next.take() {
                Some((text, _)) => connected(&mut service, &open).and_then(|ssip| ssip.say(&text)),
                None => Ok(()),
            },
            Err(RecvTimeoutError::Disconnected) => {
                leaving = true;
                Ok(())
            }
        };
        if let Err(error) = done {
            tracing::info!(%error, "speech");
            // The next words look for it anew.
            service = None;
        }
    }
}

fn connected<'a>(
    service: &'a mut Option<Ssip>,
    open: &impl Fn() -> io::Result<Ssip>,
) -> io::Result<&'a mut Ssip> {
    match service {
        Some(ssip) => Ok(ssip),
        None => Ok(service.insert(open()?)),
    }
}

/// The voices of the system; `None` where it has no service to speak through.
pub fn voices() -> Option<Vec<SystemVoice>> {
    let path = socket().filter(|_| is_there())?;
    Ssip::open(&path, &SoundSettings::default())
        .and_then(|mut ssip| ssip.voices())
        .map_err(|error| tracing::info!(%error, "voices"))
        .ok()
}
