// Compiles Token.sol to Token.json, which the load generator is built with. `--check` compares instead.
import { readFileSync, writeFileSync } from 'node:fs';
import solc from 'solc';

const file = (name) => new URL(name, import.meta.url);

// `paris` runs on every EVM of the last years. No hash of the sources is put behind the code.
const settings = {
  evmVersion: 'paris',
  optimizer: { enabled: true, runs: 1_000_000 },
  metadata: { appendCBOR: false, bytecodeHash: 'none' },
  outputSelection: { '*': { Token: ['evm.deployedBytecode.object', 'storageLayout'] } },
};

function compile() {
  const input = {
    language: 'Solidity',
    sources: { 'Token.sol': { content: readFileSync(file('Token.sol'), 'utf8') } },
    settings,
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input)));
  if (output.errors?.length) throw new Error(output.errors.map((e) => e.formattedMessage).join('\n'));
  const { evm, storageLayout } = output.contracts['Token.sol'].Token;
  const { outputSelection, ...used } = settings;
  return {
    source: 'Token.sol',
    compiler: solc.version(),
    settings: used,
    // Where each variable lies: a mapping's entry is at keccak256(key ++ slot).
    slots: Object.fromEntries(storageLayout.storage.map(({ label, slot }) => [label, Number(slot)])),
    code: `0x${evm.deployedBytecode.object}`,
  };
}

const text = `${JSON.stringify(compile(), null, 2)}\n`;
const target = file('Token.json');
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('evm/Token.json is not what evm/Token.sol compiles to: run `npm run compile`.');
  process.exit(1);
}
