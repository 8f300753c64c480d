//! One finished side, written durably, beside a bare write and fsync.

use limber_core::log::Carried;
use limber_long_log::{Amount, setup, write};
use limber_store::{DayRange, Store, StoreError};
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

const SIDES: usize = 200;

/// One finished side at a time, as the run of a session writes it.
pub fn measure(home: &Path) {
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
                Carried::Setting { .. } | Carried::Own(_) | Carried::Picture(_) => {}
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
