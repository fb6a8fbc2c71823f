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
  expect([...pages].toSorted()).toEqual(['help', 'read', 'toolbox']);
  for (const name of [...pages, ...readdirSync('web/public'), 'index.html', 'index.html.br', 'api', 'assets'])
    expect(isAddressTaken(name), name).toBe(true);
});
