//! A second, plainer telling of what a session is: a list of steps, a place in
//! it, and what was held. It knows no journal, no moment and no cue; a death
//! takes it back to the copy made when something was last written.

mod says;

use limber_core::Plan;
use limber_core::record::{Outcome, SessionOutcome};
use limber_core::step::StepKind;

/// Nanoseconds in a second.
pub const S: u64 = 1_000_000_000;
const MS: u64 = 1_000_000;

/// A step, as far as it matters here.
#[derive(Clone, Debug)]
struct Step {
    path: String,
    kind: StepKind,
    lasts: Option<u64>,
    least: Option<u64>,
    /// Getting ready for it again takes so long; `None`: until told.
    ready: Option<u64>,
    reps: Option<u32>,
    safe_to_stay: bool,
    limit: u64,
}

impl Step {
    fn is_work(&self) -> bool {
        self.kind.is_work()
    }
}

/// What is kept of a try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Try {
    /// Its step.
    pub path: String,
    /// Which try at it, from 1.
    pub attempt: u32,
    /// Whether it stands for the step.
    pub stands: bool,
    /// Held, ms.
    pub held_ms: u64,
    /// The longest unbroken part, ms.
    pub longest_ms: u64,
    /// How often it was broken.
    pub interruptions: u32,
    /// How it ended.
    pub outcome: Outcome,
    /// Whether repetitions were confirmed by saying that they are done.
    pub reps_done: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Ready(Option<u64>),
    LeadIn(u64),
    Main,
}

#[derive(Clone, Debug)]
struct Place {
    phase: Phase,
    gone: u64,
    target: Option<u64>,
    staying: bool,
    stay_until: u64,
    unbroken: u64,
    longest: u64,
    broken: u32,
    own: Option<usize>,
}

/// What a person says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// Pause.
    Pause,
    /// Go on.
    Resume,
    /// On to the next step.
    Next,
    /// Back to what Next left.
    GoBack,
    /// Back.
    Previous,
    /// Again.
    Restart,
    /// Count on, or no more.
    Stay,
    /// Ten seconds more.
    Longer,
    /// Ten seconds less.
    Shorter,
    /// End here.
    Finish,
    /// Throw away.
    Discard,
}

/// How a step is left.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Time,
    Person,
    End,
    Again,
}

/// The session as it should be.
#[derive(Clone, Debug)]
pub struct Model {
    steps: Vec<Step>,
    at: usize,
    place: Place,
    paused: bool,
    tries: Vec<Try>,
    ended: Option<SessionOutcome>,
    /// What Next left: where, how it was, and by the clock of this process.
    left: Option<(usize, Place, u64)>,
    /// Nanoseconds this process has been awake.
    clock: u64,
}

fn place(step: &Step) -> Place {
    Place {
        phase: Phase::Main,
        gone: 0,
        target: step.lasts,
        staying: false,
        stay_until: 0,
        unbroken: 0,
        longest: 0,
        broken: 0,
        own: None,
    }
}

fn ms(ns: u64) -> u64 {
    (ns + MS / 2) / MS
}

impl Model {
    /// A session of `plan` that has just begun.
    pub fn new(plan: &Plan) -> Self {
        let mut steps: Vec<Step> = Vec::new();
        for step in &plan.steps {
            let before = plan
                .steps
                .iter()
                .take(steps.len())
                .rfind(|other| {
                    other.kind == StepKind::GetReady && other.plan_entry == step.plan_entry
                })
                .and_then(|ready| ready.duration_ms);
            let limit_s = plan.entries[step.plan_entry].mov.limit_s;
            steps.push(Step {
                path: step.path.to_string(),
                kind: step.kind,
                lasts: step.duration_ms.map(|ms| ms * MS),
                least: step.min_ms.map(|ms| ms * MS),
                ready: before.map(|ms| (ms * MS).max(3 * S)),
                reps: step.reps,
                safe_to_stay: limit_s.is_none(),
                limit: limit_s
                    .filter(|_| step.kind.is_work())
                    .map_or(86_400 * S, |s| u64::from(s) * S),
            });
        }
        let place = place(&steps[0]);
        let mut model = Self {
            steps,
            at: 0,
            place,
            paused: false,
            tries: Vec::new(),
            ended: None,
            left: None,
            clock: 0,
        };
        model.settle();
        model
    }

    /// Whether time counts.
    pub fn is_running(&self) -> bool {
        !self.paused && self.ended.is_none()
    }

    /// How it ended.
    pub fn ended(&self) -> Option<SessionOutcome> {
        self.ended
    }

    /// Index of the step that is on.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Nanoseconds spent in it.
    pub fn gone(&self) -> u64 {
        self.place.gone
    }

    /// Every try that was kept.
    pub fn tries(&self) -> &[Try] {
        &self.tries
    }

    /// The process is awake for `ns`, and attends where `attended`. Whether
    /// something turned that is written down.
    pub fn pass(&mut self, ns: u64, attended: bool) -> bool {
        self.clock += ns;
        attended && self.is_running() && self.spend(ns)
    }

    /// Nobody attended, for too long to be overlooked.
    pub fn gap(&mut self) {
        if self.is_running() {
            self.break_off();
            self.paused = true;
        }
    }

    /// The process died here and was started again.
    pub fn dies(&mut self) {
        self.gap();
        self.left = None;
        self.clock = 0;
    }

