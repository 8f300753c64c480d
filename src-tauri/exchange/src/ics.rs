//! Sessions as events of a calendar: RFC 5545, times in UTC. `docs/ics.md` says
//! what stands where.

use crate::length::length;
use limber_core::log::LoggedSession;
use limber_core::{SessionOutcome, Side, Wall};
use limber_text::{Language, say};
use std::io::{self, Write};

/// Longest line, bytes without its end.
const LINE_MAX: usize = 75;

/// Writes events as they come.
pub struct Calendar<W: Write> {
    out: W,
    language: Language,
}

impl<W: Write> Calendar<W> {
    /// A calendar on `out` for who reads `language`.
    pub fn new(out: W, language: Language) -> io::Result<Self> {
        let mut calendar = Self { out, language };
        calendar.line("BEGIN:VCALENDAR")?;
        calendar.line("VERSION:2.0")?;
        let tag = language.tag().to_uppercase();
        calendar.line(&format!("PRODID:-//Limber//Limber//{tag}"))?;
        calendar.line("CALSCALE:GREGORIAN")?;
        Ok(calendar)
    }

    /// Writes `session` as an event. One that has not ended is none yet.
    pub fn write_session(&mut self, session: &LoggedSession) -> io::Result<()> {
        let head = &session.head;
        let Some(ended_at) = head
            .ended_at
            .filter(|_| head.outcome != SessionOutcome::Unfinished)
        else {
            return Ok(());
        };
        self.line("BEGIN:VEVENT")?;
        self.line(&format!("UID:{}@limber", head.id))?;
        // When it was made: the same at every export.
        self.line(&format!("DTSTAMP:{}", utc(ended_at)))?;
        self.line(&format!("DTSTART:{}", utc(head.started_at)))?;
        // An event that lasts no time has no end.
        if ended_at.unix_ms.div_euclid(1_000) > head.started_at.unix_ms.div_euclid(1_000) {
            self.line(&format!("DTEND:{}", utc(ended_at)))?;
        }
        self.line(&format!("SUMMARY:{}", text(&head.routine.name)))?;
        self.line(&format!(
            "DESCRIPTION:{}",
            text(&about(session, self.language))
        ))?;
        self.line("CATEGORIES:Limber")?;
        self.line("STATUS:CONFIRMED")?;
        // Nobody is busy because of something that is over.
        self.line("TRANSP:TRANSPARENT")?;
        self.line("END:VEVENT")
    }

    /// Writes the end and gives `out` back.
    pub fn finish(mut self) -> io::Result<W> {
        self.line("END:VCALENDAR")?;
        self.out.flush()?;
        Ok(self.out)
    }

    /// Writes a line, folded where it is too long, never within a character.
    fn line(&mut self, line: &str) -> io::Result<()> {
        let mut room = LINE_MAX;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.out.write_all(b"\r\n ")?;
                room = LINE_MAX - 1;
            }
            let mut bytes = [0; 4];
            self.out.write_all(c.encode_utf8(&mut bytes).as_bytes())?;
            room -= c.len_utf8();
        }
        self.out.write_all(b"\r\n")
    }
}

/// What was held, a line each. The person's note stays out: calendars are
/// shared.
fn about(session: &LoggedSession, language: Language) -> String {
    let side = |side: Side| -> u64 {
        let held = session
            .attempts
            .iter()
            .filter(|attempt| attempt.is_final && attempt.side == Some(side))
            .map(|attempt| attempt.held_ms);
        held.fold(0, u64::saturating_add)
    };
    let head = &session.head;
    let held = length(head.held_ms, language);
    let mut lines = vec![say!("paper-event-held", length = held)];
    let (left, right) = (side(Side::Left), side(Side::Right));
    if left > 0 || right > 0 {
        lines.push(say!(
            "paper-event-sides",
            left = length(left, language),
            right = length(right, language)
        ));
    }
    if head.outcome == SessionOutcome::FinishedEarly {
        lines.push(say!("paper-event-early"));
    }
    for (name, value) in [
        (say!("fact-effort"), head.effort),
        (say!("fact-discomfort-before"), head.discomfort_before),
        (say!("fact-discomfort-after"), head.discomfort_after),
    ] {
        if let Some(value) = value {
            let value = say!("of-ten", value = value);
            lines.push(say!("paper-said", what = name, value = value));
        }
    }
    let lines: Vec<String> = lines.iter().map(|line| line.words(language)).collect();
    lines.join("\n")
}

/// `20261122T063000Z`.
fn utc(wall: Wall) -> String {
    let utc = Wall {
        offset_min: 0,
        ..wall
    };
    utc.to_datetime().format("%Y%m%dT%H%M%SZ").to_string()
}

/// `value` as the TEXT of RFC 5545 3.3.11, without signs that have no place in
/// it.
fn text(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '\\' | ';' | ',' => text.extend(['\\', c]),
            '\n' => text.push_str("\\n"),
            c if c.is_control() => {}
            c => text.push(c),
        }
    }
    text
}
