//! What is found wrong with the log, and what was done about it.

use super::damage;
use limber_core::Wall;
use limber_store::{Finding, LostSession, Recovered};
use limber_text::{Arg, Locale, Message, say};

/// `22 Nov 2026, 18:03`.
pub fn date(wall: Wall, locale: Locale) -> String {
    locale.date_and_time(wall.to_datetime().naive_local())
}

/// A session by its routine's name and its beginning.
pub fn session(routine: &str, started_at: Wall, locale: Locale) -> Message {
    say!(
        "told-session",
        routine = routine,
        date = date(started_at, locale)
    )
}

/// A finding of a look through the log.
pub fn finding(finding: &Finding, locale: Locale) -> Message {
    match finding {
        Finding::Pages { what } => say!("found-pages", what = damage(what)),
        Finding::Schema { what } => say!("found-schema", what = damage(what)),
        Finding::Orphan { table } => say!("found-orphan", table = table),
        Finding::Session {
            id,
            routine,
            started_at,
            what,
        } => {
            let name = match (routine, started_at) {
                (Some(routine), Some(at)) => Arg::from(session(routine, *at, locale)),
                (Some(routine), None) => Arg::from(routine),
                (None, Some(at)) => say!("found-some-session-of", date = date(*at, locale)).into(),
                (None, None) => say!("found-some-session").into(),
            };
            let name = match id {
                Some(id) => say!("found-session-id", session = name, id = id.to_string()).into(),
                None => name,
            };
            say!("found-session", session = name, what = damage(what))
        }
        Finding::Sums => say!("doctor-sums-not"),
        Finding::Setting { what } | Finding::Own { what } => {
            say!("found-in-log", what = damage(what))
        }
    }
}

/// What happened to a damaged log, in a few plain sentences.
pub fn recovered(told: &Recovered, locale: Locale) -> Message {
    let first = match &told.restored_from {
        Some(backup) => say!(
            "recovered-from-backup",
            what = damage(&told.what),
            date = date(backup.made_at, locale),
            read = say!("recovered-read-besides", count = told.salvaged)
        ),
        None => say!(
            "recovered-alone",
            what = damage(&told.what),
            read = say!("recovered-read", count = told.salvaged)
        ),
    };
    let mut sentences = vec![first];
    let unnamed =
        (told.lost_unnamed > 0).then(|| say!("recovered-unreadable", count = told.lost_unnamed));
    let lost: Vec<Message> = told
        .lost
        .iter()
        .map(|lost| lost_session(lost, locale))
        .chain(unnamed)
        .collect();
    let none_lost = lost.is_empty();
    let lost = lost
        .into_iter()
        .reduce(|first, next| say!("told-and-then", first = first, next = next));
    sentences.extend(lost.map(|lost| say!("recovered-lost", sessions = lost)));
    let until = date(told.at, locale);
    match (&told.restored_from, told.complete) {
        (Some(backup), false) => sentences.push(say!(
            "recovered-incomplete",
            since = date(backup.made_at, locale),
            until = until
        )),
        (None, false) => sentences.push(say!("recovered-incomplete-all", until = until)),
        (_, true) if none_lost => sentences.push(say!("recovered-none-lost")),
        (_, true) => {}
    }
    sentences
        .into_iter()
        .reduce(|first, next| say!("told-sentences", first = first, next = next))
        .unwrap_or_else(|| say!("recovered-none-lost"))
}

/// Where the damaged file lies.
pub fn kept_file(told: &Recovered) -> Message {
    say!("recovered-kept", file = told.moved_to.as_path())
}

fn lost_session(lost: &LostSession, locale: Locale) -> Message {
    let whole = session(&lost.routine, lost.started_at, locale);
    if lost.earlier_state {
        say!("recovered-end-of", session = whole)
    } else {
        whole
    }
}
