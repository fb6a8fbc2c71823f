import fc from 'fast-check';
import type { z } from 'zod';
import {
  type Case,
  CaseHeader,
  type Format,
  type Kind,
  kindNames,
  kinds,
  references,
} from '../../src/case/index.js';

// Text that a file format could trip over: quotes, indicators, things that look like other types.
const nastyWords = [
  'yes',
  'no',
  'null',
  '~',
  'true',
  '1e3',
  '0x1F',
  '007',
  '12:30',
  '2020-03-12',
  '.inf',
  '-',
  '- a',
  '--- a',
  '...',
  '? b',
  ': c',
  'a: b',
  'a:',
  'a #b',
  '#b',
  '[a]',
  '{a: b}',
  '&a',
  '*a',
  '!tag',
  '!!str a',
  '|',
  '> a',
  '%a',
  '@a',
  '`a`',
  '<<',
  '=1+1',
  '+39',
  '"',
  '""',
  `it's`,
  `'a'`,
  'say "no", he said',
  'a\\nb',
  'line one\nline two',
  'a\tb',
  'a, b; c = d',
  '口罩外交：意大利',
  'Città già',
  '😷 masks',
  '\u{1F1EE}\u{1F1F9}',
  'a\u2028b',
  'a\u00a0b',
  'a\ufeffb',
];

const nastyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.constantFrom(...nastyWords),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
      fc
        .array(fc.constantFrom(...nastyWords, ' ', '\n'), { minLength: 1, maxLength: 4 })
        .map((words) => words.join('')),
    )
    .map((text) => text.trim().slice(0, maxLength).trim());

const day = fc
  .date({ min: new Date('2019-12-01'), max: new Date('2021-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const amount = fc.oneof(
  fc.nat(10_000_000).map(String),
  fc.constantFrom(
    '0.50',
    '007',
    '1.0',
    '12345678901234567890',
    '1.2 million',
    'tens of thousands',
    'at least 13000',
    '20 to 30',
    'one third',
    '30 %',
    'about 40,000',
    '20..30',
  ),
);
const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,12}$/),
  fc.constantFrom('1', '1e3', '1.5', 'null', 'true', 'no', '0x1', '2020-03-12'),
);
const name = fc.constantFrom('box', 'carton', 'Karton', '箱', '12', '1.5', 'null', "baker's dozen");

// By the name of the field where its schema says more than its type does.
const byField: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  on: fc.oneof(day, fc.constantFrom('2020-04', '2020-03-21..2020-03-26')),
  alsoKnownAs: fc.constantFrom(
    ['acme,co'],
    ['CRI', '意大利红十字会', 'Croce Rossa, "CRI"'],
    ['no', '- a: b #c'],
  ),
  country: fc.stringMatching(/^[A-Z]{3}$/),
  // RMB is read as the code it stands for.
  currency: fc.stringMatching(/^[A-Z]{3}$/).filter((code) => code !== 'RMB'),
  language: fc.constantFrom('en', 'it', 'zh', 'no'),
  measuredSha256: fc.stringMatching(/^[0-9a-f]{64}$/),
  measuredFiles: fc.array(fc.stringMatching(/^[0-9a-f]{64}$/), { minLength: 2, maxLength: 3 }),
  sha256: fc.oneof(fc.stringMatching(/^[0-9a-f]{64}$/), fc.constant('1'.repeat(64))),
  url: fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.constant('https://x.test/a?b=#c'),
  ),
  recordHash: fc.stringMatching(/^[0-9a-f]{64}$/),
  frozen: fc.stringMatching(/^[0-9a-f]{64}$/),
  at: fc.constantFrom('2026-12-01T14:00:00Z', '2026-12-01T14:00:00.123Z'),
  findings: fc.constantFrom(
    [`terms.masks gift ${'a'.repeat(64)}`],
    [`1 no ${'0'.repeat(64)}`, `b c ${'f'.repeat(64)}`],
  ),
  notifiedBody: fc.stringMatching(/^\d{4}$/),
  gtin: fc.constantFrom('04006381333931', '4006381333931', '12345670'),
  gln: fc.constantFrom('9520000001018', '9520000001032'),
  hashtag: fc.constantFrom('#grazieCina', '#谢谢', '#a:b'),
  file: fc.constantFrom('posts.csv', 'media/video 1.mp4', '- a.pdf', 'no'),
  steps: fc
    .array(fc.constant('2020-04-07 | inspect | 王芳 | sample S-17, test T: 3 #b | 200 "pieces"'), {
      maxLength: 2,
    })
    .map((more) => ['2020-04-06 | receive | A. Rossi | -', ...more]),
  plans: fc.constantFrom(['2026-11-20 | P-1 | 王芳 | lot 60000, aql 0.65, level II, severity normal | "a"']),
  samples: fc.constantFrom(['2026-11-21 | S-1 | A. Rossi | plan P-1, inspected 500, found 3, steady']),
  evaluations: fc.constantFrom(['2026-11-22 | E-1 | سمير | tp 95, fn 5, fp 1, tn 199, use antigen-who']),
  packs: fc.dictionary(name, fc.integer({ min: 1, max: 10_000 }), { minKeys: 1, noNullPrototype: true }),
  latitude: fc.double({ min: -90, max: 90, noNaN: true }).map((degrees) => degrees + 0),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }).map((degrees) => degrees + 0),
  measuredWindowSeconds: fc.double({ min: 0, max: 1e6, noNaN: true }).map((seconds) => seconds + 0),
  measuredFdr: fc.double({ min: 0, max: 1, noNaN: true }).map((rate) => rate + 0),
  measuredPosts: fc.nat(),
  measuredAccounts: fc.nat(),
  measuredCoordinatedAccounts: fc.nat(),
  measuredUndecidedAccounts: fc.nat(),
};

