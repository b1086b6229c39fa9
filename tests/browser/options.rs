//! What a blogger may choose in the address of the frame, and that nothing else in an address does anything.

use crate::support::{Hands, Page, SELF_CARE, Visit, until};
use anyhow::{Result, ensure};

#[test]
fn a_theme_is_taken_from_the_address() -> Result<()> {
    Visit::to("quiz.html?theme=dark").run(async |page| {
        ensure!(scheme(page).await? == "dark");
        let address = page.app.url("127.0.0.1", "rules.html?theme=light");
        page.browser.session.goto(address).await?;
        ensure!(scheme(page).await? == "light");
        page.loaded_with.set(None);
        Ok(())
    })
}

async fn scheme(page: &Page) -> Result<String> {
    page.script("return getComputedStyle(document.documentElement).colorScheme")
        .await
}

#[test]
fn corners_and_density_are_taken_from_the_address() -> Result<()> {
    Visit::to("quiz.html?radius=3&density=compact").run(async |page| {
        let (corner, high): (String, f64) = page
            .script(
                "const button = document.querySelector('.continue');
                 return [getComputedStyle(button).borderRadius, button.getBoundingClientRect().height]",
            )
            .await?;
        ensure!(corner == "3px", "the corners are {corner}");
        ensure!((44.0..52.0).contains(&high), "a button is {high} px high");
        Ok(())
    })
}

/// The lowest contrast of words in the accent and of words on it, over all surfaces, in one scheme. The colours are painted
/// and read back, so that they are those that a reader sees.
const LOWEST_CONTRAST: &str = "
    const [accent, scheme] = arguments;
    const root = document.documentElement;
    root.dataset.accent = '';
    root.style = `color-scheme:${scheme};--accent:${accent}`;
    const probe = document.body.appendChild(document.createElement('i'));
    const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = name => {
        probe.style.color = `var(${name})`;
        brush.fillStyle = getComputedStyle(probe).color;
        brush.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...brush.getImageData(0, 0, 1, 1).data].map(part => part / 255)
            .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one, other) => {
        const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
    };
    const pairs = ['--paper', '--card', '--mat', '--soft', '--on-teal'].map(name => contrast('--teal', name));
    pairs.push(contrast('--ink', '--soft'));
    probe.remove();
    return Math.min(...pairs);";

#[test]
fn an_accent_is_made_readable_whatever_it_is() -> Result<()> {
    let mut accents: Vec<String> = [
        "#fff", "#000", "#ff0", "#0f0", "#00f", "#f00", "#0ff", "#f0f", "#808080", "#777",
    ]
    .map(str::to_owned)
    .to_vec();
    // The same forty on every run.
    let mut number = 1_u32;
    for _ in 0..40 {
        number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        accents.push(format!("#{:06x}", number >> 8));
    }
    Visit::to("quiz.html").run(async |page| {
        for accent in &accents {
            for scheme in ["light", "dark"] {
                let lowest: f64 = page
                    .script_with(LOWEST_CONTRAST, &[accent.as_str().into(), scheme.into()])
                    .await?;
                ensure!(
                    lowest >= 4.5,
                    "{accent} has a contrast of {lowest} on {scheme} surfaces"
                );
            }
        }
        Ok(())
    })
}

#[test]
fn a_readable_accent_stays_as_it_is() -> Result<()> {
    Visit::to("quiz.html?accent=8a2be2&theme=light").run(async |page| {
        let same = "
            const probe = document.body.appendChild(document.createElement('i'));
            const brush = document.createElement('canvas').getContext('2d');
            probe.style.color = 'var(--teal)';
            brush.fillStyle = getComputedStyle(probe).color;
            brush.fillRect(0, 0, 1, 1);
            return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3)";
        let shown: Vec<i32> = page.script(same).await?;
        let far = shown
            .iter()
            .zip([0x8a, 0x2b, 0xe2])
            .map(|(one, other)| (one - other).abs())
            .max();
        ensure!(far <= Some(1), "the accent is {shown:?}");
        Ok(())
    })
}

