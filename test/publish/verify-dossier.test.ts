import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/lib/hash/index.js';
import type { Edition } from '../../src/publish/edition.js';
import { checkHead, checkSeal } from '../../src/publish/proof/check-seal.js';
import { formatCheckpoint } from '../../src/publish/proof/checkpoint.js';
import { faultCodes } from '../../src/publish/proof/fault.js';
import { parseVerifierKey, type VerifyOptions, verifyDossier } from '../../src/publish/proof/io/index.js';
import { formatSeal } from '../../src/publish/proof/manifest.js';
import { signNote } from '../../src/publish/proof/signed-note.js';
import { verifierKeyOf } from '../../src/publish/proof/verifier-key.js';
import {
  editionOf,
  journalOf,
  newKey,
  proofsOf,
  recordOf,
  smallJournal,
  source,
  writeDossier,
  writtenEdition,
} from '../support/small-dossier.js';

let home: string;
let whole: string;
let folder: string;
const key = newKey();
const journal = smallJournal();

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'waybill-dossier-'));
  whole = join(home, 'whole');
  await writeDossier(whole, { ...journal, pem: key.pem });
});
afterAll(() => rm(home, { recursive: true, force: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(home, 'changed-'));
  await cp(whole, folder, { recursive: true });
});

const at = (path: string): string => join(folder, path);
const told = async (path: string, options?: VerifyOptions): Promise<string[]> => {
  const { faults, sinceOlder } = await verifyDossier(path, options);
  return [...faults, ...sinceOlder].map(({ code, file }) => `${code} ${file}`);
};
const filesIn = async (path: string): Promise<string[]> =>
  (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(path.length + 1))
    .toSorted();

test('a dossier is whole, and says what it is and by whose key', async () => {
  const check = await verifyDossier(whole);
  expect(check.faults).toEqual([]);
  expect([check.proven, check.open, check.isKeyNamed]).toEqual([3, [], false]);
  expect(check.edition?.id).toBe('first');
  expect([check.tree?.size, check.tree?.origin]).toEqual([
    4,
    `waybill/journal/${journal.rows[0]?.hash.slice(0, 32)}`,
  ]);
  const own = parseVerifierKey(check.key ?? '');
  expect(own).toBeDefined();
  expect((await verifyDossier(whole, { keys: own ? [own] : [] })).isKeyNamed).toBe(true);
});

test('it can be checked by hand: sha256sum for the files, openssl for the signature', async () => {
  const manifest = JSON.parse(await readFile(at('manifest.json'), 'utf8')) as {
    files: { path: string; sha256: string }[];
  };
  const sums = manifest.files.map(({ path, sha256: sum }) => `${sum}  ${path}\n`).join('');
  await writeFile(at('sums'), sums);
  execFileSync('sha256sum', ['--check', '--quiet', 'sums'], { cwd: folder });
  const note = await readFile(at('manifest.note'), 'utf8');
  const [text = '', signature = ''] = note.split('\n\n');
  const raw = Buffer.from(/^key [^+]+\+[0-9a-f]{8}\+(\S+)$/m.exec(text)?.[1] ?? '', 'base64').subarray(1);
  await writeFile(at('key.der'), Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]));
  await writeFile(at('text'), `${text}\n`);
  await writeFile(at('sig'), Buffer.from(signature.trim().split(' ')[2] ?? '', 'base64').subarray(4));
  const said = execFileSync(
    'openssl',
    'pkeyutl -verify -pubin -inkey key.der -keyform DER -rawin -in text -sigfile sig'.split(' '),
    { cwd: folder, encoding: 'utf8' },
  );
  expect(said).toContain('Verified Successfully');
});

