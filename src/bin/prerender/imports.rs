//! Shortens the names by which the WebAssembly calls its script. wasm-bindgen ends each of them with a hash, and hashes do
//! not compress: short names save 1 kB of the script alone after brotli.

use std::convert::Infallible;
use std::io;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ImportSection, Module};
use wasmparser::{Import, Imports, Parser};

/// The script and the WebAssembly with short names on both sides.
pub fn shorten(script: String, wasm: &[u8]) -> io::Result<(String, Vec<u8>)> {
    let mut shortener = Shortener { script, count: 0 };
    let mut module = Module::new();
    shortener
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .map_err(|problem| io::Error::other(problem.to_string()))?;
    Ok((shortener.script, module.finish()))
}

struct Shortener {
    script: String,
    count: u32,
}

impl Reencode for Shortener {
    type Error = Infallible;

    fn parse_imports(
        &mut self,
        section: &mut ImportSection,
        imports: Imports<'_>,
    ) -> Result<(), Error<Infallible>> {
        let Imports::Single(offset, import) = imports else {
            return utils::parse_imports(self, section, imports);
        };
        let name = format!("i{}", self.count);
        self.count += 1;
        self.script = self.script.replace(import.name, &name);
        let name = name.as_str();
        utils::parse_imports(
            self,
            section,
            Imports::Single(offset, Import { name, ..import }),
        )
    }
}
