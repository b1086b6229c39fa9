//! What stands in a page: its head, the values of attributes, the words that a reader sees, the data for search engines.

#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(
    clippy::expect_used,
    reason = "a helper that cannot go on must stop the test"
)]

use serde_json::Value;

/// The head of a page.
pub fn head(page: &str) -> &str {
    page.split("</head>").next().unwrap_or_default()
}

/// The values of an attribute in tags that hold `mark`.
pub fn values(text: &str, mark: &str, attribute: &str) -> Vec<String> {
    let start = format!(" {attribute}=\"");
    text.split('<')
        .filter(|tag| tag.contains(mark))
        .filter_map(|tag| tag.split_once(&start)?.1.split('"').next())
        .map(unescaped)
        .collect()
}

/// The text that a piece of HTML stands for.
pub fn unescaped(text: &str) -> String {
    let plain = text.replace("&lt;", "<").replace("&gt;", ">");
    let plain = plain.replace("&quot;", "\"").replace("&#x27;", "'");
    plain.replace("&#39;", "'").replace("&amp;", "&")
}

/// The data for search engines on the open page.
pub fn data(page: &str) -> Value {
    let (_, data) = page
        .split_once("<script type=\"application/ld+json\">")
        .expect("the open page has its data");
    let data = data.split("</script>").next().unwrap_or_default();
    serde_json::from_str(data).expect("the data is JSON")
}

/// What a reader can see of a page, with one space between all words.
pub fn visible(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some((before, tag)) = rest.split_once('<') {
        text += before;
        text.push(' ');
        let hidden = ["style", "script", "template", "title"]
            .into_iter()
            .find(|name| tag.starts_with(name));
        rest = match hidden {
            Some(name) => tag
                .split_once(&format!("</{name}>"))
                .map_or("", |(_, after)| after),
            None => tag.split_once('>').map_or("", |(_, after)| after),
        };
    }
    words(&unescaped(&(text + rest)))
}

/// The text with one space between all words.
pub fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
