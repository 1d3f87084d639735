//! What files of facts may say, and what they are told if they may not.

use super::*;
use cybermiles_rules::{Effect, Enum, Field, Topic};

const HEX: &str = "0x1111111111111111111111111111111111111111111111111111111111111111";

fn name(text: &str) -> Vec<u8> {
    text.as_bytes().to_vec()
}

fn kind(named: &str, fields: &[(&str, Type)]) -> FactType {
    let fields = fields.iter().map(|(field, ty)| Field {
        name: name(field),
        ty: *ty,
    });
    FactType {
        name: name(named),
        fields: fields.collect(),
    }
}

/// A person with a field of each type, and a flag.
fn rules() -> RuleSet {
    RuleSet {
        enums: vec![Enum {
            name: name("Level"),
            variants: vec![name("BLUE"), name("GOLD")],
        }],
        types: vec![
            kind(
                "Person",
                &[
                    ("age", Type::Int),
                    ("income", Type::Decimal),
                    ("paid", Type::Bool),
                    ("name", Type::Text(8)),
                    ("home", Type::Account),
                    ("paper", Type::Hash),
                    ("level", Type::Enum(0)),
                ],
            ),
            kind("Flag", &[("up", Type::Bool), ("type", Type::Text(8))]),
        ],
        topics: vec![Topic {
            name: name("greet"),
            values: vec![Type::Text(8), Type::Enum(0), Type::Int],
        }],
        signals: vec![name("done")],
        ..RuleSet::default()
    }
}

fn json(text: &str) -> Result<Vec<Fact>, Vec<String>> {
    let rules = rules();
    let mut reader = Reader::new(&rules);
    reader.json("f.json", text);
    reader
        .finish()
        .map_err(|faults| faults.iter().map(Fault::to_string).collect())
}

fn csv(kind: Option<&str>, table: &str) -> Result<Vec<Fact>, Vec<String>> {
    let rules = rules();
    let mut reader = Reader::new(&rules);
    reader.csv("f.csv", kind, table.as_bytes());
    reader
        .finish()
        .map_err(|faults| faults.iter().map(Fault::to_string).collect())
}

/// The facts as a program would read them.
fn shown(facts: &[Fact]) -> Vec<String> {
    let rules = rules();
    let json = |fact| serde_json::to_string(&Json(Named::new(&rules, fact))).unwrap();
    facts.iter().map(json).collect()
}

fn refused(fields: &str) -> String {
    let faults = json(&format!(
        r#"[{{"type": "Flag"}}, {{"type": "Person", {fields}}}]"#
    ))
    .unwrap_err();
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults[0].strip_prefix("f.json: [1]").unwrap().to_string()
}

#[test]
fn every_type_is_read_and_written_back() {
    let facts = json(&format!(
        r#"[{{"type": "Person", "level": "GOLD", "paper": "{HEX}", "home": "{HEX}", "name": "Ada",
             "paid": true, "income": 0.1, "age": -7}}]"#
    ));
    assert_eq!(
        shown(&facts.unwrap()),
        [format!(
            r#"{{"age":-7,"income":"0.1","paid":true,"name":"Ada","home":"{HEX}","paper":"{HEX}","level":"GOLD"}}"#
        )]
    );
}

