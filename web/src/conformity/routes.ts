import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { textsIn } from '../shell/search';
import { toolbox } from '../toolbox/routes';

/** What a checklist is for. A quantity of digits is read from the address as a number. */
const parseChecklist = ({ quantity, ...search }: Record<string, unknown>) =>
  textsIn({ ...search, quantity: typeof quantity === 'number' ? String(quantity) : quantity }, [
    'product',
    'from',
    'to',
    'on',
    'quantity',
  ]);

const checklist = createRoute({
  getParentRoute: () => toolbox,
  path: 'checklist',
  validateSearch: parseChecklist,
  staticData: { title: 'tool.checklist' },
  component: lazyRouteComponent(() => import('./checklist-page'), 'ChecklistPage'),
});
const certificate = createRoute({
  getParentRoute: () => toolbox,
  path: 'certificate',
  staticData: { title: 'tool.certificate' },
  component: lazyRouteComponent(() => import('./certificate-page'), 'CertificatePage'),
});
const dossier = createRoute({
  getParentRoute: () => toolbox,
  path: 'dossier',
  staticData: { title: 'tool.dossier' },
  component: lazyRouteComponent(() => import('./dossier-page'), 'DossierPage'),
});

export const conformityRoutes = [checklist, certificate, dossier] as const;
