//! The Rete network: which facts pass which tests, and which tuples of them match, kept up to date as
//! facts come and go.
//!
//! An alpha memory holds the facts that pass the tests of one pattern by themselves. A beta memory holds
//! tokens: tuples that passed all patterns up to its node. A fact that comes is tested against the alpha
//! nodes of its type and then joined with the tokens that wait to the left of each node fed; a fact that
//! goes takes along the tokens that stand on it. (Forgy, "Rete", 1982; Doorenbos, "Production Matching
//! for Large Learning Systems", 1995, chapter 2, whose order of right activations, descendants first, this
//! follows: no pair is then joined twice. But nodes that can only withdraw come before all, so that what a
//! change closes and opens at once is not computed in between.)

use crate::{
    agenda::{Change, Match},
    caps::Cap,
    error::Error,
    eval::{Meter, Scope, Source, View},
    memory::{FactId, Memory, Tuple},
    rule_set::{Join, RuleSet},
};
use alloc::{vec, vec::Vec};
use core::{cmp::Reverse, mem};

/// A node: 0 is the top, whose one token is the empty tuple; the beta node with index i is i + 1.
type Node = usize;
const TOP: Node = 0;

// What is dearer than a test counts as several steps, so that a step costs about the same whatever it
// does; the benchmarks of pallet-rules watch over it.
/// Steps to make or to remove a token.
const TOKEN: u32 = 6;
/// Steps to begin or to end a match.
const MATCH: u32 = 8;

fn node_of(beta: Option<u16>) -> Node {
    beta.map_or(TOP, |index| usize::from(index).saturating_add(1))
}

/// What leads where. Rules that do not hold at the time of the firing are not in it.
#[derive(Debug)]
pub(crate) struct Wiring {
    /// The alpha nodes of each type of facts.
    alphas_of: Vec<Vec<u16>>,
    /// The beta nodes to the right of which each alpha node is.
    fed_by: Vec<Vec<u16>>,
    /// The beta nodes below each node.
    below: Vec<Vec<u16>>,
    /// The rules that fire for the tokens of each node.
    rules_at: Vec<Vec<u16>>,
}

impl Wiring {
    pub fn new(rules: &RuleSet, now: u64) -> Result<Self, Error> {
        let nodes = rules.betas.len().saturating_add(1);
        let mut wiring = Self {
            alphas_of: vec![Vec::new(); rules.types.len()],
            fed_by: vec![Vec::new(); rules.alphas.len()],
            below: vec![Vec::new(); nodes],
            rules_at: vec![Vec::new(); nodes],
        };
        for (index, alpha) in (0u16..).zip(&rules.alphas) {
            at_mut(&mut wiring.alphas_of, usize::from(alpha.kind))?.push(index);
        }
        for (index, beta) in (0u16..).zip(&rules.betas) {
            at_mut(&mut wiring.fed_by, usize::from(beta.right))?.push(index);
            at_mut(&mut wiring.below, node_of(beta.left))?.push(index);
        }
        for (index, rule) in (0u16..).zip(&rules.rules) {
            if rule.holds_at(now) {
                at_mut(&mut wiring.rules_at, node_of(rule.node))?.push(index);
            }
        }
        Ok(wiring)
    }
}

/// What the network works with, and where it tells which matches begin and end.
pub(crate) struct Context<'a> {
    pub rules: &'a RuleSet,
    pub wiring: &'a Wiring,
    pub memory: &'a Memory,
    pub now: u64,
    pub meter: &'a mut Meter,
    pub changes: &'a mut Vec<Change>,
}

/// A scope in which tests see facts as the network does.
fn scope<'a>(cx: &Context<'a>, tuple: &'a [FactId]) -> Scope<'a> {
    Scope {
        rules: cx.rules,
        memory: cx.memory,
        view: View::Seen,
        tuple,
        locals: &[],
        now: cx.now,
    }
}

type TokenId = u32;

/// A tuple that passed all patterns up to a node.
#[derive(Debug, Default)]
struct Token {
    node: Node,
    parent: TokenId,
    tuple: Tuple,
    /// How many facts pass, at a `Not` or an `Exists`.
    passing: u16,
    children: Vec<TokenId>,
    /// Where it stands in its node's memory, among its parent's children and among its last fact's tokens.
    at_node: u32,
    at_parent: u32,
    at_fact: u32,
}

/// The memories.
#[derive(Debug)]
pub(crate) struct Network {
    /// The facts of each alpha node.
    alphas: Vec<Vec<FactId>>,
    /// The tokens of each node.
    nodes: Vec<Vec<TokenId>>,
    tokens: Vec<Token>,
    free: Vec<TokenId>,
    /// Of each fact: the alpha nodes that hold it, and the tokens whose last fact it is.
    facts: Vec<(Vec<u16>, Vec<TokenId>)>,
}

