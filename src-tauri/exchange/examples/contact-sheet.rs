//! Every figure on one page, both sides, on a light and on a dark ground.
//!
//! `contact-sheet FOLDER [ID...]` writes `contact-sheet.html` and
//! `contact-sheet.svg` into FOLDER: of all exercises, or of those named and then
//! larger. Each card has one column a key pose; its upper row is light and drawn
//! for the left, its lower row is dark and drawn for the right. Exercises without
//! sides are the same in both.

use limber_core::exercise::Laterality;
use limber_core::{Exercise, Side};
use limber_exchange::assets::library;
use limber_exchange::figure::{Figure, Style, figures};
use std::error::Error;
use std::fmt::Write as _;
use std::path::PathBuf;

/// Width of the sheet in cells: of all figures, and of a few large ones.
const COLUMNS: usize = 14;
const FEW: usize = 4;
/// Side of a cell, and height of a card's title, in pixels.
const CELL: usize = 120;
const TITLE: usize = 28;
const GAP: usize = 8;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("contact-sheet FOLDER [ID...]")?);
    let wanted: Vec<String> = arguments.collect();
    let library = library()?;
    let figures = figures()?;
    if let Some(id) = wanted
        .iter()
        .find(|id| !figures.contains_key(&id.as_str().into()))
    {
        return Err(format!("There is no figure called {id}.").into());
    }
    let shown = |exercise: &&Exercise| {
        wanted.is_empty() || wanted.iter().any(|id| id == exercise.id.as_str())
    };
    let cards: Vec<Card<'_>> = library
        .exercises
        .values()
        .filter(shown)
        .filter_map(|exercise| {
            Some(Card {
                exercise,
                figure: figures.get(&exercise.id)?,
            })
        })
        .collect();
    if cards.is_empty() {
        return Err("No exercise has a figure: nothing to draw.".into());
    }
    let (columns, zoom) = if wanted.is_empty() {
        (COLUMNS, 1.0)
    } else {
        (FEW, 3.0)
    };
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("contact-sheet.html"), page(&cards))?;
    std::fs::write(
        folder.join("contact-sheet.svg"),
        sheet(&cards, columns, zoom),
    )?;
    Ok(())
}

struct Card<'a> {
    exercise: &'a Exercise,
    figure: &'a Figure,
}

impl Card<'_> {
    /// Both rows: a ground's class and colour, and one drawing a key pose.
    fn rows(&self) -> [(&'static str, &'static str, Vec<String>); 2] {
        let row = |side: Side, style: Style| {
            let sided = self.exercise.laterality == Laterality::EachSide;
            (0..self.figure.key_poses())
                .map(|pose| self.figure.svg(sided.then_some(side), pose, style))
                .collect()
        };
        [
            ("light", "#FFFFFF", row(Side::Left, Style::Light)),
            ("dark", "#1A2120", row(Side::Right, Style::Dark)),
        ]
    }

    fn width(&self) -> usize {
        self.figure.key_poses() * CELL
    }
}

fn page(cards: &[Card<'_>]) -> String {
    let mut html = "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
        <meta name=\"viewport\" content=\"width=device-width\">\n\
        <title>Limber: every figure</title>\n<style>\n\
        body { margin: 16px; font: 14px system-ui, sans-serif; background: #F6F4EE; color: #1B2421 }\n\
        main { display: flex; flex-wrap: wrap; gap: 12px }\n\
        h2 { margin: 0; font-size: 14px; font-weight: 500 }\n\
        div { display: flex }\n\
        .light { background: #FFFFFF }\n.dark { background: #1A2120 }\n\
        svg { width: 160px; height: 160px }\n</style>\n\
        <h1>Every figure</h1>\n\
        <p>Made by <code>script/contact-sheet</code>. Light: left. Dark: right. \
        A column is a key pose.</p>\n<main>\n"
        .to_owned();
    for card in cards {
        let _ = writeln!(html, "<section><h2>{}</h2>", escaped(&card.exercise.name));
        for (class, _, drawings) in card.rows() {
            let _ = writeln!(html, "<div class=\"{class}\">{}</div>", drawings.concat());
        }
        html.push_str("</section>\n");
    }
    html.push_str("</main>\n</html>\n");
    html
}

fn sheet(cards: &[Card<'_>], columns: usize, zoom: f64) -> String {
    let (mut body, mut x, mut y) = (String::new(), GAP, GAP);
    let full = columns * CELL + columns * GAP;
    for card in cards {
        if x > GAP && x + card.width() > full {
            (x, y) = (GAP, y + TITLE + 2 * CELL + GAP);
        }
        body.push_str(&title(&card.exercise.name, x, y, card.width()));
        for (row, (_, ground, drawings)) in card.rows().iter().enumerate() {
            let top = y + TITLE + row * CELL;
            let width = card.width();
            let _ = write!(
                body,
                "<rect x=\"{x}\" y=\"{top}\" width=\"{width}\" height=\"{CELL}\" fill=\"{ground}\"/>"
            );
            for (column, drawing) in drawings.iter().enumerate() {
                let left = x + column * CELL;
                let place =
                    format!("<svg x=\"{left}\" y=\"{top}\" width=\"{CELL}\" height=\"{CELL}\" ");
                body.push_str(&drawing.replacen("<svg ", &place, 1));
            }
        }
        x += card.width() + GAP;
    }
    let height = y + TITLE + 2 * CELL + GAP;
    let (w, h) = (full as f64 * zoom, height as f64 * zoom);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" \
         viewBox=\"0 0 {full} {height}\"><rect width=\"{full}\" height=\"{height}\" \
         fill=\"#F6F4EE\"/>{body}</svg>\n"
    )
}

/// A card's name, on two lines where one is too narrow for it.
fn title(name: &str, x: usize, y: usize, room: usize) -> String {
    let fits = |pixels: usize| name.chars().count() * pixels <= room;
    let size = if fits(7) { 12 } else { 9 };
    let middle = name.len() / 2;
    let gaps = name.match_indices(' ').map(|(at, _)| at);
    let cut = gaps
        .min_by_key(|at| at.abs_diff(middle))
        .filter(|_| !fits(5));
    let lines = match cut.map(|at| name.split_at(at)) {
        Some((first, second)) => vec![first, second.trim_start()],
        None => vec![name],
    };
    let mut text = String::new();
    for (line, part) in lines.iter().enumerate() {
        let baseline = y + TITLE - 6 - (lines.len() - 1 - line) * 11;
        let _ = write!(
            text,
            "<text x=\"{}\" y=\"{baseline}\" font-size=\"{size}\" fill=\"#1B2421\" \
             text-anchor=\"middle\" font-family=\"DejaVu Sans, sans-serif\">{}</text>",
            x + room / 2,
            escaped(part)
        );
    }
    text
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
