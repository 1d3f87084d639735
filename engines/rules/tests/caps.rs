//! Every cap: what is at it is accepted, what is over it is refused, and the error says which it was.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod builder;

use builder::{binary, field, name, Builder};
use cybermiles_rules::{
    Alpha, Beta, Cap, Enum, Error, Expr, Fact, FactType, Field, Fields, Invalid, Join, Kept,
    Limits, Op, Rule, RuleSet, Session, State, Statement, Text, Topic, Type, Value,
};

/// One type of a whole number, a signal, and a constant that is true.
fn base() -> Builder {
    let mut builder = Builder::new();
    builder.kind(&[Type::Int]);
    builder.signal();
    builder.value(Value::Bool(true));
    builder
}

fn names(count: usize) -> Vec<Vec<u8>> {
    (0..count).map(|number| name("n", number)).collect()
}

fn changed(change: impl FnOnce(&mut RuleSet)) -> RuleSet {
    let mut set = base().set;
    change(&mut set);
    set
}

fn with_rule(rule: Rule) -> RuleSet {
    changed(|set| {
        set.rules.push(Rule {
            name: b"rule".to_vec(),
            ..rule
        })
    })
}

fn with_tests(tests: Vec<Expr>, in_join: bool) -> RuleSet {
    let (alpha, beta) = if in_join {
        (vec![], tests)
    } else {
        (tests, vec![])
    };
    changed(|set| {
        set.alphas.push(Alpha {
            kind: 0,
            tests: alpha,
        });
        set.betas.push(Beta {
            left: None,
            right: 0,
            join: Join::Not,
            tests: beta,
        });
    })
}

/// So many beta nodes, each below the one before.
fn chain(patterns: usize, join: Join) -> RuleSet {
    changed(|set| {
        set.alphas.push(Alpha {
            kind: 0,
            tests: vec![],
        });
        set.betas = (0..patterns as u16)
            .map(|index| Beta {
                left: index.checked_sub(1),
                right: 0,
                join,
                tests: vec![],
            })
            .collect();
    })
}

/// A rule set of exactly so many bytes: long texts as constants, and a last one that fits.
fn of_bytes(bytes: usize) -> RuleSet {
    let text = |length: usize| Value::Text(Text::truncate_from(vec![b'a'; length]));
    let set = changed(|set| {
        while set.to_bytes().len() + 150 < bytes {
            set.constants.push(text(128));
        }
    });
    let with_last = |length: usize| {
        let mut set = set.clone();
        set.constants.push(text(length));
        set
    };
    (0..=128)
        .map(with_last)
        .find(|set| set.to_bytes().len() == bytes)
        .unwrap()
}

/// True, and negated as often as makes so many operations.
fn operations(count: usize) -> Expr {
    Expr(
        [Op::Const(0)]
            .into_iter()
            .chain(vec![Op::Not; count - 1])
            .collect(),
    )
}

fn unless(condition: Expr) -> RuleSet {
    with_rule(Rule {
        then: vec![Statement::Unless { condition, skip: 0 }],
        ..Rule::default()
    })
}

/// Adds as many times as put so many values onto the stack before.
fn deep(values: usize) -> RuleSet {
    let mut ops = vec![Op::Now; values];
    ops.extend(vec![Op::Add; values - 1]);
    with_rule(Rule {
        locals: vec![Type::Int],
        then: vec![Statement::Let {
            local: 0,
            value: Expr(ops),
        }],
        ..Rule::default()
    })
}

fn texts(most: usize) -> Vec<RuleSet> {
    let ty = Type::Text(most as u8);
    vec![
        changed(|set| set.types[0].fields[0].ty = ty),
        changed(|set| {
            set.topics.push(Topic {
                name: name("t", 0),
                values: vec![ty],
            })
        }),
        with_rule(Rule {
            locals: vec![ty],
            ..Rule::default()
        }),
    ]
}

fn long_names(length: usize) -> Vec<RuleSet> {
    let name = vec![b'a'; length];
    let variants = vec![name.clone()];
    vec![
        changed(|set| set.types[0].name = name.clone()),
        changed(|set| set.types[0].fields[0].name = name.clone()),
        changed(|set| {
            set.enums.push(Enum {
                name: name.clone(),
                variants: names(1),
            })
        }),
        changed(|set| {
            set.enums.push(Enum {
                name: b"of".to_vec(),
                variants,
            })
        }),
        changed(|set| {
            set.topics.push(Topic {
                name: name.clone(),
                values: vec![],
            })
        }),
        changed(|set| set.signals.push(name.clone())),
        changed(|set| set.agenda_groups.push(name.clone())),
        changed(|set| set.activation_groups.push(name.clone())),
        changed(|set| {
            set.rules.push(Rule {
                name: name.clone(),
                ..Rule::default()
            })
        }),
    ]
}

