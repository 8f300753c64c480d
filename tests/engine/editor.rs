//! The routine editor: steps, their undo, what is refused, and saving.

use crate::house::House;
use limber_engine::ErrorKind;
use limber_engine::wire::editor::{Draft, EditStep, EntryForm};

fn names(draft: &Draft) -> Vec<&str> {
    let entries = draft.parts.iter().flat_map(|part| &part.entries);
    entries.map(|entry| entry.exercise.as_str()).collect()
}

fn add(part: usize, at: usize, exercise: &str) -> EditStep {
    EditStep::Add {
        part,
        at,
        exercise: exercise.to_owned(),
    }
}

fn set(part: usize, entry: usize, form: EntryForm) -> EditStep {
    EditStep::Set { part, entry, form }
}

fn done(house: &House, steps: &[EditStep]) -> Draft {
    let mut draft = house.limber.draft().unwrap();
    for step in steps {
        draft = house.limber.edit_step(step).unwrap();
    }
    draft
}

#[test]
fn a_new_routine_is_built_saved_and_played() {
    let house = House::new();
    let empty = house.limber.edit_routine(None).unwrap();
    assert_eq!(empty.head.name, "My routine");
    assert_eq!(
        empty.problem.as_deref(),
        Some("My routine has no exercises.")
    );
    assert_eq!(
        house.limber.save_draft().unwrap_err().kind,
        ErrorKind::Refused
    );

    let draft = done(&house, &[add(0, 0, "pigeon-pose"), add(0, 0, "cat-cow")]);
    assert_eq!(names(&draft), ["cat-cow", "pigeon-pose"]);
    assert_eq!(draft.problem, None);
    assert!(draft.total_ms > 60_000);
    let mut form = draft.parts[0].entries[1].form.clone();
    form.sets = 3;
    form.rest_s = 20;
    form.note = Some(" with a cushion ".to_owned());
    let longer = done(&house, &[set(0, 1, form)]);
    assert!(longer.total_ms > draft.total_ms);

    let saved = house.limber.save_draft().unwrap();
    assert_eq!(saved.id, "my-routine");
    assert!(house.limber.draft().is_err());
    let page = house.limber.routine(&saved.id).unwrap();
    assert!(page.item.own);
    assert_eq!(page.item.total_ms, longer.total_ms);
    assert_eq!(
        page.blocks[0].lines[1].note.as_deref(),
        Some("with a cushion")
    );
    assert!(house.play(&saved.id).summary.is_some());
    house.limber.undo().unwrap();
    assert!(house.limber.routine(&saved.id).is_err());
}

#[test]
fn each_step_is_undone_and_done_again() {
    let house = House::new();
    house
        .limber
        .edit_routine(Some("hip-strength-day-a"))
        .unwrap();
    let steps = [
        EditStep::CopyHere { part: 1 },
        add(1, 2, "pigeon-pose"),
        EditStep::Move {
            part: 1,
            entry: 2,
            to_part: 1,
            to: 0,
        },
        EditStep::Replace {
            part: 1,
            entry: 1,
            exercise: "glute-bridge".to_owned(),
        },
        EditStep::Block {
            part: 1,
            name: "Legs".to_owned(),
            phase: "main".to_owned(),
            rounds: 2,
        },
        EditStep::Share { part: 1 },
        EditStep::MoveBlock { part: 1, to: 0 },
        EditStep::Remove { part: 0, entry: 0 },
        EditStep::AddBlock {
            name: "Cool-down".to_owned(),
        },
        add(2, 0, "childs-pose"),
        EditStep::Use {
            block: "hip-part-b".to_owned(),
        },
        EditStep::RemoveBlock { part: 3 },
        EditStep::Text {
            text: "Other\n\nCat-cow 5\n".to_owned(),
        },
    ];
    let mut seen = vec![house.limber.draft().unwrap()];
    for step in &steps {
        let draft = house.limber.edit_step(step).unwrap();
        assert!(draft.undo.is_some(), "{step:?}");
        seen.push(draft);
    }
    for before in seen.iter().rev().skip(1) {
        let draft = house.limber.edit_step(&EditStep::Undo).unwrap();
        assert_eq!((&draft.parts, &draft.head), (&before.parts, &before.head));
    }
    assert!(house.limber.edit_step(&EditStep::Undo).is_err());
    for after in seen.iter().skip(1) {
        let draft = house.limber.edit_step(&EditStep::Redo).unwrap();
        assert_eq!((&draft.parts, &draft.head), (&after.parts, &after.head));
    }
    assert!(house.limber.edit_step(&EditStep::Redo).is_err());
}

