//! The long run: everything the tests do for a minute, for ten; `script/torture`
//! starts it. Prints a table, and ends with 1 where anything was wrong.
//!
//! `LIMBER_TORTURE_KILLS`, `_CUTS` (points of the recording; all of them by
//! default), `_STORIES`, `_INPUTS` and `_SEED` set how much, and from where on.
#![forbid(unsafe_code)]
#![allow(clippy::print_stdout, clippy::print_stderr, clippy::expect_used)]

use limber_torture::found::{Found, Wrong};
use limber_torture::kills::Kills;
use limber_torture::power::PowerCuts;
use limber_torture::targets::TARGETS;
use limber_torture::{machine, mutate};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Instant, SystemTime};

fn main() -> ExitCode {
    let clock = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let seed = amount("SEED", clock.map_or(1, |since| since.as_secs()));
    println!("LIMBER_TORTURE_SEED={seed}");
    let mut all = Found::default();
    // Kills mostly wait; what works fills the time.
    std::thread::scope(|scope| {
        let kills = scope.spawn(|| {
            part("kills", || {
                let kills = Kills {
                    kills: amount("KILLS", 1_000),
                    seed,
                    quick: 6,
                    slow: 4,
                };
                kills.run()
            })
        });
        let rest = scope.spawn(|| {
            let mut found = part("power cuts", || {
                let cuts = PowerCuts {
                    points: usize::try_from(amount("CUTS", 100_000)).unwrap_or(usize::MAX),
                    torn: 4,
                    seed,
                };
                cuts.run()
            });
            found.join(part("stories", || stories(seed)));
            found.join(part("bytes", || bytes(seed)));
            found
        });
        for part in [kills, rest] {
            all.join(part.join().expect("a part of the torture broke off"));
        }
    });
    tell(&all);
    if all.wrong.is_empty() {
        ExitCode::SUCCESS
    } else {
        eprintln!("{}", all.words());
        ExitCode::FAILURE
    }
}

fn amount(name: &str, usual: u64) -> u64 {
    let set = std::env::var(format!("LIMBER_TORTURE_{name}")).ok();
    set.map_or(usual, |text| text.parse().expect("a whole number"))
}

fn part(name: &str, run: impl FnOnce() -> Found) -> Found {
    let began = Instant::now();
    let found = run();
    eprintln!("{name}: {} s", began.elapsed().as_secs());
    found
}

fn stories(seed: u64) -> Found {
    let mut found = Found::default();
    let cases = u32::try_from(amount("STORIES", 200_000)).unwrap_or(u32::MAX);
    match machine::live(cases, seed) {
        Ok(lived) => {
            found.add("stories of a session", lived.stories);
            found.add("deaths in stories", lived.deaths);
            found.add("gaps in stories", lived.gaps);
        }
        Err(why) => found.wrong.push((Wrong::Other, why)),
    }
    found
}

fn bytes(seed: u64) -> Found {
    let crashes = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/crashes"));
    let mut found = Found::default();
    for (name, target) in TARGETS {
        let slow = matches!(name, "rescue" | "store");
        let inputs = amount("INPUTS", 20_000) / if slow { 20 } else { 1 };
        found.join(mutate::run(name, target, inputs, seed, crashes));
    }
    found
}

fn tell(all: &Found) {
    for (what, n) in &all.counts {
        println!("{what:<28} {n:>9}");
    }
    for wrong in Wrong::ALL {
        println!(
            "{:<28} {:>9}",
            format!("wrong: {wrong}"),
            all.failures(wrong)
        );
    }
}
