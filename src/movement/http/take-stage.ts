import assert from 'node:assert/strict';
import { type CaseRecord, countUnitOf } from '../../case/index.js';
import type { Condition } from '../../http/versions.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Change } from '../../service/api.js';
import type { Context } from '../../service/context.js';
import { addEntries } from '../../service/edits.js';
import { appError, type Language } from '../../words/index.js';
import type { EventStage } from '../evidence/event-stages.js';
import { followingOf, isBehind } from '../evidence/follow-record.js';
import { speakerOf } from '../evidence/present-evidence.js';
import { type TakenEntries, takeEvents } from '../evidence/take-events.js';
import { isFromEvents, takenFromEvents } from '../evidence/taken-from-events.js';
import type { KnownEvents } from '../io/answer-evidence.js';

type Taking = {
  readonly record: CaseRecord;
  readonly known: KnownEvents;
  readonly stage: EventStage;
  readonly speaker?: string | undefined;
  readonly condition?: Condition;
  readonly language: Language;
};

type Taken = Change & Pick<TakenEntries, 'source' | 'statements'>;

/** Takes what events say of a stage into the record, and what they say otherwise than was taken before. */
export async function takeStage(
  context: Context,
  { record, known, stage, condition = {}, language, ...asked }: Taking,
): Promise<Taken | 'events.nothing-to-take' | 'events.taken-already'> {
  const { entry, names, captured, lotIds, stages } = known;
  const evidence = stages.find((each) => each.stage === stage);
  const taken = takenFromEvents(stage, entry.statements, record);
  if (evidence === undefined || (evidence.figure === undefined && taken.length === 0))
    return 'events.nothing-to-take';
  const speaker = asked.speaker ?? taken[0]?.speaker ?? speakerOf(stage, entry);
  if (![...record.parties.keys()].some((id) => id === speaker))
    throw appError('request-invalid', wording('events.no-speaker', { id: asIs(speaker) }));
  const unit = countUnitOf(entry.product);
  const following = followingOf(evidence, taken, { lots: lotIds, unit }).filter(isBehind);
  if (following.length === 0) return 'events.taken-already';
  const days = evidence.events.flatMap(
    ({ happening }) => captured.get(happening.hash)?.at.slice(0, 10) ?? [],
  );
  const taking = { speaker, names, known: days.toSorted().at(-1) ?? record.asOf, unit, language };
  const before = entry.statements.filter((one) => isFromEvents(one, stage)).length;
  const made: { taken?: TakenEntries } = {};
  const changed = await addEntries(context, record.header.id, {
    condition,
    make: async (caseData) => {
      const now = caseData.entries.statement.filter(
        (one) => one.consignment === entry.id && isFromEvents(one, stage),
      );
      if (now.length !== before) throw appError('request-invalid', wording('events.taken-already'));
      made.taken = takeEvents(stage, following, entry, caseData, taking);
      return made.taken.entries;
    },
  });
  assert(made.taken, 'what is stored was made before');
  const { source, statements } = made.taken;
  return { ...changed, source, statements: [...statements] };
}
