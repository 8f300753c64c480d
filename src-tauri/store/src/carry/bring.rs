//! Into the log, in one transaction: all of it, or nothing.

use super::ready::{Made, PlansRead, Ready, Readying, read};
use super::rows::{Rows, clear, here};
use super::take_back::{PICTURE, PictureBefore};
use super::weigh::{NamedOwn, Tally, Verdict, weigh, weigh_own, wrong_with};
use crate::cells::{checked, int};
use crate::damage::Damage;
use crate::error::{StoreError, Trouble};
use crate::store::Store;
use crate::sums::{Pending, of_ended};
use crate::{own, plan, setting};
use limber_core::log::{Carried, WholeOwn, WholePicture, WholeSession};
use limber_core::{DeviceId, Wall};
use rusqlite::{Connection, named_params};
use std::path::Path;
use uuid::Uuid;

/// One import, so that it can be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImportId(pub Uuid);

/// What to do where both logs changed a session, each its own way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Conflicts {
    /// The one that is here stays.
    #[default]
    Keep,
    /// The one from elsewhere takes its place.
    Take,
}

/// What comes of what is brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To see what would come of it; nothing is kept.
    Look,
    /// To keep it.
    Bring {
        /// The new import.
        import: ImportId,
        /// When.
        now: Wall,
        /// What to do with conflicts.
        conflicts: Conflicts,
        /// Whether settings come along.
        settings: bool,
    },
}

/// An import on its way.
#[derive(Debug)]
pub struct Bringing<'tx> {
    db: &'tx Connection,
    path: &'tx Path,
    device: DeviceId,
    purpose: Purpose,
    /// Key of the import, once it has a row.
    import: Option<i64>,
    /// Keys of the plans that came, in their order.
    plans: Vec<i64>,
    readying: Readying,
    /// The latest plans that were not known while their sessions were made ready.
    read: PlansRead,
    rows: Rows<'tx>,
    tally: Tally,
    sums: Pending,
}

impl Store {
    /// Takes over what `run` brings, in one immediate transaction: killed at
    /// any moment, the log is the old or the new. An error of `run` rolls all
    /// of it back.
    pub fn bring<E: From<StoreError>>(
        &mut self,
        purpose: Purpose,
        run: impl FnOnce(&mut Bringing<'_>) -> Result<(), E>,
    ) -> Result<Tally, E> {
        let path = self.path().to_owned();
        let keep = purpose != Purpose::Look;
        self.change_or(keep, |tx, device| {
            let rows = Rows::of(tx).map_err(|trouble| trouble.at(&path))?;
            let readying = Readying::counting_by(rows.zone().clone());
            let mut bringing = Bringing {
                db: tx,
                path: &path,
                device,
                purpose,
                import: None,
                plans: Vec::new(),
                readying,
                read: PlansRead::default(),
                rows,
                tally: Tally::default(),
                sums: Pending::default(),
            };
            run(&mut bringing)?;
            bringing.end()?;
            Ok(bringing.tally)
        })
    }
}

impl Bringing<'_> {
    /// As [`Bringing::take_ready`], of a piece that nobody made ready.
    pub fn take(&mut self, piece: Carried) -> Result<(), StoreError> {
        let ready = self.readying.ready(piece)?;
        self.take_ready(ready)
    }

    /// Takes a piece over. A session is weighed against the one that is here,
    /// and one that is not what its own journal tells stays out; both are told
    /// by the [`Tally`]. Pieces come in the order of [`Carried`].
    pub fn take_ready(&mut self, piece: Ready) -> Result<(), StoreError> {
        let taken = match &piece.piece {
            Carried::Setting { key, json } => self.setting(key, json),
            Carried::Own(own) => self.own(own),
            Carried::Picture(picture) => self.picture(picture),
            Carried::Plan(body) => self.plan(body),
            Carried::Session(session) => self.session(session, piece.made),
        };
        taken.map_err(|trouble| trouble.at(self.path))
    }

    fn end(&mut self) -> Result<(), StoreError> {
        let written = self.sums.write(self.db, self.device);
        written.map_err(|trouble| trouble.at(self.path))
    }

    fn setting(&mut self, key: &str, json: &str) -> Result<(), Trouble> {
        let here = setting::get(self.db, key)?;
        if here.as_deref() == Some(json) {
            return Ok(());
        }
        self.tally.settings = self.tally.settings.saturating_add(1);
        if let Purpose::Bring { settings: true, .. } = self.purpose {
            setting::set(self.db, self.device, key, json)?;
            let rev = self
                .db
                .prepare_cached(include_str!("setting_rev.sql"))?
                .query_row(named_params! {":key": key}, |row| row.get(0))?;
            self.note("setting", key, rev, here)?;
        }
        Ok(())
    }

    fn own(&mut self, there: &WholeOwn) -> Result<(), Trouble> {
        let here = own::find(self.db, there.kind, &there.id)?;
        let verdict = weigh_own(
            here.as_ref().map(|here| (here.device, here.rev)),
            (there.device, there.rev),
            here.as_ref().is_some_and(|here| here.body == there.body),
        );
        // What was deleted both here and there tells a person nothing.
        if there.body.is_some() || here.as_ref().is_some_and(|here| here.body.is_some()) {
            let named = || NamedOwn::Own(there.kind, there.id.clone());
            self.tally.own.count(verdict, named);
        }
        if !self.comes(verdict) {
            return Ok(());
        }
        let mut row = there.clone();
        if let Some(here) = here.as_ref().filter(|_| verdict == Verdict::Conflicting) {
            // A choice of this installation, later than both.
            row.device = self.device;
            row.rev = here.rev.max(there.rev).saturating_add(1);
        }
        own::put(self.db, &row)?;
        let before = here.as_ref().map(serde_json::to_string).transpose();
        let before = before.map_err(|_| StoreError::OutOfRange { what: "row" })?;
        let rev = int(row.rev, "rev")?;
        self.note(there.kind.word(), &there.id, rev, before)
    }

