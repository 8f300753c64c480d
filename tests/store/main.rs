//! What the store promises, rule by rule.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod alive;
mod any;
mod backup_kills;
mod backup_thinning;
mod backups;
mod carry;
mod damage;
mod damage_cases;
mod damage_files;
mod disk;
mod given;
mod history;
mod journal;
mod lock;
mod long_log;
mod neighbours;
mod own;
mod query_plans;
mod real;
mod refusals;
mod revisions;
mod round_trip;
mod schema;
mod settings;
mod sums;

/// A file that no `mod` names would never run.
#[test]
fn every_file_of_this_folder_is_part_of_the_suite() {
    let named = include_str!("main.rs");
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/store");
    let mut seen = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let stem = path.file_stem().unwrap().to_str().unwrap();
        if path.extension().is_some_and(|e| e == "rs") && stem != "main" {
            assert!(named.contains(&format!("\nmod {stem};")), "{stem}.rs");
            seen += 1;
        }
    }
    assert!(seen > 10);
}
