//! Any choice, any site.

use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use runners_hip::embed::{Accent, Corners, Language, Options, Site, Theme, View, starts};

/// Whatever can be chosen, and what cannot too.
pub fn options() -> impl Strategy<Value = Options> {
    let looks = (
        select(&Theme::ALL[..]),
        option::of(any::<[u8; 3]>().prop_map(Accent)),
        prop_oneof![Just(Corners::Usual), any::<u8>().prop_map(Corners::Pixels)],
        any::<bool>(),
    );
    let seen = (select(&View::ALL[..]), any::<u8>(), 0_u8..4);
    (seen, looks).prop_map(
        |((view, start, language), (theme, accent, corners, is_compact))| Options {
            view,
            language,
            theme,
            accent,
            corners,
            is_compact,
            start: starts(view).get(usize::from(start) % 20).copied(),
        },
    )
}

/// A site in two languages at any address, with titles that no translator would write.
pub fn site() -> impl Strategy<Value = Site> {
    let title = || "[^\\p{C}]{0,30}";
    (title(), [title(), title(), title(), title()], any::<bool>()).prop_map(
        |(address, titles, is_own)| {
            let language = |tag: &str, folder: &str| Language {
                tag: tag.to_owned(),
                folder: folder.to_owned(),
                name: tag.to_owned(),
                titles: titles.clone(),
            };
            let languages = [language("en", ""), language("es", "es/")];
            let own = if is_own { "es" } else { "en" };
            Site::read(&Site::write(&address, &languages), own)
        },
    )
}
