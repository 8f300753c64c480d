//! Without events, gaps and open steps the session lasts `total_ms` and every
//! step starts at `start_ms`; with them it is total + lead-ins + open steps +
//! additions - cuts, exact in nanoseconds.

use super::model::{Button, Model};
use crate::any::{Given, Life, calm_waits, cases, given, given_timed, happenings};
use crate::given::{Clock, s};
use limber_core::session::event::PauseReason;
use limber_core::session::{Event, Happened, Session};
use proptest::prelude::*;

const MS: u64 = 1_000_000;

/// The steps that began, with their attended nanoseconds.
fn began(reaction: &limber_core::session::Reaction) -> Vec<(usize, u64)> {
    reaction
        .effects
        .iter()
        .filter_map(|effect| match effect.what {
            Happened::Step { index, .. } => Some((index, effect.timeline_ns)),
            _ => None,
        })
        .collect()
}

fn event_of(button: Button) -> Event {
    match button {
        Button::Pause => Event::Pause {
            why: PauseReason::Person,
        },
        Button::Resume => Event::Resume,
        Button::Next => Event::Next,
        Button::Longer => Event::Longer,
        Button::Shorter => Event::Shorter,
        Button::Stay => Event::Stay,
    }
}

fn buttons() -> impl Strategy<Value = Vec<(Vec<u64>, Button)>> {
    let button = prop::sample::select(vec![
        Button::Pause,
        Button::Resume,
        Button::Resume,
        Button::Next,
        Button::Longer,
        Button::Shorter,
        Button::Stay,
    ]);
    prop::collection::vec(
        (prop::collection::vec(calm_waits(), 0..=12), button),
        1..=25,
    )
}

/// The balance of the session's own counters.
fn balance(session: &Session) -> (u128, u128) {
    let times = session.times();
    let total = u128::from(session.plan().total_ms() * MS);
    let left = u128::from(times.attended_ns)
        + u128::from(session.remaining_ns())
        + u128::from(times.cut_ns);
    let right = total
        + u128::from(times.lead_in_ns)
        + u128::from(times.open_ns)
        + u128::from(times.added_ns);
    (left, right)
}

fn let_alone(given: &Given, naps: &[u64]) -> Result<(), TestCaseError> {
    let mut session = given.session();
    let mut clock = Clock::morning();
    let mut starts = began(&session.handle(Event::Start, clock.now()));
    let mut naps = naps.iter().cycle();
    while session.ended().is_none() {
        clock.pass(*naps.next().expect("it goes round"));
        starts.extend(began(&session.tick(clock.now())));
    }
    let planned: Vec<(usize, u64)> = given
        .plan
        .steps
        .iter()
        .enumerate()
        .map(|(index, step)| (index, step.start_ms.expect("no open steps") * MS))
        .collect();
    prop_assert_eq!(starts, planned);
    prop_assert_eq!(session.times().attended_ns, given.plan.total_ms() * MS);
    prop_assert_eq!(session.times().at_ns(), given.plan.total_ms() * MS);
    Ok(())
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn let_alone_it_lasts_as_planned(
        given in given_timed(),
        naps in prop::collection::vec(s(1) / 10..=s(3) / 2, 1..=20),
    ) {
        let_alone(&given, &naps)?;
    }

    #[test]
    fn it_agrees_with_a_plainer_session(given in given(), presses in buttons()) {
        let mut session = given.session();
        let mut model = Model::of(&given.plan);
        let mut clock = Clock::morning();
        let mut starts = began(&session.handle(Event::Start, clock.now()));
        let mut paused_ns = 0;
        for (naps, button) in &presses {
            for nap in naps.iter().chain([&0]) {
                let session_ns = nap * u64::from(given.speed);
                let (was_over, attended) = (model.over() || model.paused, model.attended);
                model.pass(session_ns);
                if !was_over && !model.over() {
                    paused_ns += session_ns - (model.attended - attended);
                } else if !model.over() {
                    paused_ns += session_ns;
                }
                clock.pass(*nap);
                starts.extend(began(&session.tick(clock.now())));
            }
            let reaction = session.handle(event_of(*button), clock.now());
            prop_assert_eq!(reaction.refusal.is_none(), model.press(*button), "{:?}", button);
            starts.extend(began(&reaction));

            prop_assert_eq!(session.ended().is_some(), model.over());
            prop_assert_eq!(&starts, &model.began);
            let times = session.times();
            prop_assert_eq!(times.attended_ns, model.attended);
            prop_assert_eq!(times.lead_in_ns, model.lead_ins);
            prop_assert_eq!(times.open_ns, model.open);
            prop_assert_eq!(times.added_ns, model.added);
            prop_assert_eq!(times.cut_ns, model.cut);
            prop_assert_eq!(times.at_ns(), model.attended + paused_ns);
            prop_assert_eq!(session.remaining_ns(), model.remaining());
            prop_assert_eq!(times.attended_ns + model.remaining() + model.cut,
                given.plan.total_ms() * MS + model.lead_ins + model.open + model.added);
            if !model.over() {
                prop_assert_eq!(session.cursor(), model.at);
                prop_assert_eq!(session.elapsed_ns(), model.elapsed);
                prop_assert_eq!(session.target_ns(), model.target);
                let held: Vec<u64> = session.records().iter().map(|r| r.held_ms).collect();
                let own: Vec<u64> = model.held.iter().map(|ns| (ns + MS / 2) / MS).collect();
                prop_assert_eq!(held, own);
            }
        }
    }

    #[test]
    fn whatever_happens_the_sums_balance(given in given(), happenings in happenings()) {
        Life::of(&given).live(&happenings, &mut |turn| {
            let (left, right) = balance(turn.after);
            prop_assert_eq!(left, right);
            Ok(())
        })?;
    }
}
