//! Dates, times and numbers as people write them. What is expected is what Unicode
//! CLDR 48 has, as the engines of the window's pages write it.

use chrono::{NaiveDate, NaiveTime, Weekday};
use limber_text::{Language, Locale, say};

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

/// What systems say, and what people there read.
const PLACES: [(&str, Language); 8] = [
    ("C.UTF-8", Language::English),
    ("en_US.UTF-8", Language::English),
    ("en_AU", Language::English),
    ("de_DE.UTF-8", Language::German),
    ("es_ES.UTF-8", Language::Spanish),
    ("es_CL", Language::Spanish),
    ("fr_FR@euro", Language::French),
    ("ja_JP.UTF-8", Language::Japanese),
];

#[test]
fn dates_are_written_as_people_there_write_them() {
    let shown = PLACES.map(|(place, language)| {
        let locale = Locale::new(language, place);
        let date = day(11, 22);
        [
            locale.date(date),
            locale.day(date),
            locale.full_date(date),
            locale.month(date),
            locale.date_and_time(date.and_time(at(18, 3))),
        ]
    });
    assert_eq!(
        shown,
        [
            [
                "22 Nov 2026",
                "22 November",
                "Sunday, 22 November 2026",
                "November 2026",
                "22 Nov 2026, 18:03"
            ],
            [
                "Nov 22, 2026",
                "November 22",
                "Sunday, November 22, 2026",
                "November 2026",
                "Nov 22, 2026, 6:03\u{a0}PM"
            ],
            [
                "22 Nov 2026",
                "22 November",
                "Sunday, 22 November 2026",
                "November 2026",
                "22 Nov 2026, 6:03\u{a0}pm"
            ],
            [
                "22. Nov. 2026",
                "22. November",
                "Sonntag, 22. November 2026",
                "November 2026",
                "22. Nov. 2026, 18:03"
            ],
            [
                "22 nov 2026",
                "22 de noviembre",
                "domingo, 22 de noviembre de 2026",
                "noviembre de 2026",
                "22 nov 2026, 18:03"
            ],
            [
                "22 nov 2026",
                "22 de noviembre",
                "domingo, 22 de noviembre de 2026",
                "noviembre de 2026",
                "22 nov 2026, 6:03\u{a0}p.\u{a0}m."
            ],
            [
                "22 nov. 2026",
                "22 novembre",
                "dimanche 22 novembre 2026",
                "novembre 2026",
                "22 nov. 2026, 18:03"
            ],
            [
                "2026年11月22日",
                "11月22日",
                "2026年11月22日日曜日",
                "2026年11月",
                "2026年11月22日 18:03"
            ],
        ]
        .map(|texts| texts.map(str::to_owned))
    );
}

#[test]
fn every_month_and_weekday_has_its_names() {
    let months = |language: Language| -> Vec<String> {
        (1..=12)
            .map(|month| Locale::from(language).date(day(month, 5)))
            .collect()
    };
    assert_eq!(
        months(Language::German),
        [
            "5. Jan. 2026",
            "5. Feb. 2026",
            "5. März 2026",
            "5. Apr. 2026",
            "5. Mai 2026",
            "5. Juni 2026",
            "5. Juli 2026",
            "5. Aug. 2026",
            "5. Sept. 2026",
            "5. Okt. 2026",
            "5. Nov. 2026",
            "5. Dez. 2026",
        ]
    );
    assert_eq!(
        months(Language::French),
        [
            "5 janv. 2026",
            "5 févr. 2026",
            "5 mars 2026",
            "5 avr. 2026",
            "5 mai 2026",
            "5 juin 2026",
            "5 juil. 2026",
            "5 août 2026",
            "5 sept. 2026",
            "5 oct. 2026",
            "5 nov. 2026",
            "5 déc. 2026",
        ]
    );
    assert_eq!(
        months(Language::Spanish),
        [
            "5 ene 2026",
            "5 feb 2026",
            "5 mar 2026",
            "5 abr 2026",
            "5 may 2026",
            "5 jun 2026",
            "5 jul 2026",
            "5 ago 2026",
            "5 sept 2026",
            "5 oct 2026",
            "5 nov 2026",
            "5 dic 2026",
        ]
    );
    assert_eq!(months(Language::Japanese)[8], "2026年9月5日");
    assert_eq!(months(Language::English)[8], "5 Sep 2026");
    let week = |language: Language| {
        [Weekday::Mon, Weekday::Wed, Weekday::Sun].map(|weekday| {
            let locale = Locale::from(language);
            (locale.weekday(weekday), locale.weekday_short(weekday))
        })
    };
    let told =
        |words: [(&str, &str); 3]| words.map(|(long, short)| (long.to_owned(), short.to_owned()));
    assert_eq!(
        week(Language::English),
        told([("Monday", "Mon"), ("Wednesday", "Wed"), ("Sunday", "Sun")])
    );
    assert_eq!(
        week(Language::German),
        told([("Montag", "Mo"), ("Mittwoch", "Mi"), ("Sonntag", "So")])
    );
    assert_eq!(
        week(Language::Spanish),
        told([("lunes", "lun"), ("miércoles", "mié"), ("domingo", "dom")])
    );
    assert_eq!(
        week(Language::French),
        told([
            ("lundi", "lun."),
            ("mercredi", "mer."),
            ("dimanche", "dim.")
        ])
    );
    assert_eq!(
        week(Language::Japanese),
        told([("月曜日", "月"), ("水曜日", "水"), ("日曜日", "日")])
    );
}

