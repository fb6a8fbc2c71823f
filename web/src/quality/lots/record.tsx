import type { LotDisposition } from '../../../../src/quality/disposition/api';
import { useAsOf, useCaseId, useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { addressOf } from '../../operations';
import classes from './lots.module.css';
import { type StageOfLot, StageSection } from './stage';

type Props = { view: LotDisposition; stage: StageOfLot };

/** The sheet to sign. */
export function RecordToSign({ view, stage }: Props) {
  const { t } = useWords();
  const lang = useLanguage();
  const asOf = useAsOf();
  const caseId = useCaseId();
  const sheet = { case: caseId, lot: view.lot.id, asOf, lang };
  return (
    <StageSection stage={stage}>
      <p className={`${classes.actions} no-print`}>
        <a
          href={addressOf('/api/cases/{case}/lots/{lot}/inspection-record.pdf', sheet)}
          target="_blank"
          rel="noreferrer"
        >
          {t('lot.print')}
        </a>
        <button type="button" className="plain-button" onClick={() => window.print()}>
          {t('consignment.print')}
        </button>
      </p>
    </StageSection>
  );
}
