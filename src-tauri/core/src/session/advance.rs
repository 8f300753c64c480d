//! Time going on inside the session. Additive: advancing by `a` and then by `b`
//! is advancing by `a + b`.

use super::*;
use crate::cue::{COUNTDOWN_FROM_MS, COUNTDOWN_S, CueKind, SOUND_APART_MS};
use crate::step::StepKind;

impl Session {
    /// Advances by `credit` session nanoseconds that end at `wall`; `moment` is
    /// when a pause that falls into it is noticed.
    pub(super) fn advance(
        &mut self,
        mut credit: u64,
        wall: Wall,
        moment: Moment,
        effects: &mut Vec<Effect>,
    ) {
        loop {
            self.settle(credit, wall, effects);
            if credit == 0 || !self.is_running() {
                break;
            }
            let used = self.spend(credit, wall, effects);
            credit = credit.saturating_sub(used);
            if self.at_stay_limit() {
                self.settle(credit, wall, effects);
                self.break_off();
                self.status = Status::Paused {
                    why: PauseReason::StayLimit,
                    since: moment,
                    gap: None,
                };
                effects.push(self.effect(Happened::Paused {
                    why: PauseReason::StayLimit,
                }));
                // What was left over passed in the pause.
                self.times.paused_ns = self.times.paused_ns.saturating_add(credit);
                break;
            }
        }
    }

    /// Ends every step whose time is up, without spending any.
    pub(super) fn settle(&mut self, leftover: u64, wall: Wall, effects: &mut Vec<Effect>) {
        if self.step().is_some()
            && let Part::ReadyAgain {
                left_ns: Some(0), ..
            } = self.place.part
        {
            self.begin_main(leftover, wall, effects);
        }
        while self.step().is_some()
            && self.place.part == Part::Main
            && !self.place.staying
            && self
                .place
                .target_ns
                .is_some_and(|target| self.place.elapsed_ns >= target)
        {
            self.leave_step(Leave::TimeUp, leftover, wall, effects);
        }
    }

    /// Spends up to `credit` on the part that is on and returns what it took,
    /// at least 1 where `credit` is.
    fn spend(&mut self, credit: u64, wall: Wall, effects: &mut Vec<Effect>) -> u64 {
        match self.place.part {
            Part::ReadyAgain { left_ns, gone_ns } => {
                let before = left_ns;
                let take = left_ns.map_or(credit, |left| left.min(credit));
                let left_ns = left_ns.map(|left| left.saturating_sub(take));
                self.place.part = Part::ReadyAgain {
                    left_ns,
                    gone_ns: gone_ns.saturating_add(take),
                };
                self.times.attended_ns = self.times.attended_ns.saturating_add(take);
                if let Some((before, left)) = before.zip(left_ns) {
                    let whole = gone_ns.saturating_add(before);
                    self.ready_again_cues(before, left, whole, credit - take, effects);
                }
                if left_ns.is_none() {
                    self.times.open_ns = self.times.open_ns.saturating_add(take);
                }
                if left_ns == Some(0) {
                    self.begin_main(credit.saturating_sub(take), wall, effects);
                }
                take
            }
            Part::LeadIn { left_ns } => {
                let take = left_ns.min(credit);
                let left = left_ns.saturating_sub(take);
                let gone = LEAD_IN_NS.saturating_sub(left_ns);
                self.times.attended_ns = self.times.attended_ns.saturating_add(take);
                self.times.lead_in_ns = self.times.lead_in_ns.saturating_add(take);
                for (n, offset) in [(2u8, SECOND_NS), (1, 2 * SECOND_NS)] {
                    let now = gone.saturating_add(take);
                    if gone < offset && offset <= now {
                        let late = Late {
                            back_ns: now - offset,
                            ahead_ns: credit - take,
                        };
                        self.give(CueKind::Countdown, Some(n), true, late, effects);
                    }
                }
                self.place.part = Part::LeadIn { left_ns: left };
                if left == 0 {
                    self.place.part = Part::Main;
                    self.give(CueKind::Start, None, true, Late::by(credit - take), effects);
                }
                take
            }
            Part::Main => self.spend_main(credit, effects),
        }
    }