test('one byte changed in any file, anywhere, is named, and no other file with it', async () => {
  const files = await filesIn(whole);
  expect(files.length).toBe(11);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (file, where, by) => {
        const bytes = await readFile(join(whole, file));
        const changed = Buffer.from(bytes);
        const place = where % bytes.length;
        changed.writeUInt8(bytes.readUInt8(place) ^ by, place);
        await writeFile(at(file), changed);
        const named = (await verifyDossier(folder)).faults.map((each) => each.file);
        await writeFile(at(file), bytes);
        expect(named).toContain(file);
        // What a changed manifest says of others is said too, with the words that it proves nothing.
        if (file !== 'manifest.json') expect(new Set(named)).toEqual(new Set([file]));
      },
    ),
    { numRuns: 120 },
  );
});

test('every single byte of what is signed by itself counts', async () => {
  const [note, head] = [await readFile(at('manifest.note')), await readFile(at('proof/checkpoint'))];
  const seal = checkSeal(note.toString());
  expect([...seal.faults, ...checkHead(head.toString(), seal, []).faults]).toEqual([]);
  const flipped = (bytes: Buffer): string[] =>
    [...bytes.keys()].map((place) => {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(bytes.readUInt8(place) ^ 1, place);
      return changed.toString();
    });
  for (const text of flipped(note)) expect(checkSeal(text).faults, text).not.toEqual([]);
  for (const text of flipped(head)) expect(checkHead(text, seal, []).faults, text).not.toEqual([]);
});

describe('what becomes of files', () => {
  test('each that is missing is named', async () => {
    for (const file of await filesIn(whole)) {
      await rename(at(file), join(home, 'away'));
      expect(await told(folder)).toContain(`file-missing ${file}`);
      await rename(join(home, 'away'), at(file));
    }
    expect(await told(folder)).toEqual([]);
  });

  test('one that was added is named, wherever it is', async () => {
    await writeFile(at('findings/extra.html'), 'x');
    await writeFile(at('manifest.tst'), 'x');
    expect(await told(folder)).toEqual(['file-added findings/extra.html', 'file-added manifest.tst']);
  });

  test('what a system leaves in a folder is told apart, and nothing else is taken for it', async () => {
    const left = [
      '.DS_Store',
      '__MACOSX/._index.html',
      'findings/Thumbs.db',
      'findings/desktop.ini',
      'proof/._journal.json',
    ];
    const added = ['__MACOSX/index.html', 'Thumbs.db.html', 'findings/not.DS_Store'];
    for (const path of [...left, ...added]) {
      await mkdir(dirname(at(path)), { recursive: true });
      await writeFile(at(path), 'left');
    }
    const { faults, leftBySystems } = await verifyDossier(folder);
    expect(faults.map(({ code, file }) => `${code} ${file}`).toSorted()).toEqual(
      added.map((path) => `file-added ${path}`).toSorted(),
    );
    expect([...leftBySystems].toSorted()).toEqual(left.toSorted());
  });

  test('a link is named and not followed, even to the same bytes', async () => {
    await unlink(at('index.html'));
    await symlink(join(whole, 'index.html'), at('index.html'));
    await symlink('/', at('assets/all'));
    expect(await told(folder)).toEqual(['file-no-file assets/all', 'file-no-file index.html']);
  });

  test('line ends that a program has changed are said to be that', async () => {
    await writeFile(at('index.html'), (await readFile(at('index.html'), 'utf8')).replaceAll('\n', '\r\n'));
    await writeFile(
      at('formats/hxl.csv'),
      (await readFile(at('formats/hxl.csv'), 'utf8')).replaceAll('\r\n', '\n'),
    );
    await writeFile(at('edition.json'), `${await readFile(at('edition.json'), 'utf8')}\r\n`);
    const { faults } = await verifyDossier(folder);
    expect(faults.map(({ file, says }) => [file, says.key])).toEqual([
      ['edition.json', 'dossier-check.changed'],
      ['formats/hxl.csv', 'dossier-check.changed-lines'],
      ['index.html', 'dossier-check.changed-lines'],
    ]);
  });

  test('a name in another Unicode form is the same name', async () => {
    await rename(at('findings/terms mask è.html'), at('findings/terms mask è.html'.normalize('NFD')));
    const check = await verifyDossier(folder);
    expect([check.faults, check.respelled]).toEqual([[], 1]);
  });

  test.each([
    '../outside.txt',
    '/etc/hostname',
    'a/../../outside.txt',
    'C:\\x',
    './index.html',
    'a//b',
    'index.html\u0007',
  ])('a manifest that names %j is not followed, though its key has signed it', async (path) => {
    await writeFile(join(home, 'outside.txt'), 'x');
    await reseal(({ files }) => files.push({ path, bytes: 1, sha256: sha256('x') }));
    expect(await told(folder)).toEqual(['path-outside manifest.json']);
  });

  test('a manifest that names a file twice, or itself, has not its form', async () => {
    await reseal(({ files }) =>
      files.push(...files.slice(0, 1), { path: 'manifest.note', bytes: 1, sha256: sha256('x') }),
    );
    expect(await told(folder)).toEqual(['form-wrong manifest.json', 'form-wrong manifest.json']);
  });
});

