//! Instants in files: written fast, and as the core writes them.

use limber_core::Wall;
use limber_exchange::iso::{iso, read};
use proptest::prelude::*;

proptest! {
    #[test]
    fn the_fast_way_writes_what_the_core_writes(
        unix_ms in -62_000_000_000_000_i64..=253_400_000_000_000,
        offset_min in -1_439_i32..=1_439,
    ) {
        let wall = Wall { unix_ms, offset_min };
        let text = wall.to_iso();
        prop_assert_eq!(iso(wall).to_string(), text.clone());
        prop_assert_eq!(read(&text), Some(wall));
    }

    #[test]
    fn whatever_it_is_given_it_writes_what_the_core_writes(
        unix_ms in any::<i64>(),
        offset_min in any::<i32>(),
    ) {
        let wall = Wall { unix_ms, offset_min };
        prop_assert_eq!(iso(wall).to_string(), wall.to_iso());
    }

    #[test]
    fn only_what_it_writes_is_read(text in "[0-9T:.+-]{20,30}") {
        if let Some(wall) = read(&text) {
            prop_assert_eq!(iso(wall).to_string(), text);
        }
    }
}

#[test]
fn what_is_no_instant_is_not_read() {
    for text in [
        "",
        "2026-11-22",
        "2026-11-22T07:30:00Z",
        "2026-13-22T07:30:00.000+01:00",
        "2026-02-30T07:30:00.000+01:00",
        "2026-11-22T24:00:00.000+01:00",
        "2026-11-22T07:30:00.000-00:00",
        "2026-11-22 07:30:00.000+01:00",
        "２026-11-22T07:30:00.000+1:00",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
}
