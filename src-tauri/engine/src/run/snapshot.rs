//! What the player draws.

use super::{in_lead_in, words};
use crate::wire::player::{
    Bead, BeadState, Can, NextWork, Offer, PausedNow, Snapshot, Status as WireStatus, StepNow,
};
use crate::wire::timeline::count;
use limber_core::cue::{COUNTDOWN_FROM_MS, COUNTDOWN_S};
use limber_core::exercise::Laterality;
use limber_core::moment::{MS_NS, Moment};
use limber_core::session::{Offers, Part, Status};
use limber_core::{Library, Outcome, Session, Side, StepKind};
use limber_text::Language;

/// The session as the player draws it at `now`.
pub(super) fn of(
    session: &Session,
    library: &Library,
    now: &Moment,
    unsaved: Option<String>,
    language: Language,
) -> Snapshot {
    let kind = session.kind_now();
    let work = kind.is_some_and(StepKind::is_work);
    let (elapsed_ns, target_ns) = match session.part() {
        Part::ReadyAgain { left_ns, gone_ns } => {
            (gone_ns, left_ns.map(|left| left.saturating_add(gone_ns)))
        }
        _ => (session.elapsed_ns(), session.target_ns()),
    };
    let remaining_ns = if session.staying() {
        None
    } else {
        target_ns.map(|target| target.saturating_sub(elapsed_ns))
    };
    let remaining_ms = session.remaining_ns() / MS_NS;
    let done_ms = done_ms(session);
    let step = session.step();
    Snapshot {
        session: session.id().to_string(),
        routine: (&session.plan().routine).into(),
        status: match session.status() {
            Status::Ended(_) => WireStatus::Ended,
            Status::Paused { .. } => WireStatus::Paused,
            Status::Running | Status::NotStarted => WireStatus::Running,
        },
        paused: paused(session, now, language),
        step: step_now(session, library),
        phase: phase(session, kind).to_owned(),
        elapsed_ms: elapsed_ns / MS_NS,
        target_ms: target_ns.map(|ns| ns / MS_NS),
        remaining_ms: remaining_ns.map(|ns| ns.div_ceil(MS_NS)),
        min_ms: step.and_then(|step| step.min_ms).filter(|_| work),
        lead_in_ms: in_lead_in(session).map(|ns| ns.div_ceil(MS_NS)),
        last_s: counts_down(session, target_ns).then_some(COUNTDOWN_S),
        rep_ms: step.and_then(|step| step.rep_ms).filter(|_| work),
        reps: step
            .filter(|_| work)
            .and_then(|step| step.reps)
            .map(|reps| reps.saturating_mul(if alternating(session) { 2 } else { 1 })),
        staying: session.staying(),
        can: can(session, now),
        left_at_ms: session
            .can_go_back(now)
            .then(|| session.left_at_ns())
            .flatten()
            .map(|ns| ns / MS_NS),
        next: session.next_work().map(|next| NextWork {
            name: next.name.clone(),
            side: next.side.map(|side| side.word().to_owned()),
            kind: next.kind.word().to_owned(),
            duration_ms: next.duration_ms,
            reps: next.reps,
            differs: step.is_some_and(|step| step.exercise != next.exercise),
        }),
        beads: beads(session),
        total_ms: done_ms.saturating_add(remaining_ms),
        done_ms,
        speed: session.speed(),
        unsaved,
        sound_problem: None,
        skin_check_cue: skin_check_cue(session, library),
    }
}

/// Whether the end of what is counted now has a countdown: it is the visual twin of
/// the cues that [`limber_core::cue::step_cues`] gives, and of a lead-in's.
fn counts_down(session: &Session, whole_ns: Option<u64>) -> bool {
    session.is_running()
        && (in_lead_in(session).is_some()
            || whole_ns.is_some_and(|whole| whole >= COUNTDOWN_FROM_MS.saturating_mul(MS_NS)))
}

fn alternating(session: &Session) -> bool {
    session
        .entry()
        .is_some_and(|entry| entry.mov.laterality == Laterality::Alternating)
}

fn phase(session: &Session, kind: Option<StepKind>) -> &'static str {
    match session.status() {
        Status::Ended(_) => return "done",
        Status::Paused { .. } => return "paused",
        Status::Running | Status::NotStarted => {}
    }
    if in_lead_in(session).is_some() {
        return "lead_in";
    }
    match kind {
        Some(StepKind::GetReady) => "ready",
        Some(kind) => kind.word(),
        None => "done",
    }
}

fn step_now(session: &Session, library: &Library) -> Option<StepNow> {
    let step = session.step()?;
    let kind = session.kind_now()?;
    let exercise = library.exercise(&step.exercise);
    Some(StepNow {
        index: count(session.cursor()),
        kind: kind.word().to_owned(),
        path: step.path.to_string(),
        exercise: step.exercise.0.clone(),
        name: step.name.clone(),
        side: step.side.map(|side| side.word().to_owned()),
        side_cue: step.side_cue.clone(),
        set: step.set,
        sets: step.sets,
        round: step.round,
        setup: exercise.map(|e| e.setup.clone()).unwrap_or_default(),
        feel: exercise.map(|e| e.feel.clone()).unwrap_or_default(),
        attempt: if step.kind.is_work() {
            session.attempt_no(session.cursor())
        } else {
            1
        },
    })
}