type Listed = { files: { path: string; bytes: number; sha256: string }[] };

/** Signs a manifest anew after a change, as whoever has the key could. */
async function reseal(change: (manifest: Listed) => void, pem = key.privateKey): Promise<void> {
  const manifest = JSON.parse(await readFile(at('manifest.json'), 'utf8')) as Listed;
  change(manifest);
  const text = JSON.stringify(manifest);
  await writeFile(at('manifest.json'), text);
  const checkpoint = (await readFile(at('proof/checkpoint'), 'utf8')).split('\n\n')[0];
  const name = checkpoint?.split('\n')[0] ?? '';
  const seal = formatSeal({
    manifest: sha256(text),
    checkpoint: sha256(`${checkpoint}\n`),
    key: verifierKeyOf(name, createPublicKey(pem)).text,
  });
  await writeFile(at('manifest.note'), signNote(seal, { name, privateKey: pem }));
}

/** Puts other content into a file, and signs that. */
async function forge(path: string, change: (text: string) => string): Promise<void> {
  const text = change(await readFile(at(path), 'utf8'));
  await writeFile(at(path), text);
  await reseal(({ files }) => {
    const listed = files.find((each) => each.path === path);
    if (listed) Object.assign(listed, { bytes: Buffer.byteLength(text), sha256: sha256(text) });
  });
}

describe('a publisher who signs something else than the journal says', () => {
  test('words of an entry', async () => {
    await forge('edition.json', (text) => text.replace('The source a', 'The source A'));
    expect(await told(folder)).toEqual([
      'entry-changed edition.json',
      'edition-unrecorded proof/evidence.json',
    ]);
  });

  test('an entry that the journal never had', async () => {
    const edition = { ...journal.edition, entries: [...journal.edition.entries, source('d')] } as Edition;
    await forge('edition.json', () => writtenEdition(edition));
    expect(await told(folder)).toEqual([
      'entry-unproven proof/evidence.json',
      'edition-unrecorded proof/evidence.json',
    ]);
  });

  test('words about an edition that is otherwise as it was recorded', async () => {
    await forge('edition.json', (text) => text.replace('Masks for Bologna', 'Masks for Milan'));
    expect(await told(folder)).toEqual(['edition-unrecorded proof/evidence.json']);
  });

  test('an edition that rests on another entry', async () => {
    await forge('edition.json', (text) => text.replace('"seq": 3', '"seq": 2'));
    expect(await told(folder)).toContain('entry-unproven proof/journal.json');
  });

  test('an entry of the journal that was altered, with and without its hash', async () => {
    await forge('proof/journal.json', (text) => text.replace('"by": "folder"', '"by": "nobody"'));
    expect(await told(folder)).toEqual(['proof-wrong proof/journal.json']);
    await forge('proof/journal.json', (text) => text.replace(journal.rows[0]?.hash ?? '', sha256('other')));
    expect(await told(folder)).toContain('proof-wrong proof/journal.json');
  });

  test('an entry left out of the proofs', async () => {
    await forge('proof/evidence.json', (text) => {
      const { recorded, evidence } = JSON.parse(text) as { recorded: unknown; evidence: unknown[] };
      return JSON.stringify({ recorded, evidence: evidence.slice(1) });
    });
    expect(await told(folder)).toEqual(['entry-unproven proof/evidence.json']);
  });

  test('proofs that have not their form', async () => {
    await forge('proof/journal.json', (text) => text.replace('"path"', '"paths"'));
    expect(await told(folder)).toEqual(['form-wrong proof/journal.json']);
  });
});

