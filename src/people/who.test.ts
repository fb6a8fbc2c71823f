import { expect, test } from 'vitest';
import { allowedTo, may, type Signed, signature } from './who.js';

const inspector: Signed = {
  id: '1',
  name: 'A. Rossi',
  by: 'password',
  grants: [{ case: 'a', roles: ['inspector'] }, { roles: ['viewer'] }],
};

test('a role counts in its case, and one without a case in all', () => {
  expect(may(inspector, 'inspect', 'a')).toBe(true);
  expect(may(inspector, 'inspect', 'b')).toBe(false);
  expect(may(inspector, 'read', 'b')).toBe(true);
  expect(may(inspector, 'inspect')).toBe(false);
  expect(may(inspector, 'read')).toBe(true);
  expect(may({ ...inspector, grants: [] }, 'read', 'a')).toBe(false);
});

test('a device is held to the lesser of its own role and its owner’s', () => {
  const from = (role: 'viewer' | 'admin') => ({
    ...inspector,
    by: 'device' as const,
    device: { name: 'p', role },
  });
  expect(may(from('viewer'), 'inspect', 'a')).toBe(false);
  expect(may(from('viewer'), 'read', 'a')).toBe(true);
  expect(may(from('admin'), 'administer', 'a')).toBe(false);
  expect(may(from('admin'), 'inspect', 'a')).toBe(true);
});

test('a page is told what it may offer', () => {
  expect(allowedTo(inspector)).toEqual([
    { acts: ['read'] },
    { case: 'a', acts: ['read', 'record', 'inspect'] },
  ]);
  expect(allowedTo('owner')[0]?.acts).toContain('administer');
});

test('the journal names the device too', () => {
  expect(signature(inspector)).toBe('A. Rossi');
  expect(signature({ ...inspector, device: { name: 'phone 2' } })).toBe('A. Rossi (phone 2)');
});
