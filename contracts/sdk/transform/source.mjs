// Reads one file of an author's: its decorated classes, its faults, and what is put in when it is compiled.

import { Fault, meant } from "./faults.mjs";
import { FLOATS, abiType, typeHelp } from "./types.mjs";

const ON_CLASS = ["contract", "event", "data"];
const ON_CALL = ["init", "call", "view", "service"];
const ON_METHOD = [...ON_CALL, "payable"];
const OF_COMPILER = ["inline", "unsafe", "operator", "lazy", "final", "unmanaged", "external", "global", "builtin"];
const STORAGE = ["StorageValue", "StorageMap"];
const FLOAT_NAMES = new Set([...FLOATS, "Math", "Mathf", "NativeMath", "parseFloat", "parseInt", "Date", "F32", "F64"]);

/** What a file is, as far as contracts go. */
export class Source {
  constructor(compiler, path, text, { entry = false, known = null } = {}) {
    // What there is besides is known by name: rule sets and processes.
    Object.assign(this, { compiler, path, text, entry, known });
    this.faults = [];
    this.insertions = [];
    this.contract = null;
    this.events = [];
    this.laters = [];
    this.hasData = false;
    this.marks = new Map();
    this.read();
  }

  /** The text that is compiled. What is put in has no line break but at the end: lines stay where the author has them. */
  get compiled() {
    let at = 0;
    let text = "";
    for (const { offset, put } of this.sorted()) {
      text += this.text.slice(at, offset) + put;
      at = offset;
    }
    return text + this.text.slice(at);
  }

  /** Where a place of the compiled text is in the author's. */
  original(offset) {
    let moved = 0;
    for (const insertion of this.sorted()) {
      if (insertion.offset + moved >= offset) break;
      moved += Math.min(insertion.put.length, offset - insertion.offset - moved);
    }
    return Math.min(offset - moved, this.text.length);
  }

  sorted() {
    return [...this.insertions].sort((a, b) => a.offset - b.offset);
  }

  fault(node, message, help = null) {
    const { start, end } = node.range ?? node;
    this.faults.push(new Fault(this.path, this.text, start, end, message, help));
  }

  read() {
    const { compiler } = this;
    const program = compiler.newProgram(compiler.newOptions());
    compiler.parse(program, this.text, this.path, true);
    this.syntax(program);
    if (this.faults.length) return;
    const file = program.sources.find((source) => source.normalizedPath === this.path);
    for (const { kind, name, decorators } of file.statements) {
      if (kind === compiler.NodeKind.ClassDeclaration) this.marks.set(name.text, (decorators ?? []).map((decorator) => decorator.name.text));
    }
    file.statements.forEach((statement) => this.statement(statement));
    this.walk(file.statements, new Set());
    if (this.entry) this.ensureContract();
    if (this.events.length || this.hasData) {
      const names = ["Reader", "Writer", "decode", "encode"].map((name) => `${name} as __${name}`);
      this.put(this.text.length, `\nimport { ${names.join(", ")} } from "cybermiles";`);
    }
    if (this.contract) this.put(this.text.length, `\nexport { ${this.contract.name} as __Contract };`);
  }

  syntax(program) {
    const { compiler } = this;
    for (let found = compiler.nextDiagnostic(program); found; found = compiler.nextDiagnostic(program)) {
      const range = compiler.getDiagnosticRange(found) ?? { start: 0, end: 0 };
      this.fault(range, compiler.getDiagnosticMessage(found));
    }
  }

  put(offset, put) {
    this.insertions.push({ offset, put });
  }

  statement(node) {
    const { NodeKind } = this.compiler;
    if (node.kind === NodeKind.ClassDeclaration) this.classDeclaration(node);
    else this.decorators(node, []);
  }

  /** The decorators of ours that a node has; those that do not belong there are faults. */
  decorators(node, allowed) {
    const names = [];
    for (const decorator of node.decorators ?? []) {
      // Those of the form `@operator.prefix` have their name in front.
      const name = decorator.name.text ?? decorator.name.expression.text;
      if (allowed.includes(name)) names.push(name);
      else if ([...ON_CLASS, ...ON_METHOD].includes(name)) {
        const where = ON_CLASS.includes(name) ? "a class" : "a method of the `@contract` class";
        this.fault(decorator, `\`@${name}\` belongs before ${where}`);
      } else if (!OF_COMPILER.includes(name)) {
        this.fault(decorator, `unknown decorator \`@${name}\``, meant(name, allowed));
      }
    }
    return names;
  }

