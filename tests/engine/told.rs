//! What the rooms below say went wrong, as a person reads it. English says the same
//! here and there; the other languages have words for all of it.

use limber_core::session::ReplayError;
use limber_core::timeline::{CompileError, Nonsense};
use limber_core::{BlockId, ExerciseId, Refusal, SessionId};
use limber_engine::{EngineError, ErrorKind, told};
use limber_exchange::prescription::{Change, Counted, Doubt};
use limber_sound::settings::SettingError;
use limber_store::{Begun, Damage, HeldFor, Holder, InUse, LockError, StoreError, Unopened};
use limber_text::{Language, Message, say};
use std::io;
use std::path::PathBuf;

const REFUSALS: [Refusal; 24] = [
    Refusal::NotStarted,
    Refusal::AlreadyStarted,
    Refusal::Ended,
    Refusal::NotEnded,
    Refusal::AlreadyPaused,
    Refusal::NotPaused,
    Refusal::CallsGoOn,
    Refusal::Paused,
    Refusal::NothingToGoBackTo,
    Refusal::StayOutsideHold,
    Refusal::StayNotSafe,
    Refusal::NoTime,
    Refusal::Staying,
    Refusal::AtLimit,
    Refusal::AtMinimum,
    Refusal::NothingToSwap,
    Refusal::UnfitMove,
    Refusal::NoReps,
    Refusal::NothingToBringBack,
    Refusal::OutOfRange,
    Refusal::NotPossible,
    Refusal::ChangedMeanwhile,
    Refusal::NothingHeld,
    Refusal::NotForPeople,
];

const NONSENSE: [Nonsense; 12] = [
    Nonsense::OverADay,
    Nonsense::NoRound,
    Nonsense::NoSet,
    Nonsense::TooManySets,
    Nonsense::NoSideCue,
    Nonsense::RepsUnsafe,
    Nonsense::NoRep,
    Nonsense::TooManyReps,
    Nonsense::OpenUnsafe,
    Nonsense::NoSecond,
    Nonsense::MinimumOverTarget,
    Nonsense::StepOverADay,
];

/// Every language has words of its own for it.
pub fn is_told(message: &Message) {
    says(message, &message.words(Language::English));
}

/// The rooms below know no marks of thousands.
fn with_marks(english: &str) -> String {
    [
        ("20000", "20,000"),
        ("86400", "86,400"),
        (" 1000", " 1,000"),
    ]
    .into_iter()
    .fold(english.to_owned(), |english, (bare, marked)| {
        english.replace(bare, marked)
    })
}

/// English is `english`; every other language has words of its own in it, and none
/// is left with a gap.
pub fn says(message: &Message, english: &str) {
    let english = with_marks(english);
    assert_eq!(message.words(Language::English), english);
    for language in Language::ALL {
        let words = message.words(language);
        assert!(!words.is_empty() && words != message.key, "{words}");
        // Only what frames other words may read alike.
        if language != Language::English && message.key != "wrong-run-nonsense" {
            assert_ne!(words, english, "{}", language.tag());
        }
    }
}

fn path() -> PathBuf {
    PathBuf::from("/here/limber.db")
}

fn gone() -> io::Error {
    io::Error::other("gone")
}

fn session() -> SessionId {
    SessionId(uuid::Uuid::from_u128(7))
}

#[test]
fn a_refused_act_says_why() {
    for refusal in REFUSALS {
        says(&told::refusal(refusal), &refusal.to_string());
    }
}

pub fn compile_errors() -> Vec<CompileError> {
    let name = || "Hips".to_owned();
    let nonsense = NONSENSE.map(|what| CompileError::Nonsense { name: name(), what });
    let mut errors = vec![
        CompileError::Empty(name()),
        CompileError::UnknownBlock(BlockId::from("b")),
        CompileError::UnknownExercise(ExerciseId::from("e")),
        CompileError::UnderFloor {
            name: name(),
            floor_s: 30,
            asked_s: 20,
        },
        CompileError::OverLimit {
            name: name(),
            limit_s: 900,
            asked_s: 901,
        },
        CompileError::TooLong(name()),
    ];
    errors.extend(nonsense);
    errors
}

#[test]
fn a_routine_that_cant_be_run_says_why() {
    for error in compile_errors() {
        says(&told::compile(&error), &error.to_string());
        if !matches!(
            error,
            CompileError::UnknownBlock(_) | CompileError::UnknownExercise(_)
        ) {
            let sentence = told::not_runnable(&error).words(Language::English);
            let english = with_marks(&error.to_string());
            assert_eq!(sentence, format!("{english}."));
        }
    }
}

