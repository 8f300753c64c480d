//! Tidy columns.

use crate::text::{fit, plain, width};
use limber_text::{Language, Message};
use std::io::{self, IsTerminal, Write};

/// Columns between two columns.
const GAP: usize = 2;
/// Least columns that a shortened column keeps.
const LEAST: usize = 12;

/// Which side the text of a column stands at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// Rows under a header.
#[derive(Debug)]
pub struct Table {
    header: Vec<(String, Align)>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// An empty table.
    pub fn new<const N: usize>(language: Language, header: [(Message, Align); N]) -> Self {
        let header = header.map(|(name, align)| (name.words(language), align));
        Self {
            header: header.into(),
            rows: Vec::new(),
        }
    }

    /// Adds a row; its cells may hold any text.
    pub fn row<const N: usize>(&mut self, cells: [String; N]) {
        let cells = cells.iter().map(|cell| plain(cell).into_owned()).collect();
        self.rows.push(cells);
    }

    /// Writes it. In a terminal the widest columns are shortened until a row
    /// fits a line; elsewhere nothing is cut.
    pub fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let mut widths: Vec<usize> = self.header.iter().map(|(name, _)| width(name)).collect();
        for row in &self.rows {
            for (most, cell) in widths.iter_mut().zip(row) {
                *most = (*most).max(width(cell));
            }
        }
        if let Some(columns) = terminal_columns() {
            shrink(&mut widths, columns);
        }
        let header: Vec<String> = self.header.iter().map(|(name, _)| name.clone()).collect();
        self.line(out, &header, &widths)?;
        for row in &self.rows {
            self.line(out, row, &widths)?;
        }
        Ok(())
    }

    fn line(&self, out: &mut impl Write, cells: &[String], widths: &[usize]) -> io::Result<()> {
        let mut line = String::new();
        for ((cell, columns), (_, align)) in cells.iter().zip(widths).zip(&self.header) {
            let cell = fit(cell, *columns);
            let blank = " ".repeat(columns.saturating_sub(width(&cell)));
            match align {
                Align::Left => {
                    line.push_str(&cell);
                    line.push_str(&blank);
                }
                Align::Right => {
                    line.push_str(&blank);
                    line.push_str(&cell);
                }
            }
            line.push_str(&" ".repeat(GAP));
        }
        writeln!(out, "{}", line.trim_end())
    }
}

/// Columns of the terminal that stdout is, `None` where it is none.
pub fn terminal_columns() -> Option<usize> {
    if !io::stdout().is_terminal() {
        return None;
    }
    let (columns, _) = crossterm::terminal::size().ok()?;
    (columns > 0).then_some(usize::from(columns))
}

/// Takes from the widest column until all fit `columns` or none can give more.
fn shrink(widths: &mut [usize], columns: usize) {
    let gaps = GAP * widths.len().saturating_sub(1);
    while widths.iter().sum::<usize>() + gaps > columns {
        let Some(widest) = widths.iter_mut().max().filter(|widest| **widest > LEAST) else {
            return;
        };
        *widest -= 1;
    }
}
