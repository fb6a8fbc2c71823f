import { groupBy } from '../../lib/lists/index.js';
import type { SameNumber } from '../lots/numbered.js';
import type { Happening } from '../trace/index.js';
import { type Holding, type Holdings, holdingsOf, noHolding } from './holdings.js';
import { linesIn, type WrittenLine } from './line.js';
import { type SiteAnswers, saidOf } from './said.js';
import { isNothing, larger, noSpan, type PieceSpan, plus, span, without } from './span.js';

/** How far a recall has come at one site. What was sent there is held, returned, destroyed, used, missing, passed on or not accounted for. */
export type SiteProgress = {
  readonly site: string;
  readonly name?: string | undefined;
  readonly sure: 'certain' | 'possible' | 'said';
  /** The lot came there after the recall was started. */
  readonly isNew: boolean;
  readonly notified: boolean;
  readonly acknowledged: boolean;
  readonly unreachable: boolean;
  readonly sent: PieceSpan;
  /** By events so many ever came there, gone again or not, and so many should still be there. */
  readonly byEvents: { readonly came?: PieceSpan | undefined; readonly here: PieceSpan };
  readonly counted: boolean;
  readonly held: number;
  readonly returned: number;
  readonly destroyed: number;
  readonly used: number;
  readonly missing: number;
  readonly passed: number;
  /** Of what was sent there, nobody tells what became of so many. */
  readonly unaccounted: PieceSpan;
  /** So many more are accounted for than were sent. */
  readonly over: number;
  readonly isSettled: boolean;
};

export type RecallProgress = {
  readonly started: WrittenLine;
  readonly closed?: WrittenLine | undefined;
  readonly lines: readonly WrittenLine[];
  readonly sites: readonly SiteProgress[];
  readonly uom: string | undefined;
  readonly isMixed: boolean;
  /** More pieces than the cases tell of are somewhere by events: so many too many. */
  readonly beyond?: { readonly pieces: number; readonly of: number } | undefined;
  /** What a door did not take in, and nobody told where it went. */
  readonly refused: readonly { readonly site: string; readonly pieces: PieceSpan }[];
  /** The same pieces may be told at two sites. */
  readonly mayBeToldTwice: boolean;
  readonly total: Omit<
    SiteProgress,
    | 'site'
    | 'name'
    | 'sure'
    | 'isNew'
    | 'isSettled'
    | 'passed'
    | 'counted'
    | 'notified'
    | 'acknowledged'
    | 'unreachable'
    | 'byEvents'
  > & {
    /** At no site that is known. */
    readonly elsewhere: PieceSpan;
    readonly madeInto: number;
  };
  /** open: something is not accounted for. accounted: nothing is, and some is still held. done: nothing is left. */
  readonly state: 'open' | 'accounted' | 'done' | 'closed';
};

/** How far one recall has come. */
export type RecallRead = RecallProgress & {
  readonly id: string;
  /** What goes by the number of the lot under another name. */
  readonly same?: SameNumber | undefined;
};

type Moved = { readonly used: number; readonly destroyed: number; readonly left: number };

/**
 * How far a recall has come: what events tell of the lot and what was said of its sites, held against each other. `whole` is
 * how many pieces the cases tell of.
 */
export function progressOf(
  happenings: readonly Happening[],
  recallLines: readonly Happening[],
  whole?: number,
): RecallProgress | undefined {
  const lines = linesIn(recallLines);
  const started = lines.find(({ kind, withdrawn }) => kind === 'started' && withdrawn === undefined);
  if (started === undefined) return undefined;
  const { lot } = started;
  const closed = lines.find(({ kind, withdrawn }) => kind === 'closed' && withdrawn === undefined);
  const holdings = holdingsAt(happenings, lot);
  const [before, now, onTheDay] = [holdings(started.at), holdings(), holdings(endOfStart(started))];
  const seen = piecesSeen(now);
  const beyond = whole !== undefined && seen > whole ? { pieces: seen - whole, of: whole } : undefined;
  const said = saidBySite(lines);
  const passedTo = sumPassed(said);
  const names = [
    ...new Set([...before.sites.keys(), ...now.sites.keys(), ...said.keys(), ...passedTo.keys()]),
  ];
  // Who is named by a case, and of whose goods events tell all at other doors, is asked there.
  const isAskedElsewhere = (site: string): boolean =>
    whole !== undefined &&
    seen >= whole &&
    !before.sites.has(site) &&
    !now.sites.has(site) &&
    !passedTo.has(site) &&
    lines.every((line) => line.site !== site || line.kind === 'named');
  const sites = names
    .filter((site) => !isAskedElsewhere(site))
    .map((site) => {
      const [was, is] = [before.sites.get(site), now.sites.get(site)];
      const movedAt = (at: number): Moved => movedBy(was, holdings(at).sites.get(site));
      return siteProgress(site, {
        was,
        is,
        movedAt,
        said: said.get(site) ?? saidOf([]),
        passedTo: passedTo.get(site) ?? 0,
        wasOnTheDay: onTheDay.sites.has(site),
        isBeyond: beyond !== undefined,
      });
    });
  const total = totalOf(sites, now, now.uom === undefined ? whole : undefined);
  const isReconciled =
    isNothing(total.unaccounted) && total.over === 0 && sites.every(({ isSettled }) => isSettled);
  const state = closed ? 'closed' : !isReconciled ? 'open' : total.held > 0 ? 'accounted' : 'done';
  return {
    started,
    closed,
    lines,
    sites: sites.map(({ movedOn: _, mayHaveLeft: __, isOnlyNamed: ___, ...each }) => each).toSorted(byNeed),
    uom: now.uom,
    isMixed: now.isMixed,
    beyond,
    refused: [...now.refused].map(([site, pieces]) => ({ site, pieces })),
    mayBeToldTwice: now.mayBeToldTwice,
    total,
    state,
  };
}

