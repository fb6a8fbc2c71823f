import { z } from 'zod';
import { type Case, CaseHeader, type Kind, kinds } from '../../src/case/index.js';
import { Drafts, dayAt } from './draft.js';
import { Random } from './random.js';
import { tellStory } from './tell-story.js';
import { buildWorld, countries, products, type World } from './world.js';

/**
 * A case of at least that many statements in the style of the shipped one: the same seed gives the same case. Every
 * entry passes its schema, so a reader that refuses one is wrong. Kinds not in `inCsv` are written as YAML.
 */
export function generateCase(statements: number, inCsv: readonly Kind[], seed = 20_200_403): Case {
  const random = new Random(seed);
  const drafts = new Drafts();
  const world = buildWorld(statements, random);
  for (const party of world.parties) drafts.add('party', party);
  for (const place of world.places) drafts.add('place', place);
  for (const { unit: _, price: __, ...product } of products) drafts.add('product', product);
  for (let number = 1; drafts.count('statement') < statements; number++) {
    tellStory(number, world, random, drafts);
    if (number % 50 === 0) addRarities(number, world, random, drafts);
  }
  return {
    header: CaseHeader.parse({ id: `generated-${statements}`, title: `${statements} statements` }),
    entries: entriesOf(drafts),
    formats: Object.fromEntries(inCsv.map((kind) => [kind, 'csv'] as const)),
  };
}

// What the shipped case has one or two of: a study of a hashtag, a doubtful video, a test report, a claim that a side
// calls its sales aid.
function addRarities(number: number, world: World, random: Random, drafts: Drafts): void {
  const cast = world.castOf(random.pickSkewed(countries));
  const publisher = random.pick(cast.outlets);
  const published = dayAt(random.between(0, 730));
  const source = drafts.add('source', {
    id: `r${number}-s`,
    title: 'A report',
    publisher,
    kind: 'article',
    published,
  });
  const study = drafts.add('hashtag-study', {
    id: `r${number}-study`,
    source,
    hashtag: `#thanks${number}`,
    share: '46 %',
  });
  const media = drafts.add('media', {
    id: `r${number}-video`,
    source,
    kind: 'video',
    title: 'Applause',
    purports: 'Thanks from a balcony.',
  });
  const from = random.pick(cast.government);
  drafts.add('test-report', {
    id: `r${number}-test`,
    source,
    title: 'Fit test',
    consignment: lastConsignment(drafts),
    on: published,
    outcome: 'fail',
  });
  drafts.add('statement', {
    id: `r${number}-1`,
    source,
    text: 'Nearly half of the posts were automated.',
    claim: true,
    study,
    measure: 'automated-share',
    amount: '46 %',
  });
  drafts.add('statement', {
    id: `r${number}-2`,
    source,
    text: 'The video was dubbed.',
    claim: true,
    media,
    stance: 'denies',
  });
  drafts.add('statement', {
    id: `r${number}-3`,
    source,
    text: 'They call their sales aid.',
    claim: true,
    from,
    terms: 'sale',
    called: 'aid',
  });
}

const lastConsignment = (drafts: Drafts): string | undefined => drafts.entries.get('consignment')?.at(-1)?.id;

function entriesOf({ entries }: Drafts): Case['entries'] {
  const parse = <S extends z.ZodType>(kind: Kind, schema: S): z.infer<S>[] =>
    z.array(schema).parse(entries.get(kind) ?? []);
  return {
    source: parse('source', kinds.source.schema),
    party: parse('party', kinds.party.schema),
    place: parse('place', kinds.place.schema),
    product: parse('product', kinds.product.schema),
    consignment: parse('consignment', kinds.consignment.schema),
    lot: parse('lot', kinds.lot.schema),
    statement: parse('statement', kinds.statement.schema),
    certificate: parse('certificate', kinds.certificate.schema),
    'test-report': parse('test-report', kinds['test-report'].schema),
    media: parse('media', kinds.media.schema),
    'hashtag-study': parse('hashtag-study', kinds['hashtag-study'].schema),
    edition: [],
  };
}
