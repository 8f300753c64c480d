//! The few calls of the WebDriver protocol that the tests need.

use crate::programs::{end, tree};
use crate::{Error, Result, until};
use serde_json::{Value, json};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// The key under which WebDriver names an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A driver of a browser engine with one session in one window.
pub struct Driver {
    child: Child,
    agent: ureq::Agent,
    session: String,
}

impl Driver {
    /// Starts WebKit's driver and through it `binary` with `args`.
    pub fn start(binary: &Path, args: &[String]) -> Result<Self> {
        let mut driver = Command::new("WebKitWebDriver");
        driver
            .arg("--host=127.0.0.1")
            .env("TAURI_WEBVIEW_AUTOMATION", "true");
        let wish = json!({"webkitgtk:browserOptions": {"binary": binary, "args": args}});
        Self::begin(driver, &wish)
    }

    /// Starts a Chromium without a screen that keeps its things in `profile`
    /// and prefers `language`.
    pub fn chromium(profile: &Path, language: &str) -> Result<Self> {
        let mut args = [
            "headless=new",
            "no-sandbox",
            "disable-gpu",
            "disable-quic",
            "no-first-run",
            "disable-background-networking",
            "disable-component-update",
            "disable-sync",
            "disable-dev-shm-usage",
            "force-color-profile=srgb",
        ]
        .map(|flag| format!("--{flag}"))
        .to_vec();
        args.push(format!("--user-data-dir={}", profile.display()));
        args.push(format!("--accept-lang={language}"));
        let wish = json!({
            "goog:chromeOptions": {"args": args},
            "timeouts": {"script": 50_000, "pageLoad": 50_000},
        });
        Self::begin(Command::new("chromedriver"), &wish)
    }

