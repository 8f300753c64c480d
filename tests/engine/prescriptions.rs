//! Prescriptions as the window shows and keeps them.

use crate::house::House;

const TEXT: &str =
    "From Dr. Weber\n\nPigeon pose 2 x 20 s each side\nGlute bridge 3x10\nCall me.\n";

#[test]
fn a_prescription_is_read_line_by_line_and_kept_with_undo() {
    let house = House::new();
    let read = house.limber.read_prescription(TEXT).unwrap();
    assert_eq!(read.name.as_deref(), Some("From Dr. Weber"));
    let readings: Vec<&str> = read
        .lines
        .iter()
        .map(|line| line.reading.as_str())
        .collect();
    assert_eq!(readings, ["title", "exercise", "exercise", "note"]);
    assert!(!read.lines[1].changed.is_empty());
    assert_eq!(read.lines[1].figure.as_deref(), Some("pigeon-pose"));
    assert!(read.total_ms > 120_000);
    let saved = house.limber.add_prescription(TEXT).unwrap();
    let page = house.limber.routine(&saved.id).unwrap();
    assert_eq!(page.item.total_ms, read.total_ms);
    assert_eq!(page.notes, ["Call me."]);
    house.limber.undo().unwrap();
    assert!(house.limber.routine(&saved.id).is_err());
}

#[test]
fn it_can_be_edited_before_it_is_kept() {
    let house = House::new();
    let draft = house.limber.edit_prescription(TEXT).unwrap();
    assert_eq!(draft.parts[0].entries.len(), 2);
    assert!(draft.changed);
    assert!(house.limber.save_draft().is_ok());
}

#[test]
fn a_text_without_an_exercise_is_kept_nowhere() {
    let house = House::new();
    let read = house.limber.read_prescription("qwertz uiop\n").unwrap();
    assert_eq!(read.name, None);
    assert!(house.limber.add_prescription("qwertz uiop\n").is_err());
    assert!(
        house
            .limber
            .read_prescription(&"x".repeat(1_000_001))
            .is_err()
    );
}
