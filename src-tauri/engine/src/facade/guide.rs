//! A routine as one audio file: tones from the same cue list and the same
//! synthesis as live, words planned so that none are cut.

use super::Limber;
use super::file::{unwritten, write_whole};
use crate::error::{EngineError, ErrorKind};
use crate::ports::Reader;
use crate::script::{Script, spoken};
use limber_core::cue::cue_list;
use limber_core::{Plan, Routine};
use limber_sound::guide::{BLOCK, Guide, Placed, RATES, TAIL_MS, sample_at};
use limber_sound::settings::{Family, SayHow, SoundSettings};
use limber_sound::speaking::{self, Said, Words};
use limber_sound::wav;
use limber_text::{Message, say};
use std::collections::HashMap;
use std::io::Write;
use std::path::Path;

/// Longest an open step may be made, seconds.
pub const OPEN_MAX_S: u32 = 3_600;

/// How a guide is to sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GuideOptions {
    /// Samples a second, one of [`RATES`].
    pub rate: u32,
    /// Which tones; `None`: those the person chose.
    pub family: Option<Family>,
    /// Length of steps that would wait for the person, seconds.
    pub open_s: Option<u32>,
    /// Whether words are to be said; writing it then needs a reader.
    pub voice: bool,
}

impl Default for GuideOptions {
    fn default() -> Self {
        Self {
            rate: 44_100,
            family: None,
            open_s: None,
            voice: false,
        }
    }
}

/// What a guide came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// Milliseconds of audio.
    pub length_ms: u64,
    /// Tones in it.
    pub tones: usize,
    /// Utterances in it.
    pub said: usize,
}

impl Limber {
    /// `routine` as a guide to be written. Nothing waits for a person in it, so
    /// "wait for me" does not apply, and open steps need [`GuideOptions::open_s`]
    /// ([`ErrorKind::Usage`] without).
    pub fn guide(&self, routine: &Routine, options: GuideOptions) -> Result<Guided, EngineError> {
        if !RATES.contains(&options.rate) {
            return Err(wrong(
                say!("wrong-rate", rate = options.rate),
                say!("hint-rates"),
            ));
        }
        let stored = self.sound()?;
        let sound = SoundSettings {
            // A file is turned down by whoever plays it.
            silent: false,
            tones: true,
            volume: 100,
            family: options.family.unwrap_or(stored.family),
            ..stored
        };
        let say = match sound.say {
            SayHow::Off => SayHow::Guide,
            chosen => chosen,
        };
        let explains = options.voice && say == SayHow::Full;
        let plan = self.plan_of(routine, options.open_s, explains.then_some(sound.rate))?;
        let library = self.library()?;
        let script = Script {
            steps: &plan.steps,
            entries: &plan.entries,
            language: spoken(&sound),
        };
        let (mut tones, mut words) = (Vec::new(), Vec::new());
        for cue in cue_list(&plan).into_iter().filter(|cue| cue.cue.sound) {
            let (Some(at_ms), kind) = (cue.at_ms, cue.cue.kind) else {
                continue;
            };
            let tone = sound.sounds(kind);
            if tone {
                tones.push(Placed { at_ms, kind });
            }
            if options.voice {
                let full = script.cue(kind, cue.cue.n, cue.step);
                words.push(Words {
                    at_ms,
                    kind,
                    tone,
                    forms: script.forms((kind, cue.step), full, say, &library),
                });
            }
        }
        Ok(Guided {
            guide: Guide::new(&sound, options.rate),
            total_ms: plan.total_ms(),
            tones,
            words,
        })
    }

    /// `routine` compiled for ears alone.
    fn plan_of(
        &self,
        routine: &Routine,
        open_s: Option<u32>,
        explain_percent: Option<u16>,
    ) -> Result<Plan, EngineError> {
        if open_s.is_some_and(|s| s == 0 || s > OPEN_MAX_S) {
            return Err(wrong(say!("wrong-open-length"), say!("hint-open-length")));
        }
        let mut settings = self.settings()?;
        settings.wait_for_me = false;
        settings.wait_for_done = false;
        settings.explain_percent = explain_percent;
        let last = self.reading(None, |store| store.last_first_side(&routine.id))?;
        let mut plan = self.compile_with(routine, settings, last)?;
        let mut at = 0u64;
        for step in &mut plan.steps {
            let duration = step
                .duration_ms
                .or(open_s.map(|s| u64::from(s) * 1_000))
                .ok_or_else(|| {
                    wrong(
                        say!("wrong-no-length", name = &step.name),
                        say!("hint-open"),
                    )
                })?;
            step.start_ms = Some(at);
            step.duration_ms = Some(duration);
            at = at.saturating_add(duration);
        }
        Ok(plan)
    }
}

fn wrong(what: Message, hint: Message) -> EngineError {
    EngineError::new(ErrorKind::Usage, what).hint(hint)
}

/// A guide to be written: everything that depends on the log is decided, so that
/// writing it keeps nobody from the log.
pub struct Guided {
    guide: Guide,
    total_ms: u64,
    tones: Vec<Placed>,
    words: Vec<Words>,
}

