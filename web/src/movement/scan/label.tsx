import { useState } from 'react';
import type { ScanAnswer } from '../../../../src/movement/scan/api';
import { useWords } from '../../i18n/index';
import classes from './scan.module.css';
import { visible } from './visible';

const tones = {
  read: 'for',
  doubt: 'open',
  'read-in-part': 'open',
  refuse: 'against',
  'not-gs1': 'neutral',
} as const satisfies Record<ScanAnswer['outcome'], string>;

/** What a label says, what is wrong with it, and the readings to choose from. */
export function Label({ answer }: { answer: ScanAnswer }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<number>();
  const { outcome, says, problems, lacks, unread, readings, elements } = answer;
  const isAsked = outcome === 'doubt' || outcome === 'refuse';
  const shown = (chosen === undefined ? undefined : readings[chosen]?.shown) ?? answer.shown;
  return (
    <section aria-labelledby="scan-result" className={classes.result}>
      <h2 id="scan-result">{t('scan.result')}</h2>
      <p role="status" className={classes.outcome} data-tone={tones[outcome]}>
        {chosen === undefined ? says : t('scan.chosen')}
      </p>
      {problems.length + lacks.length > 0 && (
        <ul className={classes.notices}>
          {problems.map(({ code, message }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: problems stay where they are
            <li key={`${code} ${at}`}>{message}</li>
          ))}
          {lacks.map(({ field, message }) => (
            <li key={field}>{message}</li>
          ))}
        </ul>
      )}
      {shown.length > 0 && (
        <dl className={classes.fields}>
          {shown.map(({ name, label, value }) => (
            <div key={name}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {elements.length > 0 && (
        <p className={`small ${classes.letters}`}>
          {elements.map(({ ai, value, isFaulty }) => (
            <span key={`${ai} ${value}`} data-faulty={isFaulty || undefined}>
              ({ai}) {visible(value)}{' '}
            </span>
          ))}
          {unread !== null && <span data-faulty>{visible(unread)}</span>}
        </p>
      )}
      {readings.length > 0 && (
        <fieldset className={classes.readings}>
          <legend>{isAsked ? t('scan.choose') : t('scan.others')}</legend>
          {readings.map(({ text }, at) => (
            <label key={text}>
              <input
                type="radio"
                name="scan-reading"
                checked={chosen === at}
                onChange={() => setChosen(at)}
              />{' '}
              <code>{text}</code> {at === 0 && answer.hasLikely && <em>{t('scan.likeliest')}</em>}
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}
