import { createRoute, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import { root } from '../shell/routes';
import { textsIn } from '../shell/search';

const parseCase = (search: Record<string, unknown>) => textsIn(search, ['case']);

/** What a checklist is for. A quantity of digits is read from the address as a number. */
const parseChecklist = ({ quantity, ...search }: Record<string, unknown>) =>
  textsIn({ ...search, quantity: typeof quantity === 'number' ? String(quantity) : quantity }, [
    'product',
    'from',
    'to',
    'on',
    'quantity',
  ]);

/** Documents are asked for by the rules, whatever case there is. */
const shell = createRoute({
  getParentRoute: () => root,
  path: 'checklist',
  validateSearch: parseCase,
  search: { middlewares: [retainSearchParams(['case'])] },
  component: lazyRouteComponent(() => import('./shell'), 'ChecklistShell'),
});
const checklist = createRoute({
  getParentRoute: () => shell,
  path: '/',
  validateSearch: parseChecklist,
  component: lazyRouteComponent(() => import('./checklist-page'), 'ChecklistPage'),
});
const certificate = createRoute({
  getParentRoute: () => shell,
  path: 'certificate',
  component: lazyRouteComponent(() => import('./certificate-page'), 'CertificatePage'),
});
const dossier = createRoute({
  getParentRoute: () => shell,
  path: 'dossier',
  component: lazyRouteComponent(() => import('./dossier-page'), 'DossierPage'),
});

export const checklistRoutes = shell.addChildren([checklist, certificate, dossier]);
