import type { StandardComparison } from '../../../../src/quality/standards/api';
import { useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import classes from './standards.module.css';

type Row = StandardComparison['properties'][number];

const tones = {
  same: 'for',
  stricter: 'for',
  looser: 'against',
  'not-required': 'against',
  'only-first': 'neutral',
  'not-comparable': 'open',
} as const satisfies Record<Row['relation'], string>;

/** The answer, then each requirement with both limits in one unit. */
export function ComparedStandards({ comparison }: { comparison: StandardComparison }) {
  const { t } = useWords();
  const language = useLanguage();
  const { first, second, properties } = comparison;
  return (
    <section aria-label={t('standards.result')}>
      <p className={classes.answer}>{comparison.says}</p>
      <table className={classes.table}>
        <caption>{t('standards.caption', { first: first.grade, second: second.grade })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('standards.property')}</th>
            <th scope="col">{first.grade}</th>
            <th scope="col">{second.grade}</th>
            <th scope="col">{t('standards.relation')}</th>
          </tr>
        </thead>
        <tbody>
          {properties.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a property may be there twice, tested in two ways
            <tr key={index}>
              <th scope="row">{row.name}</th>
              <td data-side={first.grade}>
                <Side side={row.first} />
              </td>
              <td data-side={second.grade}>
                <Side side={row.second} />
              </td>
              <td className={classes.relation} data-tone={tones[row.relation]}>
                {row.says}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {[first, second].map((side) => (
        <p key={side.grade} className="small">
          {side.edition}: {side.notes.join(' ')}{' '}
          {language !== 'en' && <span>{t('conformity.noteInEnglish')} </span>}
          <span lang="en">
            {side.source}. {side.note}
          </span>
          {side.confirmation !== 'confirmed' && ` ${t(`standards.${side.confirmation}`)}`}
        </p>
      ))}
    </section>
  );
}

function Side({ side }: { side: Row['first'] }) {
  const { t } = useWords();
  if (!side) return t('standards.none');
  return (
    <>
      {side.limit}
      {side.conditions !== '' && <div className="small">{side.conditions}</div>}
      {side.confirmation !== 'confirmed' && (
        <div className={classes.weak}>{t(`standards.${side.confirmation}`)}</div>
      )}
    </>
  );
}
