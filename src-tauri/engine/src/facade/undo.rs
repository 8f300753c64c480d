//! Changes to a person's data that can be taken back: each is one transaction
//! and one named step. Undo and redo reach back [`STEPS_MAX`] steps while the
//! program is open.
//!
//! What is journaled is never taken out of the journal: undoing a change to a
//! session appends the event that reverses it.

use super::Limber;
use super::export::unwatched;
use super::import::ImportChoice;
use crate::error::{EngineError, ErrorKind};
use crate::told as words;
use crate::wire::change::{Changed, View};
use crate::wire::player::Offer;
use limber_core::log::SessionHead;
use limber_core::session::{Feedback, Happened, RepsDone};
use limber_core::{Attempt, Event, Session, SessionId};
use limber_store::{HeldFor, ImportId, OwnKind, Rested, Row, Store, StoreError, Write};
use limber_text::{Language, Message, say};
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;

/// How many steps can be taken back.
pub const STEPS_MAX: usize = 100;

/// One thing to do to the data.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Op {
    /// Events of a session that has ended or waits.
    Session { id: SessionId, events: Vec<Event> },
    /// A setting, as JSON text.
    Setting { key: String, json: String },
    /// An exercise, block or routine of one's own, as JSON text; none: deleted.
    Own {
        kind: OwnKind,
        id: String,
        body: Option<String>,
    },
    /// The picture of an exercise of one's own; none: deleted.
    Picture {
        exercise: String,
        bytes: Option<Arc<[u8]>>,
    },
    /// Takes over a file; stands alone in its step.
    Import {
        id: ImportId,
        path: PathBuf,
        choice: ImportChoice,
    },
    /// Takes an import back; stands alone in its step.
    TakeBack { id: ImportId },
}

/// How a row stood at some time.
#[derive(Clone, Debug, PartialEq)]
enum Mark {
    Rev(SessionId, u64),
    Setting(String, Option<String>),
    Own(OwnKind, String, u64),
    Picture(String, u64),
}

impl Mark {
    fn same_row(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Rev(a, _), Self::Rev(b, _)) => a == b,
            (Self::Setting(a, _), Self::Setting(b, _))
            | (Self::Picture(a, _), Self::Picture(b, _)) => a == b,
            (Self::Own(a, b, _), Self::Own(c, d, _)) => (a, b) == (c, d),
            _ => false,
        }
    }
}

/// Own changes lie one upon the other: whatever stood as in `from` now stands
/// as in `to`. A row that another program altered in between matches neither.
fn carry<'a>(marks: impl Iterator<Item = &'a mut Mark>, from: &[Mark], to: &[Mark]) {
    for mark in marks {
        if from.contains(mark)
            && let Some(new) = to.iter().find(|new| new.same_row(mark))
        {
            *mark = new.clone();
        }
    }
}

/// A step that can be undone, or redone.
#[derive(Clone, Debug)]
struct Step {
    name: Message,
    views: Vec<View>,
    forth: Vec<Op>,
    back: Vec<Op>,
    /// How its rows stood before it, after it, and after it was undone.
    before: Vec<Mark>,
    after: Vec<Mark>,
    undone: Vec<Mark>,
}

/// What was done, and what was undone.
#[derive(Debug, Default)]
pub(crate) struct History {
    done: VecDeque<Step>,
    undone: Vec<Step>,
    /// Rows as a change found them, and as its undoing left them: for an import,
    /// whose own marks stand in the log.
    rested: Vec<Rested>,
}

impl History {
    /// Notes that what stood as in `before` stands as in `now` again.
    fn rest(&mut self, before: &[Mark], now: &[Mark]) {
        for mark in before {
            let again = now.iter().find(|other| other.same_row(mark));
            let rested = match (mark, again) {
                (Mark::Rev(id, from), Some(Mark::Rev(_, to))) => (Row::Session(*id), *from, *to),
                (Mark::Own(kind, id, from), Some(Mark::Own(_, _, to))) => {
                    (Row::Own(*kind, id.clone()), *from, *to)
                }
                (Mark::Picture(id, from), Some(Mark::Picture(_, to))) => {
                    (Row::Picture(id.clone()), *from, *to)
                }
                _ => continue,
            };
            self.rested.push(rested);
        }
    }
}

impl Limber {
    /// Forgets all steps: what they were about is another log now.
    pub(crate) fn forget_steps(&self) {
        *self.history.borrow_mut() = History::default();
        self.forget_shelf();
    }

