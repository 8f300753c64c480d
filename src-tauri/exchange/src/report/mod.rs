//! "Report for my therapist": one HTML file that holds everything it shows, to
//! read on a screen and to print on A4 and Letter. No script, nothing fetched.
//! `docs/report.md` says what counts for what.

mod sums;
mod trend;

use crate::length::length;
use chrono::NaiveDate;
use limber_core::SessionOutcome;
use limber_core::log::LoggedSession;
use limber_text::{Locale, Message, say};
use std::fmt::Write as _;
use std::io;
use sums::{Held, Place, Sums};
use trend::Trend;

/// Most sessions in the list; the latest stay.
const LISTED_MOST: usize = 200;
const CSS: &str = include_str!("style.css");

/// What the report covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    /// First day; `None`: that of the first session.
    pub since: Option<NaiveDate>,
    /// Last day; `None`: that of the last session.
    pub until: Option<NaiveDate>,
    /// Whether the person's notes are in it.
    pub notes: bool,
}

/// A report, filled session by session, oldest first.
pub struct Report {
    scope: Scope,
    locale: Locale,
    sums: Sums,
    trend: Trend,
    /// Rows of the list.
    listed: std::collections::VecDeque<String>,
}

impl Report {
    /// A report without sessions for who reads `locale`.
    pub fn new(scope: Scope, locale: Locale) -> Self {
        Self {
            scope,
            locale,
            sums: Sums::default(),
            trend: Trend::default(),
            listed: std::collections::VecDeque::new(),
        }
    }

    /// Adds a session. One that ran faster than real time, was thrown away or
    /// has not ended is none.
    pub fn add(&mut self, session: &LoggedSession) {
        let head = &session.head;
        let ended = matches!(
            head.outcome,
            SessionOutcome::Finished | SessionOutcome::FinishedEarly
        );
        if !ended || head.speed != 1 {
            return;
        }
        self.sums.add(session);
        self.trend.add(head);
        if self.listed.len() == LISTED_MOST {
            self.listed.pop_front();
        }
        let row = self.row(session);
        self.listed.push_back(row);
    }

    /// Writes the page.
    pub fn write(&self, out: &mut dyn io::Write) -> io::Result<()> {
        let page = self.page().unwrap_or_default();
        out.write_all(page.as_bytes())?;
        out.flush()
    }

    fn page(&self) -> Result<String, std::fmt::Error> {
        let mut page = String::new();
        let since = self.scope.since.or(self.sums.first_day());
        let until = self.scope.until.or(self.sums.last_day());
        let period = match (since, until) {
            (Some(since), Some(until)) => say!(
                "paper-period",
                since = self.locale.date(since),
                until = self.locale.date(until)
            ),
            _ => say!("paper-no-period"),
        };
        let period = self.words(&period);
        let title = self.words(&say!("paper-title"));
        let language = self.locale.language.tag();
        write!(
            page,
            "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <title>{title}, {period}</title>\n<style>\n{CSS}</style>\n</head>\n<body>\n\
             <h1>{title}</h1>\n<p class=\"soft\">{period}</p>\n"
        )?;
        if self.sums.sessions == 0 {
            writeln!(page, "<p>{}</p>", self.words(&say!("paper-empty")))?;
        } else {
            let days = match (since, until) {
                (Some(since), Some(until)) => (until - since).num_days().saturating_add(1).max(1),
                _ => 1,
            };
            self.facts(&mut page, days)?;
            self.exercises(&mut page)?;
            page.push_str(&self.trend.section(self.locale));
            self.sessions(&mut page)?;
        }
        writeln!(
            page,
            "<footer>{}</footer>\n</body>\n</html>",
            self.words(&say!("paper-foot"))
        )?;
        Ok(page)
    }

    /// The words of a text of ours, as HTML shows them.
    fn words(&self, message: &Message) -> String {
        escaped(&message.words(self.locale.language))
    }

    fn length(&self, ms: u64) -> String {
        length(ms, self.locale.language)
    }

    /// `2 of 28`.
    fn of(&self, part: u64, whole: u64) -> String {
        let language = self.locale.language;
        let part = language.whole(part);
        say!("held-of", held = part, planned = language.whole(whole)).words(language)
    }

    /// `93 %`, or a dash where there was nothing to do.
    fn share(&self, part: u64, whole: u64) -> String {
        match part.saturating_mul(100).checked_div(whole) {
            Some(percent) => self.locale.language.percent(percent),
            None => "–".to_owned(),
        }
    }

    fn facts(&self, page: &mut String, days: i64) -> std::fmt::Result {
        let sums = &self.sums;
        page.push_str("<dl class=\"facts\">\n");
        let language = self.locale.language;
        let weeks = (days as f64 / 7.0).max(1.0);
        let a_week = (f64::from(sums.days()) / weeks * 10.0).round() as u64;
        let all = &sums.all;
        let early = match sums.early {
            0 => say!("paper-none-early"),
            early => say!("paper-early", count = early),
        };
        let lengths = say!(
            "held-of",
            held = self.length(all.held_of_planned_ms),
            planned = self.length(all.planned_ms)
        );
        let facts = [
            (
                say!("paper-days"),
                self.of(u64::from(sums.days()), days.unsigned_abs()),
                say!("paper-a-week", days = language.tenths(a_week)),
            ),
            (
                say!("paper-done"),
                self.share(u64::from(all.done), u64::from(all.planned)),
                say!(
                    "paper-sets",
                    sets = self.of(u64::from(all.done), u64::from(all.planned))
                ),
            ),
            (
                say!("paper-held"),
                self.share(all.held_of_planned_ms, all.planned_ms),
                lengths,
            ),
            (say!("paper-sessions"), language.whole(sums.sessions), early),
        ];
        for (name, value, more) in facts {
            writeln!(
                page,
                "<div><dt>{}</dt><dd>{value}<small>{}</small></dd></div>",
                self.words(&name),
                self.words(&more)
            )?;
        }
        page.push_str("</dl>\n");
        Ok(())
    }

