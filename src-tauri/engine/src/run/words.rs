//! The words of a cue and of a pause: short, present, no inflated praise.

use limber_core::moment::{MS_NS, SECOND_NS};
use limber_core::session::{Gap, PauseReason, Status};
use limber_core::{CueKind, Session, Side, Step, StepKind};

/// What to say, such as "Switch. Right shin in front."; empty where a tone
/// says it better.
pub(super) fn cue(session: &Session, kind: CueKind, n: Option<u8>, step: usize) -> String {
    let Some(step) = session.steps().get(step) else {
        return String::new();
    };
    match kind {
        CueKind::GetReady => sentences(&[
            Some(step.name.clone()),
            step.side_cue.clone(),
            dose(session, step),
        ]),
        CueKind::Start => "Start.".to_owned(),
        CueKind::Minimum => format!(
            "{} done. Stay if it feels good.",
            time(step.min_ms.unwrap_or(0))
        ),
        CueKind::Half => "Half-way.".to_owned(),
        CueKind::Countdown => n.map(|n| n.to_string()).unwrap_or_default(),
        CueKind::Target => format!(
            "{} done. Stay if it feels good.",
            time(session.target_ns().unwrap_or(0) / MS_NS)
        ),
        CueKind::Chime => time(session.elapsed_ns() / SECOND_NS * 1_000) + ".",
        CueKind::Maximum => "That is long enough for most. Go on when you like.".to_owned(),
        CueKind::SkinCheck => {
            "Lift the pack and look at the skin. Stop if it is white, mottled, blistered or burning."
                .to_owned()
        }
        CueKind::Switch => {
            let cue = step.side_cue.clone().unwrap_or_default();
            sentences(&[Some("Switch".to_owned()), Some(cue)])
        }
        CueKind::Rest => match step.duration_ms {
            Some(ms) => format!("Rest. {}.", time(ms)),
            None => "Rest.".to_owned(),
        },
        CueKind::Next => match session.next_work() {
            Some(next) => format!("Next: {}.", next.name),
            None => String::new(),
        },
        CueKind::Done => done(session),
    }
}

fn done(session: &Session) -> String {
    let left = crate::sums::side_ms(session.records(), Side::Left);
    let right = crate::sums::side_ms(session.records(), Side::Right);
    if left == 0 && right == 0 {
        return "Done.".to_owned();
    }
    format!("Done. Left {}, right {}.", clock(left), clock(right))
}

fn dose(session: &Session, step: &Step) -> Option<String> {
    // The get-ready of an entry tells of the work that follows it.
    let work = session
        .steps()
        .iter()
        .find(|other| other.kind.is_work() && other.path == step.path)?;
    match (work.kind, work.reps, work.duration_ms) {
        (StepKind::Reps, Some(reps), _) => {
            let each = session.entries().get(work.plan_entry).is_some_and(|e| {
                e.mov.laterality == limber_core::exercise::Laterality::Alternating
            });
            Some(if each {
                format!("{reps} each side")
            } else {
                format!("{reps} times")
            })
        }
        (StepKind::Open, _, _) | (_, _, None) => None,
        (_, _, Some(ms)) => Some(time(ms)),
    }
}

fn sentences(parts: &[Option<String>]) -> String {
    parts
        .iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .map(|part| format!("{part}."))
        .collect::<Vec<_>>()
        .join(" ")
}

/// "30 seconds", "2 minutes", "1 minute 30 seconds".
fn time(ms: u64) -> String {
    let seconds = ms.saturating_add(500) / 1_000;
    let (minutes, rest) = (seconds / 60, seconds % 60);
    let unit = |n: u64, one: &str| {
        if n == 1 {
            format!("1 {one}")
        } else {
            format!("{n} {one}s")
        }
    };
    match (minutes, rest) {
        (0, _) => unit(seconds, "second"),
        (1, rest) if rest > 0 && seconds < 100 => unit(seconds, "second"),
        (_, 0) => unit(minutes, "minute"),
        _ => format!("{} {}", unit(minutes, "minute"), unit(rest, "second")),
    }
}

/// "1:00".
fn clock(ms: u64) -> String {
    let seconds = ms.saturating_add(500) / 1_000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// What to say of a pause that the person did not ask for.
pub(super) fn pause(session: &Session) -> Option<String> {
    let Status::Paused { why, gap, .. } = session.status() else {
        return None;
    };
    let work = session.step().is_some_and(|step| step.kind.is_work());
    let ask = if work {
        "Go on, or do this hold again?"
    } else {
        "Go on?"
    };
    let held = session.elapsed_ns() / SECOND_NS;
    match (why, gap) {
        (PauseReason::Gap, Some(gap)) => Some(format!("{} {ask}", slept(&gap))),
        (PauseReason::Recovered, _) if work => Some(format!(
            "Limber was stopped at {held} s of this hold. What came after is not counted. {ask}"
        )),
        (PauseReason::Recovered, _) => Some(format!("Limber was stopped here. {ask}")),
        (PauseReason::StayLimit, _) => {
            Some("You stayed five minutes past the target. Go on, or on to the next?".to_owned())
        }
        _ => None,
    }
}

fn slept(gap: &Gap) -> String {
    let device = if cfg!(any(target_os = "android", target_os = "ios")) {
        "phone"
    } else {
        "laptop"
    };
    let seconds = gap.boot_ns / SECOND_NS;
    let long = if seconds < 120 {
        format!("{seconds} s")
    } else if seconds < 7_200 {
        format!("{} min", seconds / 60)
    } else {
        format!("{} h", seconds / 3_600)
    };
    if gap.slept_ns > gap.boot_ns / 2 {
        format!("The {device} slept for {long}.")
    } else {
        format!("Limber was stopped for {long}.")
    }
}
