import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/index';
import classes from './case-bar.module.css';
import { TabBar } from './tab-bar';

export const casePages = [
  { to: '/$caseId', label: 'nav.overview' },
  { to: '/$caseId/shipments', label: 'nav.shipments' },
  { to: '/$caseId/lots', label: 'nav.lots' },
  { to: '/$caseId/needs', label: 'nav.needs' },
  { to: '/$caseId/claims', label: 'nav.claims' },
  { to: '/$caseId/sources', label: 'nav.sources' },
  { to: '/$caseId/publish', label: 'nav.publish' },
  { to: '/$caseId/history', label: 'nav.history' },
] as const;

type Props = { caseId: string; children?: ReactNode };

/** The pages of a case; what is given stands at their end. */
export function CaseBar({ caseId, children }: Props) {
  const { t } = useWords();
  return (
    <div className={`${classes.bar} no-print`}>
      <div className={classes.inner}>
        <TabBar label={t('nav.case')}>
          {casePages.map(({ to, label }) => (
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
        </TabBar>
        {children}
      </div>
    </div>
  );
}
