//! Every place where bytes from outside come in, as functions that must bear any
//! bytes at all. `fuzz/` gives them to cargo-fuzz; [`crate::mutate`] gives them
//! a bounded number of changed samples on a stable compiler.

use limber_core::journal::Entry;
use limber_core::moment::SECOND_NS;
use limber_core::{
    DeviceId, Event, Library, Moment, Plan, RunId, Session, SessionId, SessionSettings, Wall,
};
use limber_engine::ports::{Clock, Ids, Woken};
use limber_engine::wire::player::Act;
use limber_engine::{Env, Limber};
use limber_exchange::archive::{ArchiveReader, ArchiveWriter};
use limber_exchange::{assets, prescription, routine_text};
use limber_store::{Conflicts, FILE_NAME, ImportId, Purpose, Setup, Store};
use std::path::Path;
use std::sync::mpsc::Receiver;
use std::sync::{Arc, OnceLock};
use uuid::Uuid;

/// A function that bears any bytes.
pub type Target = fn(&[u8]);

/// All of them by name.
pub const TARGETS: [(&str, Target); 10] = [
    ("routine_text", routine_text),
    ("block_text", block_text),
    ("prescription", prescription),
    ("exercise_toml", exercise_toml),
    ("journal", journal),
    ("plan", plan),
    ("act", act),
    ("rescue", rescue),
    ("store", store),
    ("archive", archive),
];

fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| assets::library().unwrap())
}

fn moment(seconds: u64) -> Moment {
    let ms = i64::try_from(seconds).unwrap() * 1_000;
    Moment {
        wall: Wall {
            unix_ms: 1_795_329_000_000 + ms,
            offset_min: 60,
        },
        awake_ns: (5 + seconds) * SECOND_NS,
        boot_ns: (7 + seconds) * SECOND_NS,
        run: RunId(Uuid::from_u128(3)),
    }
}

fn ids() -> (SessionId, DeviceId) {
    (SessionId(Uuid::from_u128(1)), DeviceId(Uuid::from_u128(2)))
}

/// The plan that journals are replayed on.
pub fn sample_plan() -> Plan {
    let text = "Sample\n\nPigeon pose 2 x 30 s each side, rest 5 s\nGlute bridge 5 reps\n";
    let routine = routine_text::parse(text, library(), "sample").unwrap();
    limber_core::timeline::compile(&routine, library(), SessionSettings::default(), None).unwrap()
}

/// A routine that reads is printed and reads the same; one that compiles starts.
pub fn routine_text(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let Ok(routine) = routine_text::parse(text, library(), "fuzzed") else {
        return;
    };
    let printed = routine_text::print(&routine, library());
    let again = routine_text::parse(&printed, library(), "fuzzed");
    assert_eq!(again.as_ref(), Ok(&routine), "{printed}");
    // Long ones compile, too, but nobody has the time.
    if text.len() < 4_096 && !text.contains("000") {
        let settings = SessionSettings::default();
        let _ = limber_core::timeline::compile(&routine, library(), settings, None);
    }
}

/// A block that reads is printed and reads the same.
pub fn block_text(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let Ok(block) = routine_text::parse_block(text, library(), "fuzzed") else {
        return;
    };
    let printed = routine_text::print_block(&block, library());
    let again = routine_text::parse_block(&printed, library(), "fuzzed");
    assert_eq!(again.as_ref(), Ok(&block), "{printed}");
}

/// What was understood of a prescription is printed and reads the same.
pub fn prescription(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let read = prescription::read(text, library(), "Fuzzed", "fuzzed");
    if let (Some(routine), Some(text)) = (read.routine, read.text) {
        let again = routine_text::parse(&text, library(), "other");
        assert_eq!(again, Ok(routine), "{text}");
    }
}

/// An exercise file beside the shipped ones, or in the place of one.
pub fn exercise_toml(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let _ = assets::library_from(&[("exercises/static-stretch/fuzzed.toml", text)]);
}

/// A journal that replays gives a session that goes on, and replays the same.
pub fn journal(data: &[u8]) {
    static PLAN: OnceLock<Plan> = OnceLock::new();
    let plan = PLAN.get_or_init(sample_plan);
    let Ok(entries) = serde_json::from_slice::<Vec<Entry>>(data) else {
        return;
    };
    let (id, device) = ids();
    let Ok(mut session) = Session::replay(id, device, plan.clone(), 1, &entries) else {
        return;
    };
    let again = Session::replay(id, device, plan.clone(), 1, &entries).unwrap();
    assert_eq!(again, session);
    session.recover(session.alive_mark(), moment(1));
    go_on(&mut session);
}

