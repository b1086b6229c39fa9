//! The pages: which parts each one shows, and in which order.

use crate::address::Address;
use crate::body_map::body_map;
use crate::check;
use crate::csp::Has;
use crate::edition::Edition;
use crate::embed;
use crate::files::Build;
use crate::guest::{Begins, Guest};
use crate::head::{About, one_file, page, page_without_app};
use crate::headers;
use crate::icon;
use crate::manifest;
use crate::oembed::{self, View};
use crate::offline;
use crate::parts::{
    app, before_exercises, exercises_app, exercises_lead, part, quiz_app, quiz_title, read_aloud,
    render, safety_net, self_tests, sheet_lead, to_the_quiz, within_one_file, without_quiz,
    word_list,
};
use crate::picture;
use crate::preview::Standing;
use crate::structured;
use crate::styles::{
    ANSWERS, CARDS, CHECK, FIGURES, MAKER, OPEN, PLAN, QUIZ, RESULT, RULES, SHEET, Styles,
};
use runners_hip::article::{self, Rules, RulesProps};
use runners_hip::components::{OneFileApp, OneFileProps, SheetApp};
use runners_hip::guide::{
    EXERCISES_WORDS_END, EXERCISES_WORDS_START, QUIZ_WORDS_END, QUIZ_WORDS_START, Text,
    page as words,
};
use runners_hip::translation::{self, Language};
use runners_hip::vignette::WorkedCases;
use std::fs;
use std::io;
use std::path::Path;
use std::rc::Rc;

/// The worked cases, which the page of open rules shows.
const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vignettes");

/// The variable of the environment that names a folder for pages in the two languages that only tests read.
const PSEUDO: &str = "RUNNERS_HIP_PSEUDO";

/// The variable of the environment that names a folder for the pages with an address in them, which only tests read. They put
/// the address of their server in place of this one, which leads nowhere.
const ADDRESSED: &str = "RUNNERS_HIP_ADDRESSED";
const ITS_ADDRESS: &str = "https://pages.invalid/";

/// Writes every page in every language into the folder, and with an address what others need who are given a link to them.
pub async fn write_all(folder: &Path, scripts: &Path, address: Option<Address>) -> io::Result<()> {
    let mut build = Build::read(folder, scripts, address)?;
    let mut languages = vec![Language::english()];
    languages.extend(translation::languages()?);
    for edition in Edition::all(languages) {
        build.edition = edition;
        write_edition(folder, folder, &build).await?;
    }
    icon::write(folder)?;
    if build.address.is_some() {
        fs::write(folder.join(picture::FILE), picture::png()?)?;
    }
    headers::write(folder, build.address.as_ref())?;
    write_for_tests(folder, build).await
}

/// Writes what only tests read, each into a folder beside the build, if somebody names one.
async fn write_for_tests(folder: &Path, mut build: Build) -> io::Result<()> {
    let named = |variable| std::env::var_os(variable).filter(|beside| !beside.is_empty());
    if let Some(beside) = named(PSEUDO) {
        for language in [translation::accented(), translation::mirrored()] {
            write_alone(Path::new(&beside), folder, language, &mut build).await?;
        }
    }
    if let Some(beside) = named(ADDRESSED) {
        build.address = Some(Address::read(ITS_ADDRESS).map_err(io::Error::other)?);
        write_alone(Path::new(&beside), folder, Language::english(), &mut build).await?;
    }
    Ok(())
}

/// Writes every page in one language, as if there were no other.
async fn write_alone(
    beside: &Path,
    apps: &Path,
    language: Language,
    build: &mut Build,
) -> io::Result<()> {
    for edition in Edition::all(vec![language]) {
        build.edition = edition;
        write_edition(beside, apps, build).await?;
    }
    Ok(())
}

/// Writes every page in one language. The apps lie in one folder for all.
async fn write_edition(top: &Path, apps: &Path, build: &Build) -> io::Result<()> {
    build.edition.speak();
    let folder = build.edition.folder(top);
    fs::create_dir_all(&folder)?;
    let pages = [
        ("index.html", index(build).await?),
        ("quiz.html", quiz(build).await?),
        ("sheet.html", sheet(build).await?),
        ("exercises.html", exercises(build).await?),
        ("rules.html", rules(build).await?),
        ("standalone.html", standalone(build).await?),
        ("embed.html", embed::page(build).await?),
        ("check.html", check::page(build).await?),
    ];
    for (name, text) in pages {
        fs::write(folder.join(name), text)?;
    }
    if let Some(address) = build.address() {
        oembed::write(&folder, &address)?;
    }
    if build.is_release {
        offline::write(&folder, apps, build)?;
        manifest::write(&folder, &build.edition)?;
    }
    Ok(())
}

fn about(
    standing: Standing,
    begins: &'static [Begins],
    title: Text,
    description: Text,
    without_styles: &'static [Styles],
) -> About {
    About {
        standing,
        begins,
        title: title.show(),
        description: description.show(),
        without_styles: [without_styles, &[CHECK, MAKER]].concat(),
        has: Has::App,
    }
}

