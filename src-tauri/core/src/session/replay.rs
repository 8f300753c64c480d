//! From a journal back to the session it tells of.

use super::*;
use crate::RULES_VERSION;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why a journal can't be replayed.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum ReplayError {
    /// It is empty or does not begin with the start.
    #[error("the journal does not begin with the start of the session")]
    NoStart,
    /// An entry is missing or out of order.
    #[error("entry {expected} of the journal is missing")]
    Missing {
        /// The number that was expected.
        expected: u32,
    },
    /// An entry tells of something that could not have happened.
    #[error("entry {seq} of the journal does not fit what came before it")]
    Impossible {
        /// Its number.
        seq: u32,
    },
    /// Written by rules this program does not know.
    #[error("the session was written by rules {found}; this program knows up to {RULES_VERSION}")]
    NewerRules {
        /// The version found.
        found: u32,
    },
}

impl Session {
    /// Replays `entries` on a session of `plan`. The result equals the session
    /// as it was right after the last entry.
    pub fn replay<'a>(
        id: SessionId,
        device: DeviceId,
        plan: Plan,
        speed: u32,
        entries: impl IntoIterator<Item = &'a Entry>,
    ) -> Result<Self, ReplayError> {
        Self::replay_watched(id, device, plan, speed, entries, |_, _| {})
    }

    /// As [`Session::replay`]; `watch` sees the session after every entry, and
    /// when that was.
    pub(super) fn replay_watched<'a>(
        id: SessionId,
        device: DeviceId,
        plan: Plan,
        speed: u32,
        entries: impl IntoIterator<Item = &'a Entry>,
        mut watch: impl FnMut(&Self, &Moment),
    ) -> Result<Self, ReplayError> {
        if plan.rules_version > RULES_VERSION {
            return Err(ReplayError::NewerRules {
                found: plan.rules_version,
            });
        }
        let mut session = Self::new(id, device, plan, speed);
        let mut entries = entries.into_iter().peekable();
        if !matches!(
            entries.peek().map(|entry| &entry.event),
            Some(Event::Start | Event::AddedByHand(_) | Event::Told(_))
        ) {
            return Err(ReplayError::NoStart);
        }
        for entry in entries {
            if entry.seq != session.next_seq {
                return Err(ReplayError::Missing {
                    expected: session.next_seq,
                });
            }
            session
                .replay_entry(entry)
                .map_err(|_| ReplayError::Impossible { seq: entry.seq })?;
            watch(&session, &entry.moment);
        }
        Ok(session)
    }

    fn replay_entry(&mut self, entry: &Entry) -> Result<(), Refusal> {
        let moment = entry.moment;
        let mut effects = Vec::new();
        if let Event::Recovered { last_alive } = entry.event {
            if self.ended().is_some() {
                return Err(Refusal::Ended);
            }
            self.recovered(
                entry.credit_ns,
                entry.lost_ns,
                last_alive,
                moment,
                &mut effects,
            );
        } else {
            if let Status::Paused { .. } = self.status {
                self.pause_goes_on(moment);
            }
            self.times.lost_ns = self.times.lost_ns.saturating_add(self.sped(entry.lost_ns));
            self.advance(entry.credit_ns, moment.wall, moment, &mut effects);
            match &entry.event {
                Event::Advanced => {}
                Event::Gap(_) if !self.is_running() => return Err(Refusal::NotForPeople),
                Event::Gap(gap) => self.gap(*gap, moment, &mut effects),
                event => self.act(event, moment, &mut effects)?,
            }
        }
        self.last = Some(moment);
        self.next_seq = self.next_seq.saturating_add(1);
        Ok(())
    }

    /// After a death: what the alive mark tells was attended is credited, what
    /// came after it is not, and the session is paused. A session that was paused
    /// stays as it is; how long the pause went on over the restart can't be
    /// measured, and is not counted. Does nothing to one that has ended.
    pub fn recover(&mut self, mark: Option<crate::journal::AliveMark>, moment: Moment) -> Reaction {
        let mut reaction = Reaction::default();
        if self.ended().is_some() || self.status == Status::NotStarted {
            return reaction;
        }
        // A mark from before the last entry tells nothing new.
        let mark = mark.filter(|mark| {
            self.is_running() && Some(mark.after_seq) == self.next_seq.checked_sub(1)
        });
        let (credit, lost) = mark.map_or((0, 0), |mark| (mark.credit_ns, mark.lost_ns));
        let last_alive = mark.map(|mark| mark.moment).or(self.last);
        self.recovered(credit, lost, last_alive, moment, &mut reaction.effects);
        self.pending_credit_ns = credit;
        self.pending_lost_ns = lost;
        self.note(
            Event::Recovered { last_alive },
            moment,
            &mut reaction.entries,
        );
        self.last = Some(moment);
        reaction
    }

    fn recovered(
        &mut self,
        credit_ns: u64,
        lost_ns: u64,
        last_alive: Option<Moment>,
        moment: Moment,
        effects: &mut Vec<Effect>,
    ) {
        let alive = last_alive.unwrap_or(moment);
        self.times.lost_ns = self.times.lost_ns.saturating_add(self.sped(lost_ns));
        self.advance(credit_ns, alive.wall, alive, effects);
        if self.is_running() {
            self.break_off();
            self.status = Status::Paused {
                why: PauseReason::Recovered,
                since: alive,
                gap: None,
            };
            effects.push(self.effect(Happened::Paused {
                why: PauseReason::Recovered,
            }));
        }
    }
}
