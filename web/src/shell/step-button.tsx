import type { Icon } from '@tabler/icons-react';
import classes from './as-of-bar.module.css';

type Props = { label: string; day: string | undefined; icon: Icon; onStep: (day: string) => void };

/** To the nearest day on which something became known, if there is one. */
export function StepButton({ label, day, icon: Icon, onStep }: Props) {
  return (
    <button
      type="button"
      className={classes.step}
      aria-label={label}
      title={label}
      disabled={day === undefined}
      onClick={() => day !== undefined && onStep(day)}
    >
      <Icon size={18} aria-hidden />
    </button>
  );
}