fn declared(cap: Cap, count: usize) -> Vec<RuleSet> {
    let variants = |count| names(count);
    let enums = |count| {
        names(count).into_iter().map(|name| Enum {
            name,
            variants: variants(1),
        })
    };
    let types = |count| {
        names(count).into_iter().map(|name| FactType {
            name,
            fields: vec![],
        })
    };
    let fields = |count| {
        names(count).into_iter().map(|name| Field {
            name,
            ty: Type::Bool,
        })
    };
    match cap {
        Cap::Enums => vec![changed(|set| set.enums = enums(count).collect())],
        Cap::Variants => {
            let of = Enum {
                name: b"of".to_vec(),
                variants: variants(count),
            };
            vec![changed(|set| set.enums.push(of))]
        }
        Cap::Types => vec![changed(|set| set.types = types(count).collect())],
        Cap::Fields => vec![
            changed(|set| set.types[0].fields = fields(count).collect()),
            changed(|set| {
                set.topics.push(Topic {
                    name: name("t", 0),
                    values: vec![Type::Int; count],
                })
            }),
        ],
        Cap::Topics => {
            let topics = names(count).into_iter().map(|name| Topic {
                name,
                values: vec![],
            });
            vec![
                changed(|set| set.topics = topics.collect()),
                changed(|set| set.signals = names(count)),
            ]
        }
        _ => {
            let groups: Vec<Vec<u8>> = [b"MAIN".to_vec()]
                .into_iter()
                .chain(names(count - 1))
                .collect();
            vec![
                changed(|set| set.agenda_groups = groups),
                changed(|set| set.activation_groups = names(count)),
            ]
        }
    }
}

/// Rule sets with so many of what a cap counts, at every place where it counts.
fn rule_sets(cap: Cap, count: usize) -> Vec<RuleSet> {
    match cap {
        Cap::Bytes => vec![of_bytes(count)],
        Cap::Name => long_names(count),
        Cap::Enums | Cap::Variants | Cap::Types | Cap::Fields | Cap::Topics | Cap::Groups => {
            declared(cap, count)
        }
        Cap::Text => texts(count),
        Cap::Constants => vec![changed(|set| set.constants = vec![Value::Int(1); count])],
        Cap::Alphas => {
            vec![changed(|set| {
                set.alphas = vec![
                    Alpha {
                        kind: 0,
                        tests: vec![]
                    };
                    count
                ]
            })]
        }
        Cap::Betas => vec![changed(|set| {
            set.alphas.push(Alpha {
                kind: 0,
                tests: vec![],
            });
            set.betas = vec![
                Beta {
                    left: None,
                    right: 0,
                    join: Join::Each,
                    tests: vec![]
                };
                count
            ];
        })],
        Cap::Tests => {
            let tests = vec![operations(1); count];
            vec![with_tests(tests.clone(), false), with_tests(tests, true)]
        }
        Cap::Rules => vec![changed(|set| {
            set.rules = names(count)
                .into_iter()
                .map(|name| Rule {
                    name,
                    ..Rule::default()
                })
                .collect()
        })],
        Cap::Patterns => [Join::Each, Join::Not, Join::Exists]
            .map(|join| chain(count, join))
            .to_vec(),
        Cap::Statements => {
            let then = vec![Statement::Signal(0); count];
            vec![with_rule(Rule {
                then,
                ..Rule::default()
            })]
        }
        Cap::Locals => {
            vec![with_rule(Rule {
                locals: vec![Type::Int; count],
                ..Rule::default()
            })]
        }
        Cap::Operations => vec![
            unless(operations(count)),
            with_tests(vec![operations(count)], false),
            with_tests(vec![operations(count)], true),
        ],
        Cap::Stack => vec![deep(count)],
        Cap::Parts => vec![changed(|set| {
            let tests = vec![operations(1); count - set.parts()];
            set.alphas = tests
                .chunks(Cap::Tests.max() as usize)
                .map(|tests| Alpha {
                    kind: 0,
                    tests: tests.to_vec(),
                })
                .collect();
        })],
        Cap::Facts | Cap::Kept | Cap::Tokens | Cap::Firings | Cap::Effects | Cap::Steps => vec![],
    }
}

fn fact() -> Fact {
    Fact {
        kind: 0,
        fields: Fields::truncate_from(vec![Value::Int(0)]),
    }
}

/// Brings so many facts and fires; the steps.
fn fire(rules: &RuleSet, limits: Limits, facts: usize) -> Result<u32, Error> {
    let mut session = Session::new(rules, 0, limits)?;
    for _ in 0..facts {
        session.insert(fact())?;
    }
    session
        .fire()
        .map(|outcome| outcome.steps)
        .map_err(|failure| failure.error)
}

/// A rule for every fact.
fn for_each(then: Vec<Statement>) -> RuleSet {
    let mut builder = base();
    let node = builder.all(0);
    builder.rule(Rule {
        node,
        then,
        no_loop: true,
        ..Rule::default()
    });
    builder.build()
}

