//! The parts that pages are put together from: the apps with what stands around them, and small views of words that
//! never change once the page is written.

use crate::head::escape;
use runners_hip::article;
use runners_hip::components::{ExercisesApp, ExercisesProps, QuizApp, QuizProps, self_test_figure};
use runners_hip::guide::{GUIDE, QuestionId, SELF_TESTS, Text, page as words, ui};
use runners_hip::translation::Language;
use std::ops::Range;
use yew::{BaseComponent, Html, LocalServerRenderer, Properties, component, html};

/// The quiz, its first page written out.
pub async fn quiz_app() -> String {
    let quiz = render::<QuizApp>(QuizProps::default()).await;
    read_aloud() + &app(&quiz, words::NOTICE_QUIZ_FAILED)
}

/// The exercises, all of them written out.
pub async fn exercises_app() -> String {
    let exercises = render::<ExercisesApp>(ExercisesProps::default()).await;
    app(&exercises, words::NOTICE_PAGE_FAILED)
}

/// The button that reads the screen below it aloud.
pub fn read_aloud() -> String {
    let label = escape(words::NOTICE_READ_ALOUD.show());
    format!(
        "<button class=\"read-aloud\" type=\"button\" data-action=\"read-aloud\" aria-pressed=\"false\">{label}</button>"
    )
}

/// Stands behind what can be seen at once: `script/sizes` weighs what comes before it.
pub const END_OF_FIRST_SCREEN: &str = "<!-- end of first screen -->";

/// What an app takes over, with the notices for when it cannot. What follows is not needed for the first screen.
pub fn app(rendered: &str, failed: Text) -> String {
    let noscript = escape(words::NOTICE_NOSCRIPT.show());
    let failed = failed_notice(failed);
    format!(
        "<noscript><p class=\"notice\">{noscript}</p></noscript>{failed}\
         <div id=\"app\">{rendered}</div>{END_OF_FIRST_SCREEN}"
    )
}

/// What is said when the app cannot start or has stopped. The link loads the page anew, without the answers in its address:
/// they may be what the app stopped at.
pub fn failed_notice(failed: Text) -> String {
    let (failed, again) = (escape(failed.show()), escape(ui::START_OVER.show()));
    format!(
        "<p class=\"notice failed\" role=\"alert\" tabindex=\"-1\">{failed} <a href=\"\">{again}</a></p>"
    )
}

/// The figures of the self-tests, each in a template that the app takes them from.
pub async fn self_tests() -> String {
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
pub fn quiz_title() -> Html {
    html! { <h1 class="page-name">{ words::META_QUIZ_TITLE.show() }</h1> }
}

/// What there is to read without the quiz, with the way to the whole article.
pub fn without_quiz() -> Html {
    let article = html! { <a href="index.html">{ words::NOTICE_WHOLE_ARTICLE.show() }</a> };
    to_read(article)
}

/// The same where there are no pages beside this one, and the ways to the other screens.
pub fn within_one_file() -> Html {
    html! {
        <>
            <p class="alone elsewhere">
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
            <p class="alone">{ more }</p>
        </details>
    }
}

/// The title of the sheet for a clinician.
pub fn sheet_lead() -> Html {
    html! { <h1>{ ui::SHEET_HEADING.show() }</h1> }
}

/// The way back from the sheet.
pub fn to_the_quiz() -> Html {
    html! { <p class="alone elsewhere"><a href="quiz.html">{ ui::SHEET_TO_QUIZ.show() }</a></p> }
}

/// What stands above the exercises.
pub fn exercises_lead() -> Html {
    html! {
        <>
            <header class="masthead">
                <h1>{ words::META_EXERCISES_TITLE.show() }</h1>
                <p>{ words::ARTICLE_EXERCISES_GATE.show() }</p>
                { pain_in_exercises() }
            </header>
            { safety_net() }
        </>
    }
}

/// The same on a page that has its title already.
pub fn before_exercises() -> Html {
    html! {
        <div class="before-exercises">
            <h2>{ words::META_EXERCISES_TITLE.show() }</h2>
            <p>{ words::ARTICLE_EXERCISES_GATE.show() }</p>
            { pain_in_exercises() }
            { safety_net() }
        </div>
    }
}

/// Folded away, because the same rule in short stands above the cards, and on a phone they would be far below it.
fn pain_in_exercises() -> Html {
    html! {
        <details class="act">
            <summary>{ words::ARTICLE_EXERCISES_PAIN_HEADING.show() }</summary>
            { article::paragraphs(words::ARTICLE_EXERCISES_PAIN) }
        </details>
    }
}

/// When to get help, in three lines.
pub fn safety_net() -> Html {
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
pub fn word_list(language: &Language, lines: Range<usize>) -> String {
    word_list_of(language, lines, |_| true)
}

/// The same with nothing on the lines that are not shown.
pub fn word_list_of(
    language: &Language,
    lines: Range<usize>,
    is_shown: impl Fn(usize) -> bool,
) -> String {
    let first = lines.start;
    let numbered = language.words.lines().enumerate();
    let list: Vec<&str> = numbered
        .take(lines.end)
        .skip(first)
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

/// A small view as HTML.
pub async fn part(view: fn() -> Html) -> String {
    render::<Part>(PartProps { view }).await
}

/// A component as HTML.
pub async fn render<C: BaseComponent>(props: C::Properties) -> String {
    let rendered = LocalServerRenderer::<C>::with_props(props)
        .hydratable(false)
        .render()
        .await;
    // Drawings hold hundreds of these, and inside a drawing the short end means the same.
    rendered.replace("></path>", "/>")
}
