import { readdirSync } from 'node:fs';
import type { RegisteredRouter, RouteById } from '@tanstack/react-router';
import { expect, expectTypeOf, test } from 'vitest';
import { isAddressTaken } from '../../src/case/index';
import { router } from './router';

type Routes = RegisteredRouter['routeTree'];
type NamesIn<Id extends keyof RegisteredRouter['routesById']> = keyof RouteById<
  Routes,
  Id
>['types']['fullSearchSchema'];

test('a link says what its page reads from the address, and nothing else', () => {
  expectTypeOf<NamesIn<'/$caseId/'>>().toEqualTypeOf<'asOf' | 'finding' | 'record'>();
  expectTypeOf<NamesIn<'/$caseId/shipments/$id'>>().toEqualTypeOf<'asOf' | 'finding' | 'record' | 'on'>();
  expectTypeOf<NamesIn<'/toolbox/posts/$job'>>().toEqualTypeOf<
    'asOf' | 'finding' | 'record' | 'case' | 'run' | 'sort' | 'page'
  >();
  expectTypeOf<NamesIn<'/toolbox/standards'>>().toEqualTypeOf<
    'asOf' | 'finding' | 'record' | 'case' | 'a' | 'b'
  >();
});

test('no case can be called as a page that stands beside the cases, or as a file of the page', () => {
  const first = Object.keys(router.routesByPath).map((path) => path.split('/')[1] ?? '');
  const pages = new Set(first.filter((part) => part !== '' && !part.startsWith('$')));
  expect([...pages].toSorted()).toEqual(['help', 'people', 'read', 'receive', 'toolbox']);
  for (const name of [...pages, ...readdirSync('web/public'), 'index.html', 'index.html.br', 'api', 'assets'])
    expect(isAddressTaken(name), name).toBe(true);
});

test.each([
  // An SSCC of a carton as it is typed, one of more digits than a number holds, a lot that looks like a number.
  ['003401234500000000117', '003401234500000000117'],
  ['340123450000000011', '340123450000000011'],
  ['9007199254740993', '9007199254740993'],
  ['1e5', '1e5'],
  ['12.50', '12.50'],
  ['20260311', 20260311],
])('?id=%s loses no digit', (typed, read) => {
  const found = router.options.parseSearch?.(`?id=${typed}`);
  expect(found).toEqual({ id: read });
  const written = router.options.stringifySearch?.({ id: typed }) ?? '';
  expect(router.options.parseSearch?.(written)).toEqual({ id: typed });
});
