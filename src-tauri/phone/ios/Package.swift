// swift-tools-version:5.3
import PackageDescription

let package = Package(
  name: "limber-phone",
  platforms: [
    .macOS(.v10_13),
    .iOS(.v13),
  ],
  products: [
    .library(
      name: "limber-phone",
      type: .static,
      targets: ["limber-phone"])
  ],
  dependencies: [
    .package(name: "Tauri", path: "../.tauri/tauri-api")
  ],
  targets: [
    .target(
      name: "limber-phone",
      dependencies: [
        .byName(name: "Tauri")
      ],
      path: "Sources")
  ]
)
