// Writes what `make bench` measured into docs/performance.md, between the lines that mark the tables.
//
//     node bench/table.mjs <folder of the JSON reports> <document>

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each run: what it is called, and with which of ours it is compared: `like` a peer's (the first that was made), or
 * `before` a setting. */
const RUNS = {
  transfers: { name: 'CyberMiles, 1 validator: signed transfers' },
  batches: { name: 'batches of 100 (`utility.batch_all`)' },
  payouts: { name: 'payouts of 100 (`payouts.pay`)' },
  trades: { name: 'trades: list, buy, accept, release' },
  contracts: { name: 'contract calls' },
  mix: { name: 'mix: 70 % transfers, 5 % batches, 15 % trades, 10 % contract calls' },
  remarks: { name: 'remarks of 32 KiB (`system.remark_with_event`)' },
  'accounts-10k': { name: 'signed transfers among 10,000 funded accounts' },
  'accounts-1m': { name: 'signed transfers among 1,000,000 funded accounts' },
  four: { name: 'CyberMiles, 4 validators on the one machine: signed transfers' },
  'four-1200': { name: 'CyberMiles, 4 validators on the one machine: signed transfers, 1,200 offered a second' },
  'four-at-80': { name: 'CyberMiles, 4 validators: 80 % offered of what the search found' },
  'as-set': { name: 'signed transfers for half a minute, settings as they are' },
  'no-signature-cache': { name: '`--signature-cache 0`: a signature is verified each time', before: 'as-set' },
  'small-trie-cache': { name: '`--trie-cache-size` of 16 MiB instead of 1 GiB', before: 'as-set' },
  'few-instances': { name: '`--max-runtime-instances 1` instead of 8', before: 'as-set' },
  'fork-aware-pool': { name: '`--pool-type fork-aware`, as the SDK', before: 'as-set' },
  'sdk-pool-limits': { name: '`--pool-limit 8192 --pool-kbytes 20480`, as the SDK, with 7,500 in flight', before: 'as-set' },
  'stock-transfers': { name: 'stock SDK chain, 1 validator: signed transfers', like: ['accounts-10k', 'transfers'] },
  'stock-batches': { name: 'stock SDK chain: batches of 100', like: ['batches'] },
  'anvil-transfers': { name: 'anvil: signed payments (submit → included)', like: ['accounts-10k', 'transfers'] },
  'anvil-erc20': { name: 'anvil: ERC-20 transfers (submit → included)', like: ['contracts'] },
};

/** Blocks that were executed again. */
const FULL_BLOCKS = {
  'full-transfers': 'signed transfers',
  'full-transfers-1m': 'signed transfers among 1,000,000 funded accounts',
  'full-batches': 'batches of 100',
  'full-payouts': 'payouts of 100',
  'full-trades': 'trades',
  'full-contracts': 'contract calls',
  'full-mix': 'mix',
  'full-remarks': 'remarks of 32 KiB',
};

const [folder, document] = process.argv.slice(2);
if (!document) {
  console.error('usage: node bench/table.mjs <folder of reports> <document>');
  process.exit(2);
}

/** What the runs of these names reported, of those that were made. */
const read = (names) => Object.fromEntries(Object.keys(names)
  .map((run) => [run, join(folder, `${run}.json`)])
  .filter(([, file]) => existsSync(file))
  .map(([run, file]) => [run, JSON.parse(readFileSync(file, 'utf8'))]));

const reports = read(RUNS);
const fullBlocks = read(FULL_BLOCKS);

const whole = (number) => Math.round(number).toLocaleString('en-US');
const seconds = (milliseconds) => (milliseconds / 1_000).toFixed(1);
const percent = (share) => `${(share * 100).toFixed(0)} %`;
const table = (head, rows) => [head, head.map((_, column) => (column ? '---:' : '---')), ...rows]
  .map((row) => `| ${row.join(' | ')} |`).join('\n');

function figures(run) {
  const { run: r, search } = reports[run];
  const { fill, finalized_after: final } = r;
  return [
    RUNS[run].name,
    `**${whole(r.units_per_second)}**`,
    search ? 'searched' : r.rate_asked ? `${whole(r.rate_asked)} asked` : 'all it takes',
    whole(r.cpu_micros_per_unit),
    [final.p50_ms, final.p95_ms, final.p99_ms].map(seconds).join(' / '),
    fill.weight_mean ? percent(fill.weight_mean) : '–',
    whole(fill.transactions_mean),
    `${r.blocks} in ${whole(r.seconds)} s`,
    [r.failed, r.dropped, r.unfinished].map(whole).join(' / '),
  ];
}