  classDeclaration(node) {
    const marks = this.decorators(node, ON_CLASS);
    if (marks.length > 1) this.fault(node.name, `\`${node.name.text}\` is both \`@${marks[0]}\` and \`@${marks[1]}\``);
    if (marks.length && node.typeParameters?.length) this.fault(node.name, `a \`@${marks[0]}\` class has no type parameters`);
    const isContract = marks[0] === "contract";
    if (marks.length && !isContract && node.extendsType) {
      this.fault(node.extendsType, `a \`@${marks[0]}\` class extends nothing`, "its own fields are what it has");
    }
    if (marks[0] === "event") this.event(node);
    if (marks[0] === "data") this.data(node);
    if (isContract) this.contractClass(node);
    for (const member of node.members) {
      const decorated = this.decorators(member, isContract ? ON_METHOD : []);
      if (isContract) this.member(member, decorated);
    }
  }

  contractClass(node) {
    if (!this.entry) this.fault(node.name, "the contract is declared in another file than the entry");
    if (this.contract) {
      this.fault(node.name, `a second contract: \`${this.contract.name}\` is one already`, "an app has one contract");
      return;
    }
    this.contract = { name: node.name.text, constructor: null, calls: [], node };
  }

  member(node, marks) {
    const { NodeKind, CommonFlags } = this.compiler;
    if (node.kind !== NodeKind.MethodDeclaration) {
      if (marks.length) this.fault(node.name, `\`@${marks[0]}\` belongs before a method`);
      return;
    }
    if (node.name.text === "constructor" && node.signature.parameters.length) {
      this.fault(node.name, "the constructor of a contract takes nothing", "what it is deployed with comes to its `@init` method");
    }
    const kinds = marks.filter((mark) => mark !== "payable");
    if (kinds.length > 1) this.fault(node.name, `\`${node.name.text}\` is both \`@${kinds[0]}\` and \`@${kinds[1]}\``);
    if (!marks.length) return;
    if (!kinds.length) return this.fault(node.name, "`@payable` goes with `@call` or `@init`");
    const wrong = { Static: "static", Private: "private", Protected: "protected", Get: "a getter", Set: "a setter" };
    for (const [flag, word] of Object.entries(wrong)) {
      if (node.flags & CommonFlags[flag]) this.fault(node.name, `what is called from outside is not ${word}`);
    }
    if (node.typeParameters?.length) this.fault(node.name, "what is called from outside has no type parameters");
    this.call(node, kinds[0], marks.includes("payable"));
  }

  call(node, kind, payable) {
    if (payable && !["call", "init"].includes(kind)) this.fault(node.name, `a \`@${kind}\` takes no CMT`);
    const args = node.signature.parameters.map((parameter) => this.argument(parameter));
    const returns = this.returned(node, kind);
    const entry = { name: node.name.text, args, returns, kind, payable, node };
    if (kind !== "init") this.contract.calls.push(entry);
    else if (this.contract.constructor) this.fault(node.name, "a second `@init`", `\`${this.contract.constructor.name}\` is one already`);
    else this.contract.constructor = entry;
  }

  argument(parameter) {
    const { ParameterKind } = this.compiler;
    if (parameter.parameterKind !== ParameterKind.Default || parameter.initializer) {
      this.fault(parameter, "what is called from outside has no optional arguments", "what may be missing is an `Option<…>`");
    }
    return { name: parameter.name.text, type: this.bordering(parameter.type, `argument \`${parameter.name.text}\``) };
  }

  returned(node, kind) {
    const type = node.signature.returnType;
    if (type?.name?.identifier?.text === "void") return null;
    if (kind === "init") this.fault(type, "an `@init` returns nothing", "its type is `void`");
    return this.bordering(type, "the result");
  }

  /** The type of something that crosses the border of the contract. */
  bordering(type, what) {
    const abi = abiType(type);
    if (!abi) {
      const written = this.text.slice(type.range.start, type.range.end);
      this.fault(type, `${what} has the type \`${written}\`, which crosses no border of a contract`, typeHelp(type));
    }
    return abi;
  }

  fields(node) {
    const { NodeKind, CommonFlags } = this.compiler;
    const fields = node.members.filter((member) => member.kind === NodeKind.FieldDeclaration && !(member.flags & CommonFlags.Static));
    for (const field of fields) {
      if (!field.type) this.fault(field.name, `\`${field.name.text}\` needs a type`);
    }
    return fields.filter((field) => field.type);
  }

  event(node) {
    const { name } = node;
    if (!this.entry) this.fault(name, "events are declared in the contract's own file", "so that each has its number");
    const fields = this.fields(node).map((field) => ({
      name: field.name.text,
      type: this.bordering(field.type, `field \`${field.name.text}\``),
    }));
    const index = this.events.length;
    if (index > 255) this.fault(name, "a contract has 256 events at most");
    this.events.push({ name: name.text, index, fields });
    const writes = fields.map((field) => `__encode(this.${field.name}, __to);`).join(" ");
    this.put(node.range.end - 1, ` event_index(): u8 { return ${index}; } encode(__to: __Writer): void { ${writes} } `);
  }