fn at<T>(list: &[T], index: usize) -> Result<&T, Error> {
    list.get(index).ok_or(Error::Malformed)
}

fn at_mut<T>(list: &mut [T], index: usize) -> Result<&mut T, Error> {
    list.get_mut(index).ok_or(Error::Malformed)
}

/// Takes an element out by putting the last in its place; says which that was, if another.
fn swap_out(list: &mut Vec<TokenId>, index: u32) -> Result<Option<TokenId>, Error> {
    let index = index as usize;
    at(list, index)?;
    list.swap_remove(index);
    Ok(list.get(index).copied())
}

/// Adds an element; says where it stands.
fn append(list: &mut Vec<TokenId>, token: TokenId) -> Result<u32, Error> {
    let index = u32::try_from(list.len()).map_err(|_| Error::Malformed)?;
    list.push(token);
    Ok(index)
}

impl Network {
    /// A network of the facts that are there; what matches begins to.
    pub fn new(cx: &mut Context<'_>) -> Result<Self, Error> {
        let mut network = Self {
            alphas: vec![Vec::new(); cx.rules.alphas.len()],
            nodes: vec![Vec::new(); cx.rules.betas.len().saturating_add(1)],
            tokens: vec![Token::default()],
            free: Vec::new(),
            facts: Vec::new(),
        };
        at_mut(&mut network.nodes, TOP)?.push(0);
        // All facts first: no tuple is then made that a later fact would take back.
        for id in cx.memory.ids() {
            network.hold(cx, id)?;
        }
        network.descend(cx, 0)?;
        Ok(network)
    }

    /// A fact comes, or comes again.
    pub fn assert(&mut self, cx: &mut Context<'_>, id: FactId) -> Result<(), Error> {
        self.hold(cx, id)?;
        let holders = &at(&self.facts, usize::from(id.0))?.0;
        for index in betas_fed(cx, holders, Join::Not)? {
            self.come_right(cx, index, id)?;
        }
        Ok(())
    }

    /// Puts a fact into the alpha memories whose tests it passes.
    fn hold(&mut self, cx: &mut Context<'_>, id: FactId) -> Result<(), Error> {
        let (wiring, fact) = (cx.wiring, cx.memory.present(id)?);
        let mut holders = Vec::new();
        for index in at(&wiring.alphas_of, usize::from(fact.kind))? {
            let alpha = at(&cx.rules.alphas, usize::from(*index))?;
            cx.meter.charge(1)?;
            if scope(cx, &[id]).all_hold(&alpha.tests, cx.meter)? {
                at_mut(&mut self.alphas, usize::from(*index))?.push(id);
                holders.push(*index);
            }
        }
        let place = usize::from(id.0);
        if self.facts.len() <= place {
            self.facts
                .resize_with(place.saturating_add(1), Default::default);
        }
        at_mut(&mut self.facts, place)?.0 = holders;
        Ok(())
    }

    /// A fact goes; its values must still be those with which it came.
    pub fn retract(&mut self, cx: &mut Context<'_>, id: FactId) -> Result<(), Error> {
        let place = usize::from(id.0);
        let holders = mem::take(&mut at_mut(&mut self.facts, place)?.0);
        for index in &holders {
            let memory = at_mut(&mut self.alphas, usize::from(*index))?;
            // As many as 256 are looked through, some in the time of a test.
            let looks = u32::try_from(memory.len() >> 4).unwrap_or(u32::MAX);
            cx.meter.charge(looks.saturating_add(1))?;
            let held = memory
                .iter()
                .rposition(|held| *held == id)
                .ok_or(Error::Malformed)?;
            memory.swap_remove(held);
        }
        while let Some(token) = at(&self.facts, place)?.1.last().copied() {
            self.remove(cx, token)?;
        }
        for index in betas_fed(cx, &holders, Join::Exists)? {
            self.go_right(cx, index, id)?;
        }
        Ok(())
    }

    fn token(&self, id: TokenId) -> Result<&Token, Error> {
        at(&self.tokens, id as usize)
    }

    fn token_mut(&mut self, id: TokenId) -> Result<&mut Token, Error> {
        at_mut(&mut self.tokens, id as usize)
    }

    /// The tokens of a node as they are now; what happens below a node never changes its own.
    fn tokens_at(&self, node: Node) -> Result<Vec<TokenId>, Error> {
        at(&self.nodes, node).cloned()
    }

