//! When other sound is to be low.

use limber_devices::sound::is_to_be_low;

const MS: u64 = 1_000_000;

#[test]
fn other_sound_is_low_from_just_before_a_cue_to_its_end_and_in_the_gaps_of_a_countdown() {
    // Whether it is low already, when what is heard ends and the next cue comes, in
    // milliseconds from now; whether it is to be low.
    let table = [
        (false, 0, None, false),
        (false, 0, Some(2_500), false),
        (false, 0, Some(1_000), false),
        (false, 0, Some(400), true),
        (false, 300, None, true),
        (true, 0, None, false),
        (true, 0, Some(1_000), true),
        (true, 0, Some(2_500), false),
        (true, 1, Some(60_000), true),
    ];
    let now = 1_000_000 * MS;
    for (low, until, next, expected) in table {
        let next = next.map(|next| now + next * MS);
        let is = is_to_be_low(low, now, now + until * MS, next);
        assert_eq!(is, expected, "{low} {until} {next:?}");
    }
}
