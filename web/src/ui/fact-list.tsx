import type { ReactNode } from 'react';

type Props = {
  className: string | undefined;
  label?: string;
  /** Each fact's name, and what it is. */
  facts: readonly (readonly [name: string, value: ReactNode])[];
};

/** What is known of a thing, fact by fact. */
export const FactList = ({ className, label, facts }: Props) => (
  <dl className={className} aria-label={label}>
    {facts.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