/// Rules of which one inserts facts as often as makes so many in all.
fn that_insert(facts: usize) -> Result<u32, Error> {
    let mut builder = base();
    let zero = builder.int(0);
    let insert = Statement::Insert {
        kind: 0,
        fields: vec![zero],
    };
    for first in (0..facts).step_by(Cap::Statements.max() as usize) {
        let count = (facts - first).min(Cap::Statements.max() as usize);
        builder.rule(Rule {
            then: vec![insert.clone(); count],
            ..Rule::default()
        });
    }
    fire(&builder.build(), Limits::STATELESS, 0)
}

fn restore(facts: usize) -> Result<u32, Error> {
    let rules = base().build();
    let mut session = Session::new(&rules, 0, Limits::SESSION)?;
    let facts: Vec<Kept> = (0..facts as u32)
        .map(|handle| Kept {
            handle,
            tag: 1,
            fact: fact(),
        })
        .collect();
    let next_handle = facts.len() as u32;
    session.restore(&State {
        begun: true,
        facts,
        next_handle,
        clock: 1,
    })?;
    session
        .fire()
        .map(|outcome| outcome.steps)
        .map_err(|failure| failure.error)
}

/// Firings with so many of what a cap counts.
fn firings(cap: Cap, count: usize) -> Vec<Result<u32, Error>> {
    let signal = vec![Statement::Signal(0)];
    match cap {
        Cap::Facts => vec![fire(&for_each(vec![]), Limits::STATELESS, count)],
        Cap::Kept => vec![
            fire(&base().build(), Limits::SESSION, count),
            that_insert(count),
            restore(count),
        ],
        Cap::Tokens => {
            // Four times all facts, and once none.
            let rules = changed(|set| {
                set.alphas.push(Alpha {
                    kind: 0,
                    tests: vec![],
                });
                let node = |join| Beta {
                    left: None,
                    right: 0,
                    join,
                    tests: vec![],
                };
                set.betas = vec![node(Join::Each); 4];
                set.betas.extend(vec![node(Join::Not); count - 1024]);
            });
            vec![fire(&rules, Limits::SESSION, 256)]
        }
        Cap::Firings => vec![fire(&for_each(vec![]), Limits::SESSION, count)],
        Cap::Effects => vec![fire(&for_each(signal), Limits::SESSION, count)],
        Cap::Steps => {
            let rules = for_each(signal);
            let steps = fire(&rules, Limits::STATELESS, 10).unwrap();
            // As many are left over as the cap is more than the count.
            let steps = steps + Cap::Steps.max() - count as u32;
            vec![fire(
                &rules,
                Limits {
                    steps,
                    ..Limits::STATELESS
                },
                10,
            )]
        }
        _ => vec![],
    }
}

#[test]
fn at_a_cap_is_accepted_and_over_it_refused() {
    for cap in Cap::ALL.iter().copied() {
        let max = cap.max() as usize;
        let (at, over) = (rule_sets(cap, max), rule_sets(cap, max + 1));
        for set in &at {
            assert_eq!(set.check(), Ok(()), "{cap:?}");
            assert_eq!(
                RuleSet::from_bytes(&set.to_bytes()).as_ref(),
                Ok(set),
                "{cap:?}"
            );
        }
        for set in &over {
            assert_eq!(set.check(), Err(Invalid::Over(cap)));
            assert_eq!(
                RuleSet::from_bytes(&set.to_bytes()),
                Err(Invalid::Over(cap))
            );
        }
        let firings_over = firings(cap, max + 1);
        for fired in firings(cap, max) {
            assert!(fired.is_ok(), "{cap:?}: {fired:?}");
        }
        for fired in &firings_over {
            assert_eq!(*fired, Err(Error::Over(cap)));
        }
        assert!(
            !over.is_empty() || !firings_over.is_empty(),
            "{cap:?} is not tested"
        );
    }
}

#[test]
fn a_text_over_its_cap_cannot_be_decoded() {
    let set = changed(|set| {
        set.constants.push(Value::Text(Text::truncate_from(vec![
            b'a';
            Cap::Text.max()
                as usize
        ])));
    });
    let mut bytes = set.to_bytes();
    // 128 as a compact number, and then 129 with one byte more.
    let at = bytes
        .windows(4)
        .position(|four| four == [1, 2, b'a', b'a'])
        .unwrap();
    bytes[at] = 5;
    bytes.insert(at + 2, b'a');
    assert_eq!(RuleSet::from_bytes(&bytes), Err(Invalid::Undecodable));
}

#[test]
fn without_a_limit_of_the_callers_the_cap_of_steps_holds() {
    let mut builder = base();
    let node = builder.all(0);
    let right = builder.alpha(0, vec![]);
    let never = binary(Op::Ne, field(1, 0), field(1, 0));
    builder.each(node, right, vec![never]);
    builder.rule(Rule {
        node,
        then: vec![Statement::Update(0); 64],
        no_loop: true,
        ..Rule::default()
    });
    let rules = builder.build();
    for limits in [Limits::STATELESS, Limits::SESSION] {
        assert_eq!(limits.steps, Cap::Steps.max());
        assert_eq!(fire(&rules, limits, 64), Err(Error::Over(Cap::Steps)));
    }
}
