//! Which folder the log is in.

use limber_devices::data_dir::{DataDirError, choose};
use limber_engine::EngineError;
use limber_text::Language;
use std::path::{Path, PathBuf};

#[test]
fn what_is_named_comes_first_then_the_variable_then_the_platform() {
    let named = Path::new("named");
    let variable = || Some("variable".into());
    let platform = || Some(PathBuf::from("platform"));
    assert_eq!(
        choose(Some(named), variable(), platform()),
        Ok(PathBuf::from("named"))
    );
    assert_eq!(
        choose(None, variable(), platform()),
        Ok(PathBuf::from("variable"))
    );
    assert_eq!(
        choose(None, None, platform()),
        Ok(PathBuf::from("platform").join("app.limber.Limber"))
    );
}

#[test]
fn an_empty_variable_names_nothing() {
    assert_eq!(
        choose(None, Some("".into()), Some(PathBuf::from("platform"))),
        Ok(PathBuf::from("platform").join("app.limber.Limber"))
    );
}

#[test]
fn a_system_without_a_data_folder_is_an_error_with_a_way_out() {
    assert_eq!(choose(None, None, None), Err(DataDirError));
    let told = EngineError::from(DataDirError);
    assert!(
        told.hint
            .unwrap()
            .words(Language::English)
            .contains("--data-dir")
    );
}
