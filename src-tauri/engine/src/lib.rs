//! The use cases: run a session in real time, list, look up, export
#![forbid(unsafe_code)]
