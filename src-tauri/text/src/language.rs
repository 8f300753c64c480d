//! The languages there are, and which one a person reads.

/// A language that has a catalogue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English; what another catalogue lacks is told in it.
    #[default]
    English,
    /// German.
    German,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// Japanese.
    Japanese,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::English,
        Self::German,
        Self::Spanish,
        Self::French,
        Self::Japanese,
    ];

    /// Its tag, which is also the name of its catalogue.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Japanese => "ja",
        }
    }

    /// The language of a tag or locale, such as `de`, `de-AT` or `de_AT.UTF-8`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let base = tag.split(['-', '_', '.', '@']).next()?;
        Self::ALL
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(base))
    }

    /// What the person chose, else the first of the system's that there is, else
    /// English. `C` and `POSIX` are English.
    pub fn pick<'a>(chosen: Option<&str>, wanted: impl IntoIterator<Item = &'a str>) -> Self {
        chosen
            .and_then(Self::from_tag)
            .or_else(|| wanted.into_iter().find_map(Self::from_tag))
            .unwrap_or_default()
    }
}
