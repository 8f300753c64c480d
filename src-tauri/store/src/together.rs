//! Several writes as one change: all of them, or nothing. Each may say what it
//! expects to find, so that an undo notices what another program did since.

use crate::error::{StoreError, Trouble};
use crate::own::OwnKind;
use crate::store::Store;
use crate::{own, session, setting};
use limber_core::journal::Entry;
use limber_core::log::SessionHead;
use limber_core::{Attempt, Plan, SessionId};
use rusqlite::Connection;

/// One write of a change.
#[derive(Clone, Copy, Debug)]
pub enum Write<'a> {
    /// As [`Store::append`].
    Session {
        /// The session as it is to be.
        head: &'a SessionHead,
        /// Entries to append to its journal.
        entries: &'a [Entry],
        /// Attempts to write, each to its position.
        attempts: &'a [(usize, &'a Attempt)],
        /// What [`Store::session_rev`] must say before; `None`: whatever it is.
        expected: Option<u64>,
    },
    /// As [`Store::begin`], with attempts that are there from the beginning.
    Begin {
        /// The session.
        head: &'a SessionHead,
        /// Its plan.
        plan: &'a Plan,
        /// Its journal.
        entries: &'a [Entry],
        /// Its attempts, each to its position.
        attempts: &'a [(usize, &'a Attempt)],
    },
    /// As [`Store::set_setting`].
    Setting {
        /// Its key.
        key: &'a str,
        /// JSON text; `null` says that nothing was chosen.
        json: &'a str,
        /// What must stand there before; `None`: whatever it is.
        expected: Option<Option<&'a str>>,
    },
    /// An exercise, block or routine of one's own.
    Own {
        /// What it is.
        kind: OwnKind,
        /// Its id.
        id: &'a str,
        /// JSON text; `None` deletes it.
        body: Option<&'a str>,
        /// What [`Store::own_rev`] must say before; `None`: whatever it is.
        expected: Option<u64>,
    },
    /// The picture of an exercise of one's own.
    Picture {
        /// Id of the exercise.
        exercise: &'a str,
        /// At most [`crate::PICTURE_MAX`]; `None` deletes it.
        bytes: Option<&'a [u8]>,
        /// What [`Store::picture_rev`] must say before; `None`: whatever it is.
        expected: Option<u64>,
    },
}

impl Store {
    /// Does all of `writes` in one transaction.
    ///
    /// [`StoreError::Changed`], [`StoreError::SettingChanged`] or
    /// [`StoreError::OwnChanged`] where something is not as it was expected;
    /// nothing is changed then.
    pub fn write_together(&mut self, writes: &[Write<'_>]) -> Result<(), StoreError> {
        self.change(|tx, device| {
            for write in writes {
                match *write {
                    Write::Session {
                        head,
                        entries,
                        attempts,
                        expected,
                    } => {
                        as_expected(tx, head.id, expected)?;
                        session::append_in(tx, device, head, entries, attempts)?;
                    }
                    Write::Begin {
                        head,
                        plan,
                        entries,
                        attempts,
                    } => session::begin_with(tx, device, head, plan, entries, attempts)?,
                    Write::Setting {
                        key,
                        json,
                        expected,
                    } => {
                        if let Some(expected) = expected
                            && setting::get(tx, key)?.as_deref() != expected
                        {
                            return Err(StoreError::SettingChanged {
                                key: key.to_owned(),
                            }
                            .into());
                        }
                        setting::set(tx, device, key, json)?;
                    }
                    Write::Own {
                        kind,
                        id,
                        body,
                        expected,
                    } => {
                        unchanged(expected, own::rev(tx, kind, id)?, id)?;
                        own::set(tx, device, kind, id, body)?;
                    }
                    Write::Picture {
                        exercise,
                        bytes,
                        expected,
                    } => {
                        unchanged(expected, own::picture_rev(tx, exercise)?, exercise)?;
                        own::set_picture(tx, device, exercise, bytes)?;
                    }
                }
            }
            Ok(())
        })
    }
}

fn unchanged(expected: Option<u64>, found: u64, id: &str) -> Result<(), Trouble> {
    if expected.is_none_or(|expected| expected == found) {
        return Ok(());
    }
    Err(StoreError::OwnChanged { id: id.to_owned() }.into())
}

fn as_expected(tx: &Connection, id: SessionId, expected: Option<u64>) -> Result<(), Trouble> {
    let Some(expected) = expected else {
        return Ok(());
    };
    if session::rev_of(tx, id)? == Some(expected) {
        return Ok(());
    }
    let Some((_, head)) = session::find(tx, id)? else {
        return Err(StoreError::NoSession { session: id }.into());
    };
    Err(StoreError::Changed {
        session: id,
        routine: head.routine.name,
    }
    .into())
}
