//! Takes over the page for bloggers in the browser.

#[cfg(target_arch = "wasm32")]
fn main() {
    use runners_hip::browser;
    use runners_hip::components::{EmbedApp, EmbedProps};
    use runners_hip::guide::QUIZ_WORDS_START;

    browser::mount::<EmbedApp>(QUIZ_WORDS_START, || EmbedProps {
        site: browser::site(),
        language: browser::language(),
    });
}

/// Outside a browser there is nothing to mount on.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
