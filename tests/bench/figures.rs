//! How long the window takes to draw every figure, from the question to the
//! engine to the painted page.

use limber_e2e::window::AppWindow;
use limber_e2e::{Result, figures};
use std::path::Path;

/// How often it is drawn; the first time is among them.
const TIMES: usize = 9;

/// What was measured.
pub struct Shown {
    pub exercises: u64,
    pub times: usize,
    pub median_ms: f64,
    pub slowest_ms: f64,
}

/// Draws all figures several times.
pub fn measure(home: &Path) -> Result<Shown> {
    let window = AppWindow::open(&home.join("figures"))?;
    let mut exercises = 0;
    let mut took = Vec::new();
    for _ in 0..TIMES {
        // A page that has drawn nothing yet.
        window.page.go("today")?;
        window
            .page
            .run("location.reload()", serde_json::json!([]))?;
        window.page.see("main .week, main .card")?;
        let all = figures::draw_all(&window.page)?;
        exercises = all.exercises;
        took.push(all.took_ms);
    }
    took.sort_by(f64::total_cmp);
    let at = |place: usize| took.get(place).copied().unwrap_or_default();
    Ok(Shown {
        exercises,
        times: took.len(),
        median_ms: at(TIMES / 2),
        slowest_ms: at(TIMES - 1),
    })
}
