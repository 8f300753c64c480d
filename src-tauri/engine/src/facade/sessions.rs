//! Starting, resuming and settling sessions.

use super::{Limber, undo};
use crate::error::{EngineError, ErrorKind};
use crate::run::{Opening, Run, RunSetup, rescue, unfinished_offers};
use crate::told;
use crate::wire::change::{Changed, View};
use crate::wire::player::{FeedbackForm, Offer};
use crate::wire::today::UnfinishedItem;
use limber_core::moment::MS_NS;
use limber_core::session::{Feedback, Happened, Reaction, RepsDone};
use limber_core::{Attempt, Event, Routine, Session, SessionId};
use limber_store::{HeldFor, Holder, SessionLock, Store, Unfinished};
use limber_text::say;

/// How a session is to start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StartOptions {
    /// Finish an unfinished session as it is first.
    pub fresh: bool,
    /// 1 to 1000 times as fast as real time.
    pub speed: u32,
}

impl Default for StartOptions {
    fn default() -> Self {
        Self {
            fresh: false,
            speed: 1,
        }
    }
}

impl Limber {
    /// Starts `routine`. [`ErrorKind::InTheWay`] where another program runs a
    /// session, or one is unfinished and `fresh` is not asked for.
    pub fn start(&self, routine: &Routine, options: StartOptions) -> Result<Run, EngineError> {
        let speed = checked_speed(options.speed)?;
        // A routine that can't run must not cost the unfinished session its place.
        let plan = self.compile(routine)?;
        let lock = self.lock(HeldFor::Session)?;
        let mut store = self.store_with_rescued()?;
        if let Some(unfinished) = store.unfinished()? {
            if !options.fresh {
                return Err(in_the_way(&unfinished));
            }
            self.settle_with(&mut store, unfinished, Offer::Finish)?;
        }
        let id = SessionId(self.env.ids.uuid());
        let mut session = Session::new(id, store.device(), plan, speed);
        let first = session.handle(Event::Start, self.env.clock.now());
        store.begin(&session.head(), session.plan(), &first.entries)?;
        Ok(Run::new(RunSetup {
            store,
            lock,
            library: self.library()?,
            session,
            opening: Opening::Fresh,
            first,
            places: self.places(),
            sound: self.sound_or_why()?,
            language: self.reads(),
        }))
    }

    /// Goes on with the unfinished session, with the hold it was in done again
    /// where `again`. It keeps its own speed; another one asked for is refused,
    /// since its records would mean two things.
    pub fn resume(&self, speed: Option<u32>, again: bool) -> Result<Run, EngineError> {
        let lock = self.lock(HeldFor::Session)?;
        let mut store = self.store_with_rescued()?;
        let unfinished = store.unfinished()?.ok_or_else(nothing_unfinished)?;
        if let Some(speed) = speed
            && checked_speed(speed)? != unfinished.head.speed
        {
            return Err(EngineError::new(
                ErrorKind::Usage,
                say!(
                    "wrong-other-speed",
                    own = unfinished.head.speed,
                    asked = speed
                ),
            )
            .hint(say!("hint-other-speed")));
        }
        let (session, first) = self.recover(&mut store, unfinished)?;
        Ok(Run::new(RunSetup {
            store,
            lock,
            library: self.library()?,
            session,
            opening: if again { Opening::Again } else { Opening::GoOn },
            first,
            places: self.places(),
            sound: self.sound_or_why()?,
            language: self.reads(),
        }))
    }

    /// Ends the unfinished session without running it: as it is
    /// ([`Offer::Finish`]) or thrown away ([`Offer::Discard`]). Undoing the
    /// latter brings back what was held, as a session that ended there.
    pub fn settle(&self, offer: Offer) -> Result<Changed, EngineError> {
        let _lock = self.lock(HeldFor::Session)?;
        let mut store = self.store_with_rescued()?;
        let unfinished = store.unfinished()?.ok_or_else(nothing_unfinished)?;
        if offer == Offer::Discard {
            let (session, _) = self.recover(&mut store, unfinished)?;
            if session.ended().is_none() {
                return self.discard(session.id(), |name| say!("change-discard", name = name));
            }
        } else {
            self.settle_with(&mut store, unfinished, offer)?;
        }
        Ok(self.after(vec![View::Today, View::History, View::Session]))
    }

    /// The session that waits to go on, if there is one.
    pub fn unfinished(&self) -> Result<Option<UnfinishedItem>, EngineError> {
        // What an earlier session could not write may be its end.
        let device = self.reading(None, |store| Ok(Some(store.device())))?;
        if self.places().any(device)
            && let Ok(_lock) = self.lock(HeldFor::Session)
        {
            self.store_with_rescued()?;
        }
        let found = self.reading(None, |store| store.unfinished())?;
        let Some(unfinished) = found else {
            return Ok(None);
        };
        let now = self.env.clock.now();
        let head = unfinished.head.clone();
        let mut session = replayed(&unfinished)?;
        // Only to see where it stands; nothing is written.
        session.recover(unfinished.mark, now);
        let step = session.step();
        Ok(Some(UnfinishedItem {
            session: head.id.to_string(),
            routine: (&head.routine).into(),
            started_at: self.day_zone()?.local(head.started_at).to_iso(),
            at: step.map(|step| step.name.clone()).unwrap_or_default(),
            side: step
                .and_then(|step| step.side)
                .map(|side| side.word().to_owned()),
            elapsed_ms: session.elapsed_ns() / MS_NS,
            target_ms: session.target_ns().map(|ns| ns / MS_NS),
            offers: unfinished_offers(&session, &now),
            held_by: SessionLock::holder(&self.dir)
                .filter(|holder| holder.held_for == HeldFor::Session)
                .map(|holder| told::holder(&holder).words(self.reads())),
        }))
    }

