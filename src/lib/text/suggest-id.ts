const wordsMax = 6;
const lengthMax = 48;

/**
 * An id from the words of a name or sentence; a number after it where the id is taken. A name in Chinese has no letter of
 * an id, and one like "口罩 5,000" only digits: `whereNone` says what the thing is, and what is left stands behind it.
 */
export function suggestId(words: string, taken: ReadonlySet<string>, whereNone = 'entry'): string {
  const own = slugOf(words);
  const base = /[a-z]/.test(own) ? own : slugOf(`${whereNone} ${own}`, Number.POSITIVE_INFINITY);
  if (!taken.has(base)) return base;
  for (let count = 2; ; count++) if (!taken.has(`${base}-${count}`)) return `${base}-${count}`;
}

const slugOf = (words: string, most = wordsMax): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9\s-]/g, '')
    .trim()
    .split(/[\s-]+/)
    .slice(0, most)
    .join('-')
    .slice(0, lengthMax)
    .replace(/-+$/, '');
