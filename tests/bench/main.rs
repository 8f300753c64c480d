//! What this machine makes of a session: how late its steps come beside a bare
//! sleep-until loop in the same seconds, and what the window costs during a
//! hold beside a window that only stands there, how long it takes to open. Prints a
//! table; judges nothing. Names of parts as arguments measure these alone.
#![forbid(unsafe_code)]

mod cost;
mod editor;
mod figures;
mod lateness;
mod search;
mod startup;

use limber_e2e::Result;
use std::io::Write;
use std::path::Path;
use std::time::Duration;

/// Length of each of the two measurements of cost, unless LIMBER_BENCH_S says
/// another.
const MINUTE: Duration = Duration::from_secs(60);

/// Measures and prints; its files go into the folder.
type Part = fn(&Path) -> Result<()>;

/// What can be measured, by the name that asks for it alone.
const PARTS: &[(&str, Part)] = &[
    ("editor", editor),
    ("startup", startup),
    ("search", search),
    ("lateness", lateness),
    ("cost", cost),
    ("figures", figures),
];

fn main() -> Result<()> {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    if asked.first().map(String::as_str) == Some(lateness::BARE) {
        return lateness::bare();
    }
    let unknown = |name: &&String| PARTS.iter().all(|(part, _)| part != name);
    if let Some(name) = asked.iter().find(unknown) {
        let parts: Vec<&str> = PARTS.iter().map(|(name, _)| *name).collect();
        return Err(format!("{name} is none of {}.", parts.join(", ")).into());
    }
    let home = tempfile::tempdir()?;
    for (name, part) in PARTS {
        if asked.is_empty() || asked.iter().any(|asked| asked == name) {
            part(home.path())?;
        }
    }
    Ok(())
}

fn editor(home: &Path) -> Result<()> {
    let (median, slowest) = editor::measure(home)?;
    writeln!(
        std::io::stdout(),
        "Editor opens {} entries, ms (target: under 50)  median {:.2}  slowest {:.2}",
        editor::ENTRIES,
        median.as_secs_f64() * 1_000.0,
        slowest.as_secs_f64() * 1_000.0
    )?;
    Ok(())
}

fn startup(home: &Path) -> Result<()> {
    let start = startup::measure(home)?;
    let ratio = start.limber.as_secs_f64() / start.empty.as_secs_f64();
    writeln!(
        std::io::stdout(),
        "Start to Today drawn, lower quartile of {}, ms\n  Limber {}, a window with one word {}, ratio {ratio:.2} (target: at most 1.25)",
        start.times,
        start.limber.as_millis(),
        start.empty.as_millis()
    )?;
    Ok(())
}

fn search(_home: &Path) -> Result<()> {
    for (query, median, slowest) in search::measure()? {
        writeln!(
            std::io::stdout(),
            "Search of {} exercises, ms (target: under 5)    median {:.2}  slowest {:.2}  {query}",
            search::EXERCISES,
            median.as_secs_f64() * 1_000.0,
            slowest.as_secs_f64() * 1_000.0
        )?;
    }
    Ok(())
}

fn lateness(home: &Path) -> Result<()> {
    let late = lateness::measure(home)?;
    let mut out = std::io::stdout();
    writeln!(
        out,
        "Lateness of {} steps, ms     median     p99",
        late.steps
    )?;
    writeln!(
        out,
        "  limber play             {:9.3} {:7.3}",
        late.limber.0, late.limber.1
    )?;
    writeln!(
        out,
        "  bare sleep-until loop   {:9.3} {:7.3}",
        late.bare.0, late.bare.1
    )?;
    writeln!(
        out,
        "  ratio                   {:9.2} {:7.2}",
        late.limber.0 / late.bare.0,
        late.limber.1 / late.bare.1
    )?;
    Ok(())
}

fn cost(home: &Path) -> Result<()> {
    let span = match std::env::var("LIMBER_BENCH_S") {
        Ok(seconds) => Duration::from_secs(seconds.parse()?),
        Err(_) => MINUTE,
    };
    let cost = cost::measure(home, span)?;
    let mut out = std::io::stdout();
    writeln!(
        out,
        "Window at 390x844, {} s, % of one core    idle   hold",
        span.as_secs()
    )?;
    let rows = [
        (
            "all processes (target: hold under 3)",
            cost.idle.tree,
            cost.hold.tree,
        ),
        (
            "Rust threads (target: hold under 0.3)",
            cost.idle.rust,
            cost.hold.rust,
        ),
    ];
    for (name, idle, hold) in rows {
        writeln!(out, "  {name:<38} {idle:6.2} {hold:6.2}")?;
    }
    Ok(())
}

fn figures(home: &Path) -> Result<()> {
    let shown = figures::measure(home)?;
    writeln!(
        std::io::stdout(),
        "All {} figures drawn in the window, ms (target: median under 200)\n  median {:.0}, slowest {:.0} of {}",
        shown.exercises,
        shown.median_ms,
        shown.slowest_ms,
        shown.times
    )?;
    Ok(())
}
