import type { z } from 'zod';
import { addressesTaken, CaseHeader, endsBeforeItBegins } from '../case/index.js';
import { type Condition, requireCaseVersion } from '../http/versions.js';
import { today } from '../lib/clock/index.js';
import { suggestId } from '../lib/text/index.js';
import { wording } from '../lib/wording/index.js';
import { wrongValue } from '../words/index.js';
import type { CaseDescribed, CaseDescription, NewCase } from './api.js';
import { authorOf } from './asking.js';
import { expectOwnAddress } from './case-id.js';
import type { Context } from './context.js';

type Described = z.infer<typeof CaseDescribed>;

/** Begins a case. Without an id of its own it is called by the words of its title, or by the day where that has none of ours. */
export function createCase({ store, changes }: Context, { by, id, ...rest }: NewCase): Promise<Described> {
  return changes.add(async () => {
    if (id !== undefined) expectOwnAddress(id);
    const ids = (await store.listCases()).map((header) => header.id);
    const taken = new Set<string>([...ids, ...addressesTaken]);
    const header = describedAs({ id: id ?? suggestId(rest.title, taken, `case-${today()}`), ...rest });
    const { seq } = await store.createCase(header, { by: authorOf(by) });
    return { seq, header };
  });
}

/** Says anew what a case is called, and between which days it lies. */
export function formatCase(
  { store, answers, changes }: Context,
  caseId: string,
  { by, ...rest }: CaseDescription,
  condition: Condition = {},
): Promise<Described> {
  return changes.add(async () => {
    const { seq, caseData } = await answers.current(caseId);
    requireCaseVersion(condition, seq);
    const { editor } = caseData.header;
    const header = describedAs({ id: caseId, ...rest, ...(editor === undefined ? {} : { editor }) });
    const written = await store.putHeader(header, { by: authorOf(by), ifSeq: seq });
    return { seq: written.seq, header };
  });
}

function describedAs(fields: object): CaseHeader {
  const header = CaseHeader.parse(fields);
  if (endsBeforeItBegins(header))
    throw wrongValue('to', header.to ?? '', wording('expect.day-or-later', { day: header.from ?? '' }));
  return header;
}