#[test]
fn clocks_count_to_twelve_where_they_do() {
    let time = |place: &str, language, hour| Locale::new(language, place).time(at(hour, 5));
    assert_eq!(time("en_US", Language::English, 0), "12:05\u{a0}AM");
    assert_eq!(time("en_US", Language::English, 12), "12:05\u{a0}PM");
    assert_eq!(time("en-IN", Language::English, 9), "9:05\u{a0}am");
    assert_eq!(time("en_GB", Language::English, 9), "09:05");
    assert_eq!(
        time("es_MX.UTF-8", Language::Spanish, 9),
        "9:05\u{a0}a.\u{a0}m."
    );
    assert_eq!(time("es", Language::Spanish, 21), "21:05");
    // The region of another language says nothing of this one.
    assert_eq!(time("en_US.UTF-8", Language::German, 21), "21:05");
    assert_eq!(
        Locale::new(Language::English, "es_US").date(day(1, 5)),
        "5 Jan 2026"
    );
}

#[test]
fn numbers_have_the_marks_of_their_language() {
    let shown = |language: Language| {
        [
            language.whole(0),
            language.whole(999),
            language.whole(1_234),
            language.whole(12_345),
            language.whole(1_234_567),
            language.tenths(5),
            language.tenths(12_345),
            language.percent(93),
        ]
    };
    let told = |words: [&str; 8]| words.map(str::to_owned);
    assert_eq!(
        shown(Language::English),
        told([
            "0",
            "999",
            "1,234",
            "12,345",
            "1,234,567",
            "0.5",
            "1,234.5",
            "93 %"
        ])
    );
    assert_eq!(
        shown(Language::German),
        told([
            "0",
            "999",
            "1.234",
            "12.345",
            "1.234.567",
            "0,5",
            "1.234,5",
            "93 %"
        ])
    );
    assert_eq!(
        shown(Language::Spanish),
        told([
            "0",
            "999",
            "1234",
            "12.345",
            "1.234.567",
            "0,5",
            "1234,5",
            "93 %"
        ])
    );
    assert_eq!(
        shown(Language::French),
        told([
            "0",
            "999",
            "1\u{202f}234",
            "12\u{202f}345",
            "1\u{202f}234\u{202f}567",
            "0,5",
            "1\u{202f}234,5",
            "93 %"
        ])
    );
    assert_eq!(
        shown(Language::Japanese),
        told([
            "0",
            "999",
            "1,234",
            "12,345",
            "1,234,567",
            "0.5",
            "1,234.5",
            "93%"
        ])
    );
    let largest = Language::English.whole(u64::MAX);
    assert_eq!(largest, "18,446,744,073,709,551,615");
}

#[test]
fn numbers_in_texts_have_them_too() {
    let seconds = |language| say!("speak-seconds", count = 12_345u32).words(language);
    assert_eq!(seconds(Language::English), "12,345 seconds");
    assert_eq!(seconds(Language::German), "12.345 Sekunden");
    assert_eq!(seconds(Language::Japanese), "12,345秒");
}
