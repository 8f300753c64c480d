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
pub(super) fn pause(session: &Session, language: Language) -> Option<String> {
    let Status::Paused { why, gap, .. } = session.status() else {
        return None;
    };
    let work = session.step().is_some_and(|step| step.kind.is_work());
    let ask = if work {
        say!("pause-ask-hold")
    } else {
        say!("pause-ask")
    };
    let what = match (why, gap) {
        (PauseReason::Gap, Some(gap)) => slept(&gap),
        (PauseReason::Recovered, _) if work => {
            let held = session.elapsed_ns() / SECOND_NS;
            say!(
                "pause-recovered-hold",
                held = say!("length-seconds", count = held)
            )
        }
        (PauseReason::Recovered, _) => say!("pause-recovered"),
        (PauseReason::StayLimit, _) => return Some(say!("pause-stay").words(language)),
        _ => return None,
    };
    Some(say!("told-sentences", first = what, next = ask).words(language))
}

fn slept(gap: &Gap) -> Message {
    let seconds = gap.boot_ns / SECOND_NS;
    let long = match seconds {
        0..120 => say!("length-seconds", count = seconds),
        120..7_200 => say!("length-minutes", count = seconds / 60),
        _ => say!(
            "length-hours",
            hours = seconds / 3_600,
            minutes = seconds / 60 % 60
        ),
    };
    if gap.slept_ns <= gap.boot_ns / 2 {
        say!("pause-stopped", length = long)
    } else if cfg!(any(target_os = "android", target_os = "ios")) {
        say!("pause-slept-phone", length = long)
    } else {
        say!("pause-slept-laptop", length = long)
    }
}
