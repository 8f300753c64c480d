//! How late steps come, as a reader of the program's lines sees it.

use limber_e2e::Result;
use limber_e2e::programs::{json, limber};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// The argument that makes this program the bare loop.
pub const BARE: &str = "bare-loop";
/// Exercises of the measured routine: a second to get ready, a second of work.
const LINES: usize = 12;
/// Beats of the bare loop, and their distance.
const BEATS: u32 = 24;
const BEAT: Duration = Duration::from_secs(1);

/// Median and 99th percentile, milliseconds.
pub type Spread = (f64, f64);

/// What was measured.
pub struct Lateness {
    pub steps: usize,
    pub limber: Spread,
    pub bare: Spread,
}

/// Plays a routine of short steps at real speed, with the bare loop beside it.
pub fn measure(home: &Path) -> Result<Lateness> {
    let routine = home.join("bench.routine");
    let mut file = std::fs::File::create(&routine)?;
    writeln!(file, "Bench\n")?;
    for _ in 0..LINES {
        writeln!(file, "Child's pose 1 s, get ready 1 s")?;
    }
    let data = home.join("lateness");
    let name = routine.to_str().ok_or("The folder's name is no text.")?;
    let timeline = json(&data, &["timeline", name])?;
    let starts: Vec<u64> = timeline
        .get("steps")
        .and_then(Value::as_array)
        .ok_or("no steps")?
        .iter()
        .filter_map(|step| step.get("start_ms").and_then(Value::as_u64))
        .collect();

    let mut play = limber(&data)?;
    play.args(["play", name, "--json"]);
    let mut loop_of_its_own = Command::new(std::env::current_exe()?);
    loop_of_its_own.arg(BARE);
    let (played, bare) = (listen(play)?, listen(loop_of_its_own)?);

    let mut steps = BTreeMap::new();
    for (at, line) in finish(played)? {
        let line: Value = serde_json::from_str(&line)?;
        if line.get("event").and_then(Value::as_str) == Some("step") {
            let step = line.get("step").and_then(Value::as_u64).ok_or("no index")?;
            let due = starts.get(usize::try_from(step)?).ok_or("no such step")?;
            steps.insert(step, (at, Duration::from_millis(*due)));
        }
    }
    let beats = finish(bare)?
        .into_iter()
        .zip(0..)
        .map(|((at, _), beat)| (at, BEAT * beat))
        .collect();
    Ok(Lateness {
        steps: steps.len(),
        limber: spread(steps.into_values().collect())?,
        bare: spread(beats)?,
    })
}

/// Sleeps until each beat and prints a line: the least any program does.
pub fn bare() -> Result<()> {
    let start = Instant::now();
    let mut out = std::io::stdout();
    for beat in 0..BEATS {
        let due = start + BEAT * beat;
        std::thread::sleep(due.saturating_duration_since(Instant::now()));
        writeln!(out, "{beat}")?;
        out.flush()?;
    }
    Ok(())
}

type Heard = (Child, JoinHandle<Vec<(Instant, String)>>);

/// Runs `command` and notes when each of its lines comes.
fn listen(mut command: Command) -> Result<Heard> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()?;
    let out = child.stdout.take().ok_or("no output")?;
    let lines = std::thread::spawn(move || {
        let lines = BufReader::new(out).lines();
        lines
            .map_while(|line| Some((Instant::now(), line.ok()?)))
            .collect()
    });
    Ok((child, lines))
}

fn finish((mut child, lines): Heard) -> Result<Vec<(Instant, String)>> {
    let heard = lines.join().map_err(|_panic| "The reader failed.")?;
    match child.wait()?.success() {
        true => Ok(heard),
        false => Err("A measured program failed.".into()),
    }
}

/// Lateness against the punctual one of `events` (when it came, when it was
/// due): where zero lies is not known from outside.
fn spread(events: Vec<(Instant, Duration)>) -> Result<Spread> {
    let first = events.first().ok_or("Nothing was measured.")?.0;
    let offset = |&(at, due): &(Instant, Duration)| {
        at.saturating_duration_since(first).as_secs_f64() - due.as_secs_f64()
    };
    let mut late: Vec<f64> = events.iter().map(offset).collect();
    late.sort_by(f64::total_cmp);
    let least = late.first().copied().unwrap_or_default();
    let at = |part: usize| {
        let place = (late.len() * part).div_ceil(100).saturating_sub(1);
        (late.get(place).copied().unwrap_or_default() - least) * 1_000.0
    };
    Ok((at(50), at(99)))
}
