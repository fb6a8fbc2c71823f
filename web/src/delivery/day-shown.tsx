import type { DayAnswer, DayPlanned } from '../../../src/delivery/api';
import { clockTime } from '../../../src/lib/days/index';
import { useLanguage } from '../case-query';
import { formatNumber } from '../format';
import { useWords } from '../i18n/index';
import { ProblemTable } from '../journal/problem-table';
import classes from './plan.module.css';

/** The plan in sentences, then each vehicle with its stops in their turn. */
export function DayShown({ answer, name }: { answer: DayAnswer; name: string }) {
  const { t } = useWords();
  const { says, plan, problems } = answer;
  const [first, ...further] = says;
  const changed = plan?.changed;
  return (
    <article className={classes.result} aria-label={t('plan.result')}>
      <h2 dir="auto">{first ?? t('plan.none', { name })}</h2>
      {further.map((said) => (
        <p key={said}>{said}</p>
      ))}
      {problems.length > 0 && (
        <div role="alert" className={classes.problems}>
          <ProblemTable problems={problems} />
        </div>
      )}
      {changed && changed.differences.length + changed.stuck.length > 0 && (
        <ul className={classes.differences}>
          {[...changed.differences, ...changed.stuck].map(({ says: said }) => (
            <li key={said} dir="auto">
              {said}
            </li>
          ))}
        </ul>
      )}
      <div className={classes.vehicles}>
        {plan?.days.map((day) => (
          <VehicleDay key={day.vehicle} day={day} now={changed?.now} />
        ))}
      </div>
      {plan && plan.left.length > 0 && (
        <ul>
          {plan.left.map(({ ward, says: said }) => (
            <li key={ward} dir="auto">
              {said}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

type Day = DayPlanned['days'][number];

function VehicleDay({ day, now }: { day: Day; now: number | undefined }) {
  const { t } = useWords();
  const language = useLanguage();
  const { vehicle, trips, drivingMinutes } = day;
  return (
    <section className={classes.vehicle} aria-label={vehicle}>
      <h3 dir="auto">{vehicle}</h3>
      <p className="small">{t('plan.driving', { minutes: Math.round(drivingMinutes) })}</p>
      {trips.map(({ loads, leaves, packs, stops, back, isLost }) => (
        <ol key={loads} className={classes.trip}>
          <li>
            <time>{clockTime(loads)}</time> <span>{t('plan.loads', { packs, time: clockTime(leaves) })}</span>
          </li>
          {stops.map(({ ward, arrives, packs: given, pieces }) => (
            <li key={ward} data-done={(now !== undefined && arrives <= now) || undefined}>
              <time>{clockTime(arrives)}</time>{' '}
              <span>
                <strong dir="auto">{ward}</strong>{' '}
                {t('plan.gives', { packs: given, pieces: formatNumber(pieces, language) })}
                {now !== undefined && arrives <= now && ` · ${t('plan.done')}`}
              </span>
            </li>
          ))}
          <li>
            <time>{clockTime(back)}</time> <span>{isLost ? t('plan.lost') : t('plan.back')}</span>
          </li>
        </ol>
      ))}
    </section>
  );
}
