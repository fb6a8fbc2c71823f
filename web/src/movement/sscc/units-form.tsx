import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWords } from '../../i18n/index';
import { SignedBy } from '../../people/signed-by';
import { Choice } from '../../ui/choice';
import { TextField } from '../../ui/text-field';
import classes from './units.module.css';
import { useIssuing } from './use-units';

type Lot = { readonly id: string; readonly batch?: string | undefined };

/** How many, under which prefix, and what is to be printed of what is in each. */
export function UnitsForm({ id, lots }: { id: string; lots: readonly Lot[] }) {
  const { t } = useWords();
  const [count, setCount] = useState('');
  const [prefix, setPrefix] = useState('');
  const [extension, setExtension] = useState('');
  const [quantity, setQuantity] = useState('');
  const [lot, setLot] = useState('');
  const [by, setBy] = useState('');
  const issuing = useIssuing(id);
  const issue = (event: FormEvent): void => {
    event.preventDefault();
    issuing.mutate({
      count: Number(count),
      by,
      ...(prefix.trim() === '' ? {} : { prefix }),
      ...(extension === '' ? {} : { extension: Number(extension) }),
      ...(quantity.trim() === '' ? {} : { quantity }),
      ...(lot === '' ? {} : { lot }),
    });
  };
  const choices = [
    { value: '', label: t('units.lot.none') },
    ...lots.map((each) => ({ value: each.id, label: each.batch ?? each.id })),
  ];
  return (
    <form onSubmit={issue}>
      <div className={classes.fields}>
        <TextField
          label={t('units.count')}
          value={count}
          required
          pattern="\d+"
          numeric
          onChange={setCount}
        />
        <TextField label={t('units.quantity')} value={quantity} maxLength={60} onChange={setQuantity} />
        {lots.length > 0 && <Choice label={t('units.lot')} value={lot} choices={choices} onChange={setLot} />}
        <TextField label={t('units.prefix')} value={prefix} maxLength={40} numeric onChange={setPrefix} />
        <TextField
          label={t('units.extension')}
          value={extension}
          pattern="\d"
          maxLength={1}
          numeric
          onChange={setExtension}
        />
        <SignedBy label={t('units.by')} value={by} maxLength={200} onChange={setBy} />
      </div>
      <Button type="submit" loading={issuing.isPending}>
        {t('units.do')}
      </Button>
      {issuing.error && <p role="alert">{issuing.error.message}</p>}
    </form>
  );
}
