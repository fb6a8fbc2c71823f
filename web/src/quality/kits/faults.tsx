import type { Diagnosis } from '../../../../src/quality/kits/api';
import { useWords } from '../../i18n/index';
import classes from './kits.module.css';
import { Section } from './section';
import { useShareText } from './share-text';

const tones = { seen: 'against', 'not-seen': 'for', 'cannot-tell': 'open' } as const;

/** The faults that can lie behind a low figure, each by itself. */
export function Faults({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t } = useWords();
  const { noResult, tooEarly, badLot, missesRegardless: rest } = diagnosis;
  const { range, share } = useShareText();
  const said = {
    noResult: t('kits.fault.noResult.say', {
      invalid: range(noResult.invalid),
      defective: range(noResult.defective),
    }),
    tooEarly:
      tooEarly.before && tooEarly.after
        ? t('kits.fault.tooEarly.say', {
            day: tooEarly.day,
            before: range(tooEarly.before),
            after: range(tooEarly.after),
          })
        : t(`kits.fault.tooEarly.${tooEarly.standing === 'not-seen' ? 'not-seen' : 'cannot-tell'}`),
    badLot:
      badLot.its && badLot.others
        ? t('kits.fault.badLot.say', {
            lot: badLot.lot,
            its: range(badLot.its),
            others: range(badLot.others),
          })
        : t(`kits.fault.badLot.${badLot.standing === 'not-seen' ? 'not-seen' : 'cannot-tell'}`),
    missesRegardless:
      rest.expected === null
        ? t('kits.fault.missesRegardless.none')
        : t('kits.fault.missesRegardless.say', {
            rate: range(rest.sensitivity),
            expected: share(rest.expected),
          }),
  };
  return (
    <Section title={t('kits.why.title')}>
      <p>{t('kits.why.lead')}</p>
      <dl className={classes.faults}>
        {(['noResult', 'tooEarly', 'badLot', 'missesRegardless'] as const).map((fault) => (
          <div key={fault} data-tone={tones[diagnosis[fault].standing]}>
            <dt>
              {t(`kits.fault.${fault}`)} <strong>{t(`kits.seen.${diagnosis[fault].standing}`)}</strong>
            </dt>
            <dd>
              {said[fault]}{' '}
              {fault === 'missesRegardless' &&
                rest.silentShareMin !== null &&
                t('kits.fault.missesRegardless.retest', { silent: share(rest.silentShareMin) })}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
