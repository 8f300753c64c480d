//! Discomfort over the days, as a drawing.

use chrono::NaiveDate;
use limber_core::log::SessionHead;
use limber_text::{Language, Locale, say};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Most points of a line; more days than that are put together.
const POINTS_MOST: i64 = 60;
const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 190.0;
const LEFT: f64 = 26.0;
const RIGHT: f64 = 14.0;
const TOP: f64 = 10.0;
const BOTTOM: f64 = 24.0;

/// Sum and number of what was said on a day.
#[derive(Clone, Copy, Default)]
struct Said {
    sum: u32,
    count: u32,
}

impl Said {
    fn add(&mut self, value: Option<u8>) {
        if let Some(value) = value {
            self.sum = self.sum.saturating_add(u32::from(value));
            self.count = self.count.saturating_add(1);
        }
    }

    fn mean(self) -> Option<f64> {
        (self.count > 0).then(|| f64::from(self.sum) / f64::from(self.count))
    }
}

#[derive(Default)]
pub(super) struct Trend {
    days: BTreeMap<NaiveDate, (Said, Said)>,
}

impl Trend {
    pub fn add(&mut self, head: &SessionHead) {
        if head.discomfort_before.is_none() && head.discomfort_after.is_none() {
            return;
        }
        let day = self.days.entry(head.started_at.local_date()).or_default();
        day.0.add(head.discomfort_before);
        day.1.add(head.discomfort_after);
    }

    /// The drawing with its heading; nothing where nothing was said.
    pub fn section(&self, locale: Locale) -> String {
        let mut page = String::new();
        // A String takes everything.
        let _ = self.draw(&mut page, locale);
        page
    }

    fn draw(&self, page: &mut String, locale: Locale) -> std::fmt::Result {
        let (Some((first, _)), Some((last, _))) =
            (self.days.first_key_value(), self.days.last_key_value())
        else {
            return Ok(());
        };
        let span = (*last - *first).num_days();
        let together = span / POINTS_MOST + 1;
        let mut points: BTreeMap<i64, (Said, Said)> = BTreeMap::new();
        for (day, (before, after)) in &self.days {
            let at = (*day - *first).num_days() / together;
            let point = points.entry(at).or_default();
            for (sum, more) in [(&mut point.0, before), (&mut point.1, after)] {
                sum.sum = sum.sum.saturating_add(more.sum);
                sum.count = sum.count.saturating_add(more.count);
            }
        }
        let each = match together {
            1 => say!("paper-each-day"),
            days => say!("paper-each-days", count = days.unsigned_abs()),
        };
        let language = locale.language;
        writeln!(
            page,
            "<h2>{}</h2>\n<figure>\n<p class=\"soft\">\
             <span class=\"key\"></span>{} <span class=\"key dashed\"></span>{}</p>\n<p class=\"soft\">{}</p>",
            say!("paper-discomfort").words(language),
            say!("paper-after").words(language),
            say!("paper-before").words(language),
            each.words(language)
        )?;
        let words = self.words(&points, language);
        writeln!(
            page,
            "<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"{words}\">"
        )?;
        for value in [0, 2, 4, 6, 8, 10] {
            let y = height(f64::from(value));
            writeln!(
                page,
                "<path class=\"grid\" d=\"M{LEFT} {y:.1}H{:.1}\"/>\
                 <text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{value}</text>",
                WIDTH - RIGHT,
                LEFT - 6.0,
                y + 3.0
            )?;
        }
        let furthest = (span / together).max(1);
        let place = |at: i64| {
            let share = if span == 0 {
                0.5
            } else {
                at as f64 / furthest as f64
            };
            LEFT + 8.0 + share * (WIDTH - LEFT - RIGHT - 16.0)
        };
        let before = |(before, _): &(Said, Said)| before.mean();
        let after = |(_, after): &(Said, Said)| after.mean();
        line(page, "before", &points, place, before)?;
        line(page, "after", &points, place, after)?;
        let base = HEIGHT - 6.0;
        let date = |day: &NaiveDate| locale.date(*day);
        if span == 0 {
            let middle = place(0);
            writeln!(
                page,
                "<text x=\"{middle:.1}\" y=\"{base}\" text-anchor=\"middle\">{}</text>",
                date(first)
            )?;
        } else {
            writeln!(
                page,
                "<text x=\"{LEFT}\" y=\"{base}\">{}</text>\
                 <text x=\"{:.1}\" y=\"{base}\" text-anchor=\"end\">{}</text>",
                date(first),
                WIDTH - RIGHT,
                date(last)
            )?;
        }
        page.push_str("</svg>\n</figure>\n");
        Ok(())
    }

    /// What the drawing shows, for who cannot see it.
    fn words(&self, points: &BTreeMap<i64, (Said, Said)>, language: Language) -> String {
        let ends = |of: fn(&(Said, Said)) -> Option<f64>| {
            let mut said = points.values().filter_map(of);
            let first = said.next()?;
            Some((first, said.next_back().unwrap_or(first)))
        };
        let mut parts = Vec::new();
        for (name, found) in [
            (say!("paper-before"), ends(|point| point.0.mean())),
            (say!("paper-after"), ends(|point| point.1.mean())),
        ] {
            if let Some((from, to)) = found {
                let ends = say!(
                    "paper-drawing-ends",
                    when = name,
                    from = language.tenths((from * 10.0).round() as u64),
                    to = language.tenths((to * 10.0).round() as u64)
                );
                parts.push(ends.words(language));
            }
        }
        say!("paper-drawing", what = language.list(&parts)).words(language)
    }
}

/// Where a value stands.
fn height(value: f64) -> f64 {
    HEIGHT - BOTTOM - value / 10.0 * (HEIGHT - TOP - BOTTOM)
}

fn line(
    page: &mut String,
    name: &str,
    points: &BTreeMap<i64, (Said, Said)>,
    place: impl Fn(i64) -> f64,
    of: impl Fn(&(Said, Said)) -> Option<f64>,
) -> std::fmt::Result {
    let drawn: Vec<(f64, f64)> = points
        .iter()
        .filter_map(|(at, point)| Some((place(*at), height(of(point)?))))
        .collect();
    let mut path = String::new();
    for (index, (x, y)) in drawn.iter().enumerate() {
        let how = if index == 0 { 'M' } else { 'L' };
        write!(path, "{how}{x:.1} {y:.1}")?;
    }
    writeln!(page, "<path class=\"{name}\" d=\"{path}\"/>")?;
    for (x, y) in drawn {
        writeln!(
            page,
            "<circle class=\"dot-{name}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"2.6\"/>"
        )?;
    }
    Ok(())
}
