//! Brings every file of `content/translations` up to the English texts of today, and says what is left to translate.
//! `script/translations` runs it.

use runners_hip::translation::{Catalog, Problem, Trouble, files, is_about_danger};
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    for file in files()? {
        let mut catalog = Catalog::read(&file)?;
        catalog.refresh();
        catalog.write(&file)?;
        let problems = catalog.problems();
        let count = |trouble: &Trouble| problems.iter().filter(|it| it.trouble == *trouble).count();
        println!(
            "{}: {} texts, {} without a translation, {} to look at again",
            catalog.tag,
            catalog.entries.len(),
            count(&Trouble::Missing),
            count(&Trouble::Stale)
        );
        let (danger, others): (Vec<&Problem>, Vec<&Problem>) =
            problems.iter().partition(|it| is_about_danger(&it.key));
        for problem in danger.into_iter().chain(others) {
            println!("    {problem}");
        }
    }
    Ok(())
}
