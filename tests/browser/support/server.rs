//! A static server on this machine that remembers every request, and that can answer as badly as servers do.

#[path = "../../../src/bin/serve/rules.rs"]
mod rules;

use super::first_script;
use anyhow::{Result, anyhow};
use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use tiny_http::{Header, Request, Response};

/// The files of a server, by name.
pub type Files = HashMap<String, Vec<u8>>;

/// What becomes of the app's WebAssembly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum App {
    /// It is sent.
    #[default]
    Sent,
    /// It is sent when the test says so.
    HeldBack,
    /// There is no such file.
    Missing,
    /// Something else is sent.
    Garbage,
    /// Not even the script that loads it is there.
    ScriptMissing,
}

/// How a server answers.
#[derive(Clone, Copy, Debug, Default)]
pub struct Manners {
    /// Whether other origins may read the answers, which a frame without an origin of its own needs.
    pub allows_other_origins: bool,
    /// Whether every answer has the headers that the `_headers` among the files asks for.
    pub has_our_headers: bool,
    /// What becomes of the app's WebAssembly.
    pub app: App,
}

/// A running server. It stops when this is dropped.
pub struct Server {
    shared: Arc<Shared>,
    http: Arc<tiny_http::Server>,
    address: SocketAddr,
    listener: Option<JoinHandle<()>>,
}

struct Shared {
    files: Mutex<Files>,
    manners: Manners,
    first_script: Mutex<String>,
    requests: Mutex<Vec<String>>,
    released: Mutex<bool>,
    on_release: Condvar,
}

impl Server {
    /// Starts on a free port.
    pub fn start(files: Files, manners: Manners) -> Result<Self> {
        let http = tiny_http::Server::http("127.0.0.1:0")
            .map_err(|problem| anyhow!("no server starts: {problem}"))?;
        let address = http
            .server_addr()
            .to_ip()
            .ok_or_else(|| anyhow!("the server has no port"))?;
        let http = Arc::new(http);
        let shared = Arc::new(Shared {
            files: Mutex::new(files),
            manners,
            first_script: Mutex::default(),
            requests: Mutex::default(),
            released: Mutex::new(manners.app != App::HeldBack),
            on_release: Condvar::new(),
        });
        let listener = thread::spawn({
            let (http, shared) = (Arc::clone(&http), Arc::clone(&shared));
            move || listen(&http, &shared)
        });
        Ok(Self {
            shared,
            http,
            address,
            listener: Some(listener),
        })
    }

    /// The address of a file, under the given name of this machine: `127.0.0.1` and `localhost` are different sites.
    pub fn url(&self, machine: &str, file: &str) -> String {
        format!("http://{machine}:{}/{file}", self.address.port())
    }

    /// Every request so far.
    pub fn requests(&self) -> Vec<String> {
        lock(&self.shared.requests).clone()
    }

    /// Puts other files in the place of all that there were, as a new build does.
    pub fn publish(&self, files: Files) {
        *lock(&self.shared.files) = files;
    }

    /// Puts a script of the test before all others of each page from now on, see [`first_script`].
    pub fn begin_with(&self, script: &str) {
        script.clone_into(&mut lock(&self.shared.first_script));
    }

    /// Sends the WebAssembly that was held back.
    pub fn release_app(&self) {
        *lock(&self.shared.released) = true;
        self.shared.on_release.notify_all();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.release_app();
        self.http.unblock();
        if let Some(listener) = self.listener.take() {
            // A listener that broke has shown why already.
            let _ = listener.join();
        }
    }
}

/// Each request has a thread of its own, so that one that waits holds up no other.
fn listen(http: &tiny_http::Server, shared: &Arc<Shared>) {
    while let Ok(request) = http.recv() {
        let shared = Arc::clone(shared);
        thread::spawn(move || shared.answer(request));
    }
}

impl Shared {
    fn answer(&self, request: Request) {
        let name = request
            .url()
            .split(['?', '#'])
            .next()
            .unwrap_or_default()
            .trim_start_matches('/')
            .to_owned();
        let name = if name.is_empty() || name.ends_with('/') {
            name + "index.html"
        } else {
            name
        };
        lock(&self.requests).push(request.url().to_owned());
        let (status, body) = match self.file(&name) {
            Some(body) => (200, self.begun(&name, body)),
            None => (404, b"There is no such page.".to_vec()),
        };
        let mut response = Response::from_data(body)
            .with_status_code(status)
            .with_header(header("Content-Type", content_type(&name)));
        if self.manners.allows_other_origins {
            response.add_header(header("Access-Control-Allow-Origin", "*"));
        }
        for (name, value) in self.headers(request.url()) {
            response.add_header(header(&name, &value));
        }
        // A browser that has gone meanwhile needs no answer.
        let _ = request.respond(response);
    }

    fn headers(&self, url: &str) -> Vec<(String, String)> {
        if !self.manners.has_our_headers {
            return Vec::new();
        }
        let files = lock(&self.files);
        let text = files
            .get("_headers")
            .map(|text| String::from_utf8_lossy(text));
        let rules = rules::read(&text.unwrap_or_default());
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let headers = rules::headers(&rules, path).into_iter();
        headers
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect()
    }

    /// A page with the first script that the test wants; every other file as it is.
    fn begun(&self, name: &str, body: Vec<u8>) -> Vec<u8> {
        let script = lock(&self.first_script);
        if script.is_empty() || !content_type(name).starts_with("text/html") {
            return body;
        }
        first_script::put_into(&body, &script)
    }

    fn file(&self, name: &str) -> Option<Vec<u8>> {
        let body = lock(&self.files).get(name)?.clone();
        let is = |ending: &str| {
            Path::new(name)
                .extension()
                .is_some_and(|found| found == ending)
        };
        match self.manners.app {
            App::ScriptMissing if is("js") => None,
            App::Missing if is("wasm") => None,
            App::Garbage if is("wasm") => Some(b"<!doctype html><p>Something else".to_vec()),
            App::HeldBack if is("wasm") => {
                let released = lock(&self.released);
                let _released = self.on_release.wait_while(released, |released| !*released);
                Some(body)
            }
            _ => Some(body),
        }
    }
}

/// A lock that another thread broke still holds what was noted.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("the tests' own headers are well formed")
}

fn content_type(name: &str) -> &'static str {
    match Path::new(name)
        .extension()
        .and_then(|ending| ending.to_str())
    {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
