//! Everything the core may not do, once each.
#![allow(missing_docs, unused)]

#[cfg(feature = "banned")]
pub fn banned() {
    let _ = std::time::Instant::now();
    let _ = std::time::SystemTime::now();
    let _ = chrono::Utc::now();
    let _ = chrono::Local::now();
    let _ = uuid::Uuid::now_v7();
    let _ = uuid::Uuid::new_v4();
    let _ = std::env::var("A");
    let _ = std::env::var_os("A");
    let _ = std::env::args();
    let _ = std::env::current_dir();
    let _ = std::thread::spawn(|| ());
    std::thread::sleep(std::time::Duration::ZERO);
    let _ = std::fs::read("a");
    let _ = std::fs::read_to_string("a");
    let _ = std::fs::write("a", "a");
    let _ = std::fs::File::open("a");
    let _ = std::fs::File::create("a");
    let _ = std::process::Command::new("a");
    let _: Option<std::fs::File> = None;
    let _: Option<std::net::TcpStream> = None;
    let _: Option<std::net::UdpSocket> = None;
}
