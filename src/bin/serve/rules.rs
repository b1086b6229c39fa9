//! Reads `_headers`, in the format of Netlify and Cloudflare Pages: a path at the start of a line, and below it, indented,
//! the headers for it. A `*` at the end of a path stands for anything.

/// What is to be sent with some paths.
pub struct Rule {
    path: String,
    headers: Vec<(String, String)>,
}

impl Rule {
    fn fits(&self, path: &str) -> bool {
        match self.path.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => self.path == path,
        }
    }
}

/// All rules of the file, in their order.
pub fn read(text: &str) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    let lines = text
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.trim().starts_with('#'));
    for line in lines {
        if !line.starts_with([' ', '\t']) {
            rules.push(Rule {
                path: line.trim().to_owned(),
                headers: Vec::new(),
            });
        } else if let (Some(rule), Some((name, value))) = (rules.last_mut(), line.split_once(':')) {
            let header = (name.trim().to_owned(), value.trim().to_owned());
            rule.headers.push(header);
        }
    }
    rules
}

/// The headers for a path, which begins with a slash.
pub fn headers<'a>(rules: &'a [Rule], path: &str) -> Vec<(&'a str, &'a str)> {
    let fitting = rules.iter().filter(|rule| rule.fits(path));
    fitting
        .flat_map(|rule| &rule.headers)
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}
