//! Lives a session through whatever happens and shows every turn of it.

use super::{Given, Happening};
use crate::given::Clock;
use limber_core::journal::{AliveMark, Entry};
use limber_core::moment::Moment;
use limber_core::session::Reaction;
use limber_core::session::{Event, Session};
use proptest::test_runner::TestCaseError;

/// One turn: what the session was, what it was told, and what came of it.
pub struct Turn<'a> {
    /// Before.
    pub before: &'a Session,
    /// After.
    pub after: &'a Session,
    /// What the clocks read.
    pub moment: Moment,
    /// What was said; `None` for a look at the clock.
    pub event: Option<&'a Event>,
    /// The process died before this turn; `before` is what its journal tells.
    pub death: bool,
    /// What came of it.
    pub reaction: &'a Reaction,
    /// The journal, with what this turn wrote.
    pub journal: &'a [Entry],
}

/// A session and all that surrounds it.
pub struct Life {
    pub session: Session,
    pub clock: Clock,
    pub journal: Vec<Entry>,
    mark: Option<AliveMark>,
    given: Given,
}

impl Life {
    /// A session of `given` that has not started.
    pub fn of(given: &Given) -> Self {
        Self {
            session: given.session(),
            clock: Clock::morning(),
            journal: Vec::new(),
            mark: None,
            given: given.clone(),
        }
    }

    /// Starts, then lets every one of `happenings` happen; `watch` sees every
    /// turn.
    pub fn live(
        &mut self,
        happenings: &[Happening],
        watch: &mut dyn FnMut(&Turn<'_>) -> Result<(), TestCaseError>,
    ) -> Result<(), TestCaseError> {
        self.turn(Some(&Event::Start), watch)?;
        for happening in happenings {
            match happening {
                Happening::Wait(ns) => {
                    self.clock.pass(*ns);
                    self.turn(None, watch)?;
                }
                Happening::Attend(times) => {
                    for _ in 0..*times {
                        self.attend(watch)?;
                    }
                }
                Happening::Sleep(ns) => {
                    self.clock.sleep(*ns);
                    self.turn(None, watch)?;
                }
                Happening::Wall {
                    jump_ms,
                    offset_min,
                } => self.clock.set_wall(*jump_ms, *offset_min),
                Happening::Back(ns) => {
                    self.clock.run_back(*ns);
                    self.turn(None, watch)?;
                }
                Happening::Mark => self.mark = self.session.alive_mark(),
                Happening::Die(ns) => self.die(*ns, watch)?,
                Happening::Say(ns, event) => {
                    self.clock.pass(*ns);
                    self.turn(Some(event), watch)?;
                }
            }
        }
        Ok(())
    }

    /// Wakes when the session asked to; a second later where it did not.
    fn attend(
        &mut self,
        watch: &mut dyn FnMut(&Turn<'_>) -> Result<(), TestCaseError>,
    ) -> Result<(), TestCaseError> {
        let now = self.clock.now().awake_ns;
        let nap = self
            .session
            .next_wake_ns()
            .map_or(limber_core::moment::SECOND_NS, |wake| {
                wake.saturating_sub(now)
            });
        self.clock.pass(nap);
        self.turn(None, watch)
    }

    fn turn(
        &mut self,
        event: Option<&Event>,
        watch: &mut dyn FnMut(&Turn<'_>) -> Result<(), TestCaseError>,
    ) -> Result<(), TestCaseError> {
        let before = self.session.clone();
        let moment = self.clock.now();
        let reaction = match event {
            Some(event) => self.session.handle(event.clone(), moment),
            None => self.session.tick(moment),
        };
        self.journal.extend(reaction.entries.iter().cloned());
        watch(&Turn {
            before: &before,
            after: &self.session,
            moment,
            event,
            death: false,
            reaction: &reaction,
            journal: &self.journal,
        })
    }

    /// All that is left of a process that died: the journal and the mark.
    fn die(
        &mut self,
        ns: u64,
        watch: &mut dyn FnMut(&Turn<'_>) -> Result<(), TestCaseError>,
    ) -> Result<(), TestCaseError> {
        let before = self.replayed()?;
        self.session = before.clone();
        self.clock.restart(ns);
        let moment = self.clock.now();
        let reaction = self.session.recover(self.mark, moment);
        self.journal.extend(reaction.entries.iter().cloned());
        watch(&Turn {
            before: &before,
            after: &self.session,
            moment,
            event: None,
            death: true,
            reaction: &reaction,
            journal: &self.journal,
        })
    }

    /// The session as its journal tells it.
    pub fn replayed(&self) -> Result<Session, TestCaseError> {
        replay(&self.given, &self.journal)
    }
}

/// Replays `journal`.
pub fn replay(given: &Given, journal: &[Entry]) -> Result<Session, TestCaseError> {
    let fresh = given.session();
    Session::replay(
        fresh.id(),
        fresh.device(),
        given.plan.clone(),
        given.speed,
        journal,
    )
    .map_err(|error| TestCaseError::fail(format!("the journal does not replay: {error}")))
}