/** Where only the day of the start is known, what came on it cannot be told to have come after. */
const endOfStart = ({ at, on }: WrittenLine): number =>
  on === undefined ? at : at + 24 * 60 * 60 * 1000 - 1;

/** So many at least there were by events; none where units differ. */
const piecesSeen = ({ ever, uom }: Holdings): number => (uom === undefined ? (ever?.low ?? 0) : 0);

/** Who had how many at a moment. Between two events that move goods nothing changes, and it is worked out once. */
function holdingsAt(happenings: readonly Happening[], lot: string): (at?: number) => Holdings {
  const moving = happenings.filter(({ kind }) => kind !== 'TransactionEvent');
  const times = moving.map(({ time }) => time).toSorted((a, b) => a - b);
  const known = new Map<number, Holdings>();
  return (at = Number.POSITIVE_INFINITY) => {
    const last = times.findLastIndex((time) => time <= at);
    const held = known.get(last) ?? holdingsOf(happenings, lot, { asOf: at });
    known.set(last, held);
    return held;
  };
}

function saidBySite(lines: readonly WrittenLine[]): Map<string, SiteAnswers> {
  const ofSites = lines.filter(({ site }) => site !== undefined);
  return new Map(
    [...groupBy(ofSites, ({ site = '' }) => site)].flatMap(([site, each]) =>
      each.some(({ withdrawn }) => withdrawn === undefined) ? [[site, saidOf(each)] as const] : [],
    ),
  );
}

function sumPassed(said: ReadonlyMap<string, SiteAnswers>): Map<string, number> {
  const to = new Map<string, number>();
  for (const { passedTo } of said.values())
    for (const [site, pieces] of passedTo) to.set(site, (to.get(site) ?? 0) + pieces);
  return to;
}

const everAt = ({ has, used }: Holding): PieceSpan => plus(has, used);

/** What events tell of pieces that left a site or were used up there, since the recall was started. */
function movedBy(was: Holding = noHolding, is: Holding = noHolding): Moved {
  // Of two numbers that may mean the same pieces only what must have left has left.
  const left = Math.max(0, everAt(was).low - everAt(is).high);
  return { used: is.used.low - is.destroyed, destroyed: is.destroyed, left };
}

type Told = {
  readonly was: Holding | undefined;
  readonly is: Holding | undefined;
  readonly movedAt: (at: number) => Moved;
  readonly said: SiteAnswers;
  /** By what was said, so many came there from other sites. */
  readonly passedTo: number;
  /** By events it had come there by the end of the day of the start. */
  readonly wasOnTheDay: boolean;
  /** Events tell of more pieces than there are: which of them are right nobody can tell. */
  readonly isBeyond: boolean;
};

/** What events show and what somebody says of the same are the same pieces: the larger of both counts, never their sum. */
function siteProgress(site: string, told: Told) {
  const { was, is, movedAt, said, passedTo } = told;
  const moved = movedBy(was, is);
  const used = Math.max(said.used, moved.used);
  const destroyed = Math.max(said.destroyed, moved.destroyed);
  const left = Math.max(said.returned + said.passed, moved.left);
  const held = said.count === undefined ? 0 : heldOf(said.count, moved, movedAt);
  const accounted = held + left + used + destroyed + said.missing;
  const sent = sentTo(was, is, passedTo);
  const unaccounted = without(sent, accounted);
  // Who counted what is there decides between "at least" and "at most".
  const isDecided = said.count !== undefined || sent.low === sent.high;
  const isTold = said.acknowledged;
  const over = Math.max(0, accounted - sent.high);
  const open = isDecided ? span(unaccounted.low) : unaccounted;
  return {
    site,
    name: said.name,
    sure:
      (was?.isCertain || is?.isCertain) && !told.isBeyond
        ? ('certain' as const)
        : was || is
          ? ('possible' as const)
          : ('said' as const),
    isNew: was === undefined && !told.wasOnTheDay && (is !== undefined || passedTo > 0),
    notified: said.notified,
    acknowledged: isTold,
    unreachable: said.unreachable,
    sent: isDecided ? { low: sent.low, high: Math.max(sent.low, Math.min(sent.high, accounted)) } : sent,
    byEvents: { came: is?.sent, here: is?.has ?? noSpan },
    counted: said.count !== undefined,
    held,
    returned: said.returned,
    destroyed,
    used,
    missing: said.missing,
    passed: left - said.returned,
    /** Of what left, what is looked for at another site. */
    movedOn: Math.max(said.passed, moved.left),
    /** By events so many more may have left without a word, and be looked for at another site. */
    mayHaveLeft: Math.max(0, everAt(was ?? noHolding).low - everAt(is ?? noHolding).low - moved.left),
    /** No event and no other site tells of any that came there. */
    isOnlyNamed: was === undefined && is === undefined && passedTo === 0,
    unaccounted: open,
    over,
    isSettled: isTold && isNothing(open) && over === 0,
  };
}