/// A plan that reads can be run.
pub fn plan(data: &[u8]) {
    let Ok(plan) = serde_json::from_slice::<Plan>(data) else {
        return;
    };
    let (id, device) = ids();
    let mut session = Session::new(id, device, plan, 1_000);
    session.handle(Event::Start, moment(0));
    go_on(&mut session);
}

fn go_on(session: &mut Session) {
    let said = [
        Event::Resume,
        Event::Stay,
        Event::Longer,
        Event::Next,
        Event::GoBack,
        Event::Previous,
        Event::Shorter,
        Event::Restart,
        Event::Resume,
        Event::Next,
        Event::Finish,
    ];
    for (at, event) in (2..).zip(said) {
        session.tick(moment(at * 2));
        session.handle(event, moment(at * 2 + 1));
        let _ = session.head();
        let _ = session.remaining_ns();
    }
}

/// What the window asks of a running session.
pub fn act(data: &[u8]) {
    if let Ok(act) = serde_json::from_slice::<Act>(data) {
        let text = serde_json::to_vec(&act).unwrap();
        assert_eq!(serde_json::from_slice::<Act>(&text).unwrap(), act);
    }
}

/// A file of unsaved events in the data folder, as the next start finds it.
pub fn rescue(data: &[u8]) {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("limber-unsaved-fuzzed.json");
    std::fs::write(&file, data).unwrap();
    let limber = limber(dir.path());
    let _ = limber.unfinished();
    // Whatever it held, the log opens.
    let store = Store::open(dir.path(), &setup()).unwrap();
    store.unfinished().unwrap();
}

/// Bytes in the place of the log.
pub fn store(data: &[u8]) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(FILE_NAME);
    std::fs::write(&path, data).unwrap();
    let Ok(store) = Store::open(dir.path(), &setup()) else {
        // What is refused is not touched.
        assert_eq!(std::fs::read(&path).unwrap(), data);
        return;
    };
    if let Ok(Some(unfinished)) = store.unfinished() {
        let head = &unfinished.head;
        let entries = &unfinished.entries;
        let _ = Session::replay(
            head.id,
            head.device,
            unfinished.plan.clone(),
            head.speed,
            entries,
        );
    }
}

/// A file to import: what reads to its end is written and reads the same, and a
/// log bears every piece of it.
pub fn archive(data: &[u8]) {
    let mut reader = ArchiveReader::new(data);
    let mut pieces = Vec::new();
    loop {
        match reader.next_piece() {
            Ok(Some(piece)) => pieces.push(piece),
            Ok(None) => break,
            Err(error) => {
                assert!(!error.to_string().is_empty());
                return;
            }
        }
    }
    let mut writer = ArchiveWriter::new(Vec::new()).unwrap();
    for piece in &pieces {
        writer.write(piece.clone()).unwrap();
    }
    let written = writer.finish().unwrap();
    let mut again = ArchiveReader::new(written.as_slice());
    for piece in &pieces {
        assert_eq!(again.next_piece().unwrap().as_ref(), Some(piece));
    }
    assert_eq!(again.next_piece().unwrap(), None);

    let dir = tempfile::tempdir().unwrap();
    let mut store = Store::open(dir.path(), &setup()).unwrap();
    let purpose = Purpose::Bring {
        import: ImportId(Uuid::from_u128(5)),
        now: moment(0).wall,
        conflicts: Conflicts::Take,
        settings: true,
    };
    store
        .bring(purpose, |log| {
            pieces.iter().try_for_each(|piece| log.take(piece.clone()))
        })
        .unwrap();
    assert_eq!(store.check().unwrap().findings, []);
}

fn setup() -> Setup {
    Setup {
        new_device: ids().1,
        now: moment(0).wall,
    }
}

/// A machine on which no time passes.
struct Still;

impl Clock for Still {
    fn now(&self) -> Moment {
        moment(0)
    }
    fn wait(&self, _awake_ns: u64, _inbox: &Receiver<Act>, _deserted: bool) -> Woken {
        Woken::Time
    }
}

impl Ids for Still {
    fn uuid(&self) -> Uuid {
        ids().1.0
    }
}

fn limber(dir: &Path) -> Limber {
    let env = Env {
        clock: Arc::new(Still),
        ids: Arc::new(Still),
        spare: Vec::new(),
    };
    Limber::open(dir, "the fuzzer", env).unwrap()
}
