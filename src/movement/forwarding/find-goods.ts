import { asIs, type Wording, wording } from '../../lib/wording/index.js';
import { comparedName } from '../compared-name.js';
import { lotCalled, lotTextOf, nameText } from '../delivery/names.js';
import { plainLot } from '../plain-lot.js';
import type { ByEvents } from '../trace-answer.js';
import type { ForwardedGoods } from './forwarding.js';

type Known = { readonly id: string; readonly where: ByEvents<unknown>['where'] };

/**
 * The goods of a case that a text means: by their name in events, by what stands on them, or a thing that is of them. In words
 * why there are none or several. `id` is what the text is as a code.
 */
export function findGoods(
  text: string,
  id: string | undefined,
  known: readonly Known[],
): Pick<ForwardedGoods, 'id' | 'isThing'> | Wording {
  const exact = known.find((each) => each.id === id || each.id === text.trim());
  if (exact) return { id: exact.id, isThing: isThing(exact.id) };
  if (id !== undefined) {
    const isOfCase = known.some(({ where }) => where.some((at) => at.ids.includes(id) || at.within === id));
    return isOfCase ? { id, isThing: isThing(id) } : none(text);
  }
  const called = calledSo(text, known);
  const [only] = called;
  if (only === undefined) return none(text);
  if (called.length === 1) return { id: only, isThing: isThing(only) };
  const list = called.map((each) => asIs(lotCalled(each)));
  return wording('forwarding.several', { goods: asIs(text), list: { list, join: 'commas' } });
}

const none = (text: string): Wording => wording('forwarding.no-goods', { goods: asIs(text) });

function calledSo(text: string, known: readonly Known[]): string[] {
  const ids = known.map(({ id }) => id);
  const shown = ids.filter((id) => comparedName(nameText(id)) === comparedName(text));
  return shown.length > 0 ? shown : ids.filter((id) => plainLot(lotTextOf(id) ?? '') === plainLot(text));
}

/** A lot and a product are classes of goods; all else with a name of its own is one thing. */
export const isThing = (id: string): boolean =>
  !/^https:\/\/id\.gs1\.org\/01\/\d{14}(?:\/10\/[^/]+)?$|#(?:lot|lot-of|product)\//.test(id);
