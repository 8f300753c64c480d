//! The player looks as it did: its brightness, cell by cell, against a picture
//! kept as text. Coarse enough that another rasteriser of letters passes, fine
//! enough that a part that moved, grew or vanished does not.
//! `LIMBER_UPDATE=1` keeps what is seen now.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use limber_e2e::browser::Browser;
use serde_json::json;
use std::fmt::Write as _;
use std::path::Path;

/// Side of a cell in pixels.
const CELL: usize = 10;
/// How far all cells may be off on average, of 255.
const MEAN: f64 = 4.0;
/// How far one cell may be off before it counts as another one, and how many
/// of a hundred may.
const FAR: u8 = 48;
const FAR_PERCENT: usize = 3;

/// Brightness by rows of cells, 0 to 255.
#[derive(Clone, PartialEq)]
struct Grid {
    width: usize,
    cells: Vec<u8>,
}

impl Grid {
    fn seen(browser: &Browser) -> Self {
        let file = browser.window.page.screenshot().unwrap();
        let bytes = BASE64_STANDARD.decode(file).unwrap();
        let decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        let mut reader = decoder.read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        let samples = info.color_type.samples();
        let line = info.line_size;
        let width = info.width as usize / CELL;
        let height = info.height as usize / CELL;
        let luma = |x: usize, y: usize| {
            let at = y * line + x * samples;
            let [r, g, b] = [pixels[at], pixels[at + 1], pixels[at + 2]].map(u32::from);
            (2126 * r + 7152 * g + 722 * b) / 10_000
        };
        let cell = |at: usize| {
            let (left, top) = (at % width * CELL, at / width * CELL);
            let sum: u32 = (0..CELL * CELL)
                .map(|n| luma(left + n % CELL, top + n / CELL))
                .sum();
            u8::try_from(sum as usize / (CELL * CELL)).unwrap()
        };
        let cells = (0..width * height).map(cell).collect();
        Self { width, cells }
    }

    /// As a PGM, which picture viewers show.
    fn text(&self) -> String {
        let rows = self.cells.chunks(self.width);
        let mut text = format!("P2\n{} {}\n255\n", self.width, rows.len());
        for row in rows {
            let row: Vec<String> = row.iter().map(ToString::to_string).collect();
            writeln!(text, "{}", row.join(" ")).unwrap();
        }
        text
    }

    fn read(text: &str) -> Self {
        let mut numbers = text.split_whitespace().skip(1).map(|n| n.parse().unwrap());
        let width = numbers.next().unwrap();
        let cells = numbers.skip(2).map(|n: usize| u8::try_from(n).unwrap());
        Self {
            width,
            cells: cells.collect(),
        }
    }

    /// What is amiss against `golden`; nothing where it looks the same.
    fn against(&self, golden: &Self) -> Option<String> {
        if (self.width, self.cells.len()) != (golden.width, golden.cells.len()) {
            return Some("another size".to_owned());
        }
        let off = self.cells.iter().zip(&golden.cells);
        let off: Vec<u8> = off.map(|(a, b)| a.abs_diff(*b)).collect();
        let mean = off.iter().copied().map(f64::from).sum::<f64>() / off.len() as f64;
        let far = off.iter().filter(|off| **off > FAR).count();
        let same = mean <= MEAN && 100 * far <= FAR_PERCENT * off.len();
        (!same).then(|| format!("off by {mean:.1} on average, {far} of {} far", off.len()))
    }

    fn mirrored(&self) -> Self {
        let rows = self.cells.chunks(self.width);
        Self {
            width: self.width,
            cells: rows.flat_map(|row| row.iter().rev().copied()).collect(),
        }
    }
}

/// A hold on the left whose first second never ends.
fn hold() -> Browser {
    let browser = Browser::open("en").unwrap();
    browser.size(390, 844).unwrap();
    let page = &browser.window.page;
    page.go("routine/hip-mobility-10").unwrap();
    page.press("Start").unwrap();
    page.see("main.player .ring-figure").unwrap();
    page.run("performance.now = () => 0", json!([])).unwrap();
    browser.window.move_on_to("hold", "left").unwrap();
    page.see("main.player .ring-figure svg").unwrap();
    browser
}

#[test]
fn the_player_looks_as_it_did() {
    let browser = hold();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("chromium/golden");
    for (width, height, scheme) in [
        (390, 844, "light"),
        (390, 844, "dark"),
        (844, 390, "light"),
        (1280, 800, "dark"),
    ] {
        browser.system(scheme, "no-preference").unwrap();
        browser.size(width, height).unwrap();
        let seen = Grid::seen(&browser);
        let file = folder.join(format!("hold-{width}x{height}-{scheme}.pgm"));
        if std::env::var_os("LIMBER_UPDATE").is_some() {
            std::fs::write(&file, seen.text()).unwrap();
        }
        let golden = Grid::read(&std::fs::read_to_string(&file).unwrap());
        let amiss = seen.against(&golden);
        assert_eq!(amiss, None, "{width}x{height} {scheme}");
        // The side is where it was: the mirror image does not pass.
        assert!(seen.mirrored().against(&golden).is_some());
    }
}