    fn picture(&mut self, there: &WholePicture) -> Result<(), Trouble> {
        let here = own::find_picture(self.db, &there.exercise)?;
        let verdict = weigh_own(
            here.as_ref().map(|here| (here.device, here.rev)),
            (there.device, there.rev),
            here.as_ref().is_some_and(|here| here.bytes == there.bytes),
        );
        if there.bytes.is_some() || here.as_ref().is_some_and(|here| here.bytes.is_some()) {
            let named = || NamedOwn::Picture(there.exercise.clone());
            self.tally.own.count(verdict, named);
        }
        if !self.comes(verdict) {
            return Ok(());
        }
        let mut row = there.clone();
        if let Some(here) = here.as_ref().filter(|_| verdict == Verdict::Conflicting) {
            row.device = self.device;
            row.rev = here.rev.max(there.rev).saturating_add(1);
        }
        own::put_picture(self.db, &row)?;
        let rev = int(row.rev, "rev")?;
        let before = here.as_ref().map(PictureBefore::text).transpose()?;
        self.note(PICTURE, &there.exercise, rev, before)
    }

    /// Whether what was weighed takes its place here.
    fn comes(&self, verdict: Verdict) -> bool {
        match self.purpose {
            Purpose::Look => false,
            Purpose::Bring { conflicts, .. } => match verdict {
                Verdict::New | Verdict::Newer => true,
                Verdict::Conflicting => conflicts == Conflicts::Take,
                Verdict::Same | Verdict::Older => false,
            },
        }
    }

    fn plan(&mut self, body: &str) -> Result<(), Trouble> {
        let key = plan::keep_text(self.db, self.device, body)?;
        self.plans.push(key);
        Ok(())
    }

    fn session(&mut self, there: &WholeSession, made: Made) -> Result<(), Trouble> {
        let number = usize::try_from(there.plan).unwrap_or(usize::MAX);
        let Some(plan) = self.plans.get(number).copied() else {
            self.tally.stays_out(&there.head, Damage::NoPlan);
            return Ok(());
        };
        let (verdict, key) = weigh(self.db, there, plan)?;
        if matches!(verdict, Verdict::Same | Verdict::Older) {
            self.tally.count(verdict, &there.head);
            return Ok(());
        }
        let wrong = match made.wrong {
            Some(wrong) => wrong,
            None => self.wrong_with(there, plan)?,
        };
        if let Some(what) = wrong {
            self.tally.stays_out(&there.head, what);
            return Ok(());
        }
        self.tally.count(verdict, &there.head);
        let Purpose::Bring { conflicts, .. } = self.purpose else {
            return Ok(());
        };
        if verdict == Verdict::Conflicting && conflicts == Conflicts::Keep {
            return Ok(());
        }
        let (rev, before) = match key {
            None => (there.rev, None),
            Some(key) => {
                let here = here(self.db, key)?;
                (there.rev.max(here.rev.saturating_add(1)), Some(here))
            }
        };
        let before = before
            .map(|before| serde_json::to_string(&before))
            .transpose()
            .map_err(|_| StoreError::OutOfRange { what: "session" })?;
        let rev = int(rev, "session.rev")?;
        if let Some(key) = key {
            clear(self.db, self.rows.zone(), self.device, key, &mut self.sums)?;
        }
        let sums = match made.sums {
            Some(sums) if *made.zone == *self.rows.zone() => Some(sums),
            // Another program came to count days otherwise in between.
            _ => of_ended(self.rows.zone(), &there.head, &there.attempts),
        };
        self.sums.replaced(self.db, self.device, None, sums)?;
        self.rows
            .put(self.db, self.device, key, there, &made.lines, (rev, plan))?;
        self.note("session", &there.head.id.to_string(), rev, before)
    }

    /// What is wrong with a session whose plan was not at hand before.
    fn wrong_with(&mut self, there: &WholeSession, key: i64) -> Result<Option<Damage>, Trouble> {
        let body = match self.read.has(there.plan) {
            true => String::new(),
            false => plan::with_key(self.db, key)?,
        };
        Ok(match self.read.get(there.plan, || read(&body)) {
            Ok(plan) => plan.and_then(|plan| wrong_with(there, plan)),
            Err(what) => Some(what),
        })
    }

    /// Notes what the import changed.
    fn note(
        &mut self,
        kind: &str,
        what: &str,
        left_rev: i64,
        before: Option<String>,
    ) -> Result<(), Trouble> {
        let Purpose::Bring {
            import: id, now, ..
        } = self.purpose
        else {
            return Ok(());
        };
        let import = match self.import {
            Some(import) => import,
            None => {
                let now = checked(now, "import.time")?;
                self.db
                    .prepare_cached(include_str!("import_new.sql"))?
                    .execute(named_params! {
                        ":id": id.0.as_bytes(),
                        ":device_id": self.device.0.as_bytes(),
                        ":at_unix_ms": now.unix_ms,
                        ":at_offset_min": now.offset_min,
                    })?;
                let import = self.db.last_insert_rowid();
                self.import = Some(import);
                self.tally.import = Some(id);
                import
            }
        };
        self.db
            .prepare_cached(include_str!("imported_new.sql"))?
            .execute(named_params! {
                ":import": import, ":kind": kind, ":what": what,
                ":device_id": self.device.0.as_bytes(), ":left_rev": left_rev, ":before": before,
            })?;
        Ok(())
    }
}
