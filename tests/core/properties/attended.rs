//! Held time never exceeds attended time, is never negative, and is never
//! credited across a gap.

use crate::any::{Life, Turn, cases, given, happenings};
use crate::given::s;
use limber_core::moment::Moment;
use limber_core::session::event::PauseReason;
use limber_core::session::{Event, Happened, Session, Times};
use proptest::prelude::*;

/// Adds up by itself, from the clocks alone, how long anybody attended.
#[derive(Default)]
struct Watch {
    last: Option<Moment>,
    attended_ns: u64,
    /// All time, attended or not, by the clock that counts sleep.
    passed_ns: u64,
    /// Both sums at every moment so far, to find those a death falls back to.
    trail: Vec<(Moment, u64, u64)>,
}

impl Watch {
    /// Takes in one turn and says whether it was a gap.
    fn see(&mut self, turn: &Turn<'_>, speed: u64) -> bool {
        let mut moment = turn.moment;
        let mut gap = false;
        if let Some(last) = self.last
            && last.run == moment.run
        {
            moment.awake_ns = moment.awake_ns.max(last.awake_ns);
            moment.boot_ns = moment.boot_ns.max(last.boot_ns);
            let (awake, boot) = (
                moment.awake_ns - last.awake_ns,
                moment.boot_ns - last.boot_ns,
            );
            if turn.before.ended().is_none() {
                // A broken clock may count less than the one that stops in sleep.
                let attended = if turn.before.is_running() { awake } else { 0 };
                self.passed_ns += boot.max(attended) * speed;
            }
            if turn.before.is_running() && !turn.death {
                let slept = boot.saturating_sub(awake);
                let wake = turn.before.next_wake_ns().expect("running");
                let late = moment.awake_ns.saturating_sub(wake);
                gap = slept > s(2) || late > s(2);
                if !gap {
                    self.attended_ns += awake.min(s(2)) * speed;
                }
            }
        }
        if let Some(alive) = fell_back_to(turn) {
            (self.attended_ns, self.passed_ns) = self
                .trail
                .iter()
                .rev()
                .find(|(at, ..)| *at == alive)
                .map(|(_, attended, passed)| (*attended, *passed))
                .expect("a death falls back to a moment that was lived");
        }
        self.last = Some(moment);
        self.trail.push((moment, self.attended_ns, self.passed_ns));
        gap
    }

    /// The session stopped in the middle of what was attended.
    fn stop_at(&mut self, times: Times, ended: bool) {
        self.attended_ns = times.attended_ns;
        if ended {
            self.passed_ns = times.at_ns();
        }
        let moment = self.last.expect("it has begun");
        self.trail.push((moment, self.attended_ns, self.passed_ns));
    }
}

/// The moment until which a recovered session is known to have run.
fn fell_back_to(turn: &Turn<'_>) -> Option<Moment> {
    match turn.reaction.entries.last()?.event {
        Event::Recovered { last_alive } => last_alive,
        _ => None,
    }
}

/// All held time of the records, less what rounding may have added.
fn held_ns(session: &Session) -> u64 {
    session
        .records()
        .iter()
        .map(|record| (record.held_ms * 1_000_000).saturating_sub(500_000))
        .sum()
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn held_time_is_attended_time(given in given(), happenings in happenings()) {
        let mut watch = Watch::default();
        let speed = u64::from(given.speed);
        Life::of(&given).live(&happenings, &mut |turn| {
            let gap = watch.see(turn, speed);
            let (before, after) = (turn.before, turn.after);
            let attended = after.times().attended_ns;
            // At the end of the session, and five minutes into Stay, the session
            // stops in the middle of what was attended.
            let stopped = turn.reaction.effects.iter().any(|effect| matches!(
                effect.what,
                Happened::Ended(_) | Happened::Paused { why: PauseReason::StayLimit }
            ));
            prop_assert!(attended <= watch.attended_ns, "{attended} > {}", watch.attended_ns);
            prop_assert!(after.times().at_ns() <= watch.passed_ns);
            if stopped {
                watch.stop_at(after.times(), after.ended().is_some());
            }
            prop_assert_eq!(attended, watch.attended_ns);
            prop_assert_eq!(after.times().at_ns(), watch.passed_ns, "time was lost");
            prop_assert!(held_ns(after) <= attended);
            prop_assert!(after.elapsed_ns() <= attended);
            for record in after.records() {
                prop_assert!(record.longest_ms <= record.held_ms);
            }
            if gap {
                prop_assert!(
                    turn.reaction.effects.iter().any(|e| matches!(e.what, Happened::Gap(_))),
                    "a gap went unnoticed"
                );
                prop_assert_eq!(attended, before.times().attended_ns);
                prop_assert!(turn.event.is_some() || after.elapsed_ns() == before.elapsed_ns());
                prop_assert!(turn.event.is_some() || after.records() == before.records());
            }
            Ok(())
        })?;
    }
}
