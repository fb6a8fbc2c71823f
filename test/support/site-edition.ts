import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildRecord, type Case, type Kind, lastDay } from '../../src/case/index.js';
import { caseHash, readCaseFolder } from '../../src/case/io/index.js';
import { checkCase } from '../../src/checks.js';
import {
  type Finding,
  followEvidence,
  languageNames,
  type PresentedFinding,
  presentFinding,
} from '../../src/findings/index.js';
import { today } from '../../src/lib/clock/index.js';
import { sha256 } from '../../src/lib/hash/index.js';
import type { Correction, Edition } from '../../src/publish/edition.js';
import type { PublishInput } from '../../src/publish/part.js';
import { pathsFor } from '../../src/publish/site/paths.js';
import type { FindingList } from '../../src/server/api.js';
import { openStore } from '../../src/store/index.js';
import { serveCase } from './served-case.js';

type Ask = (path: string) => Promise<unknown>;

export type ServedInput = {
  readonly input: PublishInput;
  /** Every finding of the case, in English. */
  readonly findings: readonly PresentedFinding[];
  /** Addresses that sources name. */
  readonly addresses: readonly string[];
  readonly close: () => Promise<void>;
};

export async function readShipped(): Promise<Case> {
  const { case: caseData } = await readCaseFolder('cases/mask-diplomacy-2020');
  if (!caseData) throw new Error('the shipped case cannot be read');
  return caseData;
}

/** An edition of a case that is served, with what is answered about it. */
export async function servedInput(
  caseData: Case,
  chosen: (finding: Finding) => boolean,
  corrections: readonly Correction[] = [],
): Promise<ServedInput> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-site-'));
  const store = await openStore({ folder }, () => new Date());
  const served = await serveCase(store, caseData);
  const ask = async (path: string): Promise<unknown> => {
    const { status, body } = await served.get(path);
    if (status !== 200) throw new Error(`${path} is answered ${status}`);
    return body;
  };
  const input = await publishInput(caseData, ask, chosen, corrections);
  const { findings } = (await ask(`/api/cases/${caseData.header.id}/findings`)) as FindingList;
  return {
    input,
    findings,
    addresses: caseData.entries.source.flatMap(({ url }) => url ?? []),
    close: async () => {
      await served.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** An edition of some findings of a case, with the answers a server gives about it. */
export async function publishInput(
  caseData: Case,
  ask: Ask,
  chosen: (finding: Finding) => boolean,
  corrections: readonly Correction[] = [],
): Promise<PublishInput> {
  const edition = editionOf(caseData, chosen, corrections);
  const answers: Record<string, unknown> = {};
  for (const language of languageNames) {
    for (const path of pathsFor(edition)) {
      const answer = await ask(`${path}&lang=${language}`);
      if (answer !== undefined) answers[`${language} ${path}`] = answer;
    }
  }
  return { edition, earlier: [], answers };
}

function editionOf(
  caseData: Case,
  chosen: (finding: Finding) => boolean,
  corrections: readonly Correction[],
): Edition {
  const hash = caseHash(caseData);
  const record = buildRecord(caseData, lastDay(caseData, today()), hash);
  const findings = checkCase(record).filter(chosen);
  const chain = findings.flatMap(({ because }) =>
    because.flatMap(({ evidence }) => evidence.map((item) => followEvidence(item, record))),
  );
  const named = new Map<string, { kind: Kind; entry: Record<string, unknown> }>();
  for (const { evidence, entry } of chain)
    if (entry) named.set(`${evidence.kind} ${evidence.id}`, { kind: evidence.kind, entry: { ...entry } });
  const sources = new Map(chain.flatMap(({ source }) => (source ? [[source.id, source] as const] : [])));
  for (const source of sources.values())
    named.set(`source ${source.id}`, { kind: 'source', entry: { ...source } });
  return {
    id: 'edition-2026-12-01',
    caseId: caseData.header.id,
    title: caseData.header.title,
    at: '2026-12-01T12:00:00.000Z',
    by: 'A. Rossi <a@example.org> & Co.',
    asOf: record.asOf,
    recordHash: hash,
    head: { seq: 1, hash: sha256('journal') },
    ruleVersions: Object.assign({}, ...findings.map(({ ruleVersions }) => ruleVersions)),
    findings: findings.map((finding) => ({
      id: finding.id,
      digest: sha256(JSON.stringify(finding)),
      texts: {
        en: presentFinding(finding, 'en'),
        it: presentFinding(finding, 'it'),
        zh: presentFinding(finding, 'zh'),
      },
    })),
    entries: [...named.values()],
    sources: [...sources.values()].map(({ id, title, publisher, published, url, sha256: hashed }) => ({
      id,
      title,
      publisher: record.nameOf(publisher),
      published,
      ...(url === undefined ? {} : { url }),
      ...(hashed === undefined ? {} : { sha256: hashed }),
      kept: hashed === undefined ? 'none' : 'hash',
      withdrawn: false,
    })),
    corrections: [...corrections],
    program: { name: 'waybill', version: '0.1.0' },
  };
}