    /// Does `forth` as one change called `name`, which `back` reverses.
    pub(crate) fn change(
        &self,
        name: Message,
        views: Vec<View>,
        forth: Vec<Op>,
        back: Vec<Op>,
    ) -> Result<Changed, EngineError> {
        let before = self.marks(&forth)?;
        let after = self.apply(&forth, &before)?;
        Ok(self.keep_step(Step {
            name,
            views,
            forth,
            back,
            before,
            after,
            undone: Vec::new(),
        }))
    }

    /// Keeps a change called `name` that was done already.
    pub(super) fn done(&self, name: Message, views: Vec<View>, forth: Op, back: Op) -> Changed {
        self.keep_step(Step {
            name,
            views,
            forth: vec![forth],
            back: vec![back],
            before: Vec::new(),
            after: Vec::new(),
            undone: Vec::new(),
        })
    }

    /// Keeps that the session `id` was added, as a change called `name`.
    pub(super) fn added(
        &self,
        name: Message,
        views: Vec<View>,
        id: SessionId,
    ) -> Result<Changed, EngineError> {
        let op = |event| {
            vec![Op::Session {
                id,
                events: vec![event],
            }]
        };
        let back = op(Event::Discard);
        Ok(self.keep_step(Step {
            name,
            views,
            forth: op(Event::BringBack),
            before: Vec::new(),
            after: self.marks(&back)?,
            back,
            undone: Vec::new(),
        }))
    }

    fn keep_step(&self, step: Step) -> Changed {
        let views = step.views.clone();
        let mut history = self.history.borrow_mut();
        history.undone.clear();
        if history.done.len() == STEPS_MAX {
            history.done.pop_front();
        }
        history.done.push_back(step);
        told(&history, views, self.reads())
    }

    /// Takes the latest change back. Refused, with nothing changed, where
    /// another program altered what it had changed.
    pub fn undo(&self) -> Result<Changed, EngineError> {
        let history = &mut *self.history.borrow_mut();
        let Some(mut step) = history.done.pop_back() else {
            return Err(EngineError::new(
                ErrorKind::Refused,
                say!("wrong-nothing-to-undo"),
            ));
        };
        match self.apply_with(&step.back, &step.after, &history.rested) {
            Ok(marks) => {
                history.rest(&step.before, &marks);
                let earlier = history.done.iter_mut().flat_map(|step| &mut step.after);
                carry(earlier, &step.before, &marks);
                step.undone = marks;
                let views = step.views.clone();
                history.undone.push(step);
                Ok(told(history, views, self.reads()))
            }
            Err(error) => {
                let error = named(error, |why| {
                    say!("wrong-undo-step", name = step.name.clone(), why = why)
                });
                history.done.push_back(step);
                Err(error)
            }
        }
    }

    /// Does the change that was last taken back again.
    pub fn redo(&self) -> Result<Changed, EngineError> {
        let history = &mut *self.history.borrow_mut();
        let Some(mut step) = history.undone.pop() else {
            return Err(EngineError::new(
                ErrorKind::Refused,
                say!("wrong-nothing-to-redo"),
            ));
        };
        match self.apply(&step.forth, &step.undone) {
            Ok(marks) => {
                let later = history.undone.iter_mut().flat_map(|step| &mut step.undone);
                carry(later, &step.after, &marks);
                step.before = std::mem::take(&mut step.undone);
                step.after = marks;
                let views = step.views.clone();
                history.done.push_back(step);
                Ok(told(history, views, self.reads()))
            }
            Err(error) => {
                let error = named(error, |why| {
                    say!("wrong-redo-step", name = step.name.clone(), why = why)
                });
                history.undone.push(step);
                Err(error)
            }
        }
    }

    /// What can be undone and redone now.
    pub fn changes(&self) -> Changed {
        self.after(Vec::new())
    }

    /// What a change that can't be taken back says of itself.
    pub(super) fn after(&self, views: Vec<View>) -> Changed {
        told(&self.history.borrow(), views, self.reads())
    }

    /// Does `ops` in one transaction if everything is as `marks` say, and
    /// returns how that left it.
    fn apply(&self, ops: &[Op], marks: &[Mark]) -> Result<Vec<Mark>, EngineError> {
        self.apply_with(ops, marks, &[])
    }

