import type { Move } from '../article.js';
import { rolesOf } from '../roles/roles.js';
import type { Reader } from './reader.js';
import { ownerOf } from './sides.js';

/** Every time something moves, whatever it is: what a sentence leaves out is taken from there. */
export function movesOf(reader: Reader): Move[] {
  return reader.clauses.flatMap((clause) =>
    clause.acts.flatMap((act): Move[] => {
      const { stage, isRequest } = act.key;
      if (
        clause.depth > 0 ||
        act.isNegated ||
        isRequest ||
        stage === undefined ||
        stage === 'contracted' ||
        stage === 'pledged' ||
        stage === 'distributed'
      )
        return [];
      const isOfGoods = reader.clauses.some(
        (other) =>
          other.sentence === clause.sentence &&
          (other.goods.length > 0 ||
            other.figures.some(
              ({ kind, counted }) => kind === 'goods' || counted === 'vehicles' || counted === 'flights',
            )),
      );
      const vehicles = reader.tools.counted
        .in(reader.legible.plain.slice(clause.start, clause.end))
        .some(({ key }) => key === 'vehicles' || key === 'flights');
      if (!isOfGoods && !vehicles) return [];
      const inSentence = reader.clauses
        .filter(({ sentence }) => sentence === clause.sentence)
        .flatMap(({ parties }) => parties);
      const { from, to } = rolesOf(act, clause, {
        ...reader,
        parties: clause.parties,
        earlier: inSentence.filter(({ end }) => end <= act.start),
      });
      const owner = clause.goods
        .map((each) => ownerOf(each, clause, reader))
        .find((each) => each !== undefined);
      return [
        {
          start: clause.start,
          sentence: clause.sentence,
          from: from ?? owner,
          to,
          stage: act.isFuture ? 'pledged' : stage,
          isOfAll: !isOfKind(clause.sentence, reader),
        },
      ];
    }),
  );
}

const general = new Set(['load', 'supplies', 'container', 'vehicle', 'device']);

const isOfKind = (sentence: number, { clauses }: Reader): boolean =>
  clauses.some((clause) => clause.sentence === sentence && clause.goods.some(({ key }) => !general.has(key)));
