//! No text that a person reads stands outside the catalogues.
//!
//! Looks at every string literal of the rooms that speak, not only at those that are
//! plainly printed: a text that takes a way round is found too.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms whose words people read, and the readers of what people write.
const ROOMS: [&str; 7] = [
    "cli/src",
    "devices/src",
    "engine/src",
    "exchange/src/archive",
    "exchange/src/prescription",
    "exchange/src/routine_text",
    "src",
];

/// Macros whose words nobody but a developer reads.
const FOR_DEVELOPERS: [&str; 9] = [
    "trace",
    "debug",
    "info",
    "warn",
    "error",
    "assert",
    "debug_assert",
    "unreachable",
    "panic",
];

/// Literals that look like words and are none, or that nobody reads. Each with why.
const ALLOWED: [(&str, &str); 11] = [
    (
        "the terminal",
        "it is written into the lock file, for whoever finds it held",
    ),
    ("the window", "as is this; told/lock.rs makes words of both"),
    ("Limber", "a name"),
    (
        "A session is running",
        "the system's reason to stay awake, for its own lists",
    ),
    (
        "the thread that opens the log ended",
        "a defect, for whoever mends it",
    ),
    ("last words", "the name of a thread"),
    ("it broke", "for the diary of developers"),
    (
        "Main",
        "the name of a block without a heading, as docs/routine-format.md has it",
    ),
    (
        "an entry of a journal with 8 or 9 parts",
        "serde asks for it; archive/fault.rs makes a value of what it says",
    ),
    (
        "own piece",
        "for the English of a log; told/archive.rs makes words of the part",
    ),
    (
        "a piece came after its part was closed",
        "a defect, for whoever mends it",
    ),
];

/// The readers of the written routine, which hold its own words.
const OF_THE_FORMAT: &str = "exchange/src/routine_text";

/// Words of the written routine that stand beside each other: the same in every
/// language, as docs/routine-format.md says.
const GRAMMAR: [&str; 16] = [
    "alternate sides",
    "cool down",
    "each side",
    "first side",
    "get ready",
    "get ready at least",
    "left only",
    "one side then the other",
    "one then the other",
    "reps at",
    "rest after",
    "right only",
    "safety questions",
    "side order",
    "switch at least",
    "warm up",
];

/// A literal and where it stands.
#[derive(Debug)]
struct Literal {
    text: String,
    file: PathBuf,
    line: usize,
}

fn house() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The string literals of a stretch of source that may be shown.
fn literals(tokens: TokenStream, file: &Path, found: &mut Vec<Literal>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let punct = |at: usize| match tokens.get(at) {
        Some(TokenTree::Punct(punct)) => Some(punct.as_char()),
        _ => None,
    };
    let word = |at: usize| match tokens.get(at) {
        Some(TokenTree::Ident(word)) => word.to_string(),
        _ => String::new(),
    };
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Literal(literal) => {
                let source = literal.to_string();
                if let Some(text) = inside(&source) {
                    found.push(Literal {
                        text: text.to_owned(),
                        file: file.to_owned(),
                        line: literal.span().start().line,
                    });
                }
            }
            TokenTree::Group(group) => {
                let before = at.checked_sub(1);
                // Attributes, doc comments among them; #![…] too.
                let attribute = group.delimiter() == Delimiter::Bracket
                    && (before.and_then(punct) == Some('#')
                        || before.and_then(punct) == Some('!')
                            && at.checked_sub(2).and_then(punct) == Some('#'));
                let called = at
                    .checked_sub(2)
                    .filter(|_| before.and_then(punct) == Some('!'));
                let called = called.map(word).unwrap_or_default();
                if !attribute && !FOR_DEVELOPERS.contains(&called.as_str()) {
                    literals(group.stream(), file, found);
                }
            }
            _ => {}
        }
    }
}

/// What stands between the quotes of a string literal of any kind.
fn inside(source: &str) -> Option<&str> {
    let start = source.find('"')?;
    let end = source.rfind('"')?;
    let prefix = source.get(..start)?;
    // Bytes are no text.
    let is_text = matches!(prefix.trim_end_matches('#'), "" | "r");
    source.get(start + 1..end).filter(|_| is_text)
}