#[test]
fn a_journal_that_tells_of_no_session_says_why() {
    for error in [
        ReplayError::NoStart,
        ReplayError::Missing { expected: 3 },
        ReplayError::Impossible { seq: 4 },
        ReplayError::NewerRules { found: 99 },
    ] {
        let told = told::replay(&error);
        assert_eq!(told.kind, ErrorKind::Store);
        says(
            &told.message,
            &format!("The journal of the session is damaged: {error}."),
        );
    }
}

#[test]
fn the_store_says_why_and_the_way_out() {
    let session = session();
    let what = || Damage::Missing;
    let errors = [
        StoreError::Folder {
            path: path(),
            source: gone(),
        },
        StoreError::Open {
            path: path(),
            why: Unopened::System {
                kind: io::ErrorKind::Other,
                said: "no".to_owned(),
            },
        },
        StoreError::Open {
            path: path(),
            why: Unopened::Sqlite("no".to_owned()),
        },
        StoreError::Open {
            path: path(),
            why: Unopened::NotMade,
        },
        StoreError::Open {
            path: path(),
            why: Unopened::NoLog {
                mode: "delete".to_owned(),
            },
        },
        StoreError::Gone { path: path() },
        StoreError::NotADatabase { path: path() },
        StoreError::Foreign { path: path() },
        StoreError::Newer {
            path: path(),
            found: 9,
            known: 1,
        },
        StoreError::DiskFull { path: path() },
        StoreError::ReadOnly { path: path() },
        StoreError::Busy { path: path() },
        StoreError::Damaged {
            path: path(),
            what: what(),
        },
        StoreError::DamagedEntry {
            path: path(),
            session,
            seq: 2,
        },
        StoreError::NoSession { session },
        StoreError::SeqGap {
            session,
            expected: 1,
            found: 3,
        },
        StoreError::OtherEntry { session, seq: 1 },
        StoreError::Changed {
            session,
            routine: "Hips".to_owned(),
        },
        StoreError::SettingChanged {
            key: "theme".to_owned(),
        },
        StoreError::NoImport,
        StoreError::OwnChanged {
            id: "my-hips".to_owned(),
        },
        StoreError::OutOfRange { what: "held_ms" },
        StoreError::NotJson {
            key: "theme".to_owned(),
        },
        StoreError::DamagedInUse {
            path: path(),
            what: what(),
            by: InUse::OtherLimber,
        },
        StoreError::NoBackup { path: path() },
        StoreError::OwnFile { path: path() },
    ];
    let begun = [
        Begun::Plan,
        Begun::Routine,
        Begun::Device,
        Begun::Origin,
        Begun::Start,
    ];
    let other = begun.map(|what| StoreError::OtherSession { session, what });
    for error in errors.into_iter().chain(other) {
        let message = error.message();
        let told = EngineError::from(error);
        says(&told.message, &message);
        is_told(&told.hint.unwrap());
    }
}

#[test]
fn who_has_the_log_is_named() {
    let holder = |name: &str| Holder {
        name: name.to_owned(),
        pid: 4711,
        held_for: HeldFor::Session,
    };
    for held_for in [HeldFor::Import, HeldFor::Restore] {
        let error = LockError::Held(Holder {
            held_for,
            ..holder("the window")
        });
        let message = error.message();
        let told = EngineError::from(error);
        says(&told.message, &message);
        says(&told.hint.unwrap(), "Try again when that is done.");
    }
    for name in ["the window", "the terminal", "the test"] {
        let error = LockError::Held(holder(name));
        let message = error.message();
        let told = EngineError::from(error);
        assert_eq!(told.kind, ErrorKind::InTheWay);
        says(&told.message, &message);
        says(&told.hint.unwrap(), "Finish or close that session first.");
    }
    let words = told::holder(&holder("the window")).words(Language::German);
    assert_eq!(words, "das Fenster (Prozess 4711)");
    let other = LockError::HeldByUnknown;
    let message = other.message();
    let told = EngineError::from(other);
    says(&told.message, &message);
    is_told(&told.hint.unwrap());
    let io = LockError::Io {
        path: path(),
        source: gone(),
    };
    let message = io.message();
    let told = EngineError::from(io);
    assert_eq!(told.kind, ErrorKind::Io);
    says(&told.message, &message);
    is_told(&told.hint.unwrap());
}

