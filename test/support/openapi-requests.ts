import fc from 'fast-check';
import { generateSync } from 'json-schema-faker';

type Schema = Readonly<Record<string, unknown>>;
type Content = Readonly<Record<string, { readonly schema?: Schema }>>;
type Response = { readonly $ref?: string; readonly content?: Content };
type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
};
type Described = {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Response>>;
};

/** What of /api/openapi.json requests are made from. */
export type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Response>> };
};

export type Operation = { readonly path: string; readonly method: string };

export type Asked = {
  readonly operation: Operation;
  readonly url: string;
  readonly body: string | undefined;
  readonly contentType: string;
};

export const operationsOf = ({ paths }: Description): Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ path, method })),
  );

/** A value by its schema; the same seed gives the same value. */
const fake = (schema: Schema, components: unknown, seed: number): unknown =>
  generateSync(
    { ...schema, components },
    {
      seed,
      optionalsProbability: 0.6,
      maxItems: 4,
      maxLength: 40,
      useDefaultValue: false,
    },
  );

// What programs trip over, wherever it stands.
const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, '', 0, -1, 1.5, 1e308, -1e308, 3_000_000_000, 2 ** 53, Number.MIN_VALUE, 'NaN', '1e999'],
    ...['\0', 'a\0b', '\ud800', '\udc00a', '\u202e', '__proto__', 'constructor', '../../etc/passwd', '=1+1'],
    ...[
      '2020-02-30',
      '9999-12-31',
      '0000-01-01',
      "'; drop table entry; --",
      '%ff',
      '[object Object]',
      '１２',
    ],
    ...[[], {}, [[]], { a: {} }, 'x'.repeat(100_000), Array.from({ length: 2000 }, () => 0)],
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.double(),
  fc.json().map((text): unknown => JSON.parse(text)),
);

type Damage = { readonly at: number; readonly how: 'replace' | 'remove' | 'add'; readonly value: unknown };
const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(1000),
  how: fc.constantFrom('replace', 'replace', 'remove', 'add'),
  value: nasty,
});

/** Does one thing wrong somewhere inside a value. */
function damaged(value: unknown, { at, how, value: other }: Damage): unknown {
  const inside = Array.isArray(value)
    ? value
    : typeof value === 'object' && value !== null
      ? Object.keys(value)
      : [];
  const places = inside.length;
  if (places === 0 || at % (places + 1) === places) return how === 'remove' ? undefined : other;
  const deeper = { at: Math.floor(at / (places + 1)), how, value: other };
  if (Array.isArray(value))
    return value.map((each: unknown, index): unknown =>
      index === at % (places + 1) ? damaged(each, deeper) : each,
    );
  const name = String(inside[at % (places + 1)]);
  const changed = { ...(value as Record<string, unknown>) };
  if (how === 'add') changed[typeof other === 'string' ? other.slice(0, 50) : 'other'] = other;
  else changed[name] = damaged(changed[name], deeper);
  return changed;
}

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

// Half a surrogate has no form in an address; as the bytes it would have it is what is to be tried.
const escaped = (text: string): string =>
  text
    .slice(0, 500)
    .replaceAll(/\p{Cs}/gu, '\u{e000}')
    .split('\u{e000}')
    .map(encodeURIComponent)
    .join('%ed%a0%80');

/** A request to an operation: right as often as not, else with one value or more damaged. */
export function requestTo(
  operation: Operation,
  description: Description,
  known: readonly string[],
): fc.Arbitrary<Asked> {
  const { parameters = [], requestBody } = description.paths[operation.path]?.[operation.method] ?? {
    parameters: [],
  };
  const { components } = description;
  const content = requestBody?.content ?? {};
  const [contentType = 'application/json'] = Object.keys(content);
  const schema = content[contentType]?.schema;
  const valueFor = (parameter: Parameter): fc.Arbitrary<string | undefined> =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...known) },
      { weight: 4, arbitrary: fc.nat().map((seed) => asText(fake(parameter.schema, components, seed))) },
      { weight: 1, arbitrary: nasty.map(asText) },
      ...(parameter.in === 'query' ? [{ weight: 5, arbitrary: fc.constant(undefined) }] : []),
    );
  const body = fc
    .tuple(fc.nat(), fc.oneof(fc.constant([]), fc.array(damage, { minLength: 1, maxLength: 3 })))
    .map(([seed, damages]) => {
      if (schema === undefined) return undefined;
      return asText(damages.reduce<unknown>(damaged, fake(schema, components, seed)));
    });
  return fc.tuple(fc.tuple(...parameters.map(valueFor)), body).map(([values, sent]) => {
    const given = parameters.map((parameter, index) => ({ parameter, value: values[index] }));
    const path = given
      .filter(({ parameter }) => parameter.in === 'path')
      .reduce(
        (url, { parameter, value = '' }) => url.replace(`{${parameter.name}}`, escaped(value) || 'x'),
        operation.path,
      );
    const query = given.flatMap(({ parameter, value }) =>
      parameter.in === 'query' && value !== undefined ? [`${escaped(parameter.name)}=${escaped(value)}`] : [],
    );
    return {
      operation,
      url: query.length > 0 ? `${path}?${query.join('&')}` : path,
      body: sent,
      contentType,
    };
  });
}
