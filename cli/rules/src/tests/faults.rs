//! Every fault, with its place, its words and its help.

use super::*;

const SHOP: &str = "declare enum Tier SILVER, GOLD end \
    declare Order id:int amount:decimal paid:bool note:string(8) buyer:account tag:hash tier:Tier end \
    declare Item order:int price:decimal name:string end\n";

/// Conditions on line 4, statements on line 6.
fn rule(when: &str, then: &str) -> String {
    format!("{SHOP}rule R\nwhen\n{when}\nthen\n{then}\nend\n")
}

/// A text and its faults.
const CONDITIONS: &[(&str, &[&str])] = &[
        ("o : Order(amuont > 1)", &["4:11: `amuont` is neither a field of `Order` nor bound | did you mean `amount`?"]),
        ("o : Oder(amount > 1)", &["4:5: there is no type `Oder` | did you mean `Order`?"]),
        ("o : Order(tier == Tier.GODL)", &["4:24: `Tier` has no variant `GODL` | did you mean `GOLD`?"]),
        ("o : Order(tier == Teir.GOLD)", &["4:19: `Teir` is neither bound nor an enum | did you mean `Tier`?"]),
        ("o : Order(amount == \"x\")", &["4:11: `==` cannot compare a decimal with a string"]),
        ("o : Order(amount)", &["4:11: this is a decimal, not a condition"]),
        ("o : Order(paid > true)", &["4:11: `>` takes numbers or strings, this is a bool"]),
        ("o : Order(!amount)", &["4:12: this is a decimal, not a condition"]),
        ("o : Order(-paid == 1)", &["4:12: `-` takes numbers, this is a bool"]),
        ("o : Order(paid && amount)", &["4:19: `&&` takes conditions, this is a decimal"]),
        ("o : Order(note + 1 > 2)", &["4:11: `+` takes numbers, this is a string"]),
        ("o : Order(amount / 0 > 1)", &["4:20: a division by zero"]),
        ("o : Order(id in (1, \"a\"))", &["4:21: `in` cannot compare an int with a string"]),
        ("o : Order(amount > x)", &["4:20: `x` is neither a field of `Order` nor bound"]),
        ("o : Order(o > 1)", &["4:11: `o` is a fact, not a value | name a field: `o.field`"]),
        ("o : Order(min(1) > 1)", &["4:11: `min` takes two numbers, here are 1 values"]),
        ("o : Order(minn(1, 2) > 1)", &["4:11: there is no function `minn` | did you mean `min`?"]),
        ("o : Order(round(amount, 19) > 1)", &["4:25: decimal places are written as a number from 0 to 18"]),
        ("o : Order(round(amount, 2, \"sideways\") > 1)", &["4:28: this is no direction of rounding | it is one of \"half-up\", \"half-even\", \"down\", \"up\", \"floor\", \"ceiling\""]),
        ("o : Order(len(amount) > 1)", &["4:15: `len` takes a string, this is a decimal"]),
        ("o : Order(min(note, 1) > 1)", &["4:15: `min` takes numbers, this is a string"]),
        ("eval(true) o : Order()", &["4:6: `eval` comes after a pattern whose fact it may look at"]),
        ("not o : Order() Item(order == o.id)", &["4:31: `o` is known only within its `not` or `exists`"]),
        ("not Order($x : id) Item(order == $x)", &["4:34: `$x` is known only within its `not` or `exists`"]),
        ("o : Order($x : amuont)", &["4:16: `Order` has no field `amuont` | did you mean `amount`?"]),
        ("o : Order($x : 3 > amount)", &["4:16: `$x` is to be bound to a field | write `$name : field`"]),
        ("o : Order($x : id, $x : amount)", &["4:20: `$x` is bound twice"]),
        ("o : Order() o : Item()", &["4:13: `o` is bound twice"]),
        ("o : Order(o.amuont > 1)", &["4:13: `Order` has no field `amuont` | did you mean `amount`?"]),
        ("o : Order(buyer == 0x12)", &["4:20: an account or a hash is `0x` and 64 hexadecimal digits, this has 2"]),
        ("o : Order(amount > 0.1234567890123456789)", &["4:20: more than 18 decimal places"]),
        ("o : Order(amount > 999999999999999999999999999999999999999999)", &["4:20: too large a number"]),
        ("o : Order(amount > 170141183460469231731687303715884105727)", &["4:11: too large a number"]),
        ("o : Order(note == \"abc)", &["4:19: this text has no closing quote on its line"]),
        ("o : Order(amount > )", &["4:20: a value expected, found `)`"]),
        ("o : Order(amount > 1", &["5:1: an operator, `)` or `,` expected, found `then`"]),
        ("o = Order()", &["4:3: `(` or `:` expected, found `=`"]),
        ("o : Order() or Item()", &["4:13: a pattern, `then`, `not`, `exists`, `eval` or `and` expected, found `or` | write a rule for each of the patterns, or `||` within one"]),
        ("o : Order(amount >> 1)", &["4:19: a value expected, found `>`"]),
        ("o : Order(tier == Tier)", &["4:19: `Tier` is neither a field of `Order` nor bound | did you mean `tier`?"]),
        ("o : Order(id == tag)", &["4:11: `==` cannot compare an int with a hash"]),
        ("o : Order(tier < Tier.GOLD)", &["4:11: `<` takes numbers or strings, this is a Tier"]),
        ("o : Order(note matches \"x\")", &["4:16: an operator, `(`, `)`, `,`, `:` or `.` expected, found `matches` | there are no regular expressions"]),
        ("Order($f : amount) i : Item($f.x > 1)", &["4:29: `$f` is a value, not a fact"]),
        ("o : Order(x.y == 1)", &["4:11: `x` is neither a field of `Order` nor bound"]),
        ("Order(Colour.RED == Colour.RED)", &["4:7: `Colour` is neither bound nor an enum"]),
        ("o : Order(1 < id < 3)", &["4:11: `<` cannot compare a bool with an int"]),
];

