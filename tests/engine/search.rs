//! Finding exercises by whatever a person remembers.

use crate::house::House;
use limber_exchange::routine_text::fold;

fn ids(query: &str) -> Vec<String> {
    let found = House::new().limber.exercises(query).unwrap();
    assert_eq!(found.v, 1);
    found.exercises.into_iter().map(|item| item.id).collect()
}

fn first(query: &str) -> String {
    ids(query).into_iter().next().unwrap_or_default()
}

#[test]
fn thread_the_needle_has_two_meanings_and_the_hip_comes_first() {
    let both = ["thread-the-needle", "thread-the-needle-thoracic"];
    for query in [
        "thread the needle",
        "Thread the Needle",
        "thread-the-needle",
        "thred the needel",
    ] {
        assert_eq!(ids(query), both, "{query}");
    }
}

#[test]
fn names_other_names_and_ids_are_found_with_slips_of_the_fingers() {
    assert_eq!(first("pigeon pose"), "pigeon-pose");
    assert_eq!(first("pidgeon pose"), "pigeon-pose");
    assert_eq!(first("supine figure four"), "thread-the-needle");
    assert_eq!(first("butterfly-seated"), "butterfly-seated");
    assert_eq!(first("childs pose"), "childs-pose");
    assert_eq!(first("Child's pose"), "childs-pose");
}

#[test]
fn every_field_can_be_asked_for() {
    let house = House::new();
    for (query, holds) in [
        ("hip", "hip"),
        ("hips", "hip"),
        ("piriformis", "piriformis"),
        ("hinge", "hinge"),
        ("transverse", "transverse"),
        ("chair", "chair"),
        ("advanced", "advanced"),
        ("plyometric", "plyometric"),
        ("half-kneeling", "half-kneeling"),
    ] {
        let found = house.limber.exercises(query).unwrap().exercises;
        assert!(!found.is_empty(), "{query}");
        for item in found {
            let all = serde_json::to_string(&item).unwrap().to_lowercase();
            assert!(all.contains(holds), "{query} found {}", item.id);
        }
    }
}

#[test]
fn all_words_must_fit() {
    let house = House::new();
    let both = house.limber.exercises("glutes chair").unwrap().exercises;
    assert!(!both.is_empty());
    assert!(both.len() < house.limber.exercises("glutes").unwrap().exercises.len());
    for item in both {
        let all = serde_json::to_string(&item).unwrap();
        assert!(
            all.contains("glutes") && all.contains("chair"),
            "{}",
            item.id
        );
    }
}

#[test]
fn a_word_that_is_known_is_not_taken_for_another() {
    // One letter from "half", which stands in many positions.
    for item in House::new().limber.exercises("calf").unwrap().exercises {
        let all = serde_json::to_string(&item).unwrap().to_lowercase();
        assert!(
            all.contains("calf") || all.contains("calves"),
            "{}",
            item.id
        );
    }
}

#[test]
fn nothing_asked_lists_all_by_name_and_nonsense_finds_nothing() {
    let house = House::new();
    let all = house.limber.exercises("").unwrap().exercises;
    assert!(all.len() > 100);
    assert_eq!(house.limber.exercises("  ...  ").unwrap().exercises, all);
    let names: Vec<&str> = all.iter().map(|item| item.name.as_str()).collect();
    assert!(names.is_sorted_by_key(|name| fold(name)));
    assert!(ids("xyzzy").is_empty());
    assert!(ids("<img src=x onerror=alert(1)>").is_empty());
    assert!(ids(&"pigeon ".repeat(2_000)).contains(&"pigeon-pose".to_owned()));
}
