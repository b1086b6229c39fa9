//! A source that nobody cites is a leftover: either a fact lost its source, or the source can go.

use crate::content::files::Files;
use crate::content::sheet::Sheet;
use std::collections::BTreeSet;
use toml::{Table, Value};

/// Reports sources that nothing cites. Looks at the files as they are written, because an entry that cannot be
/// understood still cites its sources.
pub fn no_source_uncited(files: &Files) {
    if !files.citing().all(Sheet::is_readable) {
        return;
    }
    let mut cited = BTreeSet::new();
    for table in files.citing().filter_map(Sheet::table) {
        collect(table, &mut cited);
    }
    let sources = files
        .sources
        .table()
        .and_then(|table| table.get("source")?.as_array());
    let ids = sources
        .into_iter()
        .flatten()
        .filter_map(|source| source.get("id")?.as_str());
    for id in ids.filter(|id| !cited.contains(id)) {
        let at = files.sources.at.within(&format!("source \"{id}\""));
        at.report(
            "nobody cites this source",
            "Cite it where its fact stands, or remove it.",
        );
    }
}

/// Adds what the lists named `sources` in a table hold.
fn collect<'a>(table: &'a Table, cited: &mut BTreeSet<&'a str>) {
    for (key, value) in table {
        let list = value.as_array().into_iter().flatten();
        if key == "sources" {
            cited.extend(list.clone().filter_map(Value::as_str));
        }
        let tables = list.filter_map(Value::as_table).chain(value.as_table());
        tables.for_each(|table| collect(table, cited));
    }
}
