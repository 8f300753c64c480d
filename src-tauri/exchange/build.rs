//! Lists the asset files, so that a new file is embedded without naming it
//! anywhere.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Folders and files under `assets/` that the program reads as text.
const TEXTS: [&str; 10] = [
    "exercises",
    "figures",
    "blocks",
    "routines",
    "timing.toml",
    "vocabulary.toml",
    "week-plans.toml",
    "safety.toml",
    "evidence.toml",
    "sources.toml",
];

fn main() -> io::Result<()> {
    let missing = |name: &str| io::Error::other(format!("cargo did not set {name}"));
    let manifest =
        PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or(missing("CARGO_MANIFEST_DIR"))?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(missing("OUT_DIR"))?);
    let assets = fs::canonicalize(manifest.join("../../assets"))?;

    let mut files = Vec::new();
    for name in TEXTS {
        let path = assets.join(name);
        // Cargo looks through a whole folder, so new and removed files count.
        println!("cargo:rerun-if-changed={}", path.display());
        collect(&path, &mut files)?;
    }
    files.sort();

    let mut code = String::from("[\n");
    for file in &files {
        let name = file
            .strip_prefix(&assets)
            .map_err(io::Error::other)?
            .to_string_lossy()
            .replace('\\', "/");
        writeln!(
            code,
            "    ({name:?}, include_str!({:?})),",
            file.to_string_lossy()
        )
        .map_err(io::Error::other)?;
    }
    code.push(']');
    fs::write(out.join("files.rs"), code)
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            collect(&entry?.path(), files)?;
        }
        return Ok(());
    }
    // An editor's backup beside a file is none of ours.
    if path
        .extension()
        .is_some_and(|e| e == "toml" || e == "routine")
    {
        files.push(path.to_owned());
    }
    Ok(())
}
