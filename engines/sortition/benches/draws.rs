//! Draws and updates per second.
fn main() {}
