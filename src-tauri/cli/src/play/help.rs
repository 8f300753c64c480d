//! The keys, as `?` lists them.

use limber_text::{Language, Message, say};

/// Key and what it does.
pub fn keys(language: Language) -> Vec<(String, String)> {
    let space = say!("key-space").words(language);
    let keys: [(&str, Message); 15] = [
        (&space, say!("terminal-key-space")),
        ("→", say!("help-next")),
        ("←", say!("terminal-key-previous")),
        ("r", say!("offer-do-again")),
        ("g", say!("terminal-key-go-back")),
        ("s", say!("terminal-key-stay")),
        ("+", say!("help-longer")),
        ("-", say!("help-shorter")),
        ("x", say!("help-swap")),
        ("t", say!("terminal-key-time")),
        ("i", say!("exercise-setup")),
        ("e", say!("terminal-key-finish")),
        ("q", say!("terminal-key-close")),
        ("Ctrl-C", say!("terminal-key-same")),
        ("?", say!("help-help")),
    ];
    let told = keys.into_iter();
    told.map(|(key, does)| (key.to_owned(), does.words(language)))
        .collect()
}
