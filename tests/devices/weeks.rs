//! Where weeks begin, by the language of the system.

use chrono::Weekday;
use limber_devices::weeks::weeks_from;

#[test]
fn weeks_begin_as_the_region_has_it() {
    for (language, first) in [
        ("", Weekday::Mon),
        ("C", Weekday::Mon),
        ("C.UTF-8", Weekday::Mon),
        ("POSIX", Weekday::Mon),
        ("de_DE.UTF-8", Weekday::Mon),
        ("de_AT@euro", Weekday::Mon),
        ("en_GB", Weekday::Mon),
        ("en_US.UTF-8", Weekday::Sun),
        ("en-US", Weekday::Sun),
        ("zh-Hant-TW", Weekday::Sun),
        ("pt_BR.UTF-8", Weekday::Sun),
        ("en", Weekday::Mon),
    ] {
        assert_eq!(weeks_from(language), first, "{language}");
    }
}
