// One cybermiles-node process: its folder, its ports, its log.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { base58Encode, ed25519PairFromSeed } from '@polkadot/util-crypto';
import { u8aConcat } from '@polkadot/util';
import { nodeBinary } from './paths.mjs';
import { rpc } from './rpc.mjs';
import { until, within } from './wait.mjs';

const running = new Set();
let workFolder;

/** A folder for everything that this process writes; it goes when the process ends. */
export function workDir() {
  workFolder ??= mkdtempSync(join(tmpdir(), 'cybermiles-'));
  return workFolder;
}

// Whatever happens to the test, no node outlives it.
process.on('exit', (code) => {
  for (const node of running) {
    node.child.kill('SIGKILL');
    if (code !== 0) {
      console.error(`--- the last of ${node.name}'s log\n${node.tail()}`);
    }
  }
  if (workFolder && !process.env.CYBERMILES_KEEP) {
    rmSync(workFolder, { recursive: true, force: true });
  }
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => process.exit(1));
}

/** `count` TCP ports of the loopback that nobody uses now. */
export async function freePorts(count) {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise((resolve, reject) => {
          const server = createServer();
          server.once('error', reject);
          server.listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

export class Node {
  /**
   * @param {object} options
   * @param {string} options.name unique among the nodes of a test
   * @param {string} options.spec path of the chain spec
   * @param {string[]} options.args further flags, as `--alice`
   */
  static async create({ name, spec, args = [] }) {
    const [rpcPort, networkPort, metricsPort] = await freePorts(3);
    return new Node(name, spec, args, rpcPort, networkPort, metricsPort);
  }

  constructor(name, spec, args, rpcPort, networkPort, metricsPort) {
    this.name = name;
    this.spec = spec;
    this.args = args;
    this.rpcPort = rpcPort;
    this.networkPort = networkPort;
    this.metricsPort = metricsPort;
    this.url = `ws://127.0.0.1:${rpcPort}`;
    this.folder = join(workDir(), name);
    this.log = join(workDir(), `${name}.log`);
    // The same name is always the same peer.
    this.peerKey = createHash('sha256').update(`cybermiles test peer ${name}`).digest();
  }

  /** How others reach it: its address with the peer id of its key. */
  get address() {
    const { publicKey } = ed25519PairFromSeed(this.peerKey);
    // Identity multihash of the key's protobuf: type ed25519, then 32 bytes.
    const peer = base58Encode(
      u8aConcat(new Uint8Array([0x00, 0x24, 0x08, 0x01, 0x12, 0x20]), publicKey),
    );
    return `/ip4/127.0.0.1/tcp/${this.networkPort}/p2p/${peer}`;
  }

  /** Starts the process and waits until it answers. A node that was stopped goes on where it was. */
  async start() {
    mkdirSync(this.folder, { recursive: true });
    const log = openSync(this.log, 'a');
    this.child = spawn(
      nodeBinary(),
      [
        ...['--name', this.name, '--chain', this.spec, '--base-path', this.folder],
        ...['--node-key', this.peerKey.toString('hex')],
        ...['--listen-addr', `/ip4/127.0.0.1/tcp/${this.networkPort}`, '--no-mdns'],
        ...['--rpc-port', `${this.rpcPort}`, '--rpc-methods', 'unsafe', '--rpc-cors', 'all'],
        ...['--prometheus-port', `${this.metricsPort}`, '--no-telemetry'],
        ...this.args,
      ],
      { stdio: ['ignore', log, log] },
    );
    closeSync(log);
    const { child } = this;
    this.ended = new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`));
    });
    let ended;
    this.ended.then((how) => {
      ended = how;
      running.delete(this);
    });
    running.add(this);
    await until(
      `${this.name} answers`,
      () => {
        if (ended) {
          return 'ended';
        }
        return this.rpc('system_health');
      },
      // Compiling the runtime takes seconds on an idle machine; several nodes may start at once.
      { timeout: 180_000, every: 200 },
    );
    if (ended) {
      throw new Error(`${this.name} ended at once (${ended}):\n${this.tail()}`);
    }
    return this;
  }

  rpc(method, ...params) {
    return rpc(this.url, method, ...params);
  }

  /**
   * What the node tells Prometheus now, as a function: the values of a metric, of all its labels or
   * of those that say `label`, as `status="best"`.
   */
  async metrics() {
    const answer = await fetch(`http://127.0.0.1:${this.metricsPort}/metrics`, {
      signal: AbortSignal.timeout(10_000),
    });
    const lines = [...(await answer.text()).matchAll(/^(\w+)\{(.*)\} (\S+)$/gm)];
    return (metric, label = '') =>
      lines
        .filter(([, name, labels]) => name === metric && labels.includes(label))
        .map(([, , , value]) => Number(value));
  }

  /** Whether the process runs. */
  get alive() {
    return running.has(this);
  }

  /** Asks the process to end, and insists after ten seconds. */
  async stop() {
    if (!this.alive) {
      return;
    }
    this.child.kill('SIGINT');
    try {
      await within(`${this.name} stops`, 10_000, this.ended);
    } catch {
      await this.kill();
    }
  }

  /** Ends the process as a power cut would. */
  async kill() {
    if (this.alive) {
      this.child.kill('SIGKILL');
      await this.ended;
    }
  }

  /** The last lines of the log. */
  tail(lines = 40) {
    return readFileSync(this.log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  }
}
