import { Link, Outlet, useSearch } from '@tanstack/react-router';
import { useCases } from '../amplification/use-cases';
import { useWords } from '../i18n/index';
import { PageFrame } from '../shell/page-frame';
import classes from './conformity.module.css';

const tabs = [
  { to: '/checklist', label: 'checklist.tab' },
  { to: '/checklist/certificate', label: 'certificate.title' },
  { to: '/checklist/dossier', label: 'dossier.title' },
] as const;

/** Around the pages about documents: those of the case one came from stay in reach. */
export function ChecklistShell() {
  const { t } = useWords();
  const asked = useSearch({ strict: false, select: (search) => search.case });
  const cases = useCases();
  const { id, title } = cases.find((one) => one.id === asked) ?? cases[0] ?? {};
  return (
    <PageFrame title={title} caseId={id}>
      <nav className={`${classes.tabs} no-print`} aria-label={t('nav.checklist')}>
        {tabs.map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            activeOptions={{ exact: true, includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {t(label)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </PageFrame>
  );
}
