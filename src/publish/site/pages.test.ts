import { expect, test } from 'vitest';
import { addressIn } from './pages.js';

test.each([
  ['/case?finding=claim.a&asOf=2020-04-01', '/case/findings/claim.a'],
  ['/case/sources?finding=terms.b', '/case/findings/terms.b'],
  ['/case?finding=%22123%22', '/case/findings/123'],
  ['/case/shipments/it-masks?asOf=2020-04-01', '/case/shipments/it-masks'],
  ['/case/shipments?view=timeline#2020-03', '/case/shipments'],
  ['/case/', '/case'],
  ['/case/sources/a%20b', '/case/sources/a%20b'],
  ['/case/sources/a:b', '/case/sources/a%3Ab'],
])('%s leads to the page of %s', (href, address) => {
  expect(addressIn(href, 'case')).toBe(address);
});
