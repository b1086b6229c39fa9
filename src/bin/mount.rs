//! Takes over the prerendered page in the browser.

#[cfg(target_arch = "wasm32")]
fn main() {
    use runners_hip::browser;
    use runners_hip::components::{Library, Quiz, QuizProps};

    let (Some(root), Some(words)) = (browser::root(), browser::words()) else {
        return;
    };
    runners_hip::words::use_words(words);
    if browser::view().as_deref() == Some("exercises") {
        yew::Renderer::<Library>::with_root(root).render();
    } else {
        // The reader's clicks are read before the first render replaces the page that holds them.
        let props = QuizProps {
            early: browser::early(),
        };
        yew::Renderer::<Quiz>::with_root_and_props(root, props).render();
    }
}

/// Outside a browser there is nothing to mount on.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
