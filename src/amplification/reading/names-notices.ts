import { type Notice, notice } from './notice.js';

/** What to know about names that may be spellings of one account, or were taken for it. */
export function namesNotices(names: readonly string[], accountIgnoresCase: boolean): Notice[] {
  if (accountIgnoresCase) return [notice('names-folded')];
  const pairs = differingInCase(names);
  const [first] = pairs;
  if (first === undefined) return [];
  return [notice('names-in-case', { count: pairs.length, one: first[0], other: first[1] })];
}

function differingInCase(names: readonly string[]): (readonly [string, string])[] {
  // Most files have ids without capitals; theirs need no second look.
  if (!names.some((name) => /\p{Lu}/u.test(name))) return [];
  const firsts = new Map<string, string>();
  return names.flatMap((name) => {
    const lower = name.toLowerCase();
    const first = firsts.get(lower);
    if (first === undefined) firsts.set(lower, name);
    return first === undefined ? [] : [[first, name] as const];
  });
}
