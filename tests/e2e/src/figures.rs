//! All figures at once, as a long list draws them.

use crate::Result;
use crate::driver::Driver;
use serde_json::{Value, json};

/// Opens the list of all exercises and hands over how many there were, how many
/// were drawn and how long it took, ms: from the way there, over the question to
/// the engine, to the painted page.
const ALL: &str = "const done = arguments[0];
    const frame = () => new Promise((then) => requestAnimationFrame(then));
    (async () => {
      const began = performance.now();
      location.hash = '#/exercises';
      let all = [];
      let drawn = 0;
      while (all.length === 0 || drawn < all.length) {
        if (performance.now() - began > 10_000) break;
        await frame();
        all = document.querySelectorAll('main .row .thumb');
        drawn = document.querySelectorAll('main .row .thumb svg.figure').length;
      }
      await frame();
      done([all.length, drawn, performance.now() - began]);
    })().catch((error) => done(String(error)))";

/// What a page made of all figures.
pub struct Drawn {
    /// How many exercises there are.
    pub exercises: u64,
    /// How many of them were drawn.
    pub drawn: u64,
    /// How long that took, ms.
    pub took_ms: f64,
}

/// Draws every exercise on `page`, which keeps what it has drawn once.
pub fn draw_all(page: &Driver) -> Result<Drawn> {
    let answer = page.run_async(ALL, json!([]))?;
    let part = |at| {
        answer
            .get(at)
            .ok_or_else(|| format!("No figures: {answer}."))
    };
    Ok(Drawn {
        exercises: part(0)?.as_u64().unwrap_or_default(),
        drawn: part(1)?.as_u64().unwrap_or_default(),
        took_ms: part(2).map(Value::as_f64)?.unwrap_or_default(),
    })
}
