import { IconAlertTriangle } from '@tabler/icons-react';
import type { DocumentChecklist } from '../../../src/conformity/api';
import { useLanguage } from '../case-query';
import { formatDay } from '../format';
import { useWords } from '../i18n/index';
import classes from './conformity.module.css';

type Props = Pick<
  DocumentChecklist['export']['rules'][number],
  'confirmation' | 'oneWeakSource' | 'sources' | 'restsOn' | 'lastSeen'
> & { note?: string | undefined; noteIn?: string | undefined };

/** What a rule rests on, and how far that carries. */
export function RuleSource({ confirmation, oneWeakSource, restsOn, lastSeen, sources, note, noteIn }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const trust = confirmation === 'confirmed' && restsOn !== 'text' ? 'page' : confirmation;
  return (
    <div className={classes.rests}>
      {oneWeakSource && (
        <p className={classes.weak} data-tone="caution">
          <IconAlertTriangle size={15} stroke={2} aria-hidden /> {t('conformity.weak.one')}
        </p>
      )}
      <p>
        {t(`conformity.trust.${trust}`)}{' '}
        {lastSeen !== null && t('conformity.lastSeen', { day: formatDay(lastSeen, language) })}
      </p>
      {note !== undefined && (
        <p lang={noteIn}>
          {noteIn !== language && <span lang={language}>{t('conformity.noteInEnglish')} </span>}
          {note}
        </p>
      )}
      <details>
        <summary>{t('conformity.sources.count', { count: sources.length })}</summary>
        <ul>
          {sources.map(({ at, grade, read, date }) => (
            <li key={at}>
              <span lang="en">{at}</span> ({t(`conformity.grade.${grade}`)}
              {date !== undefined && `, ${date}`}
              {read !== undefined && `, ${t(`conformity.read.${read}`)}`})
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
