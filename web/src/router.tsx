import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { parseKitSearch } from './quality/kits/kit-search';
import { parseAsked } from './quality/sampling/asked';
import { CasePage } from './shell/case-page';
import { FirstCase } from './shell/first-case';
import { NotFound, PageError, PageSkeleton } from './shell/states';

/** What an address carries on every page: the day, and the finding that lies open. */
type PageSearch = { asOf?: string; finding?: string };

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

function parseSearch(search: Record<string, unknown>): PageSearch {
  const { asOf, finding } = search;
  return {
    ...(typeof asOf === 'string' && dayPattern.test(asOf) ? { asOf } : {}),
    ...(typeof finding === 'string' && finding !== '' ? { finding } : {}),
  };
}

const askedFields = ['product', 'from', 'to', 'on', 'quantity'] as const;

/** What a checklist is for. A quantity of digits is read from the address as a number. */
const parseChecklist = (search: Record<string, unknown>): { [F in (typeof askedFields)[number]]?: string } =>
  Object.fromEntries(
    askedFields.flatMap((field) => {
      const value = search[field];
      const text = typeof value === 'number' ? String(value) : value;
      return typeof text === 'string' && text !== '' ? [[field, text]] : [];
    }),
  );

const root = createRootRoute({
  validateSearch: parseSearch,
  // Links keep the day; the open finding belongs to one page only.
  search: { middlewares: [retainSearchParams(['asOf'])] },
  notFoundComponent: NotFound,
});

const first = createRoute({ getParentRoute: () => root, path: '/', component: FirstCase });

const casePage = createRoute({ getParentRoute: () => root, path: '$caseId', component: CasePage });

const overview = createRoute({
  getParentRoute: () => casePage,
  path: '/',
  component: lazyRouteComponent(() => import('./overview/page'), 'OverviewPage'),
});
const consignments = createRoute({
  getParentRoute: () => casePage,
  path: 'consignments',
  component: lazyRouteComponent(() => import('./consignments/page'), 'ConsignmentsPage'),
});
const consignment = createRoute({
  getParentRoute: () => casePage,
  path: 'consignments/$id',
  // The day its rules are asked as of, where that is not its own.
  validateSearch: (search: Record<string, unknown>): { on?: string } =>
    typeof search.on === 'string' && dayPattern.test(search.on) ? { on: search.on } : {},
  component: lazyRouteComponent(() => import('./consignments/detail'), 'ConsignmentPage'),
});
const claims = createRoute({
  getParentRoute: () => casePage,
  path: 'said-and-recorded',
  component: lazyRouteComponent(() => import('./claims/page'), 'ClaimsPage'),
});
const sources = createRoute({
  getParentRoute: () => casePage,
  path: 'sources',
  component: lazyRouteComponent(() => import('./sources/page'), 'SourcesPage'),
});
const source = createRoute({
  getParentRoute: () => casePage,
  path: 'sources/$id',
  component: lazyRouteComponent(() => import('./sources/detail'), 'SourcePage'),
});
const journal = createRoute({
  getParentRoute: () => casePage,
  path: 'journal',
  component: lazyRouteComponent(() => import('./journal/page'), 'JournalPage'),
});
const add = createRoute({
  getParentRoute: () => casePage,
  path: 'add',
  component: lazyRouteComponent(() => import('./edit/choose-page'), 'ChoosePage'),
});
const addKind = createRoute({
  getParentRoute: () => casePage,
  path: 'add/$kind',
  // A form may begin with a source or a consignment already filled in.
  validateSearch: (search: Record<string, unknown>): { source?: string; consignment?: string } => ({
    ...(typeof search.source === 'string' ? { source: search.source } : {}),
    ...(typeof search.consignment === 'string' ? { consignment: search.consignment } : {}),
  }),
  component: lazyRouteComponent(() => import('./edit/add-page'), 'AddPage'),
});
const edit = createRoute({
  getParentRoute: () => casePage,
  path: 'edit/$kind/$id',
  component: lazyRouteComponent(() => import('./edit/edit-page'), 'EditPage'),
});

