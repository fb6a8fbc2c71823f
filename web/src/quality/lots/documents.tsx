import { Link } from '@tanstack/react-router';
import type { LotDisposition } from '../../../../src/quality/disposition/api';
import { useCaseId } from '../../case-query';
import { useWords } from '../../i18n/index';
import { KnownList } from './known-list';
import classes from './lots.module.css';
import { type StageOfLot, StageSection } from './stage';

type Props = { view: LotDisposition; stage: StageOfLot };

/** What a new entry about the lot begins with. */
export const aboutLot = ({ lot, consignment, product }: LotDisposition) => ({
  entry: { lot: lot.id, consignment: consignment.id, product: product.id },
});

/** What is in hand for the lot, and what the rules make of it. */
export function Documents({ view, stage }: Props) {
  const { t } = useWords();
  const caseId = useCaseId();
  return (
    <StageSection stage={stage}>
      <KnownList kind="certificate" entries={view.certificates} />
      <p className={`${classes.actions} no-print`}>
        <Link to="/$caseId/add/$kind" params={{ caseId, kind: 'certificate' }} search={aboutLot(view)}>
          {t('lot.document.add')}
        </Link>
        <Link to="/$caseId/shipments/$id" params={{ caseId, id: view.consignment.id }} hash="conformity">
          {t('lot.document.rules')}
        </Link>
      </p>
    </StageSection>
  );
}
