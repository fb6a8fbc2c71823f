import { largest } from '../../../src/lib/lists/index';
import classes from './as-of-bar.module.css';
import { type DayAxis, placeOf } from './day-axis';

type Props = { days: readonly { day: string; statements: number }[]; axis: DayAxis; day: string };

const heightPx = 30;

/** How many statements became known on each day; those after the chosen day are pale. */
export function AsOfHistogram({ days, axis, day }: Props) {
  const span = Math.max(1, axis.days.length - 1);
  const most = Math.max(1, largest(days.map(({ statements }) => statements)));
  return (
    <div className={classes.histogram} aria-hidden>
      {axis.breaks.map((place) => (
        <b key={place} style={{ left: `${((place - 1) / span) * 100}%` }}>
          ⫽
        </b>
      ))}
      {days.map((each) => (
        <i
          key={each.day}
          data-later={each.day > day || undefined}
          style={{
            left: `${(placeOf(each.day, axis) / span) * 100}%`,
            // The one article this case began with says ten times more than any other source: by square root the
            // days with two statements can still be seen beside it.
            height: Math.max(3, Math.sqrt(each.statements / most) * heightPx),
          }}
        />
      ))}
    </div>
  );
}
