//! The shipped content: complete, consistent, and careful in what it says.

use limber_core::exercise::{Category, Laterality};
use limber_core::timeline::check_dose;
use limber_core::timing::TimingModel;
use limber_core::{Block, Dose, DoseKind, ExerciseId, Library, Move, Part, SwapReason};
use limber_exchange::assets::{
    AssetError, FILES, SafetyTier, library, library_from, safety, vocabulary, week_plans,
};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| library().unwrap());

/// All blocks: the shared ones and those of the routines.
fn blocks() -> impl Iterator<Item = &'static Block> {
    let own = LIBRARY.routines.values().flat_map(|routine| {
        routine.parts.iter().filter_map(|part| match part {
            Part::Own(block) => Some(block),
            Part::Shared(_) => None,
        })
    });
    LIBRARY.blocks.values().chain(own)
}

#[test]
fn nothing_is_missing() {
    assert_eq!(LIBRARY.exercises.len(), 107);
    assert_eq!(LIBRARY.blocks.len(), 4);
    assert_eq!(LIBRARY.routines.len(), 20);
    assert_eq!(week_plans().unwrap().len(), 5);
    assert_eq!(safety().unwrap().questions.len(), 27);
    assert_eq!(LIBRARY.avoid_tags.len(), 29);
    let mut by_category: BTreeMap<String, usize> = BTreeMap::new();
    for exercise in LIBRARY.exercises.values() {
        let category = serde_json::to_value(exercise.category).unwrap();
        *by_category
            .entry(category.as_str().unwrap().to_owned())
            .or_default() += 1;
    }
    let counts: Vec<(&str, usize)> = by_category
        .iter()
        .map(|(name, count)| (name.as_str(), *count))
        .collect();
    assert_eq!(
        counts,
        [
            ("breathing", 3),
            ("dynamic-warm-up", 11),
            ("functional-strength", 33),
            ("ice", 1),
            ("mobility", 17),
            ("plyometric", 4),
            ("static-stretch", 38),
        ]
    );
}

#[test]
fn every_file_is_called_like_what_it_holds() {
    for (path, text) in FILES {
        let Some((folder, file)) = path.rsplit_once('/') else {
            continue;
        };
        let (stem, ending) = file.split_once('.').unwrap();
        if folder == "figures" {
            let named = LIBRARY.exercises.contains_key(&ExerciseId::from(stem));
            assert!(named && ending == "toml", "{path}");
        } else if ending == "toml" {
            let exercise = &LIBRARY.exercises[&ExerciseId::from(stem)];
            let category = serde_json::to_value(exercise.category).unwrap();
            let expected = format!("exercises/{}", category.as_str().unwrap());
            assert_eq!(folder, expected, "{path}");
        } else {
            assert!(text.contains(&format!("\nid: {stem}\n")), "{path}");
        }
    }
}

/// Keys of `written` that `known` does not have: misspelt ones.
fn unknown_keys(written: &toml::Table, known: &serde_json::Value) -> Vec<String> {
    let mut unknown = Vec::new();
    for (key, value) in written {
        match (known.get(key), value) {
            (None, _) => unknown.push(key.clone()),
            (Some(inner), toml::Value::Table(table)) if key != "swap_when" => {
                unknown.extend(unknown_keys(table, inner));
            }
            _ => {}
        }
    }
    unknown
}

#[test]
fn no_key_of_an_exercise_file_is_misspelt() {
    for (path, text) in FILES
        .iter()
        .filter(|(path, _)| path.starts_with("exercises/"))
    {
        let written: toml::Table = toml::from_str(text).unwrap();
        let id = ExerciseId::from(written["id"].as_str().unwrap());
        let known = serde_json::to_value(&LIBRARY.exercises[&id]).unwrap();
        assert_eq!(
            unknown_keys(&written, &known),
            Vec::<String>::new(),
            "{path}"
        );
    }
    let typo: toml::Table = toml::from_str("name = 'x'\n[dose]\nsetz = 2\n").unwrap();
    let known = serde_json::json!({ "name": "", "dose": { "sets": 1 } });
    assert_eq!(unknown_keys(&typo, &known), ["setz"]);
}

