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

/** The parameters of GET /api/quality/plan. */
export function planQuery({ kind, lot, found, ...asked }: Asked): Record<string, string> {
  const { limitingQuality, consumerRisk, accept, aql, level, severity } = asked;
  return {
    lot,
    ...(kind === 'series' ? { aql, level, severity } : { limitingQuality, consumerRisk, accept }),
    ...(found.trim() === '' ? {} : { found: found.trim() }),
  };
}
