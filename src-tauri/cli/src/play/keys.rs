//! From keys to what they mean.

use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// What a key means while a session runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Pause or go on.
    Space,
    /// Next.
    Next,
    /// Previous.
    Previous,
    /// Do this hold again.
    Again,
    /// Go back after Next.
    GoBack,
    /// Stay.
    Stay,
    /// Ten seconds more.
    Longer,
    /// Ten seconds less.
    Shorter,
    /// Swap.
    Swap,
    /// How much time is left.
    Time,
    /// Set-up.
    Setup,
    /// Finish here.
    Finish,
    /// Close.
    Close,
    /// The keys.
    Help,
    /// A number of a list.
    Digit(u8),
    /// Leave a list.
    Back,
    /// The window has another size.
    Resize,
}

/// Waits for the next key that means something.
pub fn next() -> std::io::Result<Key> {
    loop {
        let key = match event::read()? {
            Event::Key(key) => meaning(&key),
            Event::Resize(..) => Some(Key::Resize),
            _ => None,
        };
        if let Some(key) = key {
            return Ok(key);
        }
    }
}

fn meaning(key: &KeyEvent) -> Option<Key> {
    if key.kind == KeyEventKind::Release {
        return None;
    }
    if key.modifiers.contains(KeyModifiers::CONTROL) {
        return matches!(key.code, KeyCode::Char('c' | 'C' | 'd' | 'D')).then_some(Key::Close);
    }
    Some(match key.code {
        KeyCode::Char(' ') => Key::Space,
        KeyCode::Right => Key::Next,
        KeyCode::Left => Key::Previous,
        KeyCode::Char('r') => Key::Again,
        KeyCode::Char('g') => Key::GoBack,
        KeyCode::Char('s') => Key::Stay,
        KeyCode::Char('+' | '=') => Key::Longer,
        KeyCode::Char('-') => Key::Shorter,
        KeyCode::Char('x') => Key::Swap,
        KeyCode::Char('t') => Key::Time,
        KeyCode::Char('i') => Key::Setup,
        KeyCode::Char('e') => Key::Finish,
        KeyCode::Char('q') => Key::Close,
        KeyCode::Char('?' | 'h') => Key::Help,
        KeyCode::Esc => Key::Back,
        KeyCode::Char(c) => Key::Digit(u8::try_from(c.to_digit(10)?).ok()?),
        _ => return None,
    })
}
