import type { Decision as Decided, Evaluation } from '../../../../src/quality/kits/api';
import { useLanguage } from '../../case-query';
import { formatNumber } from '../../format';
import { useWords } from '../../i18n/index';
import classes from './kits.module.css';
import { useShareText } from './share-text';
import { useTargetName } from './target-name';

const tones = { meets: 'for', fails: 'against', 'cannot-tell': 'caution' } as const;

/** The answer first, in plain words, then why and by whose bar. */
export function KitDecision({ evaluation: { decision, figures } }: { evaluation: Evaluation }) {
  const { t } = useWords();
  const { share } = useShareText();
  const { nameOf, purposeOf, confirmationOf } = useTargetName();
  if (!decision) {
    const { low, high } = figures.sensitivity;
    return (
      <section className={classes.decision} data-tone="open" role="status">
        <p className={classes.answer}>
          {t('kits.answer.none', { low: Math.round(low * 100), high: Math.round(high * 100) })}
        </p>
      </section>
    );
  }
  const { verdict, target, requirements, confidence } = decision;
  return (
    <section className={classes.decision} data-tone={tones[verdict]} role="status">
      <p className={classes.answer}>{t(`kits.answer.${verdict}`, { target: nameOf(target) })}</p>
      <ul>
        {requirements.map((one) => (
          <Requirement key={one.measure} one={one} />
        ))}
      </ul>
      {target.daysFrom !== undefined && <p>{t('kits.daysFrom', { day: target.daysFrom })}</p>}
      <p className="small">
        {t('kits.bar', { use: purposeOf(target), source: target.source })}{' '}
        <strong>{t('kits.confirmation', { confirmation: confirmationOf(target) })}</strong>{' '}
        {t('kits.confidence')}: {share(confidence)}.
      </p>
    </section>
  );
}

function Requirement({ one }: { one: Decided['requirements'][number] }) {
  const { t } = useWords();
  const language = useLanguage();
  const { share } = useShareText();
  const words = {
    measure: t(`kits.figure.${one.measure}`),
    low: share(one.lowerBound),
    high: share(one.upperBound),
    min: share(one.min),
    misses: formatNumber(one.misses, language),
    n: formatNumber(one.n, language),
    need: formatNumber(one.wouldNeed, language),
  };
  return <li>{t(`kits.reason.${one.n === 0 ? 'nobody' : one.standing}`, words)}</li>;
}
