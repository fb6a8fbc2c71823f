import { expect, test } from 'vitest';
import { suggestId } from '../../lib/text/index.js';
import { idWordsOf } from './id-words.js';

test.each([
  ['party', { name: '杭州试剂有限公司', kind: 'company', country: 'CN' }, 'party-company-cn'],
  ['product', { name: '抗原试剂', class: 'test-kit' }, 'product-test-kit'],
  [
    'source',
    { title: '新闻稿', kind: 'article', publisher: 'xinhua', published: '2026-11-20' },
    'source-article-xinhua-2026-11-20',
  ],
  [
    'consignment',
    { name: '抗原试剂 5,000', product: 'kit', from: 'hangzhou', to: 'ausl' },
    'consignment-kit-hangzhou-ausl-5000',
  ],
  [
    'statement',
    { text: '收到了', consignment: 'c-kits', stage: 'received', on: '2026-11-05', source: 'art' },
    'statement-c-kits-received-2026-11-05-art',
  ],
  ['consignment', { name: 'Coperte per Imola', product: 'kit' }, 'coperte-per-imola'],
] as const)('a %s whose name has no Latin letter is called by what it says: %o', (kind, entry, id) => {
  const words = 'name' in entry ? entry.name : 'title' in entry ? entry.title : entry.text;
  expect(suggestId(words, new Set(), idWordsOf(kind, entry))).toBe(id);
});
