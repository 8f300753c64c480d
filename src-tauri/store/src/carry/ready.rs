//! What an import can do without the database, so that it can be done on
//! another thread than the one that writes.

use super::weigh::wrong_with;
use crate::damage::Damage;
use crate::error::StoreError;
use crate::journal::Line;
use crate::sums::of_ended;
use limber_core::history::Sums;
use limber_core::log::{Carried, WholeSession};
use limber_core::{DayZone, Plan};
use std::sync::Arc;

/// How many plans are kept read: sessions that follow each other share few.
const PLANS_READ: usize = 32;
/// Plans that are kept as text, bytes in all. Sessions of later ones are held
/// against their plan where they are written.
const PLANS_MAX: usize = 8 * 1024 * 1024;

/// A piece that is ready to be taken over.
#[derive(Debug)]
pub struct Ready {
    pub(super) piece: Carried,
    pub(super) made: Made,
}

/// What was made of a session; nothing of another piece.
#[derive(Debug, Default)]
pub(super) struct Made {
    /// Its journal as it is written.
    pub lines: Vec<Line>,
    /// What it adds to the sums, and whose days these are.
    pub sums: Option<Sums>,
    pub zone: Arc<DayZone>,
    /// What is wrong with it, where its plan is known here.
    pub wrong: Option<Option<Damage>>,
}

impl Ready {
    /// Whether it is a session.
    pub fn is_session(&self) -> bool {
        matches!(self.piece, Carried::Session(_))
    }
}

/// Makes pieces ready, in their order.
#[derive(Debug, Default)]
pub struct Readying {
    plans: Vec<String>,
    bytes: usize,
    read: PlansRead,
    zone: Arc<DayZone>,
}

impl Readying {
    /// Counts days by `zone`, that of the log the pieces go to.
    pub fn counting_by(zone: DayZone) -> Self {
        Self {
            zone: Arc::new(zone),
            ..Self::default()
        }
    }

    /// The next piece.
    pub fn ready(&mut self, piece: Carried) -> Result<Ready, StoreError> {
        let made = match &piece {
            Carried::Session(whole) => self.made(whole)?,
            Carried::Plan(body) => {
                self.bytes = self.bytes.saturating_add(body.len());
                if self.bytes <= PLANS_MAX {
                    self.plans.push(body.clone());
                }
                Made::default()
            }
            Carried::Setting { .. } | Carried::Own(_) | Carried::Picture(_) => Made::default(),
        };
        Ok(Ready { piece, made })
    }

    fn made(&mut self, whole: &WholeSession) -> Result<Made, StoreError> {
        let number = usize::try_from(whole.plan).unwrap_or(usize::MAX);
        let wrong =
            self.plans
                .get(number)
                .map(|body| match self.read.get(whole.plan, || read(body)) {
                    Ok(plan) => plan.and_then(|plan| wrong_with(whole, plan)),
                    Err(what) => Some(what),
                });
        Ok(Made {
            lines: lines(whole)?,
            sums: of_ended(&self.zone, &whole.head, &whole.attempts),
            zone: Arc::clone(&self.zone),
            wrong,
        })
    }
}

/// The journal of `whole` as it is written.
pub(super) fn lines(whole: &WholeSession) -> Result<Vec<Line>, StoreError> {
    let lines = whole.entries.iter();
    lines
        .map(|signed| Line::of(signed.device, whole.head.id, &signed.entry))
        .collect()
}

/// The plan that `body` says, or what is wrong with it.
pub(super) fn read(body: &str) -> Result<Plan, Damage> {
    serde_json::from_str(body).map_err(|_| Damage::Plan)
}

/// The latest plans that were read, by their number.
#[derive(Debug, Default)]
pub(super) struct PlansRead(Vec<(u32, Plan)>);

impl PlansRead {
    pub fn has(&self, number: u32) -> bool {
        self.0.iter().any(|(known, _)| *known == number)
    }

    /// The plan `number`, from `read` where it is not at hand.
    pub fn get<E>(
        &mut self,
        number: u32,
        read: impl FnOnce() -> Result<Plan, E>,
    ) -> Result<Option<&Plan>, E> {
        let at = match self.0.iter().position(|(known, _)| *known == number) {
            Some(at) => at,
            None => {
                let plan = read()?;
                if self.0.len() == PLANS_READ {
                    self.0.remove(0);
                }
                self.0.push((number, plan));
                self.0.len() - 1
            }
        };
        Ok(self.0.get(at).map(|(_, plan)| plan))
    }
}
