import { useId, useState } from 'react';
import type { AccountNetwork } from '../../../../src/amplification/api';
import { useWords } from '../../i18n/index';
import filters from '../../ui/filters/filters.module.css';
import { accountText } from '../account-text';
import classes from './network.module.css';

type Props = {
  accounts: AccountNetwork['accounts'];
  chosen: number | undefined;
  onChoose: (account: number | undefined) => void;
};

const suggestionsMax = 20;

/** Finds an account by part of its name and shows it among those it is tied to. */
export function FindAccount({ accounts, chosen, onChoose }: Props) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const found = text === '' ? [] : matching(accounts, text);
  const change = (typed: string) => {
    setText(typed);
    const exact = accounts.findIndex((account) => account.id === typed);
    if (exact >= 0) onChoose(exact);
    else if (typed === '') onChoose(undefined);
  };
  const first = found[0];
  return (
    <form
      className={`${filters.text} ${classes.find}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (first !== undefined) {
          setText(accounts[first]?.id ?? '');
          onChoose(first);
        }
      }}
    >
      <label htmlFor={id}>{t('hashtags.network.find')}</label>
      <input
        id={id}
        type="search"
        list={`${id}-list`}
        autoComplete="off"
        value={text}
        onChange={({ target }) => change(target.value)}
      />
      <datalist id={`${id}-list`}>
        {found.map((account) => (
          <option key={account} value={accounts[account]?.id} />
        ))}
      </datalist>
      <p className="small" role="status">
        {text !== '' && found.length === 0 && t('hashtags.network.notFound')}
        {chosen !== undefined &&
          t('hashtags.network.chosen', { account: accountText(accounts[chosen]?.id ?? '') })}
      </p>
    </form>
  );
}

function matching(accounts: AccountNetwork['accounts'], text: string): number[] {
  const wanted = text.toLowerCase();
  const found: number[] = [];
  for (let i = 0; i < accounts.length && found.length < suggestionsMax; i++) {
    if (accounts[i]?.id.toLowerCase().includes(wanted)) found.push(i);
  }
  return found;
}