test('what was taken out of the journal, or is of its first form, is said to be open', async () => {
  const begun = [{ puts: [source('old')], version: 1 as const }, { puts: [source('gone'), source('there')] }];
  const edition = editionOf(journalOf(begun), 'first');
  const rows = journalOf([...begun, recordOf(edition)]);
  const gone = rows[1];
  if (!gone) throw new Error('no entry');
  const body = JSON.parse(gone.body) as { changes: { after: object }[] };
  const [change] = body.changes;
  // As the store blanks: the digest stands where the words did, and the hash is as it was.
  const after = { position: 0, by: 'folder', entry: source('gone').entry, salt: 'salt 1 0' };
  if (change) change.after = { blanked: sha256(canonical(after)) };
  const blanked = rows.with(1, { ...gone, body: JSON.stringify(body) });
  await writeDossier(folder, { rows: blanked, edition, pem: key.pem });
  const check = await verifyDossier(folder);
  expect([check.faults, check.proven]).toEqual([[], 1]);
  expect(check.open.map(({ id, salted }) => [id, salted])).toEqual([
    ['old', 'first-form'],
    ['gone', 'blanked'],
  ]);
});

const canonical = (value: object): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );

test('a journal that does not hold what an edition says is not signed', () => {
  const changed = { ...journal.edition, entries: [source('a', { title: 'Other' })] } as Edition;
  expect(() => proofsOf(journal.rows, changed)).toThrow('the edition says of source a what the journal says');
  const elsewhere = { ...journal.edition, head: { seq: 3, hash: sha256('other') } };
  expect(() => proofsOf(journal.rows, elsewhere)).toThrow(
    'the journal holds the entry that the edition rests on',
  );
});