#[test]
fn a_choice_about_sound_that_is_none_says_why() {
    for error in [
        SettingError::Volume(101),
        SettingError::Rate(10),
        SettingError::Name,
    ] {
        says(&told::setting(error), &error.to_string());
    }
}

#[test]
fn what_a_prescription_leaves_open_is_told() {
    let exercise = || "Pigeon pose".to_owned();
    let doubts = [
        (
            Doubt::NotAName {
                name: "pidgeon".to_owned(),
                like: exercise(),
            },
            "“pidgeon” is no name here; is it Pigeon pose?",
        ),
        (
            Doubt::Several(vec!["Plank".to_owned(), "Side plank".to_owned()]),
            "This can be Plank or Side plank.",
        ),
        (
            Doubt::TwoAmounts,
            "Two amounts stand here; the last is not taken.",
        ),
        (
            Doubt::RestWithoutUnit,
            "The rest has no unit; it is taken as seconds.",
        ),
        (
            Doubt::Range {
                least: 8,
                most: 12,
                what: Counted::Repetitions,
            },
            "Of 8 to 12 repetitions, 8 are taken.",
        ),
        (
            Doubt::Range {
                least: 2,
                most: 3,
                what: Counted::Sets,
            },
            "Of 2 to 3 sets, 2 are taken.",
        ),
        (
            Doubt::NotWhole(Counted::Repetitions),
            "Repetitions can only be whole.",
        ),
        (Doubt::NotWhole(Counted::Sets), "Sets can only be whole."),
        (Doubt::SecondsNotWhole, "Seconds can only be whole."),
        (
            Doubt::SetsOfHolds(6),
            "Sets of several holds are read as 6 holds.",
        ),
        (
            Doubt::LongerTaken,
            "The longer time is taken; a range fits holds only.",
        ),
        (
            Doubt::NumberWithoutUnit,
            "The number has no unit; it is taken as seconds.",
        ),
        (Doubt::NoTime, "No time is given; the usual one is taken."),
        (
            Doubt::NoAmount,
            "No amount is given; the usual one is taken.",
        ),
        (Doubt::OneSide, "One side alone, or where to begin?"),
        (
            Doubt::SideToSide {
                exercise: exercise(),
            },
            "Pigeon pose goes from side to side and cannot keep to one.",
        ),
        (
            Doubt::BothAtOnce {
                exercise: exercise(),
            },
            "Pigeon pose works both sides at once.",
        ),
    ];
    for (doubt, english) in doubts {
        says(&told::doubt(&doubt), english);
    }
    let changes = [
        (
            Change::Floor {
                exercise: exercise(),
                asked_s: 20,
                floor_s: 30,
            },
            "20 s were asked for; Pigeon pose is held for at least 30 s.",
        ),
        (
            Change::Limit {
                exercise: exercise(),
                minutes: 15,
            },
            "Pigeon pose never takes longer than 15 min.",
        ),
    ];
    for (change, english) in changes {
        says(&told::change(&change), english);
    }
}

#[test]
fn what_the_system_says_of_a_file_is_told_in_the_language_read() {
    let say = |kind: io::ErrorKind, language| {
        say!("hint-system-says", why = told::system(&kind.into())).words(language)
    };
    let kinds = [
        io::ErrorKind::StorageFull,
        io::ErrorKind::PermissionDenied,
        io::ErrorKind::ReadOnlyFilesystem,
        io::ErrorKind::NotFound,
        io::ErrorKind::AlreadyExists,
        io::ErrorKind::IsADirectory,
        io::ErrorKind::NotADirectory,
        io::ErrorKind::InvalidFilename,
        io::ErrorKind::UnexpectedEof,
    ];
    for kind in kinds {
        let english = say(kind, Language::English);
        assert!(!english.contains(&kind.to_string()), "{english}");
        for language in [Language::German, Language::Japanese] {
            assert_ne!(say(kind, language), english);
        }
    }
    assert_eq!(
        say(io::ErrorKind::StorageFull, Language::German),
        "Das System sagt: es ist kein Platz mehr frei."
    );
    // What has no words stays as the system puts it.
    let rare = io::Error::other("the drive hums");
    let told = say!("hint-system-says", why = told::system(&rare)).words(Language::German);
    assert_eq!(told, "Das System sagt: the drive hums.");
}
