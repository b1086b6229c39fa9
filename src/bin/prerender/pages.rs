//! The pages: which parts each one shows, and in which order.

use crate::address::Address;
use crate::body_map::body_map;
use crate::check;
use crate::csp::Has;
use crate::embed;
use crate::files::Build;
use crate::guest::Begins;
use crate::head::{About, escape, one_file, page, page_without_app};
use crate::oembed::{self, View};
use crate::picture;
use crate::preview::Standing;
use crate::structured;
use crate::styles::{ANSWERS, BLOGGER, CARDS, FIGURES, PLAN, QUIZ, RESULT, RULES, SHEET, Styles};
use runners_hip::article::{self, Rules, RulesProps};
use runners_hip::components::{
    ExercisesApp, ExercisesProps, OneFileApp, OneFileProps, QuizApp, QuizProps, SheetApp,
    self_test_figure,
};
use runners_hip::guide::{
    EXERCISES_WORDS_END, EXERCISES_WORDS_START, GUIDE, QUIZ_WORDS_END, QUIZ_WORDS_START,
    QuestionId, SELF_TESTS, Text, WORDS_EN, page as words, ui,
};
use runners_hip::vignette::WorkedCases;
use runners_hip::words::use_words;
use std::fs;
use std::io;
use std::ops::Range;
use std::path::Path;
use std::rc::Rc;
use yew::{BaseComponent, Html, LocalServerRenderer, Properties, component, html};

/// The worked cases, which the page of open rules shows.
const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vignettes");

/// Writes every page into the folder, and with an address what others need who are given a link to them.
pub async fn write_all(folder: &Path, address: Option<Address>) -> io::Result<()> {
    use_words(0, WORDS_EN.to_owned());
    let build = Build::read(folder, address)?;
    let pages = [
        ("index.html", index(&build).await?),
        ("quiz.html", quiz(&build).await?),
        ("sheet.html", sheet(&build).await?),
        ("exercises.html", exercises(&build).await?),
        ("rules.html", rules(&build).await?),
        ("standalone.html", standalone(&build).await?),
        ("embed.html", embed::page(&build).await?),
        ("check.html", check::page(&build).await?),
    ];
    for (name, text) in pages {
        fs::write(folder.join(name), text)?;
    }
    if let Some(address) = &build.address {
        oembed::write(folder, address)?;
        fs::write(folder.join(picture::FILE), picture::png()?)?;
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
        without_styles: [without_styles, &[BLOGGER]].concat(),
        has: Has::App,
    }
}

async fn index(build: &Build) -> io::Result<String> {
    let body = [
        "<main id=\"top\" class=\"page\">".to_owned(),
        part(article::lead).await,
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
        part(article::about).await,
        "</main>".to_owned(),
        structured::block(build.address.as_ref()),
        word_list(QUIZ_WORDS_START..QUIZ_WORDS_END),
    ];
    let about = about(
        Standing::Open,
        &[Begins::Place, Begins::Cause],
        words::META_INDEX_TITLE,
        words::META_INDEX_DESCRIPTION,
        &[PLAN, SHEET, RULES],
    );
    page(build, &build.quiz, &about, &body.concat())
}

async fn quiz(build: &Build) -> io::Result<String> {
    let body = [
        "<main class=\"page\">".to_owned(),
        part(quiz_title).await,
        quiz_app().await,
        body_map(),
        self_tests().await,
        part(without_quiz).await,
        "</main>".to_owned(),
        word_list(QUIZ_WORDS_START..QUIZ_WORDS_END),
    ];
    let about = about(
        Standing::Framed(View::Quiz),
        &[Begins::Place],
        words::META_QUIZ_TITLE,
        words::META_QUIZ_DESCRIPTION,
        &[CARDS, PLAN, SHEET, RULES],
    );
    page(build, &build.quiz, &about, &body.concat())
}

/// The quiz, the exercises and the sheet in one file.
async fn standalone(build: &Build) -> io::Result<String> {
    let body = [
        "<main class=\"page one-file\">".to_owned(),
        part(quiz_title).await,
        app(&render::<OneFileApp>(OneFileProps::default()).await),
        body_map(),
        self_tests().await,
        "<template id=\"template-exercises\">".to_owned(),
        part(before_exercises).await,
        "</template>".to_owned(),
        part(within_one_file).await,
        "</main>".to_owned(),
        word_list(0..EXERCISES_WORDS_END),
    ];
    let about = about(
        Standing::Framed(View::Quiz),
        &[Begins::Place, Begins::Exercise],
        words::META_STANDALONE_TITLE,
        words::META_STANDALONE_DESCRIPTION,
        &[RULES],
    );
    one_file(build, &about, &body.concat())
}