#[test]
fn every_id_resolves() {
    let known = |id: &ExerciseId| LIBRARY.exercises.contains_key(id);
    for exercise in LIBRARY.exercises.values() {
        let neighbours = exercise.easier.iter().chain(&exercise.harder);
        for id in neighbours.chain(exercise.swap_when.values().flatten()) {
            assert!(known(id), "{} names {id}", exercise.id);
            assert_ne!(id, &exercise.id);
        }
    }
    for block in blocks() {
        assert!(!block.entries.is_empty());
        let structure = block.structure.iter().flat_map(|(_, ids)| ids);
        for id in block
            .entries
            .iter()
            .map(|entry| &entry.exercise)
            .chain(structure)
        {
            assert!(known(id), "{} names {id}", block.id);
        }
    }
    for routine in LIBRARY.routines.values() {
        assert!(LIBRARY.blocks_of(routine).is_ok(), "{}", routine.id);
    }
    for plan in week_plans().unwrap() {
        for (day, routines) in plan.days.in_order() {
            for id in routines {
                assert!(
                    LIBRARY.routines.contains_key(id),
                    "{} {day} names {id}",
                    plan.id
                );
            }
        }
        for (from, to) in &plan.swaps {
            assert!(known(from) && known(to), "{}", plan.id);
        }
    }
}

#[test]
fn a_week_has_seven_days_of_the_kinds_it_claims() {
    for plan in week_plans().unwrap() {
        let counts = plan.day_counts;
        let all = counts.strength + counts.mobility + counts.breaks + counts.optional + counts.rest;
        assert_eq!(all, 7, "{}", plan.id);
        let days = plan.days.in_order();
        let rest = days
            .iter()
            .filter(|(_, routines)| routines.is_empty())
            .count();
        assert_eq!(rest, counts.rest as usize, "{}", plan.id);
        assert!(rest >= 1, "{}", plan.id);
        assert_eq!(plan.optional_days.len(), counts.optional as usize);
        for day in &plan.optional_days {
            assert!(days.iter().any(|(name, _)| name == day), "{day}");
        }
    }
}

#[test]
fn usual_doses_lie_within_their_bounds() {
    for exercise in LIBRARY.exercises.values() {
        let dose = &exercise.dose;
        assert!(dose.editor_min >= 1, "{}", exercise.id);
        assert!(
            (dose.editor_min..=dose.editor_max).contains(&dose.usual),
            "{}",
            exercise.id
        );
        assert!((1..=4).contains(&dose.sets), "{}", exercise.id);
        assert_eq!(
            dose.rep_ms.is_some(),
            dose.kind == DoseKind::Reps,
            "{}",
            exercise.id
        );
        check_dose(&Move::from(exercise), &exercise.usual_dose()).unwrap();
    }
}

#[test]
fn doses_in_routines_lie_within_the_bounds_of_the_editor() {
    for block in blocks() {
        for entry in &block.entries {
            let exercise = &LIBRARY.exercises[&entry.exercise];
            check_dose(&Move::from(exercise), &entry.dose).unwrap();
            let amount = match entry.dose {
                Dose::Hold { target_s, .. } | Dose::Timed { target_s } => target_s,
                Dose::Reps { count, .. } => count,
                Dose::Open => panic!("{} is open in {}", entry.exercise, block.id),
            };
            assert_eq!(entry.dose.kind(), exercise.dose.kind);
            assert!(
                (exercise.dose.editor_min..=exercise.dose.editor_max).contains(&amount),
                "{} {amount} in {}",
                entry.exercise,
                block.id
            );
        }
    }
}

