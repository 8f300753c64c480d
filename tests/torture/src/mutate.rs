//! Samples of what comes in from outside, changed at random: cut, joined,
//! flipped, with values in them that programs stumble over.

use crate::found::{Found, Wrong};
use crate::targets::{Target, sample_plan};
use fastrand::Rng;
use limber_core::{DeviceId, Event, Moment, RunId, Session, SessionId, Wall};
use limber_exchange::archive::ArchiveWriter;
use limber_exchange::assets::FILES;
use limber_store::{DayRange, FILE_NAME, Setup, Store, StoreError};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use uuid::Uuid;

const STUMBLES: [&[u8]; 16] = [
    b"0",
    b"-1",
    b"18446744073709551615",
    b"9223372036854775807",
    b"4294967295",
    b"1e999",
    b"null",
    b"\"\"",
    b"[]",
    b"{}",
    b"\n",
    b"\\u{0}",
    b"\xff",
    "\u{202e}".as_bytes(),
    "é\u{301}".as_bytes(),
    b"\0\0\0\0",
];

/// Gives `target` `inputs` changed samples. An input that makes it panic is
/// kept in `crashes`, where the tests find it from then on.
pub fn run(name: &'static str, target: Target, inputs: u64, seed: u64, crashes: &Path) -> Found {
    let mut found = Found::default();
    let salt = name.bytes().fold(0_u64, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(u64::from(byte))
    });
    let mut rng = Rng::with_seed(seed ^ salt);
    let samples = samples(name);
    for n in 0..inputs {
        let sample = &samples[rng.usize(0..samples.len())];
        let mut input = sample.clone();
        // Each sample itself comes first.
        if n >= samples.len() as u64 {
            for _ in 0..rng.u32(1..6) {
                change(&mut input, &samples, &mut rng);
            }
        }
        found.count("fuzz inputs");
        if catch_unwind(AssertUnwindSafe(|| target(&input))).is_err() {
            let folder = crashes.join(name);
            std::fs::create_dir_all(&folder).unwrap();
            let file = folder.join(format!("{seed:x}-{n:x}"));
            std::fs::write(&file, &input).unwrap();
            let words = format!("{name} panics; the input is {}", file.display());
            found.wrong.push((Wrong::Other, words));
        }
    }
    found
}

fn change(input: &mut Vec<u8>, samples: &[Vec<u8>], rng: &mut Rng) {
    let at = rng.usize(0..=input.len());
    let end = (at + rng.usize(0..64)).min(input.len());
    match rng.u8(0..7) {
        0 => {
            if let Some(byte) = input.get_mut(at) {
                *byte ^= 1 << rng.u8(0..8);
            }
        }
        1 => drop(input.drain(at..end)),
        2 => {
            let again = input[at..end].to_vec();
            input.splice(at..at, again);
        }
        3 => {
            let stumble = STUMBLES[rng.usize(0..STUMBLES.len())];
            input.splice(at..at, stumble.iter().copied());
        }
        4 => number(input, at, rng),
        5 => {
            let other = &samples[rng.usize(0..samples.len())];
            let from = rng.usize(0..=other.len());
            let to = (from + rng.usize(0..256)).min(other.len());
            input.splice(at..end, other[from..to].iter().copied());
        }
        _ => {
            for byte in &mut input[at..end] {
                *byte = rng.u8(..);
            }
        }
    }
    if rng.u8(0..40) == 0 {
        input.truncate(at);
    }
}

/// Puts another number in the place of the next one after `at`.
fn number(input: &mut Vec<u8>, at: usize, rng: &mut Rng) {
    let Some(from) = input[at..].iter().position(u8::is_ascii_digit) else {
        return;
    };
    let from = at + from;
    let len = input[from..]
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let new = STUMBLES[rng.usize(0..5)];
    input.splice(from..from + len, new.iter().copied());
}

