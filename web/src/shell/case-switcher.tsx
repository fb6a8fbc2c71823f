import { IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/index';
import { Disclosure } from './disclosure';
import classes from './header.module.css';
import { useCases } from './use-cases';

// More than these are found on the page of all of them.
const shownMax = 8;

/** The case one is in, the others, and the ways to a new one. */
export function CaseSwitcher({ caseId, title }: { caseId: string | undefined; title: string | undefined }) {
  const { t } = useWords();
  const cases = useCases();
  const others = cases.filter(({ id }) => id !== caseId).slice(0, shownMax);
  return (
    <Disclosure
      face={
        <>
          <span>{title ?? t('cases.choose')}</span>
          <IconChevronDown size={16} aria-hidden />
        </>
      }
      label={title === undefined ? t('cases.choose') : t('cases.switch', { title })}
      className={classes.switcher}
      buttonClass={classes.case}
      panelClass={classes.panel}
    >
      <ul aria-label={t('home.cases')}>
        {caseId !== undefined && title !== undefined && (
          <li>
            <Link to="/$caseId" params={{ caseId }} search={{}}>
              {t('cases.back', { title })}
            </Link>
          </li>
        )}
        {others.map(({ id, title: name }) => (
          <li key={id}>
            <Link to="/$caseId" params={{ caseId: id }} search={{}}>
              {name}
            </Link>
          </li>
        ))}
        <li data-first>
          <Link to="/" search={{}} hash="new">
            {t('home.new')}
          </Link>
        </li>
        <li>
          <Link to="/" search={{}} hash="import">
            {t('home.import')}
          </Link>
        </li>
        <li>
          <Link to="/" search={{}}>
            {t('cases.all', { count: cases.length })}
          </Link>
        </li>
      </ul>
    </Disclosure>
  );
}
