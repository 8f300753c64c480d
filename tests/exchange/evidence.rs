//! Where the facts come from.

use limber_core::Library;
use limber_exchange::assets::{FILES, library, safety};
use std::collections::BTreeSet;
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| library().unwrap());

fn table(path: &str) -> toml::Table {
    let (_, text) = FILES.iter().find(|(name, _)| *name == path).unwrap();
    toml::from_str(text).unwrap()
}

fn short_forms() -> BTreeSet<String> {
    let sources = table("sources.toml");
    let list = sources["source"].as_array().unwrap();
    let short = |source: &toml::Value| source["short"].as_str().unwrap().to_owned();
    let forms: BTreeSet<String> = list.iter().map(short).collect();
    assert_eq!(
        forms.len(),
        list.len(),
        "a short form stands for one source"
    );
    forms
}

#[test]
fn every_citation_is_listed_and_short() {
    let listed = short_forms();
    assert!(listed.iter().all(|short| short.chars().count() <= 50));
    for exercise in LIBRARY.exercises.values() {
        assert!(listed.contains(&exercise.dose.source), "{}", exercise.id);
        if let Some(protocol) = &exercise.protocol {
            assert!(listed.contains(&protocol.source), "{}", exercise.id);
        }
    }
    for question in safety().unwrap().questions {
        assert!(listed.contains(&question.source), "{}", question.id);
    }
    let evidence = table("evidence.toml");
    for source in evidence["dosing"]["pre_power"]["evidence"]
        .as_array()
        .unwrap()
    {
        assert!(listed.contains(source.as_str().unwrap()), "{source}");
    }
}

#[test]
fn no_measure_that_needs_a_licence_is_marked_for_use() {
    let evidence = table("evidence.toml");
    let measures = evidence["measure"].as_array().unwrap();
    assert_eq!(measures.len(), 11);
    for id in ["borg-rpe-cr10", "odi", "parq-plus", "start-back"] {
        let measure = measures
            .iter()
            .find(|m| m["id"].as_str() == Some(id))
            .unwrap();
        assert_eq!(measure["use"].as_str(), Some("no"), "{id}");
    }
}

#[test]
fn energy_codes_of_exercises_are_those_of_the_table() {
    let evidence = table("evidence.toml");
    let table: Vec<(&str, f64)> = evidence["interop"]["met"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                row["code"].as_str().unwrap(),
                row["met"].as_float().unwrap(),
            )
        })
        .collect();
    for exercise in LIBRARY.exercises.values() {
        if let Some(code) = &exercise.interop.compendium_code {
            let row = table.iter().find(|(known, _)| known == code);
            assert_eq!(
                row.map(|(_, met)| *met),
                exercise.interop.met,
                "{}",
                exercise.id
            );
        }
    }
}
