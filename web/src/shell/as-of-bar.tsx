import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { CaseSummary } from '../../../src/server/api';
import { useAsOf, useLanguage } from '../case-query';
import { formatDay } from '../format';
import { useWords } from '../i18n/index';
import { DayInput } from '../ui/typed/day-input';
import classes from './as-of-bar.module.css';
import { AsOfHistogram } from './as-of-histogram';
import { dayAxis, placeOf } from './day-axis';
import { StepButton } from './step-button';

// A drag passes over many days; only where it rests is the server asked.
const restMs = 150;

/** The day everything is answered as of. It lives in the address, so that a link shows the same. */
export function AsOfBar({ summary }: { summary: CaseSummary | undefined }) {
  const { t } = useWords();
  return (
    <section aria-label={t('asOf.group')} className={`${classes.bar} no-print`}>
      <div className={classes.inner}>{summary && <Days summary={summary} />}</div>
    </section>
  );
}

function Days({ summary }: { summary: CaseSummary }) {
  const { t } = useWords();
  const language = useLanguage();
  const { firstDay, lastDay, days } = summary;
  const [day, setDay] = useAsOfDay(firstDay, lastDay);
  const axis = useMemo(() => dayAxis(days.map((each) => each.day)), [days]);
  const known = days.filter((each) => each.day <= day);
  const knownStatements = known.reduce((sum, each) => sum + each.statements, 0);
  const newOnDay = days.find((each) => each.day === day)?.statements ?? 0;
  const previous = known.findLast((each) => each.day < day)?.day;
  const next = days.find((each) => each.day > day)?.day;
  return (
    <>
      <div className={classes.day}>
        <label htmlFor="as-of-date">{t('asOf.label')}</label>
        <StepButton label={t('asOf.previous')} day={previous} icon={IconChevronLeft} onStep={setDay} />
        <DayInput
          id="as-of-date"
          value={day}
          onChange={(typed) => typed !== '' && setDay(clamp(typed, firstDay, lastDay))}
        />
        <StepButton label={t('asOf.next')} day={next} icon={IconChevronRight} onStep={setDay} />
      </div>
      <div className={classes.slider}>
        <AsOfHistogram days={days} axis={axis} day={day} />
        <input
          type="range"
          aria-label={t('asOf.slider')}
          aria-valuetext={formatDay(day, language, 'long')}
          min={0}
          max={axis.days.length - 1}
          value={placeOf(day, axis)}
          onChange={({ target }) => setDay(axis.days[target.valueAsNumber] ?? day)}
        />
      </div>
      <p className={classes.known} aria-live="polite">
        <strong>{formatDay(day, language, 'long')}</strong>
        <span className={classes.new}>
          {t('asOf.known', { count: knownStatements })}
          {newOnDay > 0 && <span className={classes.more}> · {t('asOf.newToday', { count: newOnDay })}</span>}
        </span>
      </p>
    </>
  );
}

/** The chosen day at once for the slider, in the address once it rests. */
function useAsOfDay(firstDay: string, lastDay: string): [string, (day: string) => void] {
  const navigate = useNavigate();
  const asOf = useAsOf();
  const inAddress = clamp(asOf ?? lastDay, firstDay, lastDay);
  const [moving, setMoving] = useState<string>();
  useEffect(() => {
    if (moving === undefined) return;
    const timer = setTimeout(() => {
      const asked = moving === lastDay ? undefined : moving;
      void navigate({
        to: '.',
        search: (search) => ({ ...search, asOf: asked }),
        replace: true,
        resetScroll: false,
      });
      setMoving(undefined);
    }, restMs);
    return () => clearTimeout(timer);
  }, [moving, lastDay, navigate]);
  return [moving ?? inAddress, setMoving];
}

const clamp = (day: string, first: string, last: string): string =>
  day < first ? first : day > last ? last : day;
