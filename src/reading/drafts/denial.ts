import type { Clause } from '../article.js';
import type { Reader } from './reader.js';

/** "It is not true that …", or somebody's words that the sentence denies. */
export function isDenied(clause: Clause, { clauses, tools, legible }: Reader): boolean {
  if (
    clause.depth > 1 &&
    /^[\s.,"'’”»‘“]*(?:no|nein|non|falso|faux|false|untrue|falsch|不是|没有)(?!\p{L})/u.test(
      legible.plain.slice(clause.end, clause.end + 12),
    )
  )
    return true;
  const sentence = clauses.filter((other) => other.sentence === clause.sentence);
  return sentence.some((other) => {
    const text = legible.plain.slice(other.start, other.end);
    if (!tools.denial.has(text)) return false;
    return (
      other === clause ||
      other.depth < clause.depth ||
      (other.depth === clause.depth && clause.depth > 0 && Math.abs(other.start - clause.end) < 3)
    );
  });
}
