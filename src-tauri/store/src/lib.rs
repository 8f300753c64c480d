//! The journal and the log in SQLite: the only room with SQL
#![forbid(unsafe_code)]