    /// Getting ready again counts down as the get-ready of an entry does. `whole`
    /// is its length, of which `before` was left and now `left` is.
    fn ready_again_cues(
        &mut self,
        before: u64,
        left: u64,
        whole: u64,
        ahead_ns: u64,
        effects: &mut Vec<Effect>,
    ) {
        if whole < COUNTDOWN_FROM_MS.saturating_mul(MS_NS) {
            return;
        }
        for n in (1..=COUNTDOWN_S).rev() {
            let at = u64::from(n) * SECOND_NS;
            if left <= at && at < before {
                let late = Late {
                    back_ns: at - left,
                    ahead_ns,
                };
                self.give_once(CueKind::Countdown, Some(n), true, late, effects);
            }
        }
    }

    fn spend_main(&mut self, credit: u64, effects: &mut Vec<Effect>) -> u64 {
        let before = self.place.elapsed_ns;
        let take = match (self.place.target_ns, self.place.staying) {
            (Some(_), true) => self.place.stay_limit_ns.saturating_sub(before).min(credit),
            (Some(target), false) => target.saturating_sub(before).min(credit),
            (None, _) => credit,
        };
        let after = before.saturating_add(take);
        let work = self.step().is_some_and(|step| step.kind.is_work());
        self.place.elapsed_ns = after;
        if work {
            self.place.unbroken_ns = self.place.unbroken_ns.saturating_add(take);
            self.place.longest_ns = self.place.longest_ns.max(self.place.unbroken_ns);
        }
        self.times.attended_ns = self.times.attended_ns.saturating_add(take);
        match self.place.target_ns {
            None => self.times.open_ns = self.times.open_ns.saturating_add(take),
            Some(target) => {
                let past = after.saturating_sub(target.max(before));
                self.times.added_ns = self.times.added_ns.saturating_add(past);
            }
        }
        let rest = credit.saturating_sub(take);
        for cue in self.cues() {
            let offset = cue.offset_ms.saturating_mul(MS_NS);
            if before < offset && offset <= after {
                let late = Late {
                    back_ns: after - offset,
                    ahead_ns: rest,
                };
                self.give_once(cue.kind, cue.n, cue.sound, late, effects);
            }
        }
        if self.place.staying {
            self.stay_cues(before, after, rest, effects);
        }
        take
    }

    /// Past the target: once that it is reached, then a chime every 30 s; once
    /// that the usual maximum is reached.
    fn stay_cues(&mut self, before: u64, after: u64, rest: u64, effects: &mut Vec<Effect>) {
        let Some(target) = self.place.target_ns else {
            return;
        };
        let maximum = self
            .entry()
            .and_then(|entry| entry.mov.usual_max_s)
            .map(|s| u64::from(s).saturating_mul(SECOND_NS))
            .filter(|max| *max >= target);
        let mut due: Vec<(u64, CueKind)> = Vec::new();
        if before < target && target <= after {
            due.push((target, CueKind::Target));
        }
        let first = before.saturating_sub(target) / CHIME_NS + 1;
        let last = after.saturating_sub(target) / CHIME_NS;
        due.extend((first..=last).map(|n| (target.saturating_add(n * CHIME_NS), CueKind::Chime)));
        if let Some(max) = maximum.filter(|max| before < *max && *max <= after) {
            due.push((max, CueKind::Maximum));
        }
        due.sort_by_key(|(offset, _)| *offset);
        let apart = SOUND_APART_MS.saturating_mul(MS_NS);
        for (offset, kind) in due {
            let late = Late {
                back_ns: after.saturating_sub(offset),
                ahead_ns: rest,
            };
            match kind {
                CueKind::Chime => {
                    let sound = maximum.is_none_or(|max| max.abs_diff(offset) >= apart);
                    self.give(kind, None, sound, late, effects);
                }
                CueKind::Maximum => {
                    let sound = offset.abs_diff(target) >= apart;
                    self.give_once(kind, None, sound, late, effects);
                }
                _ => self.give_once(kind, None, true, late, effects),
            }
        }
    }