  data(node) {
    this.hasData = true;
    const fields = this.fields(node);
    fields.forEach((field) => this.stored(field.type));
    const writes = fields.map((field) => `__encode(this.${field.name.text}, __to);`).join(" ");
    const reads = fields.map((field) => {
      const type = this.text.slice(field.type.range.start, field.type.range.end);
      return `this.${field.name.text} = __decode<${type}>(__from);`;
    });
    this.put(node.range.end - 1, ` encode(__to: __Writer): void { ${writes} } decode(__from: __Reader): void { ${reads.join(" ")} } `);
  }

  /** Whether a type is one that storage keeps, as far as this file tells. */
  stored(type) {
    const name = type.name?.identifier?.text;
    if (type.isNullable) this.fault(type, "storage keeps no `null`", "what may be missing is an `Option<…>`");
    else if (["Map", "Set"].includes(name)) this.fault(type, `storage keeps no \`${name}\``, "a `StorageMap` has an entry for each key");
    else if (this.marks.has(name) && !this.marks.get(name).includes("data")) {
      this.fault(type, `storage does not know how to keep a \`${name}\``, "put `@data` before its class");
    }
    if (["Array", "Option"].includes(name)) type.typeArguments?.forEach((inner) => this.stored(inner));
  }

  ensureContract() {
    if (!this.contract) this.fault({ start: 0, end: 0 }, "no contract here", "put `@contract` before its class");
  }

  /** Looks at every expression and type: floats, and calls of the library that can be checked. */
  walk(node, seen) {
    if (!node || typeof node !== "object" || seen.has(node)) return;
    seen.add(node);
    if (Array.isArray(node)) return node.forEach((child) => this.walk(child, seen));
    if (node.range && node.kind !== undefined) this.look(node);
    for (const [key, child] of Object.entries(node)) {
      if (key !== "range" && !this.isName(node, key)) this.walk(child, seen);
    }
  }

  /** Whether a part of a node is the name of something that the node says itself. */
  isName(node, key) {
    const { NodeKind } = this.compiler;
    return (node.kind === NodeKind.PropertyAccess && key === "property") || (node.kind === NodeKind.NamedType && key === "name");
  }

  look(node) {
    const { NodeKind, LiteralKind } = this.compiler;
    if (node.kind === NodeKind.Literal && node.literalKind === LiteralKind.Float) {
      this.fault(node, "a float: no chain computes with them", 'write `Decimal.from("0.8")`');
    } else if (node.kind === NodeKind.NamedType && FLOAT_NAMES.has(node.name.identifier.text)) {
      this.fault(node, `\`${node.name.identifier.text}\`: there are no floats on a chain`, "use Decimal");
    } else if (node.kind === NodeKind.Identifier && FLOAT_NAMES.has(node.text)) {
      const help = node.text === "parseInt" ? "`I64.parseInt` makes whole numbers" : "use whole numbers, Decimal and `now()`";
      this.fault(node, `\`${node.text}\` computes with floats, which no chain does`, help);
    } else if (node.kind === NodeKind.New && STORAGE.includes(node.typeName.identifier.text)) {
      node.typeArguments?.forEach((type) => this.stored(type));
    } else if (node.kind === NodeKind.Call && node.expression.kind === NodeKind.Identifier) {
      this.callExpression(node, node.expression.text);
    }
  }

  callExpression(node, name) {
    if (name === "revert" && node.args.length === 1) return this.placeRevert(node);
    const argument = node.args[0];
    const { NodeKind, LiteralKind } = this.compiler;
    if (name === "emit" && argument?.kind === NodeKind.New) return this.emitted(argument.typeName.identifier);
    const isText = argument?.kind === NodeKind.Literal && argument.literalKind === LiteralKind.String;
    if (!isText || node.args.length !== 1) return;
    if (name === "later") this.laters.push({ signature: argument.value, node: argument });
    if (name === "load_rules") this.ensureKnown(argument, "rules", "rule set");
    if (name === "start_process") this.ensureKnown(argument, "processes", "process");
  }

  emitted(name) {
    const marks = this.marks.get(name.text);
    if (marks && !marks.includes("event")) this.fault(name, `\`${name.text}\` is no event`, "put `@event` before its class");
  }

  ensureKnown(node, kind, word) {
    const known = this.known?.[kind];
    if (!known || known.includes(node.value)) return;
    this.fault(node, `the app has no ${word} \`${node.value}\``, meant(node.value, known) ?? `it has: ${known.join(", ") || "none"}`);
  }

  placeRevert(node) {
    const line = this.text.slice(0, node.range.start).split("\n").length;
    const end = node.range.end - 1;
    const rest = this.text.slice(node.args[0].range.end, end).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
    const comma = rest.includes(",") ? "" : ",";
    this.put(end, `${comma} ${JSON.stringify(`${this.path}:${line}`)}`);
  }
}
