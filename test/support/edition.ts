import { buildRecord, type Case, EditionEntry, lastDay } from '../../src/case/index.js';
import { caseHash, readCaseFolder } from '../../src/case/io/index.js';
import { checkCase } from '../../src/checks.js';
import type { Finding } from '../../src/findings/index.js';
import { Day } from '../../src/lib/days/index.js';
import { sha256 } from '../../src/lib/hash/index.js';
import type { Edition } from '../../src/publish/edition.js';
import { frozenText } from '../../src/publish/edition-text.js';
import { entryOfEdition, freeze } from '../../src/publish/freeze.js';
import type { KeptEdition } from '../../src/publish/published.js';
import { shippedCase } from './serve.js';

const today = Day.parse('2026-12-01');

export async function readShippedCase(): Promise<Case> {
  const { case: caseData } = await readCaseFolder(shippedCase);
  if (!caseData) throw new Error('the shipped case cannot be read');
  return caseData;
}

export function recordOf(caseData: Case, asOf: string = lastDay(caseData, today)) {
  const record = buildRecord(caseData, Day.parse(asOf), caseHash(caseData));
  return { record, findings: checkCase(record) };
}

type More = {
  readonly asOf?: string;
  readonly at?: string;
  readonly reason?: string;
  readonly earlier?: readonly KeptEdition[];
  readonly isKept?: Parameters<typeof freeze>[0]['isKept'];
};

/** An edition of a case as the server freezes it, of the findings that are chosen. */
export function freezeCase(
  caseData: Case,
  choose: (finding: Finding) => boolean = () => true,
  more: More = {},
): Edition {
  const { record, findings } = recordOf(caseData, more.asOf);
  return freeze({
    caseData,
    record,
    findings: findings.filter(choose),
    earlier: more.earlier ?? [],
    head: { seq: 1, hash: '0'.repeat(64) },
    at: more.at ?? '2026-12-01T10:00:00.000Z',
    by: 'A. Rossi',
    reason: more.reason,
    version: '0',
    isKept: more.isKept ?? (() => false),
  });
}

/** An edition as the store keeps it. */
export const keptOf = (edition: Edition, withdrawal: Partial<EditionEntry> = {}): KeptEdition => ({
  entry: EditionEntry.parse({
    ...entryOfEdition(edition, sha256(frozenText(edition)), undefined),
    ...withdrawal,
  }),
  frozen: edition,
});

/** That the masks of the small case were bought, which turns what was found of them. */
export const saleContract = {
  id: 'contract',
  text: 'State B bought them',
  source: 'by-gov-b',
  consignment: 'masks',
  terms: 'sale',
  payer: 'gov-b',
  document: 'contract',
};
