//! Corrections after whatever happened: the journal still tells the session, and
//! taking them back leaves it as it was.

use crate::any::{Life, cases, given, happenings, replay};
use limber_core::moment::Wall;
use limber_core::session::{Correction, Event, Values};
use limber_core::side::Side;
use limber_core::{Outcome, SessionOutcome};
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Pen {
    Attempt(usize, Values),
    Start(Wall),
}

fn pens() -> impl Strategy<Value = Vec<Pen>> {
    let sides = prop_oneof![Just(None), Just(Some(Side::Left)), Just(Some(Side::Right))];
    let held = prop_oneof![0..=90_000u64, any::<u64>()];
    let reps = prop::option::of(prop_oneof![0..=12u32, any::<u32>()]);
    let attempt = (0..12usize, held, reps, sides).prop_map(|(record, held_ms, reps_done, side)| {
        let to = Values {
            held_ms,
            reps_done,
            side,
        };
        Pen::Attempt(record, to)
    });
    let start = (any::<i64>(), -2_000..=2_000i32, 0..=7_000_000_000_000i64);
    let start = start.prop_map(|(wild, offset_min, unix_ms)| {
        Pen::Start(Wall {
            unix_ms: if wild % 4 == 0 { wild } else { unix_ms },
            offset_min,
        })
    });
    prop::collection::vec(prop_oneof![4 => attempt, 1 => start], 1..=12)
}

/// What `pen` says of the session as it is; an attempt keeps what makes no sense
/// for it otherwise, so that most are taken.
fn correction(life: &Life, pen: &Pen) -> Option<Correction> {
    match pen {
        Pen::Attempt(record, to) => {
            let records = life.session.records();
            let record = record % records.len().max(1);
            let from = Values::of(records.get(record)?);
            let to = Values {
                reps_done: records[record].reps_planned.and(to.reps_done),
                side: from.side.and(to.side).or(from.side),
                ..*to
            };
            Some(Correction::Attempt { record, from, to })
        }
        Pen::Start(to) => Some(Correction::Start {
            from: life.session.started_at()?,
            to: *to,
        }),
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn corrections_are_told_by_the_journal_and_taken_back_exactly(
        given in given(),
        happenings in happenings(),
        pens in pens(),
    ) {
        let mut life = Life::of(&given);
        life.live(&happenings, &mut |_| Ok(()))?;
        let say = |life: &mut Life, event: Event| {
            let reaction = life.session.handle(event, life.clock.now());
            life.journal.extend(reaction.entries);
            reaction.refusal
        };
        if life.session.ended().is_none() {
            say(&mut life, Event::Finish);
        }
        let thrown = life.session.ended() == Some(SessionOutcome::Discarded);
        let first = (life.session.head(), life.session.records().to_vec());
        let mut taken = Vec::new();
        for pen in &pens {
            let Some(correction) = correction(&life, pen) else { continue };
            let before = (life.session.head(), life.session.records().to_vec());
            if say(&mut life, Event::Corrected(correction)).is_some() {
                prop_assert_eq!(&before, &(life.session.head(), life.session.records().to_vec()));
                continue;
            }
            prop_assert!(!thrown);
            taken.push((correction, before));
            let replayed = replay(&given, &life.journal)?;
            prop_assert_eq!(&replayed, &life.session);
            let records = life.session.records();
            let head = life.session.head();
            prop_assert_eq!(head.held_ms, records.iter().map(|r| r.held_ms).sum::<u64>());
            let marked = records.iter().any(|r| r.corrected);
            prop_assert_eq!(head.corrected, marked || head.started_at != first.0.started_at);
            for (now, then) in records.iter().zip(&first.1) {
                prop_assert_eq!(now.corrected, Values::of(now) != Values::of(then));
                prop_assert!(now.longest_ms <= now.held_ms);
                prop_assert_eq!(
                    (&now.path, now.is_final, now.counted, now.min_ms),
                    (&then.path, then.is_final, then.counted, then.min_ms)
                );
                if matches!(then.outcome, Outcome::Swapped | Outcome::Superseded) {
                    prop_assert_eq!(now.outcome, then.outcome);
                }
            }
        }
        for (correction, before) in taken.into_iter().rev() {
            prop_assert_eq!(say(&mut life, Event::Corrected(correction.reversed())), None);
            prop_assert_eq!(&before, &(life.session.head(), life.session.records().to_vec()));
            let replayed = replay(&given, &life.journal)?;
            prop_assert_eq!(&replayed, &life.session);
        }
        // Written and read back, the journal still tells the same.
        let text = serde_json::to_string(&life.journal).expect("a journal can be written");
        let read: Vec<limber_core::journal::Entry> =
            serde_json::from_str(&text).expect("a journal can be read");
        prop_assert_eq!(&read, &life.journal);
    }
}
