import type { Source } from '../../case/index.js';
import type { Finding } from '../../findings/index.js';
import { Day } from '../../lib/days/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Answer } from '../../service/answers.js';
import type { Context } from '../../service/context.js';
import { appError } from '../../words/index.js';
import type { PublishRequest } from '../api.js';
import { correctionsDue } from '../corrections.js';
import type { Edition } from '../edition.js';
import { freeze } from '../freeze.js';
import type { Editions } from '../io/read-editions.js';
import type { KeptEdition } from '../published.js';

export type PreparedEdition = { readonly edition: Edition; readonly earlier: readonly KeptEdition[] };

type Preparing = Pick<Context, 'answers' | 'store' | 'documents'> & {
  readonly editions: Editions;
  readonly version: string;
  readonly now: () => Date;
};

/** What was ticked, frozen. Refused where something is not there, or is corrected without a reason. */
export async function prepareEdition(
  preparing: Preparing,
  caseId: string,
  { findings: ids, asOf, by, reason }: PublishRequest,
): Promise<PreparedEdition> {
  const { answers, editions, version, now } = preparing;
  const stored = await answers.current(caseId);
  const answer = await (asOf === undefined
    ? answers.latest(stored)
    : answers.answer(stored, Day.parse(asOf)));
  const findings = findingsCalled(answer, ids);
  const earlier = await editions.of(stored.caseData);
  const kept = await keptSources(preparing, answer);
  const edition = freeze({
    caseData: stored.caseData,
    record: answer.record,
    findings,
    earlier,
    head: await headAt(preparing, caseId, stored.seq),
    at: now().toISOString(),
    by,
    reason,
    version,
    isKept: (source) => kept.has(source.id),
  });
  const unsaid = correctionsDue(earlier, edition.findings).filter(({ told }) => told === undefined);
  if (reason === undefined && unsaid.length > 0) throw reasonMissing(unsaid.map(({ finding }) => finding));
  return { edition, earlier };
}

function findingsCalled({ findings, record }: Answer, ids: readonly string[]): Finding[] {
  const wanted = new Set(ids);
  const found = findings.filter(({ id }) => wanted.delete(id));
  const [missing] = wanted;
  if (missing === undefined) return found;
  throw appError(
    'finding-unknown',
    wording('error.no-finding', { id: asIs(missing), day: asIs(record.asOf) }),
  );
}

/** A page that was told the record stands at an entry is told the hash of that entry. */
async function headAt({ store }: Preparing, caseId: string, seq: number): Promise<Edition['head']> {
  const { hash } = await store.readJournalEntry(caseId, seq);
  return { seq, hash };
}

async function keptSources({ documents }: Preparing, { record }: Answer): Promise<ReadonlySet<string>> {
  const states = [...record.sources.values()].map(async ({ id, sha256 }: Source) =>
    sha256 !== undefined && (await documents.stateOf(sha256)) === 'yes' ? [id] : [],
  );
  return new Set((await Promise.all(states)).flat());
}

const namesMax = 5;

const reasonMissing = (ids: readonly string[]) =>
  appError(
    'edition-corrects',
    wording('error.publish.reason', {
      count: ids.length,
      names: asIs(ids.slice(0, namesMax).join(', ')),
    }),
  );
