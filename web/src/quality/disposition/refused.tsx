import { Button } from '@mantine/core';
import { useId } from 'react';
import { shownText } from '../../../../src/lib/names/index';
import classes from '../../edit/edit.module.css';
import { useWords } from '../../i18n/index';
import type { Stale } from './use-enter';

type Props = {
  enter: { readonly error: Error | null; readonly stale: Stale | undefined; readonly isPending: boolean };
};

/** Why something of a lot was not entered; where somebody else was quicker, both and the choice. */
export function Refused({ enter: { error, stale, isPending } }: Props) {
  const { t } = useWords();
  const title = useId();
  if (!error) return null;
  if (!stale) return <p role="alert">{error.message}</p>;
  return (
    <section className={classes.conflict} role="alert" aria-labelledby={title}>
      <p id={title}>
        <strong>{t('conflict.lot')}</strong>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('conflict.yours')}</th>
            <th scope="col">{t('conflict.lot.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{linesOf(stale.yours)}</td>
            <td>{stale.lines.length === 0 ? '–' : shownText(stale.lines.join('\n'))}</td>
          </tr>
        </tbody>
      </table>
      <div className={classes.buttons}>
        <Button variant="default" loading={isPending} onClick={stale.enterAllTheSame}>
          {t('conflict.lot.enter')}
        </Button>
        <Button variant="default" onClick={stale.leave}>
          {t('conflict.lot.leave')}
        </Button>
        <Button variant="default" onClick={stale.goOn}>
          {t('conflict.goOn')}
        </Button>
      </div>
    </section>
  );
}

const linesOf = (fields: Readonly<Record<string, unknown>>): string =>
  Object.values(fields)
    .flatMap((value) => (typeof value === 'string' ? [value] : listed(value)))
    .map(shownText)
    .join('\n');

const listed = (value: unknown): string[] => {
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return [
    Object.values(value)
      .flatMap((one) => (typeof one === 'object' ? listed(one) : [String(one)]))
      .join(' '),
  ];
};
