//! From what is typed to a routine.

use crate::house::House;
use limber_engine::ErrorKind;

const SMALL: &str = "Small one\n\nPigeon pose 1 x 30 s each side\n";

#[test]
fn an_id_or_an_exact_name_names_a_routine() {
    let house = House::new();
    for word in ["hip-mobility-10", "Hip mobility, 10 minutes"] {
        let routine = house.limber.find_routine(word).unwrap();
        assert_eq!(routine.id.as_str(), "hip-mobility-10");
    }
}

#[test]
fn an_unknown_routine_tells_the_nearest() {
    let house = House::new();
    let error = house.limber.find_routine("hip-mobilty-10").unwrap_err();
    assert_eq!(error.kind, ErrorKind::NotFound);
    assert!(error.to_string().contains("hip-mobilty-10"), "{error}");
    assert!(crate::house::hint(&error).contains("hip-mobility-10"));
    // Part of a name leads to ids too.
    let error = house.limber.find_routine("wind-down").unwrap_err();
    assert!(crate::house::hint(&error).contains("evening-wind-down-12"));
    // Nothing like it: where to look.
    let error = house.limber.find_routine("qqqqqqq").unwrap_err();
    assert!(crate::house::hint(&error).contains("limber routines"));
}

#[test]
fn a_name_of_any_length_makes_a_short_message() {
    let error = House::new()
        .limber
        .find_routine(&"x".repeat(100_000))
        .unwrap_err();
    assert!(error.to_string().chars().count() < 200);
}

#[test]
fn a_separator_or_an_extension_makes_it_a_file() {
    let house = House::new();
    for word in ["no/such", "hip-mobility-10.txt"] {
        let error = house.limber.find_routine(word).unwrap_err();
        assert_eq!(error.kind, ErrorKind::NotFound);
        assert!(error.to_string().starts_with("There is no file"), "{error}");
    }
}

#[test]
fn a_file_is_read_with_any_line_ends_and_a_byte_order_mark() {
    let house = House::new();
    let plain = house.file("plain.txt", SMALL);
    let expected = house.limber.find_routine(&plain).unwrap();
    assert_eq!(expected.name, "Small one");
    assert_eq!(expected.id.as_str(), "plain");
    for (name, text) in [
        ("crlf.txt", SMALL.replace('\n', "\r\n")),
        ("cr.txt", SMALL.replace('\n', "\r")),
        ("mark.txt", format!("\u{feff}{SMALL}")),
    ] {
        let path = house.file(name, text);
        let routine = house.limber.find_routine(&path).unwrap();
        assert_eq!(routine.name, expected.name, "{name}");
        assert_eq!(routine.parts, expected.parts, "{name}");
    }
}

#[test]
fn a_malformed_file_tells_line_and_column() {
    let house = House::new();
    let path = house.file("bad.txt", "A title\n\nPigeon pose 2 x 30 parsecs\n");
    let error = house.limber.find_routine(&path).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Malformed);
    assert!(error.to_string().contains("bad.txt"), "{error}");
    assert!(error.to_string().contains("line 3, column "), "{error}");
}

#[test]
fn what_is_no_text_tells_where_it_stops_being_one() {
    let house = House::new();
    let path = house.file("binary.txt", b"A title\nab\xff\xfe");
    let error = house.limber.find_routine(&path).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Malformed);
    assert!(error.to_string().contains("line 2, column 3"), "{error}");
}

#[test]
fn a_file_too_large_is_not_read() {
    let house = House::new();
    let path = house.file("large.txt", "a".repeat(1_000_001));
    let error = house.limber.find_routine(&path).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Malformed);
    assert!(error.to_string().contains("larger than 1 MB"), "{error}");
    let folder = house.folder.path().to_str().unwrap();
    let error = house.limber.find_routine(folder).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Io);
}

#[test]
fn hostile_names_reach_the_timeline_as_they_are() {
    let house = House::new();
    for name in [
        "<img src=x onerror=alert(1)>",
        "\"quoted\" 'and' `more`",
        "🧘 עברית",
        "=1+1",
    ] {
        let text = format!("{name}\n\nPigeon pose 1 x 30 s each side\n");
        let path = house.file("hostile.txt", text);
        let routine = house.limber.find_routine(&path).unwrap();
        let timeline = house.limber.timeline(&routine).unwrap();
        assert_eq!(timeline.routine.name, name);
    }
}
