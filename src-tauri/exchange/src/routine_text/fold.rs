//! Names without case and punctuation.

/// A word of a text: the byte it ends before, and its folded form.
pub(super) struct Word {
    pub end: usize,
    pub folded: String,
}

/// The words of `text`, up to `limit`: runs of letters and digits. An apostrophe
/// inside a word is dropped, so that `child's` and `childs` are one.
pub(super) fn words(text: &str, limit: usize) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut current: Option<Word> = None;
    for (at, c) in text.char_indices() {
        if c.is_alphanumeric() {
            let word = current.get_or_insert_with(|| Word {
                end: at,
                folded: String::new(),
            });
            word.folded.extend(c.to_lowercase());
            word.end = at + c.len_utf8();
        } else if !matches!(c, '\'' | '’' | 'ʼ') {
            words.extend(current.take());
            if words.len() >= limit {
                return words;
            }
        }
    }
    words.extend(current);
    words
}

/// `text` without case and punctuation: `World's Greatest Stretch` becomes
/// `worlds greatest stretch`.
pub fn fold(text: &str) -> String {
    let words = words(text, usize::MAX);
    words
        .into_iter()
        .map(|word| word.folded)
        .collect::<Vec<_>>()
        .join(" ")
}
