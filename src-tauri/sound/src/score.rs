//! Which notes each kind of cue plays, and how far two kinds lie apart.
//!
//! A kind is told by its contour and its rhythm, never by pitch or loudness
//! alone: few people can name a pitch, and hearing fades from the top.

use limber_core::CueKind;

/// One note. Pitch is in semitones above the family's base.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Note {
    /// Milliseconds from the onset of the cue.
    pub start_ms: u32,
    /// Milliseconds until it has faded.
    pub length_ms: u32,
    /// Pitch at its start, semitones.
    pub from: f32,
    /// Pitch at its end, semitones; the same unless it glides.
    pub to: f32,
}

const fn note(start_ms: u32, length_ms: u32, pitch: f32) -> Note {
    glide(start_ms, length_ms, pitch, pitch)
}

const fn glide(start_ms: u32, length_ms: u32, from: f32, to: f32) -> Note {
    Note {
        start_ms,
        length_ms,
        from,
        to,
    }
}

/// Every kind, in the order of a session.
pub const KINDS: [CueKind; 13] = [
    CueKind::GetReady,
    CueKind::Start,
    CueKind::Minimum,
    CueKind::Half,
    CueKind::Countdown,
    CueKind::Target,
    CueKind::Chime,
    CueKind::Maximum,
    CueKind::SkinCheck,
    CueKind::Switch,
    CueKind::Rest,
    CueKind::Next,
    CueKind::Done,
];

/// A longer tone would reach into the next beat of a countdown.
pub const LONGEST_MS: u32 = 950;

/// The notes of `kind`; the same in every family, which differ in base and
/// timbre.
pub const fn notes(kind: CueKind) -> &'static [Note] {
    match kind {
        // Up a fifth, unhurried: get into place.
        CueKind::GetReady => const { &[note(0, 240, 0.0), note(260, 380, 7.0)] },
        // Two short, one long and high: go.
        CueKind::Start => const { &[note(0, 80, 0.0), note(120, 80, 0.0), note(240, 360, 12.0)] },
        // Two light taps close together, the second a step up.
        CueKind::Minimum => const { &[note(0, 70, 7.0), note(110, 130, 9.0)] },
        // Two even notes far apart.
        CueKind::Half => const { &[note(0, 180, 5.0), note(380, 180, 5.0)] },
        // One tick.
        CueKind::Countdown => const { &[note(0, 90, 7.0)] },
        // Two quick slides up.
        CueKind::Target => const { &[glide(0, 150, 0.0, 9.0), glide(220, 150, 0.0, 9.0)] },
        // One long note that rings out.
        CueKind::Chime => const { &[note(0, 900, 12.0)] },
        // Three steps down.
        CueKind::Maximum => {
            const { &[note(0, 180, 12.0), note(200, 180, 7.0), note(400, 300, 0.0)] }
        }
        // A quick warble, like nothing else here.
        CueKind::SkinCheck => {
            const {
                &[
                    note(0, 90, 12.0),
                    note(110, 90, 4.0),
                    note(220, 90, 12.0),
                    note(330, 90, 4.0),
                    note(440, 90, 12.0),
                    note(550, 90, 4.0),
                    note(660, 90, 12.0),
                    note(770, 140, 4.0),
                ]
            }
        }
        // There and back: the other side.
        CueKind::Switch => {
            const { &[note(0, 180, 0.0), note(200, 180, 12.0), note(400, 240, 0.0)] }
        }
        // One falling slide: let go.
        CueKind::Rest => const { &[glide(0, 420, 9.0, -9.0)] },
        // Three even taps.
        CueKind::Next => const { &[note(0, 70, 2.0), note(200, 70, 2.0), note(400, 70, 2.0)] },
        // A chord broken upwards, its top held.
        CueKind::Done => {
            const {
                &[
                    note(0, 130, 0.0),
                    note(140, 130, 4.0),
                    note(280, 130, 7.0),
                    note(420, 520, 12.0),
                ]
            }
        }
    }
}

/// Milliseconds until the last note of `kind` has faded.
pub fn length_ms(kind: CueKind) -> u32 {
    notes(kind)
        .iter()
        .map(|note| note.start_ms + note.length_ms)
        .max()
        .unwrap_or(0)
}

/// How far two kinds lie apart, both aligned at their onsets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// Mean distance of their contours in semitones, each counted from its own
    /// first pitch, over the time in which both sound. 0 where they share none.
    pub contour: f32,
    /// Share of the longer one's length in which only one of them sounds,
    /// 0 to 1.
    pub rhythm: f32,
}

/// Two kinds must lie further apart than this in contour, semitones...
pub const CONTOUR_APART: f32 = 2.0;
/// ... or further apart than this in rhythm.
pub const RHYTHM_APART: f32 = 0.25;

impl Difference {
    /// Whether the ear has enough to go by.
    pub fn is_clear(self) -> bool {
        self.contour > CONTOUR_APART || self.rhythm > RHYTHM_APART
    }
}

/// Semitones at `ms`, counted from the first note's; `None` in a silence.
fn contour(notes: &[Note], ms: u32) -> Option<f32> {
    let first = notes.first()?.from;
    let note = notes
        .iter()
        .find(|note| (note.start_ms..note.start_ms + note.length_ms).contains(&ms))?;
    Some(pitch_at(note, ms) - first)
}

/// Semitones of `note` at `ms` after the cue's onset.
pub fn pitch_at(note: &Note, ms: u32) -> f32 {
    let through = ms.saturating_sub(note.start_ms) as f32 / note.length_ms.max(1) as f32;
    note.from + (note.to - note.from) * through.min(1.0)
}

/// How far the sounds of `a` and `b` lie apart, looked at every 5 ms.
pub fn difference(a: CueKind, b: CueKind) -> Difference {
    let (longest, mut both, mut apart, mut one) = (length_ms(a).max(length_ms(b)), 0u32, 0.0, 0u32);
    let mut looks = 0u32;
    for ms in (0..longest).step_by(5) {
        looks += 1;
        match (contour(notes(a), ms), contour(notes(b), ms)) {
            (Some(a), Some(b)) => {
                both += 1;
                apart += (a - b).abs();
            }
            (Some(_), None) | (None, Some(_)) => one += 1,
            (None, None) => {}
        }
    }
    Difference {
        contour: apart / both.max(1) as f32,
        rhythm: one as f32 / looks.max(1) as f32,
    }
}
