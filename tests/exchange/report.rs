//! The report for a therapist.

use crate::sessions::{session, unfinished};
use chrono::NaiveDate;
use limber_exchange::report::{Report, Scope};
use limber_text::{Language, Locale};
use quick_xml::Reader;
use quick_xml::events::Event;

const SCOPE: Scope = Scope {
    since: NaiveDate::from_ymd_opt(2026, 10, 29),
    until: NaiveDate::from_ymd_opt(2026, 11, 25),
    notes: false,
};

fn page(scope: Scope, count: i64) -> String {
    page_in(Language::English, scope, count)
}

fn page_in(language: Language, scope: Scope, count: i64) -> String {
    let mut report = Report::new(scope, Locale::from(language));
    for n in 0..count {
        report.add(&session(n % 4));
    }
    report.add(&unfinished());
    let mut out = Vec::new();
    report.write(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// The text between the tags, a space for each tag.
fn words(page: &str) -> String {
    let body = page.split_once("<body>").unwrap().1;
    let mut words = String::new();
    let mut inside = false;
    for c in body.chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                words.push(' ');
            }
            c if !inside => words.push(c),
            _ => {}
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn it_says_what_was_planned_and_what_was_held_on_each_side() {
    let text = words(&page(SCOPE, 2));
    for said in [
        "29 Oct 2026 to 25 Nov 2026",
        "Days with exercises 2 of 28 0.5 a week",
        // 2 of 4 sets a session reached their minimum.
        "Done as planned 50 % 4 of 8 sets",
        // 30 + 22 + 24 of 114 s each time.
        "Held of planned time 66 % 2:32 min of 3:48 min",
        "Pigeon pose Left 2 of 2 1:00 min 1:00 min 30 s –",
        "Right 0 of 4 44 s 2:00 min 22 s –",
        "Glute bridge – 2 of 2 48 s 48 s 24 s 16 of 16",
        "22 Nov 2026 Hips; &lt;b&gt;deep&lt;/b&gt;",
        "(finished early) 1:16 min 4 5 3",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
}

#[test]
fn notes_are_in_it_only_when_asked_for() {
    let without = page(SCOPE, 1);
    assert!(!without.contains("better, really"));
    let with = page(
        Scope {
            notes: true,
            ..SCOPE
        },
        1,
    );
    assert!(with.contains("&lt;script&gt;alert(1)&lt;/script&gt;\nbetter, really"));
}

/// Nothing in it runs, and nothing is fetched from anywhere.
#[test]
fn it_holds_all_it_shows_and_runs_nothing() {
    let page = page(
        Scope {
            notes: true,
            ..SCOPE
        },
        3,
    );
    let policy = "default-src 'none'; style-src 'unsafe-inline'";
    assert!(page.contains(policy));
    for never in [
        "<script", "href=", "src=", "url(", "@import", "http://", "https://", " on",
    ] {
        let head = page.replace(policy, "");
        let tags: String = head
            .split('<')
            .filter_map(|part| part.split('>').next())
            .collect();
        assert!(!tags.contains(never), "{never}");
        assert!(
            never == " on"
                || !page.split("</style>").next().unwrap().contains(never)
                || never == "src="
        );
    }
    // Every element is closed, so that the drawing and the tables are whole.
    let body = page.split_once("<body>").unwrap().1;
    let body = format!("<body>{}", body.split_once("</body>").unwrap().0);
    let mut reader = Reader::from_str(&body);
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => break,
            Event::Start(_) | Event::End(_) | Event::Empty(_) | Event::Text(_) => {}
            _ => {}
        }
    }
}

#[test]
fn the_drawing_has_a_point_for_each_day_and_words_for_who_cannot_see_it() {
    let page = page(SCOPE, 3);
    assert_eq!(page.matches("class=\"dot-after\"").count(), 3);
    assert_eq!(page.matches("class=\"dot-before\"").count(), 3);
    assert!(page.contains(
        "aria-label=\"Discomfort before the exercises from 5.0 to 5.0, after the exercises from 3.0 to 3.0\""
    ));
}

#[test]
fn a_time_without_sessions_says_so() {
    let text = words(&page(SCOPE, 0));
    assert!(
        text.contains("No sessions were done in this time."),
        "{text}"
    );
    assert!(!page(SCOPE, 0).contains("<svg"));
}

#[test]
fn what_was_added_or_put_right_afterwards_says_so() {
    let mut report = Report::new(SCOPE, Locale::default());
    let mut told = session(0);
    told.head.by_hand = true;
    told.head.corrected = true;
    report.add(&told);
    let mut out = Vec::new();
    report.write(&mut out).unwrap();
    let text = words(&String::from_utf8(out).unwrap());
    assert!(text.contains("(added by hand) (corrected)"), "{text}");
    assert!(!words(&page(SCOPE, 2)).contains("by hand"));
}

/// What a therapist in Germany and one in Japan hold in their hands.
#[test]
fn the_report_is_the_one_on_record_in_german_and_japanese() {
    let scope = Scope {
        notes: true,
        ..SCOPE
    };
    for (language, golden) in [
        (Language::German, include_str!("golden_report.de.txt")),
        (Language::Japanese, include_str!("golden_report.ja.txt")),
    ] {
        let page = page_in(language, scope, 3);
        assert!(page.contains(&format!("<html lang=\"{}\">", language.tag())));
        let drawing = page.split_once("aria-label=\"").unwrap().1;
        let title = page.split_once("<title>").unwrap().1;
        let told = format!(
            "{}\n{}\n{}\n",
            title.split_once('<').unwrap().0,
            drawing.split_once('"').unwrap().0,
            words(&page)
        );
        assert_eq!(told, golden, "{}", language.tag());
    }
}
