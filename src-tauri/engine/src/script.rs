//! What the cues of a plan say, from its steps alone: the same words live, in
//! the audio guide, and while planning ahead.

use limber_core::exercise::Laterality;
use limber_core::plan::PlanEntry;
use limber_core::{CueKind, Library, Session, Step, StepKind};
use limber_sound::settings::SayHow;

/// The steps and entries that words are about.
#[derive(Clone, Copy)]
pub(crate) struct Script<'a> {
    pub steps: &'a [Step],
    pub entries: &'a [PlanEntry],
}

impl<'a> Script<'a> {
    pub fn of(session: &'a Session) -> Self {
        Self {
            steps: session.steps(),
            entries: session.entries(),
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
            CueKind::Start => "Start.".to_owned(),
            CueKind::Minimum => format!(
                "{} done. Stay if it feels good.",
                time(here.min_ms.unwrap_or(0))
            ),
            CueKind::Half => "Half-way.".to_owned(),
            CueKind::Countdown => n.map(|n| n.to_string()).unwrap_or_default(),
            CueKind::Target => format!(
                "{} done. Stay if it feels good.",
                time(here.duration_ms.unwrap_or(0))
            ),
            CueKind::Chime => String::new(),
            CueKind::Maximum => "That is long enough for most. Go on when you like.".to_owned(),
            CueKind::SkinCheck => {
                "Lift the pack and look at the skin. Stop if it is white, mottled, blistered or burning."
                    .to_owned()
            }
            CueKind::Switch => {
                sentences(&[Some("Switch".to_owned()), here.side_cue.clone()])
            }
            CueKind::Rest => match here.duration_ms {
                Some(ms) => format!("Rest. {}.", time(ms)),
                None => "Rest.".to_owned(),
            },
            CueKind::Next => self
                .work_after(step)
                .map(|next| format!("Next: {}.", next.name))
                .unwrap_or_default(),
            CueKind::Done => "Done.".to_owned(),
        }
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
        let side = here.side.map(|side| side.word().to_owned());
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
                forms.push(sentences(&[Some("Switch".to_owned()), side]));
                forms.push("Switch.".to_owned());
            }
            CueKind::SkinCheck => {
                forms.push(words);
                forms.push("Look at the skin.".to_owned());
            }
            CueKind::Done => {
                forms.push(words);
                forms.push("Done.".to_owned());
            }
            CueKind::Rest if how >= SayHow::Guide => {
                forms.push(words);
                forms.push("Rest.".to_owned());
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
                Some(if each {
                    format!("{reps} each side")
                } else {
                    format!("{reps} times")
                })
            }
            (StepKind::Open, _, _) | (_, _, None) => None,
            (_, _, Some(ms)) => Some(time(ms)),
        }
    }
}

fn sentences(parts: &[Option<String>]) -> String {
    parts
        .iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .map(|part| format!("{part}."))
        .collect::<Vec<_>>()
        .join(" ")
}

/// "30 seconds", "2 minutes", "1 minute 30 seconds".
pub(crate) fn time(ms: u64) -> String {
    let seconds = ms.saturating_add(500) / 1_000;
    let (minutes, rest) = (seconds / 60, seconds % 60);
    let unit = |n: u64, one: &str| {
        if n == 1 {
            format!("1 {one}")
        } else {
            format!("{n} {one}s")
        }
    };
    match (minutes, rest) {
        (0, _) => unit(seconds, "second"),
        (1, rest) if rest > 0 && seconds < 100 => unit(seconds, "second"),
        (_, 0) => unit(minutes, "minute"),
        _ => format!("{} {}", unit(minutes, "minute"), unit(rest, "second")),
    }
}

/// "1:00".
pub(crate) fn clock(ms: u64) -> String {
    let seconds = ms.saturating_add(500) / 1_000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
