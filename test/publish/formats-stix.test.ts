import { expect, test } from 'vitest';
import { Lacks } from '../../src/publish/formats/lacks.js';
import { stix } from '../../src/publish/formats/stix.js';
import type { PublishInput } from '../../src/publish/part.js';
import { inventedInput, shippedInput } from '../support/formats-edition.js';

type StixObject = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string };

function write(input: PublishInput) {
  const lacks = new Lacks();
  const bundle: { type: string; id: string; objects: StixObject[] } = JSON.parse(
    stix.write(input, lacks)[0]?.text ?? '',
  );
  const of = (type: string) => bundle.objects.filter((object) => object.type === type);
  return { bundle, of, lacks: new Map(lacks.list().map(({ what, count }) => [what, count])) };
}

// One claim of two does not hold, one piece of footage is not what it is said to be, one hashtag was studied.
test('what does not hold is a note of what was said and an opinion that disagrees with it', () => {
  const { of, lacks } = write(inventedInput);
  const [rossi] = of('identity').filter(({ name }) => name === 'Anna Rossi');
  const [claim] = of('note').filter(({ content }) => String(content).includes('Egitto'));
  expect(rossi).toMatchObject({ identity_class: 'individual' });
  expect(claim).toMatchObject({
    content: `I 50 kit sono un dono dell'Egitto 🎁, dice "lei".`,
    object_refs: [rossi?.id],
    authors: ['Anna Rossi'],
    lang: 'it',
    external_references: [
      {
        source_name: 'La Gazzetta 😷',
        description: 'Mascherine: "dono" o vendita?',
        url: 'https://gazzetta.example/a?b=1&c=2',
      },
    ],
  });
  expect(
    of('opinion').map(({ opinion, explanation, object_refs }) => ({ opinion, explanation, object_refs })),
  ).toEqual([
    {
      opinion: 'disagree',
      explanation: `Anna Rossi: I 50 kit sono un dono dell'Egitto 🎁, dice "lei". It was bought, at least in part.`,
      object_refs: [claim?.id],
    },
    {
      opinion: 'disagree',
      explanation: '“Applausi dal balcone” is not what it is said to be: Romani che ringraziano.',
      object_refs: [of('note').find(({ content }) => content === 'Romani che ringraziano.')?.id],
    },
  ]);
  // Nothing shows who meant what with a hashtag: no campaign, no threat actor.
  expect(new Set(of('note').map(({ content }) => content))).toContain(
    '#grazie: Studio Dati reports 46% automated posts; without the posts that cannot be reproduced.',
  );
  expect(Object.fromEntries(lacks)).toEqual({
    'formats.lack.other-question': 15,
    'formats.lack.not-contradicted': 2,
    'formats.lack.figure': 2,
    'formats.lack.posts': 1,
  });
});

test('a claim of which the record cannot tell has no opinion on it, not even a neutral one', async () => {
  const input = await shippedInput();
  const against = [
    'contradicted',
    'misnamed',
    'overstated',
    'understated',
    'misattributed-as-gift',
    'scale-or-unit-error',
  ];
  const expected = input.edition.findings.filter(
    ({ texts: { en } }) => ['claim', 'media'].includes(en.question) && against.includes(en.verdict),
  );
  const { of } = write(input);
  expect(of('opinion').length).toBe(expected.length);
  expect(new Set(of('opinion').map(({ opinion }) => opinion))).toEqual(new Set(['disagree']));
});

// STIX 2.1, OASIS Standard: 3.2 for what every object has, 4.x for each type; 2.9 for identifiers.
const required: Readonly<Record<string, readonly string[]>> = {
  identity: ['name'],
  note: ['content', 'object_refs'],
  opinion: ['opinion', 'object_refs'],
  report: ['name', 'published', 'object_refs'],
};
const common = ['type', 'spec_version', 'id', 'created', 'modified'];

test.each([
  ['the invented case', async () => inventedInput],
  ['the shipped case', shippedInput],
])(
  'every object of %s has what its type requires, and names only objects that are there',
  async (_, input) => {
    const { bundle } = write(await input());
    const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
    expect(Object.keys(bundle).sort()).toEqual(['id', 'objects', 'type']);
    expect(bundle.id).toMatch(new RegExp(`^bundle--${uuid}$`));
    const ids = new Set(bundle.objects.map(({ id }) => id));
    expect(ids.size).toBe(bundle.objects.length);
    for (const object of bundle.objects) {
      for (const property of [...common, ...(required[object.type] ?? ['an unknown type'])])
        expect(object[property], `${object.type} ${property}`).toBeTruthy();
      expect(object.spec_version).toBe('2.1');
      // The OASIS validator refused moments without milliseconds.
      for (const moment of [object.created, object.modified])
        expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(object.id).toMatch(new RegExp(`^${object.type}--${uuid}$`));
      expect(String(object.modified) >= String(object.created)).toBe(true);
      for (const ref of [object.created_by_ref, object.object_refs].flat())
        if (ref !== undefined) expect(ids).toContain(ref);
    }
  },
);

test('in a later edition an object keeps its id and the moment it was made', () => {
  const later: PublishInput = {
    ...inventedInput,
    earlier: [inventedInput.edition],
    edition: { ...inventedInput.edition, id: 'edition-2', at: '2027-01-10T09:00:00Z' },
  };
  const before = new Map(write(inventedInput).bundle.objects.map(({ id, created }) => [id, created]));
  const after = write(later).bundle.objects.filter(({ type }) => type !== 'report');
  for (const { id, created, modified } of after) {
    expect(created).toBe(before.get(id));
    expect(modified).toBe('2027-01-10T09:00:00.000Z');
  }
});