/// Whether people would read `text`: it has two words beside each other, or a word
/// that begins a sentence. Words all in capitals are those of a protocol or codes.
fn is_words(text: &str) -> bool {
    let mut bare = String::new();
    let mut depth = 0;
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ if depth > 0 => {}
            _ => bare.push(c),
        }
    }
    let is_word = |part: &&str| {
        let part = part.trim_end_matches(['.', ',', ':', ';', '!', '?', '…']);
        part.len() > 1
            && part.chars().any(char::is_lowercase)
            && part
                .chars()
                .all(|c| c.is_alphabetic() || c == '\'' || c == '’')
    };
    let parts: Vec<&str> = bare.split_whitespace().collect();
    let two = parts.windows(2).any(|pair| pair.iter().all(is_word));
    let begins = parts.iter().filter(|part| is_word(part)).any(|part| {
        let mut letters = part.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_some_and(char::is_lowercase)
    });
    two || begins
}

fn is_of_the_format(file: &Path) -> bool {
    file.starts_with(house().join(OF_THE_FORMAT))
}

/// Whether `text` has no other words than those of the written routine.
fn is_grammar(text: &str) -> bool {
    text.split(['{', '}', ',', ':'])
        .map(str::trim)
        .all(|part| GRAMMAR.contains(&part) || !is_words(part))
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn no_text_that_people_read_stands_outside_the_catalogues() {
    let (mut files, mut found) = (Vec::new(), Vec::new());
    for room in ROOMS {
        sources(&house().join(room), &mut files);
    }
    assert!(files.len() > 100, "{}", files.len());
    for file in files {
        let source = fs::read_to_string(&file).unwrap();
        let tokens: TokenStream = source.parse().unwrap();
        literals(tokens, &file, &mut found);
    }
    assert!(found.len() > 400, "{}", found.len());
    let shown: Vec<String> = found
        .iter()
        .filter(|literal| is_words(&literal.text))
        .filter(|literal| !ALLOWED.iter().any(|(text, _)| *text == literal.text))
        .filter(|literal| !is_of_the_format(&literal.file) || !is_grammar(&literal.text))
        .map(|literal| {
            format!(
                "{}:{} {:?}",
                literal.file.display(),
                literal.line,
                literal.text
            )
        })
        .collect();
    assert!(
        shown.is_empty(),
        "outside the catalogue:\n{}",
        shown.join("\n")
    );
    let format = fs::read_to_string(house().join("../docs/routine-format.md")).unwrap();
    let format = format.replace('-', " ");
    for words in GRAMMAR {
        assert!(format.contains(words), "{words:?} is no word of the format");
    }
    for (text, why) in ALLOWED {
        let there = found.iter().any(|literal| literal.text == text);
        assert!(
            there,
            "{text:?} is gone, so is the reason to allow it: {why}"
        );
    }
}

#[test]
fn the_scan_sees_words_and_leaves_the_rest() {
    for words in [
        "Nothing changed.",
        "{name} is kept as {id}.",
        "hint: look again",
        "Paused",
    ] {
        assert!(is_words(words), "{words}");
    }
    for none in [
        "get_ready",
        "terminal-hint",
        "--since",
        "{} · {}",
        "%H:%M",
        "0:30",
        "MADE",
        "SET SELF RATE {}",
    ] {
        assert!(!is_words(none), "{none}");
    }
    for grammar in ["side order: one then the other", "{count} reps at {} s"] {
        assert!(is_words(grammar) && is_grammar(grammar), "{grammar}");
    }
    for none in [
        "the end of the line",
        "left, right or alternate",
        "left only, please leave it",
    ] {
        assert!(!is_grammar(none), "{none}");
    }
    let source = r##"
        //! Words of a comment
        #[doc = "An attribute too"]
        fn f() {
            tracing::warn!("only a developer reads it");
            println!("somebody reads {}", say!("terminal-key", name = "An inner one"));
            b"Bytes are no";
            r#"Raw ones are"#;
        }
    "##;
    let mut found = Vec::new();
    literals(source.parse().unwrap(), Path::new("f.rs"), &mut found);
    let texts: Vec<&str> = found.iter().map(|literal| literal.text.as_str()).collect();
    assert_eq!(
        texts,
        [
            "somebody reads {}",
            "terminal-key",
            "An inner one",
            "Raw ones are"
        ]
    );
    assert_eq!(found[0].line, 6);
}
