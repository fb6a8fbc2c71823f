import { arrivedStages } from '../../case/index.js';
import type { Stage } from '../vocabulary.js';
import type { Noted } from './read-note.js';
import type { Telling } from './row-draft.js';

const arrived: ReadonlySet<Stage> = new Set<Stage>(arrivedStages);
const turned: ReadonlySet<Stage> = new Set<Stage>(['rejected', 'recalled']);
const before: readonly Stage[] = ['pledged', 'contracted', 'shipped'];

const isThere = (stage: Stage): boolean => arrived.has(stage) || turned.has(stage);

/** "None has come", as the record reads it. */
const none: Telling = { stage: 'received', amount: '0' };

/**
 * What a row tells once its note is heeded; undefined where the two say different things and nobody has decided. A note that
 * goes on where the row stops contradicts nothing: "shipped", and "never arrived" beside it; "signed for", and "sent back". Of a part that was, it does not say
 * what became of the rest.
 */
export function heedNote(
  tellings: readonly Telling[],
  { meaning, isByHand, isPart, isHeld }: Noted,
): readonly Telling[] | undefined {
  const stages = tellings.flatMap(({ stage }) => stage ?? []);
  const last = stages.at(-1);
  if (meaning === 'none-came') {
    if (tellings.includes(none)) return tellings;
    if (!stages.some(isThere)) return [...tellings, none];
    return isByHand ? [...tellings.map(undone), none] : undefined;
  }
  if (turned.has(meaning)) {
    if (last !== undefined && turned.has(last)) return tellings;
    const isHere = last !== undefined && arrived.has(last);
    return isHere && isPart && !isByHand ? undefined : [...tellings, { stage: meaning }];
  }
  // "Delivered", and beside it "2 held by customs": those two are not there, or were let through since.
  if (isHeld && !isByHand && last !== undefined && isThere(last)) return undefined;
  if (last === undefined || (isByHand && last !== meaning)) return withLast(tellings, meaning);
  return isFurther(meaning, last) ? undefined : tellings;
}

const undone = (telling: Telling): Telling =>
  telling.stage !== undefined && isThere(telling.stage) ? { ...telling, stage: 'shipped' } : telling;

const withLast = (tellings: readonly Telling[], stage: Stage): Telling[] =>
  tellings.map((telling, at) => (at === tellings.length - 1 ? { ...telling, stage } : telling));

// What arrived had been promised and sent before; what was turned away is not simply there.
const isFurther = (noted: Stage, said: Stage): boolean =>
  arrived.has(noted) ? !arrived.has(said) : !isThere(said) && before.indexOf(noted) > before.indexOf(said);
