import { expect, test } from 'vitest';
import { moved } from '../../../src/case/index';
import { findMoved } from './moved';

test.each([
  ['/mask-diplomacy-2020/said-and-recorded', '/mask-diplomacy-2020/claims'],
  ['/mask-diplomacy-2020/consignments', '/mask-diplomacy-2020/shipments'],
  ['/mask-diplomacy-2020/consignments/', '/mask-diplomacy-2020/shipments'],
  ['/mask-diplomacy-2020/consignments/nl-masks', '/mask-diplomacy-2020/shipments/nl-masks'],
  ['/%E5%8F%A3%E7%BD%A9/journal', '/%E5%8F%A3%E7%BD%A9/history'],
  ['/checklist', '/toolbox/checklist'],
  ['/checklist/certificate', '/toolbox/certificate'],
  ['/checklist/dossier', '/toolbox/dossier'],
  ['/sampling', '/toolbox/sampling'],
  ['/test-kits', '/toolbox/kits'],
  ['/standards', '/toolbox/standards'],
  ['/hashtags/01J', '/toolbox/posts/01J'],
])('%s is now %s', (from, to) => {
  expect(findMoved(from)).toBe(to);
});

test('a page that stays where it is, or never was, is left alone', () => {
  const others = [
    '/',
    '/mask-diplomacy-2020',
    '/mask-diplomacy-2020/sources/journal',
    '/toolbox/kits',
    '/a/b/c/d',
  ];
  for (const path of others) expect(findMoved(path), path).toBeUndefined();
});

test('no new address is itself an old one', () => {
  for (const [, to] of moved) expect(findMoved(to), to).toBeUndefined();
});
