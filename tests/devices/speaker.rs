//! The thread that speaks where calls to the voice may block.

use limber_devices::SystemVoice;
use limber_devices::voice::{Failure, Speaker, Voice, fitting};
use limber_engine::SoundSettings;
use limber_engine::ports::Speech;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

/// Longer than anything here takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

fn voice(name: &str, language: &str) -> SystemVoice {
    SystemVoice {
        name: name.to_owned(),
        language: language.to_owned(),
    }
}

fn voices() -> Vec<SystemVoice> {
    [("Anna", "de-DE"), ("Fred", "en-US"), ("Daniel", "en-GB")]
        .map(|(name, language)| voice(name, language))
        .to_vec()
}

/// Writes down what it is told.
struct Told {
    told: Sender<String>,
    /// Answers of `say`, the last one first; then all is well.
    fails: Vec<&'static str>,
}

impl Told {
    fn tell(&self, what: String) {
        self.told.send(what).unwrap();
    }
}

impl Voice for Told {
    fn voices(&mut self) -> Result<Vec<SystemVoice>, Failure> {
        Ok(voices())
    }
    fn usual(&mut self) -> Option<SystemVoice> {
        Some(voice("Anna", "de-DE"))
    }
    fn choose(&mut self, voice: &SystemVoice) -> Result<(), Failure> {
        self.tell(format!("voice {}", voice.name));
        Ok(())
    }
    fn pace(&mut self, percent: u16) -> Result<(), Failure> {
        self.tell(format!("pace {percent}"));
        Ok(())
    }
    fn say(&mut self, text: &str) -> Result<(), Failure> {
        match self.fails.pop() {
            Some("panic") => panic!("a voice that breaks"),
            Some(why) => return Err(why.to_owned()),
            None => self.tell(format!("say {text}")),
        }
        Ok(())
    }
    fn hush(&mut self) -> Result<(), Failure> {
        self.tell("hush".to_owned());
        Ok(())
    }
    fn speaks(&mut self) -> bool {
        false
    }
}

/// A speaker whose voice fails to say as `fails` tell, one list for each time it is
/// opened, and what it was told.
fn speaker(mut fails: Vec<Vec<&'static str>>) -> (Speaker, Receiver<String>) {
    let (told, heard) = channel();
    let open = move || {
        told.send("open".to_owned()).unwrap();
        Ok(Told {
            told: told.clone(),
            fails: fails.pop().unwrap_or_default(),
        })
    };
    (Speaker::start(open).unwrap(), heard)
}

fn next(heard: &Receiver<String>) -> String {
    heard.recv_timeout(PATIENCE).unwrap()
}

fn all(heard: &Receiver<String>, count: usize) -> Vec<String> {
    (0..count).map(|_| next(heard)).collect()
}

fn chosen(rate: u16, name: Option<&str>, language: Option<&str>) -> SoundSettings {
    SoundSettings {
        rate,
        voice: name.map(str::to_owned),
        language: language.map(str::to_owned),
        ..SoundSettings::default()
    }
}

#[test]
fn a_voice_is_told_pace_and_voice_once_and_again_where_they_change() {
    let (speaker, heard) = speaker(vec![]);
    let (mut speech, _) = speaker.speech(&chosen(150, Some("Daniel"), None));
    speech.say("Pigeon.", 0);
    assert_eq!(
        all(&heard, 4),
        ["open", "pace 150", "voice Daniel", "say Pigeon."]
    );
    speech.say("Switch.", 0);
    speech.hush();
    assert_eq!(all(&heard, 2), ["say Switch.", "hush"]);
    let (mut other, _) = speaker.speech(&chosen(75, None, Some("de")));
    other.say("Rest.", 0);
    assert_eq!(all(&heard, 3), ["pace 75", "voice Anna", "say Rest."]);
}

#[test]
fn what_was_to_be_said_later_is_forgotten_with_a_hush_and_waited_for_at_the_end() {
    let (speaker, heard) = speaker(vec![]);
    let (mut speech, linger) = speaker.speech(&SoundSettings::default());
    speech.say("Never.", 600_000);
    speech.hush();
    speech.say("Done.", 1);
    drop(speech);
    assert_eq!(
        all(&heard, 4),
        ["open", "pace 100", "voice Fred", "say Done."]
    );
    linger.wait();
}

#[test]
fn a_voice_that_fails_or_breaks_is_opened_anew_for_the_next_words() {
    let (speaker, heard) = speaker(vec![vec!["gone"], vec!["panic"]]);
    let (mut speech, _) = speaker.speech(&SoundSettings::default());
    for text in ["One.", "Two."] {
        speech.say(text, 0);
        assert_eq!(all(&heard, 3), ["open", "pace 100", "voice Fred"]);
    }
    speech.say("Three.", 0);
    assert_eq!(
        all(&heard, 4),
        ["open", "pace 100", "voice Fred", "say Three."]
    );
}

#[test]
fn voices_are_listed_and_none_where_there_is_no_voice() {
    let (with, _heard) = speaker(vec![]);
    assert_eq!(with.voices(), Some(voices()));
    let without = Speaker::start(|| Err::<Told, _>("there is no voice".to_owned())).unwrap();
    assert_eq!(without.voices(), None);
    // And nothing comes of words.
    let (mut speech, linger) = without.speech(&SoundSettings::default());
    speech.say("Unheard.", 0);
    drop(speech);
    linger.wait();
}

#[test]
fn the_chosen_voice_speaks_else_the_usual_else_the_first_of_the_language() {
    let voices = voices();
    let name = |usual: Option<&SystemVoice>, name: Option<&str>, language: &str| {
        fitting(&voices, usual, name, language).map(|voice| voice.name.clone())
    };
    let daniel = voice("Daniel", "en-GB");
    assert_eq!(name(None, Some("Anna"), "en").as_deref(), Some("Anna"));
    assert_eq!(name(Some(&daniel), None, "en").as_deref(), Some("Daniel"));
    assert_eq!(
        name(Some(&daniel), Some("Gone"), "de").as_deref(),
        Some("Anna")
    );
    assert_eq!(name(None, None, "en").as_deref(), Some("Fred"));
    assert_eq!(name(None, None, "en_gb").as_deref(), Some("Daniel"));
    assert_eq!(name(None, None, "e"), None, "a language is a whole word");
    assert_eq!(name(None, None, "fr"), None);
}
