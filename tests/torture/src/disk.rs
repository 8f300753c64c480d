//! Copies of a data folder, and whether a database in one is whole.

use limber_store::FILE_NAME;
use std::path::Path;

/// Copies every file of the folder `from` into the folder `to`.
pub fn copy(from: &Path, to: &Path) {
    let Ok(files) = std::fs::read_dir(from) else {
        return;
    };
    for file in files {
        let file = file.unwrap();
        if file.file_type().unwrap().is_file() {
            std::fs::copy(file.path(), to.join(file.file_name())).unwrap();
        }
    }
}

/// Whether SQLite finds the database in `dir` whole. One that is not there, or
/// empty, is. What lies beside it is brought in, so this changes the folder.
pub fn whole(dir: &Path) -> Result<(), String> {
    let path = dir.join(FILE_NAME);
    if !path.exists() {
        return Ok(());
    }
    let words = |error: rusqlite::Error| format!("{FILE_NAME}: {error}");
    let db = rusqlite::Connection::open(&path).map_err(words)?;
    let said: String = db
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .map_err(words)?;
    if said != "ok" {
        return Err(format!("{FILE_NAME}: {said}"));
    }
    let strays: i64 = db
        .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
            row.get(0)
        })
        .map_err(words)?;
    if strays != 0 {
        return Err(format!("{FILE_NAME}: {strays} rows point to nothing"));
    }
    Ok(())
}
