//! Titles and headings.

/// `text` without a Markdown heading's signs: `## Legs` becomes `Legs`. A `#`
/// that touches the next letter belongs to the text.
pub(super) fn without_hashes(text: &str) -> &str {
    let rest = text.trim_start_matches('#');
    if rest.len() < text.len() && (rest.is_empty() || rest.starts_with(char::is_whitespace)) {
        rest.trim()
    } else {
        text
    }
}