#[test]
fn of_conditions() {
    for (when, faults) in CONDITIONS {
        assert_eq!(wrong(&rule(when, "")), *faults, "{when}");
    }
}

/// A text and its faults.
const STATEMENTS: &[(&str, &[&str])] = &[
        ("o.amuont = 1", &["6:3: `Order` has no field `amuont` | did you mean `amount`?"]),
        ("o.amount = true", &["6:12: `amount` is a decimal, this is a bool"]),
        ("o.id = 1.5", &["6:8: `id` is an int, this is a decimal | `int(…)` cuts off the decimals"]),
        ("o.note = \"123456789\"", &["6:10: a text of 9 bytes, `note` holds 8"]),
        ("o = 3", &["6:1: `o` is a fact and cannot be assigned to | assign to a field: `o.field = …`"]),
        ("$a = 3", &["6:1: `$a` is the value of a field and cannot be assigned to | bind the fact and assign to its field: `fact.field = …`"]),
        ("update $a", &["6:8: `$a` is a value, not a fact"]),
        ("delete x", &["6:8: `x` is not known here"]),
        ("update y x = 1", &["6:8: `y` is not known here"]),
        ("x = 1 update x", &["6:14: `x` is a variable, not a fact"]),
        ("x = 1 x = true", &["6:11: `x` is an int, this is a bool"]),
        ("x = y + 1 z = x", &["6:5: `y` is not known here"]),
        ("modify(o) { amuont = 1 }", &["6:8: `R` would fire again for the `o` that it updates, without end | give it `no-loop`, or assign what its own condition excludes", "6:13: `Order` has no field `amuont` | did you mean `amount`?"]),
        ("modify(q) { amount = 1 }", &["6:8: `q` is not known here"]),
        ("insert(Oder{})", &["6:8: there is no type `Oder` | did you mean `Order`?"]),
        ("insert(Order{idd: 1})", &["6:14: `Order` has no field `idd` | did you mean `id`?"]),
        ("insert(Order{id: 1, id: 2})", &["6:21: `id` is given twice"]),
        ("insert(Order{id: true})", &["6:18: `id` is an int, this is a bool"]),
        ("insert(new Item(1))", &["6:1: `Item` has 3 fields, here are 1 values"]),
        ("insert(new Item(1, 2, 3))", &["6:23: `name` is a string, this is an int"]),
        ("emit(\"a\", 1) emit(\"a\", 1, 2)", &["6:14: `a` has 1 values elsewhere, here it has 2"]),
        ("emit(\"a\", 1) emit(\"a\", true)", &["6:24: this value of `a` elsewhere is an int, this is a bool"]),
        ("emit(\"a\", 1) emit(\"a\", 1.5)", &["6:24: this value of `a` elsewhere is an int, this is a decimal | `int(…)` cuts off the decimals"]),
        ("emit(\"\")", &["6:6: an empty name"]),
        ("signal(x)", &["6:8: a text in quotes expected, found `x`"]),
        ("focus(\"nope\")", &["6:7: no rule is in the agenda group `nope`"]),
        ("if (o.id) { }", &["6:4: this is an int, not a condition"]),
        ("when o.id > 1 then o.paid = true end end", &["7:1: the next rule or the end of the file expected, found `end`"]),
        ("if (o.paid) o.id = 2", &["6:13: an operator or `{` expected, found `o`"]),
        ("o.setId(3)", &["6:8: `=` expected, found `(`"]),
        ("o.id + 1", &["6:6: `=` expected, found `+`"]),
        ("if (o.paid) { o.id = 1", &["7:1: an operator, a name, `}`, `when`, `if` or a statement expected, found `end`"]),
        ("x = o", &["6:5: `o` is a fact, not a value | name a field: `o.field`"]),
        ("update o", &["6:8: `R` would fire again for the `o` that it updates, without end | give it `no-loop`, or assign what its own condition excludes"]),
        ("o.paid = true; update $b", &["6:23: `$b` is not known here"]),
        ("emit(o)", &["6:6: a text in quotes expected, found `o`"]),
        ("delete $a", &["6:8: `$a` is a value, not a fact"]),
];

