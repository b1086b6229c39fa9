//! Takes over the exercises in the browser.

#[cfg(target_arch = "wasm32")]
fn main() {
    runners_hip::browser::mount::<runners_hip::components::ExercisesApp>(
        runners_hip::guide::EXERCISES_WORDS_START,
        || runners_hip::components::ExercisesProps {
            focused: runners_hip::browser::focused_control(),
        },
    );
}

/// Outside a browser there is nothing to mount on.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
