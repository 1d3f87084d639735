//! What a firing costs by facts and rules, beside the matcher that everybody would write first and beside
//! the crate `rust-rule-engine`.
//!
//! `cargo bench --manifest-path engines/rules/bench/Cargo.toml`. Each figure is a whole firing: facts go in, the
//! network is built, rules fire, facts come out. Before anything is measured, what is compared must agree.

#[path = "../../tests/builder/mod.rs"]
mod builder;
#[path = "../../tests/naive/mod.rs"]
mod naive;

use builder::{binary, decimal, eq, field, Builder};
use criterion::{BatchSize, BenchmarkId, Criterion};
use cybermiles_rules::{
    Decimal, Fact, Fields, Limits, Op, Outcome, Rule, RuleSet, Session, Statement, Type, Value,
};
use naive::Naive;
use rust_rule_engine::rete::{
    AlphaNode, FactValue, IncrementalEngine, ReteUlNode, TypedFacts, TypedReteUlRule,
};
use std::{fs, hint::black_box, sync::Arc, thread, time::Duration};

const FACTS: [usize; 3] = [16, 64, 256];
const RULES: [usize; 3] = [8, 32, 64];
/// More facts than this take the naive matcher seconds.
const NAIVE_FACTS: usize = 64;
/// Firings of each fact in the workload of updates.
const STAGES: usize = 4;
/// The memory is bounded as ever; that some workloads fire more often than a chain allows is no matter here.
const LIMITS: Limits = Limits {
    steps: u32::MAX,
    firings: u32::MAX,
    ..Limits::SESSION
};

/// Rules, and facts to fire them on.
struct Workload {
    name: &'static str,
    rules: RuleSet,
    facts: Vec<Fact>,
    firings: usize,
}

fn whole(number: usize) -> Decimal {
    Decimal::from_raw(number as i128 * Decimal::ONE.raw())
}

fn fact(kind: u8, values: Vec<Value>) -> Fact {
    Fact {
        kind,
        fields: Fields::truncate_from(values),
    }
}

fn int(number: usize) -> Value {
    Value::Int(number as i128)
}

/// The rule whose bracket a fact is in: each has facts, as evenly as can be.
fn bracket(number: usize, rules: usize) -> usize {
    number % rules
}

/// Brackets of amounts: a discount by the one in which an order is.
fn pricing(facts: usize, rules: usize) -> Workload {
    let mut builder = Builder::new();
    let order = builder.kind(&[Type::Decimal, Type::Decimal]);
    for rule in 0..rules {
        let from = builder.value(Value::Decimal(whole(rule * 100)));
        let until = builder.value(Value::Decimal(whole(rule * 100 + 100)));
        let tests = vec![
            binary(Op::Ge, field(0, 0), from),
            binary(Op::Lt, field(0, 0), until),
        ];
        let right = builder.alpha(order, tests);
        let node = Some(builder.each(None, right, vec![]));
        let rate = builder.value(decimal("0.8"));
        let value = binary(Op::Mul, field(0, 0), rate);
        let then = vec![Statement::Set {
            slot: 0,
            field: 1,
            value,
        }];
        builder.rule(Rule {
            node,
            then,
            ..Rule::default()
        });
    }
    let order = |number| {
        let amount = Value::Decimal(whole(bracket(number, rules) * 100 + 50));
        fact(0, vec![amount, Value::Decimal(Decimal::ZERO)])
    };
    Workload {
        name: "pricing",
        rules: builder.build(),
        facts: (0..facts).map(order).collect(),
        firings: facts,
    }
}

/// Orders with their customers, whose level says which rule it is.
fn joins(facts: usize, rules: usize) -> Workload {
    let mut builder = Builder::new();
    let customer = builder.kind(&[Type::Int, Type::Int]);
    let order = builder.kind(&[Type::Int, Type::Int]);
    let orders = builder.alpha(order, vec![]);
    for rule in 0..rules {
        let level = builder.int(rule as i128);
        let of_level = builder.alpha(customer, vec![eq(field(0, 1), level.clone())]);
        let left = Some(builder.each(None, of_level, vec![]));
        let node = Some(builder.each(left, orders, vec![eq(field(1, 0), field(0, 0))]));
        let then = vec![Statement::Set {
            slot: 1,
            field: 1,
            value: level,
        }];
        builder.rule(Rule {
            node,
            then,
            ..Rule::default()
        });
    }
    let pairs = facts / 2;
    let customers = (0..pairs).map(|id| fact(0, vec![int(id), int(bracket(id, rules))]));
    let orders = (0..pairs).map(|id| fact(1, vec![int(id), int(0)]));
    Workload {
        name: "joins",
        rules: builder.build(),
        facts: customers.chain(orders).collect(),
        firings: pairs,
    }
}