#[test]
fn pigeon_is_never_under_thirty_seconds() {
    let mut with_floor = Vec::new();
    for exercise in LIBRARY.exercises.values() {
        if let Some(floor) = exercise.dose.floor_s {
            with_floor.push((exercise.id.as_str(), floor));
            assert!(exercise.dose.editor_min >= floor);
        }
        let pigeon = exercise.position.0 == "pigeon" || exercise.id.as_str().contains("pigeon");
        assert_eq!(pigeon, exercise.dose.floor_s.is_some(), "{}", exercise.id);
    }
    assert_eq!(
        with_floor,
        [("pigeon-forward-fold", 30), ("pigeon-pose", 30)]
    );
    let mut held = 0;
    for entry in blocks().flat_map(|block| &block.entries) {
        if entry.exercise.as_str().starts_with("pigeon") {
            match entry.dose {
                Dose::Hold { min_s, target_s } => assert!(min_s.unwrap_or(target_s) >= 30),
                dose => panic!("{dose:?}"),
            }
            held += 1;
        }
    }
    assert!(held > 0);
}

#[test]
fn each_side_exercises_say_what_left_means_and_how_long_a_switch_takes() {
    for exercise in LIBRARY.exercises.values() {
        let each_side = exercise.laterality == Laterality::EachSide;
        assert_eq!(exercise.switch_s.is_some(), each_side, "{}", exercise.id);
        match &exercise.side_cue {
            Some(cue) => {
                assert!(
                    each_side && cue.contains("{side}"),
                    "{}: {cue}",
                    exercise.id
                );
                let filled = cue.replace("{side}", "").replace("{other}", "");
                assert!(!filled.contains(['{', '}']), "{cue}");
            }
            None => assert!(!each_side, "{} has no side cue", exercise.id),
        }
    }
}

#[test]
fn every_word_is_in_the_vocabulary() {
    let words = vocabulary().unwrap();
    for reason in SwapReason::ALL {
        for tag in reason.tags() {
            assert!(words.avoid_tags.contains_key(*tag), "{tag}");
        }
    }
    let mut used = BTreeSet::new();
    for exercise in LIBRARY.exercises.values() {
        for tag in &exercise.avoid_tags {
            assert!(words.avoid_tags.contains_key(tag), "{}: {tag}", exercise.id);
            used.insert(tag.clone());
        }
        for key in exercise.swap_when.keys() {
            assert!(
                words.avoid_tags.contains_key(key) || words.swap_reasons.contains_key(key),
                "{}: {key}",
                exercise.id
            );
        }
        assert!(LIBRARY.timing.positions.contains_key(&exercise.position));
        let lists = [&exercise.setup, &exercise.regions];
        assert!(lists.iter().all(|list| !list.is_empty()), "{}", exercise.id);
    }
    let listed: BTreeSet<String> = words.avoid_tags.keys().cloned().collect();
    assert_eq!(used, listed);
}

#[test]
fn names_are_unambiguous() {
    let mut meant: BTreeMap<String, BTreeSet<&ExerciseId>> = BTreeMap::new();
    for exercise in LIBRARY.exercises.values() {
        let names = [exercise.id.as_str(), &exercise.name];
        for name in names
            .into_iter()
            .chain(exercise.aliases.iter().map(String::as_str))
        {
            let folded = limber_exchange::routine_text::fold(name);
            meant.entry(folded).or_default().insert(&exercise.id);
        }
        assert_ne!(exercise.id.as_str(), "skip", "the word of swap_when");
    }
    meant.retain(|_, ids| ids.len() > 1);
    assert!(meant.is_empty(), "{meant:?}");
}

