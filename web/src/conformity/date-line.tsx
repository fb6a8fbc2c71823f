import { toneOf } from '../../../src/findings/index';
import { daysAfter, daysBetween } from '../../../src/lib/days/index';
import { useLanguage } from '../case-query';
import { formatDay } from '../format';
import { useWords } from '../i18n/index';
import { DayInput } from '../ui/typed/day-input';
import classes from './date-line.module.css';
import { type Days, dayWithin, holdsOn, type Period, periodText, type Stretch, within } from './period-text';

// A year typed with a digit too few or too many is not asked about.
const isAskable = (day: string): boolean => day >= '2000-01-01' && day <= '2100-12-31';

type Row = { readonly name: string; readonly periods: readonly Period[]; readonly days: Days };
type Props = {
  rows: readonly Row[];
  stretch: Stretch;
  on: string | undefined;
  onDay: (day: string | undefined) => void;
};

/** The answer at both ends by day: a bar for each stretch of days over which one answer stands. */
export function DateLine({ rows, stretch, on, onDay }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const { first, last } = stretch;
  const length = daysBetween(first, last) + 1;
  const place = (day: string): number => Math.min(1, Math.max(0, daysBetween(first, day) / length)) * 100;
  const own = rows.findLast(({ days }) => days !== null)?.days?.to;
  const day = on ?? own ?? first;
  return (
    <figure className={classes.figure} aria-label={t('conformity.line')}>
      {rows.map(({ name, periods, days }) => (
        <div key={name} className={classes.row}>
          <h3>{name}</h3>
          <div className={classes.bars} aria-hidden>
            {periods
              .filter((period) => within(period, stretch))
              .map((period) => {
                const left = place(period.from ?? first);
                const width = (period.to === null ? 100 : place(period.to) + 100 / length) - left;
                return (
                  <span
                    key={period.from}
                    className={classes.bar}
                    data-tone={toneOf(period.verdict)}
                    style={{ left: `${left}%`, width: `${Math.min(width, 100 - left)}%` }}
                  >
                    {width > 13 && t.label(`verdict.${period.verdict}`)}
                  </span>
                );
              })}
            {days && (
              <span
                className={classes.own}
                style={{
                  left: `${place(days.from ?? first)}%`,
                  width: `${place(days.to) + 100 / length - place(days.from ?? first)}%`,
                }}
              />
            )}
            {on !== undefined && (
              <span className={classes.asked} style={{ left: `${place(on) + 50 / length}%` }} />
            )}
          </div>
          <ul className={classes.periods}>
            {periods
              .filter((period) => within(period, stretch))
              .map((period) => (
                <li key={period.from}>
                  <button
                    type="button"
                    aria-pressed={on !== undefined && holdsOn(period, on)}
                    onClick={() => onDay(dayWithin(period, stretch) ?? day)}
                  >
                    {periodText(period, t, language)}:{' '}
                    <strong data-tone={toneOf(period.verdict)}>{t.label(`verdict.${period.verdict}`)}</strong>
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <div className={`${classes.choose} no-print`}>
        <input
          type="range"
          aria-label={t('conformity.slider')}
          aria-valuetext={formatDay(day, language, 'long')}
          min={0}
          max={length - 1}
          value={daysBetween(first, day)}
          onChange={({ target }) => onDay(daysAfter(first, target.valueAsNumber))}
        />
        <p className={classes.ends}>
          <span>{formatDay(first, language)}</span>
          <span>{formatDay(last, language)}</span>
        </p>
        <p className={classes.date}>
          <label htmlFor="conformity-day">{t('conformity.date')}</label>
          <DayInput
            id="conformity-day"
            value={on ?? ''}
            onChange={(typed) => isAskable(typed) && onDay(typed)}
          />
          {on !== undefined && (
            <button type="button" className="plain-button" onClick={() => onDay(undefined)}>
              {t('conformity.reset')}
            </button>
          )}
        </p>
      </div>
      <figcaption className="small">
        <span className={classes.ownKey} aria-hidden /> {t('conformity.line.key')}
      </figcaption>
    </figure>
  );
}
