//! `cybermiles-bench`: puts our chain under load and says what came of it. See the README.

fn main() -> std::process::ExitCode {
    cybermiles_bench::cli::main()
}
