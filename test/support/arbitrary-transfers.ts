import fc from 'fast-check';
import type { Case } from '../../src/case/index.js';
import { smallCase } from './small-case.js';

const speakers = ['gov-a', 'gov-b', 'minister-a', 'minister-b', 'outlet-c', 'outlet-d'] as const;
const amounts = [
  '600',
  '1000',
  '1 million',
  'about 1000',
  'at least 500',
  'tens of thousands',
  '1000000',
] as const;

const optional = <const T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

const statement = fc.record({
  speaker: fc.constantFrom(...speakers),
  source: fc.constantFrom('by-gov-a', 'by-gov-b', 'by-outlet-c', 'by-outlet-d'),
  claim: fc.boolean(),
  consignment: optional(['masks', 'april', 'may', 'devices', 'kits']),
  product: optional(['mask', 'ventilator']),
  ends: optional(['there', 'back']),
  amount: optional(amounts),
  outOf: optional(['2000', '1000']),
  on: optional(['2020-03-10', '2020-03-20', '2020-04-01']),
  measure: optional(['goods', 'sensitivity', 'accuracy', 'days']),
  repeats: optional([0, 1]),
  terms: optional(['gift', 'sale', 'mixed', 'unknown']),
  called: optional(['aid', 'donation', 'purchase']),
  stage: optional(['pledged', 'contracted', 'shipped', 'received', 'rejected', 'recalled']),
  document: optional(['contract', 'payment', 'notice']),
  payer: optional(['gov-a', 'gov-b']),
  value: optional(['5000', '2 million']),
  about: optional([0, 1, 2]),
  stance: optional(['affirms', 'denies', 'corrects']),
});

const endsOf = { there: { from: 'gov-a', to: 'gov-b' }, back: { from: 'gov-b', to: 'gov-a' } } as const;

const ends = { product: 'mask', from: 'gov-a', to: 'gov-b' } as const;

const consignments = [
  { id: 'masks', name: 'Masks', ...ends },
  { id: 'april', name: 'Masks of April', ...ends, partOf: 'masks' },
  { id: 'may', name: 'Masks of May', ...ends, partOf: 'masks' },
  { id: 'devices', name: 'Devices', ...ends, product: 'bundle' },
  { id: 'kits', name: 'Kits', ...ends, product: 'kit' },
];

/** Small cases in which anybody says anything about transfers between two states: contradictory on purpose. */
export const arbitraryTransfers: fc.Arbitrary<Case> = fc
  .array(statement, { minLength: 1, maxLength: 9 })
  .map((drawn) =>
    smallCase({
      consignment: consignments,
      statement: drawn.map(({ about, ends, stance, value, repeats, outOf, ...rest }, index) => ({
        id: `s${index}`,
        text: `Statement ${index}`,
        ...Object.fromEntries(Object.entries<unknown>(rest).filter(([, field]) => field !== undefined)),
        ...(ends === undefined ? {} : endsOf[ends]),
        ...(value === undefined ? {} : { value, currency: 'EUR' }),
        ...(outOf === undefined || rest.amount === undefined ? {} : { outOf }),
        ...(repeats === undefined || repeats >= index ? {} : { repeats: `s${repeats}` }),
        ...(about === undefined || about >= index
          ? {}
          : { about: [`s${about}`], stance: stance ?? 'affirms' }),
      })),
    }),
  );
