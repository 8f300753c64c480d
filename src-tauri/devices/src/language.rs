//! The language of the system, and the region whose dates it shows.

use limber_text::Language;

/// The language this system speaks, where Limber has a catalogue for it: that of
/// `LC_ALL`, else `LC_MESSAGES`, else `LANG`.
pub fn language_from_here() -> Language {
    Language::pick(None, said(["LC_ALL", "LC_MESSAGES", "LANG"]).as_deref())
}

/// The language and region of its dates, such as `en_US.UTF-8`; empty where it says
/// none.
pub fn dates_from_here() -> String {
    said(["LC_ALL", "LC_TIME", "LANG"]).unwrap_or_default()
}

/// The first of these that is set.
fn said(names: [&str; 3]) -> Option<String> {
    names
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
}
