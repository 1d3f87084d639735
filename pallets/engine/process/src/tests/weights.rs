//! Before, a call is charged for the most that it may use; afterwards for what it used.

use super::{mock::*, processes::*};
use crate::{costs::Usage, pallet::*, samples::*, steps_weight, types::*, WeightInfo};
use cybermiles_process::{Kind, Node};
use cybermiles_rules::{Expr, Op, Value};
use frame_support::{storage::with_storage_layer, weights::Weight};

/// Each kind of step costs something else.
struct Uneven;

impl WeightInfo for Uneven {
    fn deploy(c: u32) -> Weight {
        <()>::deploy(c)
    }
    fn remove() -> Weight {
        <()>::remove()
    }
    fn start(c: u32) -> Weight {
        <()>::start(c)
    }
    fn signal(c: u32) -> Weight {
        <()>::signal(c)
    }
    fn expire(c: u32) -> Weight {
        <()>::expire(c)
    }
    fn close() -> Weight {
        <()>::close()
    }
    fn cancel(n: u32) -> Weight {
        <()>::cancel(n)
    }
    fn adopt() -> Weight {
        <()>::adopt()
    }
    fn hand_over() -> Weight {
        <()>::hand_over()
    }
    fn set(c: u32) -> Weight {
        <()>::set(c)
    }
    fn next(c: u32) -> Weight {
        <()>::next(c)
    }
    fn info() -> Weight {
        <()>::info()
    }
    fn visits(v: u32) -> Weight {
        <()>::visits(v)
    }
    fn steps_decimals(s: u32) -> Weight {
        Weight::from_parts(1_000 + 2 * u64::from(s), 0)
    }
    fn steps_divisions(s: u32) -> Weight {
        Weight::from_parts(u64::from(s), 11 * u64::from(s))
    }
    fn steps_integers(s: u32) -> Weight {
        Weight::from_parts(9_000 + 7 * u64::from(s), 0)
    }
    fn steps_roundings(_: u32) -> Weight {
        Weight::from_parts(50_000, 50_000)
    }
    fn steps_texts(s: u32) -> Weight {
        Weight::from_parts(13 * u64::from(s), 0)
    }
}

#[test]
fn steps_cost_what_the_dearest_kind_does() {
    assert_eq!(steps_weight::<Uneven>(0), Weight::zero());
    assert_eq!(steps_weight::<Uneven>(10), Weight::from_parts(130, 110));
}

#[test]
fn a_call_pays_for_what_it_used() {
    build_and_execute(|| {
        let net = purchase();
        let code = net.to_bytes().len() as u32;
        deploy(LENA, "p", &net);
        let started = weight_of(try_start(LENA, "p", &[], &[]));
        let start = Usage {
            starts: 1,
            ..Usage::default()
        };
        assert_eq!(
            started,
            used(Usage {
                code,
                visits: 2,
                ..start
            })
        );
        let signal = Usage {
            signals: 1,
            ..Usage::default()
        };
        let approved = weight_of(try_signal(LENA, 0, 0, "approve", &[]));
        assert_eq!(
            approved,
            used(Usage {
                code,
                visits: 4,
                ..signal
            })
        );
        let refused = weight_of(try_signal(LENA, 0, 9, "", &[]));
        assert_eq!(refused, used(Usage { code, ..signal }));
        let unknown = weight_of(try_signal(LENA, 9, 0, "", &[]));
        assert_eq!(unknown, used(signal));
        let unknown = weight_of(try_start(LENA, "q", &[], &[]));
        assert_eq!(unknown, used(start));
    });
}

#[test]
fn each_part_has_its_price() {
    let price = |usage| used(usage) - used(Usage::default());
    let nothing = Usage::default();
    let signal = <()>::signal(0).max(<()>::expire(0));
    assert_eq!(used(nothing), Weight::zero());
    assert_eq!(
        price(Usage {
            starts: 2,
            ..nothing
        }),
        <()>::start(0) * 2
    );
    assert_eq!(
        price(Usage {
            signals: 3,
            ..nothing
        }),
        signal * 3
    );
    let visits = <()>::visits(7) - <()>::visits(0);
    assert_eq!(
        price(Usage {
            visits: 7,
            ..nothing
        }),
        visits
    );
    let steps = steps_weight::<()>(11);
    assert_eq!(
        price(Usage {
            steps: 11,
            ..nothing
        }),
        steps
    );
    let dropped = <()>::cancel(5) - <()>::cancel(0);
    assert_eq!(
        price(Usage {
            dropped: 5,
            ..nothing
        }),
        dropped
    );
    assert_eq!(price(Usage { told: 2, ..nothing }), <()>::adopt() * 2);
    assert_eq!(
        price(Usage {
            others: FIRING,
            ..nothing
        }),
        FIRING
    );
    let code = price(Usage {
        code: 999,
        ..nothing
    });
    let least = <()>::start(999) - <()>::start(0);
    assert!(least.ref_time() > 0 && least.all_lte(code));
}

