//! The keys, as `?` lists them.

/// Key and what it does.
pub const KEYS: [(&str, &str); 15] = [
    ("Space", "pause, go on"),
    ("→", "next"),
    ("←", "this one again, or the one before"),
    ("r", "do this hold again"),
    ("g", "go back (8 s after next)"),
    ("s", "stay: count on past the time"),
    ("+", "10 s more"),
    ("-", "10 s less"),
    ("x", "swap for another move"),
    ("t", "how much time is left"),
    ("i", "how to get into position"),
    ("e", "finish here (twice)"),
    ("q", "close; limber play --resume goes on"),
    ("Ctrl-C", "the same"),
    ("?", "these keys"),
];
