// Claims of ERC-20 CMT, made with what people on Ethereum use: OpenZeppelin's Merkle trees and
// ethers. Nothing here comes from the chain's own code, so that agreement means something.

import { StandardMerkleTree } from '@openzeppelin/merkle-tree';
import { compactAddLength, u8aConcat } from '@polkadot/util';
import { HDNodeWallet, Mnemonic, Signature, TypedDataEncoder } from 'ethers';
import { CMT, MILLI_CMT } from './units.mjs';

/** The phrase whose keys every Ethereum developer knows: never for real money. */
const PHRASE = 'test test test test test test test test test test test junk';

const LEAF_TYPES = ['address', 'uint256', 'uint256', 'uint256', 'uint256'];
const CLAIM_TYPES = {
  Claim: [
    { name: 'account', type: 'bytes32' },
    { name: 'amount', type: 'uint256' },
  ],
};

/** Half the order of secp256k1, and the order: where a signature's twin lies. */
const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

/** Who held the ERC-20 on the test chains. */
const HOLDINGS = [
  { name: 'Mei', amount: 1_500n * CMT },
  { name: 'Ravi', amount: 20n * CMT + 1n },
  {
    name: 'Ana',
    amount: 1_000n * CMT,
    vesting: { vested: 600n * CMT, perBlock: CMT, startingBlock: 1_000 },
  },
  { name: 'Tom', amount: 77_777n * CMT },
  { name: 'Lena', amount: 3n * CMT + 250n * MILLI_CMT },
  { name: 'Dust', amount: MILLI_CMT },
  { name: 'Yusuf', amount: 123_456_789n * CMT },
];

/** By name: the holder's wallet, amount and vesting. */
export const holders = Object.fromEntries(
  HOLDINGS.map(({ name, amount, vesting }, index) => {
    const path = `m/44'/60'/0'/0/${index}`;
    const wallet = HDNodeWallet.fromMnemonic(Mnemonic.fromPhrase(PHRASE), path);
    return [name, { name, amount, vesting, wallet, address: wallet.address }];
  }),
);

const leafValues = ({ address, amount, vesting }) => [
  address,
  amount,
  vesting?.vested ?? 0n,
  vesting?.perBlock ?? 0n,
  BigInt(vesting?.startingBlock ?? 0),
];

/** The snapshot's tree, made by OpenZeppelin. */
export const tree = StandardMerkleTree.of(Object.values(holders).map(leafValues), LEAF_TYPES);

/** The snapshot's total, in planck. */
export const snapshotTotal = HOLDINGS.reduce((sum, { amount }) => sum + amount, 0n);

/** The rows of the snapshot tool's input. */
export const csv = [
  'address,amount,vested,per_block,starting_block',
  ...Object.values(holders).map((holder) => leafValues(holder).join(',')),
].join('\n');

/** The siblings of a holder's leaf. */
export const proofOf = (holder) => tree.getProof(leafValues(holder));

const domainOf = (chain) => ({ name: 'CyberMiles', version: '1', salt: chain });

/** The digest that is signed as typed data. */
export const claimDigest = (chain, account, amount) =>
  TypedDataEncoder.hash(domainOf(chain), CLAIM_TYPES, { account, amount });

/** The text that is signed without typed data. */
export const claimText = (chain, account, amount) =>
  [
    'CyberMiles Claims: exchange my ERC-20 CMT for native CMT, one to one.',
    `Chain: ${chain}`,
    `Account: ${account}`,
    `Amount: ${amount} planck (10^-18 CMT)`,
  ].join('\n');

/** Signs typed data (EIP-712), as a wallet does. */
export async function signTyped(wallet, chain, account, amount) {
  const rsv = await wallet.signTypedData(domainOf(chain), CLAIM_TYPES, { account, amount });
  return { scheme: 'Eip712', chain, rsv };
}

/** Signs a text (EIP-191), as a wallet without typed data does. */
export async function signText(wallet, chain, account, amount) {
  const rsv = await wallet.signMessage(claimText(chain, account, amount));
  return { scheme: 'Personal', chain, rsv };
}

/** The signature's twin, with `s` in the upper half: it recovers to the same key. */
export function twin(signature) {
  const { r, s, v } = Signature.from(signature.rsv);
  const high = (ORDER - BigInt(s)).toString(16).padStart(64, '0');
  return { ...signature, rsv: `${r}${high}${(v === 27 ? 28 : 27).toString(16)}` };
}

/** The call that claims `holder`'s leaf for `account` (a public key in hex). */
export const claimCall = (api, holder, account, signature, proof = proofOf(holder)) =>
  api.tx.claims.claim(
    account,
    { address: holder.address, amount: holder.amount, vesting: holder.vesting ?? null },
    proof,
    signature,
  );

/**
 * A call that nobody signs as a General transaction (version 5): its preamble, the version of the
 * extensions, an immortal era, nonce 0, no tip, no metadata hash.
 */
export function general(call) {
  const preamble = new Uint8Array([0x45, 0x00, 0x00, 0x00, 0x00, 0x00]);
  return compactAddLength(u8aConcat(preamble, call.method.toU8a()));
}
