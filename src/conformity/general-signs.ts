import { type Message, type MessageKey, message } from '../findings/index.js';
import { plainCode, sameName } from './compare.js';
import type { Goods, Paper, SeenSign, Span } from './paper.js';

/** What any paper can be told by, whatever the rule: its dates, whom it belongs to, and what it is for. */
export function generalSigns(paper: Paper, goods: Goods, on: Span): SeenSign[] {
  return [
    ...dateSigns(paper, on),
    ...holderSigns(paper, goods),
    ...scopeSigns(paper, goods),
    ...unseen(paper),
  ];
}

export const seenSign = (
  paper: Paper,
  key: MessageKey & `conformity.sign.${string}`,
  weighs: SeenSign['weighs'],
  field: string,
  params: Message['params'] = {},
): SeenSign => ({
  sign: key.slice('conformity.sign.'.length),
  weighs,
  field: `${paper.field}.${field}`,
  message: message(key, { title: paper.title, ...params }),
});

function dateSigns(paper: Paper, on: Span): SeenSign[] {
  const { issued, validUntil } = paper;
  const signs: SeenSign[] = [];
  if (issued !== undefined && issued > on.to)
    signs.push(seenSign(paper, 'conformity.sign.future', 'hold', 'issued', { issued, on: on.to }));
  if (issued !== undefined && validUntil !== undefined && issued > validUntil)
    signs.push(seenSign(paper, 'conformity.sign.reversed', 'hold', 'validUntil', { issued, validUntil }));
  else if (validUntil !== undefined && validUntil < on.from)
    signs.push(
      seenSign(paper, 'conformity.sign.expired', 'refuse', 'validUntil', { validUntil, on: on.from }),
    );
  else if (validUntil !== undefined && validUntil < on.to)
    signs.push(seenSign(paper, 'conformity.sign.expired', 'hold', 'validUntil', { validUntil, on: on.to }));
  return signs;
}

function holderSigns(paper: Paper, { maker }: Goods): SeenSign[] {
  return (['holder', 'maker'] as const).flatMap((field) => {
    const named = paper[field];
    if (named === undefined || (maker !== undefined && sameName(named, maker))) return [];
    if (maker === undefined) {
      const part = { key: 'conformity.part.maker' } as const;
      return [{ ...seenSign(paper, 'conformity.sign.goods-unsaid', 'hold', field, { part, named }) }];
    }
    return [seenSign(paper, 'conformity.sign.holder', 'refuse', field, { holder: named, maker })];
  });
}

// A paper for other goods says nothing of these, good or bad: they are as if it were not there.
function scopeSigns(paper: Paper, { classes, model, lots }: Goods): SeenSign[] {
  const signs: SeenSign[] = [];
  const { product, lot } = paper;
  if (product !== undefined && ![...classes.sure, ...classes.perhaps].includes(product)) {
    const params = { product: { key: `goods.${product}` } } as const;
    signs.push(seenSign(paper, 'conformity.sign.other-product', 'hold', 'product', params));
  }
  if (paper.model !== undefined && model !== undefined && plainCode(paper.model) !== plainCode(model))
    signs.push(
      seenSign(paper, 'conformity.sign.other-model', 'hold', 'model', { named: paper.model, model }),
    );
  if (paper.model !== undefined && model === undefined) {
    const params = { part: { key: 'conformity.part.model' }, named: paper.model } as const;
    signs.push(seenSign(paper, 'conformity.sign.goods-unsaid', 'hold', 'model', params));
  }
  if (lot !== undefined && lots === undefined)
    signs.push(seenSign(paper, 'conformity.sign.lot-unchecked', 'hold', 'lot', { lot }));
  else if (lot !== undefined && lots !== undefined && !lots.has(lot))
    signs.push(seenSign(paper, 'conformity.sign.other-lot', 'hold', 'lot', { lot }));
  return signs;
}

const unseen = (paper: Paper): SeenSign[] =>
  paper.seen ? [] : [seenSign(paper, 'conformity.sign.unseen', 'hold', 'status')];
