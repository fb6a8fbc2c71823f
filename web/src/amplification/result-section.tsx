import type { ReactNode } from 'react';
import { useWords } from '../i18n/index';
import classes from './result.module.css';

type Name = 'shares' | 'timeline' | 'network' | 'groups' | 'accounts' | 'objects' | 'files' | 'how';

/** A part of the result with its title and one sentence on how to read it. */
export function ResultSection({ name, children }: { name: Name; children: ReactNode }) {
  const { t } = useWords();
  return (
    <section id={name} aria-labelledby={`${name}-title`} className={classes.section}>
      <h2 id={`${name}-title`}>{t(`hashtags.section.${name}`)}</h2>
      <p className={classes.lead}>{t(`hashtags.section.${name}.lead`)}</p>
      {children}
    </section>
  );
}