/// A decision whose guards take steps, as many as say so.
fn computing(guards: usize) -> cybermiles_process::Process {
    let mut ops = vec![Op::Const(0)];
    ops.extend([Op::Const(0), Op::Add].repeat(30));
    ops.extend([Op::Const(0), Op::Lt]);
    let guard = cybermiles_process::Edge {
        guard: Some(Expr(ops)),
        ..edge("", 2)
    };
    let mut ways = vec![guard; guards];
    ways.push(edge("", 2));
    let decide = Node {
        edges: ways,
        ..node("decide", Kind::Decision, vec![])
    };
    let mut net = process(
        "computing",
        vec![
            begin(),
            decide,
            node("wait", Kind::State, vec![edge("", 3)]),
            end(),
        ],
    );
    net.constants = vec![Value::Int(1)];
    net
}

#[test]
fn steps_are_paid_for() {
    build_and_execute(|| {
        let run = |guards| {
            let net = computing(guards);
            deploy(LENA, "p", &net);
            let rest = used(Usage {
                starts: 1,
                code: net.to_bytes().len() as u32,
                visits: 3,
                ..Usage::default()
            });
            weight_of(try_start(LENA, "p", &[], &[])) - rest
        };
        let one = run(1);
        // 63 operations at least.
        assert!(one.ref_time() >= steps_weight::<()>(63).ref_time());
        assert_eq!(run(10), one * 10);
    });
}

#[test]
fn what_is_undone_pays_for_what_it_took() {
    build_and_execute(|| {
        let besides_steps = |net: &cybermiles_process::Process, visits| {
            used(Usage {
                starts: 1,
                code: net.to_bytes().len() as u32,
                visits,
                ..Usage::default()
            })
        };
        let whole = computing(1);
        deploy(LENA, "p", &whole);
        let steps = weight_of(try_start(LENA, "p", &[], &[])) - besides_steps(&whole, 3);

        // The guard does not let it go on, and there is no other way.
        let mut blocked = whole;
        blocked.nodes[1].edges.truncate(1);
        deploy(LENA, "p", &blocked);
        let undone = with_storage_layer(|| try_start(LENA, "p", &[], &[]));
        assert_eq!(error_of(undone), Error::<Test>::NoWay.into());
        assert_eq!(weight_of(undone), besides_steps(&blocked, 2) + steps);
    });
}

#[test]
fn the_most_is_all_that_a_call_may_use() {
    let most = Process::most_for_run();
    let all = Usage {
        starts: MAX_RUNS,
        code: MAX_RUNS * MAX_CODE,
        visits: 2 * MAX_VISITS,
        steps: 2 * MAX_STEPS,
        firings: MAX_FIRINGS,
        services: MAX_SERVICES,
        dropped: MAX_DESCENDANTS + MAX_RUNS,
        told: 2 * MAX_RUNS,
        others: FIRING * u64::from(MAX_FIRINGS) + ENQUEUING * u64::from(MAX_SERVICES),
        ..Usage::default()
    };
    assert!(used(all).all_lte(most));
    let signals = Usage {
        starts: 0,
        signals: MAX_RUNS,
        ..all
    };
    assert!(used(signals).all_lte(most));
}

#[test]
fn runs_are_counted_together() {
    let mut usage = Usage::default();
    for run in 0..MAX_RUNS {
        let done = match run % 2 {
            0 => usage.start::<Test>(),
            _ => usage.signal::<Test>(),
        };
        assert!(done.is_ok());
    }
    let full = usage;
    assert!(matches!(usage.start::<Test>(), Err(Error::RunLimit)));
    assert!(matches!(usage.signal::<Test>(), Err(Error::RunLimit)));
    assert_eq!(usage, full);
    (0..MAX_VISITS).for_each(|_| usage.visit());
    usage.step(MAX_STEPS);
    assert!(usage.ensure_bounded::<Test>().is_ok());
    let full = usage;
    usage.visit();
    assert!(matches!(
        usage.ensure_bounded::<Test>(),
        Err(Error::VisitLimit)
    ));
    usage = full;
    usage.step(1);
    assert!(matches!(
        usage.ensure_bounded::<Test>(),
        Err(Error::StepLimit)
    ));
}
