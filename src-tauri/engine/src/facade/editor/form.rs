//! Between what a person fills in and what an entry and a routine are.

use super::super::field::{Field, word};
use crate::error::{EngineError, ErrorKind};
use crate::told::not_runnable;
use crate::wire::editor::{DraftHead, EntryForm};
use crate::wire::words;
use limber_core::plan::Move;
use limber_core::timeline::{STEP_MAX_S, check_dose};
use limber_core::{Dose, DoseKind, Entry, Exercise, FirstSide, Routine, SideOrder, Sides};
use limber_text::{Message, say};

/// Most sets of an entry and rounds of a block.
pub(super) const TIMES_MAX: u32 = 1_000;
/// Longest text, characters.
const TEXT_MAX: usize = 2_000;

pub(super) fn form_of(entry: &Entry) -> EntryForm {
    let (amount, min_s, rep_ms) = match entry.dose {
        Dose::Hold { min_s, target_s } => (Some(target_s), min_s, None),
        Dose::Reps { count, rep_ms } => (Some(count), None, rep_ms),
        Dose::Timed { target_s } => (Some(target_s), None, None),
        Dose::Open => (None, None, None),
    };
    EntryForm {
        dose_kind: words::dose_kind(entry.dose.kind()).to_owned(),
        amount,
        min_s,
        rep_ms,
        sets: entry.sets,
        sides: words::sides(entry.sides).to_owned(),
        side_order: entry.side_order.map(|order| order_word(order).to_owned()),
        get_ready_s: entry.get_ready_s,
        switch_s: entry.switch_s,
        rest_s: entry.rest_s,
        rest_after_s: entry.rest_after_s,
        note: entry.note.clone(),
    }
}

pub(super) fn head_of(routine: &Routine) -> DraftHead {
    DraftHead {
        name: routine.name.clone(),
        goal: routine.goal.clone(),
        tags: routine.tags.clone(),
        first_side: routine.first_side.map(|side| {
            match side {
                FirstSide::Left => "left",
                FirstSide::Right => "right",
                FirstSide::Alternate => "alternate",
            }
            .to_owned()
        }),
        side_order: order_word(routine.side_order).to_owned(),
        get_ready_min_s: routine.get_ready_min_s,
        switch_min_s: routine.switch_min_s,
        stop_rule: routine.stop_rule.clone(),
        notes: routine.notes.clone(),
    }
}

fn order_word(order: SideOrder) -> &'static str {
    match order {
        SideOrder::Alternate => "alternate",
        SideOrder::OneThenOther => "one_then_other",
    }
}

/// `entry` as `form` says; refused where the exercise can't be done so.
pub(super) fn filled(
    entry: &Entry,
    exercise: &Exercise,
    form: &EntryForm,
) -> Result<Entry, EngineError> {
    let kind: DoseKind = word(Field::DoseKind, &form.dose_kind)?;
    let amount = form.amount.unwrap_or(exercise.dose.usual);
    let dose = match kind {
        DoseKind::Hold => Dose::Hold {
            // A minimum that is the target is none.
            min_s: form.min_s.filter(|min_s| *min_s != amount),
            target_s: amount,
        },
        DoseKind::Reps => Dose::Reps {
            count: amount,
            rep_ms: form.rep_ms,
        },
        DoseKind::Timed => Dose::Timed { target_s: amount },
        DoseKind::Open => Dose::Open,
    };
    possible(exercise, &dose)?;
    times(form.sets, say!("wrong-sets-count", most = TIMES_MAX))?;
    let between = [
        form.get_ready_s.unwrap_or_default(),
        form.switch_s.unwrap_or_default(),
        form.rest_s,
        form.rest_after_s,
    ];
    if between.into_iter().any(|s| s > STEP_MAX_S) {
        return Err(refused(say!("wrong-over-a-day")));
    }
    Ok(Entry {
        dose,
        sets: form.sets,
        sides: word::<Sides>(Field::Sides, &form.sides)?,
        side_order: form
            .side_order
            .as_deref()
            .map(|order| word(Field::SideOrder, order))
            .transpose()?,
        get_ready_s: form.get_ready_s,
        switch_s: form.switch_s,
        rest_s: form.rest_s,
        rest_after_s: form.rest_after_s,
        note: told(form.note.as_deref())?,
        ..entry.clone()
    })
}

/// Whether `exercise` can be done in this dose: pigeon pose not under 30 s, ice
/// not over 15 min.
pub(super) fn possible(exercise: &Exercise, dose: &Dose) -> Result<(), EngineError> {
    check_dose(&Move::from(exercise), dose).map_err(|error| refused(not_runnable(&error)))
}

/// `routine` with what `head` says of it.
pub(super) fn headed(routine: &Routine, head: &DraftHead) -> Result<Routine, EngineError> {
    let name = told(Some(&head.name))?.ok_or_else(|| refused(say!("wrong-needs-name")))?;
    let mut notes = Vec::new();
    for note in &head.notes {
        notes.extend(told(Some(note))?);
    }
    let mut tags = Vec::new();
    for tag in &head.tags {
        tags.extend(told(Some(tag))?);
    }
    Ok(Routine {
        name,
        goal: told(head.goal.as_deref())?,
        tags,
        first_side: head
            .first_side
            .as_deref()
            .map(|side| word(Field::FirstSide, side))
            .transpose()?,
        side_order: word(Field::SideOrder, &head.side_order)?,
        get_ready_min_s: head.get_ready_min_s,
        switch_min_s: head.switch_min_s,
        stop_rule: told(head.stop_rule.as_deref())?,
        notes,
        ..routine.clone()
    })
}

/// Refuses a `count` of sets or rounds that makes no sense; `wrong` says so.
pub(super) fn times(count: u32, wrong: Message) -> Result<(), EngineError> {
    if (1..=TIMES_MAX).contains(&count) {
        return Ok(());
    }
    Err(refused(wrong))
}

/// A text without the space around it; nothing where it says nothing.
pub(super) fn told(text: Option<&str>) -> Result<Option<String>, EngineError> {
    let text = text.map(str::trim).filter(|text| !text.is_empty());
    match text {
        Some(text) if text.chars().count() > TEXT_MAX => {
            Err(refused(say!("wrong-text-chars", max = TEXT_MAX)))
        }
        text => Ok(text.map(str::to_owned)),
    }
}

pub(super) fn refused(why: Message) -> EngineError {
    EngineError::new(ErrorKind::Refused, why)
}
