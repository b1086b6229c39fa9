//! What the check of a blog may find. All of it is written on the page and folded away; the script (`src/guest/check.js`)
//! unfolds what fits.

use runners_hip::embed::{Piece, snippet};
use runners_hip::guide::{Text, page as words};
use yew::{Html, html};

/// What a finding means for the blogger.
#[derive(Clone, Copy)]
enum Means {
    Works,
    Note,
    Mend,
}

/// A finding: its name in the script, what it means, its words, and the line that mends it.
type Finding = (&'static str, Means, Text, &'static str);

/// Stands for a frame that shows the check; the script puts in the address.
const FRAME: &str = "{frame}";

const ALLOWED: &str = r#"allow="screen-wake-lock; web-share; clipboard-write""#;

const OPENED: &str = r#"sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals""#;

/// Stands for the script of our own snippet.
const LISTENER: &str = "{listener}";

/// All findings, by their subject.
const SUBJECTS: [(Text, &[Finding]); 7] = [
    (
        words::CHECK_FRAME_HEADING,
        &[
            ("frame-alone", Means::Note, words::CHECK_FRAME_ALONE, FRAME),
            ("frame-there", Means::Works, words::CHECK_FRAME_THERE, ""),
            ("frame-disk", Means::Mend, words::CHECK_FRAME_DISK, ""),
            ("host-known", Means::Works, words::CHECK_HOST_KNOWN, ""),
            ("host-silent", Means::Works, words::CHECK_HOST_SILENT, ""),
            ("host-none", Means::Note, words::CHECK_HOST_NONE, ""),
        ],
    ),
    (
        words::CHECK_HEIGHT_HEADING,
        &[
            ("height-fits", Means::Works, words::CHECK_HEIGHT_FITS, ""),
            (
                "height-roomy",
                Means::Mend,
                words::CHECK_HEIGHT_ROOMY,
                LISTENER,
            ),
            (
                "height-short",
                Means::Mend,
                words::CHECK_HEIGHT_SHORT,
                LISTENER,
            ),
            ("height-most", Means::Note, words::CHECK_HEIGHT_MOST, ""),
            (
                "height-sealed",
                Means::Mend,
                words::CHECK_HEIGHT_SEALED,
                "iFrameResize({ checkOrigin: false }, 'iframe')",
            ),
        ],
    ),
    (
        words::CHECK_SANDBOX_HEADING,
        &[
            ("sandbox-open", Means::Works, words::CHECK_SANDBOX_OPEN, ""),
            (
                "sandbox-sealed",
                Means::Note,
                words::CHECK_SANDBOX_SEALED,
                "",
            ),
            (
                "sandbox-unknown",
                Means::Note,
                words::CHECK_SANDBOX_UNKNOWN,
                OPENED,
            ),
            ("wake-allowed", Means::Works, words::CHECK_WAKE_ALLOWED, ""),
            (
                "wake-refused",
                Means::Mend,
                words::CHECK_WAKE_REFUSED,
                ALLOWED,
            ),
            (
                "wake-unknown",
                Means::Note,
                words::CHECK_WAKE_UNKNOWN,
                ALLOWED,
            ),
        ],
    ),
    (
        words::CHECK_STORAGE_HEADING,
        &[
            (
                "storage-there",
                Means::Works,
                words::CHECK_STORAGE_THERE,
                "",
            ),
            (
                "storage-refused",
                Means::Note,
                words::CHECK_STORAGE_REFUSED,
                "",
            ),
        ],
    ),
    (
        words::CHECK_HEADERS_HEADING,
        &[
            ("cors-there", Means::Works, words::CHECK_CORS_THERE, ""),
            (
                "cors-missing",
                Means::Mend,
                words::CHECK_CORS_MISSING,
                "Access-Control-Allow-Origin: *",
            ),
            (
                "cors-note",
                Means::Note,
                words::CHECK_CORS_NOTE,
                "Access-Control-Allow-Origin: *",
            ),
            ("corp-there", Means::Works, words::CHECK_CORP_THERE, ""),
            (
                "corp-missing",
                Means::Note,
                words::CHECK_CORP_MISSING,
                "Cross-Origin-Resource-Policy: cross-origin\nCross-Origin-Embedder-Policy: require-corp",
            ),
            (
                "framing-allowed",
                Means::Works,
                words::CHECK_FRAMING_ALLOWED,
                "",
            ),
            (
                "framing-forbidden",
                Means::Mend,
                words::CHECK_FRAMING_FORBIDDEN,
                "{forbids}",
            ),
            (
                "headers-hidden",
                Means::Note,
                words::CHECK_HEADERS_HIDDEN,
                "{open}",
            ),
        ],
    ),
    (
        words::CHECK_THEME_HEADING,
        &[
            ("theme-option", Means::Works, words::CHECK_THEME_OPTION, ""),
            (
                "theme-light",
                Means::Works,
                words::CHECK_THEME_LIGHT,
                "iframe { color-scheme: dark }",
            ),
            (
                "theme-dark",
                Means::Works,
                words::CHECK_THEME_DARK,
                "iframe { color-scheme: light }",
            ),
        ],
    ),
    (
        words::CHECK_OPTIONS_HEADING,
        &[
            ("options-none", Means::Works, words::CHECK_OPTIONS_NONE, ""),
            (
                "options-known",
                Means::Works,
                words::CHECK_OPTIONS_KNOWN,
                "",
            ),
            (
                "options-unknown",
                Means::Mend,
                words::CHECK_OPTIONS_UNKNOWN,
                "",
            ),
        ],
    ),
];

