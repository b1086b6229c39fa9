//! Takes over the sheet for a clinician in the browser.

#[cfg(target_arch = "wasm32")]
fn main() {
    runners_hip::browser::mount::<runners_hip::components::SheetApp>(0, || ());
}

/// Outside a browser there is nothing to mount on.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
