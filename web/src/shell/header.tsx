import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/index';
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

/** What works without a case too; the case in the address is the way back to it. */
const tools = [
  { to: '/checklist', label: 'nav.checklist' },
  { to: '/sampling', label: 'nav.sampling' },
  { to: '/test-kits', label: 'nav.kits' },
  { to: '/standards', label: 'nav.standards' },
  { to: '/hashtags', label: 'nav.hashtags' },
] as const;

type Label = (typeof pages | typeof tools)[number]['label'];

/** The page one is on, or one of the pages under it. */
function useActivePage(caseId: string | undefined): Label | undefined {
  const pathname = useLocation({ select: (location) => decodeURIComponent(location.pathname) });
  const tool = tools.find(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  if (tool) return tool.label;
  const rest = pathname.slice(`/${caseId ?? ''}`.length).split('/')[1] ?? '';
  return pages.find(({ to }) => to === (rest === '' ? '/$caseId' : `/$caseId/${rest}`))?.label;
}

type Props = { title: string | undefined; caseId: string | undefined };

export function Header({ title, caseId }: Props) {
  const { t } = useWords();
  const active = useActivePage(caseId);
  useEffect(() => {
    document.title = [active === undefined ? undefined : t(active), title, t('app.name')]
      .filter(Boolean)
      .join(' – ');
  }, [active, title, t]);
  const nav = useRef<HTMLElement>(null);
  // On a phone the pages do not fit side by side: the one that is open comes into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew when another page is open
  useEffect(() => {
    const link = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && link) nav.current.scrollLeft = link.offsetLeft - nav.current.offsetLeft - 16;
  }, [active, caseId]);
  return (
    <header className={classes.header}>
      <div className={classes.masthead}>
        <div className={classes.names}>
          <Link to="/" search={{}} className={classes.name} title={t('home.cases')}>
            {t('app.name')}
          </Link>
          {caseId === undefined || title === undefined ? (
            <span className={classes.title}>{title}</span>
          ) : (
            <Link to="/$caseId" params={{ caseId }} className={classes.title}>
              {title}
            </Link>
          )}
        </div>
        <div className={`${classes.switches} no-print`}>
          <LanguageSwitch />
          <ColourSwitch />
        </div>
      </div>
      <nav ref={nav} aria-label={t('nav.label')} className={`${classes.nav} no-print`}>
        {caseId !== undefined &&
          pages.map(({ to, label }) => (
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
        {tools.map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            search={caseId === undefined ? {} : { case: caseId }}
            activeOptions={{ includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {t(label)}
          </Link>
        ))}
      </nav>
    </header>
  );
}
