//! What a cue feels like in a hand: a pattern a kind, for devices that can.

use limber_core::CueKind;

/// Milliseconds on, off, on, ... beginning with on. The patterns follow the
/// rhythm of the sounds where a motor can, and differ in count or length where
/// sounds differ in pitch only.
pub const fn pattern(kind: CueKind) -> &'static [u32] {
    match kind {
        CueKind::GetReady => &[200, 150, 200],
        CueKind::Start => &[500],
        CueKind::Minimum => &[60, 80, 60],
        CueKind::Half => &[120, 250, 120],
        CueKind::Countdown => &[50],
        CueKind::Target => &[60, 80, 300],
        CueKind::Chime => &[150],
        CueKind::Maximum => &[300, 100, 150, 100, 60],
        CueKind::SkinCheck => &[90, 60, 90, 60, 90, 60, 90, 60, 90],
        CueKind::Switch => &[300, 150, 300],
        CueKind::Rest => &[800],
        CueKind::Next => &[60, 120, 60, 120, 60],
        CueKind::Done => &[100, 100, 100, 100, 600],
    }
}
