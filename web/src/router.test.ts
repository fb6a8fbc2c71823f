import type { RegisteredRouter, RouteById } from '@tanstack/react-router';
import { expectTypeOf, test } from 'vitest';

type Routes = RegisteredRouter['routeTree'];
type NamesIn<Id extends keyof RegisteredRouter['routesById']> = keyof RouteById<
  Routes,
  Id
>['types']['fullSearchSchema'];

test('a link says what its page reads from the address, and nothing else', () => {
  expectTypeOf<NamesIn<'/$caseId/'>>().toEqualTypeOf<'asOf' | 'finding' | 'record'>();
  expectTypeOf<NamesIn<'/$caseId/shipments/$id'>>().toEqualTypeOf<'asOf' | 'finding' | 'record' | 'on'>();
  expectTypeOf<NamesIn<'/toolbox/posts/$job'>>().toEqualTypeOf<
    'asOf' | 'finding' | 'record' | 'case' | 'run'
  >();
  expectTypeOf<NamesIn<'/toolbox/standards'>>().toEqualTypeOf<
    'asOf' | 'finding' | 'record' | 'case' | 'a' | 'b'
  >();
});
