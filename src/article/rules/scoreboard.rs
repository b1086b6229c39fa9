//! How often the worked cases came out as expected: all the counts of the tests.

use crate::guide::{Text, page};
use crate::vignette::{Score, Scoreboard};
use yew::{Html, html};

/// The names of the counts, in their order.
const NAMES: [Text; 10] = [
    page::RULES_CASES_EXACT,
    page::RULES_CASES_LOWER,
    page::RULES_CASES_HIGHER,
    page::RULES_CASES_URGENT_LOWER,
    page::RULES_CASES_SELF_CARE_HIGHER,
    page::RULES_CASES_NO_RUN,
    page::RULES_CASES_CAUSE_FIRST,
    page::RULES_CASES_CAUSE_IN_THREE,
    page::RULES_CASES_PATTERN_FIRST,
    page::RULES_CASES_PATTERN_IN_THREE,
];

/// All counts as a table. It scrolls in its own box, which keys can reach.
pub fn scoreboard(board: &Scoreboard) -> Html {
    let lines = NAMES.iter().zip(board.counts());
    html! {
        <div class="rules-table" role="region" tabindex="0" aria-labelledby="cases-caption">
            <table>
                <caption id="cases-caption">{ page::RULES_CASES_CAPTION.show() }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ page::RULES_CASES_OUTCOME.show() }</th>
                        <th scope="col">{ page::RULES_CASES_COUNT.show() }</th>
                    </tr>
                </thead>
                <tbody>
                    { for lines.map(|(name, (id, score))| html! {
                        <tr>
                            <th scope="row">{ name.show() }</th>
                            <td data-score={id}>{ count_of(score) }</td>
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}

fn count_of(score: Score) -> String {
    let (right, of) = (score.right.to_string(), score.of.to_string());
    page::RULES_CASES_COUNT_OF.fill(&[("n", &right), ("total", &of)])
}
