import { type Message, type MessageKey, message } from '../findings/index.js';
import { plainCode, sameName } from './compare.js';
import type { Goods, GoodsDocument, SeenSign, Span } from './goods-document.js';

/** What any document can be told by, whatever the rule: its dates, whom it belongs to, and what it is for. */
export function generalSigns(document: GoodsDocument, goods: Goods, on: Span): SeenSign[] {
  return [
    ...dateSigns(document, on),
    ...holderSigns(document, goods),
    ...scopeSigns(document, goods),
    ...unseen(document),
  ];
}

export const seenSign = (
  document: GoodsDocument,
  key: MessageKey & `conformity.sign.${string}`,
  weighs: SeenSign['weighs'],
  field: string,
  params: Message['params'] = {},
): SeenSign => ({
  sign: key.slice('conformity.sign.'.length),
  weighs,
  field: `${document.field}.${field}`,
  message: message(key, { title: document.title, ...params }),
});

function dateSigns(document: GoodsDocument, on: Span): SeenSign[] {
  const { issued, validUntil } = document;
  const signs: SeenSign[] = [];
  if (issued !== undefined && issued > on.to)
    signs.push(seenSign(document, 'conformity.sign.future', 'hold', 'issued', { issued, on: on.to }));
  if (issued !== undefined && validUntil !== undefined && issued > validUntil)
    signs.push(seenSign(document, 'conformity.sign.reversed', 'hold', 'validUntil', { issued, validUntil }));
  else if (validUntil !== undefined && validUntil < on.from)
    signs.push(
      seenSign(document, 'conformity.sign.expired', 'refuse', 'validUntil', { validUntil, on: on.from }),
    );
  else if (validUntil !== undefined && validUntil < on.to)
    signs.push(
      seenSign(document, 'conformity.sign.expired', 'hold', 'validUntil', { validUntil, on: on.to }),
    );
  return signs;
}

function holderSigns(document: GoodsDocument, { maker }: Goods): SeenSign[] {
  return (['holder', 'maker'] as const).flatMap((field) => {
    const named = document[field];
    if (named === undefined || (maker !== undefined && sameName(named, maker))) return [];
    if (maker === undefined) {
      const part = { key: 'conformity.part.maker' } as const;
      return [{ ...seenSign(document, 'conformity.sign.goods-unsaid', 'hold', field, { part, named }) }];
    }
    return [seenSign(document, 'conformity.sign.holder', 'refuse', field, { holder: named, maker })];
  });
}

// A document for other goods says nothing of these, good or bad: they are as if it were not there.
function scopeSigns(document: GoodsDocument, { classes, model, lots }: Goods): SeenSign[] {
  const signs: SeenSign[] = [];
  const { product, lot } = document;
  if (product !== undefined && ![...classes.sure, ...classes.perhaps].includes(product)) {
    const params = { product: { key: `goods.${product}` } } as const;
    signs.push(seenSign(document, 'conformity.sign.other-product', 'hold', 'product', params));
  }
  if (document.model !== undefined && model !== undefined && plainCode(document.model) !== plainCode(model))
    signs.push(
      seenSign(document, 'conformity.sign.other-model', 'hold', 'model', { named: document.model, model }),
    );
  if (document.model !== undefined && model === undefined) {
    const params = { part: { key: 'conformity.part.model' }, named: document.model } as const;
    signs.push(seenSign(document, 'conformity.sign.goods-unsaid', 'hold', 'model', params));
  }
  if (lot !== undefined && lots === undefined)
    signs.push(seenSign(document, 'conformity.sign.lot-unchecked', 'hold', 'lot', { lot }));
  else if (lot !== undefined && lots !== undefined && !lots.has(lot))
    signs.push(seenSign(document, 'conformity.sign.other-lot', 'hold', 'lot', { lot }));
  return signs;
}

const unseen = (document: GoodsDocument): SeenSign[] =>
  document.seen ? [] : [seenSign(document, 'conformity.sign.unseen', 'hold', 'status')];
