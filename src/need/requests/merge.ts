import { parseMoment } from '../../lib/days/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Known } from '../names/known.js';
import { type NeedNote, needNote } from '../note.js';
import type { Message } from './message.js';
import type { Request } from './request.js';
import type { AskedAmount, ToldPart } from './told.js';
import { wardKeyOf } from './wards.js';

type Asked = Extract<ToldPart, { readonly kind: 'asked' }>;
type Withdrawn = Extract<ToldPart, { readonly kind: 'withdrawn' }>;
type Place = { readonly file: string; readonly field: string };

/** Within so many hours two who ask for the same on one ward ask once. */
export const sameNeedHours = 12;

const hoursBetween = (from: string, to: string): number =>
  ((parseMoment(to) ?? 0) - (parseMoment(from) ?? 0)) / 3_600_000;

/** Needs as they stand, after each message in the order of their times. */
export class OpenRequests {
  readonly requests: Request[] = [];
  readonly notes: NeedNote[] = [];
  readonly #known: Known;

  constructor(known: Known) {
    this.#known = known;
  }

  #keyOf({
    site,
    ward,
    item,
  }: {
    readonly site: string;
    readonly ward: string | undefined;
    readonly item: string;
  }): string {
    const known = this.#known.sites?.find(({ id }) => id === site);
    return [site, wardKeyOf(known, ward), item].join('\n');
  }

  ask(asked: Asked, message: Message, place: Place): void {
    const made: Request = {
      site: asked.site,
      ward: asked.ward,
      item: asked.item.id,
      amount: asked.amount,
      by: asked.by,
      isUrgent: asked.isUrgent,
      askers: [message.from],
      messages: 1,
      firstAt: message.at,
      lastAt: message.at,
      notes: asked.notes,
    };
    const at = this.requests.findLastIndex(
      (one) =>
        this.#keyOf(one) === this.#keyOf(made) && hoursBetween(one.lastAt, message.at) <= sameNeedHours,
    );
    const before = this.requests[at];
    if (!before) this.requests.push(made);
    else this.requests[at] = this.#joined(before, asked, made, place);
  }

  #joined(before: Request, asked: Asked, made: Request, place: Place): Request {
    const isSameAsker = isOneOf(before, made.askers[0] ?? '', made.lastAt);
    const { amount, notes } = joinedAmount(before, asked, isSameAsker, place);
    // What was open before and is said now is open no longer.
    const kept =
      amount.quantity === undefined
        ? before.notes
        : before.notes.filter(({ code }) => code !== 'quantity-open');
    return {
      ...before,
      ward: before.ward ?? made.ward,
      amount,
      by: earlier(before.by, made.by),
      isUrgent: before.isUrgent || made.isUrgent,
      askers: [...new Set([...before.askers, ...made.askers])],
      messages: before.messages + (before.lastAt === made.lastAt && isSameAsker ? 0 : 1),
      lastAt: made.lastAt,
      notes: [...kept, ...notes],
    };
  }

  /** Only who asked takes back; of somebody else it is asked whether they may. */
  withdraw(told: Withdrawn, message: Message, place: Place): void {
    const fits = (one: Request): boolean =>
      one.site === told.site &&
      (told.item === undefined || one.item === told.item.id) &&
      (told.ward === undefined ||
        one.ward === undefined ||
        this.#keyOf(one) === this.#keyOf({ ...one, ward: told.ward }));
    const meant = this.requests.filter(fits);
    const own = meant.filter((one) => isOneOf(one, message.from, message.at));
    for (const one of own) {
      this.requests.splice(this.requests.indexOf(one), 1);
      this.notes.push(
        needNote(
          'assumed',
          place,
          wording('need.note.withdrawn', { item: asIs(one.item), site: asIs(one.site) }),
        ),
      );
    }
    if (own.length === 0 && meant.length > 0)
      this.notes.push(
        needNote('asked', place, wording('need.note.withdrawn-by-other', { site: asIs(told.site) })),
      );
  }
}

// Of two who did not say who they are nobody knows whether they are one, unless by one message.
const isOneOf = ({ askers, lastAt }: Request, from: string, at: string): boolean =>
  askers.includes(from) && (from !== '' || lastAt === at);

const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || b === undefined ? (a ?? b) : a < b ? a : b;

function joinedAmount(
  { amount: before }: Request,
  { amount, isMore, isCorrection }: Asked,
  isSameAsker: boolean,
  place: Place,
): { readonly amount: AskedAmount; readonly notes: readonly NeedNote[] } {
  if (amount.quantity === undefined) return { amount: before, notes: [] };
  if (before.quantity === undefined) return { amount, notes: [] };
  const both = { one: String(before.quantity), other: String(amount.quantity) };
  if (isMore) {
    const sum = { ...amount, quantity: before.quantity + amount.quantity };
    const { low: _, high: __, given: ___, ...plain } = sum;
    return { amount: plain, notes: [needNote('assumed', place, wording('need.note.added', both))] };
  }
  if (before.quantity === amount.quantity) {
    const packs = amount.given ?? before.given;
    if (isSameAsker && !packs) return { amount: before, notes: [] };
    const says =
      packs?.size === undefined
        ? wording('need.note.same-need', { pieces: both.one })
        : wording('need.note.same-need-in-packs', {
            count: String(packs.count),
            size: String(packs.size),
            pieces: both.one,
          });
    return { amount: before, notes: [needNote('assumed', place, says)] };
  }
  if (isSameAsker)
    return {
      amount,
      notes: [
        needNote(
          isCorrection ? 'assumed' : 'asked',
          place,
          wording(isCorrection ? 'need.note.corrected' : 'need.note.changed', both),
        ),
      ],
    };
  const larger = before.quantity > amount.quantity ? before : amount;
  return { amount: larger, notes: [needNote('asked', place, wording('need.note.askers-differ', both))] };
}
