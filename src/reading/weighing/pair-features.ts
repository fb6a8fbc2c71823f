import type { Draft } from '../article.js';
import { held } from './held.js';
import type { Candidate, Setting } from './setting.js';

/** What speaks for and against two as the sides of one statement. */
export function pairFeatures(giver: Candidate, receiver: Candidate, at: number, setting: Setting): string[] {
  const own = setting.found.own[at];
  const lent = setting.found.lent[at];
  const before = setting.found.lent[at - 1];
  if (!own || !lent) return [];
  const areBoth = giver !== undefined && receiver !== undefined;
  const are = ({ from, to }: Draft): boolean => areBoth && from === giver && to === receiver;
  const areTurned = ({ from, to }: Draft): boolean => areBoth && from === receiver && to === giver;
  const others = areBoth ? setting.found.lent.filter((draft) => draft !== lent) : [];
  return held({
    [`${setting.whatIs(giver)} to ${setting.whatIs(receiver)}`]: true,
    'own words: both': are(own),
    'own words: the other way': areTurned(own),
    'lent: both': are(lent),
    'lent: the other way': areTurned(lent),
    'as the statement before': before !== undefined && are(before),
    'as a statement of the text': others.some(are),
    'as a statement the other way': others.some(areTurned),
    'one within the other': areBoth && (giver.includes(receiver) || receiver.includes(giver)),
  });
}
