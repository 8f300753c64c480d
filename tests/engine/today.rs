//! The first screen.

use crate::house::{DAY, House, WEDNESDAY_8};
use limber_engine::wire::player::Act;

fn cards(house: &House) -> Vec<String> {
    let today = house.limber.today().unwrap();
    today.cards.into_iter().map(|card| card.id).collect()
}

#[test]
fn the_first_run_shows_two_cards_gentle_first_and_makes_nothing() {
    let house = House::new();
    let today = house.limber.today().unwrap();
    assert!(today.first_run);
    assert_eq!(cards(&house), ["hip-mobility-gentle-10", "hip-mobility-10"]);
    assert!(today.cards[1].has_pigeon && !today.cards[0].has_pigeon);
    let shorter = today.shorter.unwrap();
    assert!(shorter.total_ms < today.cards[0].total_ms);
    assert_eq!(shorter.level, "beginner");
    assert!(today.stop_line.starts_with("Stop"));
    assert_eq!(today.unfinished, None);
    assert!(!house.data().exists());
}

#[test]
fn a_window_opens_with_its_choices_and_today_at_once() {
    let house = House::new();
    let opening = house.limber.opening();
    assert!(opening.preferences.is_empty());
    assert_eq!(opening.today, Some(house.limber.today().unwrap()));
    assert!(!house.data().exists());
    house.limber.set_preference("theme", "dark").unwrap();
    house.limber.set_preference("language", "de").unwrap();
    let preferences = house.limber.opening().preferences;
    let kept: Vec<_> = preferences.iter().collect();
    let (language, theme) = (("language", "de"), ("theme", "dark"));
    let wanted = [language, theme].map(|(key, value)| (key.to_owned(), value.to_owned()));
    assert_eq!(kept, wanted.each_ref().map(|(key, value)| (key, value)));
}

#[test]
fn a_window_opens_where_the_log_cannot_be_read() {
    let house = House::new();
    // Its folder is a file.
    std::fs::write(house.data(), "no folder").unwrap();
    assert!(house.limber.today().is_err());
    let opening = house.limber.opening();
    assert!(opening.preferences.is_empty() && opening.today.is_none());
}

#[test]
fn what_another_log_could_not_take_is_left_to_that_log() {
    let house = House::new();
    let theirs = house.file("limber-unsaved-1f0e-2a.json", "{}");
    assert_eq!(house.limber.today().unwrap().unfinished, None);
    assert!(!house.data().exists());
    house.play("desk-micro-2");
    assert_eq!(house.limber.today().unwrap().unfinished, None);
    assert_eq!(std::fs::read_to_string(theirs).unwrap(), "{}");
}

#[test]
fn the_week_runs_from_monday_to_sunday() {
    let house = House::new();
    let today = house.limber.today().unwrap();
    assert_eq!(today.date, "2026-11-18");
    let dates: Vec<&str> = today.week.iter().map(|day| day.date.as_str()).collect();
    assert_eq!(dates.first(), Some(&"2026-11-16"));
    assert_eq!(dates.last(), Some(&"2026-11-22"));
    let weekdays: Vec<u32> = today.week.iter().map(|day| day.weekday).collect();
    assert_eq!(weekdays, [1, 2, 3, 4, 5, 6, 7]);
    let ahead: Vec<bool> = today.week.iter().map(|day| day.ahead).collect();
    assert_eq!(ahead, [false, false, false, true, true, true, true]);
    assert!(today.week[2].today);
}

#[test]
fn a_day_counts_from_five_minutes_of_work() {
    let house = House::new();
    house.play("hip-mobility-gentle-10");
    let today = house.limber.today().unwrap();
    let day = &today.week[2];
    assert!(day.held_ms >= 300_000, "{}", day.held_ms);
    assert!(day.done);
    assert_eq!(today.days_done, 1);
    assert!(!today.first_run);
}

#[test]
fn breaks_ice_and_sped_up_sessions_do_not_count() {
    let house = House::new();
    house.play("ice-session");
    for _ in 0..4 {
        house.play("desk-micro-2");
    }
    house.play_with("hip-mobility-10", 1_000, &[]);
    let today = house.limber.today().unwrap();
    let day = &today.week[2];
    assert!(!day.done);
    assert_eq!(today.days_done, 0);
    // Twelve minutes of ice and four breaks stand in the row all the same; what
    // ran faster than real time does not.
    assert_eq!(day.held_ms, 720_000 + 4 * 91_000);
    // Neither a break nor a cold pack comes up by itself.
    assert_eq!(cards(&house), ["hip-mobility-gentle-10"]);
}

#[test]
fn the_card_follows_the_persons_own_rotation() {
    let house = House::new();
    house.play("hip-mobility-10");
    assert_eq!(cards(&house), ["hip-mobility-10"]);
    house.set_wall(WEDNESDAY_8 + DAY);
    house.play("morning-5");
    // Of the two, the one done longest ago.
    assert_eq!(cards(&house), ["hip-mobility-10"]);
    house.set_wall(WEDNESDAY_8 + 2 * DAY);
    house.play("hip-mobility-10");
    assert_eq!(cards(&house), ["morning-5"]);
    // What was left behind weeks ago does not come back by itself.
    house.set_wall(WEDNESDAY_8 + 16 * DAY);
    house.play("hip-mobility-10");
    assert_eq!(cards(&house), ["hip-mobility-10"]);
    // After a long break: the last one.
    house.set_wall(WEDNESDAY_8 + 90 * DAY);
    assert_eq!(cards(&house), ["hip-mobility-10"]);
}

#[test]
fn an_unfinished_session_is_told() {
    let house = House::new();
    house.play_with("hip-mobility-10", 1, &[Act::Next, Act::Close]);
    let today = house.limber.today().unwrap();
    let unfinished = today.unfinished.unwrap();
    assert_eq!(unfinished.routine.id, "hip-mobility-10");
    assert_eq!(unfinished.at, "Supine windscreen wipers");
    assert_eq!(unfinished.held_by, None);
}
