import { headlineCounts, type PresentedFinding } from '../../../src/findings/index';
import { useLanguage } from '../case-query';
import { formatDay } from '../format';
import { useWords } from '../i18n/index';
import classes from './overview.module.css';

type Props = { findings: readonly PresentedFinding[]; asOf: string };

/** The state of the case on the chosen day, in two sentences. */
export function Headline({ findings, asOf }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const { claims, against, held, open, ...goods } = headlineCounts(findings);
  return (
    <div className={classes.headline}>
      <p className={classes.kicker}>
        {t('asOf.label')} {formatDay(asOf, language, 'long')}
      </p>
      <h1>
        {against + held === 0
          ? t('overview.headline.none')
          : t('overview.headline', {
              claims,
              against: t('overview.against', { count: against }),
              held: t('overview.held', { count: held }),
              open: t('overview.open', { count: open }),
            })}
      </h1>
      <p className="lead">
        {t('overview.subline', {
          unknownTerms: goods.unknownTerms,
          consignments: goods.consignments,
          delivered: t('overview.delivered', { count: goods.delivered }),
          bad: t('overview.bad', { count: goods.bad }),
        })}
      </p>
    </div>
  );
}
