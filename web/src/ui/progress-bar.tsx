import { useId } from 'react';
import classes from './progress-bar.module.css';

type Props = {
  label: string;
  /** 0 to 1; undefined where nobody knows how much is left. */
  share: number | undefined;
  detail?: string | undefined;
};

export function ProgressBar({ label, share, detail }: Props) {
  const id = useId();
  return (
    <div className={classes.progress}>
      <p className={classes.words}>
        <label htmlFor={id}>{label}</label>
        <span>{detail}</span>
      </p>
      <progress id={id} max={1} value={share} />
    </div>
  );
}
