//! Reading a drawing back, for the tests of figures.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Whether it is XML with one root and every element closed.
pub fn well_formed(svg: &str) -> Result<(), String> {
    let mut reader = Reader::from_str(svg);
    reader.config_mut().check_end_names = true;
    let mut open = 0;
    let mut roots = 0;
    loop {
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Start(start) => {
                start
                    .attributes()
                    .try_for_each(|a| a.map(|_| ()))
                    .map_err(|e| e.to_string())?;
                roots += usize::from(open == 0);
                open += 1;
            }
            Event::Empty(start) => {
                start
                    .attributes()
                    .try_for_each(|a| a.map(|_| ()))
                    .map_err(|e| e.to_string())?;
            }
            Event::End(_) => open -= 1,
            Event::Eof if open == 0 && roots == 1 => return Ok(()),
            other => return Err(format!("{other:?} with {open} open in {roots} roots")),
        }
    }
}

/// Every attribute: its element, its name, its value.
pub fn attributes(svg: &str) -> Vec<(String, String, String)> {
    let mut reader = Reader::from_str(svg);
    let mut all = Vec::new();
    let mut take = |start: &BytesStart<'_>| {
        for attribute in start.attributes() {
            let attribute = attribute.unwrap();
            all.push((
                start.name().as_ref().to_owned(),
                attribute.key.as_ref().to_owned(),
                attribute.value.to_string(),
            ));
        }
    };
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) | Event::Empty(start) => take(&start),
            Event::Eof => return all,
            _ => {}
        }
    }
}

/// The data of every path, in order.
pub fn paths(svg: &str) -> Vec<String> {
    attributes(svg)
        .into_iter()
        .filter(|(_, name, _)| name == "d")
        .map(|(_, _, d)| d)
        .collect()
}

/// First point of every path of the marks of what is felt.
pub fn marks(svg: &str) -> Vec<[f64; 2]> {
    let felt = svg
        .split_once("class=\"felt\"")
        .unwrap()
        .1
        .split_once("</g>")
        .unwrap()
        .0;
    felt.split(" d=\"M")
        .skip(1)
        .map(|d| {
            let numbers = numbers(d.split(['l', 'a']).next().unwrap());
            [numbers[0], numbers[1]]
        })
        .collect()
}

/// The path with left and right exchanged in a drawing of that width, written the
/// way drawings are written.
pub fn flipped(d: &str, width: f64) -> String {
    let mut out = String::new();
    let mut rest = d;
    while let Some(command) = rest.chars().next() {
        let end = rest[1..]
            .find(char::is_alphabetic)
            .map_or(rest.len(), |at| at + 1);
        let n = numbers(&rest[1..end]);
        match (command, n.as_slice()) {
            ('M', [x, y]) => out += &format!("M{}", pair(width - x, *y)),
            ('l', [x, y]) => out += &format!("l{}", pair(-x, *y)),
            ('a', [rx, ry, turn, large, sweep, x, y]) => {
                let turn = if *turn == 0.0 { 0.0 } else { -turn };
                let sweep = 1.0 - sweep;
                out += &format!(
                    "a{} {} {turn} {large} {sweep} {}",
                    number(*rx),
                    number(*ry),
                    pair(-x, *y)
                );
            }
            ('z', []) => out.push('z'),
            other => panic!("{other:?} in a path"),
        }
        rest = &rest[end..];
    }
    out
}

fn numbers(text: &str) -> Vec<f64> {
    text.replace('-', " -")
        .split_whitespace()
        .map(|part| part.parse().unwrap())
        .collect()
}

fn pair(x: f64, y: f64) -> String {
    let (x, y) = (number(x), number(y));
    if y.starts_with('-') {
        x + &y
    } else {
        format!("{x} {y}")
    }
}

fn number(value: f64) -> String {
    let tenths = (value * 10.0).round() / 10.0;
    let text = if tenths == 0.0 {
        "0".to_owned()
    } else {
        tenths.to_string()
    };
    if let Some(rest) = text.strip_prefix("0.") {
        format!(".{rest}")
    } else if let Some(rest) = text.strip_prefix("-0.") {
        format!("-.{rest}")
    } else {
        text
    }
}