    fn apply_with(
        &self,
        ops: &[Op],
        marks: &[Mark],
        rested: &[Rested],
    ) -> Result<Vec<Mark>, EngineError> {
        match ops {
            [Op::Import { id, path, choice }] => {
                self.bring_in(*id, path, *choice, &mut unwatched)?;
                return Ok(Vec::new());
            }
            [Op::TakeBack { id }] => {
                let _lock = self.lock(HeldFor::Import)?;
                let mut store = self.store_to_write()?;
                store.take_back_import(*id, rested)?;
                self.settle_days(&mut store);
                drop(store);
                self.forget_shelf();
                return Ok(Vec::new());
            }
            _ => {}
        }
        let now = self.env.clock.now();
        let mut store = self.store_to_write()?;
        let mut sessions = Vec::new();
        for op in ops {
            if let Op::Session { id, events } = op {
                sessions.push(replayed_with(&store, *id, events, now)?);
            }
        }
        let attempts: Vec<Vec<(usize, &Attempt)>> =
            sessions.iter().map(|changed| changed.attempts()).collect();
        let heads: Vec<_> = sessions
            .iter()
            .map(|changed| changed.session.head())
            .collect();
        let mut writes: Vec<Write<'_>> = sessions
            .iter()
            .zip(&attempts)
            .zip(&heads)
            .map(|((changed, attempts), head)| Write::Session {
                head,
                entries: &changed.entries,
                attempts,
                expected: marks.iter().find_map(|mark| match mark {
                    Mark::Rev(id, rev) if *id == head.id => Some(*rev),
                    _ => None,
                }),
            })
            .collect();
        writes.extend(ops.iter().filter_map(|op| write_of(op, marks)));
        store.write_together(&writes)?;
        if ops
            .iter()
            .any(|op| matches!(op, Op::Setting { key, .. } if key == super::weeks::KEY))
        {
            self.settle_days(&mut store);
        }
        drop(store);
        self.forget_shelf();
        self.marks(ops)
    }

    /// How the rows of `ops` stand now.
    fn marks(&self, ops: &[Op]) -> Result<Vec<Mark>, EngineError> {
        let store = self.store_to_write()?;
        let mut marks = Vec::new();
        for op in ops {
            match op {
                Op::Session { id, .. } => {
                    let rev = store.session_rev(*id)?.unwrap_or_default();
                    marks.push(Mark::Rev(*id, rev));
                }
                Op::Setting { key, .. } => {
                    marks.push(Mark::Setting(key.clone(), store.setting(key)?));
                }
                Op::Own { kind, id, .. } => {
                    let rev = store.own_rev(*kind, id)?;
                    marks.push(Mark::Own(*kind, id.clone(), rev));
                }
                Op::Picture { exercise, .. } => {
                    let rev = store.picture_rev(exercise)?;
                    marks.push(Mark::Picture(exercise.clone(), rev));
                }
                // Its marks stand in the log.
                Op::Import { .. } | Op::TakeBack { .. } => {}
            }
        }
        Ok(marks)
    }

    /// Hides the session `id`; undoable. One that waits to go on is settled
    /// with what it holds.
    pub fn delete_session(&self, id: &str) -> Result<Changed, EngineError> {
        let id = super::history::session_id(id)?;
        let (_, session) = self.named_session(id)?;
        if session.ended().is_none() {
            return self.settle(Offer::Discard);
        }
        self.discard(id, |name| say!("change-delete", name = name))
    }

    /// Hides the session `id` as a change that `called` makes of its name. Undoable
    /// where it holds work: of any other there is nothing to bring back.
    pub(super) fn discard(
        &self,
        id: SessionId,
        called: impl FnOnce(Message) -> Message,
    ) -> Result<Changed, EngineError> {
        let (name, mut session) = self.named_session(id)?;
        let views = vec![View::History, View::Today, View::Session];
        let op = |event| {
            vec![Op::Session {
                id,
                events: vec![event],
            }]
        };
        let forth = op(Event::Discard);
        let now = self.env.clock.now();
        session.handle(Event::Discard, now);
        if session.handle(Event::BringBack, now).refusal.is_some() {
            let marks = self.marks(&forth)?;
            self.apply(&forth, &marks)?;
            return Ok(self.after(views));
        }
        self.change(called(name), views, forth, op(Event::BringBack))
    }

