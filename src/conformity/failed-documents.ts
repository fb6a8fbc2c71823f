import { message } from '../findings/index.js';
import type { RuleAnswer } from './evaluate-rule.js';
import type { FieldNote } from './field-note.js';
import { generalSigns } from './general-signs.js';
import type { Goods, GoodsDocument, Span } from './goods-document.js';

const notOfThese: ReadonlySet<string> = new Set([
  'unseen',
  'other-product',
  'other-model',
  'other-lot',
  'holder',
]);

export type FailedDocuments = {
  readonly refusals: readonly FieldNote[];
  readonly doubts: readonly FieldNote[];
};

/**
 * Documents about these goods that say they failed. Where goods enter, such a document refuses them whatever way is taken;
 * where they leave, if it is of a kind that is asked there. One that may be of another lot leaves it open.
 */
export function failedDocuments(
  role: 'export' | 'import',
  goods: Goods,
  on: Span,
  chosen: readonly RuleAnswer[],
): FailedDocuments {
  const failed = goods.documents.filter(
    (document) =>
      document.outcome === 'fail' &&
      isKnownThen(document, on) &&
      (role === 'import' || isAsked(document, chosen)),
  );
  const judged = failed.map((document) => {
    const signs = generalSigns(document, goods, on).map(({ sign }) => sign);
    const note: FieldNote = {
      field: `${document.field}.outcome`,
      message: message('conformity.note.failed', { title: document.title }),
    };
    return {
      note,
      isOther: signs.some((sign) => notOfThese.has(sign)),
      isOpen: signs.includes('lot-unchecked'),
    };
  });
  const own = judged.filter(({ isOther }) => !isOther);
  return {
    refusals: own.filter(({ isOpen }) => !isOpen).map(({ note }) => note),
    doubts: own
      .filter(({ isOpen }) => isOpen)
      .map(({ note }) => ({ ...note, cure: message('conformity.cure.which-lot') })),
  };
}

// A case is asked what was known on the day; a dossier is what lies on the table now.
const isKnownThen = ({ evidence, issued }: GoodsDocument, on: Span): boolean =>
  evidence === undefined || (issued !== undefined && issued <= on.to);

const isAsked = ({ type }: GoodsDocument, chosen: readonly RuleAnswer[]): boolean =>
  type === 'export-inspection' ||
  chosen.some(({ rule }) =>
    [...rule.allOf, ...(rule.anyOf ?? []).flat()].some(
      (clause) => clause.ask === 'document' && type !== undefined && clause.types.includes(type),
    ),
  );
