use limber_text::{Language, say};

#[test]
fn the_language_is_what_was_chosen_else_the_systems_else_english() {
    assert_eq!(Language::pick(Some("de"), ["fr_FR"]), Language::German);
    assert_eq!(Language::pick(None, ["de_AT.UTF-8"]), Language::German);
    assert_eq!(
        Language::pick(Some("system"), ["pt", "ja-JP"]),
        Language::Japanese
    );
    for nothing in ["C", "POSIX", "C.UTF-8", "", "tlh", "deu", "é"] {
        assert_eq!(
            Language::pick(None, [nothing]),
            Language::English,
            "{nothing}"
        );
    }
}

#[test]
fn what_is_counted_has_the_form_of_its_language() {
    let seconds = |language, count: u32| say!("speak-seconds", count = count).words(language);
    assert_eq!(seconds(Language::English, 1), "1 second");
    assert_eq!(seconds(Language::English, 0), "0 seconds");
    assert_eq!(seconds(Language::French, 0), "0 seconde");
    assert_eq!(seconds(Language::German, 2), "2 Sekunden");
    assert_eq!(seconds(Language::Japanese, 30), "30秒");
}

#[test]
fn a_text_in_a_text_is_told_in_the_same_language_without_marks() {
    let minutes = say!("speak-minutes", count = 1u32);
    let time = say!(
        "speak-minutes-seconds",
        minutes = minutes,
        seconds = say!("speak-seconds", count = 30u32)
    );
    let held = say!("speak-held", time = time);
    assert_eq!(
        held.words(Language::German),
        "1 Minute 30 Sekunden geschafft. Bleib, wenn es guttut."
    );
    let next = say!("speak-next", name = "{ $name } שלום");
    assert_eq!(next.words(Language::English), "Next: { $name } שלום.");
}

#[test]
fn a_gap_shows_as_its_key() {
    assert_eq!(say!("no-such-key").words(Language::German), "no-such-key");
    // A sentence with a hole would say something else.
    assert_eq!(say!("speak-next").words(Language::French), "speak-next");
}
