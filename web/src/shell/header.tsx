import { IconMenu2, IconPlus, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/index';
import { useMay, useOwnName } from '../people/use-me';
import { CaseSwitcher } from './case-switcher';
import { ColourSwitch } from './colour-switch';
import { Disclosure } from './disclosure';
import classes from './header.module.css';
import { LanguageSwitch } from './language-switch';
import { SearchForm } from './search-form';

type Props = { title: string | undefined; caseId: string | undefined };

/** The bar over every page. On a phone what is needed less often is behind a button, which a desk has no use for. */
export function Header({ title, caseId }: Props) {
  const { t } = useWords();
  const mayRecord = useMay('record', caseId);
  return (
    <header className={classes.header}>
      <div className={classes.bar}>
        <Link to="/" search={{}} className={classes.name} title={t('home.cases')}>
          {t('app.name')}
        </Link>
        <CaseSwitcher caseId={caseId} title={title} />
        {caseId !== undefined && <SearchForm />}
        {caseId !== undefined && (
          <Link
            to="/$caseId/search"
            params={{ caseId }}
            className={`${classes.find} no-print`}
            aria-label={t('search.title')}
          >
            <IconSearch size={20} aria-hidden />
          </Link>
        )}
        {caseId !== undefined && mayRecord && (
          <Link to="/$caseId/add" params={{ caseId }} className={`${classes.add} no-print`}>
            <IconPlus size={16} aria-hidden />
            {t('nav.add')}
          </Link>
        )}
        <Disclosure
          face={<IconMenu2 size={22} aria-hidden />}
          label={t('nav.menu')}
          className={`${classes.menu} no-print`}
          buttonClass={classes.burger}
          panelClass={classes.places}
        >
          <Places caseId={caseId} />
        </Disclosure>
      </div>
      {title !== undefined && <p className={classes.printed}>{title}</p>}
    </header>
  );
}

/** What works without a case too; the case in the address is the way back to it. */
function Places({ caseId }: { caseId: string | undefined }) {
  const { t } = useWords();
  const name = useOwnName();
  return (
    <nav aria-label={t('nav.label')}>
      <Link
        to="/toolbox"
        search={caseId === undefined ? {} : { case: caseId }}
        activeOptions={{ includeSearch: false }}
        activeProps={{ 'aria-current': 'true' }}
      >
        {t('nav.toolbox')}
      </Link>
      <Link
        to="/help"
        search={{}}
        activeOptions={{ includeSearch: false }}
        activeProps={{ 'aria-current': 'true' }}
      >
        {t('help.title')}
      </Link>
      <Link to="/people" search={{}} activeProps={{ 'aria-current': 'true' }}>
        {name ?? t('people.title')}
      </Link>
      <LanguageSwitch />
      <ColourSwitch />
    </nav>
  );
}
