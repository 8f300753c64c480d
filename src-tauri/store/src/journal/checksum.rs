//! The checksum of a journal row.

use limber_core::journal::Entry;
use limber_core::{DeviceId, SessionId};

/// CRC-32 (IEEE) over the row in one fixed byte form: ids as their 16 bytes,
/// numbers little-endian at their own width, the event's JSON last, as it is
/// stored. The session's id and `seq` are part of it, so that a row that got to
/// another place is found too. Frozen: stored rows depend on it.
pub(super) fn checksum(session: SessionId, device: DeviceId, entry: &Entry, event: &str) -> u32 {
    let moment = &entry.moment;
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(session.0.as_bytes());
    hasher.update(&entry.seq.to_le_bytes());
    hasher.update(device.0.as_bytes());
    hasher.update(&moment.wall.unix_ms.to_le_bytes());
    hasher.update(&moment.wall.offset_min.to_le_bytes());
    hasher.update(&moment.awake_ns.to_le_bytes());
    hasher.update(&moment.boot_ns.to_le_bytes());
    hasher.update(moment.run.0.as_bytes());
    hasher.update(&entry.credit_ns.to_le_bytes());
    hasher.update(&entry.lost_ns.to_le_bytes());
    hasher.update(event.as_bytes());
    hasher.finalize()
}
