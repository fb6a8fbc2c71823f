import { Fragment } from 'react';
import { useLanguage } from '../../case-query';
import { whenText } from '../../consignments/month-text';
import { useWords } from '../../i18n/index';
import { isStage } from '../../i18n/words';
import table from '../../ui/table/table.module.css';
import { DueDay } from '../board/due-day';
import { stepText } from '../trace/step-text';
import type { JourneyShown, StopShown } from './journey';
import classes from './journey.module.css';

type Moment = StopShown['moments'][number];

/** Stop by stop what is told of each day: what the map shows and does not say. */
export function JourneyTable({ journey: { stops, due, overdueDays } }: { journey: JourneyShown }) {
  const { t } = useWords();
  return (
    <table className={`${table.table} ${classes.table}`}>
      <caption>{t('journey.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('journey.place')}</th>
          <th scope="col">{t('journey.day')}</th>
          <th scope="col">{t('journey.what')}</th>
          <th scope="col">{t('journey.who')}</th>
        </tr>
      </thead>
      <tbody>
        {stops.map((stop, at) => (
          <Fragment key={stop.key}>
            <StopRows
              stop={stop}
              number={at + 1}
              due={stop.role === 'to' ? due : undefined}
              overdueDays={overdueDays}
            />
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

type StopProps = {
  stop: StopShown;
  number: number;
  due?: string | undefined;
  overdueDays?: number | undefined;
};

function StopRows({ stop, number, due, overdueDays }: StopProps) {
  const { t } = useWords();
  const { name, role, moments } = stop;
  const heading = (
    <th scope="rowgroup" rowSpan={Math.max(1, moments.length)}>
      {number} <bdi>{name}</bdi>
      <span className={classes.role}>{t(`journey.role.${role}`)}</span>
    </th>
  );
  if (moments.length === 0)
    return (
      <tr>
        {heading}
        <td data-label={t('journey.day')}>
          {due === undefined ? '–' : <DueDay due={due} overdueDays={overdueDays} />}
        </td>
        <td colSpan={2} data-label={t('journey.what')}>
          {t(role === 'from' ? 'journey.nobody-left' : 'journey.awaited')}
        </td>
      </tr>
    );
  return moments.map((moment, at) => (
    <tr key={`${moment.statement ?? moment.step} ${moment.day}`}>
      {at === 0 && heading}
      <MomentCells moment={moment} />
    </tr>
  ));
}

function MomentCells({ moment: { day, dayIs, stage, step, who, events = 0 } }: { moment: Moment }) {
  const { t } = useWords();
  const language = useLanguage();
  return (
    <>
      <td data-label={t('journey.day')}>
        {/* On a phone a cell has its label on the left, and all it says in one box on the right. */}
        <div>
          <time dateTime={day}>{whenText(day, language)}</time>
          {dayIs !== 'event' && <span className={classes.role}>{t(`timeline.${dayIs}`)}</span>}
        </div>
      </td>
      <td data-label={t('journey.what')}>
        {stage !== undefined && isStage(stage) && t.label(`stage.${stage}`)}
        {step !== undefined && stepText(step, t)}
      </td>
      <td data-label={t('journey.who')}>{who ?? t('journey.events', { count: events })}</td>
    </>
  );
}
