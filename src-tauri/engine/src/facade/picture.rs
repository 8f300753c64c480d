//! Pictures of exercises of one's own: `data:` URIs of PNG, JPEG or WebP.

use super::Limber;
use crate::error::{EngineError, ErrorKind};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use limber_store::PICTURE_MAX;
use limber_text::say;

impl Limber {
    /// The picture of `exercise` as a `data:` URI.
    pub(super) fn picture(&self, exercise: &str) -> Result<Option<String>, EngineError> {
        let bytes = self.reading(None, |store| store.picture(exercise))?;
        Ok(bytes.and_then(|bytes| {
            let kind = kind(&bytes)?;
            Some(format!("data:{kind};base64,{}", STANDARD.encode(&bytes)))
        }))
    }
}

/// The bytes of a picture that comes as a `data:` URI. What it is, its first
/// bytes say, whatever the URI claims.
pub(super) fn bytes_of(uri: &str) -> Result<Vec<u8>, EngineError> {
    let no_picture = || {
        EngineError::new(ErrorKind::Malformed, say!("wrong-no-picture")).hint(say!("hint-pictures"))
    };
    let (_, encoded) = uri.split_once(";base64,").ok_or_else(no_picture)?;
    // Base64 takes four characters for three bytes.
    if encoded.len() / 4 > PICTURE_MAX / 3 {
        return Err(
            EngineError::new(ErrorKind::Refused, say!("wrong-picture-too-large"))
                .hint(say!("hint-picture-smaller")),
        );
    }
    let bytes = STANDARD.decode(encoded.trim()).map_err(|_| no_picture())?;
    kind(&bytes).map(|_| ()).ok_or_else(no_picture)?;
    Ok(bytes)
}

/// The media type that the first bytes tell.
fn kind(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some("image/png")
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        Some("image/jpeg")
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        Some("image/webp")
    } else {
        None
    }
}
