//! Puts stylesheets together. Most of them are one block of a layer, and neighbours often belong to the same layer: it is
//! opened once for all of them.

/// The stylesheets in one text.
pub fn joined<'a>(sheets: impl Iterator<Item = &'a str>) -> String {
    let mut all = String::new();
    let mut open = None;
    for sheet in sheets {
        match only_layer(sheet) {
            Some((start, inside)) if open == Some(start) => {
                all.pop();
                all += inside;
                all.push('}');
            }
            layer => {
                open = layer.map(|(start, _)| start);
                all += sheet;
            }
        }
    }
    all
}

/// How the one layer of a stylesheet starts, and what is in it. Nothing where there is more than that.
fn only_layer(sheet: &str) -> Option<(&str, &str)> {
    let (start, _) = sheet
        .starts_with("@layer ")
        .then(|| sheet.split_once('{'))??;
    let inside = sheet.get(start.len() + 1..)?.strip_suffix('}')?;
    let mut depth = 0_i32;
    let ends_early = inside.bytes().any(|byte| {
        depth += i32::from(byte == b'{') - i32::from(byte == b'}');
        depth < 0
    });
    (!ends_early && depth == 0 && !start.contains(';')).then_some((start, inside))
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn neighbours_in_one_layer_share_it() {
        let sheets = ["@layer a{b{c:d}}", "@layer a{e{f:g}}", "@layer h{i{j:k}}"];
        assert_eq!(
            joined(sheets.into_iter()),
            "@layer a{b{c:d}e{f:g}}@layer h{i{j:k}}"
        );
    }

    #[test]
    fn what_is_more_than_one_layer_stays_as_it_is() {
        let sheets = [
            "@layer a{b{c:d}}@layer e;",
            "@layer a{f{g:h}}",
            "@layer a,e;",
            "i{j:k}",
            "@layer a{l{m:n}}@layer a{o{p:q}}",
        ];
        assert_eq!(joined(sheets.into_iter()), sheets.concat());
    }
}