async fn index(build: &Build) -> io::Result<String> {
    let body = [
        "<main id=\"top\" class=\"page\">".to_owned(),
        build.edition.links("index.html"),
        part(article::lead).await,
        build.edition.note(),
        quiz_app().await,
        body_map(),
        self_tests().await,
        part(article::danger_signs).await,
        part(article::intro).await,
        part(article::causes).await,
        part(article::solutions).await,
        part(article::exercises).await,
        part(article::faq).await,
        part(article::sources).await,
        build.edition.note(),
        part(article::about).await,
        "</main>".to_owned(),
        structured::block(&build.edition.language, build.address().as_ref()),
        word_list(&build.edition.language, QUIZ_WORDS_START..QUIZ_WORDS_END),
    ];
    let about = about(
        Standing::Open,
        &[Begins::Place, Begins::Cause],
        words::META_INDEX_TITLE,
        words::META_INDEX_DESCRIPTION,
        &[PLAN, SHEET, RULES],
    );
    let about = About {
        has: Has::AppToKeep,
        ..about
    };
    page(build, &build.quiz, &about, &body.concat())
}

async fn quiz(build: &Build) -> io::Result<String> {
    let body = [
        "<main class=\"page\">".to_owned(),
        part(quiz_title).await,
        build.edition.note(),
        quiz_app().await,
        body_map(),
        self_tests().await,
        part(without_quiz).await,
        build.edition.links("quiz.html"),
        "</main>".to_owned(),
        word_list(&build.edition.language, QUIZ_WORDS_START..QUIZ_WORDS_END),
    ];
    let about = about(
        Standing::Framed(View::Quiz),
        &[Begins::Place],
        words::META_QUIZ_TITLE,
        words::META_QUIZ_DESCRIPTION,
        &[CARDS, OPEN, PLAN, SHEET, RULES],
    );
    page(build, &build.quiz, &about, &body.concat())
}

/// The quiz, the exercises and the sheet in one file.
async fn standalone(build: &Build) -> io::Result<String> {
    let body = [
        "<main class=\"page one-file\">".to_owned(),
        part(quiz_title).await,
        build.edition.note(),
        read_aloud(),
        app(
            &render::<OneFileApp>(OneFileProps::default()).await,
            words::NOTICE_QUIZ_FAILED,
        ),
        body_map(),
        self_tests().await,
        "<template id=\"template-exercises\">".to_owned(),
        part(before_exercises).await,
        "</template>".to_owned(),
        part(within_one_file).await,
        check::template().await,
        "</main>".to_owned(),
        word_list(&build.edition.language, 0..EXERCISES_WORDS_END),
    ];
    let about = about(
        Standing::Framed(View::Quiz),
        &[Begins::Place, Begins::Exercise],
        words::META_STANDALONE_TITLE,
        words::META_STANDALONE_DESCRIPTION,
        &[],
    );
    let about = About {
        without_styles: vec![RULES, MAKER],
        ..about
    };
    one_file(build, &about, &body.concat())
}

async fn sheet(build: &Build) -> io::Result<String> {
    let body = [
        "<main class=\"page\">".to_owned(),
        part(sheet_lead).await,
        build.edition.note(),
        app(&render::<SheetApp>(()).await, words::NOTICE_SHEET_FAILED),
        "<div class=\"when-failed\">".to_owned(),
        part(safety_net).await,
        "</div>".to_owned(),
        part(to_the_quiz).await,
        "</main>".to_owned(),
        word_list(&build.edition.language, 0..QUIZ_WORDS_END),
    ];
    let about = about(
        Standing::Beside,
        &[],
        words::META_SHEET_TITLE,
        words::META_SHEET_DESCRIPTION,
        &[ANSWERS, QUIZ, CARDS, PLAN, RULES],
    );
    page(build, &build.sheet, &about, &body.concat())
}

/// The open rules: a page without any script.
async fn rules(build: &Build) -> io::Result<String> {
    let cases = Rc::new(WorkedCases::of(Path::new(CASES)).map_err(io::Error::other)?);
    let body = render::<Rules>(RulesProps { cases }).await;
    let about = about(
        Standing::Beside,
        &[],
        words::META_RULES_TITLE,
        words::META_RULES_DESCRIPTION,
        &[ANSWERS, QUIZ, RESULT, CARDS, FIGURES, PLAN, SHEET],
    );
    let about = About {
        has: Has::NoApp,
        ..about
    };
    let note = build.edition.note();
    let body = format!("<main id=\"top\" class=\"page rules\">{note}{body}</main>");
    page_without_app(build, &about, &Guest::alone()?, &body)
}

async fn exercises(build: &Build) -> io::Result<String> {
    let body = [
        "<main class=\"page\">".to_owned(),
        build.edition.links("exercises.html"),
        part(exercises_lead).await,
        build.edition.note(),
        exercises_app().await,
        "</main>".to_owned(),
        word_list(
            &build.edition.language,
            EXERCISES_WORDS_START..EXERCISES_WORDS_END,
        ),
    ];
    let about = about(
        Standing::Framed(View::Exercises),
        &[Begins::Exercise],
        words::META_EXERCISES_TITLE,
        words::META_EXERCISES_DESCRIPTION,
        &[QUIZ, SHEET, RULES],
    );
    page(build, &build.exercises, &about, &body.concat())
}
