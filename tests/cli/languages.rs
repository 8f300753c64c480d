//! What is printed, in the language of the person.

use crate::house::{House, SMALL};
use limber_devices::{SystemClock, SystemIds};
use limber_engine::{Env, Limber};
use limber_text::Language;
use std::path::Path;
use std::sync::Arc;

/// Compares `told` with what is kept under `name`; `LIMBER_UPDATE=1` keeps it anew.
pub fn golden(name: &str, told: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cli/golden");
    let path = path.join(name);
    if std::env::var_os("LIMBER_UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, told).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(
        told, kept,
        "{name} is told otherwise: LIMBER_UPDATE=1 cargo test -p limber keeps it"
    );
}

#[test]
fn every_command_speaks_german_and_japanese() {
    for language in [Language::German, Language::Japanese] {
        let house = House::new();
        let small = house.file("small.txt", SMALL);
        let at = "2026-01-20 18:30";
        let added = house.run(&["history", "add", &small, "--at", at, "--effort", "4"]);
        assert_eq!(added.code, 0, "{added:?}");
        let correct = ["history", "correct", "last", "1", "--held", "25s"];
        assert_eq!(house.run(&correct).code, 0);
        let archive = house.path("archive.json").to_str().unwrap().to_owned();
        assert_eq!(house.run(&["export", "--all", "-o", &archive]).code, 0);
        let other = House::new();
        let folder = house.folder.path().to_str().unwrap();
        let mut told = String::new();
        let mut tell = |house: &House, args: &[&str]| {
            let ran = house.run_in(language, args);
            let said = format!(
                "=== {} ({})\n{}{}\n",
                args.join(" "),
                ran.code,
                ran.out,
                ran.err
            );
            told.push_str(&said.replace(folder, "FOLDER"));
        };
        tell(&other, &["play", &small, "--speed", "1000", "--new"]);
        let other = House::new();
        tell(&other, &["backup"]);
        tell(&other, &["history"]);
        tell(&other, &["trends"]);
        tell(&other, &["import", &archive, "--dry-run"]);
        tell(&other, &["import", &archive]);
        tell(&house, &["timeline", &small]);
        tell(&house, &["exercises", "pigeon"]);
        tell(&house, &["exercises", "xyzzy"]);
        tell(&house, &["history"]);
        let days = ["trends", "--since", "2026-01-19", "--until", "2026-01-25"];
        tell(&house, &days);
        tell(&house, &["history", "correct", "last", "1"]);
        tell(&house, &["history", "correct", "last", "7", "--held", "5s"]);
        tell(&house, &["history", "--since", "gestern"]);
        tell(&house, &["play"]);
        tell(&house, &["play", &small, "--resume"]);
        tell(&house, &["play", "--sped", "2"]);
        tell(&house, &["history", "--since"]);
        tell(&house, &["hist"]);
        golden(&format!("commands.{}.txt", language.tag()), &told);
    }
}

#[test]
fn json_is_the_same_in_every_language() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    let at = "2026-01-20 18:30";
    assert_eq!(house.run(&["history", "add", &small, "--at", at]).code, 0);
    for args in [&["history", "--json"][..], &["timeline", &small, "--json"]] {
        let english = house.run(args).json();
        for language in Language::ALL {
            assert_eq!(house.run_in(language, args).json(), english, "{language:?}");
        }
    }
}

#[test]
fn the_language_that_was_chosen_goes_before_the_systems() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    let at = "2026-01-20 18:30";
    assert_eq!(house.run(&["history", "add", &small, "--at", at]).code, 0);
    let env = Env {
        clock: Arc::new(SystemClock::new()),
        ids: Arc::new(SystemIds),
        spare: Vec::new(),
    };
    let limber = Limber::open(&house.data(), "the test", env).unwrap();
    limber.set_preference("language", "fr").unwrap();
    drop(limber);
    let said = house.run_in(Language::Japanese, &["history"]).out;
    assert!(said.contains("Small one · Terminée · 1:00 tenu"), "{said}");
    // The help needs no log; it speaks what the system does.
    let help = house.run_in(Language::Japanese, &["--help"]).out;
    assert!(help.contains("使い方:"), "{help}");
}
