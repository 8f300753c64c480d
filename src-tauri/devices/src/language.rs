//! The language of the system.

use limber_text::Language;

/// The language this system speaks, where Limber has a catalogue for it: that of
/// `LC_ALL`, else `LC_MESSAGES`, else `LANG`.
pub fn language_from_here() -> Language {
    let said = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    Language::pick(None, said.as_deref())
}
