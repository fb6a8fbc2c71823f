import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage } from '../../case-query';
import { formatDay, formatMoment } from '../../format';
import { useWords } from '../../i18n/index';
import { Allowed } from '../../people/allowed';
import { Answered } from '../../shell/states';
import { usePageSubject } from '../../shell/use-page-title';
import { ProgressBar } from '../../ui/progress-bar';
import { todayHere } from '../delivery/goods-name';
import { AnswerForm } from './answer-form';
import { CloseForm } from './close-form';
import { Lines } from './lines';
import { Pieces } from './pieces';
import classes from './recall.module.css';
import type { Recalled } from './recalled';
import { lotText, sinceText } from './site-name';
import { SiteTable } from './site-table';
import { useRecall } from './use-recall';

/** The room a recall is run from: how far it has come, what holds it up, and what each site answers. */
export function RecallPage() {
  const { t } = useWords();
  const missing = <p role="alert">{t('recalls.unknown')}</p>;
  return (
    <Answered query={useRecall()} missing={missing}>
      {(recall) => <Room recall={recall} />}
    </Answered>
  );
}

function Room({ recall }: { recall: Recalled }) {
  const { t } = useWords();
  const title = t('recalls.of-lot', { lot: lotText(recall) });
  const [site, setSite] = useState<string>();
  usePageSubject(title);
  return (
    <article>
      <p className="small no-print">
        <Link to="/toolbox/recall">{t('recalls.all')}</Link>
      </p>
      <h1 className={classes.title}>{title}</h1>
      <Head recall={recall} />
      {recall.warnings.length > 0 && (
        <div className={classes.warnings}>
          <h2>{t('recalls.warnings')}</h2>
          <ul>
            {recall.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </div>
      )}
      <h2>{t('recalls.sites')}</h2>
      <SiteTable recall={recall} onAnswer={recall.state === 'closed' ? undefined : setSite} />
      {recall.state !== 'closed' && (
        <Allowed act="record">
          <AnswerForm key={site} recall={recall} site={site} />
        </Allowed>
      )}
      <h2>{t('recalls.lines')}</h2>
      <Lines recall={recall} />
      {recall.state !== 'closed' && (
        <Allowed act="coordinate">
          <CloseForm recall={recall} />
        </Allowed>
      )}
    </article>
  );
}

function Head({ recall }: { recall: Recalled }) {
  const { t } = useWords();
  const language = useLanguage();
  const { total, by, reason, closed, answered, siteCount, state } = recall;
  const { low, high } = total.sent;
  const open = total.unaccounted.high;
  const share =
    high === undefined || open === undefined || low === 0 ? undefined : 1 - Math.min(1, open / low);
  return (
    <>
      <p className="lead">
        <strong>{t(`recalls.state.${state}`)}</strong> {t(`recalls.state.${state}.means`)}
      </p>
      <p>{t('recalls.since.by', { since: sinceText(recall, language), by })}</p>
      {reason !== undefined && <p>{t('recalls.reason', { reason })}</p>}
      <Due recall={recall} />
      {closed && (
        <p>
          {t('recalls.closed', {
            at: formatMoment(closed.at, language),
            by: closed.by,
            reason: closed.reason,
          })}
        </p>
      )}
      {share !== undefined && (
        <ProgressBar
          label={t('recalls.progress')}
          share={share}
          detail={t('recalls.of', { answered, count: siteCount })}
        />
      )}
      <dl className={classes.totals}>
        <Total name={t('recalls.sent')} pieces={total.sent} />
        {(['held', 'returned', 'destroyed', 'used', 'missing'] as const).map((kind) => (
          <Total key={kind} name={t(`recalls.${kind}`)} pieces={{ low: total[kind], high: total[kind] }} />
        ))}
        <Total name={t('recalls.open')} pieces={total.unaccounted} isOpen={state !== 'done' && open !== 0} />
      </dl>
      <p className="no-print">
        <Link to="/toolbox/recall/$recall/letters" params={{ recall: recall.id }}>
          {t('recalls.letters')}
        </Link>
      </p>
    </>
  );
}

/** By when sites are to answer; who has not is late once the day is over. */
function Due({ recall: { due, sites, closed } }: { recall: Recalled }) {
  const { t } = useWords();
  const language = useLanguage();
  if (due === undefined) return null;
  const day = formatDay(due, language);
  const count = sites.filter(({ acknowledged }) => !acknowledged).length;
  const isLate = closed === undefined && count > 0 && todayHere() > due;
  return <p>{isLate ? <strong>{t('recalls.late', { day, count })}</strong> : t('recalls.due', { day })}</p>;
}

type TotalProps = { name: string; pieces: Recalled['total']['sent']; isOpen?: boolean };

const Total = ({ name, pieces, isOpen }: TotalProps) => (
  <div data-open={isOpen || undefined}>
    <dt>{name}</dt>
    <dd>
      <Pieces pieces={pieces} />
    </dd>
  </div>
);
