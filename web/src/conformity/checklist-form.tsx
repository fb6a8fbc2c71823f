import { Button } from '@mantine/core';
import type { FormEvent } from 'react';
import { useWords } from '../i18n/index';
import { Choice } from '../ui/choice';
import { DraftNote } from '../ui/draft/draft-note';
import { useDraft } from '../ui/draft/use-draft';
import { TextField } from '../ui/text-field';
import { useDocumentChoices } from './choices';
import classes from './conformity.module.css';
import type { ConformityAsked } from './use-conformity';

type Props = { asked: ConformityAsked; onAsk: (asked: ConformityAsked) => void };

export function ChecklistForm({ asked, onAsk }: Props) {
  const { t } = useWords();
  const { goods, countries } = useDocumentChoices();
  // Of this address: another one asks something else.
  const kept = useDraft<ConformityAsked>(`checklist/${JSON.stringify(asked)}`, asked);
  const { change } = kept;
  const { product = '', from = '', to = '', on = '', quantity = '' } = kept.value;
  const draft = { product, from, to, on, quantity };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    kept.clear();
    const { quantity: pieces, ...rest } = draft;
    onAsk({ ...rest, ...(pieces.trim() === '' ? {} : { quantity: pieces.trim() }) });
  };
  return (
    <form className={`${classes.form} no-print`} onSubmit={submit}>
      <DraftNote draft={kept} />
      <Choice
        label={t('checklist.product')}
        required
        value={product}
        choices={goods}
        onChange={(word) => change({ product: word })}
      />
      <TextField
        label={t('checklist.quantity')}
        maxLength={40}
        value={quantity}
        onChange={(text) => change({ quantity: text })}
      />
      <Choice
        label={t('checklist.from')}
        required
        value={from}
        choices={countries}
        onChange={(code) => change({ from: code })}
      />
      <Choice
        label={t('checklist.to')}
        required
        value={to}
        choices={countries}
        onChange={(code) => change({ to: code })}
      />
      <TextField
        label={t('checklist.on')}
        type="date"
        required
        value={on}
        onChange={(day) => change({ on: day })}
      />
      <Button type="submit">{t('checklist.show')}</Button>
    </form>
  );
}
