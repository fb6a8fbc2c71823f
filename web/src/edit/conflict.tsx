import { Button } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import type { Kind } from '../../../src/case/index';
import { shownText } from '../../../src/lib/names/index';
import { fieldLabel } from '../i18n/field-label';
import { useWords } from '../i18n/index';
import classes from './edit.module.css';
import type { Field } from './fields';
import { type EntryBody, formValues } from './form-values';

type Props = {
  kind: Kind;
  fields: readonly Field[];
  yours: EntryBody;
  /** Absent where the entry was removed. */
  theirs: EntryBody | undefined;
  isPending: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onGoOn: () => void;
};

/** What somebody else stored while this form was open, beside what stands in it; nothing is decided for anybody. */
export function Conflict({
  kind,
  fields,
  yours,
  theirs,
  isPending,
  onKeepMine,
  onTakeTheirs,
  onGoOn,
}: Props) {
  const { t } = useWords();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={classes.conflict} aria-labelledby={title}>
      <h2 id={title} ref={heading} tabIndex={-1}>
        {t('conflict.title')}
      </h2>
      {theirs ? (
        <Compared kind={kind} fields={fields} yours={yours} theirs={theirs} />
      ) : (
        <p>{t('conflict.removed')}</p>
      )}
      <div className={classes.buttons}>
        <Button variant="default" loading={isPending} onClick={onKeepMine}>
          {t('conflict.keepMine')}
        </Button>
        <Button variant="default" onClick={onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>
        <Button variant="default" onClick={onGoOn}>
          {t('conflict.goOn')}
        </Button>
      </div>
    </section>
  );
}

function Compared({
  kind,
  fields,
  yours,
  theirs,
}: {
  kind: Kind;
  fields: readonly Field[];
  yours: EntryBody;
  theirs: EntryBody;
}) {
  const { t } = useWords();
  const rows = differing(fields, yours, theirs);
  if (rows.length === 0) return <p>{t('conflict.same')}</p>;
  return (
    <>
      <p>{t('conflict.lead')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('conflict.field')}</th>
            <th scope="col">{t('conflict.yours')}</th>
            <th scope="col">{t('conflict.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, mine, other }) => (
            <tr key={name}>
              <th scope="row">{fieldLabel(kind, name, t)}</th>
              <td>{mine}</td>
              <td>{other}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function differing(fields: readonly Field[], yours: EntryBody, theirs: EntryBody) {
  const [mine, others] = [formValues(fields, yours), formValues(fields, theirs)];
  return fields
    .map(({ name }) => ({ name, mine: textOf(mine[name]), other: textOf(others[name]) }))
    .filter((row) => row.mine !== row.other);
}

function textOf(value: string | boolean | string[] | undefined): string {
  if (typeof value === 'boolean') return value ? '✓' : '–';
  const text = Array.isArray(value) ? value.join('\n') : (value ?? '');
  return text === '' ? '–' : shownText(text);
}
