//! What a person says, in the plain telling.

use super::{By, Model, Phase, Place, S, Says, Step};
use limber_core::record::SessionOutcome;
use limber_core::step::StepKind;

impl Model {
    /// Says something; whether it makes sense now.
    pub fn says(&mut self, what: Says) -> bool {
        if self.ended.is_some() {
            return self.says_after(what);
        }
        let fits = match what {
            Says::Pause => {
                let fits = !self.paused;
                if fits {
                    self.gap();
                }
                fits
            }
            Says::Resume => {
                let fits = self.paused;
                if fits {
                    self.paused = false;
                    self.go_on();
                }
                fits
            }
            Says::Next => {
                self.next();
                true
            }
            Says::GoBack => self.go_back(),
            Says::Previous => {
                self.previous();
                true
            }
            Says::Restart => {
                self.restart();
                true
            }
            Says::Stay => self.stay(),
            Says::Longer => self.nudge(true),
            Says::Shorter => self.nudge(false),
            Says::Finish => {
                if self.step().is_work() && !self.is_ready_again() {
                    self.close(By::End);
                }
                self.end(true);
                true
            }
            Says::Discard => {
                if self.step().is_work() {
                    self.close(By::End);
                }
                self.over(SessionOutcome::Discarded);
                true
            }
        };
        if fits {
            self.settle();
        }
        fits
    }

    fn says_after(&mut self, what: Says) -> bool {
        let fits = what == Says::Discard && self.ended != Some(SessionOutcome::Discarded);
        if fits {
            self.over(SessionOutcome::Discarded);
        }
        fits
    }

    fn is_ready_again(&self) -> bool {
        matches!(self.place.phase, Phase::Ready(_))
    }

    fn go_on(&mut self) {
        if let Phase::Ready(left) = self.place.phase {
            self.place.phase = Phase::Ready(left.map(|left| left.max(3 * S)));
        } else if self.step().is_work() {
            self.place.phase = Phase::LeadIn(3 * S);
            if self.place.staying && self.place.gone >= self.place.stay_until {
                self.place.stay_until = self.place.gone + 300 * S;
            }
        } else {
            let least = self.place.gone + 3 * S;
            self.place.target = self.place.target.map(|target| target.max(least));
        }
    }

    fn next(&mut self) {
        if self.is_ready_again() {
            self.place.phase = Phase::Main;
            return;
        }
        let (at, mut left) = (self.at, self.place.clone());
        let work = self.step().is_work();
        if work {
            let kept = self.tries.len();
            self.close(By::Person);
            // Back there the same record goes on, where one was made.
            left.own = left
                .own
                .or_else(|| (self.tries.len() > kept).then_some(kept));
        }
        if at + 1 < self.steps.len() {
            self.enter(at + 1);
        } else {
            self.end(false);
        }
        if work && self.ended.is_none() {
            self.left = Some((at, left, self.clock));
        }
    }

    fn go_back(&mut self) -> bool {
        let clock = self.clock;
        let recent = |(_, _, when): &(usize, Place, u64)| clock - when <= 8 * S;
        if !self.left.as_ref().is_some_and(recent) {
            return false;
        }
        let Some((at, left, _)) = self.left.take() else {
            return false;
        };
        self.abandon();
        self.at = at;
        self.place = left;
        self.break_off();
        self.place.phase = Phase::Main;
        if self.is_running() {
            self.go_on();
        }
        true
    }

    fn abandon(&mut self) {
        if self.step().is_work() && !self.is_ready_again() {
            self.close(By::Again);
        }
    }

    fn previous(&mut self) {
        let begun = self.step().is_work() && !self.is_ready_again() && self.place.gone > 3 * S;
        let before = self.steps[..self.at].iter().rposition(Step::is_work);
        match before {
            Some(before) if !begun => {
                self.abandon();
                self.again(before);
            }
            _ => self.restart(),
        }
    }

    fn restart(&mut self) {
        if self.step().is_work() {
            self.abandon();
            self.again(self.at);
        } else {
            self.left = None;
            self.enter(self.at);
        }
    }

    fn again(&mut self, at: usize) {
        self.left = None;
        self.enter(at);
        self.place.phase = Phase::Ready(self.steps[at].ready);
    }

    fn stay(&mut self) -> bool {
        let step = self.step();
        let fits = step.kind == StepKind::Hold && step.safe_to_stay && !self.is_ready_again();
        if fits {
            self.place.staying = !self.place.staying;
            self.place.stay_until = self.place.target.unwrap_or(0) + 300 * S;
        }
        fits
    }

    fn nudge(&mut self, longer: bool) -> bool {
        if let Phase::Ready(left) = self.place.phase {
            let new = left.map(|left| {
                if longer {
                    left + 10 * S
                } else {
                    left.saturating_sub(10 * S)
                }
            });
            self.place.phase = Phase::Ready(new);
            return left.is_some();
        }
        let step = self.step();
        let Some(target) = self.place.target.filter(|_| !self.place.staying) else {
            return false;
        };
        let new = if longer {
            (target + 10 * S).min(step.limit).max(target)
        } else {
            let least = step.least.unwrap_or(0).max(self.place.gone);
            target.saturating_sub(10 * S).max(least).min(target)
        };
        self.place.target = Some(new);
        new != target
    }
}
