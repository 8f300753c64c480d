//! Sides as people write them: "each leg", "bilat", "/side", "L only".

use super::tokens::At;
use limber_core::Sides;

/// Limbs that come in pairs, and what else stands for a side.
const PAIRS: [&str; 25] = [
    "side",
    "sides",
    "leg",
    "legs",
    "arm",
    "arms",
    "hip",
    "hips",
    "knee",
    "knees",
    "foot",
    "feet",
    "ankle",
    "ankles",
    "hand",
    "hands",
    "shoulder",
    "shoulders",
    "direction",
    "directions",
    "way",
    "thigh",
    "calf",
    "glute",
    "limb",
];
const LEFT: [&str; 3] = ["left", "l", "lt"];
const RIGHT: [&str; 3] = ["right", "r", "rt"];

/// How the sides were named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// Plainly.
    Said,
    /// By no more than "each", which may mean each repetition.
    Each,
    /// By no more than "left" or "right", which may mean something else.
    Bare,
}

/// The sides that are named, marked as taken.
pub(super) fn take(tokens: &[At], taken: &mut [bool]) -> Option<(Sides, How)> {
    let mut found: Option<(Sides, How)> = None;
    let mut at = 0;
    while at < tokens.len() {
        let free = !taken.get(at).copied().unwrap_or(true);
        match free.then(|| named(tokens, at)).flatten() {
            Some((sides, end)) => {
                for slot in taken.iter_mut().take(end).skip(at) {
                    *slot = true;
                }
                let one_word = end == at + 1;
                let how = if one_word && is(tokens, at, &["each", "ea"]) {
                    How::Each
                } else if one_word && sides != Sides::Both {
                    How::Bare
                } else {
                    How::Said
                };
                // "Left and right" wins over what says one of them again.
                if !matches!(found, Some((Sides::Both, How::Said))) {
                    found = Some((sides, how));
                }
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

fn is(tokens: &[At], at: usize, words: &[&str]) -> bool {
    tokens
        .get(at)
        .and_then(At::word)
        .is_some_and(|word| words.contains(&word))
}

fn sign(tokens: &[At], at: usize, signs: &[char]) -> bool {
    tokens.get(at).is_some_and(|token| token.is_sign(signs))
}

fn named(tokens: &[At], start: usize) -> Option<(Sides, usize)> {
    let mut at = start;
    if is(tokens, at, &["on", "to", "for"]) {
        at += 1;
    }
    if is(
        tokens,
        at,
        &["bilat", "bilateral", "bilaterally", "bil", "bilat"],
    ) {
        return Some((Sides::Both, at + 1));
    }
    // e/s: each side.
    if is(tokens, at, &["e"]) && sign(tokens, at + 1, &['/']) && is(tokens, at + 2, &["s"]) {
        return Some((Sides::Both, at + 3));
    }
    if sign(tokens, at, &['/']) && is(tokens, at + 1, &PAIRS) {
        return Some((Sides::Both, at + 2));
    }
    if is(
        tokens,
        at,
        &["each", "per", "both", "either", "ea", "every", "a"],
    ) {
        let each = is(tokens, at, &["each", "ea", "both"]);
        let mut end = at + 1;
        if sign(tokens, end, &['.']) {
            end += 1;
        }
        if is(tokens, end, &["of", "the", "your"]) {
            end += 1;
        }
        if is(tokens, end, &PAIRS) {
            return Some((Sides::Both, end + 1));
        }
        // "10 each"; "each" before anything else says something else.
        let last = tokens
            .get(end)
            .is_none_or(|next| next.word().is_none() && next.number().is_none());
        return (each && last).then_some((Sides::Both, at + 1));
    }
    one_side(tokens, at)
}

fn one_side(tokens: &[At], start: usize) -> Option<(Sides, usize)> {
    let mut at = start;
    let open = sign(tokens, at, &['(']);
    at += usize::from(open);
    let side = |at| {
        if is(tokens, at, &LEFT) {
            Some(Sides::LeftOnly)
        } else if is(tokens, at, &RIGHT) {
            Some(Sides::RightOnly)
        } else {
            None
        }
    };
    let first = side(at)?;
    let mut end = at + 1;
    if is(tokens, end, &PAIRS) {
        end += 1;
    }
    // L/R, left & right, R+L, left then right.
    let joined = sign(tokens, end, &['/', '&', '+', ',']) || is(tokens, end, &["and", "then"]);
    let after = if is(tokens, end, &["and"]) && is(tokens, end + 1, &["then"]) {
        end + 2
    } else {
        end + 1
    };
    if joined && side(after).is_some_and(|second| second != first) {
        end = after + 1;
        if is(tokens, end, &PAIRS) {
            end += 1;
        }
        return Some((
            Sides::Both,
            end + usize::from(open && sign(tokens, end, &[')'])),
        ));
    }
    if is(tokens, end, &["only"]) {
        end += 1;
    }
    if is(tokens, end, &PAIRS) {
        end += 1;
    }
    if open && sign(tokens, end, &[')']) {
        end += 1;
    }
    Some((first, end))
}