/// Orders that go from stage to stage, shown to the network at each.
fn updates(facts: usize, rules: usize) -> Workload {
    let mut builder = Builder::new();
    let order = builder.kind(&[Type::Int]);
    for rule in 0..rules {
        let stage = builder.int(rule as i128);
        let right = builder.alpha(order, vec![eq(field(0, 0), stage)]);
        let node = Some(builder.each(None, right, vec![]));
        let next = builder.int(rule as i128 + 1);
        let then = vec![
            Statement::Set {
                slot: 0,
                field: 0,
                value: next,
            },
            Statement::Update(0),
        ];
        builder.rule(Rule {
            node,
            then,
            ..Rule::default()
        });
    }
    let first = int(rules - STAGES);
    Workload {
        name: "updates",
        rules: builder.build(),
        facts: (0..facts).map(|_| fact(0, vec![first.clone()])).collect(),
        firings: facts * STAGES,
    }
}

fn engine(work: &Workload) -> Outcome {
    let mut session = Session::new(&work.rules, 0, LIMITS).expect("no rule matches nothing");
    for fact in &work.facts {
        session.insert(fact.clone()).expect("it is of its type");
    }
    session.fire().expect("nothing is over a limit")
}

fn naive(work: &Workload) -> naive::Done {
    let mut session = Naive::new(&work.rules, 0, LIMITS).expect("no rule matches nothing");
    for fact in &work.facts {
        session.insert(fact.clone()).expect("it is of its type");
    }
    session.fire().expect("nothing is over a limit")
}

/// What `rust-rule-engine` can do of the pricing: its rules look at one fact, and fire once, not once for each
/// fact; an assignment goes to all facts of a type. So there is one order for each rule that fires, and the
/// consequence assigns nothing.
fn rival_rules(rules: usize) -> Vec<TypedReteUlRule> {
    let test = |operator: &str, value: usize| {
        ReteUlNode::UlAlpha(AlphaNode {
            field: "Order.amount".to_string(),
            operator: operator.to_string(),
            value: format!("{value}.0"),
        })
    };
    (0..rules)
        .map(|rule| TypedReteUlRule {
            name: format!("rule {rule}"),
            node: ReteUlNode::UlAnd(
                Box::new(test(">=", rule * 100)),
                Box::new(test("<", rule * 100 + 100)),
            ),
            priority: 0,
            no_loop: true,
            action: Arc::new(|_, _| ()),
        })
        .collect()
}

fn rival(rules: Vec<TypedReteUlRule>, facts: usize) -> usize {
    let mut engine = IncrementalEngine::new();
    for rule in rules {
        engine.add_rule(rule, vec!["Order".to_string()]);
    }
    for number in 0..facts {
        let mut order = TypedFacts::new();
        order.set("amount", FactValue::Float(number as f64 * 100.0 + 50.0));
        engine.insert("Order".to_string(), order);
    }
    engine.fire_all().len()
}

fn bench(criterion: &mut Criterion) {
    for make in [pricing, joins, updates] {
        for facts in FACTS {
            for rules in RULES {
                let work = make(facts, rules);
                let outcome = engine(&work);
                assert_eq!(outcome.fired.len(), work.firings);
                println!(
                    "\n{} {facts} facts {rules} rules: {} firings, {} steps",
                    work.name, work.firings, outcome.steps
                );
                let mut group = criterion.benchmark_group(work.name);
                let id =
                    |what: &str| BenchmarkId::new(what.to_string(), format!("{facts}x{rules}"));
                group.bench_function(id("engine"), |bench| {
                    bench.iter(|| engine(black_box(&work)))
                });
                if facts <= NAIVE_FACTS {
                    let expected = naive(&work);
                    assert_eq!(expected.fired, outcome.fired);
                    assert_eq!(expected.state, outcome.state);
                    group.bench_function(id("naive"), |bench| {
                        bench.iter(|| naive(black_box(&work)))
                    });
                }
                if work.name == "pricing" && facts <= rules {
                    assert_eq!(rival(rival_rules(rules), facts), facts);
                    group.bench_function(id("rust-rule-engine"), |bench| {
                        bench.iter_batched(
                            || rival_rules(rules),
                            |rules| rival(rules, facts),
                            BatchSize::SmallInput,
                        );
                    });
                }
                group.finish();
            }
        }
    }
}

/// Says on what and how this is measured.
fn introduce() {
    let cores = thread::available_parallelism().map_or(0, usize::from);
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "))
        .map_or("unknown", |(_, model)| model);
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or("unknown");
    println!("Machine: {cores} cores, {model}; load average {load}");
    println!("Method: one thread; bench profile; a whole firing each, from facts to facts");
    println!("  pricing: each fact is in the bracket of one rule, two tests a rule, a product");
    println!("  joins: half customers, half orders, each order with its customer, whose level is a rule's");
    println!("  updates: each fact fires {STAGES} times, updated each time");
    println!("  naive: all matches of all rules anew after every change, by nested loops");
    println!("  rust-rule-engine: IncrementalEngine on pricing, with consequences that do nothing");
}

fn main() {
    introduce();
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(700))
        .sample_size(10)
        .configure_from_args();
    bench(&mut criterion);
    criterion.final_summary();
}
