// What is wrong with an author's file, and how it is shown: as the other compilers of `cmt` do.

/** Something to say about a place of a text. */
export class Fault {
  constructor(file, text, start, end, message, help = null) {
    Object.assign(this, { file, text, start, end, message, help });
  }

  /** The line, from 1. */
  get line() {
    return this.text.slice(0, this.start).split("\n").length;
  }

  /** The column in characters, from 1. */
  get column() {
    return [...this.text.slice(this.text.lastIndexOf("\n", this.start - 1) + 1, this.start)].length + 1;
  }

  /** `file:line:column: message`, the line with the place underlined, and the help. */
  show() {
    const { line, column } = this;
    const source = (this.text.split("\n")[line - 1] ?? "").trimEnd();
    const indent = [...source].slice(0, column - 1).map((c) => (c === "\t" ? "\t" : " ")).join("");
    const width = Math.max(1, [...this.text.slice(this.start, this.end).split("\n")[0]].length);
    const margin = " ".repeat(String(line).length);
    const head = `${this.file}:${line}:${column}: ${this.message}\n`;
    const place = `${margin} |\n${line} | ${source}\n${margin} | ${indent}${"^".repeat(width)}\n`;
    const help = (this.help ?? "").split("\n").filter(Boolean).map((text) => `${margin} = ${text}\n`);
    return head + place + help.join("");
  }
}

/** The known name that differs from a given one by a few letters only, as help. */
export function meant(name, known) {
  const most = Math.min(3, Math.floor(name.length / 3));
  const near = [...known]
    .map((candidate) => [distance(name, candidate), candidate])
    .filter(([letters]) => letters >= 1 && letters <= most)
    .sort(([a], [b]) => a - b)[0];
  return near ? `did you mean \`${near[1]}\`?` : null;
}

/** Letters to add, drop, replace or swap with their neighbour. */
function distance(a, b) {
  const rows = [Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      rows[i][j] = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
    }
  }
  return rows[a.length][b.length];
}