    fn step(&self) -> &Step {
        &self.steps[self.at]
    }

    fn spend(&mut self, mut ns: u64) -> bool {
        let mut turned = self.settle();
        while ns > 0 && self.is_running() {
            let used = match self.place.phase {
                Phase::Ready(left) => {
                    let take = left.map_or(ns, |left| left.min(ns));
                    self.place.phase = Phase::Ready(left.map(|left| left - take));
                    take
                }
                Phase::LeadIn(left) => {
                    let take = left.min(ns);
                    self.place.phase = match left - take {
                        0 => Phase::Main,
                        left => Phase::LeadIn(left),
                    };
                    take
                }
                Phase::Main => {
                    let end = if self.place.staying {
                        Some(self.place.stay_until)
                    } else {
                        self.place.target
                    };
                    let take = end.map_or(ns, |end| end.saturating_sub(self.place.gone).min(ns));
                    self.place.gone += take;
                    if self.step().is_work() {
                        self.place.unbroken += take;
                        self.place.longest = self.place.longest.max(self.place.unbroken);
                    }
                    take
                }
            };
            ns -= used;
            let stayed = self.place.staying
                && self.place.phase == Phase::Main
                && self.place.gone >= self.place.stay_until;
            if stayed {
                self.gap();
                return true;
            }
            turned |= self.settle();
        }
        turned
    }

    /// Ends whatever has run out.
    fn settle(&mut self) -> bool {
        let mut turned = false;
        while self.ended.is_none() {
            let place = &self.place;
            let over = !place.staying && place.target.is_some_and(|target| place.gone >= target);
            match place.phase {
                Phase::Ready(Some(0)) => self.place.phase = Phase::Main,
                Phase::Main if over => self.leave(By::Time),
                _ => break,
            }
            turned = true;
        }
        turned
    }

    fn leave(&mut self, by: By) {
        if self.step().is_work() {
            self.close(by);
        }
        if self.at + 1 < self.steps.len() {
            self.enter(self.at + 1);
        } else {
            self.end(false);
        }
    }

    fn enter(&mut self, at: usize) {
        self.at = at;
        self.place = place(&self.steps[at]);
    }

    fn break_off(&mut self) {
        if self.place.unbroken > 0 {
            self.place.broken += 1;
            self.place.unbroken = 0;
        }
    }

    fn close(&mut self, by: By) {
        let step = self.step().clone();
        let held = self.place.gone;
        let short = held < S;
        let others = self.tries.iter().any(|one| one.path == step.path);
        if self.place.own.is_none() {
            let no_trace = match by {
                By::Again => short,
                By::Person => short && others,
                By::End => held == 0 || (short && others),
                By::Time => false,
            };
            if no_trace {
                return;
            }
        } else if by == By::End && held == 0 {
            return;
        }
        let outcome = match step.least {
            _ if by == By::Time => Outcome::Completed,
            _ if short => Outcome::Skipped,
            Some(least) if held + S >= least => Outcome::Completed,
            None if by == By::Person => Outcome::Completed,
            _ => Outcome::Partial,
        };
        let said_done = step.kind == StepKind::Reps && step.lasts.is_none() && by == By::Person;
        let before = self.tries.iter().filter(|one| one.path == step.path);
        let attempt = match self.place.own {
            Some(own) => self.tries[own].attempt,
            None => before.map(|one| one.attempt).max().unwrap_or(0) + 1,
        };
        let new = Try {
            path: step.path.clone(),
            attempt,
            stands: true,
            held_ms: ms(held),
            longest_ms: ms(self.place.longest),
            interruptions: self.place.broken,
            outcome,
            reps_done: step.reps.filter(|_| said_done && !short),
        };
        for one in &mut self.tries {
            if one.path == step.path && one.stands {
                one.stands = false;
                one.outcome = Outcome::Superseded;
            }
        }
        let own = match self.place.own {
            Some(own) => {
                self.tries[own] = new;
                own
            }
            None => {
                self.tries.push(new);
                self.tries.len() - 1
            }
        };
        self.place.own = Some(own);
    }

    /// `cut`: not by coming to its end.
    fn end(&mut self, cut: bool) {
        let here = self.step().is_work() && self.place.gone > 0;
        if !here && self.tries.iter().all(|one| one.held_ms == 0) {
            self.over(SessionOutcome::Discarded);
            return;
        }
        let too_soon = self.step().is_work()
            && self.tries.iter().any(|one| {
                one.path == self.step().path && one.stands && one.outcome != Outcome::Completed
            });
        let mut outcome = if cut && too_soon {
            SessionOutcome::FinishedEarly
        } else {
            SessionOutcome::Finished
        };
        for step in &self.steps {
            let tried = self.tries.iter().any(|one| one.path == step.path);
            if step.is_work() && !tried {
                outcome = SessionOutcome::FinishedEarly;
                self.tries.push(Try {
                    path: step.path.clone(),
                    attempt: 1,
                    stands: true,
                    held_ms: 0,
                    longest_ms: 0,
                    interruptions: 0,
                    outcome: Outcome::NotReached,
                    reps_done: None,
                });
            }
        }
        self.over(outcome);
    }

    fn over(&mut self, outcome: SessionOutcome) {
        self.ended = Some(outcome);
        self.left = None;
    }
}
