import { Link, Outlet, useSearch } from '@tanstack/react-router';
import { useWords } from '../i18n/index';
import bar from '../shell/case-bar.module.css';
import { PageFrame } from '../shell/page-frame';
import { TabBar } from '../shell/tab-bar';
import { useCases } from '../shell/use-cases';
import { tools } from './tools';

/** Around the tools: their bar, and the case one came from. */
export function ToolboxShell() {
  const asked = useSearch({ strict: false, select: (search) => search.case });
  const { id, title } = useCases().find((one) => one.id === asked) ?? {};
  return (
    <PageFrame title={title} caseId={id} bar={<ToolBar />}>
      <Outlet />
    </PageFrame>
  );
}

function ToolBar() {
  const { t } = useWords();
  return (
    <div className={`${bar.bar} no-print`}>
      <div className={bar.inner}>
        <TabBar label={t('nav.toolbox')}>
          {tools.map(({ to, name }) => (
            <Link
              key={to}
              to={to}
              activeOptions={{ includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {t(`tool.${name}`)}
            </Link>
          ))}
        </TabBar>
      </div>
    </div>
  );
}
