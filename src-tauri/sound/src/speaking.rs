//! When the words of cues are said, so that none are cut and a name never
//! gives way to lesser words.
//!
//! Words know their length before they are said (measured, or estimated by
//! [`estimate_ms`]). Those that matter most are placed first, each behind its
//! tone; others take what room is left, in a shorter form where they have one,
//! or are left out. Tone and visual of the cue stay in any case.

use crate::score;
use crate::settings::{RATE_MAX, RATE_MIN};
use limber_core::CueKind;

/// Silence between a tone and its words.
pub const AFTER_TONE_MS: u64 = 120;
/// Silence between two utterances.
const BETWEEN_MS: u64 = 100;
/// Words that would begin later than this after their cue are no longer true;
/// those of a name may wait longer, see [`slack_ms`].
const SLACK_MS: u64 = 700;

/// What a cue has to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// When its cue is due, milliseconds on any one clock.
    pub at_ms: u64,
    /// The cue.
    pub kind: CueKind,
    /// Whether a tone comes first.
    pub tone: bool,
    /// What to say, the fullest form first. Empty: nothing.
    pub forms: Vec<String>,
}

/// One utterance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// Index in what was planned.
    pub index: usize,
    /// Index of its form.
    pub form: usize,
    /// When it begins.
    pub at_ms: u64,
    /// How long it takes.
    pub length_ms: u64,
}

/// Which words give way: the lower. Names come before everything but a warning.
fn rank(kind: CueKind) -> u8 {
    match kind {
        CueKind::SkinCheck => 10,
        CueKind::GetReady | CueKind::Switch => 9,
        CueKind::Done => 8,
        CueKind::Next => 7,
        CueKind::Maximum => 6,
        CueKind::Minimum | CueKind::Target => 5,
        CueKind::Rest => 4,
        CueKind::Half => 3,
        CueKind::Start => 2,
        CueKind::Countdown | CueKind::Chime => 1,
    }
}

/// How long the words of `kind` may wait for others to end.
fn slack_ms(kind: CueKind) -> u64 {
    match kind {
        // As much as a thread may wake up late.
        CueKind::Countdown | CueKind::Start => 150,
        CueKind::SkinCheck | CueKind::GetReady | CueKind::Switch | CueKind::Done => 4_000,
        _ => SLACK_MS,
    }
}

/// Plans `words`, sorted by time; nothing begins before `from_ms`, as while
/// something is being said. `length_ms` tells how long a form takes. The
/// utterances come back sorted by time; no two overlap.
pub fn plan<E>(
    words: &[Words],
    from_ms: u64,
    mut length_ms: impl FnMut(&str) -> Result<u64, E>,
) -> Result<Vec<Said>, E> {
    let mut order: Vec<usize> = (0..words.len()).collect();
    order.sort_by_key(|&index| {
        words
            .get(index)
            .map(|w| (std::cmp::Reverse(rank(w.kind)), w.at_ms))
    });
    let mut said: Vec<Said> = Vec::new();
    for index in order {
        let Some(cue) = words.get(index) else {
            continue;
        };
        for (form, text) in cue.forms.iter().enumerate() {
            let length = length_ms(text)?;
            if let Some(at_ms) = room(&said, cue, from_ms, length) {
                let new = Said {
                    index,
                    form,
                    at_ms,
                    length_ms: length,
                };
                let place = said.partition_point(|other| other.at_ms < at_ms);
                said.insert(place, new);
                break;
            }
        }
    }
    Ok(said)
}

/// When the words of `cue` may begin: behind its tone.
fn first_ms(cue: &Words) -> u64 {
    let tone = if cue.tone {
        u64::from(score::length_ms(cue.kind)) + AFTER_TONE_MS
    } else {
        0
    };
    cue.at_ms.saturating_add(tone)
}

/// The last moment at which the words of `cue` may begin; later they are not
/// said at all.
pub fn last_ms(cue: &Words) -> u64 {
    first_ms(cue).saturating_add(slack_ms(cue.kind))
}

/// The first moment from `cue`'s own on at which `length` fits, within its
/// slack.
fn room(said: &[Said], cue: &Words, from_ms: u64, length: u64) -> Option<u64> {
    let last = last_ms(cue);
    let mut at = first_ms(cue).max(from_ms);
    // Only neighbours can be in the way; what lies far behind can't.
    for other in said {
        let end = other.at_ms + other.length_ms + BETWEEN_MS;
        if end <= at {
            continue;
        }
        if at + length + BETWEEN_MS <= other.at_ms {
            break;
        }
        at = end;
    }
    (at <= last).then_some(at)
}

/// About how long `text` takes at `rate` percent of a voice's usual pace: on
/// the long side of what the voices tried need, so that what is planned by it
/// fits.
pub fn estimate_ms(text: &str, rate: u16) -> u64 {
    limber_core::saying::say_ms(text) * 100 / u64::from(rate.clamp(RATE_MIN, RATE_MAX))
}
