//! Exercises of one's own: made, adapted, pictured, hidden and deleted.

use crate::house::House;
use limber_engine::ErrorKind;
use limber_engine::wire::library::{ExerciseAsked, ExerciseForm};

/// The smallest PNG there is: its first bytes.
const PNG: &str = "data:image/png;base64,iVBORw0KGgo=";

fn form(name: &str) -> ExerciseForm {
    ExerciseForm {
        name: name.to_owned(),
        category: "static-stretch".to_owned(),
        laterality: "each_side".to_owned(),
        dose_kind: "hold".to_owned(),
        usual: 40,
        sets: 2,
        level: "beginner".to_owned(),
        position: "supine".to_owned(),
        regions: vec!["hips".to_owned()],
        setup: vec!["Lie down.".to_owned(), " ".to_owned()],
        ..ExerciseForm::default()
    }
}

fn ids(house: &House, query: &str) -> Vec<String> {
    let found = house.limber.exercises(query).unwrap().exercises;
    found.into_iter().map(|exercise| exercise.id).collect()
}

#[test]
fn an_own_exercise_is_found_changed_and_played() {
    let house = House::new();
    let saved = house.limber.save_exercise(&form("Doorway hang")).unwrap();
    assert_eq!(saved.id, "my-doorway-hang");
    assert_eq!(saved.changed.undo.as_deref(), Some("Add Doorway hang"));
    assert_eq!(ids(&house, "doorway hang")[0], saved.id);
    let page = house.limber.exercise(&saved.id).unwrap();
    assert!(page.item.own);
    assert_eq!(page.item.side_cue.as_deref(), Some("{side} side"));
    assert_eq!(page.item.setup, ["Lie down."]);

    let mut change = page.form;
    change.usual = 60;
    house.limber.save_exercise(&change).unwrap();
    assert_eq!(house.limber.exercise(&saved.id).unwrap().item.usual, 60);
    let file = house.file("r.txt", "Mine\n\nDoorway hang\n");
    let end = house.play(&file);
    assert_eq!(end.summary.unwrap().held_ms, 240_000);

    house.limber.undo().unwrap();
    assert_eq!(house.limber.exercise(&saved.id).unwrap().item.usual, 40);
    house.limber.undo().unwrap();
    assert!(house.limber.exercise(&saved.id).is_err());
    house.limber.redo().unwrap();
    assert!(house.again().exercise(&saved.id).is_ok());
}

#[test]
fn a_name_leads_to_one_exercise_only() {
    let house = House::new();
    for name in ["Pigeon pose", "PIGEON  pose", "pigeon-pose", "Half pigeon"] {
        let refused = house.limber.save_exercise(&form(name));
        if let Err(error) = refused {
            assert_eq!(error.kind, ErrorKind::Refused, "{name}");
            assert!(error.to_string().contains("already"), "{error}");
        } else {
            assert_eq!(name, "Half pigeon");
        }
    }
    house.limber.save_exercise(&form("Hang")).unwrap();
    assert!(house.limber.save_exercise(&form("hang")).is_err());
    // The id of what was deleted is not given again: a log may name it.
    house.limber.delete_exercise("my-hang").unwrap();
    assert_eq!(
        house.limber.save_exercise(&form("Hang")).unwrap().id,
        "my-hang-2"
    );
}

#[test]
fn a_copy_keeps_what_protects_and_the_drawing() {
    let house = House::new();
    let mut copy = house.limber.exercise("pigeon-pose").unwrap().form;
    copy.name = "Pigeon on a cushion".to_owned();
    copy.usual = 20;
    let error = house.limber.save_exercise(&copy).unwrap_err();
    assert!(error.to_string().contains("at least 30 s"), "{error}");
    copy.usual = 45;
    let id = house.limber.save_exercise(&copy).unwrap().id;
    let page = house.limber.exercise(&id).unwrap();
    assert_eq!(page.item.floor_s, Some(30));
    assert_eq!(page.item.figure, "pigeon-pose");
    assert_eq!(page.adapted_from.unwrap().id, "pigeon-pose");
    let asked = |exercise: &str| limber_engine::wire::figure::FigureAsked {
        exercise: exercise.to_owned(),
        side: Some("left".to_owned()),
    };
    let figures = house.limber.figures(&[asked(&id), asked("pigeon-pose")]);
    assert_eq!(figures[0], figures[1]);
    // A hold in that position has its floor also where it is new.
    let mut new = form("Swan");
    new.position = "pigeon".to_owned();
    new.usual = 29;
    assert!(house.limber.save_exercise(&new).is_err());

    let mut pack = house.limber.exercise("ice-pack").unwrap().form;
    pack.name = "Peas".to_owned();
    house.limber.save_exercise(&pack).unwrap();
    let file = house.file("ice.txt", "Ice\n\nPeas 16 min\n");
    let error = house.limber.find_routine(&file).unwrap_err();
    assert!(error.to_string().contains("at most 900 s"), "{error}");
}

