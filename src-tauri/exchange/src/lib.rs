//! Files in and out: routine text, assets, CSV, JSON. Bytes to core types, no disk
#![forbid(unsafe_code)]
