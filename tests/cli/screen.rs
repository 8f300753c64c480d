//! What a terminal shows after all that was written to it.

use unicode_width::UnicodeWidthChar;

/// Columns and rows of letters; the second column of a wide one is empty.
pub struct Screen {
    cells: Vec<Vec<Option<char>>>,
    /// Lines that went past the last column.
    pub wider: Vec<String>,
}

impl Screen {
    /// Replays `written` in a terminal of `size` columns and rows. Knows what the
    /// player writes and no more.
    pub fn of(written: &str, size: (u16, u16)) -> Self {
        let (columns, rows) = (usize::from(size.0), usize::from(size.1));
        let blank = || vec![Some(' '); columns];
        let mut screen = Self {
            cells: (0..rows).map(|_| blank()).collect(),
            wider: Vec::new(),
        };
        let (mut row, mut column) = (0, 0);
        let mut letters = written.chars();
        while let Some(c) = letters.next() {
            match c {
                '\r' => column = 0,
                '\n' => row = (row + 1).min(rows - 1),
                '\u{1b}' => {
                    assert_eq!(letters.next(), Some('['));
                    let mut said = String::new();
                    let end = loop {
                        let c = letters.next().unwrap();
                        if c.is_ascii_alphabetic() {
                            break c;
                        }
                        said.push(c);
                    };
                    let mut numbers = said.split(';').map(|n| n.parse().unwrap_or(1));
                    match end {
                        'H' => {
                            row = numbers.next().unwrap() - 1;
                            column = numbers.next().unwrap_or(1) - 1;
                        }
                        'K' => screen.cells[row][column.min(columns)..].fill(Some(' ')),
                        'J' => {
                            let from = if said == "2" { 0 } else { row };
                            screen.cells[from..].fill_with(blank);
                        }
                        'h' | 'l' | 'm' => {}
                        other => panic!("what is ESC [ {said} {other}?"),
                    }
                }
                _ => {
                    let wide = c.width().unwrap_or(0);
                    if column + wide > columns {
                        screen.wider.push(screen.line(row));
                        continue;
                    }
                    for (at, cell) in screen.cells[row][column..column + wide]
                        .iter_mut()
                        .enumerate()
                    {
                        *cell = (at == 0).then_some(c);
                    }
                    column += wide;
                }
            }
        }
        screen
    }

    fn line(&self, row: usize) -> String {
        let letters: String = self.cells[row].iter().flatten().collect();
        letters.trim_end().to_owned()
    }

    /// The lines, with what depends on the second they were drawn in left out: times,
    /// the large digits, how far the bar is.
    pub fn without_times(&self) -> String {
        let mut told = String::new();
        for row in 0..self.cells.len() {
            let line = self.line(row).replace('━', "─");
            if line.contains('█') {
                if !told.ends_with("█\n") {
                    told.push_str("█\n");
                }
                continue;
            }
            let digits = line
                .chars()
                .map(|c| if c.is_ascii_digit() { '0' } else { c });
            let line: String = match line.contains(':') {
                true => digits.collect(),
                false => line,
            };
            told.push_str(&line);
            told.push('\n');
        }
        told.trim_end().to_owned()
    }
}
