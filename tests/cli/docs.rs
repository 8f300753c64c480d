//! `docs/json.md` tells every field and word that is printed.

use crate::house::{House, SMALL};
use serde_json::Value;
use std::collections::BTreeSet;

fn docs() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/json.md");
    std::fs::read_to_string(path).unwrap()
}

/// Every key of `value`, and every word under the keys that hold enumerations.
fn told(value: &Value, found: &mut BTreeSet<String>) {
    const WORDS: [&str; 10] = [
        "kind",
        "outcome",
        "event",
        "side",
        "why",
        "reason",
        "laterality",
        "level",
        "category",
        "dose_kind",
    ];
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                found.insert(key.clone());
                if let (true, Some(word)) = (WORDS.contains(&key.as_str()), value.as_str()) {
                    found.insert(word.to_owned());
                }
                told(value, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| told(item, found)),
        _ => {}
    }
}

#[test]
fn every_field_and_word_that_is_printed_is_documented() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    let handout = house.file("handout.txt", "Home\nPigeon pose 2 x 20 s\nCall me.\n");
    let mut found = BTreeSet::new();
    for event in house
        .run(&["play", &small, "--speed", "1000", "--json"])
        .events()
    {
        told(&event, &mut found);
    }
    let archive = house.path("archive.json").to_str().unwrap().to_owned();
    assert_eq!(house.run(&["export", "--all", "-o", &archive]).code, 0);
    for args in [
        &["history", "--json"][..],
        &["trends", "--json"],
        &["exercises", "--json"],
        &["routines", "--json"],
        &["routine", "check", &handout, "--json"],
        &["backup", "--json"],
        &["backup", "now", "--json"],
        &["doctor", "--json"],
        &["import", &archive, "--dry-run", "--json"],
        &["timeline", "ice-session", "--json"],
        &["timeline", "hip-strength-full", "--json"],
        &["timeline", "older-adult-flex-12", "--json"],
    ] {
        told(&house.run(args).json(), &mut found);
    }
    let docs = docs();
    let documented = |word: &str| {
        docs.contains(&format!("`{word}`")) || (word == "v" && docs.contains("\"v\":1"))
    };
    let missing: Vec<&String> = found.iter().filter(|word| !documented(word)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(found.len() > 80, "{}", found.len());
}
