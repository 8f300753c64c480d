//! Kills at random moments.

use crate::amount;
use limber_torture::kills::Kills;

#[test]
fn no_kill_loses_doubles_or_makes_up_a_hold() {
    let kills = Kills {
        kills: amount::of("LIMBER_TORTURE_KILLS", 200),
        seed: amount::seed(),
        quick: 5,
        slow: 2,
    };
    let found = kills.run();
    println!("{:?}", found.counts);
    found.nothing_wrong();
    assert!(found.done("kills") >= kills.kills);
    assert!(found.done("holds saved") > 0 && found.done("sessions") > 1);
}