#[test]
fn unknown_and_hostile_options_do_nothing() -> Result<()> {
    for query in [
        "theme=blue&density=9&view=all&radius=1e9&accent=red&start=",
        "theme=dark%20&accent=fff%3Bbackground%3Aurl(%2F%2Fevil)&radius=-1&start=1",
        "theme=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E&start=%5D%2C*%5Bid&view=danger%0A",
        "accent=12345&accent=000&radius=100&theme&density&view&start=OUTER",
        "%&%%=%ff&__proto__=1&constructor=2&style=color:red&data-theme=dark&a-b=c",
    ] {
        let file: &'static str = format!("quiz.html?{query}").leak();
        Visit::to(file).run(async |page| {
            let said = "return [...document.documentElement.attributes].map(it => `${it.name}=${it.value}`).filter(it => !['style=', 'data-voice='].includes(it))";
            let attributes: Vec<String> = page.script(said).await?;
            ensure!(attributes == ["lang=en", "class="] || attributes == ["lang=en"], "{query} made {attributes:?}");
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn a_place_to_start_with_is_pointed_at_and_not_chosen() -> Result<()> {
    Visit::to("quiz.html?start=outer").run(async |page| {
        for (question, answers) in SELF_CARE
            .answers
            .iter()
            .take_while(|(question, _)| *question != "place")
        {
            Hands::Mouse.answer(page, question, answers).await?;
        }
        page.wait_for("place").await?;
        until("the outer side is marked", async || {
            Ok(page
                .count("#app [data-zone=outer] .spot[data-begin]")
                .await?
                > 0
                && page.count(".answer[data-begin]:has([value=outer])").await? == 1)
        })
        .await?;
        ensure!(page.chosen().await?.is_empty(), "something is chosen");
        Ok(())
    })
}

#[test]
fn an_exercise_to_start_with_is_open_and_can_be_the_only_one() -> Result<()> {
    Visit::to("exercises.html?start=clamshell").run(async |page| {
        ensure!(page.there_is("[data-exercise=clamshell][open]").await?);
        ensure!(page.count("[data-exercise][open]").await? == 1);
        Ok(())
    })?;
    Visit::to("exercises.html?start=clamshell&view=one").run(async |page| {
        page.is_readable("[data-exercise=clamshell] ol").await?;
        let shown = "return [...document.querySelectorAll('[data-exercise]')].filter(card => card.checkVisibility()).length";
        ensure!(page.script::<u32>(shown).await? == 1);
        Ok(())
    })?;
    // Without such an exercise all are there.
    Visit::to("exercises.html?start=no-such-thing&view=one").run(async |page| {
        let shown = "return [...document.querySelectorAll('[data-exercise]')].filter(card => card.checkVisibility()).length";
        ensure!(page.script::<u32>(shown).await? > 10);
        Ok(())
    })
}

#[test]
fn a_cause_to_start_with_is_unfolded() -> Result<()> {
    Visit::to("index.html?start=glutes").run(async |page| {
        let (open, scrolled): (u32, f64) = page
            .script("return [document.querySelectorAll('#causes details[open]').length, scrollY]")
            .await?;
        ensure!(
            (open, scrolled) == (2, 0.0),
            "{open} folds are open, scrolled by {scrolled}"
        );
        Ok(())
    })
}

#[test]
fn the_danger_check_alone_ends_after_the_danger_check() -> Result<()> {
    Visit::to("quiz.html?view=danger").run(async |page| {
        ensure!(!page.find(".short-way").await?.is_displayed().await?);
        for (question, answers) in SELF_CARE.answers.iter().take(9) {
            Hands::Mouse.answer(page, question, answers).await?;
        }
        page.wait_for("result").await?;
        page.is_readable(".short-way-ends").await
    })
}

#[test]
fn starting_over_the_danger_check_stays_alone() -> Result<()> {
    Visit::to("quiz.html?view=danger").run(async |page| {
        for way_on in ["[data-action=start-over]", "[data-action=continue]"] {
            for (question, answers) in SELF_CARE.answers.iter().take(9) {
                Hands::Mouse.answer(page, question, answers).await?;
            }
            page.wait_for("result").await?;
            page.is_readable(".short-way-ends").await?;
            page.click(way_on).await?;
        }
        // Only a reader who wants the rest of the quiz gets it.
        page.wait_for("place").await
    })
}

#[test]
fn links_take_the_options_along_and_nothing_about_the_blog() -> Result<()> {
    Visit::to("quiz.html?theme=dark&childId=pym-0&parentTitle=Secret&parentUrl=https%3A%2F%2Fblog.example%2F").run(
        async |page| {
            SELF_CARE.take(page, Hands::Mouse).await?;
            page.click("[data-action=open-exercises]").await?;
            page.wait_for("suited").await?;
            page.wait_until_live().await?;
            let query: String = page.script("return location.search").await?;
            ensure!(query == "?theme=dark&childId=pym-0", "{query}");
            ensure!(scheme(page).await? == "dark");
            page.click("[data-action=to-result]").await?;
            page.wait_for("result").await?;
            page.wait_until_live().await
        },
    )
}
