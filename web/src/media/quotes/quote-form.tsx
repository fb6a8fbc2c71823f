import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../i18n/index';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import type { OpenedText, QuoteFields } from './form-fields';
import classes from './quotes.module.css';
import { SourceFiles } from './source-files';

type Props = {
  fields: QuoteFields;
  files: readonly OpenedText[];
  isAsking: boolean;
  change: (part: Partial<QuoteFields>) => void;
  onFiles: (files: readonly OpenedText[]) => void;
  /** Asks, or says that something is missing. */
  ask: () => boolean;
};

export function QuoteForm({ fields, files, isAsking, change, onFiles, ask }: Props) {
  const { t } = useWords();
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      className={`${classes.form} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(!ask());
      }}
    >
      <TextArea
        label={t('quotes.quote')}
        rows={3}
        value={fields.quote}
        onChange={(quote) => change({ quote })}
      />
      <div className={classes.pair}>
        <TextField label={t('quotes.by')} value={fields.by} onChange={(by) => change({ by })} />
        <TextField label={t('quotes.on')} type="date" value={fields.on} onChange={(on) => change({ on })} />
      </div>
      <TextArea
        label={t('quotes.text')}
        hint={t('quotes.text.hint')}
        rows={7}
        value={fields.text}
        onChange={(text) => change({ text })}
      />
      <div className={classes.pair}>
        <TextField
          label={t('quotes.day')}
          type="date"
          value={fields.day}
          onChange={(day) => change({ day })}
        />
      </div>
      <SourceFiles files={files} onFiles={onFiles} />
      <details open={fields.translation !== ''}>
        <summary>{t('quotes.translation.add')}</summary>
        <TextArea
          label={t('quotes.translation')}
          hint={t('quotes.translation.hint')}
          rows={5}
          value={fields.translation}
          onChange={(translation) => change({ translation })}
        />
      </details>
      <p>
        <Button type="submit" loading={isAsking}>
          {t('quotes.ask')}
        </Button>
      </p>
      {isMissing && <p role="alert">{t('quotes.missing')}</p>}
    </form>
  );
}
