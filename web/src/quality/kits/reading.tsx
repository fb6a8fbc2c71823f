import type { ResultsEvaluation } from '../../../../src/quality/kits/api';
import { useLanguage } from '../../case-query';
import { formatNumber } from '../../format';
import { useWords } from '../../i18n/index';
import { Choice } from '../../ui/choice';
import { type ColumnsSaid, readColumns } from './evaluation';
import classes from './kits.module.css';

type Props = {
  reading: NonNullable<ResultsEvaluation['reading']>;
  said: ColumnsSaid;
  onSay: (said: ColumnsSaid) => void;
};

/** How the file was read, column by column and word by word, each to be changed; and what has to be said first. */
export function Reading({ reading, said, onSay }: Props) {
  const { t } = useWords();
  const asks = reading.questions.length > 0;
  return (
    <details className={`${classes.rows} no-print`} open={asks || undefined}>
      <summary>{t(asks ? 'kits.reading.ask' : 'kits.reading')}</summary>
      {reading.sheets === undefined ? (
        <p className="small">
          {t('kits.reading.file', {
            encoding: reading.encoding,
            delimiter: reading.delimiter === '\t' ? 'Tab' : reading.delimiter,
            line: reading.headerLine,
          })}
        </p>
      ) : (
        <Choice
          label={t('kits.reading.sheet')}
          value={said.sheet ?? reading.sheet ?? ''}
          choices={[
            ...(reading.sheet === undefined ? [{ value: '', label: t('kits.reading.none') }] : []),
            ...reading.sheets.map((name) => ({ value: name, label: name })),
          ]}
          onChange={(sheet) => onSay(sheet === '' ? {} : { sheet })}
        />
      )}
      <div className={classes.settings}>
        {readColumns.map(({ column, param }) => {
          const found = reading.columns.find((one) => one.column === column)?.name ?? '';
          return (
            <Choice
              key={column}
              label={t(`kits.reading.${column}`)}
              value={said[param] ?? found}
              choices={[
                { value: '', label: t('kits.reading.none') },
                ...reading.names.map((name) => ({ value: name, label: name })),
              ]}
              onChange={(name) => onSay({ ...said, [param]: name === '' ? undefined : name })}
            />
          );
        })}
      </div>
      {(['reference', 'result'] as const).map((column) => (
        <Words key={column} reading={reading} column={column} said={said} onSay={onSay} />
      ))}
    </details>
  );
}

function Words({ reading, column, said, onSay }: Props & { column: 'reference' | 'result' }) {
  const { t } = useWords();
  const language = useLanguage();
  const words = reading.words.filter((one) => one.column === column);
  if (words.length === 0) return null;
  const say = (word: string, as: 'positive' | 'negative') =>
    onSay({ ...said, [as]: [said[as], word].filter(Boolean).join(',') });
  return (
    <>
      <h4>{t(`kits.reading.${column}`)}</h4>
      <ul className={classes.words}>
        {words.map(({ word, as, count }) => (
          <li key={word}>
            “{word}” → <strong>{isOutcome(as) ? t(`kits.as.${as}`) : as}</strong> (
            {formatNumber(count, language)})
            {as === 'unread' &&
              (['positive', 'negative'] as const).map((meaning) => (
                <button
                  key={meaning}
                  type="button"
                  className="plain-button"
                  onClick={() => say(word, meaning)}
                >
                  {t(`kits.as.${meaning}`)}
                </button>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}

const outcomes = ['positive', 'negative', 'invalid', 'indeterminate', 'defective', 'none', 'unread'] as const;
const isOutcome = (word: string): word is (typeof outcomes)[number] =>
  (outcomes as readonly string[]).includes(word);
