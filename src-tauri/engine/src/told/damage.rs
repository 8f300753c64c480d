//! What is wrong with a log or something in it, as a part of a sentence.

use super::core::why_no_replay;
use limber_store::{Cell, Damage, Fact};
use limber_text::{Message, say};

/// What is wrong. Rows, columns and words of the file are named as it names them.
pub fn damage(damage: &Damage) -> Message {
    match damage {
        Damage::Row { table, key, what } if key.is_empty() => {
            say!("damage-some-row", table = table, what = self::damage(what))
        }
        Damage::Row { table, key, what } => say!(
            "damage-row",
            table = table,
            row = key,
            what = self::damage(what)
        ),
        Damage::Cell { column, what } => cell(column, what),
        Damage::Sqlite(said) => say!("store-sqlite", said = said),
        Damage::Words(words) => say!("damage-words", words = words),
        Damage::Unreadable => say!("damage-unreadable"),
        Damage::Missing => say!("damage-missing"),
        Damage::NotAsWritten => say!("damage-not-as-written"),
        Damage::NotJson => say!("damage-not-json"),
        Damage::Pointless => say!("damage-pointless"),
        Damage::Entry { seq } => say!("damage-entry", seq = seq.to_string()),
        Damage::NoObject { kind, name } => say!("damage-no-object", kind = kind, name = name),
        Damage::OtherObject { kind, name } => {
            say!("damage-other-object", kind = kind, name = name)
        }
        Damage::Header => say!("damage-header"),
        Damage::NoDatabase => say!("damage-no-database"),
        Damage::OnlyChanges => say!("damage-only-changes"),
        Damage::Empty => say!("damage-empty"),
        Damage::Replaced => say!("damage-replaced"),
        Damage::Replay(error) => say!("damage-replay", why = why_no_replay(error)),
        Damage::Differs(what) => say!("damage-differs", what = fact(*what)),
        Damage::Day => say!("damage-day"),
        Damage::Device => say!("damage-device"),
        Damage::Calendar => say!("damage-calendar"),
        Damage::Gap => say!("damage-gap"),
        Damage::NotEnded => say!("damage-not-ended"),
        Damage::EndedRunning => say!("damage-ended-running"),
        Damage::OtherRoutine => say!("damage-other-routine"),
        Damage::NoPlan => say!("damage-no-plan"),
        Damage::Plan => say!("damage-plan"),
        Damage::List(why) => say!("damage-list", why = self::damage(why)),
        Damage::Settings(why) => say!("damage-settings", why = self::damage(why)),
        Damage::Own(why) => say!("damage-own", why = self::damage(why)),
    }
}

fn cell(column: &str, what: &Cell) -> Message {
    match what {
        Cell::Empty => say!("damage-cell-empty", column = column),
        Cell::Kind => say!("damage-cell-kind", column = column),
        Cell::Range(value) => say!(
            "damage-cell-range",
            column = column,
            value = value.to_string()
        ),
        Cell::Word(word) => say!("damage-cell-word", column = column, word = word),
        Cell::Time => say!("damage-cell-time", column = column),
    }
}

fn fact(fact: Fact) -> Message {
    match fact {
        Fact::Routine => say!("damage-fact-routine"),
        Fact::Start => say!("damage-fact-start"),
        Fact::End => say!("damage-fact-end"),
        Fact::Outcome => say!("damage-fact-outcome"),
        Fact::Held => say!("damage-fact-held"),
        Fact::Paused => say!("damage-fact-paused"),
        Fact::Effort => say!("damage-fact-effort"),
        Fact::Discomfort => say!("damage-fact-discomfort"),
        Fact::Note => say!("damage-fact-note"),
        Fact::Origin => say!("damage-fact-origin"),
        Fact::Corrections => say!("damage-fact-corrections"),
        Fact::Attempt(index) => say!("damage-fact-attempt", index = index.to_string()),
        Fact::Attempts { stored, told } => say!(
            "damage-fact-attempts",
            stored = stored.to_string(),
            told = told.to_string()
        ),
    }
}