/** What must be accounted for: what was there when the recall was started, and what came since. */
function sentTo(was: Holding = noHolding, is: Holding = noHolding, passedTo: number): PieceSpan {
  const byEvents = larger(everAt(was), everAt(is));
  const came = Math.max(0, everAt(is).low - everAt(was).low);
  const sent = plus(byEvents, span(Math.max(0, passedTo - came)));
  const isKnown = was !== noHolding || is !== noHolding || passedTo > 0;
  // Who is a site and is told of by no event may have some: nobody says how many.
  return isKnown ? sent : { low: 0, high: Number.POSITIVE_INFINITY };
}

/** What was counted and has not left since, by what was said or by events. */
function heldOf(
  count: NonNullable<SiteAnswers['count']>,
  now: Moved,
  movedAt: (at: number) => Moved,
): number {
  const sum = ({ used, destroyed, left }: Moved): number => used + destroyed + left;
  const then = sum(now) === 0 ? 0 : sum(movedAt(count.at));
  return Math.max(0, count.pieces - Math.max(count.leftSince, sum(now) - then));
}

type SiteTold = ReturnType<typeof siteProgress>;

/**
 * How many there ever were beside those that went into other goods: by events, and no more than the cases tell of. Of sites
 * that no event tells of nobody knows what they had.
 */
function wholeOf(
  sites: readonly SiteTold[],
  { ever, made, madeInto }: Holdings,
  ofCases: number | undefined,
): PieceSpan {
  const low = Math.max(ever?.low ?? 0, made ?? 0);
  const said = sites.reduce((sum, { isOnlyNamed, sent }) => sum + (isOnlyNamed ? sent.high : 0), 0);
  const high =
    made ?? Math.min((ever?.high ?? Number.POSITIVE_INFINITY) + said, ofCases ?? Number.POSITIVE_INFINITY);
  return without({ low, high: Math.max(low, high) }, madeInto);
}

function totalOf(
  sites: readonly SiteTold[],
  now: Holdings,
  ofCases: number | undefined,
): RecallProgress['total'] {
  const { elsewhere, madeInto } = now;
  const add = (of: (site: SiteTold) => number): number => sites.reduce((sum, site) => sum + of(site), 0);
  const movedOn = add((each) => each.movedOn);
  const whole = wholeOf(sites, now, ofCases);
  const [held, returned, destroyed, used, missing] = [
    add((each) => each.held),
    add((each) => each.returned),
    add((each) => each.destroyed),
    add((each) => each.used),
    add((each) => each.missing),
  ];
  const passed = add((each) => each.passed);
  const accounted = held + returned + destroyed + used + missing + passed - movedOn;
  return {
    sent: between(whole, add(({ sent }) => sent.high) + elsewhere.high - movedOn),
    held,
    returned: returned - Math.max(0, movedOn - passed),
    destroyed,
    used,
    missing,
    unaccounted: openOf(sites, elsewhere, without(whole, accounted)),
    over: Math.max(
      add((each) => each.over),
      accounted - whole.high,
      0,
    ),
    elsewhere,
    madeInto,
  };
}

/** No more than sites and what is elsewhere come to, and never less than there were. */
const between = ({ low, high }: PieceSpan, sum: number): PieceSpan => ({
  low,
  high: Math.max(low, Math.min(high, sum)),
});

/**
 * Of what is left of the whole, and of what each site is to answer for. What one of them may have passed on without a word
 * is looked for where it came: that it is open twice is not said.
 */
function openOf(sites: readonly SiteTold[], elsewhere: PieceSpan, left: PieceSpan): PieceSpan {
  const atLeast = sites.reduce(
    (sum, { unaccounted, mayHaveLeft }) => sum + Math.max(0, unaccounted.low - mayHaveLeft),
    0,
  );
  const atMost = sites.reduce((sum, { unaccounted }) => sum + unaccounted.high, elsewhere.high);
  const low = Math.max(atLeast, left.low);
  return { low, high: Math.max(low, Math.min(atMost, left.high)) };
}

/** Who holds things up comes first. */
const byNeed = (a: SiteProgress, b: SiteProgress): number =>
  Number(a.isSettled) - Number(b.isSettled) ||
  rank(a) - rank(b) ||
  b.sent.low - a.sent.low ||
  (a.site < b.site ? -1 : 1);
const rank = ({ sure }: SiteProgress): number => ['certain', 'said', 'possible'].indexOf(sure);
