import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../i18n/index';
import { SignedBy } from '../../people/signed-by';
import { TextField } from '../../ui/text-field';
import classes from './proof.module.css';

type Props = {
  label: string;
  /** What comes of it. */
  does: string;
  taking: {
    readonly isPending: boolean;
    readonly error: Error | null;
    readonly mutate: (told: { reason: string; by: string }) => void;
  };
};

/** What was entered twice or wrongly is taken back with the reason. */
export function TakeBackForm({ label, does, taking }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  if (!isOpen)
    return (
      <button type="button" className="plain-button no-print" onClick={() => setOpen(true)}>
        {label}
      </button>
    );
  return (
    <form
      className={`${classes.takeBack} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        taking.mutate({ reason: reason.trim(), by: by.trim() });
      }}
    >
      <p>{does}</p>
      <TextField
        label={t('proof.take-back.reason')}
        value={reason}
        maxLength={500}
        required
        onChange={setReason}
      />
      <SignedBy label={t('proof.take-back.by')} value={by} maxLength={200} onChange={setBy} />
      <Button
        type="submit"
        variant="default"
        loading={taking.isPending}
        disabled={reason.trim() === '' || by.trim() === ''}
      >
        {label}
      </Button>
      {taking.error && <p role="alert">{taking.error.message}</p>}
    </form>
  );
}
