import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashLeaf, hashNode, MerkleTree } from './merkle-tree.js';
import { verifyConsistency, verifyInclusion } from './verify-paths.js';

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const hexes = (nodes: readonly Uint8Array[]): string[] =>
  nodes.map((node) => Buffer.from(node).toString('hex'));

// google/certificate-transparency, python/ct/crypto/merkle_test.py: leaves, roots of the first 1 to 8 of them, proofs.
const leaves = [
  ...['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'],
].map(bytes);
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const consistencyProofs: readonly [number, number, readonly string[]][] = [
  [1, 1, []],
  [
    1,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    6,
    8,
    [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [
    2,
    5,
    [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];

describe('the reference vectors of Certificate Transparency', () => {
  const tree = new MerkleTree(leaves);

  test('hashes of nothing, of leaves and of nodes', () => {
    expect(hexes([new MerkleTree([]).root()])).toEqual([
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    ]);
    expect(hexes([hashLeaf(bytes('101112131415161718191a1b1c1d1e1f'))])).toEqual([
      '3bfb960453ebaebf33727da7a1f4db38acc051d381b6da20d6d4e88f0eabfd7a',
    ]);
    const [left, right] = [
      bytes('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'),
      bytes('202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f'),
    ];
    expect(hexes([hashNode(left, right)])).toEqual([
      '1a378704c17da31e2d05b6d121c2bb2c7d76f6ee6fa8f983e596c2d034963c57',
    ]);
  });

  test('roots of trees of one to eight leaves', () => {
    expect(hexes(roots.map((_, at) => tree.root(at + 1)))).toEqual(roots);
  });

  test('the path of the sixth leaf of eight, and of the third of three', () => {
    const sixth = [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ];
    expect(hexes(tree.inclusion(5))).toEqual(sixth);
    expect(hexes(tree.inclusion(2, 3))).toEqual([roots[1]]);
    const leaf = hashLeaf(bytes('40414243'));
    const head = { size: 8, root: bytes(roots[7] ?? '') };
    expect(verifyInclusion({ leaf, index: 5, path: sixth.map(bytes) }, head)).toBe(true);
    expect(verifyInclusion({ leaf, index: 4, path: sixth.map(bytes) }, head)).toBe(false);
  });

  test.each(consistencyProofs)('the proof from %i leaves to %i', (earlier, size, proof) => {
    expect(hexes(tree.consistency(earlier, size))).toEqual(proof);
    const head = (of: number) => ({ size: of, root: bytes(roots[of - 1] ?? '') });
    expect(verifyConsistency(proof.map(bytes), head(earlier), head(size))).toBe(true);
  });

  // A leaf of a public log of 2013, of which only the path is known.
  test('a path of 22 nodes in a tree of 3,630,887', () => {
    const path = [
      '1a208aeebcd1b39fe2de247ee8db9454e1e93a312d206b87f6ca9cc6ec6f1ddd',
      '0a1b78b383f580856f433c01a5741e160d451c185910027f6cc9f828687a40c4',
      '3d1745789bc63f2da15850de1c12a5bf46ed81e1cc90f086148b1662e79aab3d',
      '9095b61e14d8990acf390905621e62b1714fb8e399fbb71de5510e0aef45affe',
      '0a332b91b8fab564e6afd1dd452449e04619b18accc0ff9aa8393cd4928451f2',
      '2336f0181d264aed6d8f3a6507ca14a8d3b3c3a23791ac263e845d208c1ee330',
      'b4ce56e300590500360c146c6452edbede25d4ed83919278749ee5dbe178e048',
      '933f6ddc848ea562e4f9c5cfb5f176941301dad0c6fdb9d1fbbe34fac1be6966',
      'b95a6222958a86f74c030be27c44f57dbe313e5e7c7f4ffb98bcbd3a03bb52f2',
      'daeeb3ce5923defd0faeb8e0c210b753b85b809445d7d3d3cd537a9aabaa9c45',
      '7fadd0a13e9138a2aa6c3fdec4e2275af233b94812784f66bcca9aa8e989f2bc',
      '1864e6ba3e32878610546539734fb5eeae2529991f130c575c73a7e25a2a7c56',
      '12842d1202b1dc6828a17ab253c02e7ce9409b5192430feba44189f39cc02d66',
      '29af64b16fa3053c13d02ac63aa75b23aa468506e44c3a2315edc85d2dc22b11',
      'b527b99934a0bd9edd154e449b0502e2c499bba783f3bc3dfe23364b6b532009',
      '4584db8ae8e351ace08e01f306378a92bfd43611714814f3d834a2842d69faa8',
      '86a9a41573b0d6e4292f01e93243d6cc65b30f06606fc6fa57390e7e90ed580f',
      'a88b98fbe84d4c6aae8db9d1605dfac059d9f03fe0fcb0d5dff1295dacba09e6',
      '06326dc617a6d1f7021dc536026dbfd5fffc6f7c5531d48ef6ccd1ed1569f2a1',
      'f41fe8fdc3a2e4e8345e30216e7ebecffee26ff266eeced208a6c2a3cf08f960',
      '40cf5bde8abb76983f3e98ba97aa36240402975674e120f234b3448911090f8d',
      'b3222dc8658538079883d980d7fdc2bef9285344ea34338968f736b04aeb387a',
    ].map(bytes);
    const leaf = bytes('7a395c866d5ecdb0cccb623e011dbc392cd348d1d1d72776174e127a24b09c78');
    const root = bytes('78316a05c9bcf14a3a4548f5b854a9adfcd46a4c034401b3ce7eb7ac2f1d0ecb');
    expect(verifyInclusion({ leaf, index: 848_049, path }, { size: 3_630_887, root })).toBe(true);
    expect(verifyInclusion({ leaf, index: 848_050, path }, { size: 3_630_887, root })).toBe(false);
  });
});

const grown = (size: number, of = 'leaf'): Buffer[] =>
  Array.from({ length: size }, (_, at) => Buffer.from(`${of} ${at}`));

describe('laws', () => {
  test('every leaf of every size up to 33 is proved, and at no other place', () => {
    const data = grown(33);
    const tree = new MerkleTree(data);
    for (let size = 1; size <= 33; size++)
      for (let index = 0; index < size; index++) {
        const proof = { leaf: hashLeaf(data[index] ?? Buffer.of()), path: tree.inclusion(index, size) };
        for (let other = 0; other < size; other++)
          expect(verifyInclusion({ ...proof, index: other }, { size, root: tree.root(size) })).toBe(
            other === index,
          );
      }
  });

  test('every tree is consistent with every earlier one up to 33, and with none that differs', () => {
    const tree = new MerkleTree(grown(33));
    const other = new MerkleTree(grown(33, 'other'));
    for (let size = 1; size <= 33; size++)
      for (let earlier = 1; earlier <= size; earlier++) {
        const later = { size, root: tree.root(size) };
        const path = tree.consistency(earlier, size);
        expect(verifyConsistency(path, { size: earlier, root: tree.root(earlier) }, later)).toBe(true);
        expect(verifyConsistency(path, { size: earlier, root: other.root(earlier) }, later)).toBe(false);
        const grewOther = other.consistency(earlier, size);
        expect(verifyConsistency(grewOther, { size: earlier, root: tree.root(earlier) }, later)).toBe(
          earlier === size,
        );
      }
  });

  test('a flipped bit anywhere in a proof, a root or a leaf fails', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 300 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (size, some, where, bit) => {
          const data = grown(size);
          const tree = new MerkleTree(data);
          const index = some % size;
          const leaf = hashLeaf(data[index] ?? Buffer.of());
          const inclusion = [leaf, tree.root(), ...tree.inclusion(index)];
          const flippedInclusion = flip(inclusion, where, bit);
          const [flippedLeaf = leaf, root = leaf, ...path] = flippedInclusion;
          expect(verifyInclusion({ leaf: flippedLeaf, index, path }, { size, root })).toBe(false);
          const earlier = 1 + (some % (size - 1));
          const consistency = [tree.root(earlier), tree.root(), ...tree.consistency(earlier)];
          const [old = leaf, now = leaf, ...proof] = flip(consistency, where, bit);
          expect(verifyConsistency(proof, { size: earlier, root: old }, { size, root: now })).toBe(false);
        },
      ),
    );
  });

  test('a proof with a node more or less fails', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 300 }), fc.nat(), (size, some) => {
        const data = grown(size);
        const tree = new MerkleTree(data);
        const [index, earlier] = [some % size, 1 + (some % (size - 1))];
        const head = { size, root: tree.root() };
        const leaf = hashLeaf(data[index] ?? Buffer.of());
        const old = { size: earlier, root: tree.root(earlier) };
        for (const change of [
          (path: Buffer[]) => path.slice(1),
          (path: Buffer[]) => path.slice(0, -1),
          (path: Buffer[]) => [...path, tree.root()],
          (path: Buffer[]) => [tree.root(), ...path],
        ]) {
          expect(verifyInclusion({ leaf, index, path: change(tree.inclusion(index)) }, head)).toBe(false);
          expect(verifyConsistency(change(tree.consistency(earlier)), old, head)).toBe(false);
        }
      }),
    );
  });
});

function flip(nodes: readonly Buffer[], where: number, bit: number): Buffer[] {
  const copy = nodes.map((node) => Buffer.from(node));
  const node = copy[where % copy.length] ?? Buffer.of();
  const at = Math.floor(bit / 8) % node.length;
  node.writeUInt8(node.readUInt8(at) ^ (1 << (bit % 8)), at);
  return copy;
}