    /// Whether a token passes its own node.
    fn passes(&self, cx: &Context<'_>, id: TokenId) -> Result<bool, Error> {
        let token = self.token(id)?;
        let Some(index) = token.node.checked_sub(1) else {
            return Ok(true);
        };
        Ok(match at(&cx.rules.betas, index)?.join {
            Join::Each => true,
            Join::Not => token.passing == 0,
            Join::Exists => token.passing > 0,
        })
    }

    /// Whether a tuple and a fact pass the tests of a beta node.
    fn joins(
        &self,
        cx: &mut Context<'_>,
        index: u16,
        tuple: &Tuple,
        id: FactId,
    ) -> Result<bool, Error> {
        cx.meter.charge(1)?;
        let beta = at(&cx.rules.betas, usize::from(index))?;
        if beta.tests.is_empty() {
            return Ok(true);
        }
        scope(cx, &extended(tuple, id)?).all_hold(&beta.tests, cx.meter)
    }

    /// A fact comes to a beta node from its right.
    fn come_right(&mut self, cx: &mut Context<'_>, index: u16, id: FactId) -> Result<(), Error> {
        let beta = at(&cx.rules.betas, usize::from(index))?;
        if beta.join != Join::Each {
            return self.recount(cx, index, id, |passing| passing.checked_add(1));
        }
        cx.meter.charge(1)?;
        for left in self.tokens_at(node_of(beta.left))? {
            match self.passes(cx, left)? {
                true => self.join(cx, index, left, id)?,
                false => cx.meter.charge(1)?,
            }
        }
        Ok(())
    }

    /// A fact goes from the right of a beta node; its own tokens are gone already.
    fn go_right(&mut self, cx: &mut Context<'_>, index: u16, id: FactId) -> Result<(), Error> {
        match at(&cx.rules.betas, usize::from(index))?.join {
            Join::Each => cx.meter.charge(1),
            _ => self.recount(cx, index, id, |passing| passing.checked_sub(1)),
        }
    }

    /// Counts anew what passes for each token of a `Not` or an `Exists` that a fact joins, and lets the token
    /// go on or takes it back where that decides.
    fn recount(
        &mut self,
        cx: &mut Context<'_>,
        index: u16,
        id: FactId,
        count: impl Fn(u16) -> Option<u16>,
    ) -> Result<(), Error> {
        cx.meter.charge(1)?;
        for own in self.tokens_at(node_of(Some(index)))? {
            let tuple = self.token(own)?.tuple.clone();
            if !self.joins(cx, index, &tuple, id)? {
                continue;
            }
            let passed = self.passes(cx, own)?;
            let token = self.token_mut(own)?;
            token.passing = count(token.passing).ok_or(Error::Malformed)?;
            match (passed, self.passes(cx, own)?) {
                (false, true) => self.descend(cx, own)?,
                (true, false) => self.withdraw(cx, own)?,
                _ => {}
            }
        }
        Ok(())
    }

    /// A token comes to a beta node from its left.
    fn come_left(&mut self, cx: &mut Context<'_>, index: u16, left: TokenId) -> Result<(), Error> {
        cx.meter.charge(1)?;
        let beta = at(&cx.rules.betas, usize::from(index))?;
        let facts = at(&self.alphas, usize::from(beta.right))?.clone();
        if beta.join == Join::Each {
            for id in facts {
                self.join(cx, index, left, id)?;
            }
            return Ok(());
        }
        let tuple = self.token(left)?.tuple.clone();
        let mut passing = 0u16;
        for id in facts {
            let joins = self.joins(cx, index, &tuple, id)?;
            passing = passing.saturating_add(u16::from(joins));
        }
        let own = self.add(cx, index, left, tuple, passing)?;
        if self.passes(cx, own)? {
            self.descend(cx, own)?;
        }
        Ok(())
    }

    /// Makes a longer tuple of a token and a fact, if they pass.
    fn join(
        &mut self,
        cx: &mut Context<'_>,
        index: u16,
        left: TokenId,
        id: FactId,
    ) -> Result<(), Error> {
        let tuple = self.token(left)?.tuple.clone();
        if !self.joins(cx, index, &tuple, id)? {
            return Ok(());
        }
        let own = self.add(cx, index, left, extended(&tuple, id)?, 0)?;
        let at_fact = append(&mut at_mut(&mut self.facts, usize::from(id.0))?.1, own)?;
        self.token_mut(own)?.at_fact = at_fact;
        self.descend(cx, own)
    }

