//! Takes pictures of the real window: `limber-screenshots FOLDER`.
use limber_e2e::window::AppWindow;
fn main() -> limber_e2e::Result<()> {
    let folder = std::env::args_os()
        .nth(1)
        .map(std::path::PathBuf::from)
        .ok_or("FOLDER is missing")?;
    let data = tempfile::tempdir()?;
    let display = limber_e2e::screen::Display::open()?;
    let window = AppWindow::open(&data.path().join("data"))?;
    window.page.resize(390, 844)?;
    std::fs::write(
        folder.join("a.png"),
        display.picture(display.window("Limber")?)?,
    )?;
    window.page.resize(1280, 800)?;
    std::fs::write(
        folder.join("b.png"),
        display.picture(display.window("Limber")?)?,
    )?;
    eprintln!("{:?}", window.complaints()?);
    Ok(())
}
