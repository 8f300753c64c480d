//! A guide is exact to the sample, whatever its length.

use limber_core::CueKind;
use limber_sound::guide::{BLOCK, Guide, Placed, sample_at};
use limber_sound::score::KINDS;
use limber_sound::settings::{Family, SoundSettings};
use proptest::prelude::*;

fn settings() -> SoundSettings {
    SoundSettings {
        volume: 100,
        ..SoundSettings::default()
    }
}

fn rendered(
    cues: &[Placed],
    settings: &SoundSettings,
    rate: u32,
    block: usize,
    until_ms: u64,
) -> Vec<f32> {
    let mut guide = Guide::new(settings, rate);
    for cue in cues {
        guide.place(*cue);
    }
    let mut all = vec![0.0; usize::try_from(sample_at(until_ms, rate)).unwrap()];
    for part in all.chunks_mut(block) {
        guide.fill(part);
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_size_of_the_blocks_is_not_heard(
        at in prop::collection::vec((0u64..4_000, 0usize..KINDS.len()), 1..6),
        block in 1usize..3_000,
    ) {
        let cues: Vec<Placed> = at
            .into_iter()
            .map(|(at_ms, kind)| Placed { at_ms, kind: KINDS[kind] })
            .collect();
        let one = rendered(&cues, &settings(), 44_100, 1 << 20, 5_000);
        let many = rendered(&cues, &settings(), 44_100, block, 5_000);
        prop_assert!(one == many);
    }

    #[test]
    fn a_tone_begins_within_a_millisecond_of_its_cue_in_the_30th_minute_too(
        at_ms in 0u64..1_800_000,
        kind in 0usize..KINDS.len(),
        family in 0usize..3,
        rate in prop::sample::select(vec![44_100u32, 48_000]),
    ) {
        let settings = SoundSettings { family: Family::ALL[family], ..settings() };
        let mut guide = Guide::new(&settings, rate);
        guide.place(Placed { at_ms, kind: KINDS[kind] });
        let mut block = vec![0.0; BLOCK];
        let mut first = None;
        while first.is_none() {
            let from = guide.made();
            guide.fill(&mut block);
            first = block
                .iter()
                .position(|sample| *sample != 0.0)
                .map(|index| from + index as u64);
        }
        let onset_ms = first.unwrap() as f64 * 1_000.0 / f64::from(rate);
        prop_assert!((onset_ms - at_ms as f64).abs() < 1.0, "{onset_ms} for {at_ms}");
    }
}

#[test]
fn what_is_switched_off_is_silent_and_nothing_else() {
    let mut quiet = settings();
    quiet.off.insert(CueKind::Half);
    let cues = [
        Placed {
            at_ms: 0,
            kind: CueKind::Half,
        },
        Placed {
            at_ms: 1_000,
            kind: CueKind::Rest,
        },
    ];
    let heard = rendered(&cues, &quiet, 48_000, BLOCK, 2_000);
    assert!(heard[..48_000].iter().all(|s| *s == 0.0));
    assert!(heard[48_000..].iter().any(|s| *s != 0.0));
    for silent in [
        SoundSettings {
            silent: true,
            ..settings()
        },
        SoundSettings {
            tones: false,
            ..settings()
        },
        SoundSettings {
            volume: 0,
            ..settings()
        },
    ] {
        let heard = rendered(&cues, &silent, 48_000, BLOCK, 2_000);
        assert!(heard.iter().all(|s| *s == 0.0));
    }
}

#[test]
fn volume_makes_it_louder() {
    let loudest = |volume| {
        let settings = SoundSettings {
            volume,
            ..settings()
        };
        let cue = [Placed {
            at_ms: 0,
            kind: CueKind::Start,
        }];
        rendered(&cue, &settings, 48_000, BLOCK, 1_000)
            .into_iter()
            .fold(0.0f32, |most, s| most.max(s.abs()))
    };
    assert!(loudest(10) > 0.0);
    assert!(loudest(10) < loudest(50) && loudest(50) < loudest(100));
}

#[test]
fn speech_keeps_its_pitch_and_length_at_another_rate() {
    let (from, hz) = (22_050u32, 440.0f32);
    let speech: Vec<f32> = (0..22_050)
        .map(|i| 0.5 * (std::f32::consts::TAU * hz * i as f32 / from as f32).sin())
        .collect();
    for rate in [44_100u32, 48_000] {
        let mut guide = Guide::new(&settings(), rate);
        guide.say(500, &speech, from);
        let mut all = vec![0.0; rate as usize * 2];
        guide.fill(&mut all);
        let half = rate as usize / 2;
        assert!(all[..half].iter().all(|s| *s == 0.0));
        assert!(all[half * 3 + 20..].iter().all(|s| *s == 0.0));
        let inner = &all[half + 500..half * 3 - 500];
        let expected: Vec<f32> = (0..inner.len())
            .map(|i| 0.5 * (std::f32::consts::TAU * hz * (i + 500) as f32 / rate as f32).sin())
            .collect();
        let worst = inner
            .iter()
            .zip(&expected)
            .map(|(a, b)| (a - b).abs())
            .fold(0.0, f32::max);
        assert!(worst < 0.01, "off by {worst} at {rate}");
    }
}
