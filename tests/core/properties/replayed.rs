//! Replaying the journal gives the same state and records as the live run,
//! byte for byte, after deaths too.

use crate::any::{Life, cases, given, happenings, replay};
use limber_core::session::Session;
use proptest::prelude::*;

fn bytes(session: &Session) -> Vec<u8> {
    serde_json::to_vec(session).expect("a session can be written")
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn the_journal_tells_the_session(given in given(), happenings in happenings()) {
        let mut life = Life::of(&given);
        life.live(&happenings, &mut |turn| {
            for (seq, entry) in turn.journal.iter().enumerate() {
                prop_assert_eq!(entry.seq as usize, seq);
            }
            if turn.reaction.entries.is_empty() {
                // What the journal does not hold, the records must not either.
                prop_assert_eq!(turn.before.records(), turn.after.records());
                prop_assert_eq!(turn.before.cursor(), turn.after.cursor());
                prop_assert_eq!(turn.before.is_running(), turn.after.is_running());
                return Ok(());
            }
            let replayed = replay(&given, turn.journal)?;
            prop_assert_eq!(replayed.records(), turn.after.records());
            prop_assert_eq!(bytes(&replayed), bytes(turn.after));
            Ok(())
        })?;
        // Written and read back, the journal still tells the same.
        let text = serde_json::to_string(&life.journal).expect("a journal can be written");
        let read: Vec<limber_core::journal::Entry> = serde_json::from_str(&text).expect("a journal can be read");
        prop_assert_eq!(&read, &life.journal);
    }
}
