//! No event at any moment panics, time never runs backwards, and an event that
//! is refused changes nothing but the time.

use crate::any::{Life, cases, given, happenings};
use limber_core::cue::CueKind;
use limber_core::session::Happened;
use proptest::prelude::*;

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn nothing_panics_and_time_goes_forward(given in given(), happenings in happenings()) {
        let mut at = (0, 0);
        Life::of(&given).live(&happenings, &mut |turn| {
            if turn.death {
                // What was not written is gone with the process that knew it.
                let times = turn.before.times();
                at = (times.at_ns(), times.attended_ns);
            }
            for effect in &turn.reaction.effects {
                prop_assert!(at.0 <= effect.at_ns, "{:?} lies before {:?}", effect, at);
                prop_assert!(at.1 <= effect.timeline_ns, "{:?} lies before {:?}", effect, at);
                at = (effect.at_ns, effect.timeline_ns);
            }
            let times = turn.after.times();
            prop_assert!(at.0 <= times.at_ns() && at.1 <= times.attended_ns);
            at = (times.at_ns(), times.attended_ns);
            // Reading is as safe as acting.
            turn.after.first_offer(&turn.moment);
            turn.after.cues();
            turn.after.head();
            turn.after.left_in_step_ns();
            Ok(())
        })?;
    }

    #[test]
    fn a_refusal_changes_nothing(given in given(), happenings in happenings()) {
        Life::of(&given).live(&happenings, &mut |turn| {
            if turn.reaction.refusal.is_some() {
                let mut looked = turn.before.clone();
                let reaction = looked.tick(turn.moment);
                prop_assert_eq!(&looked, turn.after);
                prop_assert_eq!(&reaction.entries, &turn.reaction.entries);
                prop_assert_eq!(&reaction.effects, &turn.reaction.effects);
            }
            Ok(())
        })?;
    }

    #[test]
    fn no_cue_repeats_within_a_step(given in given(), happenings in happenings()) {
        let mut told: Vec<(CueKind, Option<u8>)> = Vec::new();
        Life::of(&given).live(&happenings, &mut |turn| {
            if turn.death {
                // What was told after the last entry is not known to have been.
                told.clear();
            }
            for effect in &turn.reaction.effects {
                match effect.what {
                    Happened::Step { .. } => told.clear(),
                    // A lead-in counts down and starts again; a chime comes every
                    // 30 s, and the skin is looked at after every gap.
                    Happened::Cue {
                        kind: CueKind::Start
                            | CueKind::Countdown
                            | CueKind::Chime
                            | CueKind::SkinCheck,
                        ..
                    } => {}
                    Happened::Cue { kind, n, .. } => {
                        prop_assert!(!told.contains(&(kind, n)), "{:?} was told twice", kind);
                        told.push((kind, n));
                    }
                    _ => {}
                }
            }
            Ok(())
        })?;
    }
}
