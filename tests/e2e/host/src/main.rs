//! The window's pages and commands over loopback HTTP, with the real engine
//! behind them, so that the UI runs in a plain browser without a second copy of
//! any logic. For tests and for work on the UI; never shipped.
#![forbid(unsafe_code)]

mod commands;
mod http;
mod pages;
#[path = "../../../../src-tauri/src/stage.rs"]
mod stage;

use clap::Parser;
use http::{Answer, Asked};
use limber_devices::{SystemClock, SystemIds};
use limber_engine::wire::player::PlayerMessage;
use limber_engine::{Env, Limber};
use serde_json::Value;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use stage::{Devices, LOOK_EVERY, LOOKS_A_CARE, Stage};
use std::error::Error;
use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

/// Serves the window in a plain browser, on this machine only.
#[derive(Parser)]
struct Options {
    /// Folder of the log.
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    /// Port on 127.0.0.1; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Folder of the pages.
    #[arg(long, default_value = "ui")]
    ui: PathBuf,
}

fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::parse();
    let data = limber_devices::data_dir(options.data_dir.as_deref())?;
    let clock = Arc::new(SystemClock::new());
    let env = Env {
        clock: clock.clone(),
        ids: Arc::new(SystemIds),
        spare: limber_devices::spare_folders(),
    };
    let limber = Arc::new(Mutex::new(Limber::open(&data, "the test host", env)?));
    let house = Arc::new(House {
        stage: Stage::new(limber, clock, Devices::default()),
        ui: options.ui.canonicalize()?,
        data,
    });
    close_on_signals(&house)?;
    watch(&house);
    let server = TcpListener::bind(("127.0.0.1", options.port))
        .map_err(|error| format!("Port {} can't be used: {error}.", options.port))?;
    let mut out = std::io::stdout();
    writeln!(out, "http://{}/", server.local_addr()?)?;
    out.flush()?;
    for stream in server.incoming() {
        let (house, stream) = (Arc::clone(&house), stream?);
        // A browser that has gone needs no answer.
        std::thread::spawn(move || {
            let _ = house.answer(stream);
        });
    }
    Ok(())
}

/// Ends as the window does: what runs is paused and written first.
fn close_on_signals(house: &Arc<House>) -> std::io::Result<()> {
    let house = Arc::clone(house);
    let mut signals = Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    std::thread::spawn(move || {
        if signals.forever().next().is_some() {
            house.stage.close();
            std::process::exit(0);
        }
    });
    Ok(())
}

/// Looks around and after the log as the window does.
fn watch(house: &Arc<House>) {
    let house = Arc::clone(house);
    std::thread::spawn(move || {
        for look in 0_u64.. {
            house.stage.look_around();
            if look % LOOKS_A_CARE == 1 {
                // A backup that fails is due again.
                let _ = house.stage.look_after();
            }
            std::thread::sleep(LOOK_EVERY);
        }
    });
}

/// What every request needs.
struct House {
    stage: Stage,
    ui: PathBuf,
    data: PathBuf,
}

impl House {
    fn answer(&self, mut stream: TcpStream) -> Result<(), Box<dyn Error>> {
        let Asked { method, path, body } = http::read(&mut stream)?;
        let answer = match (method.as_str(), path.as_str()) {
            ("GET", "/player") => return Ok(self.listen(stream)?),
            ("GET", _) => pages::page(&self.ui, &path),
            ("POST", _) => {
                let args: Value = serde_json::from_slice(&body)?;
                let answer = commands::call(self, path.trim_start_matches('/'), args);
                let (status, value) = match answer {
                    Ok(value) => (200, value),
                    Err(problem) => (400, serde_json::to_value(problem)?),
                };
                Answer {
                    status,
                    kind: "application/json",
                    body: value.to_string().into_bytes(),
                }
            }
            _ => Answer::empty(405),
        };
        Ok(http::write(&mut stream, &answer)?)
    }

    /// Keeps the connection as an event stream for the player.
    fn listen(&self, mut stream: TcpStream) -> std::io::Result<()> {
        stream.write_all(
            b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\
              cache-control: no-store\r\nconnection: close\r\n\r\n",
        )?;
        stream.flush()?;
        let stream = Mutex::new(stream);
        self.stage.listen(Box::new(move |message: PlayerMessage| {
            if let (Ok(mut stream), Ok(json)) = (stream.lock(), serde_json::to_string(&message)) {
                // A page that is gone needs no word.
                let _ = write!(stream, "data: {json}\n\n").and_then(|()| stream.flush());
            }
        }));
        Ok(())
    }
}
