//! What the cues of a plan say, from its steps alone: the same words live, in
//! the audio guide, and while planning ahead.

use limber_core::exercise::Laterality;
use limber_core::plan::PlanEntry;
use limber_core::{CueKind, Library, Session, Side, Step, StepKind};
use limber_sound::settings::{SayHow, SoundSettings};
use limber_text::{Language, Message, say};

/// The steps and entries that words are about.
#[derive(Clone, Copy)]
pub(crate) struct Script<'a> {
    pub steps: &'a [Step],
    pub entries: &'a [PlanEntry],
    /// What they are said in; names and cues of exercises are English.
    pub language: Language,
}

impl<'a> Script<'a> {
    pub fn of(session: &'a Session, language: Language) -> Self {
        Self {
            steps: session.steps(),
            entries: session.entries(),
            language,
        }
    }

    /// The words of a cue of the step at `step`; empty where there are none.
    pub fn cue(self, kind: CueKind, n: Option<u8>, step: usize) -> String {
        let Some(here) = self.steps.get(step) else {
            return String::new();
        };
        match kind {
            CueKind::GetReady => sentences(&[
                Some(here.name.clone()),
                here.side_cue.clone(),
                self.dose(here),
            ]),
            CueKind::Start => self.words(&say!("speak-start")),
            CueKind::Minimum => self.words(&held(here.min_ms.unwrap_or(0))),
            CueKind::Half => self.words(&say!("speak-half")),
            CueKind::Countdown => n.map(|n| n.to_string()).unwrap_or_default(),
            CueKind::Target => self.words(&held(here.duration_ms.unwrap_or(0))),
            CueKind::Chime => String::new(),
            CueKind::Maximum => self.words(&say!("speak-maximum")),
            CueKind::SkinCheck => self.words(&say!("speak-skin-check")),
            CueKind::Switch => sentences(&[
                Some(self.words(&say!("speak-switch"))),
                here.side_cue.clone(),
            ]),
            CueKind::Rest => self.words(&match here.duration_ms {
                Some(ms) => say!("speak-rest-for", time = time(ms)),
                None => say!("speak-rest"),
            }),
            CueKind::Next => self
                .work_after(step)
                .map(|next| self.words(&say!("speak-next", name = next.name.as_str())))
                .unwrap_or_default(),
            CueKind::Done => self.words(&say!("speak-done")),
        }
    }

    fn words(self, message: &Message) -> String {
        message.words(self.language)
    }

    /// What a voice may say for a cue, the fullest form first, each shorter one
    /// still true by itself. `words` is its full sentence, see [`Self::cue`].
    pub fn forms(
        self,
        (kind, step): (CueKind, usize),
        words: String,
        how: SayHow,
        library: &Library,
    ) -> Vec<String> {
        let Some(here) = self.steps.get(step).filter(|_| how != SayHow::Off) else {
            return Vec::new();
        };
        let side = here.side.map(|side| match side {
            Side::Left => self.words(&say!("speak-left")),
            Side::Right => self.words(&say!("speak-right")),
        });
        let mut forms = Vec::new();
        match kind {
            CueKind::GetReady => {
                let name = Some(here.name.clone());
                if how == SayHow::Full
                    && let Some(exercise) = library.exercise(&here.exercise)
                {
                    let setup: Vec<&str> =
                        exercise.setup.iter().map(|line| line.as_str()).collect();
                    forms.push(format!("{words} {}", setup.join(" ")));
                }
                if how >= SayHow::Guide {
                    forms.push(words);
                    forms.push(sentences(&[name.clone(), here.side_cue.clone()]));
                }
                forms.push(sentences(&[name.clone(), side]));
                forms.push(sentences(&[name]));
            }
            CueKind::Switch => {
                if how >= SayHow::Guide {
                    forms.push(words);
                }
                let switch = Some(self.words(&say!("speak-switch")));
                forms.push(sentences(&[switch.clone(), side]));
                forms.push(sentences(&[switch]));
            }
            CueKind::SkinCheck => {
                forms.push(words);
                forms.push(self.words(&say!("speak-skin")));
            }
            CueKind::Done => {
                forms.push(words);
                forms.push(self.words(&say!("speak-done")));
            }
            CueKind::Rest if how >= SayHow::Guide => {
                forms.push(words);
                forms.push(self.words(&say!("speak-rest")));
            }
            _ if how >= SayHow::Guide => forms.push(words),
            _ => {}
        }
        forms.dedup();
        forms.retain(|form| !form.trim().is_empty());
        forms
    }

    fn work_after(self, step: usize) -> Option<&'a Step> {
        self.steps
            .iter()
            .skip(step.saturating_add(1))
            .find(|step| step.kind.is_work())
    }

    fn dose(self, step: &Step) -> Option<String> {
        // The get-ready of an entry tells of the work that follows it.
        let work = self
            .steps
            .iter()
            .find(|other| other.kind.is_work() && other.path == step.path)?;
        match (work.kind, work.reps, work.duration_ms) {
            (StepKind::Reps, Some(reps), _) => {
                let each = self
                    .entries
                    .get(work.plan_entry)
                    .is_some_and(|entry| entry.mov.laterality == Laterality::Alternating);
                Some(self.words(&if each {
                    say!("speak-times-each-side", count = reps)
                } else {
                    say!("speak-times", count = reps)
                }))
            }
            (StepKind::Open, _, _) | (_, _, None) => None,
            (_, _, Some(ms)) => Some(self.words(&time(ms))),
        }
    }
}

/// Each with its full stop; Japanese has one of its own, and no space after it.
fn sentences(parts: &[Option<String>]) -> String {
    let mut all = String::new();
    for part in parts.iter().flatten().filter(|part| !part.is_empty()) {
        if !all.is_empty() && !all.ends_with('。') {
            all.push(' ');
        }
        let japanese = part.ends_with(|last| matches!(last, '\u{3040}'..='\u{9fff}'));
        all.push_str(part);
        all.push(if japanese { '。' } else { '.' });
    }
    all
}

/// The language of a voice; English where there is no catalogue for it, or where
/// it is not known, as devices then ask for an English voice.
pub(crate) fn spoken(sound: &SoundSettings) -> Language {
    Language::pick(sound.language.as_deref(), [])
}

/// What is said when `ms` were held and more is welcome.
pub(crate) fn held(ms: u64) -> Message {
    say!("speak-held", time = time(ms))
}

/// "30 seconds", "2 minutes", "1 minute 30 seconds".
pub(crate) fn time(ms: u64) -> Message {
    let all = ms.saturating_add(500) / 1_000;
    let (minutes, rest) = (all / 60, all % 60);
    let seconds = |n: u64| say!("speak-seconds", count = n);
    match (minutes, rest) {
        (0, _) => seconds(all),
        (1, rest) if rest > 0 && all < 100 => seconds(all),
        (_, 0) => say!("speak-minutes", count = minutes),
        _ => say!(
            "speak-minutes-seconds",
            minutes = say!("speak-minutes", count = minutes),
            seconds = seconds(rest),
        ),
    }
}

/// "1:00".
pub(crate) fn clock(ms: u64) -> String {
    let seconds = ms.saturating_add(500) / 1_000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
