import type { CaseRecord } from '../../case/index.js';
import type { Finding, Language } from '../../findings/index.js';
import { checkGate } from '../gate/gate.js';
import { presentGate } from '../gate/present-gate.js';
import { consignmentOf } from './answer-ledger.js';

/** What is asked of a gift before it takes off, given what was found of whether it may leave and enter. */
export const answerGate = (
  record: CaseRecord,
  id: string,
  findingsById: ReadonlyMap<string, Finding>,
  language: Language,
) =>
  presentGate(
    checkGate(consignmentOf(record, id), record, findingsById.get(`conformity.${id}`)),
    record,
    language,
  );
