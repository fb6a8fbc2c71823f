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
  const upper = names.filter((name) => /\p{Lu}/u.test(name));
  if (upper.length === 0) return [];
  const byLower = new Map<string, string>();
  for (const name of names) if (!byLower.has(name.toLowerCase())) byLower.set(name.toLowerCase(), name);
  return upper.flatMap((name) => {
    const other = byLower.get(name.toLowerCase());
    return other === undefined || other === name ? [] : [[other, name] as const];
  });
}
