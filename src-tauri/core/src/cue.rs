//! What is to be said, sounded and shown, and when.
//!
//! The core emits intentions; how a cue sounds, reads and looks is decided by
//! whoever plays it. None depends on hearing alone.

use crate::plan::Plan;
use crate::step::{Step, StepKind};
use serde::{Deserialize, Serialize};

/// What a cue means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CueKind {
    /// Get into position: exercise and side cue.
    GetReady,
    /// Work begins.
    Start,
    /// The minimum is reached, and it lies under the target.
    Minimum,
    /// Half of the work is done (steps from 20 s).
    Half,
    /// Three, two, one before the end (steps from 8 s), and in a lead-in.
    Countdown,
    /// The target is reached and the person stays.
    Target,
    /// Staying: another 30 s.
    Chime,
    /// Staying: the exercise's usual maximum is reached. Said once.
    Maximum,
    /// Cold pack: look at the skin.
    SkinCheck,
    /// Change sides.
    Switch,
    /// Rest.
    Rest,
    /// What comes after this rest.
    Next,
    /// The session is over.
    Done,
}

/// Work from this length on has a half-way cue.
pub const HALF_FROM_MS: u64 = 20_000;
/// Steps from this length on have a countdown.
pub const COUNTDOWN_FROM_MS: u64 = 8_000;
/// A countdown counts these seconds down to one.
pub const COUNTDOWN_S: u8 = 3;
/// Of two cues closer than this, only the more important one sounds.
pub const SOUND_APART_MS: u64 = 4_000;
/// A rest says what is next this long before its end: clear of the countdown.
const NEXT_BEFORE_MS: u64 = 3_000 + SOUND_APART_MS;

impl CueKind {
    /// Which of two cues close together keeps its sound: the higher.
    pub fn priority(self) -> u8 {
        match self {
            Self::Done => 100,
            Self::SkinCheck => 95,
            Self::Switch => 90,
            Self::Start => 80,
            Self::Rest => 75,
            Self::GetReady => 70,
            Self::Minimum => 60,
            Self::Target => 58,
            Self::Countdown => 50,
            Self::Maximum => 45,
            Self::Half => 40,
            Self::Chime => 30,
            Self::Next => 20,
        }
    }

    /// The word used in files and JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::GetReady => "get_ready",
            Self::Start => "start",
            Self::Minimum => "minimum",
            Self::Half => "half",
            Self::Countdown => "countdown",
            Self::Target => "target",
            Self::Chime => "chime",
            Self::Maximum => "maximum",
            Self::SkinCheck => "skin_check",
            Self::Switch => "switch",
            Self::Rest => "rest",
            Self::Next => "next",
            Self::Done => "done",
        }
    }
}

/// A cue inside one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepCue {
    /// Milliseconds from the start of the step.
    pub offset_ms: u64,
    /// What it means.
    pub kind: CueKind,
    /// Countdown: 3, 2 or 1.
    pub n: Option<u8>,
    /// Whether it sounds; its visual is always shown.
    pub sound: bool,
}

/// A cue of the whole timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedCue {
    /// Milliseconds from the start; `None` after an open step.
    pub at_ms: Option<u64>,
    /// Index of the step it belongs to; for [`CueKind::Done`] the last one.
    pub step: usize,
    /// The cue itself.
    pub cue: StepCue,
}

/// What of a step its cues depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CueContext {
    /// Kind of the step.
    pub kind: StepKind,
    /// Its length now, `None` for an open end.
    pub duration_ms: Option<u64>,
    /// Its minimum.
    pub min_ms: Option<u64>,
    /// Cold pack: when to look at the skin.
    pub skin_check_ms: Option<u64>,
    /// The work after this step is another exercise.
    pub next_differs: bool,
}

/// The cue a step opens with.
pub fn opening(kind: StepKind) -> CueKind {
    match kind {
        StepKind::GetReady => CueKind::GetReady,
        StepKind::Switch => CueKind::Switch,
        StepKind::Rest => CueKind::Rest,
        StepKind::Hold | StepKind::Reps | StepKind::Timed | StepKind::Open => CueKind::Start,
    }
}

