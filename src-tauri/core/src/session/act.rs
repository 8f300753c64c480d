//! What a person can do, and when it is refused.

use super::advance::{Late, Leave};
use super::*;
use crate::step::StepKind;

impl Session {
    /// Applies `event` at `moment`. A refusal leaves the state as it was.
    pub(super) fn act(
        &mut self,
        event: &Event,
        moment: Moment,
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refusal> {
        match (self.status, event) {
            (Status::NotStarted, Event::Start) => {
                self.start(moment, effects);
                return Ok(());
            }
            (Status::NotStarted, Event::AddedByHand(said)) => {
                return self.add_by_hand(said, moment, effects);
            }
            (Status::NotStarted, Event::Told(told)) => {
                return self.as_told(told, moment, effects);
            }
            (Status::NotStarted, _) => return Err(Refusal::NotStarted),
            (_, Event::Corrected(correction)) => return self.correct(correction, effects),
            (_, Event::Start | Event::AddedByHand(_) | Event::Told(_)) => {
                return Err(Refusal::AlreadyStarted);
            }
            (
                _,
                Event::Feedback(_)
                | Event::SetFeedback(_)
                | Event::ConfirmReps(_)
                | Event::ForgetReps { .. },
            ) => return self.look_back(event, effects),
            (Status::Ended(outcome), Event::Discard | Event::BringBack) => {
                return self.throw_or_bring_back(outcome, event, effects);
            }
            (_, Event::Advanced | Event::Gap(_) | Event::Recovered { .. }) => {
                return Err(Refusal::NotForPeople);
            }
            (Status::Ended(_), _) => return Err(Refusal::Ended),
            _ => {}
        }
        let before = self.remaining_ns();
        self.act_in_session(event, moment, effects)?;
        self.settle(0, moment.wall, effects);
        let after = self.remaining_ns();
        let times = &mut self.times;
        times.added_ns = times.added_ns.saturating_add(after.saturating_sub(before));
        times.cut_ns = times.cut_ns.saturating_add(before.saturating_sub(after));
        Ok(())
    }

    fn act_in_session(
        &mut self,
        event: &Event,
        moment: Moment,
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refusal> {
        match event {
            Event::Pause { why } => self.pause(*why, moment, effects),
            Event::Resume => self.resume(moment, effects),
            Event::Next => {
                self.next(moment, effects);
                Ok(())
            }
            Event::GoBack => self.go_back(moment, effects),
            Event::Previous => {
                self.previous(moment, effects);
                Ok(())
            }
            Event::Restart => {
                self.restart(moment, effects);
                Ok(())
            }
            Event::Stay => self.stay(),
            Event::Longer => self.longer(),
            Event::Shorter => self.shorter(),
            Event::Swap { reason, to } => self.swap(*reason, to, moment.wall, effects),
            Event::Finish => {
                self.finish(moment, effects);
                Ok(())
            }
            Event::Discard => {
                if self.step().is_some_and(|step| step.kind.is_work()) {
                    self.close_attempt(Leave::Finish, effects);
                }
                self.finish_with(SessionOutcome::Discarded, moment.wall, effects);
                Ok(())
            }
            Event::Start
            | Event::AddedByHand(_)
            | Event::Told(_)
            | Event::Corrected(_)
            | Event::Feedback(_)
            | Event::SetFeedback(_)
            | Event::ConfirmReps(_)
            | Event::ForgetReps { .. }
            | Event::Advanced
            | Event::Gap(_)
            | Event::Recovered { .. } => Err(Refusal::NotForPeople),
            Event::BringBack => Err(Refusal::NothingToBringBack),
        }
    }

    /// What a person says of a session, during it or long after.
    fn look_back(&mut self, event: &Event, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        let record = match event {
            Event::SetFeedback(feedback) => {
                let before = std::mem::take(&mut self.feedback);
                return self.hear(feedback).inspect_err(|_| self.feedback = before);
            }
            Event::Feedback(feedback) => return self.hear(feedback),
            Event::ConfirmReps(done) => {
                self.confirm_reps(done)?;
                done.record
            }
            Event::ForgetReps { record } => {
                self.forget_reps(*record)?;
                *record
            }
            _ => return Err(Refusal::NotForPeople),
        };
        effects.push(self.effect(Happened::Recorded { record }));
        Ok(())
    }

    fn throw_or_bring_back(
        &mut self,
        outcome: SessionOutcome,
        event: &Event,
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refusal> {
        let discarded = outcome == SessionOutcome::Discarded;
        let ended_at = self.ended_at.ok_or(Refusal::NotEnded)?;
        match event {
            Event::Discard if !discarded => {
                self.discarded_from = Some(outcome);
                self.finish_with(SessionOutcome::Discarded, ended_at, effects);
            }
            Event::BringBack if discarded => match self.discarded_from.take() {
                Some(before) => self.finish_with(before, ended_at, effects),
                None if self.any_work() => self.close_session(true, ended_at, effects),
                None => return Err(Refusal::NothingToBringBack),
            },
            Event::BringBack => return Err(Refusal::NothingToBringBack),
            _ => return Err(Refusal::Ended),
        }
        Ok(())
    }

    fn start(&mut self, moment: Moment, effects: &mut Vec<Effect>) {
        self.started_at = Some(moment.wall);
        self.last = Some(moment);
        self.status = Status::Running;
        self.enter(0, 0, moment.wall, effects);
        self.settle(0, moment.wall, effects);
    }

    fn hear(&mut self, feedback: &Feedback) -> Result<(), Refusal> {
        let scales = [
            feedback.effort,
            feedback.discomfort_before,
            feedback.discomfort_after,
        ];
        if scales.into_iter().flatten().any(|value| value > 10) {
            return Err(Refusal::OutOfRange);
        }
        let own = &mut self.feedback;
        own.effort = feedback.effort.or(own.effort);
        own.discomfort_before = feedback.discomfort_before.or(own.discomfort_before);
        own.discomfort_after = feedback.discomfort_after.or(own.discomfort_after);
        if feedback.note.is_some() {
            own.note.clone_from(&feedback.note);
        }
        Ok(())
    }

    fn pause(
        &mut self,
        why: PauseReason,
        moment: Moment,
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refusal> {
        if let Status::Paused {
            since,
            gap,
            why: was,
        } = self.status
        {
            // The swap sheet and the stop card may open over a pause; it stays
            // the same pause, and a gap is still told.
            if why == was || !matches!(why, PauseReason::Swap | PauseReason::StopCard) {
                return Err(Refusal::AlreadyPaused);
            }
            self.status = Status::Paused { why, since, gap };
        } else if why == PauseReason::Call && !self.plan.settings.pause_on_call {
            return Err(Refusal::CallsGoOn);
        } else {
            self.break_off();
            self.status = Status::Paused {
                why,
                since: moment,
                gap: None,
            };
        }
        effects.push(self.effect(Happened::Paused { why }));
        Ok(())
    }

    fn resume(&mut self, moment: Moment, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        let Status::Paused { gap, .. } = self.status else {
            return Err(Refusal::NotPaused);
        };
        self.status = Status::Running;
        self.go_on(gap.is_some(), moment.wall, effects);
        Ok(())
    }

    /// Running again: a lead-in before work, at least 3 s of anything else.
    fn go_on(&mut self, after_gap: bool, wall: Wall, effects: &mut Vec<Effect>) {
        let work = self.step().is_some_and(|step| step.kind.is_work());
        let mut lead_in_ms = 0;
        match self.place.part {
            Part::ReadyAgain { left_ns, gone_ns } => {
                self.place.part = Part::ReadyAgain {
                    left_ns: left_ns.map(|left| left.max(LEFT_AT_LEAST_NS)),
                    gone_ns,
                };
            }
            Part::LeadIn { .. } | Part::Main if work => {
                lead_in_ms = LEAD_IN_NS / MS_NS;
                self.place.part = Part::LeadIn {
                    left_ns: LEAD_IN_NS,
                };
                // Entered while paused: the work begins only now.
                if self.place.elapsed_ns == 0 {
                    let lead_in_ms = lead_in_ms / u64::from(self.speed);
                    let lead_in_ms = i64::try_from(lead_in_ms).unwrap_or(0);
                    self.place.started_at = Some(wall.minus_ms(-lead_in_ms));
                }
                if self.place.staying {
                    let elapsed = self.place.elapsed_ns;
                    let limit = self.place.stay_limit_ns;
                    if elapsed >= limit {
                        self.place.stay_limit_ns = elapsed.saturating_add(STAY_MAX_NS);
                    }
                }
            }
            Part::LeadIn { .. } | Part::Main => {
                let least = self.place.elapsed_ns.saturating_add(LEFT_AT_LEAST_NS);
                self.place.target_ns = self.place.target_ns.map(|target| target.max(least));
            }
        }
        effects.push(self.effect(Happened::Resumed { lead_in_ms }));
        let icy = self
            .entry()
            .is_some_and(|entry| entry.mov.skin_check_s.is_some());
        if after_gap && work && icy {
            self.give(
                crate::cue::CueKind::SkinCheck,
                None,
                true,
                Late::default(),
                effects,
            );
        }
        if lead_in_ms > 0 {
            self.give(
                crate::cue::CueKind::Countdown,
                Some(3),
                true,
                Late::default(),
                effects,
            );
        }
    }

    fn next(&mut self, moment: Moment, effects: &mut Vec<Effect>) {
        if let Part::ReadyAgain { .. } = self.place.part {
            self.begin_main(0, moment.wall, effects);
            return;
        }
        let cursor = self.cursor;
        let work = self.step().is_some_and(|step| step.kind.is_work());
        self.break_off_quietly();
        let place = self.place.clone();
        let record = self.leave_step(Leave::Person, 0, moment.wall, effects);
        if work && self.ended().is_none() {
            self.left_by_next = Some(LeftByNext {
                cursor,
                place: Place { record, ..place },
                at: moment,
            });
        }
    }

    /// Leaving a step is no interruption; going back to it will be.
    fn break_off_quietly(&mut self) {
        self.place.longest_ns = self.place.longest_ns.max(self.place.unbroken_ns);
    }

    fn go_back(&mut self, moment: Moment, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        if !self.can_go_back(&moment) {
            return Err(Refusal::NothingToGoBackTo);
        }
        let Some(left) = self.left_by_next.take() else {
            return Err(Refusal::NothingToGoBackTo);
        };
        self.abandon(effects);
        self.cursor = left.cursor;
        self.place = left.place;
        self.break_off();
        self.place.part = Part::Main;
        effects.push(self.effect(Happened::Step {
            index: self.cursor,
            kind: self.step().map_or(StepKind::Open, |step| step.kind),
            duration_ms: self.place.target_ns.map(|ns| ns / MS_NS),
            attempt: self.attempt_no(self.cursor),
        }));
        if self.is_running() {
            self.go_on(false, moment.wall, effects);
        }
        Ok(())
    }

    /// Leaves a work step for another try or an earlier step.
    fn abandon(&mut self, effects: &mut Vec<Effect>) {
        let work = self.step().is_some_and(|step| step.kind.is_work());
        if work && !matches!(self.place.part, Part::ReadyAgain { .. }) {
            self.close_attempt(Leave::Again, effects);
        }
    }

    fn previous(&mut self, moment: Moment, effects: &mut Vec<Effect>) {
        let work = self.step().is_some_and(|step| step.kind.is_work());
        let ready_again = matches!(self.place.part, Part::ReadyAgain { .. });
        if work && !ready_again && self.place.elapsed_ns > PREVIOUS_RESTARTS_NS {
            self.restart(moment, effects);
            return;
        }
        // Nobody wants back into the move that hurt.
        let swapped_away = |step: &Step| {
            self.records.iter().any(|record| {
                record.path == step.path && record.outcome == crate::record::Outcome::Swapped
            })
        };
        let before = self
            .steps
            .iter()
            .take(self.cursor)
            .rposition(|step| step.kind.is_work() && !swapped_away(step));
        match before {
            Some(index) => {
                self.abandon(effects);
                self.left_by_next = None;
                self.enter_ready_again(index, effects);
            }
            None => self.restart(moment, effects),
        }
    }

    fn restart(&mut self, moment: Moment, effects: &mut Vec<Effect>) {
        let work = self.step().is_some_and(|step| step.kind.is_work());
        self.left_by_next = None;
        if work {
            self.abandon(effects);
            self.enter_ready_again(self.cursor, effects);
        } else {
            self.enter(self.cursor, 0, moment.wall, effects);
        }
    }

    fn stay(&mut self) -> Result<(), Refusal> {
        let hold = self.step().is_some_and(|step| step.kind == StepKind::Hold);
        if !hold || matches!(self.place.part, Part::ReadyAgain { .. }) {
            return Err(Refusal::StayOutsideHold);
        }
        if self
            .entry()
            .is_some_and(|entry| entry.mov.limit_s.is_some())
        {
            return Err(Refusal::StayNotSafe);
        }
        let target = self.place.target_ns.ok_or(Refusal::StayOutsideHold)?;
        self.place.staying = !self.place.staying;
        self.place.stay_limit_ns = if self.place.staying {
            target.saturating_add(STAY_MAX_NS)
        } else {
            0
        };
        Ok(())
    }

    fn longer(&mut self) -> Result<(), Refusal> {
        if let Part::ReadyAgain { left_ns, gone_ns } = self.place.part {
            let left = left_ns.ok_or(Refusal::NoTime)?;
            self.place.part = Part::ReadyAgain {
                left_ns: Some(left.saturating_add(NUDGE_NS)),
                gone_ns,
            };
            return Ok(());
        }
        if self.place.staying {
            return Err(Refusal::Staying);
        }
        let target = self.place.target_ns.ok_or(Refusal::NoTime)?;
        let work = self.step().is_some_and(|step| step.kind.is_work());
        let limit = self
            .entry()
            .and_then(|entry| entry.mov.limit_s)
            .filter(|_| work)
            .unwrap_or(crate::timeline::STEP_MAX_S);
        let limit = u64::from(limit).saturating_mul(SECOND_NS);
        let longer = target.saturating_add(NUDGE_NS).min(limit);
        if longer <= target {
            return Err(Refusal::AtLimit);
        }
        self.place.target_ns = Some(longer);
        Ok(())
    }

    fn shorter(&mut self) -> Result<(), Refusal> {
        if let Part::ReadyAgain { left_ns, gone_ns } = self.place.part {
            let left = left_ns.ok_or(Refusal::NoTime)?;
            self.place.part = Part::ReadyAgain {
                left_ns: Some(left.saturating_sub(NUDGE_NS)),
                gone_ns,
            };
            return Ok(());
        }
        if self.place.staying {
            return Err(Refusal::Staying);
        }
        let target = self.place.target_ns.ok_or(Refusal::NoTime)?;
        let minimum = self
            .step()
            .and_then(|step| step.min_ms)
            .map_or(0, |ms| ms.saturating_mul(MS_NS));
        let least = self.place.elapsed_ns.max(minimum);
        let shorter = target.saturating_sub(NUDGE_NS).max(least);
        if shorter >= target {
            return Err(Refusal::AtMinimum);
        }
        self.place.target_ns = Some(shorter);
        Ok(())
    }

    fn finish(&mut self, moment: Moment, effects: &mut Vec<Effect>) {
        let ready_again = matches!(self.place.part, Part::ReadyAgain { .. });
        if self.step().is_some_and(|step| step.kind.is_work()) && !ready_again {
            self.close_attempt(Leave::Finish, effects);
        }
        self.close_session(true, moment.wall, effects);
    }
}
