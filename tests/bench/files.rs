//! What files of a long log cost: the CSV beside what sqlite3 needs for the same
//! rows, everything out and in again, peak memory, and one finished side written
//! durably beside a bare write and fsync of as many bytes. Prints a table;
//! judges nothing.
//!
//! `limber-bench-files LIMBER [SESSIONS]`
#![forbid(unsafe_code)]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout)]

use limber_core::log::Carried;
use limber_long_log::{Amount, setup, write};
use limber_store::{DayRange, Store, StoreError};
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const SQL: &str = include_str!("log.sql");
/// Each is done so often, in turn; the best counts.
const ROUNDS: usize = 3;
const SIDES: usize = 200;

/// Seconds and megabytes.
#[derive(Clone, Copy)]
struct Cost {
    seconds: f64,
    peak_mb: f64,
}

fn main() {
    let mut words = std::env::args().skip(1);
    let limber = words.next().unwrap();
    let mut amount = Amount::FULL;
    if let Some(sessions) = words.next() {
        amount.sessions = sessions.parse().unwrap();
    }
    let home = std::env::temp_dir().join(format!("limber-bench-{}", std::process::id()));
    std::fs::create_dir_all(&home).unwrap();
    files(&limber, &home, amount);
    durable(&home);
    std::fs::remove_dir_all(&home).unwrap();
}

fn files(limber: &str, home: &Path, amount: Amount) {
    let data = home.join("data");
    write(&data, amount).unwrap();
    // Else the first command makes the backup of the day, too.
    Store::open(&data, &setup())
        .unwrap()
        .back_up(limber_store::Why::ByHand, limber_long_log::LAST)
        .unwrap();
    let archive = home.join("archive.json");
    let (mut sqlite, mut csv, mut all, mut import) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let script = home.join("log.sql");
        std::fs::write(&script, SQL).unwrap();
        let mut child = Command::new("sqlite3");
        child.arg("-readonly").arg(data.join("limber.db"));
        child.stdin(File::open(&script).unwrap());
        sqlite.push(run(&mut child, &home.join("sqlite.csv")));
        csv.push(run(
            ours(limber, &data).args(["export", "--format", "csv"]),
            &home.join("limber.csv"),
        ));
        all.push(run(ours(limber, &data).args(["export", "--all"]), &archive));
        let empty = home.join(format!("empty-{round}"));
        import.push(run(
            ours(limber, &empty).arg("import").arg(&archive),
            &home.join("said"),
        ));
        std::fs::remove_dir_all(&empty).unwrap();
    }
    let best = |costs: &[Cost]| {
        costs
            .iter()
            .copied()
            .min_by(|a, b| a.seconds.total_cmp(&b.seconds))
            .unwrap()
    };
    let (sqlite, csv, all, import) = (best(&sqlite), best(&csv), best(&all), best(&import));
    println!(
        "Files of {} sessions            s   ratio  peak MB",
        amount.sessions
    );
    for (name, cost, of) in [
        ("sqlite3 -csv", sqlite, sqlite),
        ("export --format csv (target 1)", csv, sqlite),
        ("export --all (target 4 of csv)", all, csv),
        ("import (target 4 of csv)", import, csv),
    ] {
        println!(
            "  {name:<31} {:6.1} {:7.2} {:8.0}",
            cost.seconds,
            cost.seconds / of.seconds,
            cost.peak_mb
        );
    }
}

fn ours(limber: &str, data: &Path) -> Command {
    let mut command = Command::new(limber);
    command.arg("--data-dir").arg(data);
    command
}

fn run(command: &mut Command, out: &Path) -> Cost {
    let begun = Instant::now();
    let mut child = command
        .stdout(File::create(out).unwrap())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap();
    let mut peak_mb = 0.0_f64;
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        peak_mb = peak_mb.max(high_water(child.id()));
        std::thread::sleep(Duration::from_millis(5));
    };
    assert!(status.success(), "{command:?}");
    Cost {
        seconds: begun.elapsed().as_secs_f64(),
        peak_mb,
    }
}

/// The most memory that a process ever had, MB, from /proc.
fn high_water(process: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let kb = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok());
    kb.unwrap_or_default() / 1_000.0
}

/// One finished side at a time, as the run of a session writes it.
fn durable(home: &Path) {
    let data = home.join("sides");
    let amount = Amount {
        sessions: u32::try_from(SIDES).unwrap(),
        seed: 3,
    };
    // Whole sessions to take sides from.
    write(&home.join("source"), amount).unwrap();
    let source = Store::open(&home.join("source"), &setup()).unwrap();
    let mut sessions = Vec::new();
    let mut plans = Vec::new();
    source
        .for_each_carried(DayRange::ALL, |piece| {
            match piece {
                Carried::Plan(body) => plans.push(serde_json::from_str(&body).unwrap()),
                Carried::Session(session) => sessions.push(*session),
                Carried::Setting { .. } => {}
            }
            Ok::<(), StoreError>(())
        })
        .unwrap();
    let mut store = Store::open(&data, &setup()).unwrap();
    let mut bare = OpenOptions::new()
        .create(true)
        .append(true)
        .open(data.join("bare"))
        .unwrap();
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for session in &sessions {
        let plan = &plans[usize::try_from(session.plan).unwrap()];
        let entries: Vec<_> = session
            .entries
            .iter()
            .map(|one| one.entry.clone())
            .collect();
        store.begin(&session.head, plan, &entries[..1]).unwrap();
        let attempts = [(0, &session.attempts[0])];
        let bytes = serde_json::to_vec(&(&entries[1], attempts[0].1)).unwrap();
        let begun = Instant::now();
        store
            .append(&session.head, &entries[1..2], &attempts)
            .unwrap();
        ours.push(begun.elapsed());
        let begun = Instant::now();
        bare.write_all(&bytes).unwrap();
        bare.sync_all().unwrap();
        theirs.push(begun.elapsed());
    }
    let median = |times: &mut Vec<Duration>| {
        times.sort();
        times[times.len() / 2].as_secs_f64() * 1_000.0
    };
    let (ours, theirs) = (median(&mut ours), median(&mut theirs));
    println!("One finished side, durable            ms   ratio");
    println!("  bare write and fsync            {theirs:8.2} {:7.2}", 1.0);
    println!(
        "  limber (target 3)               {ours:8.2} {:7.2}",
        ours / theirs
    );
}
