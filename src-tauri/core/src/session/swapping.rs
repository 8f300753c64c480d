//! Another move in the place of one: what is done stays, what is left is done
//! with the alternative, in later rounds too.

use super::advance::Leave;
use super::*;
use crate::dose::Dose;
use crate::exercise::Laterality;
use crate::plan::Move;
use crate::step::StepKind;
use crate::swap::SwapReason;
use crate::timeline::{self, Slot};

impl Session {
    pub(super) fn swap(
        &mut self,
        reason: SwapReason,
        to: &SwapTo,
        wall: Wall,
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refusal> {
        let target = self.work_ahead().ok_or(Refusal::NothingToSwap)?;
        let step = self.steps.get(target).ok_or(Refusal::NothingToSwap)?;
        let plan_entry = step.plan_entry;
        let min_ms = step.min_ms;
        let old = self
            .entries
            .get(plan_entry)
            .cloned()
            .ok_or(Refusal::NothingToSwap)?;
        let floor_s = (step.kind == StepKind::Hold)
            .then_some(min_ms)
            .flatten()
            .map(|ms| u32::try_from(ms / 1_000).unwrap_or(u32::MAX));
        let dose = lengthened(&to.mov, to.dose, floor_s);
        if to.mov.id == old.mov.id
            || timeline::check_dose(&to.mov, &dose).is_err()
            || (to.mov.laterality == Laterality::EachSide && to.mov.side_cue.is_none())
        {
            return Err(Refusal::UnfitMove);
        }

        let on_work = target == self.cursor;
        let resting = self.step().is_some_and(|step| step.kind == StepKind::Rest);
        let left: Vec<Slot> = self
            .steps
            .iter()
            .skip(target)
            .take_while(|step| step.plan_entry == plan_entry)
            .filter(|step| step.kind.is_work())
            .map(|step| (step.set, step.side))
            .collect();
        let slots = slots_for(
            to.mov.laterality,
            old.mov.laterality,
            &left,
            self.plan.first_side,
        );

        // The move that is left, in the log.
        if on_work && !matches!(self.place.part, Part::ReadyAgain { .. }) {
            self.close_attempt(Leave::Swap, effects);
        } else {
            self.record_swapped_unbegun(target, effects);
        }
        self.note_reason(target, reason.word());

        let swap = self
            .entries
            .iter()
            .filter(|entry| same_place(entry, &old))
            .map(|entry| entry.swap)
            .max()
            .unwrap_or(0)
            + 1;
        let replace = |entry: &PlanEntry| PlanEntry {
            swap,
            swapped_from: entry
                .swapped_from
                .clone()
                .or_else(|| Some(entry.mov.id.clone())),
            reason: Some(reason.word().to_owned()),
            mov: to.mov.clone(),
            dose,
            get_ready_s: None,
            switch_s: None,
            ..entry.clone()
        };
        let new = replace(&old);
        let at = plan_entry.saturating_add(1);
        for later in self.entries.iter_mut().skip(at) {
            if same_place(later, &old) && later.mov.id == old.mov.id {
                *later = replace(later);
            }
        }
        self.entries.insert(at, new.clone());

        // Steps up to here stay, the rest is compiled again: what follows may
        // need another get-ready after the new position. A rest goes on.
        let keep = if on_work || resting {
            self.cursor.saturating_add(1)
        } else {
            self.cursor
        };
        self.steps.truncate(keep);
        timeline::entry_steps(
            &self.plan,
            &new,
            at,
            &slots,
            Some(&old.mov.position),
            &mut self.steps,
        );
        let after = at.saturating_add(1);
        let rest = self.entries.get(after..).unwrap_or_default();
        let later = timeline::steps_of(&self.plan, rest, after, Some(&new.mov.position));
        self.steps.extend(later);
        timeline::schedule(&mut self.steps);

        self.left_by_next = None;
        effects.push(self.effect(Happened::Swapped {
            from: old.mov.id.clone(),
            to: to.mov.id.clone(),
            reason,
        }));
        let was_paused = matches!(self.status, Status::Paused { .. });
        self.status = Status::Running;
        if resting {
            if was_paused {
                self.place.target_ns = self.place.target_ns.map(|target| {
                    target.max(self.place.elapsed_ns.saturating_add(LEFT_AT_LEAST_NS))
                });
                effects.push(self.effect(Happened::Resumed { lead_in_ms: 0 }));
            }
        } else {
            let next = if on_work {
                self.cursor.saturating_add(1)
            } else {
                self.cursor
            };
            if was_paused {
                effects.push(self.effect(Happened::Resumed { lead_in_ms: 0 }));
            }
            self.enter(next, 0, wall, effects);
        }
        Ok(())
    }
}

/// The same entry of the same block, in whatever round.
fn same_place(a: &PlanEntry, b: &PlanEntry) -> bool {
    a.block == b.block && a.use_no == b.use_no && a.entry == b.entry
}

/// The alternative brings its own dose; a hold's minimum and target are at
/// least the minimum of the one it replaces, as far as its usual range goes.
fn lengthened(mov: &Move, dose: Dose, floor_s: Option<u32>) -> Dose {
    match (dose, floor_s) {
        (Dose::Hold { min_s, target_s }, Some(floor_s)) => {
            let wanted = mov.usual_max_s.map_or(floor_s, |max| floor_s.min(max));
            Dose::Hold {
                // Without either the target is the minimum.
                min_s: min_s.or(mov.floor_s).map(|own| own.max(wanted)),
                target_s: target_s.max(wanted),
            }
        }
        _ => dose,
    }
}

/// What is left to do, for a move that treats the sides its own way.
fn slots_for(
    new: Laterality,
    old: Laterality,
    left: &[Slot],
    first: crate::side::Side,
) -> Vec<Slot> {
    match (new == Laterality::EachSide, old == Laterality::EachSide) {
        (true, true) | (false, false) => left.to_vec(),
        (true, false) => left
            .iter()
            .flat_map(|(set, _)| [(*set, Some(first)), (*set, Some(first.other()))])
            .collect(),
        (false, true) => {
            let mut sets: Vec<Slot> = Vec::new();
            for (set, _) in left {
                if !sets.iter().any(|(known, _)| known == set) {
                    sets.push((*set, None));
                }
            }
            // Done side by side, a later set may have been ahead of an earlier.
            sets.sort_unstable();
            sets
        }
    }
}
