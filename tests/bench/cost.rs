//! What the window costs: processor time of all its processes, from /proc.

use limber_e2e::Result;
use limber_e2e::programs::tree;
use limber_e2e::window::AppWindow;
use std::path::Path;
use std::time::Duration;

/// Hundredths of a second in the clock ticks of /proc, on every Linux.
const TICK_S: f64 = 0.01;
/// Threads of Limber's own Rust code by the names it gives them; the rest of
/// its process is the window toolkit and WebKit's.
const RUST: [&str; 10] = [
    "session",
    "sound",
    "cpal",
    "speech",
    "watch",
    "haptics",
    "keep-awake",
    "signals",
    "tokio-",
    "zbus",
];

/// Percent of one core.
pub struct Cost {
    pub tree: f64,
    pub rust: f64,
}

/// Both measurements.
pub struct Costs {
    pub idle: Cost,
    pub hold: Cost,
}

/// Measures for `span` each: Today standing there, and a hold.
pub fn measure(home: &Path, span: Duration) -> Result<Costs> {
    let window = AppWindow::open(&home.join("cost"))?;
    let page = &window.page;
    page.resize(390, 844)?;
    let process = window.process()?;
    let idle = over(process, span)?;
    page.press("Start")?;
    window.move_on_to("hold", "left")?;
    // The hold is 20 s long; it must outlast the measurement.
    for _ in 0..span.as_secs() / 10 {
        let before = page.text("main.player [role=timer] svg text")?;
        page.press("+10 s")?;
        limber_e2e::until("ten seconds more", || {
            Ok((page.text("main.player [role=timer] svg text")? != before).then_some(()))
        })?;
    }
    let hold = over(process, span)?;
    window.stand_at("hold", "left")?;
    Ok(Costs { idle, hold })
}

fn over(process: u32, span: Duration) -> Result<Cost> {
    let (tree_before, rust_before) = spent(process)?;
    std::thread::sleep(span);
    let (tree_after, rust_after) = spent(process)?;
    let percent = |ticks: u64| ticks as f64 * TICK_S / span.as_secs_f64() * 100.0;
    Ok(Cost {
        tree: percent(tree_after - tree_before),
        rust: percent(rust_after.saturating_sub(rust_before)),
    })
}

/// Ticks spent by all processes of the window, and by Rust threads alone.
fn spent(process: u32) -> Result<(u64, u64)> {
    let all = tree(process)
        .into_iter()
        .filter_map(|id| ticks(Path::new(&format!("/proc/{id}/stat"))).map(|(_, ticks)| ticks))
        .sum();
    let mut rust = 0;
    for thread in std::fs::read_dir(format!("/proc/{process}/task"))? {
        if let Some((name, ticks)) = ticks(&thread?.path().join("stat"))
            && RUST.iter().any(|start| name.starts_with(start))
        {
            rust += ticks;
        }
    }
    Ok((all, rust))
}

/// Name and user plus system ticks of a `stat` file of /proc.
fn ticks(stat: &Path) -> Option<(String, u64)> {
    let text = std::fs::read_to_string(stat).ok()?;
    let (name, rest) = text.split_once('(')?.1.rsplit_once(')')?;
    // The 14th and 15th field; two stand before and in the brackets.
    let mut fields = rest.split_whitespace().skip(11);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some((name.to_owned(), user + system))
}
