//! What a server should send with each file: written once, in `_headers`, and sent so by the little server of
//! `script/server`.
#![cfg(feature = "ssr")]
#![allow(clippy::expect_used, clippy::panic)]

#[path = "common/built.rs"]
mod built;

use built::{pages, read};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// The little server, on a folder. It stops when this is dropped.
struct Server {
    program: Child,
    address: String,
}

impl Server {
    fn start(folder: &Path) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_serve"))
            .arg(folder)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let output = program.stdout.take().expect("it says where it is");
        let address = BufReader::new(output)
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                let (_, address) = line.split_once("http://")?;
                Some(address.split('/').next()?.to_owned())
            });
        let address = address.expect("it says its address");
        Self { program, address }
    }

    /// The head of the answer, in small letters.
    fn head(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("it listens");
        write!(stream, "HEAD {path} HTTP/1.1\r\nHost: here\r\n\r\n").expect("it hears");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        answer.to_lowercase()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let stopped = self.program.kill().and_then(|()| self.program.wait());
        stopped.expect("the server stops");
    }
}

#[test]
fn everybody_may_read_and_frame_every_page() {
    let folder = pages(None);
    let server = Server::start(folder.path());
    for page in [
        "/",
        "/index.html",
        "/quiz.html?theme=dark",
        "/standalone.html",
    ] {
        let head = server.head(page);
        for line in [
            "http/1.1 200 ok\r\n",
            "\r\naccess-control-allow-origin: *\r\n",
            "\r\ncross-origin-resource-policy: cross-origin\r\n",
            "\r\ncross-origin-embedder-policy: require-corp\r\n",
            "\r\nx-content-type-options: nosniff\r\n",
            "\r\nreferrer-policy: no-referrer\r\n",
            "\r\ncontent-type: text/html; charset=utf-8\r\n",
        ] {
            assert!(head.contains(line), "{page} lacks {line:?}: {head}");
        }
        for word in ["x-frame-options", "frame-ancestors", "set-cookie"] {
            assert!(!head.contains(word), "{page} sends {word}");
        }
    }
}

#[test]
fn a_file_named_after_its_content_is_kept_for_ever_and_any_other_is_asked_for_again() {
    let folder = pages(Some("https://example.org/"));
    let server = Server::start(folder.path());
    let mut kept = 0;
    for entry in fs::read_dir(folder.path()).expect("a folder") {
        let entry = entry.expect("a file");
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name == "_headers" || entry.path().is_dir() {
            continue;
        }
        let head = server.head(&format!("/{name}"));
        let lines: Vec<&str> = head
            .lines()
            .filter(|line| line.starts_with("cache-control: "))
            .collect();
        if name.starts_with("mount_") {
            kept += 1;
            assert_eq!(
                lines,
                ["cache-control: public, max-age=31536000, immutable"],
                "{name}"
            );
        } else {
            assert_eq!(
                lines,
                ["cache-control: public, max-age=0, must-revalidate"],
                "{name}"
            );
        }
    }
    assert!(kept >= 6, "{kept} files are kept");
}

#[test]
fn types_that_browsers_insist_on_are_named() {
    let folder = pages(None);
    let server = Server::start(folder.path());
    let headers = read(&folder, "_headers");
    let app = headers.lines().find(|line| line.contains(".wasm"));
    for (path, kind) in [
        (app.expect("the app is a file"), "application/wasm"),
        ("/app.webmanifest", "application/manifest+json"),
        ("/service-worker.js", "text/javascript"),
        ("/icon-192.png", "image/png"),
    ] {
        let head = server.head(path);
        assert!(
            head.contains(&format!("\r\ncontent-type: {kind}")),
            "{head}"
        );
    }
}

#[test]
fn with_an_address_the_paths_begin_at_its_folder() {
    let headers = read(&pages(Some("https://example.org/hip/")), "_headers");
    let paths: Vec<&str> = headers
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with(' '))
        .collect();
    assert!(
        paths.iter().all(|path| path.starts_with("/hip/")),
        "{paths:?}"
    );
    for path in ["/hip/*", "/hip/", "/hip/index.html", "/hip/quiz.html"] {
        assert!(paths.contains(&path), "{path} is missing: {paths:?}");
    }
    // More than 100 rules are not read by every host.
    assert!(paths.len() <= 100, "{} rules", paths.len());
}