#[test]
fn the_warm_up_exists_once_and_is_shared() {
    let warm_up = ["fire-hydrant-circle", "inchworm", "lateral-lunge-shift"];
    let holding: Vec<&str> = blocks()
        .filter(|block| {
            let ids: Vec<&str> = block.entries.iter().map(|e| e.exercise.as_str()).collect();
            ids.windows(3).any(|window| window == warm_up)
        })
        .map(|block| block.id.as_str())
        .collect();
    assert_eq!(holding, ["hip-warm-up-3"]);
    let using: Vec<&str> = LIBRARY
        .routines
        .values()
        .filter(|routine| matches!(routine.parts.first(), Some(Part::Shared(id)) if id.as_str() == "hip-warm-up-3"))
        .map(|routine| routine.id.as_str())
        .collect();
    assert_eq!(
        using,
        [
            "hip-strength-day-a",
            "hip-strength-day-b",
            "hip-strength-day-b-no-jump",
            "hip-strength-full",
            "warm-up-3",
        ]
    );
}

#[test]
fn the_default_timing_is_the_shipped_one() {
    let shipped = TimingModel {
        positions: BTreeMap::new(),
        ..LIBRARY.timing.clone()
    };
    assert_eq!(shipped, TimingModel::default());
}

#[test]
fn ice_keeps_its_rules() {
    let ice = &LIBRARY.exercises[&ExerciseId::from("ice-pack")];
    assert_eq!(ice.category, Category::Ice);
    let protocol = ice.protocol.as_ref().unwrap();
    assert_eq!(protocol.max_minutes, 15);
    assert_eq!(protocol.skin_check_at_minutes, Some(5));
    assert_eq!(protocol.next_offered_after_minutes, Some(120));
    assert!(!protocol.extension_past_max && !protocol.counts_to_goal);
}

#[test]
fn the_safety_texts_come_in_tiers() {
    let safety = safety().unwrap();
    assert!(safety.copy.stop_card.contains("chest pain"));
    assert!(
        safety
            .copy
            .disclaimer
            .contains("does not diagnose or treat")
    );
    let tiers: BTreeSet<SafetyTier> = safety.questions.iter().map(|q| q.tier).collect();
    assert_eq!(tiers.len(), 4);
    let ids: BTreeSet<&str> = safety.questions.iter().map(|q| q.id.as_str()).collect();
    assert_eq!(ids.len(), safety.questions.len());
    let back = &LIBRARY.routines[&limber_core::RoutineId::from("low-back-gentle-10")];
    assert!(back.requires_safety_screen && back.stop_rule.is_some());
}

#[test]
fn no_file_promises_or_names_what_it_must_not() {
    let forbidden = [
        "source-text",
        "shared/",
        "prevents injur",
        "prevent injur",
        "prevents pain",
        "fixes ",
        "speeds recovery",
        "speeds up recovery",
        "heals",
        "cures",
        "treats ",
        "guarantee",
        "clinically proven",
    ];
    // The one place where the word says that there is none.
    let honest = "no flag means no guarantee";
    for (path, text) in FILES {
        let text = text.to_lowercase().replace(honest, "");
        for words in forbidden {
            assert!(!text.contains(words), "{path} says {words}");
        }
    }
}

#[test]
fn a_file_that_does_not_fit_is_named() {
    let with = |path: &'static str, text: &'static str| {
        let mut files = FILES.to_vec();
        files.push((path, text));
        library_from(&files).unwrap_err()
    };
    let toml = with("exercises/mobility/x.toml", "id = 'x'\nname = \n");
    assert!(
        toml.to_string().contains("exercises/mobility/x.toml"),
        "{toml}"
    );
    assert!(toml.to_string().contains("line 2"), "{toml}");
    let routine = with("routines/x.routine", "X\nPigon pose\n");
    assert!(
        routine.to_string().contains("line 2, column 1"),
        "{routine}"
    );
    assert!(routine.hint().contains("routines/x.routine"));
    let twice = with("routines/x.routine", "X\nid: morning-5\nGlute bridge\n");
    assert_eq!(
        twice,
        AssetError::Twice {
            file: "routines/x.routine".to_owned(),
            id: "morning-5".to_owned(),
        }
    );
}