impl Guided {
    /// Writes it as a WAV into `path`, whole or not at all; `reader` is the voice.
    /// See [`Self::write`].
    pub fn write_to(
        self,
        reader: Option<&mut dyn Reader>,
        path: &Path,
        progress: &mut dyn FnMut(u8),
    ) -> Result<Rendered, EngineError> {
        // What can't be spoken must not touch the file.
        let ahead = self.spoken(reader)?;
        write_whole(path, |out| ahead.write(out, progress))
    }

    /// Writes it as 16-bit mono WAV to `out`, straight through, in memory that does
    /// not grow with its length. `progress` hears the percent that are written, each
    /// once.
    pub fn write(
        self,
        reader: Option<&mut dyn Reader>,
        out: &mut dyn Write,
        progress: &mut dyn FnMut(u8),
    ) -> Result<Rendered, EngineError> {
        self.spoken(reader)?.write(out, progress)
    }

    /// Measures all words and finds their places.
    fn spoken(self, reader: Option<&mut dyn Reader>) -> Result<Ahead<'_>, EngineError> {
        let mut voice = reader.map(|reader| Voice {
            reader,
            lengths: HashMap::new(),
        });
        let said = match &mut voice {
            Some(voice) => speaking::plan(&self.words, 0, |text| voice.length_ms(text))?,
            None => Vec::new(),
        };
        let spoken_ms = said
            .last()
            .map_or(0, |said| said.at_ms.saturating_add(said.length_ms));
        let length_ms = self
            .total_ms
            .saturating_add(TAIL_MS)
            .max(spoken_ms.saturating_add(TAIL_MS / 2));
        Ok(Ahead {
            guide: self.guide,
            length_ms,
            tones: self.tones,
            words: self.words,
            said,
            voice,
        })
    }
}

/// Everything that is decided before the first sample.
struct Ahead<'a> {
    guide: Guide,
    length_ms: u64,
    tones: Vec<Placed>,
    words: Vec<Words>,
    said: Vec<Said>,
    voice: Option<Voice<'a>>,
}

impl Ahead<'_> {
    fn write(
        mut self,
        out: &mut dyn Write,
        progress: &mut dyn FnMut(u8),
    ) -> Result<Rendered, EngineError> {
        let rate = self.guide.rate();
        let samples = sample_at(self.length_ms, rate);
        let head = wav::head(samples, rate).map_err(|error| {
            wrong(
                say!(
                    "wrong-guide-too-long",
                    hours = error.hours(),
                    rate = error.rate
                ),
                say!("hint-in-parts"),
            )
        })?;
        out.write_all(&head).map_err(unwritten)?;
        let mut block = vec![0.0f32; BLOCK];
        let mut bytes = Vec::with_capacity(BLOCK * 2);
        let mut tones = self.tones.iter().peekable();
        let mut said = self.said.iter().peekable();
        let mut told = 0;
        while self.guide.made() < samples {
            let left = samples - self.guide.made();
            let size = usize::try_from(left).unwrap_or(BLOCK).min(BLOCK);
            let until = self.guide.made() + size as u64;
            while let Some(tone) = tones.next_if(|tone| sample_at(tone.at_ms, rate) < until) {
                self.guide.place(*tone);
            }
            while let Some(said) = said.next_if(|said| sample_at(said.at_ms, rate) < until) {
                let text = self
                    .words
                    .get(said.index)
                    .and_then(|words| words.forms.get(said.form));
                if let (Some(voice), Some(text)) = (&mut self.voice, text) {
                    let (speech, speech_rate) = voice.reader.read(text)?;
                    self.guide.say(said.at_ms, &speech, speech_rate);
                }
            }
            let Some(block) = block.get_mut(..size) else {
                break;
            };
            self.guide.fill(block);
            bytes.clear();
            bytes.extend(
                block
                    .iter()
                    .flat_map(|sample| wav::sample_16(*sample).to_le_bytes()),
            );
            out.write_all(&bytes).map_err(unwritten)?;
            let done = u8::try_from(self.guide.made() * 100 / samples.max(1)).unwrap_or(100);
            if done > told {
                told = done;
                progress(done);
            }
        }
        out.flush().map_err(unwritten)?;
        Ok(Rendered {
            length_ms: self.length_ms,
            tones: self.tones.len(),
            said: self.said.len(),
        })
    }
}

/// A reader that remembers how long things take: most words come again.
struct Voice<'a> {
    reader: &'a mut dyn Reader,
    lengths: HashMap<String, u64>,
}

impl Voice<'_> {
    fn length_ms(&mut self, text: &str) -> Result<u64, EngineError> {
        if let Some(length) = self.lengths.get(text) {
            return Ok(*length);
        }
        let (speech, rate) = self.reader.read(text)?;
        let length = (speech.len() as u64 * 1_000).div_ceil(u64::from(rate.max(1)));
        self.lengths.insert(text.to_owned(), length);
        Ok(length)
    }
}
