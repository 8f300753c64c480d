//! The one real-time loop.
//!
//! It never counts ticks. It wakes for the nearest of step, cue, attendance
//! check, alive mark and retry, tells the session what time it is, writes what
//! came of it, and only then shows it.

mod acts;
mod ahead;
mod keeper;
mod lines;
pub(crate) mod rescue;
mod snapshot;
mod talk;
mod words;

use crate::error::EngineError;
use crate::ports::{Ports, Upcoming, Woken};
use crate::sums;
use crate::told;
use crate::wire::player::{Act, CueNow, PlayEvent, PlayLine, RepsToConfirm, Snapshot, Summary};
use crate::wire::timeline::count;
use keeper::Keeper;
use limber_core::moment::{MS_NS, Moment, SECOND_NS};
use limber_core::session::{Happened, Part, PauseReason, Reaction, Status};
use limber_core::{Event, Library, Outcome, Session, SessionId, SessionOutcome, Side, StepKind};
use limber_sound::{SoundSettings, vibration};
use limber_store::{SessionLock, Store};
use limber_text::{Language, Message};
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use talk::Talk;

/// The alive mark is at most this old, real time.
const ALIVE_EVERY_NS: u64 = 5 * SECOND_NS;
/// What could not be written is tried again this often.
const RETRY_EVERY_NS: u64 = 2 * SECOND_NS;
/// A sound later than this is dropped, real time.
const SOUND_LATE_NS: u64 = SECOND_NS;
/// A pause keeps the screen awake this long.
const AWAKE_IN_PAUSE_NS: u64 = 300 * SECOND_NS;
/// How often the last events are tried again before the run gives up.
const LAST_TRIES: u32 = 3;

/// How a run begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opening {
    /// It has just started.
    Fresh,
    /// It goes on where it was.
    GoOn,
    /// It goes on with the hold it was in done again.
    Again,
}

/// A session ready to run.
pub struct Run {
    session: Session,
    keeper: Keeper,
    library: Arc<Library>,
    opening: Opening,
    /// What starting or recovering it brought about; shown first.
    first: Reaction,
    /// Where to keep what the log does not take, best first.
    places: rescue::Places,
    sound: SoundSettings,
    /// Why that is not what the person chose.
    unchosen: Option<String>,
    /// What the person reads.
    language: Language,
    /// Held until the run is over; the system frees it if the program dies.
    _lock: SessionLock,
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq)]
pub struct RunEnd {
    /// Unfinished: it was closed and can be resumed.
    pub outcome: SessionOutcome,
    /// What was held; `None` unless it ended with work in it.
    pub summary: Option<Summary>,
    /// The session.
    pub session: SessionId,
}

/// What [`Run::new`] needs.
pub(crate) struct RunSetup {
    pub store: Store,
    pub lock: SessionLock,
    pub library: Arc<Library>,
    pub session: Session,
    pub opening: Opening,
    pub first: Reaction,
    pub places: rescue::Places,
    /// What was chosen about sound, and what could not be read of it.
    pub sound: (SoundSettings, Option<Message>),
    /// What the person reads.
    pub language: Language,
}

impl Run {
    /// A run whose first reaction stands in the log already.
    pub(crate) fn new(setup: RunSetup) -> Self {
        Self {
            session: setup.session,
            keeper: Keeper::new(setup.store),
            library: setup.library,
            opening: setup.opening,
            first: setup.first,
            places: setup.places,
            sound: setup.sound.0,
            unchosen: setup.sound.1.map(|why| why.words(setup.language)),
            language: setup.language,
            _lock: setup.lock,
        }
    }

    /// The session's id.
    pub fn session_id(&self) -> SessionId {
        self.session.id()
    }

    /// What the person chose about sound, for the devices.
    pub fn sound(&self) -> &SoundSettings {
        &self.sound
    }

    /// What the person reads, for whoever tells an error of the run.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Runs without a sound: everything is shown.
    pub fn silence(&mut self) {
        self.sound.silent = true;
    }

