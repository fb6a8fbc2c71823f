import { expect, expectTypeOf, test } from 'vitest';
import type { input } from 'zod';
import type { PlanRequest } from '../../src/quality/sampling/api';
import type { CaseSummary } from '../../src/server/api';
import { type AnswerOf, addressOf, type BodyOf, fillIn } from './operations';

test('parameters stand in their places, the others behind the address', () => {
  const asked = { case: 'a/b', id: 'ü', asOf: '2020-04-02', lang: 'it' } as const;
  expect(addressOf('/api/cases/{case}/consignments/{id}', asked)).toBe(
    '/api/cases/a%2Fb/consignments/%C3%BC?asOf=2020-04-02&lang=it',
  );
});

test('what is not given is not asked', () => {
  expect(fillIn('/api/cases/{case}/findings', { case: 'a', asOf: undefined, question: '' })).toBe(
    '/api/cases/a/findings?question=',
  );
});

test('what the server does not take does not compile', () => {
  // @ts-expect-error no such address
  addressOf('/api/case', {});
  // @ts-expect-error an address that is only sent to
  addressOf('/api/quality/plans', {});
  // @ts-expect-error a parameter of the address is missing
  addressOf('/api/cases/{case}/claims', {});
  // @ts-expect-error nothing is asked by that name
  addressOf('/api/cases/{case}/claims', { case: 'a', asof: '2020-04-02' });
  // @ts-expect-error not a language
  addressOf('/api/cases/{case}/claims', { case: 'a', lang: 'de' });
});

test('what is sent and what is answered has the types of the server', () => {
  expectTypeOf<BodyOf<'post', '/api/quality/plans'>>().toEqualTypeOf<input<typeof PlanRequest>>();
  expectTypeOf<AnswerOf<'get', '/api/cases/{case}'>>().toEqualTypeOf<CaseSummary>();
});
