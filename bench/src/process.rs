//! What processes cost, as Linux counts it in `/proc`.

use std::fs;

/// The microseconds of a clock tick: `USER_HZ` is 100 in Linux's interface on every architecture.
const TICK_MICROS: u64 = 10_000;

/// Processor time that all threads of the processes used so far, in their own code and in the kernel's, in
/// microseconds. A process that has ended counts nothing.
pub fn cpu_micros(processes: &[u32]) -> u64 {
    let ticks = processes.iter().filter_map(|pid| {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        ticks(&stat)
    });
    ticks.sum::<u64>().saturating_mul(TICK_MICROS)
}

/// `utime` and `stime`, the 14th and 15th field. The second is the program's name in parentheses, in which there
/// may be anything.
fn ticks(stat: &str) -> Option<u64> {
    let (_, fields) = stat.rsplit_once(')')?;
    let mut fields = fields.split_ascii_whitespace().skip(11);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    user.checked_add(system)
}

/// Memory that the processes have at the moment, in KiB.
pub fn resident_kib(processes: &[u32]) -> u64 {
    let sizes = processes.iter().filter_map(|pid| {
        let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
        kib(&status, "VmRSS:")
    });
    sizes.sum()
}

/// The number of KiB in the line that begins with `name`.
pub fn kib(text: &str, name: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_ascii_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, Instant};

    #[test]
    fn the_fields_are_found_behind_any_name() {
        let stat = "42 (a) 1 ) R 1 42 42 0 -1 4194304 100 0 0 0 7 5 1000 1000 20 0 4 0 123";
        assert_eq!(ticks(stat), Some(12));
        assert_eq!(ticks("42 (a) R 1"), None);
    }

    #[test]
    fn work_is_counted_and_sleep_is_not() {
        let me = [std::process::id()];
        let before = cpu_micros(&me);
        let end = Instant::now() + Duration::from_millis(300);
        let mut sum = 0u64;
        while Instant::now() < end {
            sum = std::hint::black_box(sum.wrapping_add(1));
        }
        // Other tests run in this process, and the machine may be busy: the bound is a low one.
        assert!(cpu_micros(&me) >= before + TICK_MICROS);
        assert_eq!(cpu_micros(&[]), 0);
        assert_eq!(cpu_micros(&[u32::MAX]), 0);
        assert!(resident_kib(&me) > 1_000);
    }
}
