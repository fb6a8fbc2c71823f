import type { ActMention, Clause } from '../article.js';
import { hasGoods, type Reader, type Telling } from './reader.js';

/** The clauses and verbs that tell of what one clause counts: its own, those behind it, those ahead, or one it shares. */
export function tell(at: number, reader: Reader): Telling {
  const { clauses, legible, tools } = reader;
  const clause = clauses[at];
  if (!clause) return { at, clauses: [], acts: [], beside: [], isShared: false };
  const isSame = isBeside(clause);
  const own = [clause, ...behind(at, reader)];
  const beside = joinedTo(at + own.length, clause, reader);
  const told = { at, clauses: own, beside, isShared: false };
  if (tools.isChinese && actsIn(own).length > 0 && actsIn(own).every(({ isRelative }) => isRelative)) {
    const acts = actsOfList(at, reader);
    if (acts.length > 0) return { ...told, acts: [...actsIn(own), ...acts] };
  }
  const leading = clauses
    .slice(0, at)
    .filter((other) => isSame(other) && !/[;；]/.test(legible.plain.slice(other.start, clause.start)));
  if (actsIn(own).length > 0) {
    const isSum =
      tools.isChinese && /^(?:总?共计?|合计|总计)/u.test(legible.plain.slice(clause.start, clause.end));
    const ahead = leading.some(hasGoods)
      ? []
      : leading.filter(isSum ? () => true : isParticipial(legible.plain));
    const acts = [...actsIn(ahead), ...actsIn(own), ...besideActs(beside, legible.plain)];
    const main = tools.isChinese ? [] : mainOfModified(acts, leading);
    return { ...told, clauses: [...ahead, ...own], acts: [...main, ...acts] };
  }
  const words = legible.plain.slice(clause.start, clause.end);
  if ([tools.gift, tools.loan].some((each) => each.has(words))) return { ...told, acts: [] };
  // 20张病床来自挪威，狮子会捐赠了…: who gave the next goods did not give these.
  if (tools.isChinese && /来自[^的]*$/u.test(words)) return { ...told, acts: [] };
  const before = leading.some(hasGoods) ? [] : leading;
  const all = [...before, ...own];
  if (actsIn(before).length > 0)
    return { ...told, clauses: all, acts: [...actsIn(before), ...besideActs(beside, legible.plain)] };
  const acts = mainActs(clause, clauses.filter(isSame), legible.plain);
  return {
    ...told,
    clauses: all,
    acts: [...acts.filter(isMain), ...besideActs(beside, legible.plain)],
    isShared: true,
  };
}

/** "Received 40 beds and 300 tests, sent by the ministry": the second are only said to be sent, and came like the first. */
function mainOfModified(acts: readonly ActMention[], leading: readonly Clause[]): readonly ActMention[] {
  if (!acts.every(({ isModifier }) => isModifier)) return [];
  const main = leading.findLast((other) => other.acts.some(isMain))?.acts.filter(isMain) ?? [];
  return leading.some(hasGoods) || main.some(({ key }) => key.isHeld) ? main : [];
}

const isMain = ({ isModifier }: ActMention): boolean => !isModifier;

const isBeside =
  (clause: Clause) =>
  (other: Clause | undefined): other is Clause =>
    other?.sentence === clause.sentence && other.depth === clause.depth;