/** Posts belong to no case until their finding is attached to one. The case in the address is the way back to it. */
const hashtags = createRoute({
  getParentRoute: () => root,
  path: 'hashtags',
  validateSearch: (search: Record<string, unknown>): { case?: string } =>
    typeof search.case === 'string' && search.case !== '' ? { case: search.case } : {},
  search: { middlewares: [retainSearchParams(['case'])] },
  component: lazyRouteComponent(() => import('./amplification/shell'), 'HashtagsShell'),
});
const jobs = createRoute({
  getParentRoute: () => hashtags,
  path: '/',
  component: lazyRouteComponent(() => import('./amplification/page'), 'HashtagsPage'),
});
const job = createRoute({
  getParentRoute: () => hashtags,
  path: '$job',
  validateSearch: (search: Record<string, unknown>): { run?: string } =>
    typeof search.run === 'string' && search.run !== '' ? { run: search.run } : {},
  component: lazyRouteComponent(() => import('./amplification/job-page'), 'JobPage'),
});

const sampling = createRoute({
  getParentRoute: () => root,
  path: 'sampling',
  validateSearch: parseAsked,
  component: lazyRouteComponent(() => import('./quality/sampling/page'), 'SamplingPage'),
});

/** A test kit belongs to no case either. Its counts stand in the address, so that an answer can be sent on. */
const kits = createRoute({
  getParentRoute: () => root,
  path: 'test-kits',
  validateSearch: parseKitSearch,
  component: lazyRouteComponent(() => import('./quality/kits/page'), 'TestKitsPage'),
});

/** Standards belong to no case either. The two grades in the address make a comparison that can be sent to somebody. */
const standards = createRoute({
  getParentRoute: () => root,
  path: 'standards',
  validateSearch: (search: Record<string, unknown>): { case?: string; a?: string; b?: string } => ({
    ...(typeof search.case === 'string' && search.case !== '' ? { case: search.case } : {}),
    ...(typeof search.a === 'string' && search.a !== '' ? { a: search.a } : {}),
    ...(typeof search.b === 'string' && search.b !== '' ? { b: search.b } : {}),
  }),
  component: lazyRouteComponent(() => import('./quality/standards/page'), 'StandardsPage'),
});

/** Papers are asked for by the rules, whatever case there is. */
const checklistShell = createRoute({
  getParentRoute: () => root,
  path: 'checklist',
  validateSearch: (search: Record<string, unknown>): { case?: string } =>
    typeof search.case === 'string' && search.case !== '' ? { case: search.case } : {},
  search: { middlewares: [retainSearchParams(['case'])] },
  component: lazyRouteComponent(() => import('./conformity/shell'), 'ChecklistShell'),
});
const checklist = createRoute({
  getParentRoute: () => checklistShell,
  path: '/',
  validateSearch: parseChecklist,
  component: lazyRouteComponent(() => import('./conformity/checklist-page'), 'ChecklistPage'),
});
const certificate = createRoute({
  getParentRoute: () => checklistShell,
  path: 'certificate',
  component: lazyRouteComponent(() => import('./conformity/certificate-page'), 'CertificatePage'),
});

const dossier = createRoute({
  getParentRoute: () => checklistShell,
  path: 'dossier',
  component: lazyRouteComponent(() => import('./conformity/dossier-page'), 'DossierPage'),
});

const pages = [
  overview,
  consignments,
  consignment,
  claims,
  sources,
  source,
  journal,
  add,
  addKind,
  edit,
] as const;

export const router = createRouter({
  routeTree: root.addChildren([
    first,
    hashtags.addChildren([jobs, job]),
    sampling,
    kits,
    standards,
    checklistShell.addChildren([checklist, certificate, dossier]),
    casePage.addChildren(pages),
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: ({ error }) => (
    <PageError error={error instanceof Error ? error : new Error(String(error))} />
  ),
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
