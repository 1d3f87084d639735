//! Plays a net in every order of moves and by every edge, guards aside, and says what it met.
//!
//! A token is at a node, or is held by a fork that keeps in a list what became of each that went out. Each
//! move moves one of them. Nothing is shared with the engine.

use cybermiles_process::{Kind, Process};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

/// The most markings that are looked at.
const MARKINGS: usize = 2_000;
/// The most tokens of a case; with more nothing is played on.
const TOKENS: usize = 32;

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Token {
    At(u8),
    /// It went out of a fork and has not come anywhere yet.
    To(u8),
    Held(Vec<Out>),
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Out {
    Live(Token),
    Joined(u8),
    Ended,
}

/// `None`: the case has ended.
type Marking = Option<Token>;

/// A move: whether it happens by itself, and what becomes of the token; `None` if the case ends.
type Move = (bool, Option<Out>);

/// What was met.
#[derive(Debug, Default)]
pub struct Met {
    pub nodes: BTreeSet<u8>,
    /// Tokens of a fork at two joins, or at one while another has ended.
    pub lost: bool,
    pub join_without_fork: bool,
    pub most_tokens: usize,
    /// From some marking no moves lead to the end.
    pub stuck: bool,
    /// Moves that happen by themselves go on for ever.
    pub busy: bool,
    /// Every marking was looked at.
    pub complete: bool,
}

impl Met {
    pub fn too_many_tokens(&self) -> bool {
        self.most_tokens > TOKENS
    }

    pub fn is_sound(&self, process: &Process) -> bool {
        assert!(self.complete);
        let all = self.nodes.len() == process.nodes.len();
        let bad = [
            self.lost,
            self.join_without_fork,
            self.stuck,
            self.busy,
            self.too_many_tokens(),
        ];
        all && !bad.contains(&true)
    }
}

struct Game<'a> {
    process: &'a Process,
    met: Met,
}

impl Game<'_> {
    fn kind(&self, at: u8) -> &Kind {
        &self.process.nodes[usize::from(at)].kind
    }

    fn targets(&self, at: u8) -> Vec<u8> {
        let edges = &self.process.nodes[usize::from(at)].edges;
        edges.iter().map(|edge| edge.to).collect()
    }

    fn arrive(&mut self, at: u8, in_fork: bool) -> Option<Out> {
        self.met.nodes.insert(at);
        match self.kind(at) {
            Kind::End { all: true } => None,
            Kind::End { all: false } => Some(Out::Ended),
            Kind::Join if in_fork => Some(Out::Joined(at)),
            Kind::Join => {
                self.met.join_without_fork = true;
                Some(Out::Live(Token::At(at)))
            }
            _ => Some(Out::Live(Token::At(at))),
        }
    }

    fn moves(&mut self, token: &Token, in_fork: bool) -> Vec<Move> {
        match token {
            Token::To(at) => vec![(true, self.arrive(*at, in_fork))],
            Token::At(at) if matches!(self.kind(*at), Kind::Fork) => {
                let out = self.targets(*at).into_iter().map(Token::To).map(Out::Live);
                vec![(true, Some(Out::Live(Token::Held(out.collect()))))]
            }
            Token::At(at) => {
                let by_itself = matches!(
                    self.kind(*at),
                    Kind::Start | Kind::Decision | Kind::Rules { .. } | Kind::Join
                );
                let targets = self.targets(*at).into_iter();
                targets
                    .map(|to| (by_itself, self.arrive(to, in_fork)))
                    .collect()
            }
            Token::Held(out) => self.moves_of_fork(out, in_fork),
        }
    }

    fn moves_of_fork(&mut self, out: &[Out], in_fork: bool) -> Vec<Move> {
        let mut all = vec![];
        for (at, one) in out.iter().enumerate() {
            let Out::Live(token) = one else { continue };
            for (by_itself, moved) in self.moves(token, true) {
                let after = moved.and_then(|moved| {
                    let mut out = out.to_vec();
                    out[at] = moved;
                    self.settle(out, in_fork)
                });
                all.push((by_itself, after));
            }
        }
        all
    }

    fn settle(&mut self, out: Vec<Out>, in_fork: bool) -> Option<Out> {
        let joins: BTreeSet<u8> = out
            .iter()
            .filter_map(|out| match out {
                Out::Joined(join) => Some(*join),
                _ => None,
            })
            .collect();
        let ended = out.contains(&Out::Ended);
        self.met.lost |= joins.len() > 1 || !joins.is_empty() && ended;
        if out.iter().any(|out| matches!(out, Out::Live(_))) {
            return Some(Out::Live(Token::Held(out)));
        }
        match joins.first() {
            Some(join) => self.arrive(self.targets(*join)[0], in_fork),
            None => Some(Out::Ended),
        }
    }
}

