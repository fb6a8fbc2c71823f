import { useCaseQuery } from '../../case-query';
import { useWords } from '../../i18n/index';
import { Answered } from '../../shell/states';
import classes from './ledger.module.css';

const tones = { yes: 'for', no: 'against', 'cannot-tell': 'open' } as const;

/** What is asked of a gift before it takes off, each with what its answer rests on. */
export function GateCard({ id }: { id: string }) {
  const { t } = useWords();
  const query = useCaseQuery('/api/cases/{case}/consignments/{id}/gate', { id });
  return (
    <section aria-labelledby="gate" className={classes.events}>
      <h3 id="gate">{t('gate.title')}</h3>
      <Answered query={query} place="part">
        {({ summary, checks, source }) => (
          <>
            <p>{summary}</p>
            <ul className={classes.said}>
              {checks.map(({ check, name, answer, word, because, wouldChange }) => (
                <li key={check} className={classes.stage}>
                  <strong>{name}</strong>
                  {t('punctuation.colon')}
                  <span className={classes.verdict} data-tone={tones[answer]}>
                    {word}
                  </span>
                  {t('punctuation.stop')}
                  {because.map(({ text }) => text).join(' ')}
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