    /// Keeps what the person says of the session `id` after it ended; what the
    /// form leaves out stays as it was. Undoable.
    pub fn feedback(&self, id: &str, form: &FeedbackForm) -> Result<Changed, EngineError> {
        let id = super::history::session_id(id)?;
        let session = undo::replayed(&*self.store_to_write()?, id)?;
        if session.ended().is_none() {
            return Err(
                EngineError::new(ErrorKind::Refused, say!("wrong-still-going-on"))
                    .hint(say!("hint-finish-first")),
            );
        }
        let before = session.feedback();
        let note = form.note.as_deref().map(str::trim).map(str::to_owned);
        let feedback = Feedback {
            effort: form.effort.or(before.effort),
            discomfort_before: form.discomfort_before.or(before.discomfort_before),
            discomfort_after: form.discomfort_after.or(before.discomfort_after),
            note: note
                .or_else(|| before.note.clone())
                .filter(|note| !note.is_empty()),
        };
        let reps: Vec<RepsDone> = form
            .reps
            .iter()
            .map(|reps| RepsDone {
                record: usize::try_from(reps.record).unwrap_or(usize::MAX),
                reps: reps.reps,
            })
            .collect();
        self.correct_session(id, feedback, &reps)
    }

    /// The log for a session, with what an earlier one could not write before
    /// it ended. To be called under the lock.
    fn store_with_rescued(&self) -> Result<Store, EngineError> {
        let mut store = self.new_store()?;
        for path in rescue::take_back(&mut store, &self.places())? {
            tracing::info!(path = %path.display(), "unsaved events are in the log now");
        }
        Ok(store)
    }

    /// Where a session puts what the log does not take.
    fn places(&self) -> rescue::Places {
        rescue::Places {
            data: self.dir.clone(),
            spare: self.env.spare.clone(),
        }
    }

    /// The right to run a session, or to exchange the log.
    pub(super) fn lock(&self, held_for: HeldFor) -> Result<SessionLock, EngineError> {
        // First, as a damaged log can't be put right while a session holds it.
        self.reading((), |_| Ok(()))?;
        let holder = Holder {
            name: self.program.to_owned(),
            pid: std::process::id(),
            held_for,
        };
        Ok(SessionLock::acquire(&self.dir, &holder)?)
    }

    /// Replays the unfinished session and writes that it was found.
    fn recover(
        &self,
        store: &mut Store,
        unfinished: Unfinished,
    ) -> Result<(Session, Reaction), EngineError> {
        let mut session = replayed(&unfinished)?;
        let reaction = session.recover(unfinished.mark, self.env.clock.now());
        write(store, &session, &reaction)?;
        Ok((session, reaction))
    }

    fn settle_with(
        &self,
        store: &mut Store,
        unfinished: Unfinished,
        offer: Offer,
    ) -> Result<(), EngineError> {
        let event = match offer {
            Offer::Finish => Event::Finish,
            Offer::Discard => Event::Discard,
            Offer::GoOn | Offer::DoAgain => {
                return Err(EngineError::new(ErrorKind::Usage, say!("wrong-going-on")));
            }
        };
        let (mut session, _) = self.recover(store, unfinished)?;
        if session.ended().is_none() {
            let reaction = session.handle(event, self.env.clock.now());
            if let Some(refusal) = reaction.refusal {
                return Err(EngineError::new(ErrorKind::Refused, told::refusal(refusal)));
            }
            write(store, &session, &reaction)?;
        }
        Ok(())
    }
}

fn replayed(unfinished: &Unfinished) -> Result<Session, EngineError> {
    let head = &unfinished.head;
    Session::replay(
        head.id,
        head.device,
        unfinished.plan.clone(),
        head.speed,
        &unfinished.entries,
    )
    .map_err(|error| told::replay(&error))
}

/// Writes a reaction in one transaction.
fn write(store: &mut Store, session: &Session, reaction: &Reaction) -> Result<(), EngineError> {
    let records: Vec<(usize, &Attempt)> = reaction
        .effects
        .iter()
        .filter_map(|effect| match effect.what {
            Happened::Recorded { record } => session.records().get(record).map(|r| (record, r)),
            _ => None,
        })
        .collect();
    store.append(&session.head(), &reaction.entries, &records)?;
    Ok(())
}

fn checked_speed(speed: u32) -> Result<u32, EngineError> {
    if (1..=1_000).contains(&speed) {
        return Ok(speed);
    }
    Err(
        EngineError::new(ErrorKind::Usage, say!("wrong-speed", speed = speed))
            .hint(say!("hint-speeds")),
    )
}

fn in_the_way(unfinished: &Unfinished) -> EngineError {
    EngineError::new(
        ErrorKind::InTheWay,
        say!("wrong-unfinished", name = &unfinished.head.routine.name),
    )
    .hint(say!("hint-unfinished"))
}

fn nothing_unfinished() -> EngineError {
    EngineError::new(ErrorKind::NotFound, say!("wrong-none-unfinished"))
        .hint(say!("hint-start-one"))
}
