import { intervalOf } from '../case/index.js';
import { message } from '../findings/index.js';
import type { Day } from '../lib/days/index.js';
import { governs } from './applies.js';
import { parseCountry } from './country.js';
import type { Dossier, DossierDocument } from './dossier.js';
import type { ConformityQuestion } from './evaluate.js';
import { type DossierField, nameOfField } from './field-name.js';
import type { FieldNote } from './field-note.js';
import { classesOf } from './goods.js';
import type { Goods, GoodsDocument, Span } from './goods-document.js';
import type { LoadedPack } from './rule-pack.js';

/**
 * What a dossier asks of the rules. `on` stands for both days where it gives none of its own. Of one that could be read
 * in part, `unread` says what could not: it is held for that, and judged by the rest.
 */
export function questionOf(
  dossier: Partial<Dossier>,
  on: Day | undefined,
  packs: readonly LoadedPack[],
  unread: readonly FieldNote[] = [],
): ConformityQuestion {
  const isUnread = (field: DossierField): boolean => unread.some((one) => one.field === field);
  const from = dossier.from === undefined ? undefined : parseCountry(dossier.from);
  const to = dossier.to === undefined ? undefined : parseCountry(dossier.to);
  const declaredOn = dossier.declaredOn ?? (isUnread('declaredOn') ? undefined : on);
  const placedOn = dossier.placedOn ?? (isUnread('placedOn') ? undefined : on);
  return {
    goods: goodsOf(dossier, { from, to, placed: oneDay(placedOn) }, packs),
    from,
    to,
    declared: oneDay(declaredOn),
    placed: oneDay(placedOn),
    notes: [
      ...unread,
      ...noCountry('from', dossier.from, from),
      ...noCountry('to', dossier.to, to),
      ...(dossier.madeIn === undefined
        ? []
        : noCountry('madeIn', dossier.madeIn, parseCountry(dossier.madeIn))),
      ...inOrder('contractDate', dossier.contractDate, 'declaredOn', declaredOn),
      ...inOrder('contractDate', dossier.contractDate, 'placedOn', placedOn),
      ...inOrder('declaredOn', declaredOn, 'placedOn', placedOn),
    ],
  };
}

export const oneDay = (day: Day | undefined): Span | undefined =>
  day === undefined ? undefined : { from: day, to: day };

const noCountry = (field: DossierField, found: string | undefined, code: string | undefined): FieldNote[] =>
  found !== undefined && code === undefined
    ? [{ field, message: message('conformity.note.country', { field: nameOfField(field), found }) }]
    : [];

function inOrder(
  earlier: DossierField,
  a: Day | undefined,
  later: DossierField,
  b: Day | undefined,
): FieldNote[] {
  if (a === undefined || b === undefined || a <= b) return [];
  const params = { earlier: nameOfField(earlier), earlierDay: a, later: nameOfField(later), laterDay: b };
  return [{ field: earlier, message: message('conformity.note.order', params) }];
}

type Way = {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly placed: Span | undefined;
};

function goodsOf(dossier: Partial<Dossier>, way: Way, packs: readonly LoadedPack[]): Goods {
  const { model, maker, hsCode, use, basis, contractDate, ceMark, notifiedBodyOnGoods } = dossier;
  const { ukcaMark, ukniMark, approvedBodyOnGoods, riskClass, recipient, lots, rulesChecked = [] } = dossier;
  // Goods are taken to be made where they leave from unless the dossier says otherwise.
  const madeIn = dossier.madeIn === undefined ? way.from : parseCountry(dossier.madeIn);
  const outside = isOutside(madeIn, way, packs);
  return {
    classes:
      dossier.product === undefined
        ? { sure: [], perhaps: [] }
        : classesOf(dossier.product, { use, purpose: dossier.purpose }),
    ...{ model, maker, madeIn, hsCode, use, basis, contractDate, ceMark, notifiedBodyOnGoods },
    ...{ ukcaMark, ukniMark, approvedBodyOnGoods, riskClass, recipient },
    claims: new Set(dossier.claims ?? []),
    facts: { ...(outside === undefined ? {} : { 'outside-maker': outside }), ...dossier.facts },
    documents: (dossier.documents ?? []).map(documentOf),
    absent: new Set(dossier.absent ?? []),
    lots: lots && new Set(lots.map(({ batch }) => batch)),
    expires: earliestOf(lots),
    rulesChecked: new Map(rulesChecked.map(({ rule, on }) => [rule, on])),
  };
}

// One lot without a day leaves open how long the goods last.
function earliestOf(lots: Dossier['lots']): Day | undefined {
  const days = lots?.map(({ expires }) => expires) ?? [];
  return days.reduce((a, b) => (a === undefined || b === undefined ? undefined : b < a ? b : a), days[0]);
}

/** Whether the maker is beyond the reach of the rules the goods come under, and needs somebody within it. */
function isOutside(
  madeIn: string | undefined,
  { to, placed }: Way,
  packs: readonly LoadedPack[],
): boolean | undefined {
  if (madeIn === undefined || to === undefined || placed === undefined) return undefined;
  return !packs
    .filter(({ appliesIn }) => appliesIn !== 'everywhere')
    .some((pack) => [to, madeIn].every((country) => governs(pack, country, placed) === 'met'));
}

/** A document of a dossier. Each field by name: spreading what Zod gives costs more than all the rules together. */
export const documentOf = (document: DossierDocument, index: number): GoodsDocument => ({
  title: document.title,
  type: document.documentType,
  issuer: document.issuer,
  issuerCountry:
    document.issuerCountry === undefined
      ? undefined
      : (parseCountry(document.issuerCountry) ?? document.issuerCountry),
  holder: document.holder,
  maker: document.maker,
  number: document.number,
  law: document.law,
  standard: document.standard,
  notifiedBody: document.notifiedBody,
  model: document.model,
  scope: document.scope,
  issued: document.issued,
  validUntil: document.validUntil,
  doneOn: document.doneOn,
  product: document.product,
  lot: document.lot,
  outcome: document.outcome,
  amount: document.amount === undefined ? undefined : intervalOf(document.amount),
  seen: document.status === undefined || document.status === 'confirmed',
  field: `documents.${index}`,
});
