import type { Clause, Draft } from '../article.js';
import { background, flights } from './background.js';
import { draftsOf } from './draft.js';
import { isHanStock } from './han-stock.js';
import { money } from './money.js';
import { isOfGoods, type Reader } from './reader.js';
import { shares } from './shares.js';
import { tell } from './tell.js';
import { unnumbered } from './unnumbered.js';

/** A statement for every number of goods and every transfer without one, from the words of its own sentence. */
export function draftStatements(reader: Reader): Draft[] {
  return reader.clauses.flatMap((clause, at) => [
    ...clause.figures
      .filter(
        (figure) => isOfGoods(figure) && !isForEach(clause, reader) && !isHanStock(figure, clause, reader),
      )
      .flatMap((figure) => draftsOf(figure, figure.goods, tell(at, reader), reader)),
    ...shares(clause, at, reader),
    ...unnumbered(clause, at, reader),
    ...money(clause, at, reader),
    ...flights(clause, at, reader),
    ...background(clause, reader),
  ]);
}

/** "Each person needs two doses" tells of no goods that move. */
const isForEach = ({ start, end }: Clause, { legible, tools }: Reader): boolean => {
  const text = legible.plain.slice(start, end);
  return (
    /(?<!\p{L})(?:each|every|per|ogni|ciascun\p{L}*|cada|chaque|jede\p{L}*|pro|por|par)(?= \p{L})|每/u.test(
      text,
    ) &&
    tools.counted
      .in(text)
      .some(
        ({ key, start: at }) =>
          (key === 'people' || (tools.isChinese && key === 'time')) &&
          /(?:each|every|per|ogni|ciascun\p{L}*|cada|chaque|jede\p{L}*|pro|por|par) $|每\p{L}?$/u.test(
            text.slice(0, at),
          ),
      )
  );
};