#[test]
fn what_can_not_be_is_refused_with_its_reason_and_changes_nothing() {
    let house = House::new();
    house.limber.edit_routine(None).unwrap();
    let draft = done(&house, &[add(0, 0, "pigeon-pose"), add(0, 1, "ice-pack")]);
    let form = |at: usize, amount: u32| EntryForm {
        amount: Some(amount),
        ..draft.parts[0].entries[at].form.clone()
    };
    let no_sets = EntryForm {
        sets: 0,
        ..form(0, 30)
    };
    for (step, words) in [
        (set(0, 0, form(0, 29)), "at least 30 s"),
        (set(0, 1, form(1, 901)), "at most 900 s"),
        (set(0, 0, form(0, 0)), "at least"),
        (set(0, 0, no_sets), "sets"),
        (set(0, 7, form(0, 30)), "not there"),
        (set(7, 0, form(0, 30)), "not there"),
        (add(5, 0, "pigeon-pose"), "not there"),
        (add(0, 0, "no-such"), "no such exercise"),
        (EditStep::CopyHere { part: 0 }, "already"),
        (
            EditStep::Use {
                block: "my-none".to_owned(),
            },
            "no such block",
        ),
        (
            EditStep::Text {
                text: "Hips\n\nPigeon pose 20 s\n".to_owned(),
            },
            "line 3",
        ),
    ] {
        let error = house.limber.edit_step(&step).unwrap_err();
        assert!(error.to_string().contains(words), "{step:?}: {error}");
        let after = house.limber.draft().unwrap();
        assert_eq!(after.parts, draft.parts);
        assert_eq!(after.undo, draft.undo);
    }
}

#[test]
fn a_block_holds_exercises_and_never_itself() {
    let text = "Block\n\nuse block\n";
    let library = limber_exchange::assets::library().unwrap();
    let error = limber_exchange::routine_text::parse_block(text, &library, "block").unwrap_err();
    assert!(error.to_string().contains("cannot stand here"), "{error}");
}

#[test]
fn an_unusual_dose_is_kept_with_a_quiet_word() {
    let house = House::new();
    house.limber.edit_routine(None).unwrap();
    let draft = done(&house, &[add(0, 0, "pigeon-pose")]);
    assert!(!draft.parts[0].entries[0].unusual);
    let form = EntryForm {
        amount: Some(900),
        ..draft.parts[0].entries[0].form.clone()
    };
    let draft = done(&house, &[set(0, 0, form)]);
    let entry = &draft.parts[0].entries[0];
    assert!(entry.unusual);
    assert_eq!(entry.usual_min, Some(30));
    assert!(house.limber.save_draft().is_ok());
}

#[test]
fn a_change_to_a_shared_block_of_ones_own_shows_wherever_it_is_used() {
    let house = House::new();
    house.limber.edit_routine(None).unwrap();
    let share = [add(0, 0, "cat-cow"), EditStep::Share { part: 0 }];
    let draft = done(&house, &share);
    assert!(draft.parts[0].shared && draft.parts[0].editable);
    let block = draft.parts[0].id.clone();
    assert_eq!(block, "my-main");
    let first = house.limber.save_draft().unwrap().id;
    let second = house.limber.copy_routine(&first).unwrap().id;

    let draft = house.limber.edit_routine(Some(&second)).unwrap();
    assert_eq!(draft.parts[0].used_in, ["My routine"]);
    done(&house, &[add(0, 1, "glute-bridge")]);
    assert_eq!(
        house.limber.routine(&first).unwrap().blocks[0].lines.len(),
        1
    );
    house.limber.save_draft().unwrap();
    assert_eq!(
        house.limber.routine(&first).unwrap().blocks[0].lines.len(),
        2
    );
    house.limber.undo().unwrap();
    assert_eq!(
        house.limber.routine(&first).unwrap().blocks[0].lines.len(),
        1
    );

    house.limber.edit_routine(Some(&second)).unwrap();
    let parted = [EditStep::CopyHere { part: 0 }, add(0, 1, "glute-bridge")];
    assert!(done(&house, &parted).parts[0].used_in.is_empty());
    house.limber.save_draft().unwrap();
    assert_eq!(
        house.limber.routine(&first).unwrap().blocks[0].lines.len(),
        1
    );
    assert_eq!(
        house.limber.routine(&second).unwrap().blocks[0].lines.len(),
        2
    );
}

