import { addAll } from '../../lib/lists/index.js';
import type { ActMention, Clause } from '../article.js';
import { hasGoods, type Reader, type Told } from './reader.js';

/** The clauses and verbs that tell of what one clause counts: its own, those behind it, those ahead, or one it shares. */
export function tell(at: number, { clauses, legible, tools }: Reader): Told {
  const clause = clauses[at];
  if (!clause) return { at, clauses: [], acts: [], isShared: false };
  const isSame = (other: Clause | undefined): other is Clause =>
    other?.sentence === clause.sentence && other.depth === clause.depth;
  const after: Clause[] = [];
  for (const next of clauses.slice(at + 1)) {
    const isAside = /^ ?(?:with|con|avec|mit) /.test(legible.plain.slice(next.start, next.end));
    if (!isSame(next) || hasGoods(next) || ((next.isJoined || isAside) && clause.acts.length > 0)) break;
    after.push(next);
  }
  const own = [clause, ...after];
  if (actsIn(own).length > 0) return { at, clauses: own, acts: actsIn(own), isShared: false };
  const before: Clause[] = [];
  const words = legible.plain.slice(clause.start, clause.end);
  if ([tools.gift, tools.loan].some((each) => each.has(words)))
    return { at, clauses: own, acts: [], isShared: false };
  const leading = clauses.slice(0, at).filter(isSame);
  if (!leading.some(hasGoods)) addAll(before, leading);
  if (actsIn(before).length > 0)
    return { at, clauses: [...before, ...own], acts: actsIn(before), isShared: false };
  const sentence = clauses.filter(isSame);
  const isMain = ({ acts }: Clause): boolean => acts.some(({ isModifier }) => !isModifier);
  const earlier = sentence.findLast((other) => other.start < clause.start && isMain(other));
  const later = sentence.find(
    (other) =>
      other.start > clause.start &&
      isMain(other) &&
      !/[:;：；]/.test(legible.plain.slice(clause.start, other.start)),
  );
  return {
    at,
    clauses: [...before, ...own],
    acts: (earlier ?? later)?.acts.filter(({ isModifier }) => !isModifier) ?? [],
    isShared: true,
  };
}

const actsIn = (clauses: readonly Clause[]): ActMention[] => clauses.flatMap(({ acts }) => acts);
