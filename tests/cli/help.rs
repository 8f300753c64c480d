//! Help in every language: each command and each argument is described.

use crate::house::House;
use limber_text::{Language, say};
use unicode_width::UnicodeWidthStr;

/// All commands, by the words that lead to them.
const COMMANDS: [&str; 25] = [
    "",
    "exercises",
    "routines",
    "routine",
    "routine show",
    "routine add",
    "routine check",
    "routine edit",
    "routine rm",
    "routine copy",
    "timeline",
    "play",
    "history",
    "history show",
    "history correct",
    "history add",
    "trends",
    "export",
    "render",
    "import",
    "backup",
    "backup list",
    "backup now",
    "backup restore",
    "doctor",
];
/// What the parser would say by itself.
const ENGLISH: [&str; 8] = [
    "Usage:",
    "Arguments:",
    "Options:",
    "Commands:",
    "[OPTIONS]",
    "<COMMAND>",
    "Print ",
    "[default",
];

/// Lines of help whose item no text stands beside or under.
fn bare(help: &str) -> Vec<&str> {
    let lines: Vec<&str> = help.lines().collect();
    let items = lines.iter().enumerate().filter(|(_, line)| {
        let item = line.trim_start();
        let indent = line.len() - item.len();
        (2..=6).contains(&indent) && item.starts_with(['-', '<', '['])
    });
    items
        .filter(|(at, line)| {
            let beside = line.trim_start().contains("  ");
            let under = lines
                .get(at + 1)
                .is_some_and(|next| next.starts_with("          "));
            !beside && !under
        })
        .map(|(_, line)| *line)
        .collect()
}

#[test]
fn help_describes_everything_in_every_language() {
    let house = House::new();
    for language in Language::ALL {
        for command in COMMANDS {
            let mut args = vec!["help"];
            args.extend(command.split_whitespace());
            let ran = house.run_in(language, &args);
            assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{args:?}");
            assert!(!ran.out.contains("terminal-"), "{}", ran.out);
            assert_eq!(bare(&ran.out), [""; 0], "{language:?} {args:?}");
            let usage = say!("terminal-help-usage").words(language);
            assert!(ran.out.contains(&usage), "{}", ran.out);
            if !matches!(language, Language::English | Language::French) {
                for word in ENGLISH {
                    assert!(!ran.out.contains(word), "{word} in {}", ran.out);
                }
            }
            for line in ran.out.lines() {
                assert!(line.width() <= 100, "{line}");
            }
        }
    }
}

#[test]
fn every_command_there_is_was_asked() {
    let house = House::new();
    for command in COMMANDS {
        let mut args = vec!["help"];
        args.extend(command.split_whitespace());
        let help = house.run(&args).out;
        let Some((_, commands)) = help.split_once("Commands:\n") else {
            continue;
        };
        for line in commands.lines().take_while(|line| !line.is_empty()) {
            let name = line.split_whitespace().next().unwrap();
            let path = format!("{command} {name}");
            let asked = COMMANDS.contains(&path.trim()) || name == "help";
            assert!(asked, "{path} is described nowhere");
        }
    }
}
