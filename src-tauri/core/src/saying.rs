//! About how long words take to say: a voice is heard, not seen, so time is
//! planned for it.

/// About how long `text` takes at a voice's usual pace, milliseconds: on the long
/// side of what the voices tried need, so that what is planned by it fits.
pub fn say_ms(text: &str) -> u64 {
    let (mut letters, mut stops) = (0u64, 0u64);
    for c in text.chars() {
        if c.is_ascii_digit() {
            // "30" is longer to say than to write.
            letters += 4;
        } else if c.is_alphanumeric() {
            letters += match c {
                // A syllable each.
                '\u{3040}'..='\u{30ff}' => 2,
                // A word or half of one each.
                '\u{2e80}'.. => 5,
                _ => 1,
            };
        } else if matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '。' | '、') {
            stops += 1;
        }
    }
    200 + letters * 75 + stops * 250
}
