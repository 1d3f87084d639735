//! Sets of nodes, and walks over them.

use alloc::vec::Vec;

/// A set of nodes: as many bits as a process may have nodes.
pub(super) type Nodes = u128;

/// The set of one node.
pub(super) fn set_of(node: u8) -> Nodes {
    1u128.checked_shl(u32::from(node)).unwrap_or(0)
}

/// The nodes of a set, by index.
pub(super) fn members(mut set: Nodes) -> impl Iterator<Item = u8> {
    core::iter::from_fn(move || {
        let first = u8::try_from(set.trailing_zeros()).ok();
        let first = first.filter(|_| set != 0)?;
        set &= set.wrapping_sub(1);
        Some(first)
    })
}

/// What is reached from some nodes, the nearer first.
pub(super) fn walk(from: Nodes, next: impl Fn(u8) -> Nodes) -> Vec<u8> {
    let mut met = from;
    let mut reached: Vec<u8> = members(from).collect();
    let mut at = 0usize;
    while let Some(node) = reached.get(at) {
        let new = next(*node) & !met;
        met |= new;
        reached.extend(members(new));
        at = at.saturating_add(1);
    }
    reached
}

/// Nodes in an order in which each comes after those that are next to it; one that comes to itself again, if
/// there is no such order.
pub(super) fn in_order(
    nodes: impl Iterator<Item = u8>,
    next: impl Fn(u8) -> Nodes,
) -> Result<Vec<u8>, u8> {
    let mut left = nodes.fold(0, |set, node| set | set_of(node));
    let mut order = Vec::new();
    loop {
        let ready = members(left).filter(|node| next(*node) & left == 0);
        let ready: Vec<u8> = ready.collect();
        if ready.is_empty() {
            break;
        }
        left = ready.iter().fold(left, |left, node| left & !set_of(*node));
        order.extend(ready);
    }
    let comes_back = |node: &u8| walk(next(*node), &next).contains(node);
    match members(left).find(comes_back) {
        Some(node) => Err(node),
        None => Ok(order),
    }
}
