import { plainText } from '../../../../src/lib/numbers/index';
import type { PlanRequest } from '../../../../src/quality/sampling/api';
import { customaryPlan, customaryRisks } from '../../../../src/quality/sampling/defaults';
import { typedNumber } from '../../ui/typed/typed-number';

export const planKinds = ['once', 'series', 'stages', 'pieces', 'measured'] as const;
export type PlanKind = (typeof planKinds)[number];

/** What the address of the planner holds: as typed, so that a link says what was asked. */
export type Asked = {
  readonly lot: string;
  readonly kind: PlanKind;
  readonly limitingQuality: string;
  readonly consumerRisk: string;
  readonly accept: string;
  readonly aql: string;
  readonly level: string;
  readonly severity: string;
  /** Of a double or multiple plan, each sample as n/Ac/Re. */
  readonly stages: string;
  readonly acceptableQuality: string;
  readonly producerRisk: string;
  readonly sigma: string;
  readonly found: string;
  readonly case?: string;
};

// The masks recalled in the Netherlands: a lot a reader may have heard of.
const defaults: Asked = {
  lot: '600000',
  kind: 'once',
  limitingQuality: '5%',
  consumerRisk: `${100 * customaryRisks.consumer}%`,
  accept: String(customaryPlan.accept),
  aql: '0.65',
  level: customaryPlan.level,
  severity: customaryPlan.severity,
  stages: '125/3/7 125/8/9',
  acceptableQuality: '1%',
  producerRisk: `${100 * customaryRisks.producer}%`,
  sigma: customaryPlan.sigma,
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
  kind: planKinds.find((kind) => kind === search.kind) ?? 'once',
});

const counts: readonly string[] = ['lot', 'accept', 'found', 'stages'];

/** What a field holds: pieces, or a share or per cent of them. */
export const countedAs = (field: keyof Asked): { readonly isWhole: boolean; readonly isRatio: boolean } => ({
  isWhole: counts.includes(field),
  isRatio: !counts.includes(field),
});

/** A number as it is typed: 0.05 and 5% are the same share, but an AQL is in per cent. NaN where it is none, or two. */
export function numberOf(text: string, field: Typed): number {
  const value = typedNumber(text, countedAs(field));
  return field === 'aql' && /[%٪％]/.test(text) ? Number((value * 100).toPrecision(12)) : value;
}

type Typed =
  | 'lot'
  | 'limitingQuality'
  | 'consumerRisk'
  | 'accept'
  | 'aql'
  | 'acceptableQuality'
  | 'producerRisk'
  | 'found';

const points = ['acceptableQuality', 'producerRisk', 'limitingQuality', 'consumerRisk'] as const;

/** The numbers each kind of plan is made from, in the order they are asked. */
export const numbersOf: Readonly<Record<PlanKind, readonly Typed[]>> = {
  once: ['lot', 'limitingQuality', 'consumerRisk', 'accept'],
  series: ['lot', 'aql'],
  stages: ['lot'],
  pieces: points,
  measured: points,
};

/** Where what was found in the sample can be held against the plan at once. */
export const takesFound = (kind: PlanKind): boolean => kind === 'once' || kind === 'series';

/** What is asked of POST /api/quality/plans, or the fields that hold no number. */
export function requestOf(asked: Asked): { request: PlanRequest } | { unreadable: readonly string[] } {
  const typed = numbersOf[asked.kind];
  const withFound = takesFound(asked.kind) && asked.found.trim() !== '';
  const fields: readonly Typed[] = withFound ? [...typed, 'found'] : typed;
  const stages = stagesOf(asked.stages);
  const unreadable = [
    ...fields.filter((field) => Number.isNaN(numberOf(asked[field], field))),
    ...(asked.kind === 'stages' && stages === undefined ? ['stages'] : []),
  ];
  if (unreadable.length > 0) return { unreadable };
  const numbers = Object.fromEntries(fields.map((field) => [field, numberOf(asked[field], field)])) as Record<
    Typed,
    number
  >;
  return { request: planOf(asked, numbers, stages ?? []) };
}

type Stages = Extract<PlanRequest, { kind: 'stages' }>['stages'];

function planOf({ kind, level, severity, sigma }: Asked, numbers: Record<Typed, number>, stages: Stages) {
  switch (kind) {
    case 'series':
      return { kind: 'aql', level, severity, ...numbers } as const;
    case 'once':
      return { kind: 'limiting-quality', ...numbers } as const;
    case 'stages':
      return { kind, stages, ...numbers } as const;
    case 'pieces':
      return { kind: 'sequential', ...numbers } as const;
    case 'measured':
      return { kind: 'variables', sigma: sigma === 'known' ? 'known' : 'unknown', ...numbers } as const;
  }
}

function stagesOf(text: string): Stages | undefined {
  const stages = plainText(text)
    .trim()
    .split(/[\s;,、]+/)
    .map((part) => /^(\d+)\/(-?\d+|[#-])\/(\d+)$/.exec(part));
  if (stages.includes(null)) return undefined;
  return stages.map((found) => {
    const [, n, ac, re] = found ?? [];
    return { n: Number(n), ac: ac === '#' || ac === '-' ? -1 : Number(ac), re: Number(re) };
  });
}
