import { type ReactNode, Suspense, useId } from 'react';
import classes from './kits.module.css';

export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.section}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** A chart with its name; the numbers stand beneath it in a table. */
export function Chart({ label, children }: { label: string; children: ReactNode }) {
  return (
    <figure className={classes.chart} role="img" aria-label={label}>
      <Suspense fallback={<div className={classes.waiting} />}>{children}</Suspense>
    </figure>
  );
}
