//! What was found wrong, sorted by what it would cost a person.

use std::collections::BTreeMap;
use std::fmt;

/// What sort of wrong it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wrong {
    /// Something that was promised is not in the log.
    Lost,
    /// Time is credited that nobody attended.
    Unattended,
    /// Something stands in the log twice.
    Doubled,
    /// The file is not whole, or the log does not open.
    Damaged,
    /// Anything else that should not be.
    Other,
}

impl Wrong {
    /// All sorts.
    pub const ALL: [Self; 5] = [
        Self::Lost,
        Self::Unattended,
        Self::Doubled,
        Self::Damaged,
        Self::Other,
    ];
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Lost => "lost",
            Self::Unattended => "credited unattended",
            Self::Doubled => "doubled",
            Self::Damaged => "damaged",
            Self::Other => "other",
        })
    }
}

/// Numbers and failures of one part.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// How often each thing was done.
    pub counts: BTreeMap<&'static str, u64>,
    /// Everything wrong, in words.
    pub wrong: Vec<(Wrong, String)>,
}

impl Found {
    /// One more `what`.
    pub fn count(&mut self, what: &'static str) {
        self.add(what, 1);
    }

    /// `n` more of `what`.
    pub fn add(&mut self, what: &'static str, n: u64) {
        *self.counts.entry(what).or_default() += n;
    }

    /// Notes `words` as `wrong` unless `holds`.
    pub fn must(&mut self, holds: bool, wrong: Wrong, words: impl FnOnce() -> String) {
        if !holds {
            self.wrong.push((wrong, words()));
        }
    }

    /// Takes what another part of the same work found.
    pub fn join(&mut self, other: Self) {
        for (what, n) in other.counts {
            self.add(what, n);
        }
        self.wrong.extend(other.wrong);
    }

    /// How often `what` was done.
    pub fn done(&self, what: &str) -> u64 {
        self.counts.get(what).copied().unwrap_or(0)
    }

    /// How many failures of that sort.
    pub fn failures(&self, wrong: Wrong) -> usize {
        self.wrong.iter().filter(|(sort, _)| *sort == wrong).count()
    }

    /// Every failure in words, the first of them where there are many.
    pub fn words(&self) -> String {
        let lines: Vec<String> = self
            .wrong
            .iter()
            .take(20)
            .map(|(sort, words)| format!("{sort}: {words}"))
            .collect();
        lines.join("\n")
    }

    /// Ends the test where anything was wrong.
    ///
    /// # Panics
    /// With [`Found::words`].
    pub fn nothing_wrong(&self) {
        let n = self.wrong.len();
        assert!(n == 0, "{n} failures\n{}", self.words());
    }
}