    /// A token goes on to what is below its node.
    fn descend(&mut self, cx: &mut Context<'_>, id: TokenId) -> Result<(), Error> {
        let (wiring, node) = (cx.wiring, self.token(id)?.node);
        for index in at(&wiring.below, node)? {
            self.come_left(cx, *index, id)?;
        }
        self.tell(cx, id, true)
    }

    /// Takes back what a token sent below its node.
    fn withdraw(&mut self, cx: &mut Context<'_>, id: TokenId) -> Result<(), Error> {
        while let Some(child) = self.token(id)?.children.last().copied() {
            self.remove(cx, child)?;
        }
        self.tell(cx, id, false)
    }

    /// Says that the rules at a token's node begin or end to match.
    fn tell(&self, cx: &mut Context<'_>, id: TokenId, begins: bool) -> Result<(), Error> {
        let token = self.token(id)?;
        for index in at(&cx.wiring.rules_at, token.node)? {
            cx.meter.charge(MATCH)?;
            let salience = at(&cx.rules.rules, usize::from(*index))?.salience;
            let on = Match::new(cx.memory, *index, salience, &token.tuple)?;
            cx.changes.push(Change { on, begins });
        }
        Ok(())
    }

    /// Puts a token into a beta node's memory.
    fn add(
        &mut self,
        cx: &mut Context<'_>,
        index: u16,
        parent: TokenId,
        tuple: Tuple,
        passing: u16,
    ) -> Result<TokenId, Error> {
        cx.meter.charge(TOKEN)?;
        let node = node_of(Some(index));
        let id = match self.free.pop() {
            Some(id) => id,
            None => {
                // The token of the top does not count.
                Cap::Tokens.check(self.tokens.len())?;
                self.tokens.push(Token::default());
                u32::try_from(self.tokens.len().saturating_sub(1)).map_err(|_| Error::Malformed)?
            }
        };
        let at_node = append(at_mut(&mut self.nodes, node)?, id)?;
        let at_parent = append(&mut self.token_mut(parent)?.children, id)?;
        let token = self.token_mut(id)?;
        token.node = node;
        token.parent = parent;
        token.tuple = tuple;
        token.passing = passing;
        token.at_node = at_node;
        token.at_parent = at_parent;
        Ok(id)
    }

    /// Takes a token out, with all that stands on it.
    fn remove(&mut self, cx: &mut Context<'_>, id: TokenId) -> Result<(), Error> {
        cx.meter.charge(TOKEN)?;
        if self.passes(cx, id)? {
            self.withdraw(cx, id)?;
        }
        let token = self.token(id)?;
        let (node, parent, at_node, at_parent, at_fact) = (
            token.node,
            token.parent,
            token.at_node,
            token.at_parent,
            token.at_fact,
        );
        let joined = node
            .checked_sub(1)
            .and_then(|index| cx.rules.betas.get(index))
            .is_some_and(|beta| beta.join == Join::Each);
        let last = token.tuple.last().copied();
        if let Some(moved) = swap_out(at_mut(&mut self.nodes, node)?, at_node)? {
            self.token_mut(moved)?.at_node = at_node;
        }
        if let Some(moved) = swap_out(&mut self.token_mut(parent)?.children, at_parent)? {
            self.token_mut(moved)?.at_parent = at_parent;
        }
        if let (true, Some(fact)) = (joined, last) {
            let tokens = &mut at_mut(&mut self.facts, usize::from(fact.0))?.1;
            if let Some(moved) = swap_out(tokens, at_fact)? {
                self.token_mut(moved)?.at_fact = at_fact;
            }
        }
        self.free.push(id);
        Ok(())
    }
}

/// A tuple and one more fact.
fn extended(tuple: &Tuple, id: FactId) -> Result<Tuple, Error> {
    let mut longer = tuple.clone();
    longer.try_push(id).map_err(|_| Error::Malformed)?;
    Ok(longer)
}

/// The beta nodes that alpha nodes feed, in such an order that no token is made or tested which another of
/// them takes back: those first that can only withdraw, ancestors before descendants; then the others,
/// descendants before ancestors.
fn betas_fed(cx: &Context<'_>, alphas: &[u16], withdraws: Join) -> Result<Vec<u16>, Error> {
    let (mut fed, mut adding) = (Vec::new(), Vec::new());
    for index in alphas {
        for beta in at(&cx.wiring.fed_by, usize::from(*index))? {
            match at(&cx.rules.betas, usize::from(*beta))?.join == withdraws {
                true => fed.push(*beta),
                false => adding.push(*beta),
            }
        }
    }
    fed.sort_unstable();
    adding.sort_unstable_by_key(|beta| Reverse(*beta));
    fed.append(&mut adding);
    Ok(fed)
}