    /// Says `feedback` of the session `id` in the place of what was said, and
    /// confirms repetitions; undoable.
    pub(crate) fn correct_session(
        &self,
        id: SessionId,
        feedback: Feedback,
        reps: &[RepsDone],
    ) -> Result<Changed, EngineError> {
        let (name, session) = self.named_session(id)?;
        let mut forth = vec![Event::SetFeedback(feedback)];
        let mut back = vec![Event::SetFeedback(session.feedback().clone())];
        for done in reps {
            forth.push(Event::ConfirmReps(*done));
            let before = session
                .records()
                .get(done.record)
                .and_then(|record| record.reps_done);
            back.push(match before {
                Some(reps) => Event::ConfirmReps(RepsDone {
                    record: done.record,
                    reps,
                }),
                None => Event::ForgetReps {
                    record: done.record,
                },
            });
        }
        self.change(
            say!("change-notes", name = name),
            vec![View::History, View::Session],
            vec![Op::Session { id, events: forth }],
            vec![Op::Session { id, events: back }],
        )
    }

    /// What a person would call the session.
    pub(super) fn session_name(&self, head: &SessionHead) -> Message {
        let day = self.locale().day(head.started_at.local_date());
        say!("change-session", routine = &head.routine.name, day = day)
    }

    /// The same, and the session.
    pub(super) fn named_session(&self, id: SessionId) -> Result<(Message, Session), EngineError> {
        let store = self.store_to_write()?;
        let session = replayed(&store, id)?;
        // What it is called asks the log for the language.
        drop(store);
        let head = session.head();
        Ok((self.session_name(&head), session))
    }
}

/// The write of an operation that is about no session, if everything is as
/// `marks` say.
fn write_of<'a>(op: &'a Op, marks: &'a [Mark]) -> Option<Write<'a>> {
    Some(match op {
        Op::Session { .. } | Op::Import { .. } | Op::TakeBack { .. } => return None,
        Op::Setting { key, json } => Write::Setting {
            key,
            json,
            expected: marks.iter().find_map(|mark| match mark {
                Mark::Setting(own, value) if own == key => Some(value.as_deref()),
                _ => None,
            }),
        },
        Op::Own { kind, id, body } => Write::Own {
            kind: *kind,
            id,
            body: body.as_deref(),
            expected: marks.iter().find_map(|mark| match mark {
                Mark::Own(of, own, rev) if of == kind && own == id => Some(*rev),
                _ => None,
            }),
        },
        Op::Picture { exercise, bytes } => Write::Picture {
            exercise,
            bytes: bytes.as_deref(),
            expected: marks.iter().find_map(|mark| match mark {
                Mark::Picture(own, rev) if own == exercise => Some(*rev),
                _ => None,
            }),
        },
    })
}

/// A session with events applied that are not written yet.
struct Applied {
    session: Session,
    entries: Vec<limber_core::journal::Entry>,
    records: Vec<usize>,
}

impl Applied {
    fn attempts(&self) -> Vec<(usize, &Attempt)> {
        self.records
            .iter()
            .filter_map(|&index| self.session.records().get(index).map(|r| (index, r)))
            .collect()
    }
}

/// The session `id` as its journal tells it.
pub(super) fn replayed(store: &Store, id: SessionId) -> Result<Session, EngineError> {
    let (Some(logged), Some(plan)) = (store.session(id)?, store.plan(id)?) else {
        return Err(EngineError::from(StoreError::NoSession { session: id }));
    };
    let head = logged.head;
    Session::replay(head.id, head.device, plan, head.speed, &store.journal(id)?)
        .map_err(|error| words::replay(&error))
}

fn replayed_with(
    store: &Store,
    id: SessionId,
    events: &[Event],
    now: limber_core::Moment,
) -> Result<Applied, EngineError> {
    let mut session = replayed(store, id)?;
    let mut entries = Vec::new();
    let mut records: Vec<usize> = Vec::new();
    for event in events {
        let reaction = session.handle(event.clone(), now);
        if let Some(refusal) = reaction.refusal {
            return Err(EngineError::new(
                ErrorKind::Refused,
                words::refusal(refusal),
            ));
        }
        entries.extend(reaction.entries);
        for effect in reaction.effects {
            if let Happened::Recorded { record } = effect.what
                && !records.contains(&record)
            {
                records.push(record);
            }
        }
    }
    Ok(Applied {
        session,
        entries,
        records,
    })
}

fn told(history: &History, views: Vec<View>, language: Language) -> Changed {
    Changed {
        refresh: views,
        undo: history.done.back().map(|step| step.name.words(language)),
        redo: history.undone.last().map(|step| step.name.words(language)),
    }
}

/// The error, about the step that it keeps from being taken.
fn named(error: EngineError, step: impl FnOnce(Message) -> Message) -> EngineError {
    EngineError {
        message: step(error.message),
        ..error
    }
}
