import type { CaseRecord } from '../../case/index.js';
import type { Finding, Language } from '../../findings/index.js';
import { checkGate } from '../gate/gate.js';
import { presentGate } from '../gate/present-gate.js';
import { consignmentOf } from './answer-ledger.js';

/** What is asked of goods before they take off, given what was found of their terms and of whether they may leave and enter. */
export const answerGate = (
  record: CaseRecord,
  id: string,
  findingsById: ReadonlyMap<string, Finding>,
  language: Language,
) =>
  presentGate(
    checkGate(consignmentOf(record, id), record, {
      terms: findingsById.get(`terms.${id}`),
      conformity: findingsById.get(`conformity.${id}`),
    }),
    record,
    language,
  );
