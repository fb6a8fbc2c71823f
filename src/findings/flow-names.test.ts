import { expect, test } from 'vitest';
import { ProductClass } from '../case/index.js';
import { type Language, languageNames, sayMessage } from '../words/index.js';
import { nameOfFlow } from './publish.js';

test.each<[Language, ProductClass, string]>([
  ['en', 'oxygen-concentrator', 'Egitto → Italia: oxygen concentrators'],
  ['it', 'glove', 'Egitto → Italia: guanti'],
  ['it', 'oxygen-concentrator', 'Egitto → Italia: concentratori di ossigeno'],
  ['zh', 'mask', 'Egitto → Italia：口罩'],
])('%s: a flow of %s', (language, goods, said) => {
  expect(sayMessage(nameOfFlow('Egitto → Italia', goods), language)).toBe(said);
});

test('every class has words in every language', () => {
  for (const language of languageNames)
    for (const goods of ProductClass.options)
      expect(sayMessage(nameOfFlow('A → B', goods), language)).not.toContain('undefined');
});
