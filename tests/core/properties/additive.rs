//! Advancing is additive: however the same time is cut into looks at the clock,
//! the session and its records come out the same.

use crate::any::{Given, calm_waits, cases, given, replay};
use crate::given::Clock;
use limber_core::journal::Entry;
use limber_core::session::event::PauseReason;
use limber_core::session::{Event, Session};
use limber_core::{Attempt, Wall};
use proptest::prelude::*;

/// Real nanoseconds, where they are cut (in thousandths), and what is said then.
type Stretch = (u64, Vec<u64>, Event);

fn stretches() -> impl Strategy<Value = Vec<Stretch>> {
    let events = prop_oneof![
        2 => Just(Event::Pause { why: PauseReason::Person }),
        4 => Just(Event::Resume),
        3 => Just(Event::Next),
        2 => Just(Event::GoBack),
        2 => Just(Event::Previous),
        1 => Just(Event::Restart),
        3 => Just(Event::Stay),
        2 => Just(Event::Longer),
        2 => Just(Event::Shorter),
    ];
    let cuts = prop::collection::vec(0..=1_000u64, 0..=5);
    prop::collection::vec((calm_waits(), cuts, events), 1..=40)
}

fn run(given: &Given, stretches: &[Stretch], cut: bool) -> (Session, Vec<Entry>) {
    let mut session = given.session();
    let mut clock = Clock::morning();
    let mut journal = session.handle(Event::Start, clock.now()).entries;
    for (ns, cuts, event) in stretches {
        let mut cuts: Vec<u64> = if cut {
            cuts.iter()
                .map(|thousandths| ns * thousandths / 1_000)
                .collect()
        } else {
            Vec::new()
        };
        cuts.sort_unstable();
        cuts.push(*ns);
        let mut gone = 0;
        for cut in cuts {
            clock.pass(cut - gone);
            gone = cut;
            journal.extend(session.tick(clock.now()).entries);
        }
        journal.extend(session.handle(event.clone(), clock.now()).entries);
    }
    (session, journal)
}

/// The wall counts whole milliseconds, so a beginning that lies between two
/// looks at it may be told a millisecond apart.
fn near(a: Option<Wall>, b: Option<Wall>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => a.unix_ms.abs_diff(b.unix_ms) <= 1 && a.offset_min == b.offset_min,
        (None, None) => true,
        _ => false,
    }
}

fn without_start(record: &Attempt) -> Attempt {
    Attempt {
        started_at: None,
        ..record.clone()
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn looking_more_often_changes_nothing(given in given(), stretches in stretches()) {
        let (whole, _) = run(&given, &stretches, false);
        let (cut, journal) = run(&given, &stretches, true);
        prop_assert_eq!(whole.times(), cut.times());
        prop_assert_eq!(whole.cursor(), cut.cursor());
        prop_assert_eq!(whole.part(), cut.part());
        prop_assert_eq!(whole.elapsed_ns(), cut.elapsed_ns());
        prop_assert_eq!(whole.target_ns(), cut.target_ns());
        prop_assert_eq!(whole.staying(), cut.staying());
        prop_assert_eq!(whole.is_running(), cut.is_running());
        prop_assert_eq!(whole.ended(), cut.ended());
        prop_assert!(near(whole.head().ended_at, cut.head().ended_at));
        prop_assert_eq!(whole.records().len(), cut.records().len());
        for (a, b) in whole.records().iter().zip(cut.records()) {
            prop_assert_eq!(without_start(a), without_start(b));
            prop_assert!(near(a.started_at, b.started_at), "{:?} {:?}", a, b);
        }
        let replayed = replay(&given, &journal)?;
        prop_assert_eq!(replayed.records(), cut.records());
    }
}
