//! "Be careful with...": marked, swapped, and never offered.

use crate::house::House;
use limber_engine::wire::player::{Act, Offer};

#[test]
fn routines_say_what_they_load_and_swap_it_all() {
    let house = House::new();
    assert!(
        house
            .limber
            .routine("hip-mobility-10")
            .unwrap()
            .loads
            .is_empty()
    );
    let changed = house.limber.set_careful("knee-pain", true).unwrap();
    assert_eq!(changed.undo.as_deref(), Some("Careful: Knee pain"));
    let page = house.limber.routine("hip-mobility-10").unwrap();
    assert_eq!(page.loads.len(), 1);
    let load = &page.loads[0];
    assert_eq!(
        (load.tag.as_str(), load.label.as_str()),
        ("knee-pain", "Knee pain")
    );
    let pigeon = load
        .moves
        .iter()
        .find(|m| m.exercise == "pigeon-pose")
        .unwrap();
    assert!(pigeon.instead.is_some());

    let saved = house.limber.swap_loaded("hip-mobility-10").unwrap();
    assert_eq!(saved.id, "my-hip-mobility-10-minutes-mine");
    let copy = house.limber.routine(&saved.id).unwrap();
    for load in &copy.loads {
        assert!(load.moves.iter().all(|m| m.instead.is_none()), "{load:?}");
    }
    let lines: Vec<_> = copy.blocks[0]
        .lines
        .iter()
        .map(|l| l.exercise.as_str())
        .collect();
    assert!(lines.contains(&"thread-the-needle") && !lines.contains(&"pigeon-pose"));
    // The shipped one stays as it was.
    let shipped = house.limber.routine("hip-mobility-10").unwrap();
    assert_eq!(shipped.blocks, page.blocks);
    assert!(house.limber.swap_loaded(&saved.id).is_err());
    house.limber.undo().unwrap();
    assert!(house.limber.routine(&saved.id).is_err());
}

#[test]
fn a_shared_block_is_parted_from_where_its_moves_are_swapped() {
    let house = House::new();
    house.limber.set_careful("knee-pain", true).unwrap();
    let before = house.limber.routine("hip-strength-day-b").unwrap();
    assert!(before.blocks.iter().any(|block| block.shared));
    let id = house.limber.swap_loaded("hip-strength-day-a").unwrap().id;
    let copy = house.limber.routine(&id).unwrap();
    assert!(copy.blocks.iter().any(|block| !block.shared));
    assert_eq!(
        house.limber.routine("hip-strength-day-b").unwrap().blocks,
        before.blocks
    );
}

#[test]
fn no_offer_carries_what_the_person_named() {
    let house = House::new();
    let careful: Vec<String> = house
        .limber
        .careful()
        .unwrap()
        .into_iter()
        .map(|tag| tag.tag)
        .collect();
    for tag in &careful {
        house.limber.set_careful(tag, true).unwrap();
        for exercise in house.limber.exercises("").unwrap().exercises {
            for reason in house.limber.swap_reasons() {
                let offers = house
                    .limber
                    .swap_offers(&exercise.id, &reason.reason)
                    .unwrap();
                for offer in offers.moves {
                    assert!(!offer.avoid_tags.contains(tag), "{} {tag}", exercise.id);
                }
            }
        }
        house.limber.undo().unwrap();
    }
    assert!(house.limber.set_careful("bad-mood", true).is_err());
}

#[test]
fn a_running_session_refuses_a_move_the_person_is_careful_with() {
    let house = House::new();
    house.limber.set_careful("wrist-pain", true).unwrap();
    let page = house.limber.exercises("").unwrap().exercises;
    let loaded = |id: &str| {
        let found = page.iter().find(|exercise| exercise.id == id).unwrap();
        found.avoid_tags.contains(&"wrist-pain".to_owned())
    };
    let offers = house.limber.swap_offers("pigeon-pose", "other").unwrap();
    assert!(offers.moves.iter().all(|offer| !loaded(&offer.id)));
}

#[test]
fn a_swap_becomes_permanent_on_request() {
    let house = House::new();
    let file = house.file(
        "r.txt",
        "Hips\n\nPigeon pose 30 s each side\nGlute bridge 5\n",
    );
    let routine = house.limber.find_routine(&file).unwrap();
    let id = house.limber.add_routine(&routine).unwrap().id;
    let swap = Act::Swap {
        reason: "knee".to_owned(),
        to: "thread-the-needle".to_owned(),
    };
    let end = house.play_with(&id, 1, &[swap]);
    let session = end.session.to_string();
    let saved = house.limber.keep_swaps(&session).unwrap();
    assert_eq!(saved.id, id);
    assert_eq!(saved.changed.undo.as_deref(), Some("Keep swaps in Hips"));
    let lines = &house.limber.routine(&id).unwrap().blocks[0].lines;
    assert_eq!(lines[0].exercise, "thread-the-needle");
    assert!(
        house.limber.keep_swaps(&session).is_err(),
        "it is swapped already"
    );
    house.limber.undo().unwrap();
    let lines = &house.limber.routine(&id).unwrap().blocks[0].lines;
    assert_eq!(lines[0].exercise, "pigeon-pose");
    // A file that was never added has no place to keep it in.
    let swap = Act::Swap {
        reason: "knee".to_owned(),
        to: "thread-the-needle".to_owned(),
    };
    let end = house.play_with(&file, 1, &[swap]);
    assert!(house.limber.keep_swaps(&end.session.to_string()).is_err());
    assert!(house.limber.settle(Offer::Finish).is_err());
}
