//! Stable words of the engine, such as `get_ready`, as people read them.

use crate::text::{clock, length};
use limber_engine::wire::player::Offer;
use limber_text::{Language, Message, Named, say};

/// What the catalogue has, else the word itself.
fn or_word(language: Language, message: Option<Message>, word: &str) -> String {
    message.map_or_else(
        || word.replace(['_', '-'], " "),
        |message| message.words(language),
    )
}

/// A kind of step.
pub fn step(language: Language, kind: &str) -> String {
    let message = match kind {
        "get_ready" => Some(say!("step-get-ready")),
        "hold" => Some(say!("step-hold")),
        "reps" => Some(say!("step-reps")),
        "timed" => Some(say!("step-timed")),
        "open" => Some(say!("step-open")),
        "switch" => Some(say!("step-switch")),
        "rest" => Some(say!("step-rest")),
        _ => None,
    };
    or_word(language, message, kind)
}

/// How a session ended.
pub fn outcome(language: Language, word: &str) -> String {
    let message = match word {
        "finished" => Some(say!("outcome-finished")),
        "finished_early" => Some(say!("outcome-finished-early")),
        "unfinished" => Some(say!("outcome-unfinished")),
        "discarded" => Some(say!("outcome-discarded")),
        _ => None,
    };
    or_word(language, message, word)
}

/// How an attempt ended.
pub fn hold(language: Language, word: &str) -> String {
    let message = match word {
        "completed" => Some(say!("hold-completed")),
        "partial" => Some(say!("hold-partial")),
        "skipped" => Some(say!("hold-skipped")),
        "swapped" => Some(say!("hold-swapped")),
        "not_reached" => Some(say!("hold-not-reached")),
        "superseded" => Some(say!("hold-superseded")),
        _ => None,
    };
    or_word(language, message, word)
}

/// Why a move was swapped.
pub fn reason(language: Language, word: &str) -> String {
    language.name(Named::Reason, word)
}

/// Why a session paused.
pub fn pause(language: Language, word: &str) -> String {
    let message = match word {
        "person" => Some(say!("break-person")),
        "swap" => Some(say!("break-swap")),
        "stop_card" => Some(say!("break-stop-card")),
        "call" => Some(say!("break-call")),
        "closed" => Some(say!("break-closed")),
        "recovered" => Some(say!("break-recovered")),
        "stay_limit" => Some(say!("break-stay-limit")),
        "gap" => Some(say!("break-gap")),
        _ => None,
    };
    or_word(language, message, word)
}

/// A cue.
pub fn cue(language: Language, word: &str) -> String {
    let message = match word {
        "get_ready" => Some(say!("cue-get-ready")),
        "start" => Some(say!("cue-start")),
        "minimum" => Some(say!("cue-minimum")),
        "half" => Some(say!("cue-half")),
        "countdown" => Some(say!("cue-countdown")),
        "target" => Some(say!("cue-target")),
        "chime" => Some(say!("cue-chime")),
        "maximum" => Some(say!("cue-maximum")),
        "skin_check" => Some(say!("cue-skin-check")),
        "switch" => Some(say!("cue-switch")),
        "rest" => Some(say!("cue-rest")),
        "next" => Some(say!("cue-next")),
        "done" => Some(say!("cue-done")),
        _ => None,
    };
    or_word(language, message, word)
}

/// How hard an exercise or a routine is.
pub fn level(language: Language, word: &str) -> String {
    let message = match word {
        "beginner" => Some(say!("level-beginner")),
        "intermediate" => Some(say!("level-intermediate")),
        "advanced" => Some(say!("level-advanced")),
        _ => None,
    };
    or_word(language, message, word)
}

/// A plane of motion.
pub fn plane(language: Language, word: &str) -> String {
    language.name(Named::Plane, word)
}

/// A body area.
pub fn area(language: Language, word: &str) -> String {
    language.name(Named::Region, word)
}

/// Body areas in a row.
pub fn areas(language: Language, words: &[String]) -> String {
    list(language, language.names(Named::Region, words))
}

/// Why a backup was made.
pub fn backup(language: Language, word: &str) -> String {
    let message = match word {
        "daily" => Some(say!("backup-daily")),
        "before-upgrade" => Some(say!("backup-before-upgrade")),
        "before-import" => Some(say!("backup-before-import")),
        "before-restore" => Some(say!("backup-before-restore")),
        "by-hand" => Some(say!("backup-by-hand")),
        _ => None,
    };
    or_word(language, message, word)
}

/// Left or right, within a sentence.
pub fn side(language: Language, word: &str) -> String {
    let message = match word {
        "left" => Some(say!("speak-left")),
        "right" => Some(say!("speak-right")),
        _ => None,
    };
    or_word(language, message, word)
}

/// A name with its side, where it has one.
pub fn sided(language: Language, name: &str, side: Option<&str>) -> String {
    match side {
        Some(word) => list(language, [name.to_owned(), self::side(language, word)]),
        None => name.to_owned(),
    }
}

/// What is done with a session that waits.
pub fn offer(offer: Offer) -> Message {
    match offer {
        Offer::GoOn => say!("offer-go-on"),
        Offer::DoAgain => say!("offer-do-again"),
        Offer::Finish => say!("offer-finish"),
        Offer::Discard => say!("offer-discard"),
    }
}

/// `0:25 of 0:30`, or the time alone where nothing was planned.
pub fn held_of(language: Language, held_ms: u64, planned_ms: Option<u64>) -> String {
    let held = clock(held_ms);
    match planned_ms {
        Some(ms) => say!("held-of", held = held, planned = clock(ms)).words(language),
        None => held,
    }
}

/// A dose, such as `2 × 30 s each side`.
pub struct Dose<'a> {
    /// hold, reps, timed or open.
    pub kind: &'a str,
    /// Seconds or repetitions.
    pub amount: u32,
    /// Least seconds, where they are fewer.
    pub min_s: Option<u32>,
    /// How often.
    pub sets: u32,
    /// bilateral, or else by side.
    pub laterality: &'a str,
    /// left_only and right_only, or else both.
    pub sides: &'a str,
}

impl Dose<'_> {
    /// Its words.
    pub fn words(&self, language: Language) -> String {
        let amount = self.amount;
        let mut told = match (self.kind, self.min_s) {
            ("reps", _) => say!("line-reps", count = amount).words(language),
            ("open", _) => say!("line-open").words(language),
            (_, Some(min_s)) => say!("line-range", min = min_s, amount = amount).words(language),
            _ => length(language, u64::from(amount) * 1_000),
        };
        if self.sets > 1 {
            told = say!("line-sets", sets = self.sets, amount = told).words(language);
        }
        let sides = match (self.laterality, self.sides) {
            ("bilateral", _) => return told,
            (_, "left_only") => say!("line-left-only"),
            (_, "right_only") => say!("line-right-only"),
            _ => say!("line-each-side"),
        };
        say!("line-sides", amount = told, sides = sides).words(language)
    }
}

/// Words with commas between, as the language writes them.
pub fn list(language: Language, items: impl IntoIterator<Item = String>) -> String {
    language.list(&items.into_iter().collect::<Vec<_>>())
}

/// `what: value`, as the language writes it.
pub fn pair(language: Language, what: &str, value: &str) -> String {
    say!("terminal-pair", what = what, value = value).words(language)
}

/// Tenths as a decimal number.
pub fn tenths(language: Language, tenths: u32) -> String {
    language.tenths(tenths.into())
}
