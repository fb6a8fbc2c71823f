import { Link } from '@tanstack/react-router';
import type { ClaimList } from '../../../src/claims/http/api';
import { useCaseId, useLanguage } from '../case-query';
import { Aspects } from '../findings/aspects';
import { figureText } from '../findings/figure-text';
import { FindingLink } from '../findings/finding-link';
import { VerdictBadge } from '../findings/verdict-badge';
import { formatDay } from '../format';
import { useWords } from '../i18n/index';
import { RangeChart } from '../views/chart/range-chart';
import classes from './claims.module.css';

type Row = ClaimList['claims'][number];

/** What was said on one side, what the record holds on the other. */
export function ClaimItem({ row: { statement, finding } }: { row: Row }) {
  const { t } = useWords();
  return (
    <li className={classes.claim}>
      <div>
        <p className={classes.side}>{t('claims.said')}</p>
        <h2 className={classes.text}>{statement.text}</h2>
        {statement.quote !== undefined && (
          <p className={classes.quote}>
            <q>{statement.quote}</q>
          </p>
        )}
        <Byline statement={statement} />
      </div>
      <div>
        <p className={classes.side}>{t('claims.recorded')}</p>
        <VerdictBadge verdict={finding.verdict} />
        <Held statement={statement} finding={finding} />
        {finding.figure && <RangeChart figure={finding.figure} />}
        <Aspects aspects={finding.aspects ?? []} />
        <Reasons finding={finding} />
      </div>
    </li>
  );
}

function Byline({ statement }: { statement: Row['statement'] }) {
  const caseId = useCaseId();
  const language = useLanguage();
  return (
    <p className={classes.byline}>
      {statement.speaker && `${statement.speaker.name}, `}
      <Link to="/$caseId/sources/$id" params={{ caseId, id: statement.source.id }}>
        {statement.source.title}
      </Link>
      , {formatDay(statement.said ?? statement.known, language)}
    </p>
  );
}

// A finding's sentence begins with the claim, so that it can stand alone; here the claim stands beside it.
function withoutClaim(summary: string, claim: string): string {
  const rest = summary.slice(summary.indexOf(claim) + claim.length).trim();
  return summary.includes(claim) && rest.length > 2 ? rest : summary;
}

function Held({ statement, finding }: Row) {
  const { t } = useWords();
  const language = useLanguage();
  const figure = finding.figure && figureText(finding.figure, t, language);
  return (
    <p className={classes.held}>
      {figure && (
        <>
          <FindingLink id={finding.id} className={classes.figure}>
            {figure.number} {figure.unit}
          </FindingLink>{' '}
        </>
      )}
      {withoutClaim(finding.summary, statement.text)}
    </p>
  );
}

function Reasons({ finding }: { finding: Row['finding'] }) {
  const { t } = useWords();
  const told = new Set(finding.aspects?.map(({ text }) => text));
  const reasons = finding.because.filter(({ text }) => !told.has(text));
  return (
    <>
      {reasons.length > 0 && (
        <ul className={classes.reasons} aria-label={t('claims.why')}>
          {reasons.map((reason, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: reasons have no id and never change places
            <li key={index}>{reason.text}</li>
          ))}
        </ul>
      )}
      <p className={classes.open}>
        <FindingLink id={finding.id}>{t('evidence.title')}</FindingLink>
      </p>
      {finding.wouldChange.length > 0 && (
        <p className={classes.change}>
          <strong>{t('claims.wouldChange')}.</strong> {finding.wouldChange.join(' ')}
        </p>
      )}
    </>
  );
}