    fn begin(mut driver: Command, wish: &Value) -> Result<Self> {
        let name = driver.get_program().to_string_lossy().into_owned();
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let child = driver
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| {
                format!("{name} did not start ({error}); script/setup installs it.")
            })?;
        let agent = ureq::Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(60)))
            .http_status_as_error(false)
            .build()
            .new_agent();
        let base = format!("http://127.0.0.1:{port}");
        let mut driver = Self {
            child,
            agent,
            session: base.clone(),
        };
        until("the driver to answer", || {
            Ok(driver
                .get("/status")?
                .get("ready")
                .and_then(Value::as_bool)
                .filter(|ready| *ready))
        })?;
        let wish = json!({"capabilities": {"alwaysMatch": wish}});
        let answer = driver.post("/session", &wish)?;
        let id = text(&answer, "sessionId")?;
        driver.session = format!("{base}/session/{id}");
        Ok(driver)
    }

    fn get(&self, path: &str) -> Result<Value> {
        let answer = self.agent.get(format!("{}{path}", self.session)).call()?;
        value_of(answer)
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        let url = format!("{}{path}", self.session);
        value_of(self.agent.post(url).send_json(body)?)
    }

    /// Opens the page at `url`.
    pub fn open(&self, url: &str) -> Result<()> {
        self.post("/url", &json!({"url": url})).map(drop)
    }

    /// Chromium's own `command` of its DevTools protocol.
    pub fn devtools(&self, command: &str, params: &Value) -> Result<Value> {
        let body = json!({"cmd": command, "params": params});
        self.post("/goog/cdp/execute", &body)
    }

    /// Presses and lets go of the keys of `text` where the focus is.
    pub fn keys(&self, text: &str) -> Result<()> {
        let strokes: Vec<Value> = text
            .chars()
            .flat_map(|key| {
                [
                    json!({"type": "keyDown", "value": key}),
                    json!({"type": "keyUp", "value": key}),
                ]
            })
            .collect();
        let body = json!({"actions": [{"type": "key", "id": "keys", "actions": strokes}]});
        self.post("/actions", &body).map(drop)
    }

    /// What the page shows, as a PNG in base64.
    pub fn screenshot(&self) -> Result<String> {
        let picture = self.get("/screenshot")?;
        let text = picture.as_str().ok_or("no picture")?;
        Ok(text.to_owned())
    }

    /// What `script`, the body of a function, returns in the page.
    pub fn run(&self, script: &str, args: Value) -> Result<Value> {
        self.post("/execute/sync", &json!({"script": script, "args": args}))
    }

    /// What `script` hands to the function that is its last argument.
    pub fn run_async(&self, script: &str, args: Value) -> Result<Value> {
        self.post("/execute/async", &json!({"script": script, "args": args}))
    }

    /// The elements that `css` selects and a person could see.
    pub fn visible(&self, css: &str) -> Result<Vec<Value>> {
        let seen = self.run(
            "return [...document.querySelectorAll(arguments[0])].filter(e =>
                 e.checkVisibility({visibilityProperty: true}) && e.getClientRects().length)",
            json!([css]),
        )?;
        Ok(seen.as_array().cloned().unwrap_or_default())
    }

    /// What `css` shows first, as its text; nothing where it shows nothing.
    pub fn text(&self, css: &str) -> Result<Option<String>> {
        let Some(element) = self.visible(css)?.into_iter().next() else {
            return Ok(None);
        };
        let text = self.run("return arguments[0].textContent", json!([element]))?;
        Ok(text
            .as_str()
            .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")))
    }

    /// Waits for the button or link that reads `words` and clicks it with the
    /// pointer; the first one where there are several.
    pub fn press(&self, words: &str) -> Result<()> {
        until(&format!("a button {words} to press"), || {
            for element in self.visible("button, a")? {
                let read = self.run("return arguments[0].textContent.trim()", json!([element]))?;
                if read == words {
                    let id = text(&element, ELEMENT)?;
                    self.post(&format!("/element/{id}/click"), &json!({}))?;
                    return Ok(Some(()));
                }
            }
            Ok(None)
        })
    }

    /// Types `words` into what `css` shows first.
    pub fn type_into(&self, css: &str, words: &str) -> Result<()> {
        let element = self.visible(css)?.into_iter().next();
        let id = text(&element.ok_or("nothing to type into")?, ELEMENT)?;
        self.post(&format!("/element/{id}/value"), &json!({"text": words}))?;
        Ok(())
    }

    /// Puts `words` into what `css` finds first, as pasting would: with its lines.
    pub fn fill(&self, css: &str, words: &str) -> Result<()> {
        self.see(css)?;
        let script = "const [css, words] = arguments;
            const field = document.querySelector(css);
            field.focus();
            field.value = words;
            for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }))";
        self.run(script, json!([css, words]))?;
        Ok(())
    }

    /// Opens the screen at `path`, as a link to it would.
    pub fn go(&self, path: &str) -> Result<()> {
        self.run("location.hash = arguments[0]", json!([format!("#/{path}")]))?;
        Ok(())
    }

    /// Waits until `css` shows something.
    pub fn see(&self, css: &str) -> Result<()> {
        until(&format!("{css} to be seen"), || {
            Ok((!self.visible(css)?.is_empty()).then_some(()))
        })
    }

    /// Makes the page `width` x `height` CSS pixels and waits until it is.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        let rect = json!({"x": 0, "y": 0, "width": width, "height": height});
        until(&format!("a page of {width}x{height}"), || {
            self.post("/window/rect", &rect)?;
            let size = self.run("return [innerWidth, innerHeight]", json!([]))?;
            Ok((size == json!([width, height])).then_some(()))
        })
    }

    /// The process of the driver; the window is a descendant of it.
    pub fn process(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // A window that outlives its test would be taken for that of the next.
        let all = tree(self.child.id());
        let _ = self.agent.delete(&self.session).call();
        let _ = self.child.kill();
        let _ = self.child.wait();
        end(&all);
    }
}

fn value_of(mut answer: ureq::http::Response<ureq::Body>) -> Result<Value> {
    let good = answer.status().is_success();
    let mut body: Value = answer.body_mut().read_json()?;
    let value = body.get_mut("value").map(Value::take).unwrap_or_default();
    match good {
        true => Ok(value),
        false => Err(format!("{}: {}", text(&value, "error")?, text(&value, "message")?).into()),
    }
}

fn text(value: &Value, key: &str) -> Result<String> {
    let text = value.get(key).and_then(Value::as_str);
    text.map(str::to_owned)
        .ok_or_else(|| Error::from(format!("There is no {key} in {value}.")))
}
