//! From effects to the lines of `play --json`.

use crate::wire::history::HistoryHold;
use crate::wire::player::PlayEvent;
use crate::wire::timeline::count;
use limber_core::moment::MS_NS;
use limber_core::session::Happened;
use limber_core::{Effect, Session};

/// The line of `effect`; none for what only the program itself needs.
pub(super) fn event(session: &Session, effect: &Effect) -> Option<PlayEvent> {
    Some(match &effect.what {
        Happened::Step {
            index,
            kind,
            duration_ms,
            attempt,
        } => {
            let step = session.steps().get(*index)?;
            let work = kind.is_work();
            PlayEvent::Step {
                step: count(*index),
                path: step.path.to_string(),
                kind: kind.word().to_owned(),
                exercise: step.exercise.0.clone(),
                name: step.name.clone(),
                side: step.side.map(|side| side.word().to_owned()),
                side_cue: step.side_cue.clone(),
                set: step.set,
                sets: step.sets,
                round: step.round,
                duration_ms: *duration_ms,
                min_ms: step.min_ms.filter(|_| work),
                reps: step.reps.filter(|_| work),
                attempt: *attempt,
            }
        }
        Happened::Cue {
            kind,
            n,
            sound,
            step,
            ..
        } => PlayEvent::Cue {
            kind: kind.word().to_owned(),
            step: count(*step),
            n: *n,
            sound: *sound,
            due_ms: effect.timeline_ns / MS_NS,
        },
        Happened::Recorded { record } => saved(session, *record)?,
        Happened::Paused { why } => PlayEvent::Paused {
            why: why.word().to_owned(),
        },
        Happened::Gap(gap) => PlayEvent::Gap {
            gap_ms: gap.boot_ns / MS_NS,
            slept_ms: gap.slept_ns / MS_NS,
        },
        Happened::Resumed { lead_in_ms } => PlayEvent::Resumed {
            lead_in_ms: *lead_in_ms,
        },
        Happened::Swapped { from, to, reason } => PlayEvent::Swapped {
            from: from.0.clone(),
            to: to.0.clone(),
            reason: reason.word().to_owned(),
        },
        // The last line says it, with what was held.
        Happened::Ended(_) => return None,
    })
}

/// The line of a record that stands in the log.
pub(super) fn saved(session: &Session, record: usize) -> Option<PlayEvent> {
    let record = session.records().get(record)?;
    Some(PlayEvent::Saved {
        hold: Box::new(HistoryHold::from(record)),
    })
}