type Schema = z.core.$ZodType;

const candidates = fc.oneof(nastyText(200), day, amount, id, fc.integer({ min: 1, max: 9999 }));
const tried = fc.sample(candidates, { numRuns: 500, seed: 1 });

function fieldValue(field: string, schema: Schema): fc.Arbitrary<unknown> {
  const { def } = schema._zod;
  const own = byField[field];
  if (own) return own;
  if ('innerType' in def) return fieldValue(field, def.innerType as Schema);
  if (def.type === 'enum') return fc.constantFrom(...Object.values((def as z.core.$ZodEnumDef).entries));
  if (def.type === 'boolean') return fc.boolean();
  const fits = (value: unknown) => (schema as z.ZodType).safeParse(value).success;
  // A filter that lets nothing through would look for ever, and no time-out ends it.
  if (!tried.some(fits))
    throw new RangeError(`${field} takes none of the values tried: give it one in byField`);
  return candidates.filter(fits);
}

function entryOf(shape: Readonly<Record<string, Schema>>, links: Readonly<Record<string, Kind>>) {
  const fields = Object.entries(shape).filter(([field]) => links[field] === undefined);
  const required = fields.filter(([, schema]) => schema._zod.optin === undefined).map(([field]) => field);
  return fc.record(Object.fromEntries(fields.map(([field, schema]) => [field, fieldValue(field, schema)])), {
    requiredKeys: required,
    noNullPrototype: true,
  });
}

const drafts = Object.fromEntries(
  kindNames.map((kind) => [
    kind,
    fc.uniqueArray(entryOf(kinds[kind].schema.shape, references[kind]), {
      selector: (entry) => entry.id,
      maxLength: 4,
    }),
  ]),
) as { [K in Kind]: fc.Arbitrary<Record<string, unknown>[]> };

type Drafts = { [K in Kind]: Record<string, unknown>[] };

const shapeOf = (kind: Kind): Readonly<Record<string, Schema>> => kinds[kind].schema.shape;

// Links are drawn last, because they must name what is there. Within a kind they only look back, so none loops.
function link(drawn: Drafts, pick: (count: number) => number): Drafts {
  const linked = Object.fromEntries(
    kindNames.map((kind) => [kind, [] as Record<string, unknown>[]]),
  ) as Drafts;
  for (const kind of linkOrder) {
    for (const draft of drawn[kind]) {
      const entry = linkEntry(kind, draft, linked, pick);
      if (entry) linked[kind].push(entry);
    }
  }
  return linked;
}

const linkOrder: readonly Kind[] = [
  'party',
  'source',
  'place',
  'product',
  'consignment',
  'lot',
  'media',
  'hashtag-study',
  'statement',
  'certificate',
  'test-report',
  'edition',
];

function linkEntry(
  kind: Kind,
  draft: Record<string, unknown>,
  linked: Drafts,
  pick: (count: number) => number,
) {
  const entry: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(shapeOf(kind))) {
    const to = references[kind][field];
    if (to === undefined) {
      if (draft[field] !== undefined) entry[field] = draft[field];
      continue;
    }
    const isOptional = schema._zod.optin === 'optional';
    const target = linked[to][pick(linked[to].length)];
    if (!target && !isOptional) return undefined;
    if (!target || (isOptional && pick(2) === 0)) continue;
    const isList = schema instanceof Object && 'unwrap' in schema && isArrayInside(schema);
    entry[field] = isList ? [target.id] : target.id;
  }
  return tidy(kind, entry);
}

const isArrayInside = (schema: Schema): boolean =>
  'innerType' in schema._zod.def && (schema._zod.def.innerType as Schema)._zod.def.type === 'array';

/** What the reader would refuse for its meaning is taken out: a value without its currency, an unknown unit. */
function tidy(kind: Kind, entry: Record<string, unknown>): Record<string, unknown> {
  if (kind === 'lot' || entry.measure === 'goods') delete entry.unit;
  if (kind === 'statement' && (entry.value === undefined) !== (entry.currency === undefined)) {
    delete entry.value;
    delete entry.currency;
  }
  delete entry.said;
  return entry;
}

/** A case ends on the day it began or later; the reader refuses any other. */
function inOrder(header: Record<string, unknown>): Record<string, unknown> {
  const { from, to } = header;
  const swapped = typeof from === 'string' && typeof to === 'string' && to < from;
  return swapped ? { ...header, from: to, to: from } : header;
}

/** Any valid case: each entry passes its schema, every link names an entry, every kind has a format of its own. */
export const arbitraryCase: fc.Arbitrary<Case> = fc
  .record({
    header: entryOf(CaseHeader.shape, { editor: 'party' }),
    drawn: fc.record(drafts, { noNullPrototype: true }),
    formats: fc.infiniteStream(fc.constantFrom<Format>('yaml', 'csv')),
    picks: fc.infiniteStream(fc.nat(1_000_000)),
  })
  .map(({ header, drawn, formats, picks }) => {
    const linked = link(drawn, (count) => (count === 0 ? 0 : next(picks) % count));
    const entries = Object.fromEntries(
      kindNames.map((kind) => [kind, linked[kind].map((entry) => kinds[kind].schema.parse(entry))]),
    ) as unknown as Case['entries'];
    const kept = kindNames.filter((kind) => entries[kind].length > 0);
    return {
      header: CaseHeader.parse(inOrder(header)),
      entries,
      formats: Object.fromEntries(kept.map((kind) => [kind, next(formats)])),
    };
  });

function next<T>(stream: Iterator<T>): T {
  const { value, done } = stream.next();
  if (done) throw new RangeError('an infinite stream has ended');
  return value;
}
