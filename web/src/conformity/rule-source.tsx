import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentChecklist } from '../../../src/conformity/api';
import classes from './conformity.module.css';

type Props = Pick<
  DocumentChecklist['leaving']['rules'][number],
  'confirmation' | 'oneWeakSource' | 'sources'
> & { note?: string | undefined };

/** What a rule rests on, and how far that carries. Rules are written in English. */
export function RuleSource({ confirmation, oneWeakSource, sources, note }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.rests}>
      {oneWeakSource && (
        <p className={classes.weak} data-tone="caution">
          <IconAlertTriangle size={15} stroke={2} aria-hidden /> {t('conformity.weak')}
        </p>
      )}
      <p>{t(`conformity.confirmation.${confirmation}`)}</p>
      {note !== undefined && <p lang="en">{note}</p>}
      <details>
        <summary>{t('conformity.sources', { count: sources.length })}</summary>
        <ul>
          {sources.map(({ at, grade }) => (
            <li key={at}>
              <span lang="en">{at}</span> ({t(`conformity.grade.${grade}`)})
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
