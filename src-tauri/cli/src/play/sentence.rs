//! An event as a line of words.

use crate::text::{clock, length, padded, plain, width};
use crate::told;
use limber_engine::wire::history::HistoryHold;
use limber_engine::wire::player::{PlayEvent, PlayLine};
use limber_text::{Language, Message, say};

/// Kinds of steps that a line begins with. "As long as you like" is rare, and too
/// long to make room for in every line.
const STEPS: [&str; 6] = ["get_ready", "hold", "reps", "timed", "switch", "rest"];

/// The line: session time without pauses, a word, and what there is to say.
pub fn sentence(language: Language, line: &PlayLine) -> String {
    let word = padded(&word(language, &line.event), columns(language));
    let text = text(language, &line.event);
    let time = clock(line.timeline_ms / 1_000 * 1_000);
    let line = format!("{time:>7}  {word}  {}", plain(&text));
    line.trim_end().to_owned()
}

/// Columns of the word that a line begins with.
fn columns(language: Language) -> usize {
    let steps = STEPS.iter().map(|kind| told::step(language, kind));
    let others = [
        say!("terminal-line-begin"),
        say!("offer-go-on"),
        say!("terminal-line-cue"),
        say!("phase-paused"),
        say!("terminal-line-resumed"),
        say!("terminal-line-gap"),
        say!("hold-swapped"),
        say!("terminal-line-saved"),
        say!("terminal-line-unsaved"),
        say!("terminal-line-refused"),
        say!("terminal-line-closed"),
        say!("phase-done"),
    ];
    let others = others.iter().map(|message| message.words(language));
    steps
        .chain(others)
        .map(|word| width(&word))
        .max()
        .unwrap_or(0)
}

fn word(language: Language, event: &PlayEvent) -> String {
    let message = match event {
        PlayEvent::Session { resumed: true, .. } => say!("offer-go-on"),
        PlayEvent::Session { .. } => say!("terminal-line-begin"),
        PlayEvent::Step { kind, .. } => return told::step(language, kind),
        PlayEvent::Cue { .. } => say!("terminal-line-cue"),
        PlayEvent::Paused { .. } => say!("phase-paused"),
        PlayEvent::Resumed { .. } => say!("terminal-line-resumed"),
        PlayEvent::Gap { .. } => say!("terminal-line-gap"),
        PlayEvent::Swapped { .. } => say!("hold-swapped"),
        PlayEvent::Saved { .. } => say!("terminal-line-saved"),
        PlayEvent::Unsaved { .. } => say!("terminal-line-unsaved"),
        PlayEvent::Refused { .. } => say!("terminal-line-refused"),
        // Nothing is done yet; it waits to go on.
        PlayEvent::Done { outcome, .. } if outcome == "unfinished" => {
            say!("terminal-line-closed")
        }
        PlayEvent::Done { .. } => say!("phase-done"),
    };
    message.words(language)
}

fn text(language: Language, event: &PlayEvent) -> String {
    let words = |message: Message| message.words(language);
    match event {
        PlayEvent::Session {
            routine,
            total_ms,
            speed,
            ..
        } => {
            let mut parts = vec![routine.name.clone(), length(language, *total_ms)];
            if *speed > 1 {
                parts.push(words(say!("speed", speed = speed.to_string())));
            }
            joined(&parts)
        }
        PlayEvent::Step { .. } => step(language, event),
        PlayEvent::Cue { kind, n, .. } => match n {
            Some(n) => words(say!("terminal-countdown", n = *n)),
            None => told::cue(language, kind),
        },
        PlayEvent::Paused { why } if why == "person" => String::new(),
        PlayEvent::Paused { why } => told::pause(language, why),
        PlayEvent::Resumed { lead_in_ms: 0 } => String::new(),
        PlayEvent::Resumed { lead_in_ms } => words(say!(
            "terminal-lead-in-of",
            length = length(language, *lead_in_ms)
        )),
        PlayEvent::Gap { gap_ms, slept_ms } => {
            let length = length(language, *gap_ms);
            words(if *slept_ms > gap_ms / 2 {
                say!("terminal-gap-slept", length = length)
            } else {
                say!("terminal-gap-stopped", length = length)
            })
        }
        PlayEvent::Swapped { from, to, reason } => joined(&[
            words(say!(
                "loads-instead",
                instead = to.as_str(),
                name = from.as_str()
            )),
            told::reason(language, reason),
        ]),
        PlayEvent::Saved { hold } => saved(language, hold),
        PlayEvent::Unsaved { message, waiting } => words(say!(
            "terminal-unsaved",
            message = message.as_str(),
            count = *waiting
        )),
        PlayEvent::Refused { message, .. } => message.clone(),
        PlayEvent::Done {
            outcome,
            held_ms,
            left_ms,
            right_ms,
            ..
        } => {
            let mut parts = vec![
                told::outcome(language, outcome),
                words(say!("history-held", held = clock(*held_ms))),
            ];
            if *left_ms > 0 || *right_ms > 0 {
                parts.push(words(say!(
                    "left-and-right",
                    left = clock(*left_ms),
                    right = clock(*right_ms)
                )));
            }
            joined(&parts)
        }
    }
}

fn step(language: Language, event: &PlayEvent) -> String {
    let PlayEvent::Step {
        name,
        side,
        side_cue,
        set,
        sets,
        duration_ms,
        reps,
        attempt,
        ..
    } = event
    else {
        return String::new();
    };
    let words = |message: Message| message.words(language);
    let mut parts = vec![told::sided(language, name, side.as_deref())];
    if *sets > 1 {
        parts.push(words(say!("set-of", set = *set, sets = *sets)));
    }
    if let Some(reps) = reps {
        parts.push(words(say!("line-reps", count = *reps)));
    }
    parts.push(match duration_ms {
        Some(ms) => length(language, *ms),
        None => words(say!("line-open")),
    });
    parts.extend(side_cue.clone());
    if *attempt > 1 {
        parts.push(words(say!("attempt-number", n = *attempt)));
    }
    joined(&parts)
}

/// What the log has of an attempt, such as `Pigeon pose, left · 0:30 of 0:30 ·
/// Completed`.
fn saved(language: Language, hold: &HistoryHold) -> String {
    joined(&[
        told::sided(language, &hold.name, hold.side.as_deref()),
        told::held_of(language, hold.held_ms, hold.target_ms),
        told::hold(language, &hold.outcome),
    ])
}

fn joined(parts: &[String]) -> String {
    parts.join(" · ")
}
