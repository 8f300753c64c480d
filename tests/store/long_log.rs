//! The generator of long logs: the benchmarks stand on it.

use crate::real;
use limber_core::log::LoggedSession;
use limber_long_log::{Amount, write};
use limber_store::{DayRange, Store, StoreError};

#[test]
fn a_made_log_is_sound_and_the_same_every_time() {
    let amount = Amount {
        sessions: 300,
        seed: 7,
    };
    let (one, two) = (real::folder(), real::folder());
    for dir in [&one, &two] {
        assert_eq!(write(dir.path(), amount).unwrap().new, 300);
    }
    let open =
        |dir: &tempfile::TempDir| Store::open(dir.path(), &limber_long_log::setup()).unwrap();
    let (one, two) = (open(&one), open(&two));
    assert_eq!(real::deeds_of(&one), real::deeds_of(&two));
    assert_eq!(one.check().unwrap().findings, []);
    let (mut sessions, mut rows) = (0, 0);
    one.for_each_session(DayRange::ALL, |session: LoggedSession| {
        sessions += 1;
        rows += session.attempts.len();
        Ok::<(), StoreError>(())
    })
    .unwrap();
    assert_eq!(sessions, 300);
    assert!((3_400..=3_900).contains(&rows), "{rows} sides");
}
