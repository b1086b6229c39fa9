//! A `WordPress` of the test's own, with its database and its web server, in a folder that goes with it. `tests/blogs/wordpress`
//! says how it is set up.

use super::until;
use anyhow::{Context, Result, ensure};
use std::fs::{self, File};
use std::net::{TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// Where `script/bootstrap blogs` unpacks it.
const PROGRAM: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/.tools/wordpress/usr/share/wordpress"
);

/// A program that runs until this is dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // One that has ended of itself is gone as well.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A blog that runs until this is dropped: first its web server ends, then its database, then its folder.
pub struct WordPress {
    _web: Running,
    _database: Running,
    _folder: TempDir,
    address: String,
}

impl WordPress {
    /// Whether everything is installed that it is made of.
    pub fn is_installed() -> bool {
        let php = Command::new("php").arg("-m").output();
        let has_database =
            php.is_ok_and(|php| String::from_utf8_lossy(&php.stdout).contains("mysqli"));
        Path::new(PROGRAM).join("wp-settings.php").exists() && has_database && mariadbd().is_some()
    }

    /// Sets a blog up whose author pastes addresses of the pages that stand at this one.
    pub async fn start(pages: &str) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let socket = folder.path().join("socket");
        let log = folder.path().join("log");
        let database = database(folder.path(), &log)?;
        until("the database listens", async || {
            Ok(UnixStream::connect(&socket).is_ok())
        })
        .await
        .with_context(|| fs::read_to_string(&log).unwrap_or_default())?;
        // It is free again before PHP takes it, because WordPress must know its address before there is a server.
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let address = format!("http://localhost:{port}/");
        let php = || {
            let mut php = Command::new("php");
            php.env("BLOG_PROGRAM", PROGRAM)
                .env("BLOG_DATABASE", &socket)
                .env("BLOG_ADDRESS", address.trim_end_matches('/'))
                .env("PAGES_ADDRESS", pages);
            php
        };
        let setup = php().arg(ours("setup.php")).output()?;
        let said = [setup.stdout, setup.stderr].concat();
        ensure!(
            setup.status.success() && said.is_empty(),
            "WordPress cannot be set up: {}",
            String::from_utf8_lossy(&said)
        );
        let log = File::options().append(true).open(&log)?;
        let web = php()
            .args(["-S", &format!("127.0.0.1:{port}"), "-t", PROGRAM])
            .arg(ours("router.php"))
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()?;
        let web = Running(web);
        until("the web server listens", async || {
            Ok(TcpStream::connect(("127.0.0.1", port)).is_ok())
        })
        .await?;
        Ok(Self {
            _web: web,
            _database: database,
            _folder: folder,
            address,
        })
    }

    /// The address of a post, or of a feed.
    pub fn url(&self, query: &str) -> String {
        [&self.address, "?", query].concat()
    }
}

/// Starts a database that only this machine's files lead to.
fn database(folder: &Path, log: &Path) -> Result<Running> {
    let program = mariadbd().context("mariadbd is installed")?;
    let data = folder.join("data");
    fs::create_dir(&data)?;
    let option = |name: &str, file: &str| {
        let mut option = std::ffi::OsString::from(name);
        option.push(folder.join(file));
        option
    };
    // There is nobody to keep out, so it needs no tables of its users, which take longer to make than all else.
    let child = Command::new(program)
        .args([
            "--no-defaults",
            "--skip-networking",
            "--skip-grant-tables",
            "--user=root",
        ])
        .args(["--innodb=OFF", "--default-storage-engine=MyISAM"])
        .arg(option("--datadir=", "data"))
        .arg(option("--socket=", "socket"))
        .arg(option("--pid-file=", "pid"))
        .stdout(Stdio::null())
        .stderr(File::create(log)?)
        .spawn()?;
    Ok(Running(child))
}

/// The database's program, which Debian keeps where few look for programs.
fn mariadbd() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain([PathBuf::from("/usr/sbin")])
        .map(|folder| folder.join("mariadbd"))
        .find(|program| program.exists())
}

fn ours(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/blogs/wordpress")
        .join(file)
}
