import type { ArticleReading, ModelReading } from '../../../src/reading/api';
import { useLanguage } from '../case-query';
import { useWords } from '../i18n/index';
import classes from './reading.module.css';
import type { Review } from './use-review';

type Props = {
  reading: ArticleReading;
  model: ModelReading | undefined;
  review: Review;
  onLeave: () => void;
};

/** What was read how, what was not read, and the way to another article. */
export function Notices({ reading, model, review, onLeave }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const { skipped } = reading;
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(reading.language) ?? reading.language;
  const left = skipped.numbers + skipped.statements;
  const said = [
    reading.languageDoubtful ? t('reading.language-doubtful') : t('read.language', { language: name }),
    ...(reading.encoding === null ? [] : [t('reading.other-encoding', { encoding: reading.encoding })]),
    ...(skipped.tableLines > 0 ? [t('reading.tables', { lines: skipped.tableLines })] : []),
    ...skipped.turned.map(({ words }) => t('reading.turned', { words })),
    ...(left > 0 ? [t('reading.more', { count: left })] : []),
    ...modelSaid(model, t),
  ];
  return (
    <div className={classes.notices}>
      <ul>
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" className="plain-button" onClick={onLeave}>
        {review.told.from.draft.order.length === 0 ? t('read.other') : t('read.other.done')}
      </button>
    </div>
  );
}

function modelSaid(model: ModelReading | undefined, t: ReturnType<typeof useWords>['t']): string[] {
  if (!model || model.asked === null) return [];
  const { asked, failure, dropped, statements } = model;
  if (failure !== null) return [t('read.model.failed', { asked, failure })];
  return [t('read.model.asked', { asked, count: statements.length, dropped })];
}
