import type { PresentedFinding, Standing, Tone } from '../../../src/findings/index';
import { useWords } from '../i18n/index';
import classes from './aspects.module.css';

const tones: Readonly<Record<Standing, Tone>> = {
  'borne-out': 'for',
  contradicted: 'against',
  disputed: 'caution',
  'left-open': 'open',
  'not-comparable': 'open',
  'giver-only': 'open',
  nobody: 'open',
};

/** What a claim says, part by part, each with how it stands and the sentence that says why. */
export function Aspects({ aspects }: { aspects: NonNullable<PresentedFinding['aspects']> }) {
  const { t } = useWords();
  if (aspects.length === 0) return null;
  return (
    <dl className={classes.aspects} aria-label={t('aspects.title')}>
      {aspects.map(({ aspect, standing, text }) => (
        <div key={aspect} className={classes.aspect}>
          <dt>
            {t.label(`aspect.${aspect}`)}{' '}
            <span className={classes.standing} data-tone={tones[standing]}>
              {t(`standing.${standing}`)}
            </span>
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
