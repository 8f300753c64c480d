//! What is wrong with a file that is imported, as a person reads it: every sentence in
//! every language, and no piece of English in another one.

use limber_core::SessionId;
use limber_engine::told;
use limber_exchange::archive::{
    ArchiveError, ArchiveReader, JsonFault, JsonKind, Lack, Part, Place, Sign, Within, Wrong,
};
use limber_text::Language;
use std::io;

const LACKS: [Lack; 7] = [
    Lack::Content,
    Lack::Object,
    Lack::Name,
    Lack::VersionSecond,
    Lack::VersionFirst,
    Lack::Sessions,
    Lack::Version,
];

const WITHIN: [Within; 5] = [
    Within::Attempt(3),
    Within::Hold(3),
    Within::Entry(3),
    Within::AliveMark,
    Within::Body,
];

fn places() -> Vec<Place> {
    let mut places = vec![
        Place::Beginning,
        Place::End,
        Place::Session {
            number: 12_345,
            id: SessionId(uuid::Uuid::from_u128(7)),
        },
    ];
    places.extend(Part::ALL.map(Place::Part));
    places.extend(Part::ALL.map(|part| Place::Piece { part, number: 3 }));
    places
}

fn faults() -> impl Iterator<Item = Wrong> {
    let name = || "mood".to_owned();
    [
        JsonKind::Syntax,
        JsonKind::End,
        JsonKind::Missing(name()),
        JsonKind::UnknownField(name()),
        JsonKind::TwiceField(name()),
        JsonKind::UnknownWord(name()),
        JsonKind::Kind,
        JsonKind::Time,
        JsonKind::Value,
        JsonKind::Length,
        JsonKind::Data,
    ]
    .into_iter()
    .map(|kind| {
        Wrong::Json(JsonFault {
            kind,
            after: "\"speed\":1,".to_owned(),
        })
    })
}

fn wrongs() -> Vec<Wrong> {
    let text = |text: &str| text.to_owned();
    let mut wrongs = vec![
        Wrong::Instead {
            found: Sign::Shown('x'),
            wanted: Sign::Shown(','),
        },
        Wrong::NoValue {
            found: Sign::Byte(7),
        },
        Wrong::TooLong,
        Wrong::OtherPart {
            found: text("plants"),
        },
        Wrong::Follows,
        Wrong::NotUtf8,
        Wrong::Order {
            key: text("routine my-hips"),
        },
        Wrong::Twice,
        Wrong::Early,
        Wrong::NameLength { most: 200 },
        Wrong::Plan {
            number: 99,
            count: 2,
        },
        Wrong::Run { number: 4 },
        Wrong::Range {
            field: "speed",
            value: 0,
            least: 1,
            most: 1_000,
        },
        Wrong::Number,
        Wrong::Week {
            field: "held_ms",
            ms: 700_000_000,
        },
        Wrong::Time {
            field: "started_at",
        },
        Wrong::SomeTime,
        Wrong::TextLength {
            field: "note",
            most: 1_000_000,
        },
        Wrong::NoWork { kind: "rest" },
        Wrong::Offset {
            said: 7,
            meant: -60,
        },
        Wrong::EndOfUnfinished,
        Wrong::NoEnd,
        Wrong::ThrownAway,
        Wrong::Path {
            path: text("main/1/1"),
        },
        Wrong::GoneOrBody,
        Wrong::TwoBodies,
        Wrong::OtherBody {
            id: text("my-back"),
        },
        Wrong::Id {
            id: text("hips"),
            begins: "my-",
        },
        Wrong::NoObject,
        Wrong::Dose,
        Wrong::Times { most: 1_000 },
        Wrong::NoBase64,
        Wrong::PictureSize {
            bytes: 3_000_000,
            most: 2_000_000,
        },
        Wrong::NoPicture,
    ];
    wrongs.extend(faults());
    wrongs.extend(WITHIN.map(|part| Wrong::Within {
        part,
        what: Box::new(Wrong::Number),
    }));
    wrongs
}

