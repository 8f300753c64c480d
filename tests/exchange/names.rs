//! Every word of the library has a name in every language, and no name is without
//! its word.

use limber_core::{Exercise, SwapReason};
use limber_exchange::assets::{library, vocabulary};
use limber_text::{Language, Named};
use std::collections::BTreeSet;
use std::path::Path;

fn words(kind: Named) -> BTreeSet<String> {
    let library = library().unwrap();
    let of = |values: fn(&Exercise) -> Vec<String>| {
        library.exercises.values().flat_map(values).collect()
    };
    match kind {
        Named::Region => of(|exercise| exercise.regions.clone()),
        Named::Equipment => of(|exercise| exercise.equipment.clone()),
        Named::Pattern => of(|exercise| vec![exercise.pattern.clone()]),
        Named::Plane => of(|exercise| exercise.planes.clone()),
        Named::Position => library
            .timing
            .positions
            .keys()
            .map(|p| p.0.clone())
            .collect(),
        Named::Complaint => library.avoid_tags.iter().cloned().collect(),
        Named::Reason => SwapReason::ALL
            .map(|reason| reason.word().to_owned())
            .into(),
    }
}

#[test]
fn every_word_has_its_name_in_every_language_and_every_name_its_word() {
    for language in Language::ALL {
        let path = format!("../../ui/text/{}.ftl", language.tag());
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        let catalogue = std::fs::read_to_string(path).unwrap();
        let keys: BTreeSet<&str> = catalogue
            .lines()
            .filter(|line| !line.starts_with([' ', '#']))
            .filter_map(|line| line.split_once(" ="))
            .map(|(key, _)| key)
            .collect();
        for kind in Named::ALL {
            let known: BTreeSet<String> = words(kind).iter().map(|word| kind.key(word)).collect();
            assert!(known.len() > 2, "{kind:?}");
            let prefix = format!("{}-", kind.key(""));
            let named: BTreeSet<String> = keys
                .iter()
                .filter(|key| key.starts_with(&prefix))
                .map(|key| (*key).to_owned())
                .collect();
            assert_eq!(named, known, "{kind:?} in {}", language.tag());
            // Each its own: a filter with the same name twice tells nothing.
            let shown: BTreeSet<String> = words(kind)
                .iter()
                .map(|word| language.name(kind, word))
                .collect();
            assert_eq!(shown.len(), known.len(), "{kind:?} in {}", language.tag());
        }
    }
}

#[test]
fn english_calls_complaints_what_the_vocabulary_does() {
    for (tag, label) in vocabulary().unwrap().avoid_tags {
        assert_eq!(Language::English.name(Named::Complaint, &tag), label);
    }
}

#[test]
fn words_of_ones_own_stay_as_they_are() {
    let german = |word| Language::German.name(Named::Equipment, word);
    assert_eq!(german("wall or chair"), "Wand oder Stuhl");
    assert_eq!(german("my-foam_roller"), "my foam roller");
    assert_eq!(german(""), "");
}