#[test]
fn of_statements() {
    for (then, faults) in STATEMENTS {
        let source = rule("o : Order($a : amount, paid == false)", then);
        assert_eq!(wrong(&source), *faults, "{then}");
    }
}

/// A text and its faults.
const FILES: &[(&str, &[&str])] = &[
        ("", &["1:1: there is no rule"]),
        ("declare A x:int end", &["1:1: there is no rule"]),
        ("foo", &["1:1: `rule`, `declare` or `package` expected, found `foo`"]),
        ("import a.b\nrule R when then end", &["1:1: `rule`, `declare` or `package` expected, found `import` | types are declared in the file itself"]),
        ("rule R when then end rule R when then end", &["1:27: there are two rules `R`"]),
        ("rule R extends \"Q\" when then end", &["1:16: there is no rule `Q` to extend"]),
        ("rule A extends A when then end", &["1:16: `A` extends itself"]),
        ("rule A extends B when then end\nrule B extends A when then end", &["1:16: `B` extends itself", "2:16: `A` extends itself"]),
        ("rule R salience 99999 when then end", &["1:17: salience is from -32768 to 32767"]),
        ("rule R date-effective \"tomorrow\" when then end", &["1:23: `tomorrow` is no date | write `2026-11-23`, `2026-11-23T08:00:00Z` or `23-Nov-2026`; all are in UTC"]),
        ("rule R date-effective \"2026-01-02\" date-expires \"2026-01-01\" when then end", &["1:49: the rule expires before it takes effect"]),
        ("rule R salence 3 when then end", &["1:8: `extends`, `when`, `then` or an attribute expected, found `salence` | did you mean `salience`?"]),
        ("rule R no-lop when then end", &["1:8: `extends`, `when`, `then` or an attribute expected, found `no-lop` | did you mean `no-loop`?"]),
        ("declare A x:int x:int end rule R then end", &["1:17: `A` has the field `x` twice"]),
        ("declare A end declare A end rule R then end", &["1:23: the type `A` is declared twice"]),
        ("declare enum A X end declare enum A Y end rule R then end", &["1:35: the enum `A` is declared twice"]),
        ("declare enum A X, X end rule R then end", &["1:19: `A` has the variant `X` twice"]),
        ("declare A x:itn end rule R then end", &["1:13: there is no type `itn` | did you mean `int`?"]),
        ("declare A x:string(0) end rule R then end", &["1:20: a string has from 1 to 128 bytes"]),
        ("declare A x:int(3) end rule R then end", &["1:17: `int` has no size"]),
        ("rule R when\nA(x > )\nthen end\nrule S whn then end\nrule T then", &["2:7: a value expected, found `)`", "4:8: `extends`, `when`, `then` or an attribute expected, found `whn` | did you mean `when`?", "5:12: a name, `when`, `end`, `if` or a statement expected, found the end of the file"]),
        ("rule R when a : A() b : A(x == b.x) then end", &["1:27: nothing tells the type of the field `x` of `A` | declare `A` with all its fields"]),
        ("rule R when a : A(x == 0x1111111111111111111111111111111111111111111111111111111111111111) then end", &["1:19: nothing tells the type of the field `x` of `A` | declare `A` with all its fields"]),
        ("rule R agenda-group \"pay\" then end rule S then focus(\"pya\") end", &["1:54: no rule is in the agenda group `pya` | did you mean `pay`?"]),
        ("declare Order end rule R when Oder() then end", &["1:31: there is no type `Oder` | did you mean `Order`?"]),
        ("declare enum Colour RED end declare A c:Colour end rule R when A(c == Color.RED) then end", &["1:71: `Color` is neither bound nor an enum | did you mean `Colour`?"]),
        ("rule \"\" then end", &["1:6: an empty name"]),
        ("rule R then when true then x = 1 end y = 2", &["1:43: an operator, a name, `when`, `end`, `if` or a statement expected, found the end of the file"]),
        ("rule R when then /* end", &["1:18: this comment is not closed"]),
        ("rule R when A(x == 1, x == \"a\") then end", &["1:23: `==` cannot compare a decimal with a string"]),
        ("rule R then insert(new A(1)) end", &["1:24: the order of the fields of `A` is not declared | write `A { field: value }`, or declare it"]),
        ("rule when then end", &["1:6: a name or a text in quotes expected, found `when`"]),
        ("rule R when a : A(x > 1) then b.x = 2 end", &["1:31: `b` is not known here"]),
];

