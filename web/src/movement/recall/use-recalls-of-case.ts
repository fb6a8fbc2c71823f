import { useCaseQuery } from '../../case-query';
import type { AnswerOf } from '../../operations';

type LotView = { readonly lot: { readonly id: string }; readonly consignment: { readonly id: string } };

export type RecallOfCase = AnswerOf<'get', '/api/cases/{case}/recalls'>['recalls'][number];

/** What of the case is or was under recall, by events. */
export const useRecallsOfCase = () => useCaseQuery('/api/cases/{case}/recalls', {});

export const isOpen = ({ closed }: Pick<RecallOfCase, 'closed'>): boolean => closed === undefined;

/** Those of one lot, or of its whole consignment. */
export const useRecallsOfLot = ({ lot, consignment }: LotView): readonly RecallOfCase[] =>
  (useRecallsOfCase().data?.recalls ?? []).filter((recall) =>
    recall.lot === undefined ? recall.consignment === consignment.id : recall.lot === lot.id,
  );
