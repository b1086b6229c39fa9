//! Takes over the page that is one file, in the browser.

#[cfg(target_arch = "wasm32")]
fn main() {
    runners_hip::browser::mount::<runners_hip::components::OneFileApp>(0, || {
        runners_hip::components::OneFileProps {
            early: runners_hip::browser::early(),
        }
    });
}

/// Outside a browser there is nothing to mount on.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
