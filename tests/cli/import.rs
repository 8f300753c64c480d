//! `export --all` and `import`: from one data folder to another.

use crate::house::{House, SMALL};
use std::fs;

fn played() -> House {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    let ran = house.run(&["play", &small, "--speed", "1000"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    house
}

#[test]
fn everything_goes_from_one_folder_to_another() {
    let house = played();
    let all = house.run(&["export", "--all"]).out;
    let other = House::new();
    let file = other.file("archive.json", &all);

    let seen = other.run(&["import", &file, "--dry-run"]);
    assert_eq!(seen.code, 0, "{}", seen.err);
    assert!(
        seen.out
            .contains("can be imported. Nothing was changed yet.")
    );
    assert!(seen.out.contains("1 session comes"), "{}", seen.out);
    assert_eq!(
        other.run(&["history", "--json"]).json()["sessions"]
            .as_array()
            .unwrap()
            .len(),
        0
    );

    let done = other.run(&["import", &file]);
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(done.out.starts_with("Imported "), "{}", done.out);
    assert_eq!(
        other.run(&["history", "--json"]).out,
        house.run(&["history", "--json"]).out
    );
    assert_eq!(other.run(&["export", "--all"]).out, all);
    let again = other.run(&["import", &file]).out;
    assert!(
        again.contains("1 session is here already, the same"),
        "{again}"
    );
}

/// What came stands in its file still: nobody waits for a copy of it to be checked.
#[test]
fn an_import_leaves_the_days_backup_to_the_next_command() {
    let all = played().run(&["export", "--all"]).out;
    let other = House::new();
    let file = other.file("archive.json", &all);
    let backups = || {
        let json = other.run(&["backup", "list", "--json"]).json();
        json["backups"].as_array().unwrap().len()
    };
    other.run(&["import", &file]);
    let folder = std::path::Path::new(&other.data()).join("backups");
    assert!(!folder.exists());
    other.run(&["history"]);
    assert_eq!(backups(), 1);
}

#[test]
fn a_bad_file_is_told_and_changes_nothing() {
    let house = played();
    let all = house.run(&["export", "--all"]).out;
    let file = house.file("cut.json", &all[..all.len() - 40]);
    let before = house.run(&["export", "--all"]).out;
    for args in [&["import", &file][..], &["import", &file, "--dry-run"]] {
        let ran = house.run(args);
        ran.failed(1);
        assert!(
            ran.err
                .contains("cut.json can't be imported. It ends in the middle"),
            "{}",
            ran.err
        );
    }
    house.run(&["import", "no-such-file.json"]).failed(1);
    assert_eq!(house.run(&["export", "--all"]).out, before);
}

#[test]
fn every_form_is_written() {
    let house = played();
    for (args, begins) in [
        (&["export", "--format", "ics"][..], "BEGIN:VCALENDAR\r\n"),
        (&["export", "--format", "html"], "<!doctype html>"),
        (&["export", "--all"], "{\"limber\":\"archive\",\"v\":2,"),
    ] {
        let ran = house.run(args);
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(ran.out.starts_with(begins), "{}", ran.out);
    }
    let path = house.path("log.fit");
    let ran = house.run(&["export", "--format", "fit", "-o", path.to_str().unwrap()]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(&fs::read(&path).unwrap()[8..12], b".FIT");
    for args in [&["export", "--all", "--format", "csv"][..], &["export"]] {
        let ran = house.run(args);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{ran:?}");
    }
}
