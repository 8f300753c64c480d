//! Any sequence of events, gaps, deaths and restarts, against a second telling.

use crate::amount;
use limber_torture::machine;

#[test]
fn any_story_of_a_session_ends_as_the_plain_telling_says() {
    let cases = u32::try_from(amount::of("LIMBER_TORTURE_STORIES", 10_000)).unwrap();
    let lived = match machine::live(cases, amount::seed()) {
        Ok(lived) => lived,
        Err(why) => panic!("{why}"),
    };
    println!("{lived:?}");
    assert_eq!(lived.stories, u64::from(cases));
    // Stories in which nothing happens would prove nothing.
    assert!(lived.deaths > lived.stories && lived.gaps > lived.stories / 2);
    assert!(lived.ended > lived.stories / 10 && lived.records > lived.stories);
}
