import { Link, Outlet } from '@tanstack/react-router';
import { useWords } from '../i18n/index';
import bar from '../shell/case-bar.module.css';
import { PageFrame } from '../shell/page-frame';
import { TabBar } from '../shell/tab-bar';

const pages = [
  { to: '/help', label: 'help.first' },
  { to: '/help/words', label: 'help.words' },
  { to: '/help/verdicts', label: 'help.verdicts' },
] as const;

export function HelpShell() {
  return (
    <PageFrame title={undefined} caseId={undefined} bar={<HelpBar />}>
      <Outlet />
    </PageFrame>
  );
}

function HelpBar() {
  const { t } = useWords();
  return (
    <div className={`${bar.bar} no-print`}>
      <div className={bar.inner}>
        <TabBar label={t('help.title')}>
          {pages.map(({ to, label }) => (
            <Link
              key={to}
              to={to}
              activeOptions={{ exact: true, includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {t(label)}
            </Link>
          ))}
        </TabBar>
      </div>
    </div>
  );
}
