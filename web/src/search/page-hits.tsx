import { Link } from '@tanstack/react-router';
import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import { casePages } from '../shell/case-bar';
import { tools } from '../toolbox/tools';
import classes from './search.module.css';

/** The pages whose names hold the words. */
export function PageHits({ q }: { q: string }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const asked = q.trim().toLowerCase();
  const fits = (label: string): boolean => label.toLowerCase().includes(asked);
  const pages = casePages.filter(({ label }) => fits(t(label)));
  const fitting = tools.filter(({ name }) => fits(t(`tool.${name}`)));
  if (pages.length + fitting.length === 0) return null;
  return (
    <section aria-labelledby="hits-pages" className={classes.hits}>
      <h2 id="hits-pages">{t('search.pages')}</h2>
      <ul>
        {pages.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} params={{ caseId }}>
              {t(label)}
            </Link>
          </li>
        ))}
        {fitting.map(({ to, name }) => (
          <li key={to}>
            <Link to={to} search={{ case: caseId }}>
              {t(`tool.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
