import { Link } from '@tanstack/react-router';
import { lotCalled, nameText } from '../../../../src/movement/delivery/index';
import { useWords } from '../../i18n/index';
import { RecallLines } from '../recall/recall-lines';
import { Path } from './path';
import { PlaceName } from './place-name';
import { PlaceRows } from './place-rows';
import classes from './trace.module.css';
import type { Traced } from './traced';

/** Where it is, whom a recall must reach, what happened to it, and what cannot have been as it was told. */
export function TraceResult({ answer }: { answer: Traced }) {
  const { t } = useWords();
  const { recall, names, cases } = answer;
  return (
    <article className={classes.result}>
      <h2>
        <code>{nameText(answer.id)}</code>
      </h2>
      <p className="small">{t('trace.rests-on', { count: answer.events })}</p>
      <RecallsOf answer={answer} />
      {cases.length > 0 && <InCases cases={cases} />}
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
      {answer.where.length === 0 ? (
        <p>{t('trace.nowhere')}</p>
      ) : (
        <PlaceRows places={answer.where} names={names} />
      )}
      <h3>{t('trace.recall')}</h3>
      <p>{t('trace.recall.lead')}</p>
      <Names title={t('trace.recall.certain')} names={names} ids={recall.sites.certain} />
      <Names title={t('trace.recall.possible')} names={names} ids={recall.sites.possible} />
      <Names title={t('trace.recall.used')} names={names} ids={recall.usedAt} />
      <Names title={t('trace.recall.on-the-way')} names={names} ids={recall.destinations} />
      <Names title={t('trace.recall.containers')} ids={recall.containers} />
      <Names title={t('trace.is-in')} ids={answer.containers} />
      <Names title={t('trace.holds')} ids={answer.contents} />
      {answer.quantities.length > 0 && (
        <div className={classes.names}>
          <h4>{t('trace.holds.pieces')}</h4>
          <ul>
            {answer.quantities.map(({ id, in: holder, low, high, uom = '' }) => (
              <li key={`${holder} ${id}`}>
                {t('trace.amount.in', { id: nameText(id), low, high: high ?? '∞', uom })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Names title={t('trace.of')} ids={answer.madeFrom.certain} />
      <Names title={t('trace.of.possible')} ids={answer.madeFrom.possible} />
      <h3>{t('trace.path')}</h3>
      <Path path={answer.path} names={names} />
    </article>
  );
}

/** Whether it is called back, and the way to the room of the recall or to start one. */
function RecallsOf({ answer: { id, recalls } }: { answer: Traced }) {
  const { t } = useWords();
  return (
    <>
      <RecallLines recalls={recalls} />
      {recalls.every(({ closed }) => closed !== undefined) && /\/10\/[^/]+$/.test(id) && (
        <p className="no-print">
          <Link to="/toolbox/recall" search={{ id: lotCalled(id) }}>
            {t('trace.recall.start')}
          </Link>
        </p>
      )}
    </>
  );
}

type NamesProps = { title: string; ids: readonly string[]; names?: Traced['names'] };

function Names({ title, ids, names = {} }: NamesProps) {
  if (ids.length === 0) return null;
  return (
    <div className={classes.names}>
      <h4>{title}</h4>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <PlaceName id={id} names={names} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The cases in which the lot stands, with the shipment it came in. */
function InCases({ cases }: Pick<Traced, 'cases'>) {
  const { t } = useWords();
  return (
    <div className={classes.names}>
      <h4>{t('trace.cases')}</h4>
      <ul>
        {cases.map(({ case: caseId, lot, consignment }) => (
          <li key={`${caseId} ${lot} ${consignment.id}`}>
            {lot !== undefined && (
              <>
                <Link to="/$caseId/lots/$id" params={{ caseId, id: lot }}>
                  {lot}
                </Link>{' '}
                ·{' '}
              </>
            )}
            <Link to="/$caseId/shipments/$id" params={{ caseId, id: consignment.id }}>
              {consignment.name}
            </Link>{' '}
            <span className="small">{caseId}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
