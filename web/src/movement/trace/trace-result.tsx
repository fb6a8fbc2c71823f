import { Link } from '@tanstack/react-router';
import { labelText } from '../../../../src/lib/gs1/index';
import { useLanguage } from '../../case-query';
import { formatMoment } from '../../format';
import { useWords } from '../../i18n/index';
import { Path } from './path';
import { PlaceRows } from './place-rows';
import classes from './trace.module.css';
import type { Traced } from './traced';

/** Where it is, whom a recall must reach, what happened to it, and what cannot have been as it was told. */
export function TraceResult({ answer }: { answer: Traced }) {
  const { t } = useWords();
  const { recall } = answer;
  return (
    <article className={classes.result}>
      <h2>
        <code>{labelText(answer.id)}</code>
      </h2>
      <p className="small">{t('trace.rests-on', { count: answer.events })}</p>
      <RecallsOf answer={answer} />
      {answer.oddities.length > 0 && (
        <div className={classes.odd}>
          <h3>{t('trace.odd')}</h3>
          <ul>
            {answer.oddities.map(({ kind, thing, message }) => (
              <li key={`${kind} ${thing}`}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      <h3>{t('trace.where')}</h3>
      {answer.where.length === 0 ? <p>{t('trace.nowhere')}</p> : <PlaceRows places={answer.where} />}
      <h3>{t('trace.recall')}</h3>
      <p>{t('trace.recall.lead')}</p>
      <Names title={t('trace.recall.certain')} ids={recall.sites.certain} />
      <Names title={t('trace.recall.possible')} ids={recall.sites.possible} />
      <Names title={t('trace.recall.used')} ids={recall.usedAt} />
      <Names title={t('trace.recall.on-the-way')} ids={recall.destinations} />
      <Names title={t('trace.recall.containers')} ids={recall.containers} />
      <Names title={t('trace.is-in')} ids={answer.containers} />
      <Names title={t('trace.holds')} ids={answer.contents} />
      {answer.quantities.length > 0 && (
        <div className={classes.names}>
          <h4>{t('trace.holds.pieces')}</h4>
          <ul>
            {answer.quantities.map(({ id, in: holder, low, high, uom = '' }) => (
              <li key={`${holder} ${id}`}>
                {t('trace.amount.in', { id: labelText(id), low, high: high ?? '∞', uom })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Names title={t('trace.of')} ids={answer.madeFrom.certain} />
      <Names title={t('trace.of.possible')} ids={answer.madeFrom.possible} />
      <h3>{t('trace.path')}</h3>
      <Path path={answer.path} />
    </article>
  );
}

/** Whether it is called back, and the way to the room of the recall or to start one. */
function RecallsOf({ answer: { id, recalls } }: { answer: Traced }) {
  const { t } = useWords();
  const language = useLanguage();
  const moment = (at: string): string => formatMoment(at, language);
  return (
    <>
      {recalls.map(({ id: recall, since, closed }) => (
        <p key={recall} className={classes.odd}>
          <strong>
            {closed === undefined
              ? t('trace.recall.under', { since: moment(since) })
              : t('trace.recall.was', { since: moment(since), until: moment(closed) })}
          </strong>{' '}
          <Link to="/toolbox/recall/$recall" params={{ recall }}>
            {t('trace.recall.room')}
          </Link>
        </p>
      ))}
      {recalls.every(({ closed }) => closed !== undefined) && /\/10\/[^/]+$/.test(id) && (
        <p className="no-print">
          <Link to="/toolbox/recall" search={{ id: labelText(id) }}>
            {t('trace.recall.start')}
          </Link>
        </p>
      )}
    </>
  );
}

function Names({ title, ids }: { title: string; ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <div className={classes.names}>
      <h4>{title}</h4>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <code>{labelText(id)}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
