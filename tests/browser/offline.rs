//! The open page without a network: what is kept after the first visit, how a new build takes its place, and that in a frame
//! nothing is kept.

use crate::support::{
    Browser, EMERGENCY, Engine, Files, Frame, Hands, Manners, Page, SELF_CARE, Server, Setup,
    Visit, alone, dist, until, without_origin,
};
use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The server of the pages apart from the page, because it stops before the page does.
struct Reader {
    page: Page,
    server: Server,
}

impl Reader {
    async fn start(files: Files) -> Result<Self> {
        let nothing = Server::start(Files::new(), Manners::default())?;
        let page = Page::new(Browser::start(Setup::default()).await?, nothing, false);
        let server = Server::start(files, Manners::default())?;
        Ok(Self { page, server })
    }

    fn url(&self, file: &str) -> String {
        self.server.url("127.0.0.1", file)
    }

    async fn open(&self, file: &str) -> Result<()> {
        self.page.open(&self.url(file)).await?;
        self.page.wait_until_live().await
    }

    /// The names of the places in which something is kept.
    async fn places(&self) -> Result<Vec<String>> {
        let places = "const done = arguments[arguments.length - 1]; caches.keys().then(done, () => done([]))";
        let session = &self.page.browser.session;
        Ok(session.execute_async(places, vec![]).await?.convert()?)
    }

    async fn title(&self) -> Result<String> {
        Ok(self.page.browser.session.title().await?)
    }
}

