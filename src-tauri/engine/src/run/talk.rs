//! Says the words of cues, planned by how long they take, so that none is cut.

use super::{Driver, words};
use crate::ports::Ports;
use crate::script::{Script, spoken};
use limber_core::moment::{MS_NS, Moment, SECOND_NS};
use limber_core::{CueKind, Session};
use limber_sound::settings::{SayHow, SoundSettings};
use limber_sound::speaking::{self, Said, Words};
use limber_text::Language;
use std::convert::Infallible;

/// Room is kept for words that are due within this, real time: longer than the
/// longest lesser words, so that none is begun that a name would have to cut.
const AHEAD_NS: u64 = 20 * SECOND_NS;
/// What a digit takes longer to say in other languages than in English: forty-five
/// is cuarenta y cinco.
const NUMBER_MORE_MS: u64 = 150;
/// Silence between two utterances.
const BETWEEN_MS: u64 = 100;

/// What is being said, and what is to be said.
pub(super) struct Talk {
    /// What the person chose.
    sound: SoundSettings,
    /// What is spoken.
    language: Language,
    /// Words whose cue was due, by time; milliseconds of the awake clock.
    owed: Vec<Words>,
    /// When what is being said ends.
    until_ms: u64,
    /// When the first of `owed` is to be said.
    next_ms: Option<u64>,
}

impl Talk {
    pub(super) fn new(sound: SoundSettings) -> Self {
        Self {
            language: spoken(&sound),
            sound,
            owed: Vec::new(),
            until_ms: 0,
            next_ms: None,
        }
    }

    pub(super) fn sound(&self) -> &SoundSettings {
        &self.sound
    }

    /// When to look again, awake clock.
    pub(super) fn due_ns(&self) -> Option<u64> {
        self.next_ms.map(|ms| ms.saturating_mul(MS_NS))
    }

    fn length_ms(&self, text: &str) -> u64 {
        let numbers = match self.language {
            Language::English => 0,
            _ => text.chars().filter(char::is_ascii_digit).count() as u64,
        };
        let more_ms = numbers * NUMBER_MORE_MS * 100 / u64::from(self.sound.rate.max(1));
        speaking::estimate_ms(text, self.sound.rate) + more_ms
    }
}

impl Driver {
    /// Faster than real time there is no time to speak.
    fn speaks(&self, ports: &Ports<'_>) -> bool {
        self.talk.sound.says() != SayHow::Off && self.session.speed() == 1 && ports.speech.speaks()
    }

    /// What `session` says for a cue that is due at `at_ms` of the awake clock.
    fn words_of(
        &self,
        session: &Session,
        (kind, n, step): (CueKind, Option<u8>, usize),
        at_ms: u64,
    ) -> Words {
        let language = self.talk.language;
        let full = words::cue(session, (kind, n, step), language);
        let how = self.talk.sound.says();
        Words {
            at_ms,
            kind,
            tone: self.talk.sound.sounds(kind),
            forms: Script::of(session, language).forms((kind, step), full, how, &self.library),
        }
    }

    /// Takes on the words of a cue that was due `late_ns` ago; whether there are any
    /// for a voice to say.
    pub(super) fn owe(
        &mut self,
        cue: (CueKind, Option<u8>, usize),
        late_ns: u64,
        ports: &Ports<'_>,
    ) -> bool {
        let speaks = self.speaks(ports);
        let Some(now) = self.session.last_moment().filter(|_| speaks) else {
            return false;
        };
        let at_ms = now.awake_ns.saturating_sub(late_ns) / MS_NS;
        let words = self.words_of(&self.session, cue, at_ms);
        let any = !words.forms.is_empty();
        if any {
            self.talk.owed.push(words);
        }
        any
    }

    /// Says what is due, where there is room for it.
    pub(super) fn talk(&mut self, now: &Moment, ports: &mut Ports<'_>) {
        self.talk.next_ms = None;
        let now_ms = now.awake_ns / MS_NS;
        self.talk
            .owed
            .retain(|words| speaking::last_ms(words) >= now_ms);
        if self.talk.owed.is_empty() {
            return;
        }
        let ahead = self.words_ahead();
        loop {
            let owed = self.talk.owed.len();
            let words = [self.talk.owed.as_slice(), ahead.as_slice()].concat();
            let said = self.planned(&words, now_ms);
            let due = said
                .iter()
                .find(|said| said.index < owed && said.at_ms <= now_ms);
            let Some(due) = due.copied() else {
                let waiting = said.iter().filter(|said| said.index < owed);
                self.talk.next_ms = waiting.map(|said| said.at_ms).min();
                return;
            };
            let words = self.talk.owed.remove(due.index);
            if let Some(text) = words.forms.get(due.form) {
                ports.speech.say(text, 0);
                self.talk.until_ms = now_ms.saturating_add(due.length_ms);
                ports.tones.words(self.talk.until_ms.saturating_mul(MS_NS));
            }
        }
    }

    fn planned(&self, words: &[Words], now_ms: u64) -> Vec<Said> {
        let from_ms = now_ms.max(self.talk.until_ms.saturating_add(BETWEEN_MS));
        let length = |text: &str| Ok::<_, Infallible>(self.talk.length_ms(text));
        match speaking::plan(words, from_ms, length) {
            Ok(said) => said,
            Err(never) => match never {},
        }
    }

    /// The words of the next seconds if nobody acts.
    fn words_ahead(&self) -> Vec<Words> {
        let mut found = Vec::new();
        super::ahead::run(&self.session, AHEAD_NS, |session, cue| {
            found.push(self.words_of(session, (cue.kind, cue.n, cue.step), cue.awake_ns / MS_NS));
        });
        found
    }

    /// Falls silent: what was to be said is no longer so.
    pub(super) fn fall_silent(&mut self, ports: &mut Ports<'_>) {
        if self.talk.owed.is_empty() && self.talk.until_ms == 0 {
            return;
        }
        self.talk.owed.clear();
        self.talk.next_ms = None;
        self.talk.until_ms = 0;
        ports.speech.hush();
        ports.tones.words(0);
    }

    /// The words of the end: nobody comes back to say them behind their tone.
    pub(super) fn last_words(&mut self, ports: &mut Ports<'_>) {
        let Some(now) = self.session.last_moment() else {
            return;
        };
        let now_ms = now.awake_ns / MS_NS;
        let mut words = std::mem::take(&mut self.talk.owed);
        words.retain(|words| words.kind == CueKind::Done);
        let last = self
            .planned(&words, now_ms)
            .into_iter()
            .find_map(|said| Some((said, words.get(said.index)?.forms.get(said.form)?)));
        if let Some((said, text)) = last {
            ports.speech.say(text, said.at_ms.saturating_sub(now_ms));
            let until_ms = said.at_ms.saturating_add(said.length_ms);
            ports.tones.words(until_ms.saturating_mul(MS_NS));
        }
    }
}