describe('keys', () => {
  const keyOf = (name: string) => {
    const made = newKey();
    return { ...made, verifier: verifierKeyOf(name, createPublicKey(made.privateKey)) };
  };

  test('another key than the one named elsewhere is said', async () => {
    const { verifier } = keyOf('waybill/journal/other');
    expect(await told(folder, { keys: [verifier] })).toEqual(['key-other manifest.note']);
  });

  test('a forger who signs everything anew is found out by the key that was named', async () => {
    const forger = newKey();
    const own = parseVerifierKey((await verifyDossier(whole)).key ?? '');
    await writeDossier(folder, { ...journal, pem: forger.pem });
    expect(await told(folder)).toEqual([]);
    expect(await told(folder, { keys: own ? [own] : [] })).toEqual(['key-other manifest.note']);
    expect(await told(folder, { older: whole })).toEqual(['key-other manifest.note']);
  });

  test('a witness signs below, and its line is kept and held against its key', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    // C2SP tlog-cosignature: type 4, and the time is signed before the text.
    const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
    const bytes = Buffer.concat([Buffer.of(4), raw]);
    const id = createHash('sha256').update('witness.test/w\n').update(bytes).digest('hex').slice(0, 8);
    const witness = parseVerifierKey(`witness.test/w+${id}+${bytes.toString('base64')}`);
    const note = await readFile(at('proof/checkpoint'), 'utf8');
    const [text = ''] = note.split('\n\n');
    const time = Buffer.alloc(8);
    time.writeBigUInt64BE(1_764_590_400n);
    const signed = sign(null, Buffer.from(`cosignature/v1\ntime 1764590400\n${text}\n`), privateKey);
    const line = Buffer.concat([Buffer.from(id, 'hex'), time, signed]).toString('base64');
    const keys = witness ? [witness] : [];
    expect(await told(folder, { keys })).toEqual(['witness-missing proof/checkpoint']);
    await writeFile(at('proof/checkpoint'), `${note}— witness.test/w ${line}\n`);
    const known = await verifyDossier(folder, { keys });
    expect(known.faults).toEqual([]);
    expect(known.witnesses).toEqual([
      { name: 'witness.test/w', id, state: 'signed', at: '2025-12-01T12:00:00.000Z' },
    ]);
    expect((await verifyDossier(folder)).witnesses).toEqual([
      { name: 'witness.test/w', id, state: 'unknown' },
    ]);
    const wrong = line.replace(/.{4}$/, line.endsWith('AA==') ? 'BA==' : 'AA==');
    await writeFile(at('proof/checkpoint'), `${note}— witness.test/w ${wrong}\n`);
    expect(await told(folder, { keys })).toContain('signature-wrong proof/checkpoint');
  });

  test('a dossier from before the key was changed is verified by its own', async () => {
    const second = newKey();
    const later = join(home, 'second-key');
    const edition = editionOf(journal.rows, 'second');
    const rows = journalOf([...journal.drafts, recordOf(edition)]);
    await writeDossier(later, { rows, edition, pem: second.pem });
    expect(await told(later)).toEqual([]);
    // Nobody but its publisher can tell that the new key is theirs too.
    expect(await told(later, { older: whole })).toEqual(['key-other manifest.note']);
    const named = parseVerifierKey((await verifyDossier(later)).key ?? '');
    expect(await told(later, { older: whole, keys: named ? [named] : [] })).toEqual([]);
  });
});

describe('an older dossier', () => {
  const grow = async (
    drafts: Parameters<typeof journalOf>[0],
    name: string,
    salt?: string,
  ): Promise<string> => {
    const edition = editionOf(journalOf(drafts, salt), 'second');
    const path = join(home, name);
    await writeDossier(path, {
      rows: journalOf([...drafts, recordOf(edition)], salt),
      edition,
      pem: key.pem,
    });
    return path;
  };

  test('is contained in a newer one, and in itself', async () => {
    const newer = await grow([...journal.drafts, { puts: [source('d')] }], 'newer');
    expect(await told(newer, { older: whole })).toEqual([]);
    expect(await told(whole, { older: whole })).toEqual([]);
  });

  test('tells that entries were cut off', async () => {
    const newer = await grow(journal.drafts.slice(0, 2), 'cut');
    expect(await told(newer, { older: whole })).toEqual(['journal-truncated proof/consistency.json']);
  });

  test('tells that a journal was rewritten before it, and after its beginning', async () => {
    const [first, , ...rest] = journal.drafts;
    const rewritten = [first ?? { puts: [] }, { caseId: 'other', puts: [source('something-else')] }, ...rest];
    const newer = await grow([...rewritten, { puts: [source('d')] }], 'rewritten');
    expect(await told(newer, { older: whole })).toEqual(['journal-rewritten proof/consistency.json']);
  });

  test('tells that its edition was left out', async () => {
    const newer = await grow(
      [...journal.drafts.slice(0, 3), { puts: [source('d')] }, { puts: [source('e')] }],
      'left-out',
    );
    expect(await told(newer, { older: whole })).toEqual(['journal-unproven proof/consistency.json']);
  });

  test('tells that a journal was begun anew', async () => {
    const newer = await grow([...journal.drafts, { puts: [source('d')] }], 'anew', 'other salt');
    expect(await told(newer, { older: whole })).toEqual(['journal-other proof/consistency.json']);
  });

  test('that is not whole is said to be so', async () => {
    const newer = await grow([...journal.drafts, { puts: [source('d')] }], 'beside-changed');
    await writeFile(at('index.html'), 'changed');
    expect(await told(newer, { older: folder })).toEqual(['older-changed manifest.note']);
    // Which is no fault of the newer one.
    expect((await verifyDossier(newer, { older: folder })).faults).toEqual([]);
  });
});

