//! An event as a line of words.

use crate::text::{clock, length, plain, words};
use limber_engine::wire::history::HistoryHold;
use limber_engine::wire::player::{PlayEvent, PlayLine};

/// Columns of the word a line begins with.
const WORD_COLUMNS: usize = 9;

/// The line: session time without pauses, a word, and what there is to say.
pub fn sentence(line: &PlayLine) -> String {
    let (word, text) = told(&line.event);
    let time = clock(line.timeline_ms / 1_000 * 1_000);
    let line = format!("{time:>7}  {word:<WORD_COLUMNS$}  {}", plain(&text));
    line.trim_end().to_owned()
}

fn told(event: &PlayEvent) -> (String, String) {
    match event {
        PlayEvent::Session {
            routine,
            total_ms,
            speed,
            resumed,
            ..
        } => {
            let speed = match speed {
                1 => String::new(),
                speed => format!(", at {speed} x speed"),
            };
            (
                if *resumed { "go on" } else { "begin" }.to_owned(),
                format!("{}, {}{speed}", routine.name, length(*total_ms)),
            )
        }
        PlayEvent::Step {
            kind,
            name,
            side,
            side_cue,
            set,
            sets,
            duration_ms,
            reps,
            attempt,
            ..
        } => {
            let mut parts = vec![match side {
                Some(side) => format!("{name}, {side}"),
                None => name.clone(),
            }];
            if *sets > 1 {
                parts.push(format!("set {set} of {sets}"));
            }
            if let Some(reps) = reps {
                parts.push(format!("{reps} reps"));
            }
            parts.push(duration_ms.map_or_else(|| "until you say so".to_owned(), length));
            parts.extend(side_cue.clone());
            if *attempt > 1 {
                parts.push(format!("try {attempt}"));
            }
            (words(kind), parts.join(" · "))
        }
        PlayEvent::Cue { kind, n, .. } => {
            let n = n.map(|n| format!(" {n}")).unwrap_or_default();
            ("cue".to_owned(), format!("{}{n}", words(kind)))
        }
        PlayEvent::Paused { why } => ("paused".to_owned(), words(why)),
        PlayEvent::Resumed { lead_in_ms } => (
            "resumed".to_owned(),
            match lead_in_ms {
                0 => String::new(),
                ms => format!("after {} to get back in place", length(*ms)),
            },
        ),
        PlayEvent::Gap { gap_ms, slept_ms } => (
            "gap".to_owned(),
            if *slept_ms > gap_ms / 2 {
                format!("the system slept for {}", length(*gap_ms))
            } else {
                format!("Limber was stopped for {}", length(*gap_ms))
            },
        ),
        PlayEvent::Swapped { from, to, reason } => (
            "swapped".to_owned(),
            format!("{from} for {to}: {}", words(reason)),
        ),
        PlayEvent::Saved { hold } => ("saved".to_owned(), saved(hold)),
        PlayEvent::Unsaved { message, waiting } => (
            "unsaved".to_owned(),
            format!("{message} ({waiting} waiting)"),
        ),
        PlayEvent::Refused { message, .. } => ("refused".to_owned(), message.clone()),
        PlayEvent::Done {
            outcome,
            held_ms,
            left_ms,
            right_ms,
            ..
        } => {
            // Nothing is done yet; it waits to go on.
            let word = match outcome.as_str() {
                "unfinished" => "closed",
                _ => "done",
            };
            (
                word.to_owned(),
                done(outcome, *held_ms, *left_ms, *right_ms),
            )
        }
    }
}

/// What the log has of an attempt, such as `Pigeon pose, left · held 0:30 of
/// 0:30 · completed`.
fn saved(hold: &HistoryHold) -> String {
    let side = hold
        .side
        .as_deref()
        .map(|side| format!(", {side}"))
        .unwrap_or_default();
    let target = hold
        .target_ms
        .map(|ms| format!(" of {}", clock(ms)))
        .unwrap_or_default();
    format!(
        "{}{side} · held {}{target} · {}",
        hold.name,
        clock(hold.held_ms),
        words(&hold.outcome)
    )
}

/// What a session comes to: `finished · held 5:00 · left 2:00, right 2:00`.
fn done(outcome: &str, held_ms: u64, left_ms: u64, right_ms: u64) -> String {
    let sides = if left_ms == 0 && right_ms == 0 {
        String::new()
    } else {
        format!(" · left {}, right {}", clock(left_ms), clock(right_ms))
    };
    format!("{} · held {}{sides}", words(outcome), clock(held_ms))
}