fn count(token: &Token) -> usize {
    let Token::Held(out) = token else { return 1 };
    let out = out.iter().map(|out| match out {
        Out::Live(token) => count(token),
        _ => 0,
    });
    1 + out.sum::<usize>()
}

/// The markings that were met, and the moves between them.
#[derive(Default)]
struct Graph {
    known: BTreeMap<Marking, usize>,
    /// Where the moves lead, and which of them happen by themselves.
    moves: Vec<Vec<(bool, usize)>>,
}

impl Graph {
    fn index(&mut self, marking: Marking) -> (usize, bool) {
        let new = self.known.len();
        let at = *self.known.entry(marking).or_insert(new);
        if at == new {
            self.moves.push(vec![]);
        }
        (at, at == new)
    }

    /// Whether from some marking no moves lead to the end.
    fn is_stuck(&self) -> bool {
        let Some(end) = self.known.get(&None) else {
            return true;
        };
        let mut before = vec![vec![]; self.moves.len()];
        for (from, moves) in self.moves.iter().enumerate() {
            moves.iter().for_each(|(_, to)| before[*to].push(from));
        }
        let mut met = BTreeSet::from([*end]);
        let mut open = vec![*end];
        while let Some(at) = open.pop() {
            open.extend(before[at].iter().copied().filter(|from| met.insert(*from)));
        }
        met.len() < self.moves.len()
    }

    /// Whether moves that happen by themselves go in a circle: what is left when markings are taken away from
    /// which none leads to those that are left.
    fn is_busy(&self) -> bool {
        let mut before = vec![vec![]; self.moves.len()];
        let mut out = vec![0usize; self.moves.len()];
        for (from, moves) in self.moves.iter().enumerate() {
            for (_, to) in moves.iter().filter(|(by_itself, _)| *by_itself) {
                before[*to].push(from);
                out[from] += 1;
            }
        }
        let mut open: Vec<usize> = (0..out.len()).filter(|at| out[*at] == 0).collect();
        let mut left = out.len();
        while let Some(at) = open.pop() {
            left -= 1;
            for from in &before[at] {
                out[*from] -= 1;
                if out[*from] == 0 {
                    open.push(*from);
                }
            }
        }
        left > 0
    }
}

/// Plays a net from its start.
pub fn play(process: &Process) -> Met {
    explore(process, 0, false).0
}

/// Whether a token that is at a node, and went out of a fork, can come to a join or end, by what it does itself;
/// `None` if there is too much to play.
pub fn can_finish(process: &Process, node: u8) -> Option<bool> {
    let (met, graph) = explore(process, node, true);
    match graph.known.contains_key(&None) {
        true => Some(true),
        false => met.complete.then_some(false),
    }
}

/// Those markings go first that have more tokens, so that what grows is seen to grow.
fn explore(process: &Process, first: u8, in_fork: bool) -> (Met, Graph) {
    let mut game = Game {
        process,
        met: Met::default(),
    };
    let mut graph = Graph::default();
    game.met.nodes.insert(first);
    let first = Token::At(first);
    graph.index(Some(first.clone()));
    let mut open = BinaryHeap::from([(1, first)]);
    while let Some((tokens, token)) = open.pop() {
        game.met.most_tokens = game.met.most_tokens.max(tokens);
        if game.met.too_many_tokens() || graph.known.len() > MARKINGS {
            return (game.met, graph);
        }
        let (from, _) = graph.index(Some(token.clone()));
        for (by_itself, moved) in game.moves(&token, in_fork) {
            let marking = match moved {
                Some(Out::Live(token)) => Some(token),
                Some(Out::Joined(_) | Out::Ended) | None => None,
            };
            let (to, new) = graph.index(marking.clone());
            graph.moves[from].push((by_itself, to));
            if let (Some(token), true) = (marking, new) {
                open.push((count(&token), token));
            }
        }
    }
    game.met.complete = true;
    game.met.stuck = graph.is_stuck();
    game.met.busy = graph.is_busy();
    (game.met, graph)
}