#[test]
fn a_shipped_routine_is_edited_as_a_copy_and_its_blocks_stay() {
    let house = House::new();
    let draft = house
        .limber
        .edit_routine(Some("hip-strength-day-a"))
        .unwrap();
    assert_eq!(draft.id, None);
    assert_eq!(draft.head.name, "Hip strength, day A (mine)");
    assert!(!draft.parts[0].editable);
    assert!(
        draft.parts[0]
            .used_in
            .contains(&"Hip strength, day B".to_owned())
    );
    let error = house.limber.edit_step(&add(0, 0, "cat-cow")).unwrap_err();
    assert!(crate::house::hint(&error).contains("copy"), "a way out");
    let saved = house.limber.save_draft().unwrap();
    assert_eq!(saved.id, "my-hip-strength-day-a-mine");
}

#[test]
fn nothing_is_saved_over_what_another_program_changed() {
    let house = House::new();
    let file = house.file("r.txt", "Hips\n\nGlute bridge 5\n");
    let routine = house.limber.find_routine(&file).unwrap();
    let id = house.limber.add_routine(&routine).unwrap().id;
    house.limber.edit_routine(Some(&id)).unwrap();
    done(&house, &[add(0, 0, "cat-cow")]);
    let other = house.again();
    let text = "Hips, theirs\n\nGlute bridge 7\n";
    let theirs = other.routine_of_text(text, "it", &id).unwrap();
    other.replace_routine(&id, &theirs).unwrap();
    let error = house.limber.save_draft().unwrap_err();
    assert!(error.to_string().contains("changed elsewhere"), "{error}");
    assert_eq!(house.limber.routine(&id).unwrap().item.name, "Hips, theirs");
    // What was typed is still there.
    assert!(house.limber.draft_text().unwrap().contains("Cat-cow"));
}

#[test]
fn a_draft_that_was_left_goes_on_where_it_stood() {
    let house = House::new();
    house.limber.edit_routine(None).unwrap();
    let left = done(&house, &[add(0, 0, "pigeon-pose")]);
    assert_eq!(house.limber.edit_routine(None).unwrap(), left);
    assert!(left.undo.is_some());
    // Another routine's draft takes its place.
    let other = house.limber.edit_routine(Some("morning-5")).unwrap();
    assert_ne!(other, left);
    assert_ne!(house.limber.edit_routine(None).unwrap(), left);
}

#[test]
fn the_text_of_the_draft_reads_back_as_the_draft() {
    let house = House::new();
    for id in ["hip-mobility-10", "hip-strength-full", "ice-session"] {
        let before = house.limber.edit_routine(Some(id)).unwrap();
        let text = house.limber.draft_text().unwrap();
        assert!(!text.contains("\nid: hip"), "{text}");
        let after = house.limber.edit_step(&EditStep::Text { text }).unwrap();
        assert_eq!(after.parts, before.parts);
        assert_eq!(after.head, before.head);
        assert_eq!(after.undo, None, "nothing changed");
    }
}

#[test]
fn a_copy_and_a_deletion_are_undone() {
    let house = House::new();
    let copy = house.limber.copy_routine("desk-micro-2").unwrap();
    let again = house.limber.copy_routine("desk-micro-2").unwrap();
    assert_ne!(copy.id, again.id);
    let name = house.limber.routine(&copy.id).unwrap().item.name;
    let changed = house.limber.delete_routine(&copy.id).unwrap();
    assert_eq!(changed.undo, Some(format!("Delete {name}")));
    assert!(house.limber.routine(&copy.id).is_err());
    house.limber.undo().unwrap();
    assert_eq!(house.limber.routine(&copy.id).unwrap().item.name, name);
    assert!(house.limber.delete_routine("desk-micro-2").is_err());
}

#[test]
fn a_block_without_a_heading_is_called_as_the_person_says_and_keeps_none() {
    let house = House::new();
    house.limber.set_preference("language", "de").unwrap();
    let page = house.limber.routine("hip-mobility-10").unwrap();
    assert_eq!(page.blocks[0].name, "Hauptteil");
    let draft = house.limber.edit_routine(Some("hip-mobility-10")).unwrap();
    assert_eq!(draft.parts[0].name, "Hauptteil");
    // What the fields show goes back with what was changed in them.
    let block = |name: &str, rounds| EditStep::Block {
        part: 0,
        name: name.to_owned(),
        phase: "main".to_owned(),
        rounds,
    };
    done(&house, &[block("Hauptteil", 2), block("Hauptteil", 1)]);
    let id = house.limber.save_draft().unwrap().id;
    house.limber.set_preference("language", "en").unwrap();
    assert_eq!(house.limber.routine(&id).unwrap().blocks[0].name, "Main");
    // A heading of one's own is one, whatever it says.
    house.limber.edit_routine(Some(&id)).unwrap();
    let draft = done(&house, &[block("Hauptteil", 1)]);
    assert_eq!(draft.parts[0].name, "Hauptteil");
}
