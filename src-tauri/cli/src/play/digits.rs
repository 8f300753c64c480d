//! Digits that can be read from the mat.

use crate::text::width;

/// Rows of a digit at scale 1.
pub const ROWS: usize = 5;
/// Columns of a pixel at scale 1: a character is about half as wide as high.
const PIXEL_COLUMNS: usize = 2;

/// Rows of `glyph`, three pixels wide (the colon: one).
fn glyph(c: char) -> Option<[&'static str; ROWS]> {
    Some(match c {
        '0' => ["###", "# #", "# #", "# #", "###"],
        '1' => [" # ", "## ", " # ", " # ", "###"],
        '2' => ["###", "  #", "###", "#  ", "###"],
        '3' => ["###", "  #", " ##", "  #", "###"],
        '4' => ["# #", "# #", "###", "  #", "  #"],
        '5' => ["###", "#  ", "###", "  #", "###"],
        '6' => ["###", "#  ", "###", "# #", "###"],
        '7' => ["###", "  #", "  #", "  #", "  #"],
        '8' => ["###", "# #", "###", "# #", "###"],
        '9' => ["###", "# #", "###", "  #", "###"],
        ':' => [" ", "#", " ", "#", " "],
        _ => return None,
    })
}

/// `text` (digits and colons) as large as `rows` and `columns` allow, at most
/// four times; as plain text where not even the smallest fits.
pub fn large(text: &str, rows: usize, columns: usize) -> Vec<String> {
    let Some(glyphs) = text.chars().map(glyph).collect::<Option<Vec<_>>>() else {
        return vec![text.to_owned()];
    };
    let Some(scale) = (1..=4).rev().find(|scale| {
        let drawn = draw(&glyphs, *scale);
        drawn.len() <= rows && drawn.iter().all(|row| width(row) <= columns)
    }) else {
        return vec![text.to_owned()];
    };
    draw(&glyphs, scale)
}

fn draw(glyphs: &[[&'static str; ROWS]], scale: usize) -> Vec<String> {
    let pixel = |on: char| {
        let block = if on == '#' { "█" } else { " " };
        block.repeat(PIXEL_COLUMNS * scale)
    };
    (0..ROWS)
        .flat_map(|row| {
            let line = glyphs
                .iter()
                .filter_map(|glyph| glyph.get(row))
                .map(|pixels| pixels.chars().map(pixel).collect::<String>())
                .collect::<Vec<_>>()
                .join(&" ".repeat(PIXEL_COLUMNS * scale));
            std::iter::repeat_n(line, scale)
        })
        .collect()
}