async fn sheet(build: &Build) -> io::Result<String> {
    let body = [
        "<main class=\"page\">".to_owned(),
        part(sheet_lead).await,
        app(&render::<SheetApp>(()).await),
        part(to_the_quiz).await,
        "</main>".to_owned(),
        word_list(0..QUIZ_WORDS_END),
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
    let body = format!("<main id=\"top\" class=\"page rules\">{body}</main>");
    page_without_app(build, &about, &body)
}

async fn exercises(build: &Build) -> io::Result<String> {
    let body = [
        "<main class=\"page\">".to_owned(),
        part(exercises_lead).await,
        exercises_app().await,
        "</main>".to_owned(),
        word_list(EXERCISES_WORDS_START..EXERCISES_WORDS_END),
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

/// The quiz, its first page written out.
async fn quiz_app() -> String {
    app(&render::<QuizApp>(QuizProps::default()).await)
}

/// The exercises, all of them written out.
async fn exercises_app() -> String {
    app(&render::<ExercisesApp>(ExercisesProps::default()).await)
}

/// What an app takes over, with the notices for when it cannot. What follows is not needed for the first screen.
fn app(rendered: &str) -> String {
    let noscript = escape(words::NOTICE_NOSCRIPT.show());
    let failed = escape(words::NOTICE_APP_FAILED.show());
    format!(
        "<noscript><p class=\"notice\">{noscript}</p></noscript>\
         <p class=\"notice failed\" role=\"alert\">{failed}</p>\
         <div id=\"app\">{rendered}</div>\
         <!-- early script --><!-- end of first screen -->"
    )
}

/// The figures of the self-tests, each in a template that the app takes them from.
async fn self_tests() -> String {
    let mut templates = String::new();
    for (question, _) in SELF_TESTS {
        let Some(name) = GUIDE.question(*question).map(|asked| asked.id) else {
            continue;
        };
        let drawing = render::<SelfTest>(SelfTestProps {
            question: *question,
        });
        let drawing = drawing.await;
        templates += &[
            "<template id=\"template-",
            name,
            "\">",
            &drawing,
            "</template>",
        ]
        .concat();
    }
    templates
}

/// The name of the page; small, because the question below it is what matters.
fn quiz_title() -> Html {
    html! { <h1 class="page-name">{ words::META_QUIZ_TITLE.show() }</h1> }
}

fn without_quiz() -> Html {
    let article = html! { <a href="index.html">{ words::NOTICE_WHOLE_ARTICLE.show() }</a> };
    to_read(article)
}

/// The same where there are no pages beside this one, and the ways to the other screens.
fn within_one_file() -> Html {
    html! {
        <>
            <p class="elsewhere">
                <a href="quiz.html">{ ui::SHEET_TO_QUIZ.show() }</a>{ " · " }
                <a href="exercises.html">{ words::META_EXERCISES_TITLE.show() }</a>
            </p>
            { to_read(html! { words::NOTICE_ONE_FILE.show() }) }
        </>
    }
}

/// What there is to read without the quiz, and where there is more.
fn to_read(more: Html) -> Html {
    html! {
        <details class="without-quiz">
            <summary>{ words::NOTICE_READ_WITHOUT_QUIZ.show() }</summary>
            { article::danger_signs() }
            { article::causes_in_short() }
            { article::article_exercises() }
            { article::first_questions() }
            <p>{ more }</p>
        </details>
    }
}

fn sheet_lead() -> Html {
    html! { <h1>{ ui::SHEET_HEADING.show() }</h1> }
}

fn to_the_quiz() -> Html {
    html! { <p class="elsewhere"><a href="quiz.html">{ ui::SHEET_TO_QUIZ.show() }</a></p> }
}

fn exercises_lead() -> Html {
    html! {
        <>
            <header class="masthead">
                <h1>{ words::META_EXERCISES_TITLE.show() }</h1>
                { article::paragraphs(words::ARTICLE_EXERCISES_LEAD) }
            </header>
            { safety_net() }
        </>
    }
}

/// The same on a page that has its title already.
fn before_exercises() -> Html {
    html! {
        <div>
            <h2>{ words::META_EXERCISES_TITLE.show() }</h2>
            { article::paragraphs(words::ARTICLE_EXERCISES_LEAD) }
            { safety_net() }
        </div>
    }
}

fn safety_net() -> Html {
    let net = &GUIDE.safety_net;
    html! {
        <section class="safety-net">
            <h2>{ net.title.show() }</h2>
            <p>{ net.emergency.show() }</p>
            <p>{ net.bone.show() }</p>
            <p>{ net.worried.show() }</p>
        </section>
    }
}

/// The words that the app of a page can show, once, for the browser to split by line.
fn word_list(lines: Range<usize>) -> String {
    word_list_of(lines, |_| true)
}

/// The same with nothing on the lines that are not shown.
pub fn word_list_of(lines: Range<usize>, is_shown: impl Fn(usize) -> bool) -> String {
    let first = lines.start;
    let numbered = WORDS_EN.lines().enumerate().take(lines.end).skip(first);
    let list: Vec<&str> = numbered
        .map(|(line, text)| if is_shown(line) { text } else { "" })
        .collect();
    format!(
        "<script type=\"text/plain\" id=\"words\">{}</script>",
        list.join("\n")
    )
}

#[derive(PartialEq, Properties)]
struct SelfTestProps {
    question: QuestionId,
}

#[component]
fn SelfTest(props: &SelfTestProps) -> Html {
    self_test_figure(props.question).unwrap_or_default()
}

#[derive(Properties)]
struct PartProps {
    view: fn() -> Html,
}

impl PartialEq for PartProps {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

#[component]
fn Part(props: &PartProps) -> Html {
    (props.view)()
}

pub async fn part(view: fn() -> Html) -> String {
    render::<Part>(PartProps { view }).await
}

pub async fn render<C: BaseComponent>(props: C::Properties) -> String {
    LocalServerRenderer::<C>::with_props(props)
        .hydratable(false)
        .render()
        .await
}
