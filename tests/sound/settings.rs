//! What can be chosen about sound.

use limber_core::CueKind;
use limber_sound::settings::{Family, SayHow, SettingError, SoundSettings};

#[test]
fn the_defaults_can_be_chosen() {
    assert_eq!(SoundSettings::default().check(), Ok(()));
}

#[test]
fn what_makes_no_sense_is_named() {
    let of = |change: fn(&mut SoundSettings)| {
        let mut settings = SoundSettings::default();
        change(&mut settings);
        settings.check()
    };
    assert_eq!(of(|s| s.volume = 101), Err(SettingError::Volume(101)));
    assert_eq!(of(|s| s.rate = 49), Err(SettingError::Rate(49)));
    assert_eq!(of(|s| s.rate = 201), Err(SettingError::Rate(201)));
    assert_eq!(
        of(|s| s.voice = Some(String::new())),
        Err(SettingError::Name)
    );
    assert_eq!(
        of(|s| s.voice = Some("-w/tmp/x".into())),
        Err(SettingError::Name)
    );
    assert_eq!(
        of(|s| s.language = Some("en\n".into())),
        Err(SettingError::Name)
    );
    assert_eq!(
        of(|s| s.language = Some("x".repeat(65))),
        Err(SettingError::Name)
    );
    assert_eq!(of(|s| s.language = Some("en-GB".into())), Ok(()));
}

#[test]
fn words_and_values_belong_together() {
    for family in Family::ALL {
        assert_eq!(Family::from_word(family.word()), Some(family));
    }
    for say in SayHow::ALL {
        assert_eq!(SayHow::from_word(say.word()), Some(say));
    }
    assert_eq!(Family::from_word("loud"), None);
    assert_eq!(SayHow::from_word(""), None);
}

#[test]
fn silence_silences_tones_and_voice() {
    let settings = SoundSettings {
        silent: true,
        say: SayHow::Full,
        ..SoundSettings::default()
    };
    assert!(!settings.sounds(CueKind::Done));
    assert_eq!(settings.says(), SayHow::Off);
}
