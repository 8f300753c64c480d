//! "Report for my therapist": one HTML file that holds everything it shows, to
//! read on a screen and to print on A4 and Letter. No script, nothing fetched.
//! `docs/report.md` says what counts for what.

mod sums;
mod trend;

use crate::length::length;
use chrono::NaiveDate;
use limber_core::SessionOutcome;
use limber_core::log::LoggedSession;
use std::fmt::Write as _;
use std::io;
use sums::{Held, Sums};
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
    sums: Sums,
    trend: Trend,
    /// Rows of the list.
    listed: std::collections::VecDeque<String>,
}

impl Report {
    /// A report without sessions.
    pub fn new(scope: Scope) -> Self {
        Self {
            scope,
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
        self.listed.push_back(row(session, self.scope.notes));
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
            (Some(since), Some(until)) => format!("{} to {}", day(since), day(until)),
            _ => "No sessions yet".to_owned(),
        };
        write!(
            page,
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <title>Exercise report, {period}</title>\n<style>\n{CSS}</style>\n</head>\n<body>\n\
             <h1>Exercise report</h1>\n<p class=\"soft\">{period}</p>\n"
        )?;
        if self.sums.sessions == 0 {
            page.push_str("<p>No sessions were done in this time.</p>\n");
        } else {
            let days = match (since, until) {
                (Some(since), Some(until)) => (until - since).num_days().saturating_add(1).max(1),
                _ => 1,
            };
            self.facts(&mut page, days)?;
            self.exercises(&mut page)?;
            page.push_str(&self.trend.section());
            self.sessions(&mut page)?;
        }
        page.push_str(
            "<footer>Written by Limber from the log that was kept during the exercises. \
             Held is attended time: pauses do not count. A hold counts as done from its \
             minimum on, within one second.</footer>\n</body>\n</html>\n",
        );
        Ok(page)
    }

    fn facts(&self, page: &mut String, days: i64) -> std::fmt::Result {
        let sums = &self.sums;
        page.push_str("<dl class=\"facts\">\n");
        let weeks = days as f64 / 7.0;
        let a_week = f64::from(sums.days()) / weeks.max(1.0);
        fact(
            page,
            "Days with exercises",
            &format!("{} of {days}", sums.days()),
            &format!("{a_week:.1} a week"),
        )?;
        let all = &sums.all;
        fact(
            page,
            "Done as planned",
            &share(u64::from(all.done), u64::from(all.planned)),
            &format!("{} of {} sets", all.done, all.planned),
        )?;
        fact(
            page,
            "Held of planned time",
            &share(all.held_of_planned_ms, all.planned_ms),
            &format!(
                "{} of {}",
                length(all.held_of_planned_ms),
                length(all.planned_ms)
            ),
        )?;
        let early = match sums.early {
            0 => "all to their end".to_owned(),
            early => format!("{early} finished early"),
        };
        fact(page, "Sessions", &sums.sessions.to_string(), &early)?;
        page.push_str("</dl>\n");
        Ok(())
    }

    fn exercises(&self, page: &mut String) -> std::fmt::Result {
        page.push_str(
            "<h2>Exercises, each side</h2>\n<div class=\"wide\"><table>\n\
             <caption>Held and planned for each exercise and side</caption>\n\
             <thead><tr><th scope=\"col\">Exercise</th><th scope=\"col\">Side</th>\
             <th scope=\"col\" class=\"n\">Sets done</th><th scope=\"col\" class=\"n\">Held</th>\
             <th scope=\"col\" class=\"n\">Planned</th><th scope=\"col\" class=\"n\">A set</th>\
             <th scope=\"col\" class=\"n\">Repetitions</th></tr></thead>\n<tbody>\n",
        );
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
                writeln!(page, "<tr>{name}<td>{side}</td>{}</tr>", cells(held))?;
            }
        }
        page.push_str("</tbody></table></div>\n");
        Ok(())
    }

    fn sessions(&self, page: &mut String) -> std::fmt::Result {
        let note = if self.scope.notes {
            "<th scope=\"col\">Note</th>"
        } else {
            ""
        };
        page.push_str("<h2>Sessions</h2>\n");
        let shown = u64::try_from(self.listed.len()).unwrap_or(u64::MAX);
        if shown < self.sums.sessions {
            let all = self.sums.sessions;
            writeln!(page, "<p class=\"soft\">The latest {shown} of {all}.</p>")?;
        }
        write!(
            page,
            "<div class=\"wide\"><table>\n<caption>Every session with what was said of it</caption>\n\
             <thead><tr><th scope=\"col\">Day</th><th scope=\"col\">Routine</th>\
             <th scope=\"col\" class=\"n\">Held</th><th scope=\"col\" class=\"n\">Effort</th>\
             <th scope=\"col\" class=\"n\">Discomfort before</th>\
             <th scope=\"col\" class=\"n\">after</th>{note}</tr></thead>\n<tbody>\n"
        )?;
        for row in &self.listed {
            page.push_str(row);
        }
        page.push_str("</tbody></table></div>\n");
        Ok(())
    }
}

fn row(session: &LoggedSession, notes: bool) -> String {
    let head = &session.head;
    let scale = |value: Option<u8>| value.map_or_else(|| "–".to_owned(), |value| value.to_string());
    let note = match (&head.note, notes) {
        (_, false) => String::new(),
        (None, true) => "<td></td>".to_owned(),
        (Some(note), true) => format!("<td class=\"note\" dir=\"auto\">{}</td>", escaped(note)),
    };
    let early = match head.outcome {
        SessionOutcome::FinishedEarly => " <span class=\"soft\">(finished early)</span>",
        _ => "",
    };
    let by_hand = match head.by_hand {
        true => " <span class=\"soft\">(added by hand)</span>",
        false => "",
    };
    let corrected = match head.corrected {
        true => " <span class=\"soft\">(corrected)</span>",
        false => "",
    };
    format!(
        "<tr><td class=\"d\">{}</td><td>{}{early}{by_hand}{corrected}</td><td class=\"n\">{}</td>\
         <td class=\"n\">{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td>{note}</tr>\n",
        day(head.started_at.local_date()),
        escaped(&head.routine.name),
        length(head.held_ms),
        scale(head.effort),
        scale(head.discomfort_before),
        scale(head.discomfort_after),
    )
}

fn cells(held: &Held) -> String {
    let planned = match held.planned_ms {
        0 => "–".to_owned(),
        ms => length(ms),
    };
    let a_set = match held.held_ms.checked_div(u64::from(held.tried)) {
        Some(ms) => length(ms),
        None => "–".to_owned(),
    };
    let reps = match (held.reps_done, held.reps_planned) {
        (0, 0) => "–".to_owned(),
        (done, planned) => format!("{done} of {planned}"),
    };
    format!(
        "<td class=\"n\">{} of {}</td><td class=\"n\">{}</td><td class=\"n\">{planned}</td>\
         <td class=\"n\">{a_set}</td><td class=\"n\">{reps}</td>",
        held.done,
        held.planned,
        length(held.held_ms)
    )
}

fn fact(page: &mut String, name: &str, value: &str, more: &str) -> std::fmt::Result {
    writeln!(
        page,
        "<div><dt>{name}</dt><dd>{value}<small>{more}</small></dd></div>"
    )
}

/// `93 %`, or a dash where there was nothing to do.
fn share(part: u64, whole: u64) -> String {
    match part.saturating_mul(100).checked_div(whole) {
        Some(percent) => format!("{percent} %"),
        None => "–".to_owned(),
    }
}

/// `22 Nov 2026`.
fn day(day: NaiveDate) -> String {
    day.format("%-d %b %Y").to_string()
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
