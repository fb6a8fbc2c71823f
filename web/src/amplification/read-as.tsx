import { useId, useState } from 'react';
import type { Job, ReadAs } from '../../../src/amplification/api';
import { useWords } from '../i18n/index';
import { Choice } from '../ui/choice';
import fieldClasses from '../ui/field.module.css';
import classes from './prepare.module.css';

const noValues = { example: '', zone: '', file: '', line: '', likely: '', dayFirst: '', monthFirst: '' };

type Props = {
  reading: Job['reading'];
  readAs: ReadAs;
  byHand: boolean;
  onChange: (readAs: ReadAs) => void;
};

/** How the file is read where it can be read in more than one way: what was decided can be changed, the rest is asked. */
export function ReadAsChoice({ reading, readAs, byHand, onChange }: Props) {
  const { t } = useWords();
  const asked = reading.questions.map(({ about }) => about);
  const [open, setOpen] = useState(asked.length > 0);
  return (
    <>
      {reading.questions.map(({ about, values }) => (
        <p key={about} role="alert">
          {t(`hashtags.question.${values.monthFirst ? 'dates-mixed' : about}`, { ...noValues, ...values })}
        </p>
      ))}
      <details open={open || asked.length > 0} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('hashtags.readAs')}</summary>
        <div className={classes.fields}>
          <DateChoice value={readAs.dates} onChange={(dates) => onChange({ ...readAs, dates })} />
          <ZoneField
            value={readAs.zone}
            known={
              reading.questions.find(({ about }) => about === 'zone')?.choices.map(({ value }) => value) ?? []
            }
            onChange={(zone) => onChange({ ...readAs, zone })}
          />
          {reading.sheets.length > 1 && (
            <Choice
              label={t('hashtags.readAs.sheet')}
              value={readAs.sheet ?? ''}
              choices={[
                { value: '', label: t('hashtags.readAs.decided') },
                ...reading.sheets.map((name) => ({ value: name, label: name })),
              ]}
              onChange={(sheet) => onChange({ ...readAs, sheet: sheet || undefined })}
            />
          )}
          {(asked.includes('encoding') || readAs.encoding !== undefined) && (
            <EncodingChoice
              value={readAs.encoding}
              names={
                reading.questions
                  .find(({ about }) => about === 'encoding')
                  ?.choices.map(({ value }) => value) ?? []
              }
              onChange={(encoding) => onChange({ ...readAs, encoding })}
            />
          )}
          {byHand && (
            <Choice
              label={t('hashtags.readAs.objectAs')}
              hint={t('hashtags.readAs.objectAs.hint')}
              value={readAs.objectAs ?? ''}
              choices={[
                { value: '', label: t('hashtags.readAs.decided') },
                { value: 'text', label: t('hashtags.readAs.objectAs.text') },
                { value: 'names', label: t('hashtags.readAs.objectAs.names') },
              ]}
              onChange={(word) =>
                onChange({ ...readAs, objectAs: word === 'text' || word === 'names' ? word : undefined })
              }
            />
          )}
        </div>
      </details>
    </>
  );
}

type Of<Field extends keyof ReadAs> = { value: ReadAs[Field]; onChange: (value: ReadAs[Field]) => void };

const orders = ['dmy', 'mdy', 'ymd'] as const;

function DateChoice({ value, onChange }: Of<'dates'>) {
  const { t } = useWords();
  return (
    <Choice
      label={t('hashtags.readAs.dates')}
      hint={t('hashtags.readAs.dates.hint')}
      value={value ?? ''}
      choices={[
        { value: '', label: t('hashtags.readAs.decided') },
        ...orders.map((order) => ({ value: order, label: t(`hashtags.readAs.dates.${order}`) })),
      ]}
      onChange={(word) => onChange(orders.find((order) => order === word))}
    />
  );
}

function EncodingChoice({ value, names, onChange }: Of<'encoding'> & { names: readonly string[] }) {
  const { t } = useWords();
  const all = [...new Set([...names, ...(value === undefined ? [] : [value])])];
  return (
    <Choice
      label={t('hashtags.readAs.encoding')}
      hint={t('hashtags.readAs.encoding.hint')}
      value={value ?? ''}
      choices={[
        { value: '', label: t('hashtags.readAs.unsaid') },
        ...all.map((name) => ({ value: name, label: name })),
      ]}
      onChange={(name) => onChange(name || undefined)}
    />
  );
}

/** A zone is typed: there are hundreds. It counts when the field is left, so that half a name is not asked for. */
function ZoneField({ value, known, onChange }: Of<'zone'> & { known: readonly string[] }) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState(value ?? '');
  return (
    <div className={fieldClasses.field}>
      <label htmlFor={id}>{t('hashtags.readAs.zone')}</label>
      <input
        id={id}
        list={`${id}-zones`}
        value={typed}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => {
          if ((typed.trim() || undefined) !== value) onChange(typed.trim() || undefined);
        }}
      />
      <datalist id={`${id}-zones`}>
        {[...known, ...Intl.supportedValuesOf('timeZone')].map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <p id={`${id}-hint`} className="small">
        {t('hashtags.readAs.zone.hint')}
      </p>
    </div>
  );
}
