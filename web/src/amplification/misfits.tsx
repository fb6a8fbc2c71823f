import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { SaidProblem } from '../../../src/lib/errors/index';
import { useLanguage } from '../case-query';
import { formatDay, formatNumber } from '../format';
import { type Language, type Say, useWords } from '../i18n/index';
import classes from './job.module.css';

type Props = { misfits: readonly SaidProblem[]; onAnyway: () => void; onLeave: () => void };

/** Asks before a result goes to a study that seems to be of other posts. */
export function Misfits({ misfits, onAnyway, onLeave }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => leave.current?.focus(), []);
  return (
    <div role="alertdialog" aria-label={t('hashtags.attach.misfit')} className={classes.ask}>
      <p>{t('hashtags.attach.misfit')}</p>
      <ul>
        {misfits.map((misfit) => (
          <li key={misfit.at.field}>{misfitText(misfit, t, language)}</li>
        ))}
      </ul>
      <Button size="xs" variant="default" onClick={onAnyway}>
        {t('hashtags.attach.anyway')}
      </Button>
      <Button size="xs" variant="default" ref={leave} onClick={onLeave}>
        {t('hashtags.attach.leave')}
      </Button>
    </div>
  );
}

function misfitText(
  { at, found = '', expected = '', message }: SaidProblem,
  t: Say,
  language: Language,
): string {
  if (at.field === 'hashtag') return t('hashtags.attach.misfit.hashtag', { found, expected });
  if (at.field === 'days')
    return t('hashtags.attach.misfit.days', {
      found: daysText(found, language),
      expected: daysText(expected, language),
    });
  if (at.field === 'posts')
    return t('hashtags.attach.misfit.posts', { found: formatNumber(Number(found), language), expected });
  return message;
}

const daysText = (days: string, language: Language): string =>
  days
    .split(' … ')
    .map((day) => (day === '' ? '' : formatDay(day, language, 'long')))
    .join(' – ');
