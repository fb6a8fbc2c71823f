import type { CaseRecord, ConsignmentRecord } from '../../case/index.js';
import type { Language } from '../../findings/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import { buildLedger } from '../ledger/ledger.js';
import { presentLedger } from '../ledger/present-ledger.js';

/** The account of one consignment, as HTTP and the command line give it. */
export const answerLedger = (record: CaseRecord, id: string, language: Language) =>
  presentLedger(buildLedger(consignmentOf(record, id), record), record, language);

/** A consignment of which something is known on the day. */
export function consignmentOf(record: CaseRecord, id: string): ConsignmentRecord {
  const entry = record.consignments.get(id);
  if (entry) return entry;
  const of = { what: wording('entry.consignment'), id: asIs(id), day: asIs(record.asOf) };
  throw appError('entry-unknown', wording('error.no-entry-then', of));
}

/** Those of every consignment, or of those that a party sent. */
export const answerLedgers = (record: CaseRecord, language: Language, from?: string) => ({
  asOf: record.asOf,
  ledgers: [...record.consignments.values()]
    .filter(({ consignment }) => from === undefined || consignment.from === from)
    .map((entry) => presentLedger(buildLedger(entry, record), record, language)),
});
