//! Every language has every text, and Rust asks for none that is not there.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use limber_text::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn house() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Key -> the names of what is filled in.
type Catalogue = BTreeMap<String, BTreeSet<String>>;

fn catalogue(language: Language) -> Catalogue {
    let path = house().join(format!("ui/text/{}.ftl", language.tag()));
    let source = fs::read_to_string(path).unwrap();
    let resource = fluent_syntax::parser::parse(source.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", language.tag()));
    let mut found = Catalogue::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let mut names = BTreeSet::new();
        pattern(&message.value.unwrap(), &mut names);
        let twice = found.insert(message.id.name.to_owned(), names);
        assert_eq!(
            twice,
            None,
            "{} twice in {}",
            message.id.name,
            language.tag()
        );
    }
    found
}

fn pattern(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => variable(inline, names),
            Expression::Select { selector, variants } => {
                variable(selector, names);
                variants
                    .iter()
                    .for_each(|variant| self::pattern(&variant.value, names));
            }
        }
    }
}

fn variable(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        names.insert(id.name.to_owned());
    }
}

#[test]
fn every_language_has_every_text_with_the_same_names() {
    let english = catalogue(Language::English);
    for language in Language::ALL {
        assert_eq!(catalogue(language), english, "{}", language.tag());
    }
    let files = fs::read_dir(house().join("ui/text")).unwrap().count();
    assert_eq!(files, Language::ALL.len());
}

/// The `say!` of a source: key -> names.
fn asked(source: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut found = Vec::new();
    // Each by itself, to the end: one may stand inside another.
    for (at, start) in source.match_indices("say!(") {
        let part = source.get(at + start.len()..).unwrap().trim_start();
        let Some(key) = part
            .strip_prefix('"')
            .and_then(|rest| rest.split('"').next())
        else {
            continue;
        };
        let (mut depth, mut names, mut word) = (1, BTreeSet::new(), String::new());
        let rest = part.get(key.len() + 2..).unwrap();
        let mut chars = rest.chars().peekable();
        while let Some(c) = chars.next().filter(|_| depth > 0) {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                // "name = value", not "==" or "=>".
                '=' if depth == 1 && !matches!(chars.peek(), Some('=' | '>')) => {
                    names.insert(word.trim().to_owned());
                }
                _ => {}
            }
            if c.is_alphanumeric() || c == '_' || c == ' ' {
                word.push(c);
            } else {
                word.clear();
            }
        }
        found.push((key.to_owned(), names));
    }
    found
}

/// How the keys of texts begin that the window has no use for.
const ONLY_RUST: [&str; 2] = ["speak-", "terminal-"];

/// The keys that stand alone, in the arguments of the terminal.
fn named(source: &str) -> impl Iterator<Item = String> {
    let keys = source.split('"').skip(1).step_by(2);
    keys.filter(|text| text.starts_with("terminal-"))
        .map(str::to_owned)
}

#[test]
fn rust_asks_for_texts_that_are_there_and_fills_all_of_them_in() {
    let english = catalogue(Language::English);
    let mut asked_for = BTreeSet::new();
    let mut folders = vec![house().join("src-tauri")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ext| ext == "rs")
                // It shows how to write one.
                && !path.ends_with("text/src/message.rs")
            {
                let source = fs::read_to_string(&path).unwrap();
                for key in named(&source) {
                    assert!(english.contains_key(&key), "{key} in {}", path.display());
                    asked_for.insert(key);
                }
                for (key, names) in asked(&source) {
                    assert_eq!(
                        english.get(&key),
                        Some(&names),
                        "{key} in {}",
                        path.display()
                    );
                    asked_for.insert(key);
                }
            }
        }
    }
    // The tests of the pages look for the texts that neither asks for.
    let never: Vec<&String> = english
        .keys()
        .filter(|key| ONLY_RUST.iter().any(|begin| key.starts_with(begin)))
        .filter(|key| !asked_for.contains(*key))
        .collect();
    assert_eq!(never, [""; 0], "what only Rust says is asked for by Rust");
}
