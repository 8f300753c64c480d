//! The window's rights: which commands there are, who may call them, and what
//! the page may load. Read from the files that decide it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod usage;

use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

fn json(path: &str) -> Value {
    serde_json::from_str(&read(path)).unwrap()
}

/// What stands between `from` and the next `to` in `text`.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let rest = &text[text.find(from).expect(from) + from.len()..];
    &rest[..rest.find(to).expect(to)]
}

fn words(list: &str) -> BTreeSet<String> {
    list.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn built() -> BTreeSet<String> {
    words(between(&read("src-tauri/build.rs"), "&[&str] = &[", "];"))
}

#[test]
fn the_same_commands_are_declared_handled_and_granted() {
    let declared = built();
    assert!(declared.len() > 10);
    let handled = words(between(
        &read("src-tauri/src/commands.rs"),
        "generate_handler![",
        "]",
    ));
    assert_eq!(handled, declared);
    let granted: BTreeSet<String> = json("src-tauri/capabilities/main.json")["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|grant| grant.as_str().unwrap())
        .map(|grant| grant.strip_prefix("allow-").expect("only own commands"))
        .map(|grant| grant.replace('-', "_"))
        .collect();
    assert_eq!(granted, declared);
}

#[test]
fn the_page_calls_only_commands_that_exist() {
    let called: BTreeSet<String> = read("ui/host.js")
        .split("ask(\"")
        .skip(1)
        .map(|rest| rest[..rest.find('"').unwrap()].to_owned())
        .chain(["player_channel".to_owned()])
        .collect();
    assert_eq!(called, built());
    assert!(read("ui/host-tauri.js").contains("\"player_channel\""));
}

#[test]
fn the_test_host_answers_the_same_commands() {
    let host = read("tests/e2e/host/src/commands.rs");
    for command in built().iter().filter(|name| *name != "player_channel") {
        assert!(host.contains(&format!("\"{command}\" =>")), "{command}");
    }
}

#[test]
fn the_page_may_load_nothing_from_outside() {
    let config = json("tauri.conf.json");
    assert_eq!(config["app"]["withGlobalTauri"], false);
    let security = &config["app"]["security"];
    assert_eq!(security["freezePrototype"], true);
    assert_eq!(security["capabilities"], serde_json::json!(["main"]));
    let csp = security["csp"].as_str().unwrap();
    for rule in csp.split("; ") {
        let mut parts = rule.split(' ');
        let directive = parts.next().unwrap();
        for source in parts {
            let inside = [
                "'self'",
                "'none'",
                "ipc:",
                "http://ipc.localhost",
                "blob:",
                "data:",
            ];
            assert!(inside.contains(&source), "{directive} allows {source}");
        }
    }
    for directive in [
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
    ] {
        assert!(csp.split("; ").any(|rule| rule == directive), "{directive}");
    }
}

/// What the build packed is what the window embeds: one script and one style
/// sheet, each a file of its own, as the policy above wants.
#[test]
fn the_window_embeds_what_was_packed() {
    let folder = json("tauri.conf.json")["build"]["frontendDist"].clone();
    let folder = folder.as_str().unwrap();
    let page = read(&format!("{folder}/index.html"));
    let (styles, scripts) = (
        page.matches("<link rel=\"stylesheet\""),
        page.matches("<script"),
    );
    assert_eq!((styles.count(), scripts.count()), (1, 1));
    let script = read(&format!("{folder}/app.js"));
    // Built after the last edit: it knows every command the sources call.
    for command in read("ui/host.js").split("ask(\"").skip(1) {
        let name = &command[..command.find('"').unwrap()];
        assert!(script.contains(&format!("\"{name}\"")), "{name}");
    }
    for language in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/text")).unwrap() {
        let name = language.unwrap().file_name();
        let packed = read(&format!("{folder}/text/{}", name.to_str().unwrap()));
        assert!(packed.starts_with("a=Limber\n"), "{name:?}");
    }
}

/// The page takes it under that name, and only then.
#[test]
fn what_the_first_picture_shows_goes_into_the_page() {
    let name = "__LIMBER_OPENING__";
    assert!(read("src-tauri/src/opening.rs").contains(name));
    assert!(read("ui/host-tauri.js").contains(&format!("window.{name}")));
    let windows = json("tauri.conf.json")["app"]["windows"].clone();
    for window in windows.as_array().unwrap() {
        // Made by hand, since the toolkit would make it without.
        assert_eq!(window["create"], false);
    }
}

/// A missing file answers with the page itself, so a wrong import shows late.
#[test]
fn every_file_the_page_names_is_there() {
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui");
    let page = fs::read_to_string(ui.join("index.html")).unwrap();
    let named: Vec<&str> = ["href=\"", "src=\""]
        .iter()
        .flat_map(|attribute| page.split(attribute).skip(1))
        .map(|rest| &rest[..rest.find('"').unwrap()])
        .collect();
    assert!(named.len() > 3);
    for file in named {
        assert!(ui.join(file).is_file(), "{file}");
    }
    let mut scripts = 0;
    let mut folders = vec![ui];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "js") {
                scripts += 1;
                check_imports(&path);
            }
        }
    }
    assert!(scripts > 10);
}

fn check_imports(script: &Path) {
    let text = fs::read_to_string(script).unwrap();
    let folder = script.parent().unwrap();
    for line in text.lines().filter(|line| {
        let line = line.trim_start();
        line.starts_with("import ") || line.starts_with("export ") || line.starts_with("} from")
    }) {
        let Some(target) = line
            .split_once("from \"")
            .or_else(|| line.split_once("from '"))
            .map(|(_, rest)| rest)
        else {
            continue;
        };
        let name: PathBuf = target.split(['"', '\'']).next().unwrap().into();
        assert!(folder.join(&name).is_file(), "{script:?} imports {name:?}");
    }
}

#[test]
fn icons_of_the_bundle_are_there_and_have_an_alpha_channel() {
    for icon in json("tauri.conf.json")["bundle"]["icon"]
        .as_array()
        .unwrap()
    {
        let name = icon.as_str().unwrap();
        let bytes = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap();
        if name.ends_with(".png") {
            // Colour type 6 in the PNG's header is RGBA.
            assert_eq!(bytes[25], 6, "{name}");
        }
    }
}