const HEAD = ['run', 'units finalized /s', 'rate', 'CPU-µs each', 'p50 / p95 / p99 s', 'weight used', 'transactions a block',
  'blocks', 'failed / dropped / unfinished'];

function ratios() {
  return Object.entries(RUNS)
    .map(([run, { name, like = [] }]) => [run, name, like.find((own) => reports[own])])
    .filter(([run, , like]) => like && reports[run])
    .map(([run, name, like]) => {
      const [peer, own] = [reports[run].run, reports[like].run];
      // What a peer was asked for is not what it can do.
      const comparable = peer.rate_asked === 0 || reports[run].search;
      return [
        `${RUNS[like].name} : ${name}`,
        comparable ? (own.units_per_second / peer.units_per_second).toFixed(2) : '–',
        `${(own.cpu_micros_per_unit / peer.cpu_micros_per_unit).toFixed(2)}`,
      ];
    });
}

function settings() {
  return Object.entries(RUNS)
    .filter(([run, { before }]) => before && reports[run] && reports[before])
    .map(([run, { name, before }]) => {
      const [without, own] = [reports[run].run, reports[before].run];
      const both = (figure) => `${figure(without)} → ${figure(own)}`;
      return [
        name,
        both((r) => whole(r.units_per_second)),
        both((r) => whole(r.cpu_micros_per_unit)),
        both((r) => seconds(r.finalized_after.p50_ms)),
        both((r) => whole(r.dropped)),
      ];
    });
}

/** The range of a figure over blocks. */
const range = (blocks, figure, show) => [Math.min, Math.max]
  .map((end) => show(end(...blocks.map(figure))))
  .filter((text, index, both) => both.indexOf(text) === index)
  .join(' – ');

function executedAgain() {
  const milliseconds = (nanoseconds) => whole(nanoseconds / 1_000_000);
  return Object.entries(fullBlocks).map(([run, { blocks }]) => [
    FULL_BLOCKS[run],
    range(blocks, (block) => block.extrinsics, whole),
    range(blocks, (block) => block.weightNs, milliseconds),
    range(blocks, (block) => block.realNs.median, milliseconds),
    range(blocks, (block) => block.realNs.max, milliseconds),
    range(blocks, (block) => block.share, percent),
  ]);
}

const runs = Object.keys(reports);
const { machine } = Object.values(reports)[0] ?? {};
if (!machine) {
  console.error(`there are no reports in ${folder}: run make bench`);
  process.exit(1);
}
const ended = Math.max(...runs.map((run) => reports[run].method.finished_at));
/** A table under a line that says what it is, if it has rows. */
const section = (title, head, rows) => (rows.length ? [title, table(head, rows)] : []);

const text = [
  `Made by \`make bench\` on ${new Date(ended * 1_000).toISOString().slice(0, 10)}: ${machine.cpu}, ${machine.cores} cores, ${
    whole(machine.memory_mib)} MiB, Linux ${machine.kernel}, ${machine.disk}.`,
  table(HEAD, runs.map(figures)),
  ...section('Ratios, ours to the peer\'s:', ['', 'units a second', 'CPU-µs each'], ratios()),
  ...section(
    'Settings, without → with (transfers finalized a second, what each cost, how long half of them took, how many were dropped):',
    ['without', 'a second', 'CPU-µs each', 'p50 s', 'dropped'],
    settings(),
  ),
  ...section(
    'The heaviest blocks of each load, executed again as an import executes them, signatures verified (`cybermiles-weights block`):',
    ['blocks of', 'transactions', 'weight ms', 'median ms', 'longest ms', 'median : weight'],
    executedAgain(),
  ),
].join('\n\n');

const [BEGIN, END] = ['<!-- make bench: begin -->', '<!-- make bench: end -->'];
const page = readFileSync(document, 'utf8');
const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
if (begin < 0 || end < begin) {
  console.error(`${document} has no lines "${BEGIN}" and "${END}" to write between`);
  process.exit(1);
}
writeFileSync(document, `${page.slice(0, begin + BEGIN.length)}\n${text}\n${page.slice(end)}`);
console.log(text);
