//! `render`: a routine as a WAV, whole or not at all.

use crate::house::{House, SMALL};
use std::fs;

fn render(house: &House, more: &[&str]) -> crate::house::Ran {
    let small = house.file("small.txt", SMALL);
    let path = house.path("guide.wav");
    let mut args = vec!["render", &small, "-o", path.to_str().unwrap()];
    args.extend(more);
    house.run(&args)
}

#[test]
fn a_routine_becomes_a_wav_of_its_length() {
    let house = House::new();
    for (rate, bytes) in [("44100", 88_200u64), ("48000", 96_000)] {
        let ran = render(&house, &["--rate", rate]);
        assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{ran:?}");
        assert!(ran.err.contains("tones"), "{ran:?}");
        let wav = fs::read(house.path("guide.wav")).unwrap();
        assert_eq!(&wav[..4], b"RIFF");
        let timeline = house.run(&["timeline", "--json", &house.file("small.txt", SMALL)]);
        let total_ms = timeline.json()["total_ms"].as_u64().unwrap();
        assert_eq!(wav.len() as u64, 44 + (total_ms + 2_000) * bytes / 1_000);
    }
    assert!(!house.data().exists(), "rendering reads only");
}

#[test]
fn families_sound_different() {
    let house = House::new();
    let mut files = Vec::new();
    for family in ["soft", "clear", "low"] {
        assert_eq!(render(&house, &["--family", family]).code, 0);
        files.push(fs::read(house.path("guide.wav")).unwrap());
    }
    assert_ne!(files[0], files[1]);
    assert_ne!(files[1], files[2]);
    render(&house, &["--family", "loud"]).failed(2);
    render(&house, &["--rate", "8000"]).failed(2);
    render(&house, &["--open", "0"]).failed(2);
}

#[test]
fn what_cannot_be_written_is_told_and_leaves_nothing() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    let into = |path: &str| house.run(&["render", &small, "-o", path]);
    let folder = house.folder.path().to_str().unwrap().to_owned();
    into(&folder).failed(1);
    into(&format!("{folder}/none/guide.wav")).failed(1);
    #[cfg(target_os = "linux")]
    into("/dev/full").failed(1);
    house
        .run(&[
            "render",
            "no-such-routine",
            "-o",
            &format!("{folder}/x.wav"),
        ])
        .failed(1);
    let left: Vec<_> = fs::read_dir(house.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left, ["small.txt"]);
}

#[test]
fn a_voice_that_is_not_installed_is_told_with_a_way_out() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    let path = house.path("guide.wav");
    fs::write(&path, "kept").unwrap();
    let mut command = house.command(&["render", &small, "--voice", "-o", path.to_str().unwrap()]);
    let ran = house.ran(command.env("PATH", house.folder.path()));
    ran.failed(1);
    assert!(ran.err.contains("espeak-ng"), "{ran:?}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "kept");
}
