import type { PlanRequest } from '../../../../src/quality/sampling/api';
import { typedNumber } from '../../typed/typed-number';

/** What the address of the planner holds: as typed, so that a link says what was asked. */
export type Asked = {
  readonly lot: string;
  readonly kind: 'once' | 'series';
  readonly limitingQuality: string;
  readonly consumerRisk: string;
  readonly accept: string;
  readonly aql: string;
  readonly level: string;
  readonly severity: string;
  readonly found: string;
  readonly case?: string;
};

// The masks recalled in the Netherlands: a lot a reader may have heard of.
const defaults: Asked = {
  lot: '600000',
  kind: 'once',
  limitingQuality: '5%',
  consumerRisk: '5%',
  accept: '0',
  aql: '0.65',
  level: 'II',
  severity: 'normal',
  found: '',
};

type AskedSearch = Partial<Asked>;

export function parseAsked(search: Readonly<Record<string, unknown>>): AskedSearch {
  const names = [...Object.keys(defaults), 'case'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = search[name];
      const text = typeof value === 'number' ? String(value) : value;
      return typeof text === 'string' && text.length <= 40 ? [[name, text]] : [];
    }),
  );
}

/** Only what differs from the defaults stands in the address. */
export const searchOf = (asked: Asked): AskedSearch =>
  Object.fromEntries(
    Object.entries(asked).filter(
      ([name, value]) => !(name in defaults) || defaults[name as keyof Asked] !== value,
    ),
  );

export const askedOf = (search: AskedSearch): Asked => ({
  ...defaults,
  ...search,
  kind: search.kind === 'series' ? 'series' : 'once',
});

/** A number as it is typed: 0.05 and 5% are the same share, but an AQL is in per cent. NaN where it is none, or two. */
function numberOf(text: string, field?: string): number {
  const value = typedNumber(text, { isWhole: true });
  return field === 'aql' && /[%٪％]/.test(text) ? Number((value * 100).toPrecision(12)) : value;
}

type Typed = 'lot' | 'limitingQuality' | 'consumerRisk' | 'accept' | 'aql' | 'found';

/** What is asked of POST /api/quality/plans, or the fields that hold no number. */
export function requestOf(asked: Asked): { request: PlanRequest } | { unreadable: readonly string[] } {
  const { kind, level, severity } = asked;
  const typed: readonly Typed[] =
    kind === 'series' ? ['lot', 'aql'] : ['lot', 'limitingQuality', 'consumerRisk', 'accept'];
  const fields: readonly Typed[] = asked.found.trim() === '' ? typed : [...typed, 'found'];
  const unreadable = fields.filter((field) => Number.isNaN(numberOf(asked[field])));
  if (unreadable.length > 0) return { unreadable };
  const numbers = Object.fromEntries(fields.map((field) => [field, numberOf(asked[field], field)])) as Record<
    Typed,
    number
  >;
  return {
    request:
      kind === 'series'
        ? { kind: 'aql', level, severity, ...numbers }
        : { kind: 'limiting-quality', ...numbers },
  };
}
