//! Serves a folder on this machine alone, for a look at the release, with the headers that the folder's own `_headers` asks
//! of any server. Needs nothing but the standard library, so that `script/server` can compile it in a second. It is
//! not a server for the public.

#[path = "serve/rules.rs"]
mod rules;

use std::env;
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::thread;
use std::time::Duration;

/// Tried first; the ten after it come next.
const PORT: u16 = 8080;

/// A browser that says nothing for so long is gone.
const PATIENCE: Duration = Duration::from_secs(10);

/// `serve FOLDER` serves it; `serve --free-port` only names a port that nobody listens on.
fn main() -> io::Result<()> {
    let argument = env::args().nth(1).unwrap_or_else(|| "dist".into());
    let listener = listen()?;
    let port = listener.local_addr()?.port();
    if argument == "--free-port" {
        println!("{port}");
        return Ok(());
    }
    if port != PORT {
        println!("Port {PORT} is taken, so this is on another.");
    }
    println!("Runner's Hip is at http://127.0.0.1:{port}/ (Ctrl-C stops it)");
    let folder = PathBuf::from(argument);
    for stream in listener.incoming().flatten() {
        let folder = folder.clone();
        // A browser that hangs up in the middle is its own affair.
        thread::spawn(move || answer(&stream, &folder).ok());
    }
    Ok(())
}

/// Listens on the first port that is free, on any at all if none of the usual ones is.
fn listen() -> io::Result<TcpListener> {
    (PORT..=PORT + 10)
        .chain([0])
        .find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok())
        .ok_or_else(|| io::Error::other("no port is free"))
}

/// Reads one request and answers it.
fn answer(stream: &TcpStream, folder: &Path) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let mut words = request.split(' ');
    let (method, target) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    let found =
        file_for(target, folder).and_then(|path| Some((content_type(&path), fs::read(path).ok()?)));
    let (status, content_type, body) = match (method, found) {
        ("GET" | "HEAD", Some((content_type, body))) => ("200 OK", content_type, body),
        ("GET" | "HEAD", None) => (
            "404 Not Found",
            "text/plain",
            b"There is no such page.\n".to_vec(),
        ),
        _ => (
            "405 Method Not Allowed",
            "text/plain",
            b"Only GET and HEAD work here.\n".to_vec(),
        ),
    };
    let headers = headers(target, folder, content_type);
    let length = body.len();
    let mut stream = stream;
    write!(
        stream,
        "HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n"
    )?;
    if method != "HEAD" {
        stream.write_all(&body)?;
    }
    stream.flush()
}

/// What the folder's `_headers` says about an address, read each time because a new build may have written it. A type
/// named there counts more than the one by the ending.
fn headers(target: &str, folder: &Path, content_type: &str) -> String {
    let text = fs::read_to_string(folder.join("_headers")).unwrap_or_default();
    let rules = rules::read(&text);
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let mut headers = rules::headers(&rules, path);
    if !headers.iter().any(|(name, _)| *name == "Content-Type") {
        headers.push(("Content-Type", content_type));
    }
    let lines = headers
        .iter()
        .map(|(name, value)| [name, ": ", value, "\r\n"].concat());
    lines.collect()
}

/// The file that an address means, if it stays inside the folder.
fn file_for(target: &str, folder: &Path) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.trim_start_matches('/');
    let inside = Path::new(path)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let file = folder.join(path);
    let file = if file.is_dir() {
        file.join("index.html")
    } else {
        file
    };
    inside.then_some(file)
}

/// By the name's ending. A browser refuses a script, a style or a module whose type is wrong.
fn content_type(path: &Path) -> &'static str {
    match path
        .extension()
        .and_then(|ending| ending.to_str())
        .unwrap_or_default()
    {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "ics" => "text/calendar; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_means_a_file_of_the_folder() {
        let folder = Path::new("dist");
        assert_eq!(
            file_for("/quiz.html?theme=dark", folder),
            Some("dist/quiz.html".into())
        );
    }

    #[test]
    fn an_address_cannot_leave_the_folder() {
        let folder = Path::new("dist");
        assert_eq!(file_for("/../Cargo.toml", folder), None);
        assert_eq!(file_for("/a/../../Cargo.toml", folder), None);
    }
}