    /// Runs until the session ends or is closed. Blocks.
    ///
    /// Fails only when the end could not be written although it was tried again;
    /// the session is then unfinished in the log as far as it was written.
    pub fn drive(self, mut ports: Ports<'_>, inbox: Receiver<Act>) -> Result<RunEnd, EngineError> {
        let mut driver = Driver {
            session: self.session,
            keeper: self.keeper,
            library: self.library,
            places: self.places,
            alive_due_ns: None,
            retry_due_ns: None,
            awake_until_ns: None,
            go_back_shown: false,
            told: Vec::new(),
            sound_problem: None,
            unchosen: self.unchosen,
            language: self.language,
            talk: Talk::new(self.sound),
        };
        let result = driver.drive(self.opening, self.first, &mut ports, &inbox);
        ports.awake.keep(false);
        ports.tones.plan(ports.clock.now().awake_ns, &[]);
        let outcome = driver.session.ended().unwrap_or(SessionOutcome::Unfinished);
        ports.screen.ended(outcome);
        result?;
        Ok(RunEnd {
            outcome,
            summary: summary(&driver.session),
            session: driver.session.id(),
        })
    }
}

/// What was held, for a session that ended with work in it.
pub(crate) fn summary(session: &Session) -> Option<Summary> {
    let outcome = session.ended()?;
    if outcome == SessionOutcome::Discarded {
        return None;
    }
    let records = session.records();
    let to_confirm = records
        .iter()
        .enumerate()
        .filter(|(_, record)| {
            record.kind == StepKind::Reps
                && record.is_final
                && record.reps_done.is_none()
                && matches!(record.outcome, Outcome::Completed | Outcome::Partial)
        })
        .map(|(index, record)| RepsToConfirm {
            record: count(index),
            name: record.name.clone(),
            side: record.side.map(|side| side.word().to_owned()),
            set: record.set,
            planned: record.reps_planned.unwrap_or(0),
        })
        .collect();
    Some(Summary {
        session: session.id().to_string(),
        routine: (&session.plan().routine).into(),
        outcome: outcome.word().to_owned(),
        left_ms: sums::side_ms(records, Side::Left),
        right_ms: sums::side_ms(records, Side::Right),
        held_ms: session.head().held_ms,
        rows: sums::rows(records),
        to_confirm,
    })
}

struct Driver {
    session: Session,
    keeper: Keeper,
    library: Arc<Library>,
    places: rescue::Places,
    alive_due_ns: Option<u64>,
    retry_due_ns: Option<u64>,
    awake_until_ns: Option<u64>,
    go_back_shown: bool,
    /// The tones that the device knows of.
    told: Vec<Upcoming>,
    sound_problem: Option<String>,
    unchosen: Option<String>,
    language: Language,
    talk: Talk,
}

impl Driver {
    fn drive(
        &mut self,
        opening: Opening,
        first: Reaction,
        ports: &mut Ports<'_>,
        inbox: &Receiver<Act>,
    ) -> Result<(), EngineError> {
        self.open(opening, first, ports);
        let mut deserted = false;
        while self.session.ended().is_none() {
            // Nobody is left to say "go on".
            if deserted && !self.session.is_running() {
                break;
            }
            let now = ports.clock.now();
            self.mind_alive(&now);
            self.mind_awake(&now, ports);
            let until = self.wake_ns(&now);
            match ports.clock.wait(until, inbox, deserted) {
                Woken::Time => {
                    let now = ports.clock.now();
                    let reaction = self.session.tick(now);
                    self.take(reaction, &now, ports);
                }
                Woken::Act(Act::Close) => {
                    self.close(ports);
                    break;
                }
                Woken::Act(act) => self.act(act, ports),
                Woken::Deserted => deserted = true,
            }
        }
        self.last_words(ports);
        self.finish(ports)
    }

    /// Shows how it stands at the beginning, and goes on.
    fn open(&mut self, opening: Opening, first: Reaction, ports: &mut Ports<'_>) {
        let now = ports.clock.now();
        let plan = self.session.plan();
        self.line(
            ports,
            PlayEvent::Session {
                session: self.session.id().to_string(),
                routine: (&plan.routine).into(),
                total_ms: plan.total_ms(),
                speed: self.session.speed(),
                resumed: opening != Opening::Fresh,
            },
        );
        self.show(&first, &[], ports);
        self.tell_ahead(&now, ports);
        self.talk(&now, ports);
        self.snapshot(&now, ports);
        if opening == Opening::Again {
            self.event(Event::Restart, ports);
        }
        if opening != Opening::Fresh && !self.session.is_running() {
            self.event(Event::Resume, ports);
        }
    }

    /// Applies `event` now.
    fn event(&mut self, event: Event, ports: &mut Ports<'_>) {
        let now = ports.clock.now();
        let before = self.place();
        let reaction = self.session.handle(event, now);
        // What is being said is about where it was.
        if self.place() != before {
            self.fall_silent(ports);
        }
        self.take(reaction, &now, ports);
    }

