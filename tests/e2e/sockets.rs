//! No program of Limber's opens a network socket: seen from outside, over all
//! processes they start.

use crate::fresh;
use limber_e2e::programs::{descendant, end, limber, program, sessions, tree};
use limber_e2e::screen::Display;
use limber_e2e::until;
use limber_e2e::window::AppWindow;
use serde_json::json;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// `command` under strace, which writes every socket it opens to `trace`.
fn traced(trace: &Path, command: &Command) -> Traced {
    let strace = Command::new("strace")
        .args(["-f", "-qq", "-e", "trace=socket,socketpair,execve", "-o"])
        .arg(trace)
        .arg(command.get_program())
        .args(command.get_args())
        .stdout(Stdio::null())
        .stdin(Stdio::null())
        .spawn()
        .expect("strace is there; script/setup installs it");
    Traced(strace)
}

/// Ends with everything it traces, also where a test fails.
struct Traced(Child);

impl Drop for Traced {
    fn drop(&mut self) {
        let all = tree(self.0.id());
        end(&all);
        let _ = self.0.wait();
    }
}

/// The lines of `trace` that open a socket of a network family.
fn network(trace: &str) -> Vec<&str> {
    let families = ["AF_INET", "AF_INET6", "AF_PACKET"];
    trace
        .lines()
        .filter(|line| families.iter().any(|family| line.contains(family)))
        .collect()
}

#[test]
fn the_window_opens_no_network_socket_during_a_session() {
    let (folder, data) = fresh();
    // A driver needs a network socket of its own, so it only says where Start
    // is; the traced window is clicked through the X server.
    let window = AppWindow::open(&data).unwrap();
    window.page.see(".start").unwrap();
    let at = window
        .page
        .run(
            "const r = document.querySelector('.start').getBoundingClientRect();
             return [Math.round(r.x + r.width / 2), Math.round(r.y + r.height / 2)]",
            json!([]),
        )
        .unwrap();
    let [x, y] = [0, 1].map(|axis| i16::try_from(at[axis].as_i64().unwrap()).unwrap());
    drop(window);

    let trace = folder.path().join("trace");
    let mut app = Command::new(program("limber-app").unwrap());
    app.arg("--data-dir").arg(&data);
    let mut strace = traced(&trace, &app);
    let display = Display::open().unwrap();
    let process = until("the traced program", || {
        Ok(descendant(strace.0.id(), "limber-app"))
    })
    .unwrap();
    let shown = display.window(process).unwrap();
    until("a session started by a click", || {
        display.click(shown, x, y)?;
        Ok(Some(sessions(&data)?).filter(|list| !list.is_empty()))
    })
    .unwrap();
    // Traced as it is, the window may miss a wish that comes amid a click; once
    // it is gone there is nothing left to ask.
    until("the window closed", || {
        let asked = display.close(shown);
        let ended = strace.0.try_wait()?;
        if ended.is_none() {
            asked?;
        }
        Ok(ended)
    })
    .unwrap();

    let trace = std::fs::read_to_string(trace).unwrap();
    for process in ["limber-app", "WebKitWebProcess", "WebKitNetworkProcess"] {
        assert!(trace.contains(process), "{process} was traced");
    }
    assert!(trace.contains("AF_UNIX"), "sockets were traced");
    assert_eq!(network(&trace), Vec::<&str>::new());
}

#[test]
fn the_terminal_opens_no_network_socket() {
    let (folder, data) = fresh();
    let trace = folder.path().join("trace");
    let mut play = limber(&data).unwrap();
    play.args(["play", "hip-mobility-10", "--speed", "1000", "--json"]);
    assert!(traced(&trace, &play).0.wait().unwrap().success());
    let trace = std::fs::read_to_string(trace).unwrap();
    assert!(trace.contains("execve"), "the program was traced");
    assert_eq!(network(&trace), Vec::<&str>::new());
}

#[test]
fn a_network_socket_would_be_seen() {
    let (folder, _data) = fresh();
    let trace = folder.path().join("trace");
    let mut bash = Command::new("bash");
    bash.args(["-c", ": </dev/udp/127.0.0.1/9"]);
    traced(&trace, &bash).0.wait().unwrap();
    let trace = std::fs::read_to_string(trace).unwrap();
    assert!(!network(&trace).is_empty(), "{trace}");
}
