//! Takes over the prerendered page in the browser.

/// A smaller allocator than std's own.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[cfg(target_arch = "wasm32")]
fn main() {
    use runners_hip::browser;
    use runners_hip::components::{App, Props};

    let (Some(root), Some(words)) = (browser::root(), browser::words()) else {
        return;
    };
    runners_hip::words::use_words(words);
    // The reader's clicks are read before the first render replaces the page that holds them.
    let props = Props {
        view: browser::view(),
        early: browser::early(),
    };
    yew::Renderer::<App>::with_root_and_props(root, props).render();
}

/// Outside a browser there is nothing to mount on.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