/// The ways out of a pause, in the order they make sense.
pub(crate) fn offers(session: &Session, now: &Moment) -> Vec<Offer> {
    let in_hold =
        session.step().is_some_and(|step| step.kind.is_work()) && session.elapsed_ns() > 0;
    let mut offers = match session.first_offer(now) {
        Offers::GoOn => vec![Offer::GoOn, Offer::DoAgain, Offer::Finish],
        Offers::DoAgain => vec![Offer::DoAgain, Offer::GoOn, Offer::Finish],
        Offers::Finish => vec![Offer::Finish, Offer::GoOn, Offer::DoAgain],
    };
    offers.retain(|offer| *offer != Offer::DoAgain || in_hold);
    offers.push(Offer::Discard);
    offers
}

fn paused(session: &Session, now: &Moment, language: Language) -> Option<PausedNow> {
    let Status::Paused { why, gap, .. } = session.status() else {
        return None;
    };
    Some(PausedNow {
        why: why.word().to_owned(),
        gap_ms: gap.map(|gap| gap.boot_ns / MS_NS),
        slept_ms: gap.map(|gap| gap.slept_ns / MS_NS),
        message: words::pause(session, language),
        offers: offers(session, now),
    })
}

fn can(session: &Session, now: &Moment) -> Can {
    let Some(step) = session.step() else {
        return Can::default();
    };
    let entry = session.entry();
    let ready_again = matches!(session.part(), Part::ReadyAgain { .. });
    let limited = entry.is_some_and(|entry| entry.mov.limit_s.is_some());
    let timed = session.left_in_step_ns().is_some();
    let limit_ns = entry
        .filter(|_| step.kind.is_work())
        .and_then(|entry| entry.mov.limit_s)
        .map_or(u64::MAX, |s| u64::from(s).saturating_mul(1_000_000_000));
    let minimum_ns = if ready_again {
        0
    } else {
        step.min_ms.unwrap_or(0).saturating_mul(MS_NS)
    };
    let least = minimum_ns.max(session.elapsed_ns());
    Can {
        go_back: session.can_go_back(now),
        stay: step.kind == StepKind::Hold && !ready_again && !limited,
        longer: timed && (ready_again || session.target_ns().is_some_and(|t| t < limit_ns)),
        shorter: timed && (ready_again || session.target_ns().is_some_and(|t| t > least)),
        swap: session.work_ahead().is_some(),
    }
}

fn done_ms(session: &Session) -> u64 {
    let here = session
        .target_ns()
        .map_or(0, |target| session.elapsed_ns().min(target));
    session
        .steps()
        .iter()
        .take(session.cursor())
        .filter_map(|step| step.duration_ms)
        .fold(here / MS_NS, u64::saturating_add)
}

fn skin_check_cue(session: &Session, library: &Library) -> Option<String> {
    let step = session.step()?;
    library
        .exercise(&step.exercise)?
        .protocol
        .as_ref()?
        .skin_check_cue
        .clone()
}

/// One bead an entry; its halves fill by side.
fn beads(session: &Session) -> Vec<Bead> {
    let now = session.step().map(|step| (step.plan_entry, step.side));
    session
        .entries()
        .iter()
        .enumerate()
        .filter_map(|(index, entry)| {
            let left = bead_half(session, index, Side::Left, now)?;
            let right = bead_half(session, index, Side::Right, now)?;
            Some(Bead {
                name: entry.mov.name.clone(),
                left,
                right,
            })
        })
        .collect()
}

/// How far one side of an entry has come; `None` where swaps have left nothing
/// of the entry.
fn bead_half(
    session: &Session,
    entry: usize,
    side: Side,
    now: Option<(usize, Option<Side>)>,
) -> Option<BeadState> {
    let steps: Vec<_> = session
        .steps()
        .iter()
        .filter(|step| step.plan_entry == entry && step.kind.is_work())
        .collect();
    if steps.is_empty() {
        return None;
    }
    if let Some((at, on)) = now
        && at == entry
        && on.is_none_or(|on| on == side)
    {
        return Some(BeadState::Now);
    }
    let mut outcomes = steps
        .iter()
        .filter(|step| step.side.is_none_or(|own| own == side))
        .map(|step| {
            session
                .records()
                .iter()
                .find(|record| record.is_final && record.path == step.path)
                .map(|record| record.outcome)
        });
    let all: Vec<Option<Outcome>> = outcomes.by_ref().collect();
    Some(if all.iter().any(Option::is_none) {
        BeadState::Waiting
    } else if all
        .iter()
        .all(|outcome| *outcome == Some(Outcome::Completed))
    {
        BeadState::Done
    } else {
        BeadState::Passed
    })
}
