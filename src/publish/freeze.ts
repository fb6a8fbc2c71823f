import { type Case, type CaseRecord, knownBy, type Source, writeEditionLine } from '../case/index.js';
import { type Finding, presentFinding } from '../findings/index.js';
import { closureOf } from './closure.js';
import { correctionsDue } from './corrections.js';
import { digestOfFinding } from './digest.js';
import type { Edition, EditionSource, FrozenFinding } from './edition.js';
import { inLanguages, type KeptEdition } from './published.js';

export type Freezing = {
  readonly caseData: Case;
  readonly record: CaseRecord;
  /** Those that were ticked. */
  readonly findings: readonly Finding[];
  readonly earlier: readonly KeptEdition[];
  readonly head: Edition['head'];
  readonly at: string;
  readonly by: string;
  readonly reason: string | undefined;
  readonly version: string;
  /** Whether the bytes of its copy are there. */
  readonly isKept: (source: Source) => boolean;
};

/** What was ticked, as it stands: nothing is left to work out, and the same record gives the same text. */
export function freeze(freezing: Freezing): Edition {
  const { caseData, record, findings, earlier, at, by, head, reason, version, isKept } = freezing;
  const frozen = findings.map(freezeFinding);
  const entries = closureOf(knownBy(caseData, record.asOf), findings.flatMap(leadsTo));
  const reached = new Set(entries.map(({ kind, entry }) => (kind === 'source' ? entry.id : undefined)));
  const sources = caseData.entries.source.filter(({ id }) => reached.has(id));
  const day = at.slice(0, 10);
  return {
    id: idOf(day, earlier),
    caseId: record.header.id,
    title: record.header.title,
    at,
    by,
    asOf: record.asOf,
    recordHash: record.hash,
    head: { seq: head.seq, hash: head.hash },
    ruleVersions: Object.fromEntries(findings.flatMap(({ ruleVersions }) => Object.entries(ruleVersions))),
    findings: frozen,
    entries,
    sources: sources.map((source) => freezeSource(source, record, isKept(source))),
    corrections: correctionsDue(earlier, frozen).map(({ told, ...due }) => ({
      ...due,
      ...(told ?? { date: day, reason: reason ?? '' }),
    })),
    program: { name: 'waybill', version },
  };
}

const freezeFinding = (finding: Finding): FrozenFinding => ({
  id: finding.id,
  digest: digestOfFinding(finding),
  texts: inLanguages((language) => presentFinding(finding, language)),
});

const leadsTo = ({ subject, because, aspects = [] }: Finding) => [
  subject,
  ...[...because, ...aspects].flatMap(({ evidence }) => evidence),
];

function freezeSource(source: Source, record: CaseRecord, isKept: boolean): EditionSource {
  const { id, title, publisher, published, url, sha256, mayBeCopied, withdrawn } = source;
  return {
    id,
    title,
    publisher: record.nameOf(publisher),
    published,
    ...(url === undefined ? {} : { url }),
    ...(sha256 === undefined ? {} : { sha256 }),
    kept: isKept ? (mayBeCopied === true ? 'copy' : 'hash') : 'none',
    withdrawn: withdrawn !== undefined,
  };
}

function idOf(day: string, earlier: readonly KeptEdition[]): string {
  const taken = new Set<string>(earlier.map(({ entry }) => entry.id));
  const id = `edition-${day}`;
  for (let number = 1; ; number++) {
    const next = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(next)) return next;
  }
}

/** What of an edition is an entry of the case. */
export const entryOfEdition = (edition: Edition, frozen: string, reason: string | undefined) => ({
  id: edition.id,
  at: edition.at,
  by: edition.by,
  asOf: edition.asOf,
  recordHash: edition.recordHash,
  findings: edition.findings.map(({ id, digest, texts }) =>
    writeEditionLine({ id, verdict: texts.en.verdict, digest }),
  ),
  frozen,
  ...(reason === undefined ? {} : { reason }),
});
