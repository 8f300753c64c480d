//! Words find room, and a name never gives way to less.

use limber_core::CueKind;
use limber_sound::score::{self, KINDS};
use limber_sound::speaking::{AFTER_TONE_MS, Said, Words, estimate_ms, plan};
use proptest::prelude::*;
use std::convert::Infallible;

fn cue(at_ms: u64, kind: CueKind, forms: &[&str]) -> Words {
    Words {
        at_ms,
        kind,
        tone: true,
        forms: forms.iter().map(|text| (*text).to_owned()).collect(),
    }
}

/// Every letter takes 100 ms.
fn planned(words: &[Words]) -> Vec<Said> {
    let length = |text: &str| Ok::<_, Infallible>(text.chars().count() as u64 * 100);
    plan(words, 0, length).unwrap()
}

fn texts<'a>(words: &'a [Words], said: &[Said]) -> Vec<&'a str> {
    said.iter()
        .map(|said| words[said.index].forms[said.form].as_str())
        .collect()
}

#[test]
fn with_room_everything_is_said_behind_its_tone() {
    let words = [
        cue(0, CueKind::GetReady, &["a name of some length", "a name"]),
        cue(15_000, CueKind::Start, &["start"]),
        cue(30_000, CueKind::Half, &["half"]),
    ];
    let said = planned(&words);
    assert_eq!(
        texts(&words, &said),
        ["a name of some length", "start", "half"]
    );
    let tone = u64::from(score::length_ms(CueKind::GetReady));
    assert_eq!(said[0].at_ms, tone + AFTER_TONE_MS);
}

#[test]
fn a_long_name_silences_the_start_it_runs_into() {
    let name = "x".repeat(60);
    let words = [
        cue(0, CueKind::GetReady, &[&name]),
        cue(5_000, CueKind::Start, &["start"]),
    ];
    assert_eq!(texts(&words, &planned(&words)), [name.as_str()]);
}

#[test]
fn a_name_before_another_name_takes_its_shorter_form() {
    let long = "x".repeat(80);
    let words = [
        cue(0, CueKind::GetReady, &[&long, "short"]),
        cue(0, CueKind::Countdown, &["three"]),
        cue(9_000, CueKind::Switch, &["switch now"]),
    ];
    let said = planned(&words);
    assert_eq!(texts(&words, &said), [long.as_str(), "switch now"]);
    let closer = [
        cue(0, CueKind::GetReady, &[&long, "short"]),
        cue(6_000, CueKind::Switch, &["switch now"]),
    ];
    let said = planned(&closer);
    assert!(said.iter().any(|said| said.index == 0), "the name is said");
    assert!(said.iter().any(|said| said.index == 1), "so is the switch");
    assert!(said[0].at_ms + said[0].length_ms <= said[1].at_ms);
}

#[test]
fn a_warning_goes_before_a_name() {
    let words = [
        cue(0, CueKind::SkinCheck, &["look at your skin"]),
        cue(500, CueKind::Half, &["half-way"]),
    ];
    assert_eq!(texts(&words, &planned(&words)), ["look at your skin"]);
}

#[test]
fn a_failure_to_measure_is_passed_on() {
    let words = [cue(0, CueKind::Start, &["start"])];
    assert_eq!(plan(&words, 0, |_| Err("no voice")), Err("no voice"));
}

#[test]
fn estimates_grow_with_text_and_shrink_with_pace() {
    let short = estimate_ms("Start.", 100);
    let long = estimate_ms(
        "Half-kneeling hip flexor stretch. Left knee on the floor. 30 seconds.",
        100,
    );
    assert!((400..1_500).contains(&short), "{short}");
    assert!((4_000..8_000).contains(&long), "{long}");
    assert!(estimate_ms("Start.", 200) < short);
    assert!(estimate_ms("Start.", 50) > short);
    assert!(estimate_ms("30 seconds.", 100) > estimate_ms("x seconds.", 100));
}

proptest! {
    #[test]
    fn nothing_overlaps_nothing_is_early_and_names_that_fit_are_said(
        cues in prop::collection::vec((0u64..60_000, 0usize..KINDS.len(), 1usize..60), 0..30),
    ) {
        let mut words: Vec<Words> = cues
            .into_iter()
            .map(|(at_ms, kind, letters)| {
                let long = "x".repeat(letters);
                cue(at_ms, KINDS[kind], &[&long, &long[..letters.div_ceil(2)]])
            })
            .collect();
        words.sort_by_key(|words| words.at_ms);
        let said = planned(&words);
        for pair in said.windows(2) {
            prop_assert!(pair[0].at_ms + pair[0].length_ms <= pair[1].at_ms);
        }
        for one in &said {
            let words = &words[one.index];
            let tone = u64::from(score::length_ms(words.kind)) + AFTER_TONE_MS;
            prop_assert!(one.at_ms >= words.at_ms + tone);
            prop_assert!(one.at_ms <= words.at_ms + tone + 4_000);
            prop_assert_eq!(one.length_ms, words.forms[one.form].len() as u64 * 100);
        }
        // A name is left out only where another name or a warning has its room.
        let high = |kind| matches!(kind, CueKind::GetReady | CueKind::Switch | CueKind::SkinCheck);
        for (index, name) in words.iter().enumerate() {
            if !high(name.kind) || said.iter().any(|said| said.index == index) {
                continue;
            }
            let near = words.iter().enumerate().any(|(other, words)| {
                other != index && high(words.kind) && words.at_ms.abs_diff(name.at_ms) < 12_000
            });
            prop_assert!(near, "{name:?} was left out for nothing");
        }
    }
}

#[test]
fn estimates_hold_for_letters_that_are_syllables_or_words() {
    // Measured with espeak-ng at the usual pace, without the silence at its end.
    for (text, needed_ms) in [
        ("はじめ。", 720),
        ("はんぶんです。", 970),
        ("はだをみてください。", 1_380),
        (
            "30秒できました。ここちよければ、そのままつづけてください。",
            5_070,
        ),
        (
            "Das ist für die meisten lang genug. Weiter, wann du magst.",
            3_990,
        ),
        (
            "C’est assez pour la plupart. Continuez quand vous voulez.",
            3_060,
        ),
        (
            "Para la mayoría ya es suficiente. Sigue cuando quieras.",
            3_770,
        ),
    ] {
        let estimate = estimate_ms(text, 100);
        assert!(
            (needed_ms..2 * needed_ms).contains(&estimate),
            "{text}: {estimate}"
        );
    }
}
