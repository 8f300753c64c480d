//! Speech through a service that speaks the protocol, and none that does not.

use limber_devices::voice::{Ssip, SystemVoice, pace};
use limber_engine::SoundSettings;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixListener;
use std::path::PathBuf;
use std::thread::JoinHandle;
use tempfile::TempDir;

/// A service that answers as the real one does, and what it was asked.
struct Service {
    _folder: TempDir,
    socket: PathBuf,
    asked: JoinHandle<Vec<String>>,
}

fn service(refuses: &'static str) -> Service {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("speechd.sock");
    let listener = UnixListener::bind(&socket).unwrap();
    let asked = std::thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let mut out = stream.try_clone().unwrap();
        let (mut asked, mut text) = (Vec::new(), false);
        for line in BufReader::new(stream).lines() {
            let Ok(line) = line else { break };
            asked.push(line.clone());
            let answer = match line.as_str() {
                "SPEAK" => {
                    text = true;
                    "230 OK RECEIVING DATA\r\n"
                }
                "." if text => {
                    text = false;
                    "225-7\r\n225 OK MESSAGE QUEUED\r\n"
                }
                _ if text => continue,
                "LIST SYNTHESIS_VOICES" => {
                    "249-English (America)\ten-us\tnone\r\n249-Deutsch+Adam\tde\tAdam\r\n249-Deutsch\tde\tnone\r\n249 OK VOICE LIST SENT\r\n"
                }
                line if !refuses.is_empty() && line.starts_with(refuses) => {
                    "409 ERR VOICE NOT SUPPORTED\r\n"
                }
                _ => "200 OK\r\n",
            };
            if out.write_all(answer.as_bytes()).is_err() {
                break;
            }
        }
        asked
    });
    Service {
        _folder: folder,
        socket,
        asked,
    }
}

#[test]
fn it_is_told_voice_language_and_pace_then_what_to_say() {
    let service = service("");
    let sound = SoundSettings {
        rate: 150,
        voice: Some("English (America)".to_owned()),
        language: Some("en-us".to_owned()),
        ..SoundSettings::default()
    };
    let mut ssip = Ssip::open(&service.socket, &sound).unwrap();
    ssip.say("Pigeon pose.\nLeft knee in front.").unwrap();
    ssip.say(". a line that is no end").unwrap();
    ssip.hush().unwrap();
    drop(ssip);
    let asked = service.asked.join().unwrap();
    let told: Vec<&str> = asked.iter().map(String::as_str).collect();
    assert!(told.contains(&"SET SELF LANGUAGE en-us"), "{told:?}");
    assert!(told.contains(&"SET SELF RATE 50"), "{told:?}");
    assert!(
        told.contains(&"SET SELF SYNTHESIS_VOICE English (America)"),
        "{told:?}"
    );
    let first = told.iter().position(|line| *line == "SPEAK").unwrap();
    assert_eq!(
        told[first..],
        [
            "SPEAK",
            "Pigeon pose. Left knee in front.",
            ".",
            "SPEAK",
            ".. a line that is no end",
            ".",
            "CANCEL SELF",
        ]
    );
}

#[test]
fn a_voice_that_has_gone_leaves_the_usual_one() {
    let service = service("SET SELF SYNTHESIS_VOICE");
    let sound = SoundSettings {
        voice: Some("Gone".to_owned()),
        ..SoundSettings::default()
    };
    let mut ssip = Ssip::open(&service.socket, &sound).unwrap();
    ssip.say("Rest.").unwrap();
    drop(ssip);
    assert!(service.asked.join().unwrap().contains(&"Rest.".to_owned()));
}

#[test]
fn what_is_refused_is_an_error_and_so_is_a_service_that_hangs_up() {
    let service = service("SPEAK-NEVER");
    let mut ssip = Ssip::open(&service.socket, &SoundSettings::default()).unwrap();
    let voices = ssip.voices().unwrap();
    assert_eq!(
        voices,
        [("English (America)", "en-us"), ("Deutsch", "de")].map(|(name, language)| SystemVoice {
            name: name.to_owned(),
            language: language.to_owned(),
        })
    );
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("none.sock");
    let listener = UnixListener::bind(&socket).unwrap();
    let gone = std::thread::spawn(move || drop(listener.accept().unwrap()));
    assert!(Ssip::open(&socket, &SoundSettings::default()).is_err());
    gone.join().unwrap();
}

#[test]
fn half_and_double_pace_are_the_ends_of_the_scale() {
    let table = [(50, -100), (75, -50), (100, 0), (150, 50), (200, 100)];
    for (percent, expected) in table {
        assert_eq!(pace(percent), expected, "{percent}");
    }
}
