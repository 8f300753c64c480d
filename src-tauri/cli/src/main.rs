//! Terminal shell of Limber: follow a timed routine, review and export the log
#![forbid(unsafe_code)]
fn main() {}
