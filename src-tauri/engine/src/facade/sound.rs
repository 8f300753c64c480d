//! What a person chose about sound, read and changed.

use super::Limber;
use super::undo::Op;
use crate::error::{EngineError, ErrorKind, not_kept};
use crate::script::spoken;
use crate::told::setting;
use crate::wire::change::{Changed, View};
use crate::wire::sound::{Sound, SoundPage};
use limber_core::CueKind;
use limber_sound::score::KINDS;
use limber_sound::settings::{Family, SayHow, SoundSettings};
use limber_text::{Arg, Language, Message, say};
use serde_json::{Map, Value};

/// Key of the sound settings in the store.
const SOUND_KEY: &str = "sound";

impl Limber {
    /// What the person chose about sound, and what can be chosen.
    pub fn sound_settings(&self) -> Result<SoundPage, EngineError> {
        let (sound, problem) = self.stored_sound()?;
        Ok(SoundPage {
            sound: Sound::from(&sound),
            problem: problem.map(|problem| problem.words(self.reads())),
            kinds: KINDS.map(|kind| kind.word().to_owned()).to_vec(),
        })
    }

    /// Chooses `sound` from now on; undoable. [`ErrorKind::Usage`] for a value
    /// that makes no sense.
    pub fn set_sound_settings(&self, sound: &Sound) -> Result<Changed, EngineError> {
        let new = SoundSettings::try_from(sound)?;
        let (before, _) = self.stored_sound()?;
        self.change(
            say!("change-sound-settings"),
            vec![View::Settings],
            stored(&new)?,
            stored(&before)?,
        )
    }

    /// What the person chose about sound, for whoever plays it. Where they chose
    /// neither a voice nor its language, the one they read is spoken.
    pub fn sound(&self) -> Result<SoundSettings, EngineError> {
        Ok(self.sound_or_why()?.0)
    }

    /// The same, and why what is stored could not be used.
    pub(super) fn sound_or_why(&self) -> Result<(SoundSettings, Option<Message>), EngineError> {
        let (mut sound, why) = self.stored_sound()?;
        if sound.voice.is_none() && sound.language.is_none() {
            let read = self.language()?;
            sound.language = (read != Language::English).then(|| read.tag().to_owned());
        }
        Ok((sound, why))
    }

    /// What the voice of `sound` says to be heard, in its language.
    pub fn words_of_test(sound: &SoundSettings) -> String {
        say!("speak-test").words(spoken(sound))
    }

    /// The kind of cue that `word` names, as in `CueNow.kind`.
    pub fn cue_kind(&self, word: &str) -> Result<CueKind, EngineError> {
        kind(word)
            .ok_or_else(|| EngineError::new(ErrorKind::Usage, say!("wrong-no-cue", word = word)))
    }

    /// The stored settings, or the usual ones and why the stored could not be
    /// used.
    fn stored_sound(&self) -> Result<(SoundSettings, Option<Message>), EngineError> {
        let Some(json) = self.reading(None, |store| store.setting(SOUND_KEY))? else {
            return Ok((SoundSettings::default(), None));
        };
        // By way of a map: a list would do for a struct whose fields all have
        // defaults.
        let read = serde_json::from_str::<Map<String, Value>>(&json)
            .and_then(|fields| serde_json::from_value::<SoundSettings>(Value::Object(fields)))
            .map_err(|error| Arg::from(error.to_string()))
            .and_then(|sound| match sound.check() {
                Ok(()) => Ok(sound),
                Err(error) => Err(Arg::from(setting(error))),
            });
        Ok(match read {
            Ok(sound) => (sound, None),
            Err(why) => {
                let problem = say!("wrong-stored-sound", why = why);
                tracing::warn!(
                    why = problem.words(Language::English),
                    "stored sound settings"
                );
                (SoundSettings::default(), Some(problem))
            }
        })
    }
}

fn stored(sound: &SoundSettings) -> Result<Vec<Op>, EngineError> {
    let json = serde_json::to_string(sound).map_err(|error| not_kept(&error))?;
    Ok(vec![Op::Setting {
        key: SOUND_KEY.to_owned(),
        json,
    }])
}

/// The kind that `word` names.
fn kind(word: &str) -> Option<CueKind> {
    KINDS.into_iter().find(|kind| kind.word() == word)
}

impl From<&SoundSettings> for Sound {
    fn from(sound: &SoundSettings) -> Self {
        Self {
            silent: sound.silent,
            tones: sound.tones,
            family: sound.family.word().to_owned(),
            volume: sound.volume,
            lower: sound.lower,
            off: sound
                .off
                .iter()
                .map(|kind| kind.word().to_owned())
                .collect(),
            say: sound.say.word().to_owned(),
            rate: sound.rate,
            voice: sound.voice.clone(),
            language: sound.language.clone(),
            vibrate: sound.vibrate,
        }
    }
}

impl TryFrom<&Sound> for SoundSettings {
    type Error = EngineError;

    fn try_from(sound: &Sound) -> Result<Self, EngineError> {
        let wrong = |what: Message| EngineError::new(ErrorKind::Usage, what);
        let family = Family::from_word(&sound.family).ok_or_else(|| {
            wrong(say!("wrong-no-family", word = &sound.family)).hint(say!("hint-families"))
        })?;
        let say = SayHow::from_word(&sound.say).ok_or_else(|| {
            wrong(say!("wrong-no-say", word = &sound.say)).hint(say!("hint-says"))
        })?;
        let off = sound
            .off
            .iter()
            .map(|word| kind(word).ok_or_else(|| wrong(say!("wrong-no-cue", word = word))))
            .collect::<Result<_, _>>()?;
        let some = |name: &Option<String>| name.clone().filter(|name| !name.is_empty());
        let settings = Self {
            silent: sound.silent,
            tones: sound.tones,
            family,
            volume: sound.volume,
            lower: sound.lower,
            off,
            say,
            rate: sound.rate,
            voice: some(&sound.voice),
            language: some(&sound.language),
            vibrate: sound.vibrate,
        };
        settings
            .check()
            .map_err(|error| wrong(say!("wrong-not-possible", why = setting(error))))?;
        Ok(settings)
    }
}
