//! What is wrong with a log, as a person reads it: every sentence in every language, and
//! no piece of English in another one.

use limber_core::session::ReplayError;
use limber_engine::told;
use limber_store::{Cell, Damage, Fact, Finding, Recovered};
use limber_text::{Language, Locale, Message};

fn cells() -> [Cell; 5] {
    [
        Cell::Empty,
        Cell::Kind,
        Cell::Range(-7),
        Cell::Word("odd".to_owned()),
        Cell::Time,
    ]
}

const FACTS: [Fact; 13] = [
    Fact::Routine,
    Fact::Start,
    Fact::End,
    Fact::Outcome,
    Fact::Held,
    Fact::Paused,
    Fact::Effort,
    Fact::Discomfort,
    Fact::Note,
    Fact::Origin,
    Fact::Corrections,
    Fact::Attempt(3),
    Fact::Attempts { stored: 3, told: 4 },
];

fn simple() -> Vec<Damage> {
    let text = |text: &str| text.to_owned();
    let mut all = vec![
        Damage::Unreadable,
        Damage::Missing,
        Damage::NotAsWritten,
        Damage::NotJson,
        Damage::Pointless,
        Damage::Entry { seq: 3 },
        Damage::NoObject {
            kind: text("table"),
            name: text("session"),
        },
        Damage::OtherObject {
            kind: text("index"),
            name: text("session_day"),
        },
        Damage::Header,
        Damage::NoDatabase,
        Damage::OnlyChanges,
        Damage::Empty,
        Damage::Replaced,
        Damage::Day,
        Damage::Device,
        Damage::Calendar,
        Damage::Gap,
        Damage::NotEnded,
        Damage::EndedRunning,
        Damage::OtherRoutine,
        Damage::NoPlan,
        Damage::Plan,
    ];
    all.extend(cells().map(|what| Damage::Cell {
        column: text("held_ms"),
        what,
    }));
    all.extend(FACTS.map(Damage::Differs));
    all
}

/// Damages, each with the English pieces that no other language may have.
fn damages() -> Vec<(Damage, Vec<String>)> {
    let missing = || Box::new(Damage::Missing);
    let row = |key: &str| Damage::Row {
        table: "attempt".to_owned(),
        key: key.to_owned(),
        what: missing(),
    };
    let framed = [
        row(""),
        row("7"),
        Damage::List(missing()),
        Damage::Settings(missing()),
        Damage::Own(missing()),
    ];
    let pieces = |damage: &Damage| match damage {
        Damage::Differs(fact) => vec![fact.to_string()],
        Damage::Cell { what, .. } => vec![what.to_string()],
        other => vec![other.to_string()],
    };
    simple()
        .into_iter()
        .map(|damage| {
            let pieces = pieces(&damage);
            (damage, pieces)
        })
        .chain(framed.map(|damage| (damage, vec![Damage::Missing.to_string()])))
        .collect()
}

fn assert_told(message: &Message, english: &str, pieces: &[String]) {
    assert_eq!(message.words(Language::English), english);
    for language in Language::ALL {
        let words = message.words(language);
        assert!(!words.is_empty() && words != message.key, "{words}");
        if language != Language::English {
            assert_ne!(words, english);
            for piece in pieces {
                assert!(!words.contains(piece.as_str()), "{words}: {piece}");
            }
        }
    }
}

#[test]
fn a_damaged_log_is_told_in_every_language() {
    for (damage, pieces) in damages() {
        assert_told(&told::damage(&damage), &damage.to_string(), &pieces);
    }
    for error in [
        ReplayError::NoStart,
        ReplayError::Missing { expected: 3 },
        ReplayError::Impossible { seq: 4 },
        ReplayError::NewerRules { found: 99 },
    ] {
        let pieces = [error.to_string()];
        let damage = Damage::Replay(error);
        let message = told::damage(&damage);
        assert_told(&message, &message.words(Language::English), &pieces);
    }
}

#[test]
fn a_finding_is_told_in_every_language() {
    let locale = Locale::default();
    for (what, pieces) in damages() {
        let setting = Finding::Setting { what: what.clone() };
        let english = format!("Something in the log is not as it should be: {what}.");
        assert_told(&told::finding(&setting, locale), &english, &pieces);
        let session = Finding::Session {
            id: None,
            routine: Some("Hips".to_owned()),
            started_at: None,
            what,
        };
        let english = session.to_string();
        assert_told(&told::finding(&session, locale), &english, &pieces);
    }
}

#[test]
fn what_sqlite_says_is_said_to_be_its() {
    let said = Damage::Sqlite("database disk image is malformed".to_owned());
    for language in Language::ALL {
        let words = told::damage(&said).words(language);
        assert!(words.starts_with("SQLite"), "{words}");
        assert!(words.ends_with("database disk image is malformed"));
    }
}

/// A notice is kept in the log until it is told, maybe by a later version.
#[test]
fn a_notice_is_read_again_also_that_of_an_earlier_version() {
    let notice = |what: &str| {
        format!(
            r#"{{"at":{{"unix_ms":0,"offset_min":0}},"what":{what},"moved_to":"x",
            "restored_from":null,"bad_backups":[],"salvaged":0,"lost":[],
            "lost_unnamed":0,"complete":true}}"#
        )
    };
    let earlier: Recovered = serde_json::from_str(&notice("\"it was torn\"")).unwrap();
    assert_eq!(earlier.what, Damage::Words("it was torn".to_owned()));
    let words = told::recovered(&earlier, Locale::default()).words(Language::English);
    assert!(words.contains("(it was torn)"), "{words}");
    for (what, _) in damages() {
        let json = serde_json::to_string(&what).unwrap();
        let read: Recovered = serde_json::from_str(&notice(&json)).unwrap();
        assert_eq!(read.what, what);
    }
}