#[test]
fn what_is_left_out_is_zero() {
    let zero = format!("0x{}", "0".repeat(64));
    let person = format!(
        r#"{{"age":0,"income":"0","paid":false,"name":"","home":"{zero}","paper":"{zero}","level":"BLUE"}}"#
    );
    assert_eq!(
        shown(&json(r#"[{"type": "Person"}]"#).unwrap()),
        std::slice::from_ref(&person)
    );
    assert_eq!(
        shown(&csv(Some("Person"), "age,level,name\n,,\n").unwrap()),
        [person]
    );
}

#[test]
fn numbers_are_exact() {
    // None of these survives a float.
    for (field, written, back) in [
        ("income", "0.1", r#""0.1""#),
        (
            "income",
            "-0.000000000000000001",
            r#""-0.000000000000000001""#,
        ),
        (
            "income",
            "100000000000000000000.000000000000000001",
            r#""100000000000000000000.000000000000000001""#,
        ),
        ("income", "\"2.50\"", r#""2.5""#),
        ("age", "9007199254740991", "9007199254740991"),
        ("age", "-9007199254740991", "-9007199254740991"),
        ("age", "9007199254740992", r#""9007199254740992""#),
        ("age", "-9007199254740993", r#""-9007199254740993""#),
        (
            "age",
            "\"170141183460469231731687303715884105727\"",
            r#""170141183460469231731687303715884105727""#,
        ),
        (
            "age",
            "-170141183460469231731687303715884105728",
            r#""-170141183460469231731687303715884105728""#,
        ),
    ] {
        let facts = json(&format!(r#"[{{"type": "Person", "{field}": {written}}}]"#)).unwrap();
        let expected = format!(r#""{field}":{back}"#);
        assert!(
            shown(&facts)[0].contains(&expected),
            "{written}: {}",
            shown(&facts)[0]
        );
        let again = json(&format!(r#"[{{"type": "Person", "{field}": {back}}}]"#)).unwrap();
        assert_eq!(facts, again);
    }
}

/// Fields of a person, and why they are refused.
const WRONG_VALUES: &[(&str, &str)] = &[
    (r#""age": 1.5"#, ".age: `1.5` is not a whole number"),
    (r#""age": 1e3"#, ".age: `1e+3` is not a whole number"),
    (r#""age": "+5""#, ".age: `+5` is not a whole number"),
    (r#""age": """#, ".age: `` is not a whole number"),
    (
        r#""age": 170141183460469231731687303715884105728"#,
        ".age: `170141183460469231731687303715884105728` is too large a number",
    ),
    (r#""age": true"#, ".age: `true` is not a whole number"),
    (r#""age": null"#, ".age: null, where one value belongs"),
    (r#""age": [3]"#, ".age: a list, where one value belongs"),
    (
        r#""age": {"is": 3}"#,
        ".age: an object, where one value belongs",
    ),
    (
        r#""income": 0.1234567890123456789"#,
        ".income: `0.1234567890123456789` has more than 18 decimal places",
    ),
    (r#""income": "1,5""#, ".income: `1,5` is not a number"),
    (r#""income": false"#, ".income: `false` is not a number"),
    (
        r#""income": 999999999999999999999"#,
        ".income: `999999999999999999999` is too large a number",
    ),
    (r#""paid": "true""#, ".paid: `true` is not true or false"),
    (r#""paid": 1"#, ".paid: `1` is not true or false"),
    (r#""name": 5"#, ".name: `5` is not a text in quotes"),
    (
        r#""name": "Maximilian""#,
        ".name: `Maximilian` has 10 bytes; the field holds 8",
    ),
    (
        r#""name": "ééééé""#,
        ".name: `ééééé` has 10 bytes; the field holds 8",
    ),
    (
        r#""home": "0x12""#,
        ".home: `0x12` is no account: not 0x and 64 hex digits",
    ),
    (
        r#""paper": "12""#,
        ".paper: `12` is no hash: not 0x and 64 hex digits",
    ),
    (r#""paper": 12"#, ".paper: `12` is not a hash in quotes"),
    (
        r#""level": "GOLDEN""#,
        ".level: `GOLDEN` is no variant of Level; it has BLUE, GOLD",
    ),
    (
        r#""level": 1"#,
        ".level: `1` is not the name of a variant in quotes",
    ),
    (
        r#""agee": 1"#,
        ".agee: no field of Person; it has age, income, paid, name, home, paper, level",
    ),
];

#[test]
fn a_wrong_value_is_refused_with_its_text() {
    for (fields, why) in WRONG_VALUES {
        assert_eq!(refused(fields), *why);
    }
}

#[test]
fn a_wrong_json_is_refused_with_its_place() {
    for (text, faults) in [
        (r#"[{"age": 1}]"#, "f.json: [0]: has no `type`"),
        (
            r#"[{"type": 7}]"#,
            "f.json: [0].type: `7` is no name of a type",
        ),
        (
            r#"[{"type": "Persson"}]"#,
            "f.json: [0]: the rules have no type `Persson`; they have Person, Flag",
        ),
        (
            "[\n{\"type\": \"Flag\"},\n5]",
            "f.json: invalid type: integer `5`, expected an object at line 3 column 1",
        ),
        (
            r#"[{"type": "Flag", "up": true, "up": false}]"#,
            "f.json: `up` is there twice at line 1 column 42",
        ),
        (
            r#"{"Flag": [{"up": true}], "Flag": []}"#,
            "f.json: `Flag` is there twice at line 1 column 36",
        ),
        (
            r#"{"Flag": [{}, {"up": 3}]}"#,
            "f.json: Flag[1].up: `3` is not true or false",
        ),
        (
            "{",
            "f.json: EOF while parsing an object at line 1 column 1",
        ),
        ("", "f.json: EOF while parsing a value at line 1 column 0"),
        ("[] []", "f.json: trailing characters at line 1 column 4"),
    ] {
        assert_eq!(json(text).unwrap_err(), [faults], "{text}");
    }
}

#[test]
fn all_that_is_wrong_is_told() {
    let faults = json(r#"[{"type": "Person", "age": "x", "nam": "y"}, {"type": "Nobody"}]"#);
    let faults = faults.unwrap_err();
    let places: Vec<_> = faults
        .iter()
        .map(|fault| fault.split(": ").nth(1).unwrap())
        .collect();
    assert_eq!(places, ["[0].age", "[0].nam", "[1]"]);
}

#[test]
fn lists_by_type_keep_their_order() {
    let facts =
        json(r#"{"Flag": [{"up": true, "type": "x"}, {}], "Person": [{"age": 1}]}"#).unwrap();
    assert_eq!(
        facts.iter().map(|fact| fact.kind).collect::<Vec<_>>(),
        [1, 1, 0]
    );
    assert_eq!(
        shown(&facts[..2]),
        [r#"{"up":true,"type":"x"}"#, r#"{"up":false,"type":""}"#]
    );
    assert_eq!(json("[]"), Ok(vec![]));
    assert_eq!(json("\u{feff}{}"), Ok(vec![]));
}

#[test]
fn a_table_is_of_one_type_or_tells_it() {
    let alone = csv(
        Some("Person"),
        "\u{feff}name, age\r\nAda, 7\r\n\"B, C\",8\r\n",
    )
    .unwrap();
    assert!(shown(&alone)[0].starts_with(r#"{"age":7,"income":"0","paid":false,"name":"Ada""#));
    assert!(shown(&alone)[1].contains(r#""name":"B, C""#));
    let mixed = csv(None, "type,up,age\nPerson,,7\nFlag,true,\nFlag,false,\n").unwrap();
    assert_eq!(
        mixed.iter().map(|fact| fact.kind).collect::<Vec<_>>(),
        [0, 1, 1]
    );
    assert_eq!(
        shown(&mixed[1..]),
        [r#"{"up":true,"type":""}"#, r#"{"up":false,"type":""}"#]
    );
    // A column `type` is a field like any other if the file is given with a type.
    let flags = csv(Some("Flag"), "type,up\nred,true\n").unwrap();
    assert_eq!(shown(&flags), [r#"{"up":true,"type":"red"}"#]);
}

/// Tables, the type with which they are given, and why they are refused.
const WRONG_TABLES: &[(Option<&str>, &str, &str)] = &[
    (
        Some("Person"),
        "age\n7\nx\n",
        "f.csv:3: age: `x` is not a whole number",
    ),
    (
        Some("Person"),
        "paid\nyes\n",
        "f.csv:2: paid: `yes` is not true or false",
    ),
    (
        Some("Person"),
        "age,size\n7,8\n",
        "f.csv:1: the column `size` is no field of Person",
    ),
    (
        Some("Person"),
        "age,age\n7,8\n",
        "f.csv:1: the column `age` is there twice",
    ),
    (
        Some("Person"),
        "age,name\n7\n",
        "f.csv:2: 1 cells; the header has 2 columns",
    ),
    (
        Some("Persson"),
        "age\n7\n",
        "f.csv:2: the rules have no type `Persson`; they have Person, Flag",
    ),
    (
        None,
        "age\n7\n",
        "f.csv:1: has no column `type`, and the file is given without a type",
    ),
    (
        None,
        "type,size\nFlag,8\n",
        "f.csv:1: the column `size` is no field of any type",
    ),
    (
        None,
        "type,age\nFlag,8\n",
        "f.csv:2: age: no field of Flag; it has up, type",
    ),
];

#[test]
fn a_wrong_table_is_refused_with_its_line() {
    for (kind, table, faults) in WRONG_TABLES {
        assert_eq!(csv(*kind, table).unwrap_err(), [*faults], "{table}");
    }
    let rules = rules();
    let mut reader = Reader::new(&rules);
    reader.csv("f.csv", Some("Person"), &b"name\nAda\n\xff\n"[..]);
    let faults = reader.finish().unwrap_err();
    assert_eq!(
        faults[0].to_string(),
        "f.csv:3: the row is not text in UTF-8"
    );
}

#[test]
fn a_firing_takes_sixty_four_facts() {
    let list = |count| format!("[{}]", vec![r#"{"type": "Flag"}"#; count].join(","));
    assert_eq!(json(&list(64)).map(|facts| facts.len()), Ok(64));
    assert_eq!(
        json(&list(65)),
        Err(vec!["f.json: [64]: more than 64 facts".into()])
    );
}

#[test]
fn accounts_may_have_another_form() {
    let rules = rules();
    let mut reader = Reader::new(&rules).accounts(|text| match text {
        "me" => Ok([7; 32]),
        _ => Err("nobody".into()),
    });
    reader.json(
        "f.json",
        r#"[{"type": "Person", "home": "me"}, {"type": "Person", "home": "you"}]"#,
    );
    let Err(faults) = reader.finish() else {
        panic!("`you` is nobody")
    };
    assert_eq!(
        faults[0].to_string(),
        "f.json: [1].home: `you` is no account: nobody"
    );
    let mut reader = Reader::new(&rules).accounts(|_| Ok([7; 32]));
    reader.csv("f.csv", Some("Person"), &b"home\nme\n"[..]);
    assert_eq!(
        reader.finish().unwrap()[0].fields[4],
        Value::Account([7; 32])
    );
}

#[test]
fn people_read_names() {
    let rules = rules();
    let facts = json(r#"[{"type": "Person", "name": "A\"b", "income": 1.50}]"#).unwrap();
    let zero = format!("0x{}", "0".repeat(64));
    assert_eq!(
        Named::new(&rules, &facts[0]).to_string(),
        format!(
            r#"Person(age = 0, income = 1.5, paid = false, name = "A\"b", home = {zero}, paper = {zero}, level = BLUE)"#
        )
    );
    let values = vec![
        Value::Text(b"Ada".to_vec().try_into().unwrap()),
        Value::Enum(1),
        Value::Int(1 << 60),
    ];
    let message = Effect::Message { topic: 0, values };
    assert_eq!(
        Named::new(&rules, &message).to_string(),
        r#"message greet("Ada", GOLD, 1152921504606846976)"#
    );
    assert_eq!(
        Named::new(&rules, &Effect::Signal(0)).to_string(),
        "signal done"
    );
    let json = |effect| serde_json::to_string(&Json(Named::new(&rules, effect))).unwrap();
    assert_eq!(
        json(&message),
        r#"{"message":"greet","values":["Ada","GOLD","1152921504606846976"]}"#
    );
    assert_eq!(json(&Effect::Signal(0)), r#"{"signal":"done"}"#);
}

#[test]
fn files_are_told_by_their_ending() {
    let folder = std::env::temp_dir().join(format!("cybermiles-facts-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = |name: &str| folder.join(name).display().to_string();
    fs::write(path("a.json"), r#"[{"type": "Flag"}]"#).unwrap();
    fs::write(path("b.CSV"), "age\n7\n").unwrap();
    fs::write(path("c.csv"), "type,age\nPerson,8\n").unwrap();
    fs::write(path("d.json"), b"\xff").unwrap();

    let rules = rules();
    let mut reader = Reader::new(&rules);
    reader.file(&path("a.json"));
    reader.file(&format!("Person={}", path("b.CSV")));
    reader.file(&path("c.csv"));
    let facts = reader.finish().unwrap();
    assert_eq!(
        facts.iter().map(|fact| fact.kind).collect::<Vec<_>>(),
        [1, 0, 0]
    );

    let mut reader = Reader::new(&rules);
    reader.file(&format!("Flag={}", path("a.json")));
    reader.file(&path("d.json"));
    reader.file(&path("e.json"));
    let faults = reader.finish().unwrap_err();
    assert_eq!(faults[0].place, path("a.json"));
    assert_eq!(faults[0].why, "only a .csv is given with a type");
    assert_eq!(
        faults[1].why,
        "invalid utf-8 sequence of 1 bytes from index 0"
    );
    assert_eq!(faults[2].place, path("e.json"));
    fs::remove_dir_all(&folder).unwrap();
}
