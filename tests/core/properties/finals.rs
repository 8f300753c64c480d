//! Every work step ends in exactly one final attempt; both sides of an
//! each-side entry appear.

use crate::any::{Life, cases, given, happenings};
use limber_core::record::{Attempt, Outcome, SessionOutcome};
use limber_core::session::{Event, Session};
use limber_core::side::Side;
use limber_core::step::StepPath;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use std::collections::BTreeMap;

/// The attempts at each step are numbered 1 to n and one of them is final.
fn numbered(records: &[Attempt]) -> Result<(), TestCaseError> {
    let mut attempts: BTreeMap<&StepPath, Vec<&Attempt>> = BTreeMap::new();
    for record in records {
        attempts.entry(&record.path).or_default().push(record);
    }
    for (path, attempts) in attempts {
        for (n, attempt) in (1u32..).zip(&attempts) {
            prop_assert_eq!(attempt.attempt, n, "{} is misnumbered", path);
            prop_assert_eq!(
                attempt.is_final,
                attempt.outcome != Outcome::Superseded,
                "{}",
                path
            );
            prop_assert!(attempt.is_final || !attempt.counted);
        }
        let finals = attempts.iter().filter(|attempt| attempt.is_final).count();
        prop_assert_eq!(finals, 1, "{} has {} final attempts", path, finals);
    }
    Ok(())
}

/// Each set that was done on sides was done, or recorded as not done, on both.
fn both_sides(session: &Session) -> Result<(), TestCaseError> {
    for entry in &session.plan().entries {
        let both = entry.sides == limber_core::routine::Sides::Both;
        let each = entry.mov.laterality == limber_core::exercise::Laterality::EachSide;
        if !(both && each) {
            continue;
        }
        for set in 1..=entry.sets {
            let sides: Vec<Option<Side>> = session
                .records()
                .iter()
                .filter(|record| {
                    let path = &record.path;
                    record.is_final
                        && path.block == entry.block
                        && path.use_no == entry.use_no
                        && path.round == entry.round
                        && path.entry == entry.entry
                        && path.set == set
                })
                .map(|record| record.side)
                .collect();
            let bilateral_instead = sides.contains(&None);
            prop_assert!(
                bilateral_instead
                    || (sides.contains(&Some(Side::Left)) && sides.contains(&Some(Side::Right))),
                "set {} of entry {} has {:?}",
                set,
                entry.entry,
                sides
            );
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn one_attempt_stands_for_every_step(given in given(), happenings in happenings()) {
        let mut life = Life::of(&given);
        life.live(&happenings, &mut |turn| numbered(turn.after.records()))?;
        if life.session.ended().is_none() {
            life.session.handle(Event::Finish, life.clock.now());
        }
        if life.session.ended() == Some(SessionOutcome::Discarded) {
            life.session.handle(Event::BringBack, life.clock.now());
        }
        let session = &life.session;
        let outcome = session.ended().expect("it was finished");
        if outcome == SessionOutcome::Discarded {
            prop_assert_eq!(session.head().held_ms, 0, "there was something to bring back");
            return Ok(());
        }
        numbered(session.records())?;
        for step in session.steps().iter().filter(|step| step.kind.is_work()) {
            let finals = session
                .records()
                .iter()
                .filter(|record| record.path == step.path && record.is_final)
                .count();
            prop_assert_eq!(finals, 1, "{}", step.path);
        }
        both_sides(session)?;
    }
}
