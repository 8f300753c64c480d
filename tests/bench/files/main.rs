//! What a long log costs: the CSV beside what sqlite3 needs for the same rows,
//! everything out and in again, peak memory; every view of the history, and the
//! first screen; one finished side written durably beside a bare write and fsync
//! of as many bytes. Prints tables; judges nothing but that the two CSV files
//! are the same.
//!
//! `limber-bench-files LIMBER [SESSIONS]`
#![forbid(unsafe_code)]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout)]

mod durable;
mod views;

use limber_long_log::{Amount, setup, write};
use limber_store::Store;
use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const SQL: &str = include_str!("log.sql");
/// Each is done so often, in turn; the best counts.
const ROUNDS: usize = 3;

/// Seconds and megabytes.
#[derive(Clone, Copy)]
struct Cost {
    seconds: f64,
    peak_mb: f64,
}

fn main() {
    let mut words = std::env::args().skip(1);
    let limber = words.next().unwrap();
    if limber == views::FIRST {
        return views::first_screen(Path::new(&words.next().unwrap()));
    }
    let mut amount = Amount::FULL;
    if let Some(sessions) = words.next() {
        amount.sessions = sessions.parse().unwrap();
    }
    let home = std::env::temp_dir().join(format!("limber-bench-{}", std::process::id()));
    std::fs::create_dir_all(&home).unwrap();
    let data = home.join("data");
    write(&data, amount).unwrap();
    // Else the first command makes the backup of the day, too.
    Store::open(&data, &setup())
        .unwrap()
        .back_up(limber_store::Why::ByHand, limber_long_log::LAST)
        .unwrap();
    views::measure(&data);
    files(&limber, &home, &data, amount);
    durable::measure(&home);
    std::fs::remove_dir_all(&home).unwrap();
}

fn files(limber: &str, home: &Path, data: &Path, amount: Amount) {
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
            ours(limber, data).args(["export", "--format", "csv"]),
            &home.join("limber.csv"),
        ));
        all.push(run(ours(limber, data).args(["export", "--all"]), &archive));
        let empty = home.join(format!("empty-{round}"));
        import.push(run(
            ours(limber, &empty).arg("import").arg(&archive),
            &home.join("said"),
        ));
        std::fs::remove_dir_all(&empty).unwrap();
    }
    same_rows(&home.join("sqlite.csv"), &home.join("limber.csv"));
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

/// The two say the same in every field; sqlite3 puts more of them in quotes.
fn same_rows(theirs: &Path, ours: &Path) {
    let records = |path: &Path| csv::Reader::from_path(path).unwrap().into_byte_records();
    let (mut theirs, mut ours) = (records(theirs), records(ours));
    loop {
        match (theirs.next(), ours.next()) {
            (None, None) => return,
            (one, other) => assert_eq!(one.unwrap().unwrap(), other.unwrap().unwrap()),
        }
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
