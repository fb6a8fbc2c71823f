import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '../../src/lib/hash/index.js';
import { hashEntry } from '../../src/lib/journal/index.js';
import type { Edition } from '../../src/publish/edition.js';
import { type Proofs, sealDossier } from '../../src/publish/proof/io/index.js';
import { type JournalRow, ProofMaker } from '../../src/publish/proof/make-proofs.js';
import { genesisHash } from '../../src/store/journal-entry.js';

type Plain = Readonly<Record<string, unknown>>;

/** What one entry of a journal writes. */
export type Draft = {
  readonly caseId?: string;
  readonly version?: 1 | 2;
  readonly puts: readonly { readonly kind: string; readonly entry: Plain & { readonly id: string } }[];
};

/** A journal as a store would have written it, without a store. `salt` makes two of the same words differ. */
export function journalOf(drafts: readonly Draft[], salt = 'salt'): JournalRow[] {
  const rows: JournalRow[] = [];
  for (const [at, { caseId = 'small', puts, version = 2 }] of drafts.entries()) {
    const changes = puts.map(({ kind, entry }, position) => ({
      kind,
      id: entry.id,
      before: null,
      after: { position, by: 'folder', entry, salt: `${salt} ${at} ${position}` },
    }));
    const seq = at + 1;
    const prevHash = rows.at(-1)?.hash ?? genesisHash;
    const framed = { seq, at: `2026-12-01T10:00:0${at % 10}.000Z`, by: 'folder', kind: 'entries-put' };
    const hash = hashEntry({ ...framed, caseId, body: { changes }, prevHash }, version);
    rows.push({
      seq,
      case_id: caseId,
      at: framed.at,
      author: framed.by,
      kind: framed.kind,
      body: JSON.stringify({ changes }),
      prev_hash: prevHash,
      hash,
      hash_version: version,
    });
  }
  return rows;
}

export const source = (id: string, more: Plain = {}): Draft['puts'][number] => ({
  kind: 'source',
  entry: {
    id,
    title: `The source ${id}`,
    publisher: 'outlet',
    kind: 'article',
    published: '2020-03-12',
    ...more,
  },
});

/** An edition that rests on every entry of its case up to an entry of the journal. */
export function editionOf(rows: readonly JournalRow[], id: string, more: Partial<Edition> = {}): Edition {
  const head = rows.at(-1);
  const said = new Map<string, Edition['entries'][number]>();
  for (const row of rows) {
    const body = JSON.parse(row.body) as { changes: { kind: string; id: string; after: { entry: Plain } }[] };
    for (const { kind, id: of, after } of body.changes)
      if (row.case_id === 'small' && kind !== 'edition')
        said.set(`${kind} ${of}`, { kind, entry: after.entry } as Edition['entries'][number]);
  }
  return {
    id,
    caseId: 'small',
    title: 'Masks for Bologna — 博洛尼亚',
    at: '2026-12-01T11:00:00.000Z',
    by: 'An editor',
    asOf: '2020-04-30',
    recordHash: sha256('record'),
    head: { seq: head?.seq ?? 0, hash: head?.hash ?? genesisHash },
    ruleVersions: {},
    findings: [],
    entries: [...said.values()],
    sources: [],
    corrections: [],
    program: { name: 'waybill', version: '0.1.0' },
    ...more,
  };
}

export const writtenEdition = (edition: Edition): string => `${JSON.stringify(edition, null, 1)}\n`;

/** The entry of the journal that records an edition. */
export const recordOf = (edition: Edition): Draft => ({
  puts: [{ kind: 'edition', entry: { id: edition.id, frozen: sha256(writtenEdition(edition)) } }],
});

export const newKey = (): { readonly pem: string; readonly privateKey: KeyObject } => {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  return { pem, privateKey: createPrivateKey(pem) };
};

export function proofsOf(rows: readonly JournalRow[], edition: Edition): Proofs {
  const maker = new ProofMaker(edition);
  for (const row of rows) maker.take(row);
  return maker.conclude();
}

export type SmallDossier = {
  readonly rows: readonly JournalRow[];
  readonly edition: Edition;
  readonly pem: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
};

/** A dossier of a few files, sealed. */
export async function writeDossier(folder: string, { rows, edition, pem, files = {} }: SmallDossier) {
  const all = {
    'edition.json': writtenEdition(edition),
    'index.html': '<!doctype html>\n<title>Masks</title>\n<p>Given, not sold.</p>\n',
    'findings/terms mask è.html': '<!doctype html>\n<p>Perché: a contract.</p>\n',
    'formats/hxl.csv': '#date,#value\r\n2020-03-12,9\r\n',
    'assets/font.bin': Buffer.from([0, 13, 10, 255, 1]),
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return sealDossier(folder, proofsOf(rows, edition), pem);
}

/** A journal with entries of two cases, an edition of one and its record, and what came later. */
export function smallJournal(salt?: string) {
  const begun: Draft[] = [
    { puts: [source('a'), source('b')] },
    { caseId: 'other', puts: [source('elsewhere')] },
    { puts: [source('c', { title: '口罩' })] },
  ];
  const edition = editionOf(journalOf(begun, salt), 'first');
  const drafts = [...begun, recordOf(edition)];
  return { drafts, rows: journalOf(drafts, salt), edition };
}
