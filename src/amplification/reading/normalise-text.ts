/** Equal for texts that differ only in case, spacing, punctuation, links, or who is addressed or credited. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^rt\s+@\w+:/u, ' ')
    .replace(/https?:\/\/\S+/gu, ' ')
    .replace(/@[\w.]+/gu, ' ')
    .replace(/[^\p{L}\p{N}\p{S}\p{M}]+/gu, ' ')
    .trim();
}