    fn place(&self) -> (usize, u32, bool) {
        let cursor = self.session.cursor();
        let attempt = self.session.attempt_no(cursor);
        (cursor, attempt, self.session.is_running())
    }

    /// Writes what came of something, then shows it.
    fn take(&mut self, reaction: Reaction, now: &Moment, ports: &mut Ports<'_>) {
        let was_saved = self.keeper.is_saved();
        self.keeper.add(&reaction, &self.session);
        let due = self
            .retry_due_ns
            .is_none_or(|due| now.awake_ns >= due || !reaction.entries.is_empty());
        let mut saved = Vec::new();
        if !self.keeper.is_saved() && due {
            match self.keeper.save(&self.session) {
                Ok(records) => {
                    saved = records;
                    self.retry_due_ns = None;
                    self.alive_due_ns = Some(now.awake_ns.saturating_add(ALIVE_EVERY_NS));
                }
                Err(message) => {
                    self.retry_due_ns = Some(now.awake_ns.saturating_add(RETRY_EVERY_NS));
                    let waiting = count(self.keeper.waiting());
                    if !reaction.entries.is_empty() {
                        let message = message.words(self.language);
                        self.line(ports, PlayEvent::Unsaved { message, waiting });
                    }
                }
            }
        }
        if !self.session.is_running() && self.session.ended().is_none() {
            self.fall_silent(ports);
        }
        self.show(&reaction, &saved, ports);
        self.tell_ahead(now, ports);
        self.talk(now, ports);
        let sound_problem = self.sound_problem(ports);
        let go_back = self.session.can_go_back(now);
        let changed = !reaction.effects.is_empty()
            || !reaction.entries.is_empty()
            || self.keeper.is_saved() != was_saved
            || go_back != self.go_back_shown
            || sound_problem != self.sound_problem;
        if changed {
            self.snapshot(now, ports);
        }
        if let Some(refusal) = reaction.refusal {
            self.line(
                ports,
                PlayEvent::Refused {
                    kind: refusal.word().to_owned(),
                    message: told::refusal(refusal).words(self.language),
                },
            );
        }
    }

    /// Lines, cues and sounds of a reaction. A record's line waits for its
    /// commit.
    fn show(&mut self, reaction: &Reaction, saved: &[usize], ports: &mut Ports<'_>) {
        let mut saved: Vec<usize> = saved.to_vec();
        // Those that had waited come first: they are older.
        let here = |record: &usize| {
            reaction
                .effects
                .iter()
                .any(|effect| effect.what == Happened::Recorded { record: *record })
        };
        for &record in saved.iter().filter(|record| !here(record)) {
            if let Some(event) = lines::saved(&self.session, record) {
                self.line(ports, event);
            }
        }
        saved.retain(here);
        for effect in &reaction.effects {
            if let Happened::Recorded { record } = effect.what
                && !saved.contains(&record)
            {
                continue;
            }
            if let Happened::Cue { .. } = effect.what {
                self.cue(&effect.what, ports);
            }
            if let Some(event) = lines::event(&self.session, effect) {
                ports.screen.line(PlayLine {
                    at_ms: effect.at_ns / MS_NS,
                    timeline_ms: effect.timeline_ns / MS_NS,
                    event,
                });
            }
        }
    }

    fn cue(&mut self, what: &Happened, ports: &mut Ports<'_>) {
        let Happened::Cue {
            kind,
            n,
            sound,
            step,
            late_ns,
        } = *what
        else {
            return;
        };
        let late = late_ns / u64::from(self.session.speed()) > SOUND_LATE_NS;
        let cue = CueNow {
            kind: kind.word().to_owned(),
            n,
            step: count(step),
            sound: sound && !late,
            words: words::cue(&self.session, (kind, n, step), self.language),
            spoken: sound && !late && self.owe((kind, n, step), late_ns, ports),
        };
        if cue.sound && !self.was_told(kind, ports) {
            ports.tones.play(kind);
        }
        if !late && self.talk.sound().vibrate {
            ports.haptics.pulse(vibration::pattern(kind));
        }
        ports.screen.cue(cue);
    }

    fn line(&self, ports: &mut Ports<'_>, event: PlayEvent) {
        let times = self.session.times();
        ports.screen.line(PlayLine {
            at_ms: times.at_ns() / MS_NS,
            timeline_ms: times.attended_ns / MS_NS,
            event,
        });
    }

