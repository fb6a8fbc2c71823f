const wordsMax = 6;
const lengthMax = 48;

/** An id from the words of a name or sentence; a number after it where the id is taken. */
export function suggestId(words: string, taken: ReadonlySet<string>, whereNone = 'entry'): string {
  const slug = words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9\s-]/g, '')
    .trim()
    .split(/[\s-]+/)
    .slice(0, wordsMax)
    .join('-')
    .slice(0, lengthMax)
    .replace(/-+$/, '');
  // A sentence in Chinese leaves nothing.
  const base = slug === '' ? whereNone : slug;
  if (!taken.has(base)) return base;
  for (let count = 2; ; count++) if (!taken.has(`${base}-${count}`)) return `${base}-${count}`;
}
