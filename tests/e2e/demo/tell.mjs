// How the demo speaks: numbered steps, a sentence or two, and facts that were read from the chain.

import { format } from '../lib/units.mjs';

const started = Date.now();
let steps = 0;

export const say = (text = '') => console.log(text);
export const title = (text) => say(`\n${(steps += 1)}. ${text}`);

/** How many steps were told, and the seconds since the beginning. */
export const progress = () => ({ steps, seconds: Math.round((Date.now() - started) / 1_000) });

/** Writes what happened, line by line. */
class Teller {
  constructor(write) {
    this.write = write;
  }

  story = (text) => this.write(`   ${text}`);

  fact = (name, value) => this.write(`     ${name.padEnd(30)} ${value}`);

  /** A transaction that is final. */
  sent = (name, { hash, block }) => {
    this.fact(name, hash);
    this.fact('', `final in block ${block}`);
  };

  /** A transaction in a block that is not final yet. */
  included = (name, { hash, block }) => {
    this.fact(name, hash);
    this.fact('', `in block ${block}`);
  };

  change = (name, before, after) =>
    this.fact(name, `${format(before)}  ->  ${format(after)}  (${format(after - before)})`);
}

export const { story, fact, sent, change } = new Teller(say);

/** A chapter that happens beside the others, and is told when its turn has come. */
export class Chapter extends Teller {
  constructor(name, work) {
    super((line) => (this.isOpen ? say(line) : this.lines.push(line)));
    this.name = name;
    this.lines = [];
    this.isOpen = false;
    this.happened = work(this);
    // What went wrong is said when it is told.
    this.happened.catch(() => {});
  }

  /** Says what has happened, and the rest as it happens. */
  async tell() {
    title(this.name);
    this.lines.forEach((line) => say(line));
    this.isOpen = true;
    await this.happened;
  }
}
