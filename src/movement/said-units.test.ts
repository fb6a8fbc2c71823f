import { expect, test } from 'vitest';
import { findingsOf } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';
import { formatMessage } from '../findings/index.js';

const products = [
  { id: 'rice', name: 'Rice', class: 'other' },
  { id: 'masks', name: 'Masks', class: 'mask' },
  { id: 'hand-gel', name: 'Hand gel', class: 'disinfectant' },
  { id: 'gloves', name: 'Gloves', class: 'glove', unit: 'pair' },
  { id: 'flour', name: 'Flour', class: 'other', unit: 'sacchi' },
];

/** What the finding on arrival says of so much of a product, in three languages. */
function said(product: string, amount: string, unit?: string) {
  const found = findingsOf(
    smallCase({
      product: products,
      consignment: [{ id: 'sent', name: 'Sent', product, from: 'gov-a', to: 'gov-b' }],
      statement: [
        {
          id: 'one',
          source: 'by-gov-b',
          consignment: 'sent',
          stage: 'received',
          text: 'So much came.',
          amount,
          measure: 'goods',
          ...(unit && { unit }),
        },
      ],
    }),
  ).get('arrival.sent');
  const summary = found?.summary;
  return {
    figure: found?.figure?.unit,
    ...(summary && {
      en: formatMessage(summary, 'en'),
      it: formatMessage(summary, 'it'),
      zh: formatMessage(summary, 'zh'),
    }),
  };
}

test.each([
  ['rice', '2500.5', 'kg', 'kg', '2,500.5 kg', '2500,5 kg', '2,500.5 千克'],
  ['hand-gel', '12.75', 'litres', 'litre', '12.75 litres', '12,75 litri', '12.75 升'],
  ['rice', '2500.5', undefined, 'unsaid', '2,500.5', '2500,5', '2,500.5'],
  ['masks', '2500', undefined, 'piece', '2,500 pieces', '2500 pezzi', '2,500 件'],
  ['hand-gel', '40', 'pezzi', 'piece', '40 pieces', '40 pezzi', '40 件'],
  ['gloves', '300', undefined, 'pair', '300 pairs', '300 paia', '300 双'],
  ['flour', '60', 'sacchi', 'sacchi', '60 sacchi', '60 sacchi', '60 sacchi'],
])('%s: %s %s', (product, amount, unit, figure, en, it, zh) => {
  expect(said(product, amount, unit)).toEqual({
    figure,
    en: `Sent, for State B: delivered, ${en}.`,
    it: `Sent, per State B: consegnato, ${it}.`,
    zh: `Sent，运往State B：已送达，${zh}。`,
  });
});
