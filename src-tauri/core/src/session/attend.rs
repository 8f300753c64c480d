//! From moments to credit: did anybody attend?

use super::*;

impl Session {
    /// Takes the time up to `moment` into account: credit, a pause going on, or
    /// a gap, which pauses.
    pub(super) fn attend(&mut self, moment: Moment, reaction: &mut Reaction) {
        let Some(last) = self.last else {
            return;
        };
        let same_run = last.run == moment.run;
        let awake = if same_run {
            moment.awake_ns.saturating_sub(last.awake_ns)
        } else {
            0
        };
        let boot = moment.boot_since(&last).unwrap_or(0).max(awake);
        match self.status {
            Status::NotStarted | Status::Ended(_) => {}
            Status::Paused { .. } => self.pause_goes_on(moment),
            Status::Running => {
                let slept = boot.saturating_sub(awake);
                let late = awake.saturating_sub(self.due_in_ns());
                if slept > GAP_NS || late > GAP_NS || !same_run {
                    self.last = Some(moment);
                    let gap = Gap {
                        boot_ns: boot,
                        slept_ns: slept,
                    };
                    // The time before it was attended and has been credited.
                    self.gap(gap, moment, &mut reaction.effects);
                    self.note(Event::Gap(gap), moment, &mut reaction.entries);
                    return;
                }
                let real = awake.min(CREDIT_MAX_NS);
                // A nap too short for a gap passed all the same.
                let lost = awake.saturating_sub(real).saturating_add(slept);
                let credit = self.sped(real);
                self.pending_credit_ns = self.pending_credit_ns.saturating_add(credit);
                self.pending_lost_ns = self.pending_lost_ns.saturating_add(lost);
                self.times.lost_ns = self.times.lost_ns.saturating_add(self.sped(lost));
                let before = reaction.effects.len();
                self.advance(credit, moment.wall, moment, &mut reaction.effects);
                let turned = reaction
                    .effects
                    .get(before..)
                    .unwrap_or_default()
                    .iter()
                    .any(|effect| !matches!(effect.what, Happened::Cue { .. }));
                if turned {
                    self.note(Event::Advanced, moment, &mut reaction.entries);
                }
            }
        }
        self.last = Some(moment);
    }

    /// A pause lasts by the clock that counts sleep.
    pub(super) fn pause_goes_on(&mut self, moment: Moment) {
        let boot = self.last.and_then(|last| moment.boot_since(&last));
        let paused = self.sped(boot.unwrap_or(0));
        self.times.paused_ns = self.times.paused_ns.saturating_add(paused);
    }

    /// Time never runs backwards: clocks of one run are taken at least as far
    /// as they were; the wall, and another run, are taken as they are.
    pub(super) fn not_before_last(&self, moment: Moment) -> Moment {
        match self.last {
            Some(last) if last.run == moment.run => Moment {
                awake_ns: moment.awake_ns.max(last.awake_ns),
                boot_ns: moment.boot_ns.max(last.boot_ns),
                ..moment
            },
            _ => moment,
        }
    }

    /// A gap pauses and breaks the hold that is on.
    pub(super) fn gap(&mut self, gap: Gap, moment: Moment, effects: &mut Vec<Effect>) {
        self.times.paused_ns = self.times.paused_ns.saturating_add(self.sped(gap.boot_ns));
        self.break_off();
        self.status = Status::Paused {
            why: PauseReason::Gap,
            since: moment,
            gap: Some(gap),
        };
        effects.push(self.effect(Happened::Gap(gap)));
    }

    /// Real to session nanoseconds.
    pub(super) fn sped(&self, real_ns: u64) -> u64 {
        real_ns.saturating_mul(u64::from(self.speed))
    }

    /// Real nanoseconds from the last moment until attention is due: the nearest
    /// of step, cue and attendance check.
    fn due_in_ns(&self) -> u64 {
        match self.until_next_ns() {
            Some(ns) => ns.div_ceil(u64::from(self.speed)).min(ATTEND_EVERY_NS),
            None => ATTEND_EVERY_NS,
        }
    }

    /// When to wake next, on the awake clock; `None` while nothing is due.
    pub fn next_wake_ns(&self) -> Option<u64> {
        let last = self.last?;
        self.is_running()
            .then(|| last.awake_ns.saturating_add(self.due_in_ns()))
    }
}
