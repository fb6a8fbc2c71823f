import type { CaseRecord } from '../../case/index.js';
import type { Language } from '../../findings/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import { buildLedger } from '../ledger/ledger.js';
import { presentLedger } from '../ledger/present-ledger.js';

/** The account of one consignment, as HTTP and the command line give it. */
export function answerLedger(record: CaseRecord, id: string, language: Language) {
  const entry = record.consignments.get(id);
  if (!entry) {
    const of = { what: wording('entry.consignment'), id: asIs(id), day: asIs(record.asOf) };
    throw appError('entry-unknown', wording('error.no-entry-then', of));
  }
  return presentLedger(buildLedger(entry, record), record, language);
}

/** Those of every consignment, or of those that a party sent. */
export const answerLedgers = (record: CaseRecord, language: Language, from?: string) => ({
  asOf: record.asOf,
  ledgers: [...record.consignments.values()]
    .filter(({ consignment }) => from === undefined || consignment.from === from)
    .map((entry) => presentLedger(buildLedger(entry, record), record, language)),
});
