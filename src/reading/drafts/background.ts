import type { Clause, Draft } from '../article.js';
import type { Measure } from '../vocabulary.js';
import { draftsOf } from './draft.js';
import { isOfGoods, type Reader } from './reader.js';
import { tell } from './tell.js';

const measureOf: Readonly<Partial<Record<string, Measure>>> = {
  people: 'people',
  cases: 'cases',
  deaths: 'deaths',
  hospitals: 'hospitals',
  countries: 'countries',
  posts: 'posts',
  accuracy: 'accuracy',
  sensitivity: 'sensitivity',
  'defective-share': 'defective-share',
  'wrong-result-share': 'wrong-result-share',
  'automated-share': 'automated-share',
};

/** "The first of 22 scheduled flights". */
export const flights = (clause: Clause, at: number, reader: Reader): Draft[] =>
  clause.figures
    .filter(({ counted, kind, value }) => counted === 'flights' && kind === 'other' && value !== undefined)
    .flatMap((figure) => draftsOf(figure, undefined, tell(at, reader), reader))
    .map((each) => ({ ...each, measure: 'flights' }));

/** Figures that are of no goods: cases, people, flights, shares. */
export function background(clause: Clause, { legible, speakers }: Reader): Draft[] {
  const isMoved = clause.acts.some(({ key }) => (key.stage ?? key.terms) !== undefined);
  return clause.figures.flatMap((figure): Draft[] => {
    const measure = measureOf[figure.counted ?? ''] ?? (figure.kind === 'ratio' ? 'ratio' : undefined);
    if (measure === undefined || !figure.value || figure.kind === 'goods') return [];
    // "Donated 1,200 kits to two hospitals": these receive, and nothing is said of how many there are.
    if (isMoved && (measure === 'hospitals' || measure === 'countries') && clause.figures.some(isOfGoods))
      return [];
    return [
      {
        start: clause.start,
        end: clause.end,
        measure,
        speaker: speakers.of(clause),
        amount: figure.value,
        amountWords: legible.shown.slice(figure.start, figure.end),
        isNegated: false,
        isHedged: false,
        paragraph: clause.paragraph,
        isBare: true,
        isLeg: false,
      },
    ];
  });
}
