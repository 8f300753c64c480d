//! What went wrong, in the language of the system and in the one that was chosen.

use crate::house::House;

#[test]
fn an_error_is_told_in_the_language_of_the_system() {
    let house = House::new();
    for (language, told) in [
        ("C", "limber: There is no routine called nothing-like-it.\n"),
        (
            "de_DE.UTF-8",
            "limber: Es gibt keine Routine namens nothing-like-it.\n",
        ),
        (
            "ja_JP.UTF-8",
            "limber: nothing-like-it というメニューはありません。\n",
        ),
    ] {
        let mut command = house.command(&["timeline", "nothing-like-it"]);
        let ran = house.ran(command.env("LC_ALL", language));
        assert_eq!(ran.code, 1, "{ran:?}");
        assert!(ran.err.starts_with(told), "{}", ran.err);
    }
}

#[test]
fn a_text_that_is_no_routine_is_told_in_german_with_its_place() {
    let house = House::new();
    let file = house.file("falsch.txt", "Hüfte\nPigeon pose 2 x 10 s each side\n");
    let mut command = house.command(&["timeline", &file]);
    let ran = house.ran(command.env("LC_ALL", "de_AT.UTF-8"));
    assert_eq!(ran.code, 1, "{ran:?}");
    let why = "Zeile 2, Spalte 13: Pigeon pose wird mindestens 30 s gehalten, nicht 10 s.";
    assert!(ran.err.contains(why), "{}", ran.err);
}
