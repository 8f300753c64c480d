//! A second, plainer session: only durations, a few buttons, and sums of its
//! own. The real one must agree with it to the nanosecond.

use crate::given::s;
use limber_core::plan::Plan;
use limber_core::step::{Step, StepKind};

/// What the plain session understands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Button {
    Pause,
    Resume,
    Next,
    Longer,
    Shorter,
    Stay,
}

/// The plain session. All times in session nanoseconds.
pub struct Model {
    steps: Vec<Step>,
    limits: Vec<u64>,
    ice: Vec<bool>,
    pub at: usize,
    pub elapsed: u64,
    pub target: Option<u64>,
    lead_in: u64,
    staying: bool,
    stay_limit: u64,
    pub paused: bool,
    pub attended: u64,
    pub lead_ins: u64,
    pub open: u64,
    pub added: u64,
    pub cut: u64,
    /// When each step that was entered began, in attended time.
    pub began: Vec<(usize, u64)>,
    /// Held time of each work step that was left.
    pub held: Vec<u64>,
}

fn length(step: &Step) -> Option<u64> {
    step.duration_ms.map(|ms| ms * 1_000_000)
}

impl Model {
    pub fn of(plan: &Plan) -> Self {
        let limit = |step: &Step| plan.entries[step.plan_entry].mov.limit_s;
        let mut model = Self {
            steps: plan.steps.clone(),
            limits: plan
                .steps
                .iter()
                .map(|step| {
                    s(limit(step)
                        .filter(|_| step.kind.is_work())
                        .unwrap_or(86_400)
                        .into())
                })
                .collect(),
            ice: plan
                .steps
                .iter()
                .map(|step| limit(step).is_some())
                .collect(),
            at: 0,
            elapsed: 0,
            target: length(&plan.steps[0]),
            lead_in: 0,
            staying: false,
            stay_limit: 0,
            paused: false,
            attended: 0,
            lead_ins: 0,
            open: 0,
            added: 0,
            cut: 0,
            began: vec![(0, 0)],
            held: Vec::new(),
        };
        model.leave_what_is_over();
        model
    }

    pub fn over(&self) -> bool {
        self.at == self.steps.len()
    }

    /// What is planned and still lies ahead.
    pub fn remaining(&self) -> u64 {
        if self.over() {
            return 0;
        }
        let here = self.target.map_or(0, |t| t.saturating_sub(self.elapsed));
        here + self.steps[self.at + 1..]
            .iter()
            .filter_map(length)
            .sum::<u64>()
    }

    fn working(&self) -> bool {
        self.steps[self.at].kind.is_work()
    }

    fn leave(&mut self) {
        if self.working() {
            self.held.push(self.elapsed);
        }
        self.at += 1;
        self.elapsed = 0;
        self.lead_in = 0;
        self.staying = false;
        if !self.over() {
            self.target = length(&self.steps[self.at]);
            self.began.push((self.at, self.attended));
        }
    }

    fn leave_what_is_over(&mut self) {
        while !self.over()
            && self.lead_in == 0
            && !self.staying
            && self.target.is_some_and(|target| self.elapsed >= target)
        {
            self.leave();
        }
    }

    /// Attended time passes.
    pub fn pass(&mut self, mut ns: u64) {
        while ns > 0 && !self.paused && !self.over() {
            let take = if self.lead_in > 0 {
                let take = self.lead_in.min(ns);
                self.lead_in -= take;
                self.lead_ins += take;
                take
            } else {
                let end = if self.staying {
                    Some(self.stay_limit)
                } else {
                    self.target
                };
                let take = end.map_or(ns, |end| (end - self.elapsed).min(ns));
                if let Some(target) = self.target {
                    let past = (self.elapsed + take).saturating_sub(target.max(self.elapsed));
                    self.added += past;
                } else {
                    self.open += take;
                }
                self.elapsed += take;
                take
            };
            self.attended += take;
            ns -= take;
            if self.staying && self.elapsed >= self.stay_limit {
                self.paused = true;
            }
            self.leave_what_is_over();
        }
    }

    /// Presses `button`; says whether it did anything.
    pub fn press(&mut self, button: Button) -> bool {
        if self.over() {
            return false;
        }
        let before = self.remaining();
        let done = self.pressed(button);
        if done && self.lead_in == 0 {
            self.leave_what_is_over();
        }
        let after = self.remaining();
        self.added += after.saturating_sub(before);
        self.cut += before.saturating_sub(after);
        done
    }

    fn pressed(&mut self, button: Button) -> bool {
        match button {
            Button::Pause => !std::mem::replace(&mut self.paused, true),
            Button::Resume => {
                let resumed = std::mem::replace(&mut self.paused, false);
                if resumed && self.working() {
                    self.lead_in = s(3);
                    if self.staying && self.elapsed >= self.stay_limit {
                        self.stay_limit = self.elapsed + s(300);
                    }
                } else if resumed {
                    let least = self.elapsed + s(3);
                    self.target = self.target.map(|target| target.max(least));
                }
                resumed
            }
            Button::Next => {
                self.leave();
                true
            }
            Button::Longer => {
                self.nudge(|model, target| (target + s(10)).min(model.limits[model.at]).max(target))
            }
            Button::Shorter => self.nudge(|model, target| {
                let minimum = model.steps[model.at].min_ms.unwrap_or(0) * 1_000_000;
                target
                    .saturating_sub(s(10))
                    .max(model.elapsed)
                    .max(minimum)
                    .min(target)
            }),
            Button::Stay => {
                let hold = self.steps[self.at].kind == StepKind::Hold && !self.ice[self.at];
                if hold {
                    self.staying = !self.staying;
                    self.stay_limit = self.target.unwrap_or(0) + s(300);
                }
                hold
            }
        }
    }

    fn nudge(&mut self, to: impl Fn(&Self, u64) -> u64) -> bool {
        let Some(target) = self.target.filter(|_| !self.staying) else {
            return false;
        };
        let new = to(self, target);
        self.target = Some(new);
        new != target
    }
}
