//! Where the log lives.

use limber_engine::{EngineError, ErrorKind};
use limber_text::say;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// The folder inside the platform's data folder. It is the window's identifier,
/// so that both programs open the same log.
pub const FOLDER: &str = "app.limber.Limber";
/// The variable that names another folder.
pub const VARIABLE: &str = "LIMBER_DATA_DIR";

/// No folder could be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("This system does not say where data belongs.")]
pub struct DataDirError;

impl From<DataDirError> for EngineError {
    fn from(_: DataDirError) -> Self {
        Self::new(ErrorKind::Io, say!("wrong-no-data-dir")).hint(say!("hint-data-dir"))
    }
}

/// The data folder: `named` if given, else `LIMBER_DATA_DIR` if set and not
/// empty, else the platform's own, such as `~/.local/share/app.limber.Limber`.
/// Nothing is created.
pub fn data_dir(named: Option<&Path>) -> Result<PathBuf, DataDirError> {
    choose(named, std::env::var_os(VARIABLE), dirs::data_dir())
}

/// Where else something can be put when the data folder can't be written:
/// the folder for temporary files, then the person's own.
pub fn spare_folders() -> Vec<PathBuf> {
    let mut folders = vec![std::env::temp_dir()];
    folders.extend(dirs::home_dir());
    folders
}

/// As [`data_dir`], with everything it depends on passed in.
pub fn choose(
    named: Option<&Path>,
    variable: Option<OsString>,
    platform: Option<PathBuf>,
) -> Result<PathBuf, DataDirError> {
    if let Some(named) = named {
        return Ok(named.to_owned());
    }
    match variable.filter(|value| !value.is_empty()) {
        Some(variable) => Ok(PathBuf::from(variable)),
        None => platform
            .map(|folder| folder.join(FOLDER))
            .ok_or(DataDirError),
    }
}