    fn at_stay_limit(&self) -> bool {
        self.is_running()
            && self.place.staying
            && self.place.part == Part::Main
            && self.place.elapsed_ns >= self.place.stay_limit_ns
    }

    /// Leaves the step that is on and enters the next. Returns the record made of
    /// it, if any.
    pub(super) fn leave_step(
        &mut self,
        how: Leave,
        leftover: u64,
        wall: Wall,
        effects: &mut Vec<Effect>,
    ) -> Option<usize> {
        let record = if self.step().is_some_and(|step| step.kind.is_work()) {
            self.close_attempt(how, effects)
        } else {
            None
        };
        let next = self.cursor.saturating_add(1);
        if next < self.steps.len() {
            self.enter(next, leftover, wall, effects);
        } else {
            self.end(leftover, wall, effects);
        }
        record
    }

    /// Enters the step at `index` from its beginning.
    ///
    /// `leftover` is the session time that has passed since then, up to `wall`.
    pub(super) fn enter(
        &mut self,
        index: usize,
        leftover: u64,
        wall: Wall,
        effects: &mut Vec<Effect>,
    ) {
        self.cursor = index;
        self.place = Place::at(self.steps.get(index));
        self.announce(index, leftover, wall, effects);
    }

    fn announce(&mut self, index: usize, leftover: u64, wall: Wall, effects: &mut Vec<Effect>) {
        let late = Late::by(leftover);
        let begins = self.earlier(wall, leftover);
        let Some(step) = self.steps.get(index) else {
            return;
        };
        let kind = step.kind;
        self.place.started_at = kind.is_work().then_some(begins);
        let attempt = if kind.is_work() {
            self.attempt_no(index)
        } else {
            1
        };
        let duration_ms = self.place.target_ns.map(|ns| ns / MS_NS);
        effects.push(self.effect(Happened::Step {
            index,
            kind,
            duration_ms,
            attempt,
        }));
        for cue in self.cues() {
            if cue.offset_ms == 0 {
                self.give_once(cue.kind, cue.n, cue.sound, late, effects);
            }
        }
    }

    /// Gets ready again for the work step at `index`.
    pub(super) fn enter_ready_again(&mut self, index: usize, effects: &mut Vec<Effect>) {
        self.cursor = index;
        self.place = Place::at(self.steps.get(index));
        let left_ns = self.ready_again_ns(index);
        self.place.part = Part::ReadyAgain {
            left_ns,
            gone_ns: 0,
        };
        effects.push(self.effect(Happened::Step {
            index,
            kind: StepKind::GetReady,
            duration_ms: left_ns.map(|ns| ns / MS_NS),
            attempt: self.attempt_no(index),
        }));
        self.give(CueKind::GetReady, None, true, Late::default(), effects);
    }

    /// As long as the get-ready its entry began with.
    fn ready_again_ns(&self, index: usize) -> Option<u64> {
        let step = self.steps.get(index)?;
        self.steps
            .iter()
            .take(index)
            .rev()
            .find(|before| {
                before.kind == StepKind::GetReady && before.plan_entry == step.plan_entry
            })
            .and_then(|get_ready| get_ready.duration_ms)
            .map(|ms| ms.saturating_mul(MS_NS).max(LEFT_AT_LEAST_NS))
    }

    /// From getting ready again to the work itself.
    pub(super) fn begin_main(&mut self, leftover: u64, wall: Wall, effects: &mut Vec<Effect>) {
        self.place.part = Part::Main;
        // The work has a countdown of its own.
        self.place.given.clear();
        self.announce(self.cursor, leftover, wall, effects);
    }

    fn end(&mut self, leftover: u64, wall: Wall, effects: &mut Vec<Effect>) {
        let last = self.steps.len().saturating_sub(1);
        self.cursor = last;
        effects.push(self.effect(Happened::Cue {
            kind: CueKind::Done,
            n: None,
            sound: true,
            step: last,
            late_ns: leftover,
        }));
        let ended_at = self.earlier(wall, leftover);
        self.close_session(false, ended_at, effects);
    }

