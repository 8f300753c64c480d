//! Any bytes, wherever bytes come in; and every input that ever made a panic.

use crate::amount;
use limber_torture::found::Found;
use limber_torture::mutate;
use limber_torture::targets::TARGETS;
use std::path::Path;

fn crashes() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/crashes"))
}

#[test]
fn no_bytes_make_a_panic() {
    let seed = amount::seed();
    let inputs = amount::of("LIMBER_TORTURE_INPUTS", 400);
    let mut found = Found::default();
    for (name, target) in TARGETS {
        // These make a folder and a database each time.
        let slow = matches!(name, "rescue" | "store" | "archive");
        let inputs = if slow { inputs / 10 } else { inputs };
        found.join(mutate::run(name, target, inputs, seed, crashes()));
    }
    println!("{:?}", found.counts);
    found.nothing_wrong();
    assert!(found.done("fuzz inputs") >= inputs * 6);
}

#[test]
fn every_past_crash_is_borne_now() {
    let known: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
    for folder in std::fs::read_dir(crashes()).unwrap() {
        let folder = folder.unwrap().path();
        let name = folder.file_name().unwrap().to_str().unwrap();
        let at = known.iter().position(|known| *known == name);
        let (_, target) = TARGETS[at.unwrap_or_else(|| panic!("{name} is no target"))];
        for file in std::fs::read_dir(&folder).unwrap() {
            target(&std::fs::read(file.unwrap().path()).unwrap());
        }
    }
}