/// The cues of one step, sorted by time, with their sounds settled.
pub fn step_cues(context: &CueContext) -> Vec<StepCue> {
    let work = context.kind.is_work();
    let mut cues = vec![quiet(0, opening(context.kind), None)];
    if let Some(skin_check_ms) = context.skin_check_ms
        && work
        && context.duration_ms.is_none_or(|d| skin_check_ms < d)
    {
        cues.push(quiet(skin_check_ms, CueKind::SkinCheck, None));
    }
    if let Some(duration_ms) = context.duration_ms {
        if let Some(min_ms) = context.min_ms.filter(|min| work && *min < duration_ms) {
            cues.push(quiet(min_ms, CueKind::Minimum, None));
        }
        if work && duration_ms >= HALF_FROM_MS {
            cues.push(quiet(duration_ms / 2, CueKind::Half, None));
        }
        if context.kind == StepKind::Rest
            && context.next_differs
            && duration_ms >= NEXT_BEFORE_MS + SOUND_APART_MS
        {
            cues.push(quiet(duration_ms - NEXT_BEFORE_MS, CueKind::Next, None));
        }
        if duration_ms >= COUNTDOWN_FROM_MS {
            for n in (1..=COUNTDOWN_S).rev() {
                let offset = duration_ms - u64::from(n) * 1_000;
                cues.push(quiet(offset, CueKind::Countdown, Some(n)));
            }
        }
    }
    cues.sort_by_key(|cue| (cue.offset_ms, u8::MAX - cue.kind.priority()));
    settle_sounds(&mut cues);
    cues
}

fn quiet(offset_ms: u64, kind: CueKind, n: Option<u8>) -> StepCue {
    StepCue {
        offset_ms,
        kind,
        n,
        sound: false,
    }
}

/// Of two cues within [`SOUND_APART_MS`] the more important one sounds. The
/// three beats of a countdown are one cue, and they belong to whatever they
/// count down to, so the opening of the next step silences nothing here.
fn settle_sounds(cues: &mut [StepCue]) {
    let all: Vec<(u64, CueKind)> = cues.iter().map(|cue| (cue.offset_ms, cue.kind)).collect();
    let beats = |kind| {
        all.iter()
            .filter(move |(_, own)| *own == kind)
            .map(|(offset, _)| *offset)
    };
    for cue in cues {
        let outranked = |own: u64| {
            all.iter().any(|&(offset, kind)| {
                kind.priority() > cue.kind.priority() && offset.abs_diff(own) < SOUND_APART_MS
            })
        };
        cue.sound = !beats(cue.kind).any(outranked);
    }
}

/// The context of `step`, which `next_work` follows.
pub fn context(plan: &Plan, step: &Step, next_work: Option<&Step>) -> CueContext {
    let skin_check_ms = plan
        .entries
        .get(step.plan_entry)
        .and_then(|entry| entry.mov.skin_check_s)
        .map(|s| u64::from(s) * 1_000);
    CueContext {
        kind: step.kind,
        duration_ms: step.duration_ms,
        min_ms: step.min_ms,
        skin_check_ms,
        next_differs: next_work.is_some_and(|next| next.exercise != step.exercise),
    }
}

/// All cues of `plan` in order of time.
pub fn cue_list(plan: &Plan) -> Vec<PlannedCue> {
    let mut cues = Vec::new();
    for (index, step) in plan.steps.iter().enumerate() {
        let next_work = plan
            .steps
            .iter()
            .skip(index + 1)
            .find(|step| step.kind.is_work());
        for cue in step_cues(&context(plan, step, next_work)) {
            cues.push(PlannedCue {
                at_ms: step
                    .start_ms
                    .map(|start| start.saturating_add(cue.offset_ms)),
                step: index,
                cue,
            });
        }
    }
    if let Some(last) = plan.steps.last() {
        let length = last.duration_ms;
        cues.push(PlannedCue {
            at_ms: last
                .start_ms
                .zip(length)
                .map(|(start, length)| start.saturating_add(length)),
            step: plan.steps.len() - 1,
            cue: StepCue {
                offset_ms: length.unwrap_or(0),
                kind: CueKind::Done,
                n: None,
                sound: true,
            },
        });
    }
    cues
}
