import { Link, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCaseId } from '../case-query';
import { ColourSwitch } from './colour-switch';
import classes from './header.module.css';
import { LanguageSwitch } from './language-switch';

const pages = [
  { to: '/$caseId', label: 'nav.overview' },
  { to: '/$caseId/consignments', label: 'nav.consignments' },
  { to: '/$caseId/said-and-recorded', label: 'nav.claims' },
  { to: '/$caseId/sources', label: 'nav.sources' },
  { to: '/$caseId/journal', label: 'nav.journal' },
  { to: '/$caseId/add', label: 'nav.add' },
] as const;

/** The page one is on, or one of the pages under it. */
function useActivePage(): (typeof pages)[number]['label'] | undefined {
  const caseId = useCaseId();
  const pathname = useLocation({ select: (location) => location.pathname });
  const rest = decodeURIComponent(pathname).slice(`/${caseId}`.length).split('/')[1] ?? '';
  return pages.find(({ to }) => to === (rest === '' ? '/$caseId' : `/$caseId/${rest}`))?.label;
}

export function Header({ title }: { title: string | undefined }) {
  const { t } = useTranslation();
  const caseId = useCaseId();
  const active = useActivePage();
  useEffect(() => {
    document.title = [active === undefined ? undefined : t(active), title, t('app.name')]
      .filter(Boolean)
      .join(' – ');
  }, [active, title, t]);
  return (
    <header className={classes.header}>
      <div className={classes.masthead}>
        <div className={classes.names}>
          <Link to="/$caseId" params={{ caseId }} className={classes.name}>
            {t('app.name')}
          </Link>
          <span className={classes.title}>{title}</span>
        </div>
        <div className={`${classes.switches} no-print`}>
          <LanguageSwitch />
          <ColourSwitch />
        </div>
      </div>
      <nav aria-label={t('nav.label')} className={`${classes.nav} no-print`}>
        {pages.map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            params={{ caseId }}
            activeOptions={{ exact: to === '/$caseId', includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {t(label)}
          </Link>
        ))}
      </nav>
    </header>
  );
}