describe('a zip file', () => {
  const zipped = async (
    inFolder: string,
    change: (files: Record<string, Uint8Array>) => void = () => undefined,
  ) => {
    const files: Record<string, Uint8Array> = {};
    for (const file of await filesIn(folder)) files[`${inFolder}${file}`] = await readFile(at(file));
    change(files);
    const path = join(home, 'dossier.zip');
    await writeFile(path, zipSync(files));
    return path;
  };

  test.each(['', 'dossier/'])('is verified as the folder is, with %j before its names', async (inFolder) => {
    expect(await told(await zipped(inFolder))).toEqual([]);
    await writeFile(at('index.html'), 'changed');
    expect(await told(await zipped(inFolder))).toEqual(['file-changed index.html']);
  });

  test.each(['', 'dossier\\'])(
    'with backslashes for slashes is read, with %j before its names',
    async (top) => {
      const backslashed = async (change: (files: Record<string, Uint8Array>) => void = () => undefined) =>
        zipped(top, (files) => {
          for (const [name, bytes] of Object.entries(files)) {
            delete files[name];
            files[name.replaceAll('/', '\\')] = bytes;
          }
          change(files);
        });
      const check = await verifyDossier(await backslashed());
      expect([check.faults, check.proven]).toEqual([[], 3]);
      expect(check.backslashed).toBeGreaterThan(5);
      const outside = await backslashed((files) => {
        files[`${top}..\\outside.txt`] = Buffer.from('x');
        files[`${top}formats/hxl.csv`] = Buffer.from('x');
      });
      expect(await told(outside)).toEqual([
        'file-added formats/hxl.csv',
        'file-changed formats/hxl.csv',
        'file-added ../outside.txt',
      ]);
    },
  );

  test('with names that lead elsewhere writes nothing and names them', async () => {
    const path = await zipped('', (files) => {
      files['../outside-of-zip.txt'] = Buffer.from('x');
    });
    expect(await told(path)).toEqual(['file-added ../outside-of-zip.txt']);
  });

  test('that is none, or whose bytes were damaged, is said to be so', async () => {
    const path = await zipped('');
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, -30));
    await expect(verifyDossier(path)).rejects.toThrow();
    const place = bytes.indexOf('index.html') + 12;
    bytes.writeUInt8(bytes.readUInt8(place) ^ 255, place);
    await writeFile(path, bytes);
    expect(await told(path)).toEqual(['file-changed index.html']);
  });
});

test('a huge file in the place of a small one is not read through', async () => {
  const file = at('index.html');
  await writeFile(file, '');
  execFileSync('truncate', ['-s', '20G', file]);
  // Time of the processor, since others may have the disk and the cores: to hash them would take tens of seconds.
  const begun = process.cpuUsage();
  expect(await told(folder)).toEqual(['file-changed index.html']);
  expect(process.cpuUsage(begun).user).toBeLessThan(2_000_000);
});

test('a checkpoint is written as C2SP has it', async () => {
  const { origin, size, root } = proofsOf(journal.rows, journal.edition);
  const text = formatCheckpoint({ origin, size, root: Buffer.from(root, 'hex') });
  expect(await readFile(at('proof/checkpoint'), 'utf8')).toMatch(
    new RegExp(`^${text.replaceAll('+', '\\+')}\n— ${origin} [A-Za-z0-9+/=]{92}\n$`),
  );
});

test('the reference names every fault there is, and none that is not', async () => {
  const reference = await readFile(join(import.meta.dirname, '../../docs/reference/proof.md'), 'utf8');
  const table = reference.slice(reference.indexOf('| code |'), reference.indexOf('Only the Unicode form'));
  expect([...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code)).toEqual(faultCodes);
});
