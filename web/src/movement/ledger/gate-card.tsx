import { useCaseQuery, useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import type { AnswerOf } from '../../operations';
import { Answered } from '../../shell/states';
import { SourceLink } from '../../sources/source-link';
import classes from './ledger.module.css';

type Gate = AnswerOf<'get', '/api/cases/{case}/consignments/{id}/gate'>;

const tones = { yes: 'for', no: 'against', 'cannot-tell': 'open' } as const;

/** What is asked of goods before they take off, each with what its answer rests on. */
export function GateCard({ id }: { id: string }) {
  const { t } = useWords();
  const language = useLanguage();
  const query = useCaseQuery('/api/cases/{case}/consignments/{id}/gate', { id });
  return (
    <section aria-labelledby="gate" className={classes.events}>
      <h3 id="gate">{t('gate.title')}</h3>
      <Answered query={query} place="part">
        {({ summary, asked, notAsked, checks, source }) => (
          <>
            <p>{summary}</p>
            <p>
              <Said reasons={asked} />{' '}
              {notAsked.length > 0 &&
                t('gate.not-asked', {
                  checks: new Intl.ListFormat(language).format(notAsked.map(({ name }) => name)),
                })}
            </p>
            <ul className={classes.said}>
              {checks.map(({ check, name, answer, word, because, wouldChange }) => (
                <li key={check} className={classes.stage}>
                  <strong>{name}</strong>
                  {t('punctuation.colon')}
                  <span className={classes.verdict} data-tone={tones[answer]}>
                    {word}
                  </span>
                  {t('punctuation.stop')}
                  <Said reasons={because} />
                  {wouldChange !== undefined && (
                    <p className="small">{t('gate.change', { what: wouldChange })}</p>
                  )}
                </li>
              ))}
            </ul>
            <p className="small">{source}</p>
          </>
        )}
      </Answered>
    </section>
  );
}

type Reason = Gate['checks'][number]['because'][number];

/** What the reasons say, and behind them the sources they stand on. */
function Said({ reasons }: { reasons: readonly Reason[] }) {
  const sources = new Map(
    reasons.flatMap(({ evidence }) =>
      evidence.flatMap(({ source }) => (source ? [[source.id, source]] : [])),
    ),
  );
  return (
    <>
      {reasons.map(({ text }) => text).join(' ')}
      {[...sources.values()].map(({ id, title }) => (
        <span key={id} className="small">
          {' '}
          <SourceLink id={id}>{title}</SourceLink>
        </span>
      ))}
    </>
  );
}
