//! A person on a mat: a session, its clock, and everything it wrote and did.

use super::{Clock, device_id, s, session_id, session_of};
use limber_core::cue::CueKind;
use limber_core::journal::Entry;
use limber_core::moment::MS_NS;
use limber_core::plan::Plan;
use limber_core::record::{Attempt, SessionOutcome};
use limber_core::session::event::PauseReason;
use limber_core::session::{Effect, Event, Happened, Refusal, Session};
use limber_core::step::StepKind;
use limber_core::swap::SwapReason;

/// A session in real hands.
pub struct Mat {
    pub session: Session,
    pub clock: Clock,
    pub journal: Vec<Entry>,
    pub effects: Vec<Effect>,
}

impl Mat {
    /// Lies down and starts.
    pub fn start(plan: Plan) -> Self {
        Self::start_at_speed(plan, 1)
    }

    /// Lies down and starts at `speed`.
    pub fn start_at_speed(plan: Plan, speed: u32) -> Self {
        let mut mat = Self {
            session: session_of(plan, speed),
            clock: Clock::morning(),
            journal: Vec::new(),
            effects: Vec::new(),
        };
        mat.says(Event::Start);
        mat
    }

    /// Says `event`, which must be accepted.
    pub fn says(&mut self, event: Event) {
        let refusal = self.tries(event.clone());
        assert_eq!(refusal, None, "{event:?} was refused");
    }

    /// Says `event` and returns why it was refused, if it was.
    pub fn tries(&mut self, event: Event) -> Option<Refusal> {
        let reaction = self.session.handle(event, self.clock.now());
        self.journal.extend(reaction.entries);
        self.effects.extend(reaction.effects);
        reaction.refusal
    }

    /// Looks at the clock.
    pub fn ticks(&mut self) {
        let reaction = self.session.tick(self.clock.now());
        self.journal.extend(reaction.entries);
        self.effects.extend(reaction.effects);
    }

    /// Time passes with the session attending as the engine does: it wakes
    /// whenever it asked to, and at the end.
    pub fn waits(&mut self, ns: u64) {
        let mut left = ns;
        while left > 0 {
            let now = self.clock.now().awake_ns;
            let nap = self
                .session
                .next_wake_ns()
                .map_or(left, |wake| wake.saturating_sub(now).clamp(1, left));
            self.clock.pass(nap);
            self.ticks();
            left -= nap;
        }
    }

    /// Whole seconds pass.
    pub fn waits_s(&mut self, seconds: u64) {
        self.waits(s(seconds));
    }

    /// Waits until the step at `index` is on.
    pub fn reaches(&mut self, index: usize) {
        while self.session.cursor() < index && self.session.ended().is_none() {
            let left = self.session.left_in_step_ns().expect("the step has an end");
            self.waits(left.max(1) / u64::from(self.session.speed()).max(1) + 1);
        }
        assert_eq!(self.session.cursor(), index, "step {index} was not reached");
    }

    /// Waits until the work step number `n` (from 1) is `seconds` s old.
    pub fn holds(&mut self, n: usize, seconds: u64) {
        let index = self.work(n);
        while self.session.cursor() < index {
            let left = self.session.left_in_step_ns().expect("the step has an end");
            self.waits(left);
        }
        assert_eq!(self.session.cursor(), index);
        let held = self.session.elapsed_ns();
        self.waits(s(seconds) - held);
        assert_eq!(self.session.elapsed_ns(), s(seconds));
    }

    /// Index of the work step number `n`, from 1.
    pub fn work(&self, n: usize) -> usize {
        self.session
            .steps()
            .iter()
            .enumerate()
            .filter(|(_, step)| step.kind.is_work())
            .map(|(index, _)| index)
            .nth(n - 1)
            .expect("there is such a work step")
    }

    /// Waits until nothing is left.
    pub fn waits_for_the_end(&mut self) {
        while self.session.ended().is_none() {
            let left = self.session.left_in_step_ns().expect("the step has an end");
            self.waits(left.max(1));
        }
    }

    /// Pauses.
    pub fn pauses(&mut self) {
        self.says(Event::Pause {
            why: PauseReason::Person,
        });
    }

    /// Swaps for the library's `id` because of `reason`.
    pub fn swaps(&mut self, reason: SwapReason, id: &str) {
        self.says(Event::Swap {
            reason,
            to: Box::new(super::swap_to(id)),
        });
    }

    /// The program dies and starts again `ns` later: what was written and the
    /// alive mark are all that is left.
    pub fn dies_and_is_back_after(&mut self, ns: u64) {
        let mark = self.session.alive_mark();
        self.session = self.replayed();
        self.clock.restart(ns);
        let reaction = self.session.recover(mark, self.clock.now());
        self.journal.extend(reaction.entries);
        self.effects.extend(reaction.effects);
    }

    /// The session as its journal tells it.
    pub fn replayed(&self) -> Session {
        Session::replay(
            session_id(),
            device_id(),
            self.session.plan().clone(),
            self.session.speed(),
            &self.journal,
        )
        .expect("the journal replays")
    }

    /// The kind that is on.
    pub fn kind(&self) -> StepKind {
        self.session.kind_now().expect("it is still on")
    }

    /// The last record made.
    pub fn last_record(&self) -> &Attempt {
        self.session.records().last().expect("there is a record")
    }

    /// How it ended.
    pub fn outcome(&self) -> SessionOutcome {
        self.session.ended().expect("it has ended")
    }

    /// Every cue so far: kind, seconds of the countdown, and the milliseconds
    /// of attended time it was due at.
    pub fn cues(&self) -> Vec<(CueKind, Option<u8>, u64)> {
        self.effects
            .iter()
            .filter_map(|effect| match effect.what {
                Happened::Cue { kind, n, .. } => Some((kind, n, effect.timeline_ns / MS_NS)),
                _ => None,
            })
            .collect()
    }

    /// When cues of `kind` were due, in milliseconds of attended time.
    pub fn cues_of(&self, kind: CueKind) -> Vec<u64> {
        self.cues()
            .into_iter()
            .filter(|(own, ..)| *own == kind)
            .map(|(.., at)| at)
            .collect()
    }
}
