//! One request a connection and a thread each. A server with a pool of threads
//! leaves some of the connections waiting that a browser opens at once.

use std::io::{Error, ErrorKind, Read, Result, Write};
use std::net::TcpStream;

/// The most that a request may have, bytes.
const MOST: usize = 8 << 20;

/// What a browser asks.
pub struct Asked {
    pub method: String,
    /// Without what follows a question mark.
    pub path: String,
    pub body: Vec<u8>,
}

/// What it gets.
pub struct Answer {
    pub status: u16,
    /// Its content type.
    pub kind: &'static str,
    pub body: Vec<u8>,
}

impl Answer {
    /// `status` alone.
    pub fn empty(status: u16) -> Self {
        Self {
            status,
            kind: "text/plain",
            body: Vec::new(),
        }
    }
}

fn wrong(what: impl ToString) -> Error {
    Error::new(ErrorKind::InvalidData, what.to_string())
}

/// Reads one request to its end.
pub fn read(stream: &mut TcpStream) -> Result<Asked> {
    let mut bytes = Vec::new();
    loop {
        if let Some(asked) = whole(&bytes)? {
            return Ok(asked);
        }
        let mut more = [0; 16 << 10];
        let got = stream.read(&mut more)?;
        if got == 0 || bytes.len() > MOST {
            return Err(wrong("no whole request"));
        }
        bytes.extend(more.iter().take(got));
    }
}

/// The request in `bytes`, where all of it has come.
fn whole(bytes: &[u8]) -> Result<Option<Asked>> {
    let mut headers = [httparse::EMPTY_HEADER; 64];
    let mut head = httparse::Request::new(&mut headers);
    let httparse::Status::Complete(start) = head.parse(bytes).map_err(wrong)? else {
        return Ok(None);
    };
    let length = head
        .headers
        .iter()
        .find(|header| header.name.eq_ignore_ascii_case("content-length"));
    let length: usize = match length {
        Some(header) => String::from_utf8_lossy(header.value)
            .parse()
            .map_err(wrong)?,
        None => 0,
    };
    let Some(body) = bytes.get(start..start.saturating_add(length)) else {
        return Ok(None);
    };
    let url = head.path.unwrap_or("/");
    Ok(Some(Asked {
        method: head.method.unwrap_or_default().to_owned(),
        path: url.split('?').next().unwrap_or("/").to_owned(),
        body: body.to_owned(),
    }))
}

/// Answers and ends the connection; the page may do what the window's may.
pub fn write(stream: &mut TcpStream, answer: &Answer) -> Result<()> {
    let Answer { status, kind, body } = answer;
    let rules = rules();
    let head = format!(
        "HTTP/1.1 {status} Limber\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n\
         content-security-policy: {rules}\r\ncache-control: no-store\r\nconnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(body)?;
    stream.flush()
}

/// The content security policy of the window.
fn rules() -> String {
    let frame = include_str!("../../../../tauri.conf.json");
    let frame: serde_json::Value = serde_json::from_str(frame).unwrap_or_default();
    let rules = frame.pointer("/app/security/csp");
    let rules = rules.and_then(serde_json::Value::as_str);
    rules.unwrap_or("default-src 'none'").to_owned()
}
