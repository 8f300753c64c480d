//! Several things in a sentence.

use limber_text::{Arg, say};

/// `a, b, c`; nothing where there is nothing.
pub fn all_of(items: impl IntoIterator<Item = impl Into<Arg>>) -> Option<Arg> {
    items
        .into_iter()
        .map(Into::into)
        .reduce(|first, next| Arg::from(say!("list-comma", first = first, next = next)))
}

/// `a, b or c`; nothing where there is nothing.
pub fn one_of(items: impl IntoIterator<Item = impl Into<Arg>>) -> Option<Arg> {
    let mut items: Vec<Arg> = items.into_iter().map(Into::into).collect();
    let last = items.pop()?;
    Some(match all_of(items) {
        Some(first) => say!("list-or", first = first, last = last).into(),
        None => last,
    })
}
