//! Takes the Kotlin and Swift of this folder into the phone's app. The page can call
//! nothing of it.

fn main() {
    let built = tauri_plugin::Builder::new(&[])
        .android_path("android")
        .ios_path("ios")
        .try_build();
    if let Err(error) = built {
        println!("cargo::error={error:#}");
    }
}
