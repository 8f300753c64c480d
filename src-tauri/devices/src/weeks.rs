//! Where weeks begin, by the language of the system.

use crate::language::dates_from_here;
use chrono::Weekday;
use limber_text::region;

/// The regions where weeks begin on a Sunday (Unicode CLDR 46, weekData).
const SUNDAY: &str = "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR \
    LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW";

/// The weekday that weeks begin on where `language` is spoken, such as
/// `en_US.UTF-8`: Sunday or Monday.
pub fn weeks_from(language: &str) -> Weekday {
    match region(language) {
        Some(region) if SUNDAY.split_whitespace().any(|known| region == known) => Weekday::Sun,
        _ => Weekday::Mon,
    }
}

/// The same where this system is.
pub fn weeks_from_here() -> Weekday {
    weeks_from(&dates_from_here())
}
