//! Whose clock says which day a session belongs to.

use limber_core::{DayZone, Wall};
use proptest::prelude::*;

const HOUR: i64 = 3_600_000;

fn wall(unix_ms: i64, offset_min: i32) -> Wall {
    Wall {
        unix_ms,
        offset_min,
    }
}

#[test]
fn without_a_zone_a_session_counts_by_its_record() {
    let late = wall(23 * HOUR, 120);
    let zone = DayZone::default();
    assert!(zone.is_recorded());
    assert_eq!(zone.local(late), late);
}

#[test]
fn an_offset_holds_from_its_instant_and_the_first_before_it() {
    let zone = DayZone::of(vec![(10 * HOUR, 60), (20 * HOUR, 120)]);
    for (hour, offset) in [(-5, 60), (10, 60), (19, 60), (20, 120), (99, 120)] {
        let local = zone.local(wall(hour * HOUR, -300));
        assert_eq!(local, wall(hour * HOUR, offset), "hour {hour}");
    }
}

#[test]
fn a_zone_is_looked_up_to_the_millisecond() {
    // Summer time of a place, twice.
    let changes = [
        (700 * HOUR + 1, 120),
        (1_500 * HOUR, 60),
        (12_345_678_901, 90),
    ];
    let offset_at = |ms: i64| {
        let before = changes.iter().take_while(|(from, _)| *from <= ms);
        before.last().map_or(60, |(_, offset)| *offset)
    };
    let zone = DayZone::looked_up(0, 4_000 * HOUR, offset_at);
    let mut expected = vec![(0, 60)];
    expected.extend(changes);
    assert_eq!(zone.offsets(), expected);
    assert_eq!(DayZone::of(zone.offsets().to_vec()), zone);
}

proptest! {
    #[test]
    fn only_the_clock_changes_never_the_instant(
        offsets in prop::collection::vec((-1_000_000_000_000_i64..4_000_000_000_000, -1_439..=1_439), 0..9),
        unix_ms in -1_000_000_000_000_i64..4_000_000_000_000,
        offset_min in -1_439..=1_439,
    ) {
        let zone = DayZone::of(offsets);
        let local = zone.local(wall(unix_ms, offset_min));
        prop_assert_eq!(local.unix_ms, unix_ms);
        // Counted twice is counted once.
        prop_assert_eq!(zone.local(local), local);
        prop_assert!(zone.agrees_with(&zone, wall(unix_ms, offset_min)));
        let hour = |wall: Wall| wall.to_datetime().format("%F %H").to_string();
        let other = DayZone::default();
        let agree = hour(local) == hour(wall(unix_ms, offset_min));
        prop_assert_eq!(zone.agrees_with(&other, wall(unix_ms, offset_min)), agree);
    }
}
