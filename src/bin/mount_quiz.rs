//! Takes over the quiz in the browser.

#[cfg(target_arch = "wasm32")]
fn main() {
    runners_hip::browser::mount::<runners_hip::components::QuizApp>(
        runners_hip::guide::QUIZ_WORDS_START,
        || runners_hip::components::QuizProps {
            early: runners_hip::browser::early(),
        },
    );
}

/// Outside a browser there is nothing to mount on.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
