import type { Correction } from '../../../src/publish/site/api';
import { useLanguage } from '../case-query';
import { FindingLink } from '../findings/finding-link';
import { WordBadge } from '../findings/word-badge';
import { formatDay } from '../format';
import classes from './dossier.module.css';
import { editionName, useSiteWords } from './edition-context';

/** What this edition says otherwise than one before it: what it was, what it is, when and why. */
export function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  const say = useSiteWords();
  const language = useLanguage();
  return (
    <section aria-labelledby="corrections" className={classes.corrections}>
      <h2 id="corrections">{say('site.corrections')}</h2>
      <ul>
        {corrections.map(({ finding, was, now, date, reason }) => (
          <li key={`${finding} ${date} ${was.edition}`}>
            <p>
              <strong>{formatDay(date, language, 'long')}</strong> ·{' '}
              <FindingLink id={finding}>{finding}</FindingLink>
            </p>
            <dl>
              <div className={classes.row}>
                <dt>{say('site.correction.was', { edition: editionName(was.edition) })}</dt>
                <dd>
                  <WordBadge word={was.verdict} /> {was.summary[language]}
                </dd>
              </div>
              <div className={classes.row}>
                <dt>{say('site.correction.now')}</dt>
                <dd>
                  {now ? (
                    <>
                      <WordBadge word={now.verdict} /> {now.summary[language]}
                    </>
                  ) : (
                    say('site.correction.leftOut')
                  )}
                </dd>
              </div>
              <div className={classes.row}>
                <dt>{say('site.correction.reason')}</dt>
                <dd>{reason}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
