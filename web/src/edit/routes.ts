import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../shell/routes';
import { textsIn } from '../shell/search';

const parseBegun = (search: Record<string, unknown>) => ({
  ...textsIn(search, ['source', 'consignment']),
  ...entryIn(search),
});

const fieldsMax = 60;

/** What a form begins with, by the fields of its kind: a result of the toolbox, or what a new entry is about. */
function entryIn({ entry }: Record<string, unknown>): { entry?: Readonly<Record<string, string>> } {
  if (typeof entry !== 'object' || entry === null) return {};
  const texts = Object.entries(entry).filter(
    (field): field is [string, string] => typeof field[1] === 'string' && field[1] !== '',
  );
  return texts.length === 0 ? {} : { entry: Object.fromEntries(texts.slice(0, fieldsMax)) };
}

const add = createRoute({
  getParentRoute: () => casePage,
  path: 'add',
  staticData: { title: 'nav.add' },
  component: lazyRouteComponent(() => import('./choose-page'), 'ChoosePage'),
});
const addKind = createRoute({
  getParentRoute: () => casePage,
  path: 'add/$kind',
  staticData: { title: 'nav.add' },
  // A form may begin with fields already filled in.
  validateSearch: parseBegun,
  component: lazyRouteComponent(() => import('./add-page'), 'AddPage'),
});
const edit = createRoute({
  getParentRoute: () => casePage,
  path: 'edit/$kind/$id',
  staticData: { title: 'consignment.edit' },
  component: lazyRouteComponent(() => import('./edit-page'), 'EditPage'),
});

export const editRoutes = [add, addKind, edit] as const;
