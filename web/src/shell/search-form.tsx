import { IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useWords } from '../i18n/index';
import classes from './search-form.module.css';
import { useCaseInReach } from './use-case-in-reach';

/** Asks the case for words. In the bar there is no room for it on a phone; the page of what is found has its own. */
export function SearchForm({ isOnPage = false }: { isOnPage?: boolean }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const caseId = useCaseInReach();
  const found = useSearch({ strict: false, select: (search) => search.q });
  const [q, setQ] = useState(isOnPage ? (found ?? '') : '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (caseId === undefined || q.trim() === '') return;
    void navigate({ to: '/$caseId/search', params: { caseId }, search: { q: q.trim() } });
    if (!isOnPage) setQ('');
  };
  return (
    <search className={`${isOnPage ? classes.page : classes.bar} no-print`}>
      <form onSubmit={submit} className={classes.form}>
        <input
          type="search"
          aria-label={isOnPage ? t('search.title') : t('search.everything')}
          placeholder={t('search.everything')}
          value={q}
          maxLength={200}
          onChange={({ target }) => setQ(target.value)}
        />
        <button type="submit" aria-label={t('search.do')}>
          <IconSearch size={18} aria-hidden />
        </button>
      </form>
    </search>
  );
}