    /// The wall `session_ns` of session time before `wall`.
    fn earlier(&self, wall: Wall, session_ns: u64) -> Wall {
        let ms = session_ns / u64::from(self.speed) / MS_NS;
        wall.minus_ms(i64::try_from(ms).unwrap_or(i64::MAX))
    }

    /// An interruption: the unbroken part of the hold ends here.
    pub(super) fn break_off(&mut self) {
        if self.place.unbroken_ns > 0 {
            self.place.interruptions = self.place.interruptions.saturating_add(1);
            self.place.unbroken_ns = 0;
        }
    }

    pub(super) fn give_once(
        &mut self,
        kind: CueKind,
        n: Option<u8>,
        sound: bool,
        late: Late,
        effects: &mut Vec<Effect>,
    ) {
        if self.place.given.contains(&(kind, n)) {
            return;
        }
        self.place.given.push((kind, n));
        self.give(kind, n, sound, late, effects);
    }

    pub(super) fn give(
        &self,
        kind: CueKind,
        n: Option<u8>,
        sound: bool,
        late: Late,
        effects: &mut Vec<Effect>,
    ) {
        let now = self.effect(Happened::Cue {
            kind,
            n,
            sound,
            step: self.cursor,
            late_ns: late.back_ns.saturating_add(late.ahead_ns),
        });
        effects.push(Effect {
            at_ns: now.at_ns.saturating_sub(late.back_ns),
            timeline_ns: now.timeline_ns.saturating_sub(late.back_ns),
            ..now
        });
    }

    /// Session nanoseconds to the nearest cue, end or limit; `None` when only a
    /// person can go on.
    pub(super) fn until_next_ns(&self) -> Option<u64> {
        match self.place.part {
            Part::ReadyAgain { left_ns, .. } => left_ns.map(|left| {
                let beats = [3, 2, 1].map(|n| left.saturating_sub(n * SECOND_NS));
                beats.into_iter().find(|ns| *ns > 0).unwrap_or(left)
            }),
            Part::LeadIn { left_ns } => Some(match left_ns % SECOND_NS {
                0 => SECOND_NS.min(left_ns),
                part => part,
            }),
            Part::Main => self.until_next_in_main(),
        }
    }

    fn until_next_in_main(&self) -> Option<u64> {
        let elapsed = self.place.elapsed_ns;
        let cues = self
            .cues()
            .into_iter()
            .filter(|cue| !self.place.given.contains(&(cue.kind, cue.n)))
            .map(|cue| cue.offset_ms.saturating_mul(MS_NS));
        let mut due: Vec<u64> = cues.collect();
        if let Some(target) = self.place.target_ns {
            due.push(target);
            if self.place.staying {
                due.push(self.place.stay_limit_ns);
                let chimes = elapsed.saturating_sub(target) / CHIME_NS + 1;
                due.push(target.saturating_add(chimes * CHIME_NS));
                if let Some(max) = self.entry().and_then(|entry| entry.mov.usual_max_s) {
                    due.push(u64::from(max).saturating_mul(SECOND_NS));
                }
            }
        }
        due.into_iter()
            .filter(|offset| *offset > elapsed)
            .min()
            .map(|offset| offset - elapsed)
    }
}

/// How late something is noticed, in session nanoseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Late {
    /// Attended already, so it lies this far back on the timeline.
    pub back_ns: u64,
    /// Passed, but not yet attended by the machine.
    pub ahead_ns: u64,
}

impl Late {
    /// Noticed at its own place on the timeline, `ahead_ns` after it was due.
    pub(super) fn by(ahead_ns: u64) -> Self {
        Self {
            back_ns: 0,
            ahead_ns,
        }
    }
}

/// How a step is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leave {
    /// Its time is up.
    TimeUp,
    /// The person says so: by Next, or by ending Stay.
    Person,
    /// The session is finished early.
    Finish,
    /// Another move takes its place.
    Swap,
    /// It is done again, or one before it.
    Again,
}
