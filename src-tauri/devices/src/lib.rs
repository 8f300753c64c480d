//! The ports' real ends that both shells share: clocks, keep-awake
#![forbid(unsafe_code)]