/// Errors, each with its English pieces.
fn errors() -> Vec<(ArchiveError, Vec<String>)> {
    let mut errors: Vec<(ArchiveError, Vec<String>)> = LACKS
        .map(|lack| (ArchiveError::NotOurs(lack), vec![lack.to_string()]))
        .into();
    errors.push((ArchiveError::Newer { found: 9, known: 1 }, Vec::new()));
    errors.push((ArchiveError::Io(io::Error::other("gone")), Vec::new()));
    for place in places() {
        // A plan is called so in more than one language.
        let same = matches!(
            place,
            Place::Piece {
                part: Part::Plans,
                ..
            }
        );
        let pieces = (!same).then(|| place.to_string());
        errors.push((ArchiveError::Cut(place), pieces.into_iter().collect()));
    }
    for what in wrongs() {
        let mut pieces = vec![what.to_string()];
        match &what {
            Wrong::Within { part, what } => pieces.extend([part.to_string(), what.to_string()]),
            Wrong::Json(fault) => pieces.push(fault.kind.to_string()),
            _ => {}
        }
        let place = Place::Piece {
            part: Part::Sessions,
            number: 3,
        };
        errors.push((ArchiveError::Malformed { place, what }, pieces));
    }
    errors
}

/// The rooms below know no marks of thousands.
fn without_marks(words: &str) -> String {
    let chars: Vec<char> = words.chars().collect();
    let is_digit = |at: Option<usize>| {
        at.and_then(|at| chars.get(at))
            .is_some_and(char::is_ascii_digit)
    };
    chars
        .iter()
        .enumerate()
        .filter(|(at, c)| {
            **c != ',' || !is_digit(at.checked_sub(1)) || !is_digit(at.checked_add(1))
        })
        .map(|(_, c)| c)
        .collect()
}

/// What stands in English quotation marks.
fn quoted(english: &str) -> Vec<&str> {
    english
        .split('\u{201c}')
        .skip(1)
        .filter_map(|rest| rest.split('\u{201d}').next())
        .collect()
}

#[test]
fn a_bad_file_is_told_in_every_language() {
    for (error, pieces) in errors() {
        let english = error.to_string();
        let (message, hint) = told::archive(&error);
        let words = message.words(Language::English);
        assert_eq!(without_marks(&words), without_marks(&english));
        for language in Language::ALL {
            let words = message.words(language);
            assert!(!words.is_empty() && words != message.key, "{words}");
            // What stands in the file stands there in any language.
            for word in quoted(&english) {
                assert!(words.contains(word), "{words}: {word}");
            }
            if language != Language::English {
                assert_ne!(words, english);
                assert_ne!(hint.words(language), hint.words(Language::English));
                for piece in &pieces {
                    assert!(!words.contains(piece.as_str()), "{words}: {piece}");
                }
            }
        }
    }
}

#[test]
fn a_file_is_told_of_in_whole_sentences() {
    let place = Place::Session {
        number: 2,
        id: SessionId(uuid::Uuid::from_u128(7)),
    };
    let what = Wrong::Within {
        part: Within::Attempt(3),
        what: Box::new(Wrong::Range {
            field: "reps_done",
            value: 20_000,
            least: 0,
            most: 10_000,
        }),
    };
    let (message, _) = told::archive(&ArchiveError::Malformed { place, what });
    assert_eq!(
        message.words(Language::German),
        "Bei Einheit 2 (00000000-0000-0000-0000-000000000007) stimmt etwas nicht: \
         Versuch 3: „reps_done“ ist 20000 und geht von 0 bis 10000."
    );
    let (message, _) = told::archive(&ArchiveError::Cut(Place::End));
    assert_eq!(
        message.words(Language::French),
        "Elle s’arrête au milieu, dans sa fin."
    );
}

/// What serde says of a piece is told by its kind; that it words it as it does is not
/// promised anywhere.
#[test]
fn what_serde_says_is_known_by_its_kind() {
    let name = |name: &str| name.to_owned();
    for (piece, kind) in [
        (r#"{"kind":"block"}"#, JsonKind::Missing(name("id"))),
        (r#"{"mood":1}"#, JsonKind::UnknownField(name("mood"))),
        (r#"{"rev":1,"rev":1}"#, JsonKind::TwiceField(name("rev"))),
        (r#"{"kind":"song"}"#, JsonKind::UnknownWord(name("song"))),
        (r#"{"rev":"one"}"#, JsonKind::Kind),
        (r#"{"rev":-1}"#, JsonKind::Value),
        (r#"{"rev":one}"#, JsonKind::Syntax),
    ] {
        let file = format!("{{\"limber\":\"archive\",\"v\":2,\"settings\":{{}},\"own\":[{piece}");
        let mut reader = ArchiveReader::new(file.as_bytes());
        let error = reader.next_piece().unwrap_err();
        let ArchiveError::Malformed {
            what: Wrong::Json(fault),
            ..
        } = &error
        else {
            panic!("{piece}: {error}");
        };
        assert_eq!(fault.kind, kind, "{piece}");
        assert!(
            piece.contains(&fault.after) && !fault.after.is_empty(),
            "{fault}"
        );
    }
}
