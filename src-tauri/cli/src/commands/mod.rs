//! One command a file.

pub mod backup;
pub mod doctor;
pub mod exercises;
pub mod export;
pub mod history;
pub mod import;
pub mod play;
pub mod render;
pub mod routine;
pub mod routines;
pub mod timeline;
pub mod trends;
