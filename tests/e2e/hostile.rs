//! Names that try to be more than text.

use crate::fresh;
use limber_e2e::programs::{limber, sessions};
use limber_e2e::until;
use limber_e2e::window::AppWindow;
use serde_json::json;

#[test]
fn names_stay_text_in_the_window_and_whole_in_the_log() {
    let (folder, data) = fresh();
    let long = "Pigeon ".repeat(72).trim().to_owned();
    let names = [
        "<img src=x onerror=alert(1)>",
        "=1+1",
        "\"Hips\" & 'knees' </script>",
        "Flow 🧘‍♀️ 🦵🏽",
        "تمارين الورك",
        &long,
    ];
    for (number, name) in names.iter().enumerate() {
        let file = folder.path().join(format!("hostile-{number}.routine"));
        std::fs::write(&file, format!("{name}\n\nPigeon pose 30 s each side\n")).unwrap();
        let played = limber(&data)
            .unwrap()
            .arg("play")
            .arg(&file)
            .args(["--speed", "1000", "--json"])
            .output()
            .unwrap();
        assert!(played.status.success(), "{name}: {played:?}");
    }
    let sessions = sessions(&data).unwrap();
    let logged: Vec<&str> = sessions
        .iter()
        .map(|session| session["routine"]["name"].as_str().unwrap())
        .collect();
    assert_eq!(logged, names);

    let window = AppWindow::open(&data).unwrap();
    let page = &window.page;
    page.go("history").unwrap();
    for (session, name) in sessions.iter().zip(names) {
        page.see("main .list").unwrap();
        let list = page.text("main").unwrap().unwrap();
        assert!(list.contains(name), "{name} in the list");
        page.go(&format!("session/{}", session["id"].as_str().unwrap()))
            .unwrap();
        until(&format!("the page of {name}"), || {
            Ok(page.text("main h1")?.filter(|shown| shown.contains(name)))
        })
        .unwrap();
        let odd = page
            .run(
                "return document.querySelectorAll('main img, main script').length
                    + (document.documentElement.scrollWidth > innerWidth ? 100 : 0)",
                json!([]),
            )
            .unwrap();
        assert_eq!(
            odd, 0,
            "{name} became more than text, or made the page wide"
        );
        page.go("history").unwrap();
    }
    assert_eq!(window.complaints().unwrap(), Vec::<String>::new());
}