/// What `target` usually gets.
fn samples(target: &str) -> Vec<Vec<u8>> {
    let assets = |folder: &str| {
        let of_it = FILES.iter().filter(|(name, _)| name.starts_with(folder));
        of_it.map(|(_, text)| text.as_bytes().to_vec()).collect()
    };
    match target {
        "routine_text" => assets("routines/"),
        "block_text" => assets("blocks/"),
        "prescription" => include_str!("../../exchange/phrasings.txt")
            .lines()
            .filter_map(|line| line.split_once(" => "))
            .map(|(line, _)| line.as_bytes().to_vec())
            .collect(),
        "exercise_toml" => assets("exercises/"),
        "plan" => vec![serde_json::to_vec(&sample_plan()).unwrap()],
        "journal" => vec![serde_json::to_vec(&life().1).unwrap()],
        "rescue" => vec![unsaved()],
        "store" => vec![log()],
        "archive" => vec![archive()],
        _ => [
            r#"{"act":"pause"}"#,
            r#"{"act":"swap","reason":"knee","to":"thread-the-needle"}"#,
            r#"{"act":"refresh"}"#,
        ]
        .map(|text| text.as_bytes().to_vec())
        .to_vec(),
    }
}

fn moment(seconds: u64) -> Moment {
    Moment {
        wall: Wall {
            unix_ms: 1_795_329_000_000 + i64::try_from(seconds).unwrap() * 1_000,
            offset_min: 60,
        },
        awake_ns: (5 + seconds) * 1_000_000_000,
        boot_ns: (7 + seconds) * 1_000_000_000,
        run: RunId(Uuid::from_u128(9)),
    }
}

/// A session that came some way, and its journal.
fn life() -> (Session, Vec<limber_core::journal::Entry>) {
    let (id, device) = (SessionId(Uuid::from_u128(1)), DeviceId(Uuid::from_u128(2)));
    let mut session = Session::new(id, device, sample_plan(), 1);
    let mut entries = session.handle(Event::Start, moment(0)).entries;
    for at in 1..120 {
        entries.extend(session.tick(moment(at)).entries);
        let event = match at {
            30 => Event::Longer,
            50 => Event::Next,
            55 => Event::GoBack,
            80 => Event::Restart,
            _ => continue,
        };
        entries.extend(session.handle(event, moment(at)).entries);
    }
    (session, entries)
}

fn unsaved() -> Vec<u8> {
    let (session, entries) = life();
    let attempts: Vec<_> = session.records().iter().enumerate().collect();
    serde_json::to_vec(&serde_json::json!({
        "v": 1,
        "head": session.head(),
        "entries": entries,
        "attempts": attempts,
    }))
    .unwrap()
}

fn log() -> Vec<u8> {
    let dir = tempfile::tempdir().unwrap();
    drop(written(dir.path()));
    std::fs::read(dir.path().join(FILE_NAME)).unwrap()
}

/// The log as an archive.
fn archive() -> Vec<u8> {
    let dir = tempfile::tempdir().unwrap();
    let mut store = written(dir.path());
    store.set_setting("preference.theme", "\"dark\"").unwrap();
    let mut out = ArchiveWriter::new(Vec::new()).unwrap();
    store
        .for_each_carried(DayRange::ALL, |piece| {
            out.write(piece).unwrap();
            Ok::<(), StoreError>(())
        })
        .unwrap();
    out.finish().unwrap()
}

fn written(dir: &Path) -> Store {
    let setup = Setup {
        new_device: DeviceId(Uuid::from_u128(2)),
        now: moment(0).wall,
    };
    let (session, entries) = life();
    let mut store = Store::open(dir, &setup).unwrap();
    store
        .begin(&session.head(), session.plan(), &entries)
        .unwrap();
    let attempts: Vec<_> = session.records().iter().enumerate().collect();
    store.append(&session.head(), &[], &attempts).unwrap();
    store
}