/// All of them, for the page that lies beside the others.
pub fn findings() -> Html {
    SUBJECTS.iter().map(subject).collect()
}

/// Those of the page that is one file. It cannot know its server's headers, and needs none of them. There is no room for the
/// options and the screen.
pub fn findings_of_one_file() -> Html {
    let left_out = [words::CHECK_HEADERS_HEADING, words::CHECK_OPTIONS_HEADING];
    let of_one_file = |(name, means, says, line): &Finding| {
        let says = match *name {
            "frame-disk" => words::CHECK_ONE_FILE_DISK,
            "sandbox-sealed" => words::CHECK_ONE_FILE_SEALED,
            _ => *says,
        };
        (!name.starts_with("wake-")).then_some((*name, *means, says, *line))
    };
    SUBJECTS
        .iter()
        .filter(|(heading, _)| !left_out.contains(heading))
        .map(|(heading, findings)| {
            let findings: Vec<Finding> = findings.iter().filter_map(of_one_file).collect();
            subject(&(*heading, findings.as_slice()))
        })
        .collect()
}

fn subject((heading, findings): &(Text, &[Finding])) -> Html {
    html! {
        <section hidden=true>
            <h2>{ heading.show() }</h2>
            { for findings.iter().map(finding) }
        </section>
    }
}

fn finding((name, means, says, line): &Finding) -> Html {
    let (class, label) = match means {
        Means::Works => ("works", words::CHECK_WORKS),
        Means::Note => ("note", words::CHECK_NOTE),
        Means::Mend => ("mend", words::CHECK_MEND),
    };
    let with_listener = snippet(Piece::Listener, "{check}", words::META_SITE_NAME.show());
    let (frame, listener) = with_listener.split_once('\n').unwrap_or_default();
    let line = match *line {
        FRAME => frame,
        LISTENER => listener,
        line => line,
    };
    html! {
        <div class={format!("finding {class}")} data-finding={*name} hidden=true>
            <p><b>{ label.show() }</b>{ " " }<span>{ says.show() }</span></p>
            if !line.is_empty() {
                <pre><code>{ line.to_owned() }</code></pre>
            }
        </div>
    }
}
