//! How much to do, from the environment.

/// The number in `name`, or `usual`.
pub fn of(name: &str, usual: u64) -> u64 {
    match std::env::var(name) {
        Ok(text) => text.parse().expect("a whole number"),
        Err(_) => usual,
    }
}

/// Where the randomness starts; printed, so that a failure can be repeated.
pub fn seed() -> u64 {
    let seed = of("LIMBER_TORTURE_SEED", 20_261_122);
    println!("LIMBER_TORTURE_SEED={seed}");
    seed
}
