import type { Draft } from '../article.js';
import { held } from './held.js';
import { lastMark, namedWhere, saidHow } from './named-where.js';
import { type Candidate, otherSide, type PartySide, type Setting } from './setting.js';

/** What speaks for and against somebody as either side of a statement, by the names of the weights. */
export function featuresOf(candidate: Candidate, at: number, setting: Setting): Record<PartySide, string[]> {
  const own = setting.found.own[at];
  const lent = setting.found.lent[at];
  if (!own || !lent) return { from: [], to: [] };
  if (candidate === undefined) return { from: ofNobody(own, lent, 'from'), to: ofNobody(own, lent, 'to') };
  const where = namedWhere(candidate, own, setting);
  const as = (side: PartySide): string[] => [
    ...bySentence(candidate, own, lent, side),
    ...(own[side] === candidate ? saidHow(candidate, own, setting) : []),
    ...(own[side] === undefined && lent[side] === candidate
      ? [`lent, named before: ${lastMark(candidate, own, setting)}`]
      : []),
    ...where,
    // Of whom a sentence names itself, others tell nothing.
    ...elsewhere(candidate, own, side, setting),
    ...asHome(candidate, own, lent, side, setting),
    ...asBody(candidate, own, lent, side, setting),
  ];
  return { from: as('from'), to: as('to') };
}

const stateOf = ({ stage, isNegated }: Draft): string => (isNegated ? 'not' : (stage ?? 'no stage'));

const ofNobody = (own: Draft, lent: Draft, side: PartySide): string[] =>
  held({
    nobody: true,
    'nobody: own words name somebody': own[side] !== undefined,
    'nobody: somebody is lent': own[side] === undefined && lent[side] !== undefined,
    [`nobody: ${stateOf(lent)}`]: true,
    'nobody: no verb': own.isBare,
    'nobody: sale': own.terms === 'sale',
    'nobody: quoted': own.voice !== undefined,
    'nobody: other side said': own[otherSide(side)] !== undefined,
  });

/** What the rules of the sentence and of its neighbours say. */
function bySentence(name: string, own: Draft, lent: Draft, side: PartySide): string[] {
  const other = otherSide(side);
  const isUnsaid = own[side] === undefined;
  return held({
    'own words': own[side] === name,
    lent: isUnsaid && lent[side] === name,
    'own words name another': !isUnsaid && own[side] !== name,
    'own words: other side': own[other] === name,
    'lent: other side': own[other] === undefined && lent[other] === name,
    speaks: own.speaker === name,
  });
}

/** What is said of somebody in other statements. */
function elsewhere(name: string, own: Draft, side: PartySide, setting: Setting): string[] {
  const others = (key: PartySide) => setting.statementsOf(name, key).filter((draft) => draft !== own);
  const isSame = ({ goods }: Draft): boolean => goods?.key === own.goods?.key && goods?.key !== 'thing';
  const isNear = ({ paragraph }: Draft): boolean => paragraph === own.paragraph;
  const [same, opposite] = [others(side), others(otherSide(side))];
  return held({
    'same goods: this side': same.some(isSame),
    'same goods: other side': opposite.some(isSame),
    'same paragraph: this side': same.some(isNear),
    'same paragraph: other side': opposite.some(isNear),
    'anywhere: this side': same.length > 0,
    'anywhere: other side': opposite.length > 0,
  });
}

/** Whoever the text is about. */
const asHome = (name: string, own: Draft, lent: Draft, side: PartySide, { found }: Setting): string[] =>
  found.home === name
    ? held({
        home: true,
        [`home: ${stateOf(lent)}`]: true,
        'home, quoted': own.voice !== undefined,
        'home, sale': own.terms === 'sale',
        'home, other side said': own[otherSide(side)] !== undefined,
      })
    : [];

/** What somebody is, by kind and by the words of the name. */
function asBody(name: string, own: Draft, lent: Draft, side: PartySide, setting: Setting): string[] {
  const kind = setting.whatIs(name);
  return [
    `a ${kind}`,
    `a ${kind}: ${stateOf(lent)}`,
    ...held({
      [`lent: a ${kind}`]: own[side] === undefined && lent[side] === name,
    }),
  ];
}
