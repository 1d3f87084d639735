// Counts the four purchases and prints the rows of the table: `node count.mjs`.
// A line counts if it holds more than a comment. Commands are the lines of README.md's `sh <platform>` blocks.
import { readFileSync, readdirSync } from "node:fs";
import { extname } from "node:path";

const PLATFORMS = [
  {
    name: "CyberMiles",
    block: "cybermiles",
    root: "../examples/purchase/",
    code: /^contract\.ts$/,
    data: /^(rules|process|records)\//,
    tests: /^tests\//,
    configuration: /^cmt\.toml$/,
  },
  {
    name: "Solidity, Foundry",
    block: "solidity",
    root: "solidity/",
    code: /^src\//,
    tests: /^test\//,
    configuration: /^foundry\.toml$/,
  },
  {
    name: "ink!",
    block: "ink",
    root: "ink/",
    code: /^lib\.rs$/,
    configuration: /^Cargo\.toml$/,
    testsBegin: /^\s*#\[cfg\(test\)\]/m,
  },
  {
    name: "CosmWasm",
    block: "cosmwasm",
    root: "cosmwasm/",
    code: /^src\//,
    tests: /^tests\//,
    configuration: /^Cargo\.toml$/,
  },
];

const C_LIKE = /\/\*[^]*?\*\/|^\s*\/\/.*$/gm;
const COMMENTS = {
  ".ts": C_LIKE,
  ".sol": C_LIKE,
  ".rs": C_LIKE,
  ".drl": C_LIKE,
  ".xml": /<!--[^]*?-->/g,
  ".toml": /^\s*#.*$/gm,
};
const COLUMNS = ["code", "data", "tests", "configuration"];

const here = new URL("./", import.meta.url);
const read = (path) => readFileSync(new URL(path, here), "utf8");
const lines = (text) => text.split("\n").filter((line) => line.trim()).length;

function count(platform) {
  const row = Object.fromEntries(COLUMNS.map((column) => [column, 0]));
  const paths = readdirSync(new URL(platform.root, here), { recursive: true })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => COMMENTS[extname(path)]);
  let files = 0;
  for (const path of paths) {
    const column = COLUMNS.find((column) => platform[column]?.test(path));
    if (!column) continue;
    files += 1;
    const text = read(platform.root + path);
    const end = platform.testsBegin ? text.search(platform.testsBegin) : -1;
    const parts = end < 0 ? [[column, text]] : [[column, text.slice(0, end)], ["tests", text.slice(end)]];
    for (const [to, part] of parts) row[to] += lines(part.replace(COMMENTS[extname(path)], ""));
  }
  const block = read("README.md").match(new RegExp(`\`\`\`sh ${platform.block}\n([^]*?)\`\`\``))[1];
  const commands = lines(block.replace(/\\\n/g, " ").replace(/^(#.*|cd .*)$/gm, ""));
  const total = COLUMNS.reduce((sum, column) => sum + row[column], 0);
  return [platform.name, ...COLUMNS.map((column) => row[column]), total, files, commands];
}

const head = ["", ...COLUMNS, "lines", "files", "commands"];
const rows = [head, head.map((_, at) => (at ? "---:" : "---")), ...PLATFORMS.map(count)];
for (const row of rows) console.log(`| ${row.join(" | ")} |`);
