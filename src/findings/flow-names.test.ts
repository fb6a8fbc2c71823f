import { expect, test } from 'vitest';
import { ProductClass } from '../case/index.js';
import { formatMessage, type Language, languageNames } from '../words/index.js';
import { nameOfFlow } from './present-finding.js';

test.each<[Language, ProductClass, string]>([
  ['en', 'oxygen-concentrator', 'Egitto → Italia: oxygen concentrators'],
  ['it', 'glove', 'Egitto → Italia: guanti'],
  ['it', 'oxygen-concentrator', 'Egitto → Italia: concentratori di ossigeno'],
  ['zh', 'mask', 'Egitto → Italia：口罩'],
])('%s: a flow of %s', (language, productClass, said) => {
  expect(formatMessage(nameOfFlow('Egitto → Italia', { productClass }), language)).toBe(said);
});

test('goods of no class of ours are called what the case calls them', () => {
  const name = nameOfFlow('Türkiye → Libia', { productClass: 'other', ownClass: 'خيام' });
  expect(formatMessage(name, 'it')).toBe('Türkiye → Libia: خيام');
});

test('every class has words in every language', () => {
  for (const language of languageNames)
    for (const productClass of ProductClass.options)
      expect(formatMessage(nameOfFlow('A → B', { productClass }), language)).not.toContain('undefined');
});
