//! All figures at once, as a long list draws them.

use crate::Result;
use crate::driver::Driver;
use serde_json::{Value, json};

/// Draws every exercise small, from the question to the engine to the painted
/// page, and hands over how many there were, how many were drawn and how long
/// it took, ms.
const ALL: &str = "const done = arguments[0];
    const load = (path) => import(new URL(path, document.baseURI));
    (async () => {
      const [{ Figures, thumb, useFigures }, { host }, { html, render }] = await Promise.all(
        ['parts/figure.js', 'host.js', 'vendor/lit-html/lit-html.js'].map(load));
      const { exercises } = await host.exercises({ query: '' });
      const place = document.createElement('div');
      place.className = 'list';
      document.body.replaceChildren(place);
      const painted = () => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
      await painted();
      const draw = () => render(html`${exercises.map(({ id }) => thumb(id))}`, place);
      const began = performance.now();
      await new Promise((arrived) => {
        useFigures(new Figures(host.figures, arrived));
        draw();
      });
      draw();
      await painted();
      const took = performance.now() - began;
      done([exercises.length, place.querySelectorAll('svg.figure').length, took]);
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

/// Draws every exercise on `page`, in the place of what was on it.
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
