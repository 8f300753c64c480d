//! The language of the system, and the region whose dates it shows.

use limber_text::Language;

/// The language this system speaks, where Limber has a catalogue for it: that of
/// `LC_ALL`, else `LC_MESSAGES`, else `LANG`, else what the system itself says.
pub fn language_from_here() -> Language {
    Language::pick(None, said(["LC_ALL", "LC_MESSAGES", "LANG"]).as_deref())
}

/// The language and region of its dates, such as `en_US.UTF-8`; empty where it says
/// none.
pub fn dates_from_here() -> String {
    said(["LC_ALL", "LC_TIME", "LANG"]).unwrap_or_default()
}

/// The first of these that is set; a program that no terminal started may have none,
/// and then asks the system.
fn said(names: [&str; 3]) -> Option<String> {
    names
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .or_else(system)
}

/// What the system's settings say, such as `de-AT`.
#[cfg(not(target_os = "linux"))]
fn system() -> Option<String> {
    sys_locale::get_locale()
}

/// On Linux they are the environment.
#[cfg(target_os = "linux")]
fn system() -> Option<String> {
    None
}
