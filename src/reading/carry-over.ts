import type { Draft, Move } from './article.js';

// What a sentence leaves out its neighbours say: "the remaining 150,600 are expected" are of the same giver. The text's
// own words are joined so with each other, and what one person is quoted with.

type Known = {
  /** Who gave goods of a kind, said apart from any number: "the vaccines are a gift". */
  readonly facts: readonly Draft[];
  readonly moves: readonly Move[];
  /** Whoever the text is about. */
  readonly home: string | undefined;
  /** Who can hand goods on: no mere places. */
  readonly bodies: ReadonlySet<string>;
  /** Where its first lines say that things go. */
  readonly place: string | undefined;
};

/** Fills what a statement does not say itself from those of the same goods around it. */
export function carryOver(drafts: readonly Draft[], known: Known): Draft[] {
  const own = drafts.map((draft) =>
    draft.voice === undefined && draft.measure === 'goods' ? withFacts(draft, known.facts) : draft,
  );
  const sides = {
    from: own.some(({ from }) => from === known.home),
    to: own.some(
      ({ to, stage }) =>
        to === known.home && (stage === 'received' || stage === 'accepted' || stage === 'rejected'),
    ),
  };
  return own.map((draft, at) =>
    draft.measure === 'goods' ? filled(draft, at, own, { ...known, sides }) : draft,
  );
}

const isOnwards = ({ stage }: Draft): boolean =>
  stage === 'rejected' || stage === 'recalled' || stage === 'distributed';

function withFacts(draft: Draft, facts: readonly Draft[]): Draft {
  const fact = facts.find((each) => each.goods?.key === draft.goods?.key);
  if (!fact || draft.terms === 'sale' || draft.isNegated || isOnwards(draft)) return draft;
  return {
    ...draft,
    from: draft.from ?? fact.from,
    terms: draft.terms ?? fact.terms,
    called: draft.called ?? fact.called,
  };
}

function filled(
  draft: Draft,
  at: number,
  all: readonly Draft[],
  {
    moves,
    home,
    place,
    bodies,
    sides,
  }: Known & { readonly sides: { readonly from: boolean; readonly to: boolean } },
): Draft {
  const before = all.slice(0, at).toReversed();
  const isOwnWords = draft.voice === undefined;
  // What came back or is handed on did not come the way the rest did.
  const isOnward = isOnwards(draft);
  const near = isOwnWords && !isOnward ? nearMoves(draft, moves) : [];
  // Other goods came from somebody else.
  const isTold = ({ start, isOfAll }: Move): boolean =>
    isOfAll || draft.isBare || (start >= draft.start && start < draft.end);
  const kinBefore = before.filter((other) => isKin(draft, other));
  const kinAfter = all.slice(at + 1).filter((other) => isKin(draft, other));
  const lent = <K extends 'from' | 'to' | 'terms'>(kin: readonly Draft[], key: K): Draft[K] =>
    kin.find((other) => other[key] !== undefined && canLend(draft, other, key))?.[key];
  // The nearest that was said before counts first, then what was moving there, then what comes later.
  const sideOf = (key: 'from' | 'to'): string | undefined =>
    lent(kinBefore, key) ??
    near.find((move) => move.start <= draft.start && move[key] !== undefined && isTold(move))?.[key] ??
    lent(kinAfter, key) ??
    near.find((move) => move[key] !== undefined && isTold(move))?.[key];
  // Whoever the text is about gives or receives as it does elsewhere in it.
  const homeAs = (key: 'from' | 'to', other: string | undefined): string | undefined =>
    sides[key] || !sides[key === 'from' ? 'to' : 'from'] ? homeOr(other) : undefined;
  const homeOr = (side: string | undefined): string | undefined =>
    isOwnWords && draft.stage !== 'rejected' && draft.stage !== 'recalled' && home !== side
      ? home
      : undefined;
  const placeOr = isOwnWords && draft.from !== place ? place : undefined;
  const ofKin = (key: 'from' | 'to'): string | undefined => lent(kinBefore, key) ?? lent(kinAfter, key);
  const giver =
    draft.stage === 'distributed'
      ? (kinBefore.find(({ to }) => to !== undefined && bodies.has(to))?.to ?? homeOr(draft.to))
      : draft.isLeg
        ? ofKin('from')
        : (sideOf('from') ?? homeAs('from', draft.to));
  // Whoever passes such goods on is who they were given or sold to.
  const onTheWay = [...kinBefore, ...kinAfter].some((other) => other.from === home)
    ? homeOr(draft.from)
    : undefined;
  const from = draft.from ?? (draft.terms === 'sale' ? undefined : giver);
  const to =
    draft.to ??
    (draft.isLeg
      ? (onTheWay ??
        ofKin('to') ??
        (draft.stage === 'pledged' ? placeOr : undefined) ??
        (draft.terms === undefined ? homeAs('to', from) : homeOr(from)) ??
        placeOr)
      : (sideOf('to') ?? placeOr));
  const terms = lent([...kinBefore, ...kinAfter], 'terms');
  const stage =
    draft.stage ?? (draft.isBare && isOwnWords ? (stageOfKin(draft, before) ?? near[0]?.stage) : undefined);
  return {
    ...draft,
    from: from === to && draft.from === undefined ? undefined : from,
    to: to === from && draft.to === undefined ? undefined : to,
    terms: draft.terms ?? (draft.isNegated || (!draft.isBare && terms === 'sale') ? undefined : terms),
    stage,
  };
}

/** What moved, the sentence nearest before first; within a sentence what arrived before what left. */
const nearMoves = (draft: Draft, moves: readonly Move[]): Move[] => [
  ...moves
    .filter(({ start }) => start <= draft.start)
    .toSorted(
      (a, b) =>
        b.sentence - a.sentence ||
        Number(b.stage === 'received') - Number(a.stage === 'received') ||
        a.start - b.start,
    ),
  ...moves.filter(({ start }) => start > draft.start),
];

const stageOfKin = (draft: Draft, before: readonly Draft[]): Draft['stage'] =>
  before.find(
    (other) =>
      other.voice === undefined &&
      other.measure === 'goods' &&
      other.paragraph === draft.paragraph &&
      !other.isNegated &&
      other.stage !== undefined,
  )?.stage;

// Further away the same goods are as likely others.
const nearParagraphs = 4;

/** Goods on no list are the same where their words are. */
const isOfSame = ({ goods }: Draft, { goods: others }: Draft): boolean =>
  goods?.key === others?.key && (goods?.key !== 'thing' || goods.words === others?.words);

/** Of the same goods, in the same mouth, and not of other terms: what was bought does not come from whoever gave. */
const isKin = (draft: Draft, other: Draft): boolean =>
  other.measure === 'goods' &&
  isOfSame(draft, other) &&
  (draft.voice === undefined
    ? other.voice === undefined
    : other.voice !== undefined && other.speaker === draft.speaker) &&
  Math.abs(draft.paragraph - other.paragraph) <= nearParagraphs &&
  (draft.terms === undefined || other.terms === undefined || draft.terms === other.terms);

function canLend(draft: Draft, other: Draft, key: 'from' | 'to' | 'terms'): boolean {
  if (key === 'to')
    return (
      !(other.isHedged && other.voice === undefined) &&
      (other.stage !== 'distributed' || draft.stage === 'distributed')
    );
  // A part, or what was bought, may have come from somebody else than the rest.
  const isFarSale =
    other.terms === 'sale' && draft.terms === undefined && other.paragraph !== draft.paragraph;
  if (other.isPart || (isFarSale && key === 'from')) return false;
  return key === 'from' || !(other.isNegated || other.terms === 'mixed');
}