    /// What is wrong with the sound: the device first, as it can be mended now.
    fn sound_problem(&self, ports: &Ports<'_>) -> Option<String> {
        let device = ports.tones.problem();
        device
            .map(|problem| problem.words(self.language))
            .or_else(|| self.unchosen.clone())
    }

    fn snapshot(&mut self, now: &Moment, ports: &mut Ports<'_>) {
        self.go_back_shown = self.session.can_go_back(now);
        let unsaved = self
            .keeper
            .problem()
            .map(|problem| problem.words(self.language));
        self.sound_problem = self.sound_problem(ports);
        let snapshot = Snapshot {
            sound_problem: self.sound_problem.clone(),
            ..snapshot::of(&self.session, &self.library, now, unsaved, self.language)
        };
        ports.screen.snapshot(snapshot);
    }

    /// When to wake next, on the awake clock.
    fn wake_ns(&self, now: &Moment) -> u64 {
        let in_a_while = now.awake_ns.saturating_add(60 * SECOND_NS);
        let go_back = self
            .go_back_shown
            .then(|| now.awake_ns.saturating_add(SECOND_NS));
        [
            self.session.next_wake_ns(),
            self.alive_due_ns.filter(|_| self.session.is_running()),
            self.retry_due_ns,
            self.awake_until_ns,
            self.talk.due_ns(),
            go_back,
        ]
        .into_iter()
        .flatten()
        .fold(in_a_while, u64::min)
    }

    /// Overwrites the alive mark when it is due.
    fn mind_alive(&mut self, now: &Moment) {
        if !self.session.is_running() || !self.keeper.is_saved() {
            return;
        }
        match self.alive_due_ns {
            Some(due) if now.awake_ns < due => {}
            Some(_) => {
                if let Some(mark) = self.session.alive_mark() {
                    self.keeper.mark_alive(self.session.id(), &mark);
                }
                self.alive_due_ns = Some(now.awake_ns.saturating_add(ALIVE_EVERY_NS));
            }
            None => self.alive_due_ns = Some(now.awake_ns.saturating_add(ALIVE_EVERY_NS)),
        }
    }

    /// Screen awake while it runs and for the first minutes of a pause.
    fn mind_awake(&mut self, now: &Moment, ports: &mut Ports<'_>) {
        if self.session.is_running() {
            self.awake_until_ns = None;
            ports.awake.keep(true);
            return;
        }
        let Status::Paused { .. } = self.session.status() else {
            return;
        };
        match self.awake_until_ns {
            None => {
                self.awake_until_ns = Some(now.awake_ns.saturating_add(AWAKE_IN_PAUSE_NS));
            }
            Some(until) if now.awake_ns >= until => {
                ports.awake.keep(false);
                self.awake_until_ns = Some(u64::MAX);
            }
            Some(_) => {}
        }
    }

    /// Pauses where it is; it can be resumed.
    fn close(&mut self, ports: &mut Ports<'_>) {
        if self.session.is_running() {
            self.event(
                Event::Pause {
                    why: PauseReason::Closed,
                },
                ports,
            );
        }
    }

    /// The last lines; whatever still waits is written, or the run says that it
    /// could not be.
    fn finish(&mut self, ports: &mut Ports<'_>) -> Result<(), EngineError> {
        for _ in 0..LAST_TRIES {
            if self.keeper.is_saved() {
                break;
            }
            if let Ok(records) = self.keeper.save(&self.session) {
                self.show(&Reaction::default(), &records, ports);
            }
        }
        let head = self.session.head();
        let records = self.session.records();
        let outcome = head.outcome.word().to_owned();
        self.line(
            ports,
            PlayEvent::Done {
                outcome,
                session: head.id.to_string(),
                held_ms: head.held_ms,
                left_ms: sums::side_ms(records, Side::Left),
                right_ms: sums::side_ms(records, Side::Right),
            },
        );
        self.keeper.last_word(&self.session, &self.places)
    }
}

/// The ways to go on with an unfinished session, in the order they make sense.
pub(crate) fn unfinished_offers(
    session: &Session,
    now: &Moment,
) -> Vec<crate::wire::player::Offer> {
    snapshot::offers(session, now)
}

/// Whether the session is between a pause and its work.
fn in_lead_in(session: &Session) -> Option<u64> {
    match session.part() {
        Part::LeadIn { left_ns } => Some(left_ns),
        _ => None,
    }
}
