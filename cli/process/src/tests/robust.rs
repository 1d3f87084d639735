//! No document, however damaged, makes the compiler panic; and what it accepts the engine accepts.

use super::*;
use crate::show;
use cybermiles_process::Process;
use proptest::prelude::*;

const SOURCES: [&str; 4] = [
    include_str!("../../../../contracts/examples/purchase/process/purchase.xml"),
    include_str!("../../../../contracts/examples/order-to-cash/process/order.xml"),
    include_str!("../../../../contracts/examples/subscription/process/subscription.xml"),
    include_str!("../../../../contracts/examples/approval/process/approval.bpmn"),
];

/// What is put in: whatever has a meaning somewhere.
const PIECES: [&str; 30] = [
    "<",
    ">",
    "/>",
    "</",
    "\"",
    "'",
    "”",
    "‘",
    "&",
    "&amp;",
    "&#0;",
    "&#x110000;",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "<!DOCTYPE a>",
    "=",
    " to=",
    "name=\"\"",
    "é",
    "\u{feff}",
    "\0",
    "\n",
    "<fork name=\"f\"/>",
    "<join/>",
    "<state>",
    "#{",
    "${}",
];

fn compiles_or_tells(source: &str) {
    match compile(source, "a.xml") {
        Ok(compiled) => {
            let bytes = compiled.process.to_bytes();
            assert_eq!(Process::from_bytes(&bytes), Ok(compiled.process.clone()));
            assert!(!show(&compiled.process).is_empty());
        }
        Err(faults) => {
            assert!(!faults.is_empty());
            for fault in faults {
                assert!(fault.range().end <= source.len(), "{fault:?}");
                assert!(source.get(fault.range()).is_some(), "{fault:?}");
                assert!(fault.show("a.xml", source).starts_with("a.xml:"));
            }
        }
    }
}

/// A place in a text, between two characters.
fn place(source: &str, at: usize) -> usize {
    let mut at = at % (source.len() + 1);
    while !source.is_char_boundary(at) {
        at -= 1;
    }
    at
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn damaged_documents(
        which in 0..SOURCES.len(),
        edits in prop::collection::vec((any::<usize>(), 0usize..24, 0..PIECES.len() + 1), 1..6),
    ) {
        let mut source = SOURCES[which].to_owned();
        for (at, gone, piece) in edits {
            let from = place(&source, at);
            let to = place(&source, (from + gone).min(source.len())).max(from);
            source.replace_range(from..to, PIECES.get(piece).unwrap_or(&""));
        }
        compiles_or_tells(&source);
    }

    #[test]
    fn moved_lines(which in 0..SOURCES.len(), moves in prop::collection::vec((any::<usize>(), any::<usize>()), 1..6)) {
        let mut lines: Vec<&str> = SOURCES[which].lines().collect();
        for (from, to) in moves {
            let line = lines.remove(from % lines.len());
            lines.insert(to % (lines.len() + 1), line);
        }
        compiles_or_tells(&lines.join("\n"));
    }

    #[test]
    fn any_text(source in ".*") {
        compiles_or_tells(&source);
    }
}

#[test]
fn cut_documents() {
    for source in SOURCES {
        for end in (0..source.len()).filter(|end| source.is_char_boundary(*end)) {
            compiles_or_tells(&source[..end]);
        }
    }
}
