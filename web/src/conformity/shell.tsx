import { Link, Outlet, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCases } from '../amplification/use-cases';
import { PageFrame } from '../shell/page-frame';
import classes from './conformity.module.css';

const tabs = [
  { to: '/checklist', label: 'checklist.tab' },
  { to: '/checklist/certificate', label: 'certificate.title' },
  { to: '/checklist/dossier', label: 'dossier.title' },
] as const;

/** Around the pages about papers: those of the case one came from stay in reach. */
export function ChecklistShell() {
  const { t } = useTranslation();
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
