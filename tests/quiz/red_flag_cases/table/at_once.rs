//! Red flags of an emergency.

use super::{Case, LIMP, SORE, one, together};
use runners_hip::guide::Urgency::Emergency;

pub const CASES: &[Case] = &[
    one(
        "cannot-stand",
        Emergency,
        &[&[("danger-now", "cannot-stand")]],
    ),
    one("leg-shape", Emergency, &[&[("danger-now", "leg-shape")]]),
    one(
        "fever-cannot-move",
        Emergency,
        &[&[("danger-now", "fever-cannot-move")]],
    ),
    together(
        "fever-and-limp",
        Emergency,
        &[
            &[("danger-today", "fever")],
            &[SORE, LIMP, ("danger-today", "hobble"), ("pain-now", "high")],
        ],
    ),
    one(
        "numb-saddle",
        Emergency,
        &[&[("danger-now", "numb-saddle")]],
    ),
    one("both-legs", Emergency, &[&[("danger-now", "both-legs")]]),
    one("testicle", Emergency, &[&[("danger-now", "testicle")]]),
    one("lump-belly", Emergency, &[&[("danger-now", "lump-belly")]]),
    one("clot-lung", Emergency, &[&[("danger-now", "clot-lung")]]),
    one("cold-leg", Emergency, &[&[("danger-now", "cold-leg")]]),
    one(
        "pregnant-pain",
        Emergency,
        &[&[("danger-now", "pregnant-pain")]],
    ),
];
