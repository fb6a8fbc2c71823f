/** The encoding of a text from its first bytes: UTF-16 is known by its mark, or by every other byte being zero. */
export function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const signs = Math.floor(Math.min(head.length, 400) / 2);
  let [even, odd] = [0, 0];
  for (let at = 0; at < signs; at++) {
    even += Number(head[2 * at] === 0);
    odd += Number(head[2 * at + 1] === 0);
  }
  if (signs >= 8 && odd > signs / 3 && even === 0) return 'utf-16le';
  return signs >= 8 && even > signs / 3 && odd === 0 ? 'utf-16be' : 'utf-8';
}
