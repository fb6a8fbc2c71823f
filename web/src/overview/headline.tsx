import type { PublishedFinding } from '../../../src/findings/index';
import { useLanguage } from '../case-query';
import { toneOf } from '../findings/tone';
import { formatDay } from '../format';
import { useWords } from '../i18n/index';
import classes from './overview.module.css';

type Props = { findings: readonly PublishedFinding[]; asOf: string };

/** The state of the case on the chosen day, in two sentences. */
export function Headline({ findings, asOf }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const claims = findings.filter((finding) => finding.question === 'claim');
  const against = claims.filter((finding) => toneOf(finding.verdict) === 'against').length;
  const held = claims.filter((finding) => toneOf(finding.verdict) === 'for').length;
  const terms = findings.filter(
    (finding) => finding.question === 'terms' && finding.subject.kind === 'consignment',
  );
  const delivered = findings.filter((finding) => finding.verdict === 'delivered').length;
  const bad = findings.filter(
    ({ question, verdict }) => question === 'quality' && toneOf(verdict) === 'against',
  ).length;
  return (
    <div className={classes.headline}>
      <p className={classes.kicker}>
        {t('asOf.label')} {formatDay(asOf, language, 'long')}
      </p>
      <h1>
        {against + held === 0
          ? t('overview.headline.none')
          : t('overview.headline', {
              claims: claims.length,
              against: t('overview.against', { count: against }),
              held: t('overview.held', { count: held }),
              open: t('overview.open', { count: claims.length - against - held }),
            })}
      </h1>
      <p className="lead">
        {t('overview.subline', {
          unknownTerms: terms.filter((finding) => finding.verdict === 'unknown').length,
          consignments: terms.length,
          delivered: t('overview.delivered', { count: delivered }),
          bad: t('overview.bad', { count: bad }),
        })}
      </p>
    </div>
  );
}
