import type { Shares } from '../../../../src/amplification/api';
import { useLanguage } from '../../case-query';
import { VerdictBadge } from '../../findings/verdict-badge';
import { useWords } from '../../i18n/index';
import { Folded } from '../../ui/folded';
import { intervalText } from './interval-text';
import { shareUnits } from './rows';
import classes from './shares.module.css';

type Automated = Shares['automated'];
type Part = Pick<Automated['rows'][number], 'unit' | 'verdict' | 'obstacles'> & {
  readonly interval: { readonly low: number; readonly high: number; readonly estimate?: number } | null;
};

// The study that gave the article its numbers called an account automated above this rate.
const namedRule = 'over-50-a-day';
const reasonsFirst = 3;

/** Automated, hyperactive and coordinated: an account can be any of them without the others. */
export function Findings({ shares }: { shares: Shares }) {
  const { t } = useWords();
  const ofRows = (rows: Shares['hyperactive']['rows']): Part[] =>
    rows.map(({ share, ...row }) => ({ ...row, interval: share }));
  return (
    <section aria-label={t('hashtags.findings')} className={classes.findings}>
      <div className={classes.cards}>
        <Card name="coordinated" parts={ofRows(shares.coordinated.rows)} />
        <Card
          name="automated"
          parts={shares.automated.overall.map(({ range, ...rest }) => ({ ...rest, interval: range }))}
        />
        <Card
          name="hyperactive"
          parts={ofRows(shares.hyperactive.rows.filter(({ rule }) => rule === namedRule))}
        />
      </div>
      <p className="small">{t('hashtags.findings.apart')}</p>
    </section>
  );
}

type CardProps = { name: 'coordinated' | 'automated' | 'hyperactive'; parts: readonly Part[] };

function Card({ name, parts }: CardProps) {
  const { t } = useWords();
  const language = useLanguage();
  const shown = shareUnits.flatMap((unit) =>
    parts.filter((part) => part.unit === unit && !part.obstacles.includes('no-posts')),
  );
  const obstacles = [...new Set(shown.flatMap((part) => part.obstacles))];
  return (
    <article className={classes.card}>
      <h3>{t(`hashtags.finding.${name}`)}</h3>
      <p className={classes.meaning}>{t(`hashtags.finding.${name}.meaning`)}</p>
      <dl>
        {shown.map(({ unit, verdict, interval }) => (
          <div key={unit}>
            <dt>{t(`hashtags.of.${unit}`)}</dt>
            <dd>
              {verdict === 'estimated' && interval ? (
                <b>{intervalText(interval, language)}</b>
              ) : (
                <VerdictBadge verdict="cannot-tell" />
              )}
            </dd>
          </div>
        ))}
      </dl>
      {obstacles.length > 0 && (
        <>
          <p className={classes.why}>{t('hashtags.finding.why')}</p>
          <Folded items={obstacles} first={reasonsFirst}>
            {(reasons) => (
              <ul>
                {reasons.map((obstacle) => (
                  <li key={obstacle}>{t(`hashtags.obstacle.${obstacle}`)}</li>
                ))}
              </ul>
            )}
          </Folded>
        </>
      )}
    </article>
  );
}