fn checksum(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

/// The files of a build whose open page has another title.
fn next_build() -> Result<Files> {
    let mut files = dist()?.clone();
    let page = text(&files, "index.html")?;
    let worker = text(&files, "service-worker.js")?;
    let old = checksum(page.as_bytes());
    ensure!(worker.contains(&old), "the worker does not know the page");
    let page = page.replacen("<title>", "<title>Next: ", 1);
    let (_, rest) = worker.split_once(',').context("the worker has a list")?;
    let worker = format!("const build=\"next\",{rest}").replace(&old, &checksum(page.as_bytes()));
    files.insert("index.html".to_owned(), page.into_bytes());
    files.insert("service-worker.js".to_owned(), worker.into_bytes());
    Ok(files)
}

fn text(files: &Files, name: &str) -> Result<String> {
    let content = files
        .get(name)
        .with_context(|| format!("dist/{name} is missing"))?;
    Ok(String::from_utf8_lossy(content).into_owned())
}

#[test]
fn without_a_network_the_quiz_goes_on_to_its_cards_and_its_sheet() -> Result<()> {
    alone(async || {
        let reader = Reader::start(dist()?.clone()).await?;
        reader.open("index.html").await?;
        let again = reader.url("index.html");
        let Reader { page, server } = reader;
        drop(server);
        page.open(&again).await?;
        page.wait_until_live().await?;
        SELF_CARE.take(&page, Hands::Mouse).await?;
        page.click("[data-action=open-exercises]").await?;
        page.wait_for("suited").await?;
        page.is_readable("[data-exercise][open] ol").await?;
        page.click("[data-action=to-result]").await?;
        page.wait_for("result").await?;
        // It would open in a window of its own.
        let sheet = "return document.querySelector('[data-action=hand-over]').href";
        page.open(&page.script::<String>(sheet).await?).await?;
        page.wait_until_live().await?;
        page.wait_for("sheet").await?;
        page.is_readable(".sheet h2").await?;
        let errors = page.browser.console_errors().await?;
        ensure!(errors.is_empty(), "{errors:#?}");
        Ok(())
    })
}

#[test]
fn without_a_network_every_page_of_ours_that_is_linked_to_opens() -> Result<()> {
    alone(async || {
        let reader = Reader::start(dist()?.clone()).await?;
        reader.open("").await?;
        let top = reader.url("");
        // Each language is kept by its own open page, and the page for bloggers is for nobody without a network.
        let linked =
            "return [...document.querySelectorAll('a[href]:not([hreflang], [href^=embed])')]
            .filter(link => link.host === location.host && link.pathname !== location.pathname)
            .map(link => link.href)";
        let mut waiting = vec![top.clone()];
        let mut opened = Vec::new();
        let Reader { page, server } = reader;
        drop(server);
        while let Some(address) = waiting.pop() {
            let plain = address.split('#').next().unwrap_or_default().to_owned();
            if opened.contains(&plain) {
                continue;
            }
            page.browser.session.goto(&plain).await?;
            ensure!(page.there_is("main h1").await?, "{plain} does not open");
            waiting.extend(page.script::<Vec<String>>(linked).await?);
            opened.push(plain);
        }
        ensure!(opened.len() >= 3, "{opened:?}");
        // And those that the app leads to, with the blogger's options too.
        for file in ["exercises.html", "sheet.html", "quiz.html?theme=dark"] {
            page.open(&[&top, file].concat()).await?;
            page.wait_until_live().await?;
        }
        EMERGENCY.take(&page, Hands::Mouse).await
    })
}

#[test]
fn a_new_build_is_shown_at_once_and_takes_the_place_of_the_old() -> Result<()> {
    alone(async || {
        let reader = Reader::start(dist()?.clone()).await?;
        reader.open("index.html").await?;
        let before = reader.places().await?;
        ensure!(before.len() == 1, "{before:?}");
        reader.server.publish(next_build()?);
        reader.open("index.html").await?;
        ensure!(reader.title().await?.starts_with("Next: "));
        until("only the new build is kept", async || {
            let places = reader.places().await?;
            Ok(places.len() == 1 && places != before)
        })
        .await?;
        let again = reader.url("index.html");
        let Reader { page, server } = reader;
        drop(server);
        page.open(&again).await?;
        page.wait_until_live().await?;
        ensure!(page.browser.session.title().await?.starts_with("Next: "));
        EMERGENCY.take(&page, Hands::Mouse).await
    })
}

#[test]
fn a_build_that_is_half_there_is_not_kept() -> Result<()> {
    alone(async || {
        let reader = Reader::start(dist()?.clone()).await?;
        reader.open("index.html").await?;
        let title = reader.title().await?;
        let mut half = next_build()?;
        let page = dist()?.get("index.html").context("a page")?.clone();
        half.insert("index.html".to_owned(), page);
        reader.server.publish(half);
        let refused = "
            const done = arguments[arguments.length - 1];
            navigator.serviceWorker.getRegistration().then(async registration => {
                const { installing } = await registration.update();
                if (!installing) return done('there is no new worker');
                const look = () => installing.state === 'redundant' && done('refused');
                installing.onstatechange = look;
                look();
            }).catch(problem => done(String(problem)))";
        let session = &reader.page.browser.session;
        let refused: String = session.execute_async(refused, vec![]).await?.convert()?;
        ensure!(refused == "refused", "{refused}");
        let again = reader.url("index.html");
        let Reader { page, server } = reader;
        drop(server);
        page.open(&again).await?;
        page.wait_until_live().await?;
        ensure!(page.browser.session.title().await? == title);
        EMERGENCY.take(&page, Hands::Mouse).await
    })
}

#[test]
fn in_a_frame_nothing_is_registered() -> Result<()> {
    for frame in [Frame::Plain, Frame::Sandboxed] {
        if frame == Frame::Sandboxed && without_origin(Engine::chosen()?)? {
            continue;
        }
        let visit = Visit::to("index.html").framed(frame).open_to_all_origins();
        visit.run(async |page| {
            page.wait_until_live().await?;
            let asked = page.app.requests();
            ensure!(
                !asked.iter().any(|request| request.contains("worker")),
                "{asked:?}"
            );
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn a_blog_on_the_same_server_frames_the_quiz_as_if_nothing_were_kept() -> Result<()> {
    alone(async || {
        let mut files = dist()?.clone();
        let frame = "<!doctype html><title>A blog</title><link rel=\"icon\" href=\"data:,\"><iframe title=\"Quiz\" src=\"quiz.html\"></iframe>";
        files.insert("blog.html".to_owned(), frame.as_bytes().to_vec());
        let reader = Reader::start(files).await?;
        reader.open("index.html").await?;
        let before = reader.server.requests().len();
        reader
            .page
            .browser
            .session
            .goto(&reader.url("blog.html"))
            .await?;
        reader.page.wait_until_live_in_frame().await?;
        reader.page.enter_frame().await?;
        EMERGENCY.take(&reader.page, Hands::Mouse).await?;
        let requests = reader.server.requests();
        let later = requests.get(before..).unwrap_or_default();
        ensure!(
            later.iter().any(|request| request == "/quiz.html"),
            "{later:?}"
        );
        let errors = reader.page.browser.console_errors().await?;
        ensure!(errors.is_empty(), "{errors:#?}");
        Ok(())
    })
}

#[test]
fn no_script_but_the_open_pages_own_can_name_a_worker() -> Result<()> {
    let attempts = "
        const done = arguments[arguments.length - 1];
        const refused = ask => { try { ask(); return false } catch { return true } };
        const worker = () => navigator.serviceWorker.register('./mount_quiz.js');
        if (!window.trustedTypes) done([true]);
        else Promise.resolve().then(worker).then(() => false, () => true).then(worker => done([worker,
            refused(() => trustedTypes.createPolicy('runners-hip', {})),
            refused(() => trustedTypes.createPolicy('another', {}))]))";
    Visit::to("index.html")
        .expecting_errors(&["Trusted"])
        .run(async |page| {
            page.wait_until_live().await?;
            let session = &page.browser.session;
            let refused: Vec<bool> = session.execute_async(attempts, vec![]).await?.convert()?;
            ensure!(refused.iter().all(|refused| *refused), "{refused:?}");
            Ok(())
        })
}

#[test]
fn from_disk_nothing_is_registered() -> Result<()> {
    alone(async || {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("index.html");
        std::fs::write(&file, dist()?.get("index.html").context("a page")?)?;
        let reader = Reader::start(Files::new()).await?;
        reader
            .page
            .open(&format!("file://{}", file.display()))
            .await?;
        reader.page.wait_until_failed().await?;
        let errors = reader.page.browser.console_errors().await?;
        let speaks = errors
            .iter()
            .find(|error| error.to_lowercase().contains("worker"));
        ensure!(speaks.is_none(), "{errors:#?}");
        Ok(())
    })
}
