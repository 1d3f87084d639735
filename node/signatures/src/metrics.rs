//! Hits, misses and size for Prometheus.

use crate::memory::{Memory, Statistics};
use substrate_prometheus_endpoint::{
    prometheus::core::Collector, prometheus::Opts, register, MetricSource, PrometheusError,
    Registry, SourcedCounter, SourcedGauge,
};

/// The label that tells the two caches apart.
const KIND: &str = "kind";

/// A number of each cache.
#[derive(Clone, Copy)]
struct PerKind {
    memory: &'static Memory,
    number: fn(Statistics) -> u64,
}

impl MetricSource for PerKind {
    type N = u64;

    fn collect(&self, mut set: impl FnMut(&[&str], u64)) {
        set(
            &["verification"],
            (self.number)(self.memory.verifications()),
        );
        set(&["recovery"], (self.number)(self.memory.recoveries()));
    }
}

/// A number of signatures verified ahead.
#[derive(Clone, Copy)]
struct Ahead(&'static Memory);

impl MetricSource for Ahead {
    type N = u64;

    fn collect(&self, mut set: impl FnMut(&[&str], u64)) {
        set(&[], self.0.ahead());
    }
}

/// Lets `registry` read the memory whenever it is asked itself.
pub fn report(memory: &'static Memory, registry: &Registry) -> Result<(), PrometheusError> {
    let per_kind = |name: &str, help: &str| Opts::new(name, help).variable_label(KIND);
    let source = |number| PerKind { memory, number };
    add(
        SourcedCounter::new(
            &per_kind(
                "cybermiles_signature_cache_hits_total",
                "Signatures that the runtime asked about and that were remembered as good",
            ),
            source(|of| of.hits),
        )?,
        registry,
    )?;
    add(
        SourcedCounter::new(
            &per_kind(
                "cybermiles_signature_cache_misses_total",
                "Signatures that the runtime asked about and that had to be verified",
            ),
            source(|of| of.misses),
        )?,
        registry,
    )?;
    add(
        SourcedGauge::new(
            &per_kind(
                "cybermiles_signature_cache_size",
                "Good signatures that are remembered",
            ),
            source(|of| u64::try_from(of.size).unwrap_or(u64::MAX)),
        )?,
        registry,
    )?;
    add(
        SourcedCounter::new(
            &Opts::new(
                "cybermiles_signatures_verified_ahead_total",
                "Signatures of imported blocks that were verified before their execution",
            ),
            Ahead(memory),
        )?,
        registry,
    )
}

fn add(
    metric: impl Collector + Clone + 'static,
    registry: &Registry,
) -> Result<(), PrometheusError> {
    register(metric, registry).map(|_| ())
}
