//! The calendar.

use crate::sessions::{session, unfinished};
use limber_exchange::ics::Calendar;
use limber_text::Language;

const GOLDEN: &str = include_str!("golden_sessions.ics");

fn calendar() -> String {
    let mut calendar = Calendar::new(Vec::new(), Language::English).unwrap();
    for session in [session(0), session(1), unfinished()] {
        calendar.write_session(&session).unwrap();
    }
    String::from_utf8(calendar.finish().unwrap()).unwrap()
}

#[test]
fn the_calendar_is_the_one_on_record() {
    assert_eq!(calendar().replace("\r\n", "\n"), GOLDEN);
}

/// RFC 5545, 3.1: lines end in CRLF and have 75 octets at most.
#[test]
fn lines_are_folded_as_the_rfc_says() {
    let text = calendar();
    assert!(text.ends_with("\r\n"));
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{line}");
    }
    let unfolded = text.replace("\r\n ", "");
    assert!(unfolded.contains(
        "SUMMARY:Hips\\; <b>deep</b>\\, slow \\\\ 髋部 and a name that is long enough to be folded\r\n"
    ));
    assert_eq!(unfolded.matches("BEGIN:VEVENT").count(), 2);
}

#[test]
fn nothing_a_person_wrote_for_themselves_is_in_it() {
    assert!(!calendar().contains("script"));
}

#[test]
fn an_event_that_lasts_no_time_has_no_end() {
    let mut one = session(0);
    one.head.ended_at = Some(one.head.started_at);
    let mut calendar = Calendar::new(Vec::new(), Language::English).unwrap();
    calendar.write_session(&one).unwrap();
    let text = String::from_utf8(calendar.finish().unwrap()).unwrap();
    assert!(text.contains("DTSTART:20261122T063000Z") && !text.contains("DTEND"));
}

#[test]
fn what_was_held_is_told_in_the_language_of_the_person() {
    let mut calendar = Calendar::new(Vec::new(), Language::German).unwrap();
    calendar.write_session(&session(1)).unwrap();
    let text = String::from_utf8(calendar.finish().unwrap()).unwrap();
    let text = text.replace("\r\n ", "");
    assert!(text.contains("PRODID:-//Limber//Limber//DE"), "{text}");
    for told in [
        "1:16 min gehalten.",
        "Links 30 s\\, rechts 22 s.",
        "Früher beendet.",
        "Anstrengung 5 von 10.",
        "Beschwerden vorher 5 von 10.",
    ] {
        assert!(text.contains(told), "{told} in {text}");
    }
}
