import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { textsIn } from '../../shell/search';
import { toolbox } from '../../toolbox/routes';
import { fieldNames } from './form-fields';

const parseQuote = (search: Record<string, unknown>) => textsIn(search, fieldNames);

export const quoteRoute = createRoute({
  getParentRoute: () => toolbox,
  path: 'quote',
  validateSearch: parseQuote,
  staticData: { title: 'tool.quote' },
  component: lazyRouteComponent(() => import('./page'), 'QuotePage'),
});
