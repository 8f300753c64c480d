//! The words of a cue and of a pause: short, present, no inflated praise.

use crate::script::{Script, clock, held, time};
use limber_core::moment::{MS_NS, SECOND_NS};
use limber_core::session::{Gap, PauseReason, Status};
use limber_core::{CueKind, Session, Side};
use limber_text::{Language, Message, say};

/// What to say, such as "Switch. Right shin in front."; empty where a tone
/// says it better.
pub(super) fn cue(
    session: &Session,
    (kind, n, step): (CueKind, Option<u8>, usize),
    language: Language,
) -> String {
    match kind {
        CueKind::Target => held(session.target_ns().unwrap_or(0) / MS_NS).words(language),
        CueKind::Chime => {
            let passed = time(session.elapsed_ns() / SECOND_NS * 1_000);
            say!("speak-passed", time = passed).words(language)
        }
        CueKind::Done => done(session).words(language),
        _ => Script::of(session, language).cue(kind, n, step),
    }
}

fn done(session: &Session) -> Message {
    let left = crate::sums::side_ms(session.records(), Side::Left);
    let right = crate::sums::side_ms(session.records(), Side::Right);
    if left == 0 && right == 0 {
        return say!("speak-done");
    }
    say!("speak-done-sides", left = clock(left), right = clock(right))
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