#[test]
fn a_picture_is_what_its_first_bytes_say() {
    let house = House::new();
    let mut pictured = form("Hang");
    pictured.picture = Some(PNG.to_owned());
    let id = house.limber.save_exercise(&pictured).unwrap().id;
    let page = house.limber.exercise(&id).unwrap();
    assert_eq!(page.picture.as_deref(), Some(PNG));
    assert!(page.item.pictured);
    // What is not said anew stays.
    house.limber.save_exercise(&page.form).unwrap();
    assert!(house.limber.exercise(&id).unwrap().picture.is_some());
    let without = ExerciseForm {
        picture: Some(String::new()),
        ..page.form.clone()
    };
    house.limber.save_exercise(&without).unwrap();
    assert_eq!(house.limber.exercise(&id).unwrap().picture, None);
    house.limber.undo().unwrap();
    assert_eq!(
        house.limber.exercise(&id).unwrap().picture.as_deref(),
        Some(PNG)
    );

    for (uri, words) in [
        ("data:image/png;base64,PHN2Zz4=".to_owned(), "no picture"),
        (
            "data:image/svg+xml;base64,PHN2Zz4=".to_owned(),
            "no picture",
        ),
        ("https://example.org/a.png".to_owned(), "no picture"),
        ("data:image/png;base64,???".to_owned(), "no picture"),
        (
            format!("data:image/png;base64,{}", "A".repeat(2_700_000)),
            "larger than 2 MB",
        ),
    ] {
        let bad = ExerciseForm {
            picture: Some(uri),
            ..page.form.clone()
        };
        let error = house.limber.save_exercise(&bad).unwrap_err();
        assert!(error.to_string().contains(words), "{error}");
    }
}

#[test]
fn nonsense_in_a_form_is_refused_and_nothing_is_kept() {
    let house = House::new();
    type Spoil = fn(&mut ExerciseForm);
    let spoils: [Spoil; 9] = [
        |form| form.name = "  ".to_owned(),
        |form| form.name = "x".repeat(101),
        |form| form.category = "dance".to_owned(),
        |form| form.laterality = "three_sides".to_owned(),
        |form| form.dose_kind = "miles".to_owned(),
        |form| form.usual = 0,
        |form| form.sets = 0,
        |form| form.level = "heroic".to_owned(),
        |form| form.avoid_tags = vec!["bad-mood".to_owned()],
    ];
    for spoil in spoils {
        let mut bad = form("Hang");
        spoil(&mut bad);
        assert!(house.limber.save_exercise(&bad).is_err(), "{bad:?}");
    }
    assert!(ids(&house, "").iter().all(|id| !id.starts_with("my-")));
}

#[test]
fn what_a_routine_uses_is_not_deleted_and_the_log_keeps_its_name() {
    let house = House::new();
    let id = house.limber.save_exercise(&form("Hang")).unwrap().id;
    let file = house.file("r.txt", "Hanging\n\nHang\n");
    let routine = house.limber.find_routine(&file).unwrap();
    let kept = house.limber.add_routine(&routine).unwrap();
    house.play(&kept.id);
    let error = house.limber.delete_exercise(&id).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Refused);
    assert_eq!(error.to_string(), "Hang stands in Hanging.");
    let page = house.limber.exercise(&id).unwrap();
    assert_eq!(page.used_in[0].name, "Hanging");

    house.limber.delete_routine(&kept.id).unwrap();
    house.limber.delete_exercise(&id).unwrap();
    assert!(house.limber.exercise(&id).is_err());
    let history = house.limber.history(limber_engine::DayRange::ALL).unwrap();
    assert_eq!(history.sessions[0].routine.name, "Hanging");
    let holds = &house
        .limber
        .session(&history.sessions[0].id)
        .unwrap()
        .session
        .holds;
    assert!(holds.iter().all(|hold| hold.name == "Hang"));
    house.limber.undo().unwrap();
    house.limber.undo().unwrap();
    assert!(house.limber.find_routine("hanging").is_ok());

    let shipped = house.limber.delete_exercise("pigeon-pose").unwrap_err();
    assert!(crate::house::hint(&shipped).contains("Never suggest"));
    let mut change = house.limber.exercise("pigeon-pose").unwrap().form;
    change.id = Some("pigeon-pose".to_owned());
    assert!(house.limber.save_exercise(&change).is_err());
}

