//! Judges nets twice.

use crate::naive::game;
use cybermiles_process::{Process, Why};

/// Compares the verdict on a net with what the naive game meets in it; what they say, in a word or two.
pub fn judge(process: &Process) -> Vec<String> {
    let met = game::play(process);
    let verdict = process.soundness();
    let mut said = vec![match &verdict {
        Ok(shape) if shape.most_tokens > 1 => "Sound with forks".to_string(),
        Ok(_) => "Sound".to_string(),
        Err(unsound) => format!("{:?}", unsound.why),
    }];
    // That there are too many tokens is seen before all is played.
    if !met.complete && !met.too_many_tokens() {
        said.push("in part".to_string());
    }
    match verdict {
        Ok(shape) => {
            assert!(!met.too_many_tokens());
            assert!(met.most_tokens <= shape.most_tokens as usize);
            if met.complete {
                assert!(met.is_sound(process), "{met:?}");
                // What goes out of one fork stands in nobody's way: the bound is reached.
                assert_eq!(met.most_tokens, shape.most_tokens as usize);
            }
        }
        Err(unsound) => {
            let shows = match unsound.why {
                Why::Lost => met.lost || !met.complete,
                Why::JoinWithoutFork => met.join_without_fork || !met.complete,
                Why::Endless => game::can_finish(process, unsound.node) != Some(true),
                Why::Unreachable => !met.nodes.contains(&unsound.node),
                Why::Unbounded | Why::TooManyTokens => met.too_many_tokens() || !met.complete,
                Why::Busy => met.busy || !met.complete,
                Why::TooManyVisits => true,
            };
            assert!(shows, "{unsound:?} {met:?}");
        }
    }
    said
}
