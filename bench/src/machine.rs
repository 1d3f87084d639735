//! On what was measured.

use crate::process::kib;
use serde::Serialize;
use std::{fs, os::unix::fs::MetadataExt, path::Path};

/// A machine.
#[derive(Clone, Debug, Serialize)]
pub struct Machine {
    /// The processor's name.
    pub cpu: String,
    /// How many of its cores this process may use.
    pub cores: usize,
    /// Its memory in MiB.
    pub memory_mib: u64,
    /// The kernel.
    pub kernel: String,
    /// On what the databases lie: file system and kind of device.
    pub disk: String,
}

impl Machine {
    /// This one, with its databases in `folder`.
    pub fn here(folder: &Path) -> Self {
        let text = |path: &str| fs::read_to_string(path).unwrap_or_default();
        Self {
            cpu: processor(&text("/proc/cpuinfo")),
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            memory_mib: kib(&text("/proc/meminfo"), "MemTotal:").unwrap_or_default() / 1024,
            kernel: text("/proc/sys/kernel/osrelease").trim().to_owned(),
            disk: disk(folder, &text("/proc/self/mountinfo")),
        }
    }
}

fn processor(cpuinfo: &str) -> String {
    let line = cpuinfo
        .lines()
        .find(|line| line.starts_with("model name"))
        .and_then(|line| line.split_once(':'));
    line.map_or("unknown".into(), |(_, name)| name.trim().to_owned())
}

/// The file system of the folder's device, and what the device is if it is one.
fn disk(folder: &Path, mounts: &str) -> String {
    let Ok(metadata) = fs::metadata(folder) else {
        return "unknown".into();
    };
    // The kernel's numbering of devices, as glibc's major() and minor() read it.
    let device = metadata.dev();
    let major = (device >> 8) & 0xfff;
    let minor = (device & 0xff) | ((device >> 12) & 0xfff00);
    let number = format!("{major}:{minor}");
    let system = file_system(mounts, &number).unwrap_or("unknown file system");
    let queue = |place: &str| {
        fs::read_to_string(format!("/sys/dev/block/{number}/{place}queue/rotational")).ok()
    };
    // A partition has no queue of its own: its device, one above, has.
    match queue("").or_else(|| queue("../")).as_deref().map(str::trim) {
        Some("0") => format!("{system}, not rotating"),
        Some("1") => format!("{system}, rotating (or said to be by a virtual machine)"),
        _ => format!("{system}, device unknown"),
    }
}

/// The type of the file system that is mounted from the device with this number.
fn file_system<'a>(mounts: &'a str, number: &str) -> Option<&'a str> {
    let line = mounts
        .lines()
        .find(|line| line.split(' ').nth(2) == Some(number))?;
    let (_, behind) = line.split_once(" - ")?;
    behind.split(' ').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_is_described() {
        let here = Machine::here(&std::env::temp_dir());
        assert!(here.cores > 0 && here.memory_mib > 0);
        assert!(!here.kernel.is_empty() && !here.disk.is_empty());
    }

    #[test]
    fn mounts_are_read() {
        let mounts = "22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw\n\
                      30 22 0:26 / /tmp rw - tmpfs tmpfs rw";
        assert_eq!(file_system(mounts, "254:1"), Some("ext4"));
        assert_eq!(file_system(mounts, "0:26"), Some("tmpfs"));
        assert_eq!(file_system(mounts, "9:9"), None);
        assert_eq!(processor("processor : 0\nmodel name\t: A Chip\n"), "A Chip");
    }
}