#[test]
fn undo_refuses_where_another_program_changed_it_since() {
    let house = House::new();
    let id = house.limber.save_exercise(&form("Hang")).unwrap().id;
    let other = house.again();
    let mut change = other.exercise(&id).unwrap().form;
    change.usual = 50;
    other.save_exercise(&change).unwrap();
    let error = house.limber.undo().unwrap_err();
    assert!(
        error.to_string().starts_with("“Add Hang” can't be undone"),
        "{error}"
    );
    assert_eq!(house.limber.exercise(&id).unwrap().item.usual, 50);
}

#[test]
fn filters_narrow_what_words_find() {
    let house = House::new();
    let all = house.limber.exercises("hip").unwrap().exercises.len();
    let asked = ExerciseAsked {
        query: "hip".to_owned(),
        category: Some("static-stretch".to_owned()),
        region: Some("hips".to_owned()),
        level: Some("Beginner".to_owned()),
        equipment: Some("none".to_owned()),
        ..ExerciseAsked::default()
    };
    let found = house.limber.exercises_with(&asked).unwrap().exercises;
    assert!(!found.is_empty() && found.len() < all);
    for exercise in &found {
        assert_eq!(exercise.category, "static-stretch");
        assert_eq!(exercise.level, "beginner");
        assert!(exercise.regions.contains(&"hips".to_owned()));
    }
    let words = house.limber.exercise_words().unwrap();
    assert_eq!(words.levels, ["beginner", "intermediate", "advanced"]);
    for region in &words.regions {
        let asked = ExerciseAsked {
            region: Some(region.word.clone()),
            ..ExerciseAsked::default()
        };
        let found = house.limber.exercises_with(&asked).unwrap();
        assert!(!found.exercises.is_empty(), "{}", region.word);
    }
}

#[test]
fn what_is_never_to_be_suggested_is_not_offered() {
    let house = House::new();
    let offered = |house: &House| -> Vec<String> {
        let offers = house.limber.swap_offers("pigeon-pose", "knee").unwrap();
        offers.moves.into_iter().map(|item| item.id).collect()
    };
    assert_eq!(offered(&house)[0], "thread-the-needle");
    house
        .limber
        .never_suggest("thread-the-needle", true)
        .unwrap();
    assert!(!offered(&house).contains(&"thread-the-needle".to_owned()));
    assert!(
        house
            .limber
            .exercise("thread-the-needle")
            .unwrap()
            .item
            .never
    );
    house.limber.undo().unwrap();
    assert_eq!(offered(&house)[0], "thread-the-needle");
}

/// What a person reads are names; what is kept are the library's words.
#[test]
fn a_german_reads_names_and_keeps_words() {
    let house = House::new();
    house.limber.set_preference("language", "de").unwrap();
    let page = house.limber.exercise("low-lunge-hip-flexor").unwrap();
    let item = page.item;
    assert_eq!(item.region_names.len(), item.regions.len());
    assert!(
        item.region_names.contains(&"Hüftbeuger".to_owned()),
        "{item:?}"
    );
    assert_eq!(item.equipment_names[0], "Matte");
    let form = ExerciseForm {
        name: "Meine Dehnung".to_owned(),
        equipment: vec!["matte ".to_owned(), "Faszienrolle".to_owned()],
        ..page.form
    };
    let id = house.limber.save_exercise(&form).unwrap().id;
    let kept = house.limber.exercise(&id).unwrap();
    assert_eq!(kept.item.equipment, ["mat", "Faszienrolle"]);
    assert_eq!(kept.form.equipment, ["Matte", "Faszienrolle"]);
    let words = house.limber.exercise_words().unwrap();
    let regions: Vec<&str> = words
        .regions
        .iter()
        .map(|word| word.name.as_str())
        .collect();
    assert!(
        regions.is_sorted_by_key(|name| name.to_lowercase()),
        "{regions:?}"
    );
    assert!(regions.contains(&"unterer Rücken"));
    let reasons = house.limber.swap_reasons();
    assert_eq!(reasons[0].label, "Knie");
    assert!(
        house
            .limber
            .careful()
            .unwrap()
            .iter()
            .any(|tag| tag.label == "Schwindel")
    );
}
