//! Lengths of time in words that fit everywhere.

/// `45 s`, `4:30 min` or `1:04 h`, rounded down to what it shows.
pub(crate) fn length(ms: u64) -> String {
    let seconds = ms / 1_000;
    match seconds {
        0..60 => format!("{seconds} s"),
        60..3_600 => format!("{}:{:02} min", seconds / 60, seconds % 60),
        _ => format!("{}:{:02} h", seconds / 3_600, seconds / 60 % 60),
    }
}
