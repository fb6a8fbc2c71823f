import { Link } from '@tanstack/react-router';
import type { JournalPage } from '../../../src/server/api';
import { useCaseId, useLanguage } from '../case-query';
import { useUndo } from '../edit/save';
import { formatMoment } from '../format';
import { useWords } from '../i18n/index';
import { isJournalKind, isKind } from '../i18n/words';
import { useMay } from '../people/use-me';
import { authorText } from './author-text';
import { BeforeAfter } from './before-after';
import classes from './journal.module.css';
import { blankedBy, isUndoable, type Touched, touchedBy } from './touched';

type Entry = JournalPage['entries'][number];

export function JournalTable({ entries }: { entries: readonly Entry[] }) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className={classes.scroll} aria-label={t('journal.title')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('journal.column.seq')}</th>
            <th scope="col">{t('journal.column.at')}</th>
            <th scope="col">{t('journal.column.by')}</th>
            <th scope="col">{t('journal.column.what')}</th>
            <th scope="col">{t('journal.column.hash')}</th>
            <th scope="col" className="no-print">
              {t('journal.undo')}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={entry.seq} entry={entry} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ entry }: { entry: Entry }) {
  const { t } = useWords();
  const language = useLanguage();
  const undo = useUndo();
  const mayUndo = useMay('record', useCaseId());
  const touched = touchedBy(entry);
  const blanked = blankedBy(entry);
  return (
    <tr>
      <td>{entry.seq}</td>
      <td>{formatMoment(entry.at, language)}</td>
      <td>{authorText(entry.by, t)}</td>
      <td>
        {isJournalKind(entry.kind) ? t(`journal.kind.${entry.kind}`) : entry.kind}
        {touched && <What touched={touched} />}
        {blanked &&
          ` ${isKind(blanked.kind) ? t(`kind.${blanked.kind}`) : blanked.kind} ${blanked.id}: ${blanked.why}`}
        {entry.kind !== 'entries-put' && <BeforeAfter entry={entry} />}
      </td>
      <td>
        <code title={entry.hash}>{entry.hash.slice(0, 12)}</code>
      </td>
      <td className="no-print">
        {mayUndo && isUndoable(entry) && (
          <button
            type="button"
            className="plain-button"
            aria-label={t('journal.undoOf', { seq: entry.seq })}
            disabled={undo.isPending}
            onClick={() => undo.mutate(entry.seq)}
          >
            {t('journal.undo')}
          </button>
        )}
      </td>
    </tr>
  );
}

function What({ touched: { kind, id } }: { touched: Touched }) {
  const { t } = useWords();
  const caseId = useCaseId();
  return (
    <>
      {' '}
      {isKind(kind) ? t(`kind.${kind}`) : kind}{' '}
      <Link to="/$caseId/edit/$kind/$id" params={{ caseId, kind, id }}>
        {id}
      </Link>
    </>
  );
}
