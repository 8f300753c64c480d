//! Who reads German is told nothing in English but what exercises and routines say
//! of themselves.

use crate::house::House;
use limber_core::SessionId;
use limber_engine::DayRange;
use limber_engine::wire::player::{Act, Offer};
use limber_engine::wire::settings::Settings;
use limber_exchange::assets;
use limber_text::Language;
use serde::Serialize;
use serde_json::Value;
use std::path::Path;

const ROUTINE: &str = "hip-mobility-gentle-10";

fn german() -> House {
    let house = House::new();
    house.limber.set_preference("language", "de").unwrap();
    house
}

/// Fields that hold words for programs, or what exercises and routines say.
const NOT_OURS: [&str; 50] = [
    "id",
    "name",
    "names",
    "aliases",
    "category",
    "regions",
    "laterality",
    "side_cue",
    "dose_kind",
    "source",
    "muscles",
    "pattern",
    "planes",
    "equipment",
    "level",
    "position",
    "setup",
    "feel",
    "mistake",
    "stop",
    "avoid_tags",
    "easier",
    "harder",
    "figure",
    "goal",
    "tags",
    "exercises",
    "kind",
    "phase",
    "sides",
    "word",
    "tag",
    "reason",
    "check",
    "note",
    "notes",
    "stop_rule",
    "dose_note",
    "categories",
    "levels",
    "used_in",
    "shared_with",
    "side",
    "more",
    "by",
    "why",
    "begins",
    "first_side",
    "side_order",
    "outcome",
];

/// Every text of `value` that a person reads.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, value)| {
                // A name beside its word is one of ours.
                let named = name.as_str() == "name" && fields.contains_key("word");
                named
                    || value.is_object()
                    || value
                        .as_array()
                        .is_some_and(|items| items.iter().any(Value::is_object))
                    || !NOT_OURS.contains(&name.as_str())
            })
            .for_each(|(_, value)| texts(value, found)),
        _ => {}
    }
}

/// The texts of a catalogue, each as the parts between what is filled in.
fn catalogue(language: Language) -> Vec<Vec<String>> {
    let path = format!("../../ui/text/{}.ftl", language.tag());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let source = std::fs::read_to_string(path).unwrap();
    source
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| match line.trim_start().split_once("] ") {
            Some((_, form)) if line.starts_with(' ') => Some(form),
            _ => line.split_once(" = ").map(|(_, text)| text),
        })
        .map(|text| {
            text.split('{')
                .map(|part| {
                    part.split_once('}')
                        .map_or(part, |(_, rest)| rest)
                        .to_owned()
                })
                .collect()
        })
        .collect()
}

/// Whether `text` is one that `parts` make.
fn made_of(text: &str, parts: &[String]) -> bool {
    let [first, rest @ ..] = parts else {
        return false;
    };
    let Some(mut left) = text.strip_prefix(first.as_str()) else {
        return false;
    };
    for part in rest {
        match left.find(part.as_str()) {
            Some(at) => left = left.get(at + part.len()..).unwrap(),
            None => return false,
        }
    }
    rest.last()
        .map_or(left.is_empty(), |last| last.is_empty() || left.is_empty())
}

/// The English texts that no German one reads like, long enough to be told by.
fn english_only() -> Vec<Vec<String>> {
    let german = catalogue(Language::German);
    let letters =
        |parts: &Vec<String>| parts.concat().chars().filter(|c| c.is_alphabetic()).count();
    catalogue(Language::English)
        .into_iter()
        .filter(|parts| letters(parts) > 3 && !german.contains(parts))
        .collect()
}

fn english_in(value: &impl Serialize) -> Vec<String> {
    let mut found = Vec::new();
    texts(&serde_json::to_value(value).unwrap(), &mut found);
    assert!(!found.is_empty());
    let english = english_only();
    found.retain(|text| english.iter().any(|parts| made_of(text, parts)));
    found
}

