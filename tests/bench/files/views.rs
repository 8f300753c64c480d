//! What the views of a long log cost: each asked of a log that is open, as the
//! window asks it, and the first screen in a process of its own whose files are
//! in no cache.

use limber_core::{Moment, RunId};
use limber_devices::SystemIds;
use limber_engine::facade::Env;
use limber_engine::ports::{Clock, Woken};
use limber_engine::wire::history::HistoryFilter;
use limber_engine::wire::player::Act;
use limber_engine::{EngineError, Limber};
use limber_long_log::LAST;
use rustix::fs::Advice;
use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};
use uuid::Uuid;

/// The word that makes this program show the first screen and end.
pub const FIRST: &str = "first-screen";
/// Each view is asked for so often; the first time is not counted.
const TIMES: usize = 21;
/// Milliseconds that a view may take warm, and the first screen cold.
const WARM_MS: f64 = 30.0;
const COLD_MS: f64 = 100.0;
/// Lines the window asks for at a time.
const PAGE: u32 = 50;
/// Letters that no note has.
const NOWHERE: &str = "zzz";

/// Noon of the log's last day, always.
struct Noon;

impl Clock for Noon {
    fn now(&self) -> Moment {
        Moment {
            wall: LAST,
            awake_ns: 1,
            boot_ns: 1,
            run: RunId(Uuid::nil()),
        }
    }

    fn wait(&self, _awake_ns: u64, _inbox: &Receiver<Act>, _deserted: bool) -> Woken {
        Woken::Time
    }
}

fn open(data: &Path) -> Limber {
    let env = Env {
        clock: Arc::new(Noon),
        ids: Arc::new(SystemIds),
        spare: Vec::new(),
    };
    Limber::open(data, "the bench", env).unwrap()
}

/// Shows the first screen of `data` once.
pub fn first_screen(data: &Path) {
    let today = open(data).today().unwrap();
    println!("{}", serde_json::to_string(&today).unwrap());
}

/// Measures all of it over the log in `data`.
pub fn measure(data: &Path) {
    let limber = open(data);
    println!("Views, warm, ms (target {WARM_MS})            median slowest  of target");
    let with = |change: fn(&mut HistoryFilter)| {
        let mut filter = HistoryFilter::default();
        change(&mut filter);
        filter
    };
    let all = HistoryFilter::default();
    let old = with(|filter| filter.until = Some("2000-06-15".to_owned()));
    let deep = limber.history_page(&old, None, PAGE).unwrap();
    let deep = deep.sessions.last().map(|session| session.id.clone());
    let page = |filter: &HistoryFilter, before: Option<&str>| {
        limber.history_page(filter, before, PAGE).map(|_| ())
    };
    let filters = [
        ("list, first page", all.clone(), false),
        ("list, 26 years deep", all, true),
        (
            "of a routine, deep",
            with(|filter| filter.routine = Some("hips-and-back".to_owned())),
            true,
        ),
        (
            "of an exercise, deep",
            with(|filter| filter.exercise = Some("glute-bridge".to_owned())),
            true,
        ),
        (
            "of an exercise nobody did",
            with(|filter| filter.exercise = Some("wall-sit".to_owned())),
            false,
        ),
        (
            "ended early, deep",
            with(|filter| filter.outcome = Some("finished_early".to_owned())),
            true,
        ),
        (
            "ended in a way none did",
            with(|filter| filter.outcome = Some("unfinished".to_owned())),
            false,
        ),
        (
            "notes with a word, deep",
            with(|filter| filter.text = Some("tighter".to_owned())),
            true,
        ),
        (
            "notes with no such word",
            with(|filter| filter.text = Some(NOWHERE.to_owned())),
            false,
        ),
        ("days of a year", old, false),
    ];
    for (name, filter, from_deep) in &filters {
        let before = deep.as_deref().filter(|_| *from_deep);
        view(name, || page(filter, before));
    }
    let session = deep.clone().unwrap_or_default();
    view("session page", || limber.session(&session).map(|_| ()));
    view("calendar, a month", || {
        limber.calendar(2010, Some(5)).map(|_| ())
    });
    view("calendar, a year", || {
        limber.calendar(2010, None).map(|_| ())
    });
    view("trends, 12 weeks", || {
        limber.trends_of(Some(12)).map(|_| ())
    });
    view("trends, ten years", || {
        limber.trends_of(Some(520)).map(|_| ())
    });
    view("trends, all time", || limber.trends_of(None).map(|_| ()));
    view("one exercise, all time", || {
        limber.exercise_trend("pigeon-pose", None).map(|_| ())
    });
    view("week goal", || limber.weeks().map(|_| ()));
    view("Today", || limber.today().map(|_| ()));
    drop(limber);
    cold(data);
}

fn view(name: &str, ask: impl Fn() -> Result<(), EngineError>) {
    let mut times: Vec<Duration> = (0..TIMES)
        .map(|_| {
            let begun = Instant::now();
            ask().unwrap();
            begun.elapsed()
        })
        .skip(1)
        .collect();
    times.sort();
    let ms = |time: &Duration| time.as_secs_f64() * 1_000.0;
    let median = ms(&times[times.len() / 2]);
    println!(
        "  {name:<34} {median:7.2} {:7.2} {:10.2}",
        ms(times.last().unwrap()),
        median / WARM_MS
    );
}

fn cold(data: &Path) {
    let db = data.join("limber.db");
    let own = std::env::current_exe().unwrap();
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..5 {
        ours.push(timed(Command::new(&own).arg(FIRST).arg(data), &db));
        let mut bare = Command::new("sqlite3");
        bare.arg("-readonly").arg(&db);
        bare.arg("SELECT count(*) FROM (SELECT 1 FROM session ORDER BY session DESC LIMIT 8)");
        theirs.push(timed(&mut bare, &db));
    }
    let median = |times: &mut Vec<f64>| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    };
    let (ours, theirs) = (median(&mut ours), median(&mut theirs));
    println!(
        "First screen, process and file cold, ms (target {COLD_MS})\n  \
         limber {ours:.1} ({:.2} of target); sqlite3 reading 8 rows {theirs:.1}",
        ours / COLD_MS
    );
}

/// Milliseconds of `command`, after `db` was put out of the system's cache.
fn timed(command: &mut Command, db: &Path) -> f64 {
    let file = File::open(db).unwrap();
    file.sync_all().unwrap();
    rustix::fs::fadvise(&file, 0, None, Advice::DontNeed).unwrap();
    let begun = Instant::now();
    let status = command.stdout(Stdio::null()).status().unwrap();
    assert!(status.success(), "{command:?}");
    begun.elapsed().as_secs_f64() * 1_000.0
}