/** "Commandés en mars à Texlomé, 50 000 masques …", 由商会捐赠、重达3吨的物资…: said ahead of the goods, on what terms they are. */
const isParticipial =
  (plain: string) =>
  ({ start, acts }: Clause): boolean =>
    acts.some(
      ({ key, ...act }) =>
        key.terms !== undefined &&
        (act.isPassive ||
          /^[\s“"]*(?:由)?$/u.test(plain.slice(start, act.start)) ||
          plain.slice(start, act.start).includes('由')),
    );

// Why something happened is not what happened.
const because =
  /^ ?(?:(?:because|weil|denn|perche|poiche|porque|ya que|parce que|puisque|car)(?!\p{L})|因为|原因是)/u;

/** The clauses behind that still are of the same goods. */
function behind(at: number, { clauses, legible, tools }: Reader): Clause[] {
  const [clause, ...rest] = clauses.slice(at);
  if (!clause) return [];
  const found: Clause[] = [];
  for (const next of rest) {
    const isAside = /^ ?(?:with|con|avec|mit) /.test(legible.plain.slice(next.start, next.end));
    if (!isBeside(clause)(next) || hasGoods(next)) break;
    const words = legible.plain.slice(next.start, next.end);
    if (because.test(words)) break;
    const isOfOthers = /;\s*$/.test(legible.plain.slice(clause.start, next.start)) && next.goods.length > 0;
    const isHeld = next.acts.some(({ key }) => key.isHeld);
    const isOfRest = next.isJoined && !isHeld && tools.rest.has(words);
    if (tools.isChinese ? isOfOtherHan(words) || isHandedOn(next.acts, words) : isOfOthers || isOfRest) break;
    if ((next.isJoined || isAside) && clause.acts.length > 0 && !isHeld && !isUndoing(clause, next)) break;
    found.push(next);
  }
  return found;
}

/** "Should have arrived in May, but they never came". */
const isUndoing = (clause: Clause, next: Clause): boolean =>
  next.parties.length === 0 &&
  clause.acts.every(
    ({ isFuture, key: { stage } }) => isFuture || stage === 'pledged' || stage === 'received',
  ) &&
  next.acts.some(({ isNegated, key }) => isNegated && key.stage === 'received');

// 首辆已运抵 is of one of them, 由省慈善总会负责发放 tells what came after.
const isOfOtherHan = (words: string): boolean => /^(?:首[批辆台]|其中|其余|剩余|另)/u.test(words);
const isHandedOn = (acts: readonly ActMention[], words: string): boolean =>
  /^(?:再|已|将|并|后)*由/u.test(words) && acts.some(({ key }) => key.stage === 'distributed');

const ofAll =
  /^ ?(?:(?:all|both|each) of (?:which|them)|tutt[ei]|tod[oa]s|le tout|tous|toutes|alle|alles|beide) /u;

/** Further goods of the same verb, and what stands behind them all. */
function joinedTo(from: number, clause: Clause, { clauses, legible }: Reader): Clause[] {
  const found: Clause[] = [];
  for (const next of clauses.slice(from)) {
    if (/[:;：；]\s*$/.test(legible.plain.slice(clause.start, next.start))) break;
    if (!isBeside(clause)(next)) break;
    const isOfAll = ofAll.test(legible.plain.slice(next.start, next.end));
    if (!isOfAll && next.acts.some(isMain)) break;
    found.push(next);
    if (isOfAll) break;
  }
  return found.some(hasGoods) ? found : [];
}

/** "… and 70 monitors, donated by Japan": set off behind several goods, it is of all of them. */
const besideActs = (beside: readonly Clause[], plain: string): ActMention[] =>
  actsIn(
    beside.filter(
      (clause) => !hasGoods(clause) && !isHandedOn(clause.acts, plain.slice(clause.start, clause.end)),
    ),
  );

/** 省红十字会调拨的帐篷300顶、棉被1200床今晨运抵: what became of all that a list names stands at its end. */
function actsOfList(at: number, { clauses, legible }: Reader): ActMention[] {
  const rest = clauses.slice(at);
  const last = rest.findIndex(({ start, end }) => !/、\s*$/u.test(legible.plain.slice(start, end)));
  return last < 1 ? [] : actsIn(rest.slice(last, last + 1)).filter(({ isRelative }) => !isRelative);
}

/** The verb of the sentence that a clause without one shares. */
function mainActs(clause: Clause, sentence: readonly Clause[], plain: string): readonly ActMention[] {
  const hasMain = ({ acts, start, end }: Clause): boolean =>
    acts.some(isMain) && !isHandedOn(acts, plain.slice(start, end));
  const earlier = sentence.findLast((other) => other.start < clause.start && hasMain(other));
  const later = sentence.find(
    (other) =>
      other.start > clause.start &&
      hasMain(other) &&
      !/[:;：；]/.test(plain.slice(clause.start, other.start)),
  );
  return (earlier ?? later)?.acts ?? [];
}

const actsIn = (clauses: readonly Clause[]): ActMention[] => clauses.flatMap(({ acts }) => acts);
