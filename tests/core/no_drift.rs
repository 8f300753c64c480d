//! An hour on the mat under a clock that is looked at irregularly.

use crate::given::{
    Clock, block, entry, hold, plan_of, range, reps, routine_of, session_of, timed,
};
use limber_core::moment::MS_NS;
use limber_core::plan::Plan;
use limber_core::routine::{Block, Entry};
use limber_core::session::{Event, Happened};

fn an_hour() -> Plan {
    let warm_up = Block {
        rounds: 3,
        ..block(
            "warm-up",
            vec![entry("march", reps(7)), entry("squat", reps(11))],
        )
    };
    let main = Block {
        rounds: 6,
        ..block(
            "main",
            vec![
                Entry {
                    sets: 2,
                    rest_s: 17,
                    ..entry("pigeon", range(30, 45))
                },
                Entry {
                    sets: 3,
                    rest_s: 3,
                    rest_after_s: 20,
                    ..entry("needle", hold(31))
                },
            ],
        )
    };
    let rest = block("rest", vec![entry("breathing", timed(180))]);
    plan_of(&routine_of(vec![warm_up, main, rest]))
}

/// Uneven naps of 1 ns to 1 s, the same in every run.
fn naps(seed: u64) -> impl Iterator<Item = u64> {
    std::iter::successors(Some(seed), |last| {
        Some(
            last.wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407),
        )
    })
    .map(|random| 1 + (random >> 33) % 1_000_000_000)
}

#[test]
fn an_hour_shows_no_drift() {
    for seed in [1, 2, 3] {
        let plan = an_hour();
        let total_ms = plan.total_ms();
        assert!(
            (3_000_000..4_500_000).contains(&total_ms),
            "about an hour: {total_ms} ms"
        );
        let planned: Vec<u64> = plan
            .steps
            .iter()
            .map(|s| s.start_ms.unwrap() * MS_NS)
            .collect();
        let mut session = session_of(plan, 1);
        let mut clock = Clock::morning();
        let began = clock.now();
        let mut effects = session.handle(Event::Start, began).effects;
        let mut naps = naps(seed);
        while session.ended().is_none() {
            clock.pass(naps.next().unwrap());
            effects.extend(session.tick(clock.now()).effects);
        }
        let starts: Vec<u64> = effects
            .iter()
            .filter_map(|effect| match effect.what {
                Happened::Step { .. } => Some(effect.at_ns),
                _ => None,
            })
            .collect();
        assert_eq!(starts, planned);
        assert_eq!(session.times().at_ns(), total_ms * MS_NS);
        let head = session.head();
        let lasted = head.ended_at.unwrap().unix_ms - head.started_at.unix_ms;
        assert!(
            lasted.abs_diff(i64::try_from(total_ms).unwrap()) <= 1,
            "in whole ms of the wall"
        );
        for record in session.records() {
            assert_eq!(Some(record.held_ms), record.planned_ms, "{}", record.path);
        }
    }
}

#[test]
fn woken_as_it_asks_every_step_begins_in_its_nanosecond() {
    let plan = an_hour();
    let planned: Vec<u64> = plan
        .steps
        .iter()
        .map(|s| s.start_ms.unwrap() * MS_NS)
        .collect();
    let mut session = session_of(plan, 1);
    let mut clock = Clock::morning();
    let began = clock.now().awake_ns;
    let mut starts = Vec::new();
    let mut reaction = session.handle(Event::Start, clock.now());
    loop {
        for effect in &reaction.effects {
            match effect.what {
                Happened::Step { .. } => starts.push(clock.now().awake_ns - began),
                Happened::Cue { late_ns, .. } => assert_eq!(late_ns, 0),
                _ => {}
            }
        }
        let Some(wake) = session.next_wake_ns() else {
            break;
        };
        clock.pass(wake - clock.now().awake_ns);
        reaction = session.tick(clock.now());
    }
    assert_eq!(starts, planned);
}