#[test]
fn of_files() {
    for (source, faults) in FILES {
        assert_eq!(wrong(source), *faults, "{source}");
    }
}

#[test]
fn one_in_a_line_of_many_letters_is_underlined_where_it_is() {
    let source =
        "declare A\n\tname : string\nend\nrule \"Käse“ when\n\tA(\"Größe\" == nmae)\nthen end";
    let faults = compile(source, Options::default()).expect_err("it is wrong");
    assert_eq!(
        faults[0].show("käse.drl", source),
        "käse.drl:5:15: `nmae` is neither a field of `A` nor bound\n  |\n\
         5 | \tA(\"Größe\" == nmae)\n  | \t             ^^^^\n  = did you mean `name`?\n"
    );
    assert_eq!(source.get(faults[0].range()), Some("nmae"));
}

#[test]
fn many_are_told_at_once_in_order() {
    let source =
        format!("{SHOP}rule A when Order(x > 1) then y = z end\nrule B when Itme() then end");
    assert_eq!(
        wrong(&source),
        [
            "2:19: `x` is neither a field of `Order` nor bound",
            "2:35: `z` is not known here",
            "3:13: there is no type `Itme` | did you mean `Item`?",
        ]
    );
}

#[test]
fn what_not_and_exists_bind_stays_with_them() {
    let source = "declare N a:int end rule R when N() exists m : N() not n : N($x : a) then\n\
                  update n y = $x emit(\"a\", m.a) end";
    let stays = |at, name| format!("2:{at}: `{name}` is known only within its `not` or `exists`");
    assert_eq!(
        wrong(source),
        [stays(8, "n"), stays(14, "$x"), stays(27, "m")]
    );
}

#[test]
fn what_is_inherited_is_told_once() {
    let source = "declare A x:int end rule Base when A(y > 1) then end \
                  rule R extends Base then end rule S extends Base then end";
    assert_eq!(
        wrong(source),
        ["1:38: `y` is neither a field of `A` nor bound"]
    );
}
