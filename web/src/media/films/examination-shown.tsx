import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FilmExamination } from '../../../../src/media/footage/api';
import { useLanguage } from '../../case-query';
import { formatShare } from '../../format';
import { useWords } from '../../i18n/index';
import { saveJson } from '../../ui/save-file';
import { csvText, saveCsv } from '../../ui/table/csv';
import classes from './films.module.css';
import type { FilmsChosen } from './form';
import { Players } from './players';
import { Strip } from './strip';

type Props = { answer: FilmExamination; films: FilmsChosen };

/** The verdict in a sentence, where each stretch is of, the two films side by side, and what the method cannot see. */
export function ExaminationShown({ answer, films }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const [at, setAt] = useState(0);
  const [verdict, ...further] = answer.says;
  return (
    <article className={classes.result} aria-label={t('films.result')}>
      <h2>{verdict}</h2>
      {[...further, ...answer.notices].map((said) => (
        <p key={said}>{said}</p>
      ))}
      <Strip answer={answer} chosen={at} choose={setAt} />
      <Players answer={answer} films={films} at={at} />
      <table className={classes.table}>
        <caption>{t('films.stretches')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('films.stretch')}</th>
            <th scope="col">{t('films.what')}</th>
            <th scope="col">{t('films.confidence')}</th>
          </tr>
        </thead>
        <tbody>
          {answer.segments.map(({ fromSeconds, toSeconds, says, confidence }, index) => (
            <tr key={fromSeconds} aria-current={index === at || undefined}>
              <th scope="row">
                <button type="button" className="plain-button" onClick={() => setAt(index)}>
                  {fromSeconds.toFixed(1)}–{toSeconds.toFixed(1)} s
                </button>
              </th>
              <td>{says}</td>
              <td>{confidence === null ? '–' : formatShare(confidence, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">{answer.limits}</p>
      <ul className="small">
        {[answer.suspect, ...answer.originals, ...answer.overlays].map((file, index) => (
          // The same file may be given twice.
          // biome-ignore lint/suspicious/noArrayIndexKey: files of an answer never change their order
          <li key={index}>
            {file.name} · {file.container} · SHA-256 {file.sha256}
          </li>
        ))}
      </ul>
      <p className={`${classes.downloads} no-print`}>
        <Button variant="default" onClick={() => saveJson('film.json', JSON.stringify(answer, null, 2))}>
          JSON
        </Button>
        <Button variant="default" onClick={() => saveCsv('film.csv', csvOf(answer))}>
          CSV
        </Button>
      </p>
    </article>
  );
}

const csvOf = ({ segments }: FilmExamination): string =>
  csvText(
    [
      ...['from_seconds', 'to_seconds', 'verdict', 'unclear', 'changes', 'original'],
      ...['original_from_seconds', 'original_to_seconds', 'speed', 'confidence', 'sound', 'overlay'],
    ],
    segments.map((one) => [
      ...[one.fromSeconds, one.toSeconds, one.verdict, one.unclear, one.changes.join(' ')],
      ...[one.original?.name, one.original?.fromSeconds, one.original?.toSeconds, one.original?.speed],
      ...[one.confidence, one.sound, one.overlay?.name],
    ]),
  );
