//! What this machine makes of a session: how late its steps come beside a bare
//! sleep-until loop in the same seconds, and what the window costs during a
//! hold beside a window that only stands there, how long it takes to open. Prints a table; judges nothing.
#![forbid(unsafe_code)]

mod cost;
mod editor;
mod figures;
mod lateness;
mod search;
mod startup;

use limber_e2e::Result;
use std::io::Write;
use std::time::Duration;

/// Length of each of the two measurements of cost, unless LIMBER_BENCH_S says
/// another.
const MINUTE: Duration = Duration::from_secs(60);

fn main() -> Result<()> {
    if std::env::args().nth(1).as_deref() == Some(lateness::BARE) {
        return lateness::bare();
    }
    let mut out = std::io::stdout();
    let home = tempfile::tempdir()?;

    let (median, slowest) = editor::measure(home.path())?;
    writeln!(
        out,
        "Editor opens {} entries, ms (target: under 50)  median {:.2}  slowest {:.2}",
        editor::ENTRIES,
        median.as_secs_f64() * 1_000.0,
        slowest.as_secs_f64() * 1_000.0
    )?;

    let start = startup::measure(home.path())?;
    let ratio = start.limber.as_secs_f64() / start.empty.as_secs_f64();
    writeln!(
        out,
        "Start to Today drawn, median of {}, ms\n  Limber {}, a window with one word {}, ratio {ratio:.2} (target: at most 1.25)",
        start.times,
        start.limber.as_millis(),
        start.empty.as_millis()
    )?;
    for (query, median, slowest) in search::measure()? {
        writeln!(
            out,
            "Search of {} exercises, ms (target: under 5)    median {:.2}  slowest {:.2}  {query}",
            search::EXERCISES,
            median.as_secs_f64() * 1_000.0,
            slowest.as_secs_f64() * 1_000.0
        )?;
    }

    let late = lateness::measure(home.path())?;
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

    let span = match std::env::var("LIMBER_BENCH_S") {
        Ok(seconds) => Duration::from_secs(seconds.parse()?),
        Err(_) => MINUTE,
    };
    let cost = cost::measure(home.path(), span)?;
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
    let shown = figures::measure(home.path())?;
    writeln!(
        out,
        "All {} figures drawn in the window, ms (target: median under 200)\n  median {:.0}, slowest {:.0} of {}",
        shown.exercises, shown.median_ms, shown.slowest_ms, shown.times
    )?;
    Ok(())
}
