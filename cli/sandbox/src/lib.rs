//! The real runtime in this process: blocks, transactions, time, without a node.