#[test]
fn the_scan_finds_english_and_lets_german_pass() {
    let house = House::new();
    let found = english_in(&house.limber.exercise_words().unwrap());
    assert!(found.contains(&"wall or chair".to_owned()), "{found:?}");
    assert!(found.contains(&"Dizziness".to_owned()), "{found:?}");
    let found = english_in(&house.limber.doctor());
    assert!(
        found.contains(&"No session is running.".to_owned()),
        "{found:?}"
    );
}

#[test]
fn what_the_screens_show_is_german() {
    let house = german();
    let limber = &house.limber;
    limber.set_careful("dizziness", true).unwrap();
    let nothing: [&str; 0] = [];
    assert_eq!(english_in(&limber.exercise_words().unwrap()), nothing);
    assert_eq!(english_in(&limber.exercises("").unwrap()), nothing);
    assert_eq!(
        english_in(&limber.exercise("pigeon-pose").unwrap()),
        nothing
    );
    assert_eq!(english_in(&limber.routines().unwrap()), nothing);
    assert_eq!(english_in(&limber.routine(ROUTINE).unwrap()), nothing);
    assert_eq!(english_in(&limber.swap_reasons()), nothing);
    assert_eq!(english_in(&limber.safety()), nothing);
    let played = house.play(ROUTINE).session;
    assert_eq!(english_in(&limber.today().unwrap()), nothing);
    assert_eq!(english_in(&house.page(None, 10).unwrap()), nothing);
    assert_eq!(
        english_in(&limber.session(&played.to_string()).unwrap()),
        nothing
    );
    assert_eq!(english_in(&limber.trends(DayRange::ALL).unwrap()), nothing);
    limber.look_after().unwrap();
    assert_eq!(english_in(&limber.doctor()), nothing);
    assert_eq!(english_in(&limber.edit_routine(None).unwrap()), nothing);
}

#[test]
fn what_can_be_undone_has_german_names() {
    let house = german();
    let limber = &house.limber;
    let undo = |changed: limber_engine::wire::change::Changed| changed.undo.unwrap();
    let session = house.play(ROUTINE).session;
    assert_eq!(
        undo(limber.delete_session(&session.to_string()).unwrap()),
        "Hip mobility, gentle (no pigeon) vom 18. November löschen"
    );
    assert_eq!(
        undo(limber.set_careful("dizziness", true).unwrap()),
        "Vorsicht: Schwindel"
    );
    assert_eq!(
        undo(
            limber
                .set_session_settings(&Settings {
                    wait_for_me: true,
                    ..limber.session_settings().unwrap()
                })
                .unwrap()
        ),
        "Optionen für Einheiten"
    );
    let draft = limber.edit_routine(None).unwrap();
    assert_eq!(draft.head.name, "Meine Routine");
    let _: SessionId = session;
}

#[test]
fn a_pause_that_nobody_asked_for_is_told_in_german() {
    let house = german();
    let end = house.play_with(ROUTINE, 1, &[Act::Close]);
    let limber = house.again();
    let waiting = limber.unfinished().unwrap().unwrap();
    assert_eq!(waiting.session, end.session.to_string());
    let checks = limber.doctor().checks;
    let waits = checks
        .iter()
        .find(|check| check.check == "unfinished")
        .unwrap();
    assert!(
        waits
            .found
            .starts_with("Hip mobility, gentle (no pigeon) vom 18. Nov. 2026, 09:00 wartet"),
        "{waits:?}"
    );
    let undo = limber.settle(Offer::Discard).unwrap();
    assert!(undo.undo.is_none_or(|name| name.ends_with("verwerfen")));
}

/// Two places for one sentence, which must not drift apart.
#[test]
fn english_safety_texts_are_those_of_the_assets() {
    let house = House::new();
    let told = house.limber.safety();
    let safety = assets::safety().unwrap();
    assert_eq!(told.stop_card, safety.copy.stop_card);
    assert_eq!(told.stop_list, safety.stop_during_exercise);
    assert_eq!(told.disclaimer, safety.copy.disclaimer);
}
