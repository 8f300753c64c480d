//! Dates and times of day as people write them. Orders and marks are those of
//! Unicode CLDR, as in the window's pages; the names stand in the catalogues.

use crate::language::Language::{English, French, German, Japanese, Spanish};
use crate::locale::{Locale, Twelve};
use crate::message::Message;
use crate::say;
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};

impl Locale {
    /// `22 Nov 2026`.
    pub fn date(self, date: NaiveDate) -> String {
        let (day, month, year) = (date.day(), self.month_short(date), date.year());
        match self.language {
            English if self.month_first => format!("{month} {day}, {year}"),
            English | Spanish | French => format!("{day} {month} {year}"),
            German => format!("{day}. {month} {year}"),
            Japanese => format!("{year}年{month}{day}日"),
        }
    }

    /// `22 November`.
    pub fn day(self, date: NaiveDate) -> String {
        let (day, month) = (date.day(), self.month_long(date));
        match self.language {
            English if self.month_first => format!("{month} {day}"),
            English | French => format!("{day} {month}"),
            German => format!("{day}. {month}"),
            Spanish => format!("{day} de {month}"),
            Japanese => format!("{month}{day}日"),
        }
    }

    /// `Sunday, 22 November`.
    pub fn weekday_and_day(self, date: NaiveDate) -> String {
        let (weekday, day) = (self.weekday(date.weekday()), self.day(date));
        match self.language {
            English | German | Spanish => format!("{weekday}, {day}"),
            French => format!("{weekday} {day}"),
            Japanese => format!("{day}{weekday}"),
        }
    }

    /// `Sunday, 22 November 2026`.
    pub fn full_date(self, date: NaiveDate) -> String {
        let (day, year) = (self.weekday_and_day(date), date.year());
        match self.language {
            English if self.month_first => format!("{day}, {year}"),
            English | German | French => format!("{day} {year}"),
            Spanish => format!("{day} de {year}"),
            Japanese => format!("{year}年{day}"),
        }
    }

    /// `November 2026`.
    pub fn month(self, date: NaiveDate) -> String {
        let (month, year) = (self.month_long(date), date.year());
        match self.language {
            English | German | French => format!("{month} {year}"),
            Spanish => format!("{month} de {year}"),
            Japanese => format!("{year}年{month}"),
        }
    }

    /// `Sunday`.
    pub fn weekday(self, weekday: Weekday) -> String {
        say!("weekday-name", number = weekday.number_from_monday()).words(self.language)
    }

    /// `S`, as calendars write it above a column.
    pub fn weekday_letter(self, weekday: Weekday) -> String {
        say!("weekday-letter", number = weekday.number_from_monday()).words(self.language)
    }

    /// `Sun`.
    pub fn weekday_short(self, weekday: Weekday) -> String {
        say!("weekday-name-short", number = weekday.number_from_monday()).words(self.language)
    }

    /// `18:03`.
    pub fn time(self, time: NaiveTime) -> String {
        let minute = time.minute();
        let Some(words) = self.twelve else {
            return format!("{:02}:{minute:02}", time.hour());
        };
        let (afternoon, hour) = time.hour12();
        let half = match (words, afternoon) {
            (Twelve::Capitals, false) => "AM",
            (Twelve::Capitals, true) => "PM",
            (Twelve::Small, false) => "am",
            (Twelve::Small, true) => "pm",
            (Twelve::Spanish, false) => "a.\u{a0}m.",
            (Twelve::Spanish, true) => "p.\u{a0}m.",
        };
        format!("{hour}:{minute:02}\u{a0}{half}")
    }

    /// `22 Nov 2026, 18:03`.
    pub fn date_and_time(self, at: NaiveDateTime) -> String {
        let (date, time) = (self.date(at.date()), self.time(at.time()));
        match self.language {
            English | German | Spanish | French => format!("{date}, {time}"),
            Japanese => format!("{date} {time}"),
        }
    }

    fn month_long(self, date: NaiveDate) -> String {
        self.named(&say!("month-name", number = date.month()))
    }

    fn month_short(self, date: NaiveDate) -> String {
        self.named(&say!("month-name-short", number = date.month()))
    }

    fn named(self, message: &Message) -> String {
        message.words(self.language)
    }
}