    fn exercises(&self, page: &mut String) -> std::fmt::Result {
        write!(
            page,
            "<h2>{}</h2>\n<div class=\"wide\"><table>\n<caption>{}</caption>\n<thead><tr>",
            self.words(&say!("paper-exercises")),
            self.words(&say!("paper-exercises-about"))
        )?;
        self.columns(
            page,
            &[
                (say!("held-exercise"), false),
                (say!("pen-side"), false),
                (say!("paper-sets-done"), true),
                (say!("fact-held"), true),
                (say!("paper-planned"), true),
                (say!("paper-a-set"), true),
                (say!("step-reps"), true),
            ],
        )?;
        for (exercise, sides) in &self.sums.exercises {
            let mut first = true;
            for (side, held) in sides {
                let name = if first {
                    let rows = sides.len();
                    let name = escaped(exercise);
                    format!("<th scope=\"rowgroup\" rowspan=\"{rows}\">{name}</th>")
                } else {
                    String::new()
                };
                first = false;
                let side = match side {
                    Place::Left => self.words(&say!("side-left")),
                    Place::Right => self.words(&say!("side-right")),
                    Place::Both => "–".to_owned(),
                };
                writeln!(page, "<tr>{name}<td>{side}</td>{}</tr>", self.cells(held))?;
            }
        }
        page.push_str("</tbody></table></div>\n");
        Ok(())
    }

    fn sessions(&self, page: &mut String) -> std::fmt::Result {
        writeln!(page, "<h2>{}</h2>", self.words(&say!("paper-sessions")))?;
        let language = self.locale.language;
        let shown = u64::try_from(self.listed.len()).unwrap_or(u64::MAX);
        if shown < self.sums.sessions {
            let latest = say!(
                "paper-latest",
                shown = language.whole(shown),
                all = language.whole(self.sums.sessions)
            );
            writeln!(page, "<p class=\"soft\">{}</p>", self.words(&latest))?;
        }
        write!(
            page,
            "<div class=\"wide\"><table>\n<caption>{}</caption>\n<thead><tr>",
            self.words(&say!("paper-sessions-about"))
        )?;
        let mut columns = vec![
            (say!("column-day"), false),
            (say!("search-routine"), false),
            (say!("fact-held"), true),
            (say!("fact-effort"), true),
            (say!("fact-discomfort-before"), true),
            (say!("fact-discomfort-after"), true),
        ];
        if self.scope.notes {
            columns.push((say!("note-title"), false));
        }
        self.columns(page, &columns)?;
        for row in &self.listed {
            page.push_str(row);
        }
        page.push_str("</tbody></table></div>\n");
        Ok(())
    }

    /// The heads of a table's columns; those of numbers stand to the right.
    fn columns(&self, page: &mut String, names: &[(Message, bool)]) -> std::fmt::Result {
        for (name, number) in names {
            let class = if *number { " class=\"n\"" } else { "" };
            write!(page, "<th scope=\"col\"{class}>{}</th>", self.words(name))?;
        }
        page.push_str("</tr></thead>\n<tbody>\n");
        Ok(())
    }

    fn row(&self, session: &LoggedSession) -> String {
        let head = &session.head;
        let scale =
            |value: Option<u8>| value.map_or_else(|| "–".to_owned(), |value| value.to_string());
        let note = match (&head.note, self.scope.notes) {
            (_, false) => String::new(),
            (None, true) => "<td></td>".to_owned(),
            (Some(note), true) => {
                format!("<td class=\"note\" dir=\"auto\">{}</td>", escaped(note))
            }
        };
        let early = head.outcome == SessionOutcome::FinishedEarly;
        let marks = [
            (early, say!("paper-was-early")),
            (head.by_hand, say!("paper-was-by-hand")),
            (head.corrected, say!("paper-was-corrected")),
        ];
        let marks: String = marks
            .iter()
            .filter(|(is, _)| *is)
            .map(|(_, mark)| format!(" <span class=\"soft\">({})</span>", self.words(mark)))
            .collect();
        format!(
            "<tr><td class=\"d\">{}</td><td>{}{marks}</td><td class=\"n\">{}</td>\
             <td class=\"n\">{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td>{note}</tr>\n",
            self.locale.date(head.started_at.local_date()),
            escaped(&head.routine.name),
            self.length(head.held_ms),
            scale(head.effort),
            scale(head.discomfort_before),
            scale(head.discomfort_after),
        )
    }

    fn cells(&self, held: &Held) -> String {
        let none = || "–".to_owned();
        let planned = match held.planned_ms {
            0 => none(),
            ms => self.length(ms),
        };
        let a_set = held.held_ms.checked_div(u64::from(held.tried));
        let a_set = a_set.map_or_else(none, |ms| self.length(ms));
        let reps = match (held.reps_done, held.reps_planned) {
            (0, 0) => none(),
            (done, planned) => self.of(u64::from(done), u64::from(planned)),
        };
        format!(
            "<td class=\"n\">{}</td><td class=\"n\">{}</td><td class=\"n\">{planned}</td>\
             <td class=\"n\">{a_set}</td><td class=\"n\">{reps}</td>",
            self.of(u64::from(held.done), u64::from(held.planned)),
            self.length(held.held_ms)
        )
    }
}

/// `text` as HTML shows it.
fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            // Signs that can't be seen could turn the words around them.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            c if c.is_control() && c != '\n' => {}
            c => html.push(c),
        }
    }
    html
}
