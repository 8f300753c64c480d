//! The X server: closing a window with its button, and a click outside of any
//! driver.

use crate::{Error, Result, until, until_every};
use std::time::Duration;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    AtomEnum, BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, CLIENT_MESSAGE_EVENT, ClientMessageData,
    ClientMessageEvent, ConnectionExt as _, EventMask, ImageFormat, MOTION_NOTIFY_EVENT, MapState,
    Window,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

/// A connection to the display the tests run on.
pub struct Display {
    x: RustConnection,
    root: Window,
}

impl Display {
    /// Connects to `DISPLAY`.
    pub fn open() -> Result<Self> {
        let (x, screen) = x11rb::connect(None).map_err(|error| {
            format!(
                "These tests need a display ({error}); script/test gives them one with xvfb-run."
            )
        })?;
        let root = x.setup().roots.get(screen).ok_or("no such screen")?.root;
        Ok(Self { x, root })
    }

    fn atom(&self, name: &str) -> Result<u32> {
        Ok(self.x.intern_atom(false, name.as_bytes())?.reply()?.atom)
    }

    /// Waits for the window of the program `process`. Others of the same title
    /// may be there: that of a test before takes a moment to vanish.
    pub fn window(&self, process: u32) -> Result<Window> {
        self.window_soon(process, Duration::from_millis(40))
    }

    /// The same, for those who measure when: with as much rest between two looks.
    pub fn window_soon(&self, process: u32, rest: Duration) -> Result<Window> {
        let owner = self.atom("_NET_WM_PID")?;
        until_every(rest, &format!("a window of process {process}"), || {
            for window in self.x.query_tree(self.root)?.reply()?.children {
                let shown = self.x.get_window_attributes(window)?.reply()?.map_state;
                let said = self
                    .x
                    .get_property(false, window, owner, AtomEnum::CARDINAL, 0, 1)?
                    .reply()?;
                let of = said.value32().and_then(|mut ids| ids.next());
                if shown == MapState::VIEWABLE && of == Some(process) {
                    return Ok(Some(window));
                }
            }
            Ok(None)
        })
    }

    /// How many pixels in the middle column of `window` have this colour: red,
    /// green, blue. One column, since reading all of a window would slow down
    /// whoever draws it.
    pub fn down_the_middle(&self, window: Window, [red, green, blue]: [u8; 3]) -> Result<usize> {
        let size = self.x.get_geometry(window)?.reply()?;
        let middle = i16::try_from(size.width / 2)?;
        let pixels = self
            .x
            .get_image(ImageFormat::Z_PIXMAP, window, middle, 0, 1, size.height, !0)?
            .reply()?
            .data;
        Ok(pixels
            .chunks_exact(4)
            .filter(|pixel| pixel.starts_with(&[blue, green, red]))
            .count())
    }

    /// What `window` shows once nothing in it moves any more, as a PNG. It is
    /// read from the screen: the driver's own screenshot waits for ever after
    /// a window was made smaller (WebKitGTK 2.50).
    pub fn picture(&self, window: Window) -> Result<Vec<u8>> {
        let mut before = Vec::new();
        let size = self.x.get_geometry(window)?.reply()?;
        let (width, height) = (size.width, size.height);
        let pixels = until("the window to be still", || {
            let now = self
                .x
                .get_image(ImageFormat::Z_PIXMAP, window, 0, 0, width, height, !0)?
                .reply()?
                .data;
            let still = now == before;
            before = now;
            Ok(still.then(|| before.clone()))
        })?;
        let rgb: Vec<u8> = pixels
            .chunks_exact(4)
            .filter_map(|pixel| Some([*pixel.get(2)?, *pixel.get(1)?, *pixel.first()?]))
            .flatten()
            .collect();
        let mut file = Vec::new();
        let mut png = png::Encoder::new(&mut file, width.into(), height.into());
        png.set_color(png::ColorType::Rgb);
        png.set_compression(png::Compression::Balanced);
        png.write_header()?.write_image_data(&rgb)?;
        Ok(file)
    }

    /// Presses the window's close button, as a window manager reports it.
    pub fn close(&self, window: Window) -> Result<()> {
        let wish = self.atom("WM_DELETE_WINDOW")?;
        let event = ClientMessageEvent {
            response_type: CLIENT_MESSAGE_EVENT,
            format: 32,
            sequence: 0,
            window,
            type_: self.atom("WM_PROTOCOLS")?,
            data: ClientMessageData::from([wish, x11rb::CURRENT_TIME, 0, 0, 0]),
        };
        self.x
            .send_event(false, window, EventMask::NO_EVENT, event)?
            .check()
            .map_err(Error::from)
    }

    /// Clicks at a point of `window`, given in pixels from its upper left.
    pub fn click(&self, window: Window, x: i16, y: i16) -> Result<()> {
        let at = self
            .x
            .translate_coordinates(window, self.root, x, y)?
            .reply()?;
        let fake = |kind, detail| -> Result<()> {
            self.x
                .xtest_fake_input(kind, detail, 0, self.root, at.dst_x, at.dst_y, 0)?
                .check()
                .map_err(Error::from)
        };
        fake(MOTION_NOTIFY_EVENT, 0)?;
        fake(BUTTON_PRESS_EVENT, 1)?;
        fake(BUTTON_RELEASE_EVENT, 1)?;
        self.x.flush().map_err(Error::from)
    }
}
