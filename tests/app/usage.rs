//! Help of the window's program, and what was typed wrong, in every language. None of it
//! needs a display.

use limber_text::{Language, say, text};
use std::process::{Command, Output};

fn run(language: Language, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_limber-app"))
        .args(args)
        .env("LC_ALL", language.tag())
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap()
}

fn said(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

#[test]
fn help_is_in_the_persons_language() {
    for language in Language::ALL {
        let ran = run(language, &["--help"]);
        assert_eq!(
            (ran.status.code(), said(ran.stderr)),
            (Some(0), String::new())
        );
        let help = said(ran.stdout);
        assert!(!help.contains("terminal-"), "{help}");
        for key in [
            "terminal-help-limber",
            "terminal-help-usage",
            "terminal-help-options",
            "terminal-help-flag",
            "terminal-help-version",
            "terminal-value-dir",
        ] {
            let words = text(language, key).unwrap();
            assert!(help.contains(&words), "{words} in {help}");
        }
        // It may be broken.
        let flat: String = help.split_whitespace().collect();
        let folder = text(language, "terminal-help-window-data-dir").unwrap();
        let folder: String = folder.split_whitespace().collect();
        assert!(flat.contains(&folder), "{folder} in {help}");
        if !matches!(language, Language::English | Language::French) {
            for word in ["Usage:", "Options:", "[OPTIONS]", "Print "] {
                assert!(!help.contains(word), "{word} in {help}");
            }
        }
    }
}

#[test]
fn the_version_is_told() {
    let ran = run(Language::German, &["--version"]);
    assert_eq!(ran.status.code(), Some(0));
    let version = said(ran.stdout);
    assert_eq!(
        version,
        format!("limber-app {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn what_is_typed_wrong_is_in_the_persons_language() {
    for language in Language::ALL {
        let help = || say!("terminal-help-window-hint");
        let value = text(language, "terminal-value-dir").unwrap();
        let data_dir = format!("--data-dir <{value}>");
        for (args, wrong, hint) in [
            (
                &["--dance"][..],
                say!("terminal-wrong-argument", argument = "--dance"),
                help(),
            ),
            (
                &["--data-dri", "x"],
                say!("terminal-wrong-argument", argument = "--data-dri"),
                say!("terminal-meant", word = "--data-dir", help = help()),
            ),
            (
                &["--data-dir"],
                say!("terminal-wrong-no-value", argument = data_dir.as_str()),
                help(),
            ),
            (
                &["--data-dir", "x", "--data-dir", "y"],
                say!("terminal-wrong-twice", argument = data_dir.as_str()),
                help(),
            ),
        ] {
            let ran = run(language, args);
            assert_eq!(ran.status.code(), Some(2), "{args:?}");
            assert!(ran.stdout.is_empty(), "{args:?}");
            let (wrong, hint) = (wrong.words(language), hint.words(language));
            assert_eq!(said(ran.stderr), format!("limber-app: {wrong}\n{hint}\n"));
        }
    }
}
