//! Runs clippy with the core's bans over a crate that breaks each of them once.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

#[test]
fn every_ban_of_the_core_fires() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let core = root.join("src-tauri/core");
    let config: toml::Table =
        toml::from_str(&std::fs::read_to_string(core.join("clippy.toml")).unwrap()).unwrap();
    let banned: BTreeSet<String> = ["disallowed-methods", "disallowed-types"]
        .iter()
        .flat_map(|list| config[*list].as_array().unwrap())
        .map(|ban| ban["path"].as_str().unwrap().to_owned())
        .collect();
    assert!(banned.len() >= 20);

    let output = Command::new(env!("CARGO"))
        .args([
            "clippy",
            "--quiet",
            "--message-format=json",
            "--features=banned",
        ])
        .args([
            "--manifest-path",
            concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"),
        ])
        .env("CLIPPY_CONF_DIR", &core)
        // A target of its own: clippy does not see the configuration change.
        .env("CARGO_TARGET_DIR", root.join("target/bans"))
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("RUSTFLAGS")
        .output()
        .unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    let fired: BTreeSet<String> = printed
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter_map(|message| message["message"]["message"].as_str().map(str::to_owned))
        .filter_map(|text| Some(text.split('`').nth(1)?.to_owned()))
        .collect();
    let silent: Vec<&String> = banned.iter().filter(|ban| !fired.contains(*ban)).collect();
    assert!(
        silent.is_empty(),
        "bans that do not fire: {silent:?}\nfired: {fired:?}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
